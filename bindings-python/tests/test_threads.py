from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import Begun
from infitah import Dossier
from infitah.facts import CardReceived, RemarkNoted


def card(said: str) -> CardReceived:
    return CardReceived(kind="idea", channel="form", on="2023-07-25", remarks=[RemarkNoted(said=said)])


def test_threads_share_a_dossier(begun: Begun) -> None:
    d = begun.dossier
    before = d.verify().entries

    def work(number: int) -> str:
        recorded = d.record(card(f"فكرة {number}"))
        said = d.trace(recorded.remarks[0]).said
        d.projects()
        assert said is not None
        return said.text or ""

    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(work, range(64)))
    assert said == [f"فكرة {number}" for number in range(64)]
    assert d.verify().entries == before + 64
    assert d.verify().sound
    assert Dossier.open(d.save()).receipt() == d.receipt()


@pytest.mark.parametrize("call", ["open", "merge", "verify", "save", "projects"])
def test_long_work_lets_other_threads_run(begun: Begun, call: str) -> None:
    d = begun.dossier
    d.record_all([card(f"فكرة {number}") for number in range(200)])
    journal = d.save()
    work = {
        "open": lambda: Dossier.open(journal),
        "merge": lambda: begun.dossier.merge(journal),
        "verify": d.verify,
        "save": d.save,
        "projects": d.projects,
    }[call]

    def ran_meanwhile() -> bool:
        ran: list[bool] = []
        gate = threading.Lock()
        gate.acquire()
        ready = threading.Event()

        def other() -> None:
            ready.set()
            with gate:
                ran.append(True)

        thread = threading.Thread(target=other)
        thread.start()
        ready.wait()
        gate.release()
        for _ in range(200):
            work()
            if ran:
                break
        meanwhile = bool(ran)
        thread.join()
        return meanwhile

    # No thread is interrupted by the interpreter: the other one runs meanwhile only if the call lets it.
    interval = sys.getswitchinterval()
    sys.setswitchinterval(100)
    try:
        assert ran_meanwhile()
    finally:
        sys.setswitchinterval(interval)
