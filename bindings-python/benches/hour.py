"""How long the analyst's first hour takes, each against a peer in the same run, and with how much memory.

`cargo xtask bench python` builds the package for it. `--cards 1000`, `--facts 10000` and `--cycles 100`
take smaller sizes.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import infitah
import openpyxl
import polars as pl
import python_calamine
from infitah.facts import CardReceived, Collectivity, DossierFounded, RemarkNoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

calamine: Any = python_calamine

HEADINGS = ("رقم", "القناة", "المحور", "التحدي", "الحل")
CHANNELS = ("اللقاء", "الموقع", "ورقي", "ذاتية")
TEXT = (
    "الإنارة العمومية ضعيفة في زقاق المدينة القديمة بجوار السوق والمدرسة والحديقة مساء كل يوم حين يعود "
    "نقترح صيانة الأعمدة وحراسة الفضاء وتنظيف الساحة وتوفير حاويات النفايات وعقد لقاء مع السكان ونشر النتائج"
)
WORDS = TEXT.split()


def line(number: int) -> tuple[int, str, str, str, str]:
    """A card: no two say the same."""
    chance = random.Random(number)
    said, proposed = (" ".join(chance.choices(WORDS, k=chance.randint(6, 18))) for _ in range(2))
    return number, CHANNELS[number % 4], "البيئة", said, proposed


def lines(cards: int) -> Iterator[tuple[int, str, str, str, str]]:
    """As many."""
    return map(line, range(1, cards + 1))


def shortest(do: Callable[[], object], turns: int) -> float:
    """The shortest of several times."""
    times: list[float] = []
    for _ in range(turns):
        gc.collect()
        begin = time.perf_counter()
        do()
        times.append(time.perf_counter() - begin)
    return min(times)


def told(what: str, seconds: float, peer: str, other: float) -> None:
    """One line of the answer."""
    print(f"{what}: {seconds:.3f} s; {peer}: {other:.3f} s; ratio {seconds / other:.2f}", flush=True)


def founding() -> DossierFounded:
    """The commune of an example."""
    return DossierFounded(collectivity=Collectivity(kind="commune", names="جماعة المثال"), language="ar")


def importing(folder: Path, cards: int) -> None:
    """Planning an import, against what only reads the same file."""
    text, book = folder / "cards.csv", folder / "cards.xlsx"
    with text.open("w", encoding="utf-8") as out:
        out.writelines(";".join(map(str, row)) + "\n" for row in [HEADINGS, *lines(cards)])
    workbook: Any = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet()
    for row in [HEADINGS, *lines(cards)]:
        sheet.append(row)
    workbook.save(book)
    d = infitah.Dossier.found(founding())

    def plan(path: Path) -> None:
        planned = d.plan_import(path, kind="idea", on="2023-09-05").planned
        assert (planned.added, planned.refused) == (cards, 0)

    read_csv = shortest(lambda: pl.read_csv(text, separator=";", infer_schema=False), 3)
    told(f"plan {cards} cards of a CSV", shortest(lambda: plan(text), 2), "polars reads it", read_csv)

    def read_xlsx() -> None:
        found: Any = calamine.CalamineWorkbook.from_path(book)
        assert len(found.get_sheet_by_index(0).to_python()) == cards + 1

    peer = shortest(read_xlsx, 2)
    told(
        f"plan {cards} cards of a workbook", shortest(lambda: plan(book), 2), "python-calamine reads it", peer
    )


def importing_the_package() -> None:
    """A fresh interpreter with the package, against one without."""

    def run(program: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", program], check=True)

    bare, ours, other = (shortest(run(program), 7) for program in ("pass", "import infitah", "import polars"))
    told("import infitah", ours - bare, "import polars", other - bare)


def status(name: str, of: int | str = "self") -> int:
    """A figure of the memory of this process, in megabytes."""
    for row in Path(f"/proc/{of}/status").read_text(encoding="utf-8").splitlines():
        if row.startswith(f"{name}:"):
            return int(row.split()[1]) // 1024
    raise LookupError(name)


def card(number: int) -> CardReceived:
    """A card to record."""
    of, _, _, said, proposed = line(number)
    noted = RemarkNoted(topic="problem", said=said, proposed=proposed)
    return CardReceived(
        kind="idea", channel="meeting", numbers=[f"platform:{of}"], remarks=[noted], on="2023-07-25"
    )


def large(folder: Path, facts: int) -> None:
    """A large dossier: recorded, then opened, asked and exported by a process of its own."""
    path, begin = folder / "large.infitah", time.perf_counter()
    with infitah.Dossier.create(path, founding()) as d:
        for first in range(1, facts + 1, 10_000):
            d.record_all(map(card, range(first, min(first + 10_000, facts + 1))))
        d.save_to(folder / "large.jsonl")
    print(f"record {facts} facts into a file: {time.perf_counter() - begin:.1f} s", flush=True)
    subprocess.run([sys.executable, __file__, "--large", str(folder)], check=True)


def counted(d: infitah.Dossier) -> pl.DataFrame:
    """The remarks by their channel."""
    return pl.DataFrame(d.table("remarks")).group_by("channel").len()


def look(folder: Path) -> None:
    """What the process of its own does."""
    path, journal = folder / "large.infitah", folder / "large.jsonl"
    with journal.open("rb") as rows:
        begin = time.perf_counter()
        for row in rows:
            json.loads(row)
        parsed = time.perf_counter() - begin
    size = path.stat().st_size / 1e6
    print(f"the file: {size:.0f} MB; memory before it is opened: {status('VmRSS')} MB", flush=True)
    begin = time.perf_counter()
    d = infitah.open(path)
    told("open it", time.perf_counter() - begin, "json.loads of its lines", parsed)
    print(f"memory, open: {status('VmRSS')} MB", flush=True)
    steps: dict[str, Callable[[], object]] = {
        "remarks, a filtered page": lambda: d.remarks(topic="problem", state="undecided", limit=500),
        "answer_coverage": d.answer_coverage,
        "the table of the remarks": lambda: d.table("remarks"),
        "the same in polars, counted by channel": lambda: counted(d),
        "export as Parquet": lambda: d.export(folder / "remarks.parquet", tables=["remarks"]),
    }
    for what, do in steps.items():
        told(what, shortest(do, 1), "json.loads of its lines", parsed)
    print(f"memory, at most: {status('VmHWM')} MB", flush=True)


def cycles(folder: Path, count: int) -> None:
    """The memory over many times that a file is opened and closed."""
    path = folder / "demo.infitah"
    infitah.read(Path(infitah.__file__).parent / "larache.jsonl").keep(path).close()
    levels: dict[int, int] = {}
    for turn in range(1, count + 1):
        with infitah.open(path) as d:
            d.roadmap()
        if turn in {max(count // 10, 1), max(count // 2, 1), count}:
            gc.collect()
            levels[turn] = status("VmRSS")
    print(f"memory after so many times opened and closed, in MB: {levels}", flush=True)


def main() -> None:
    """Everything, or what is asked for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--cards", type=int, default=100_000)
    asked.add_argument("--facts", type=int, default=1_000_000)
    asked.add_argument("--cycles", type=int, default=10_000)
    asked.add_argument("--large", type=Path, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.large:
        look(given.large)
        return
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as name:
        folder = Path(name)
        importing_the_package()
        importing(folder, given.cards)
        cycles(folder, given.cycles)
        large(folder, given.facts)


if __name__ == "__main__":
    main()
