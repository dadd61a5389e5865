"""The conformance corpus, played by Python: `tests/conformance/README.md` says how a scenario reads.

Facts are built as the package's own types, answers are looked at by their attributes. Every answer goes into
`conformance/python.json` in the build folder, where it is compared with those of the other languages.
"""

from __future__ import annotations

import json
import keyword
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeGuard

import infitah
import msgspec
import pytest
from infitah.facts import DossierFounded, Fact

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests/conformance"
OUT = Path(os.environ.get("INFITAH_CONFORMANCE", ROOT / "target/conformance"))
SCENARIOS = sorted((CORPUS / "scenarios").glob("*.json"))


@pytest.fixture(scope="module")
def results() -> Iterator[dict[str, Any]]:
    """What Python answered, written when all scenarios were played."""
    played: dict[str, Any] = {}
    yield played
    OUT.mkdir(parents=True, exist_ok=True)
    told = {"language": "python", "scenarios": played, "traces": traces()}
    (OUT / "python.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
def test_scenario(file: Path, results: dict[str, Any]) -> None:
    world = World()
    result: dict[str, Any] = {"problem": "it was not played to the end", "answers": world.answers}
    results[file.stem] = result
    try:
        world.play(json.loads(file.read_text(encoding="utf-8")))
        result["problem"] = None
    except Exception as problem:
        result["problem"] = str(problem)
        raise
    finally:
        result["names"] = {name: builtins(answer) for name, answer in world.names.items()}


def traces() -> list[Any]:
    """The journal that every language reads: its traces are compared to the letter."""
    asked = json.loads((CORPUS / "traces.json").read_text(encoding="utf-8"))
    dossier = infitah.read(CORPUS / "journal.jsonl")
    return [builtins(dossier.trace(remark, day=asked["day"])) for remark in asked["remarks"]]


def test_a_journal_goes_on() -> None:
    """The journal that Rust began is merged, verified and continued; the next language takes it from here."""
    chain = OUT / "chain"
    if not (chain / "rust.jsonl").exists():
        pytest.fail("the chain begins with the tests of the crate: cargo test -p infitah --test conformance")
    dossier = infitah.read(chain / "rust.jsonl")
    assert dossier.merge((chain / "rust.second.jsonl").read_bytes()).added == 1
    assert dossier.verify(json.loads((chain / "rust.receipt.json").read_text())).sound
    joined = dossier.save()
    heads: list[str] = []
    for device, said, name in (
        ("first", "من الجهاز الأول", "python.jsonl"),
        ("second", "من الجهاز الثاني", "python.second.jsonl"),
    ):
        own = infitah.read(joined)
        card = {
            "fact": "card_received",
            "kind": "observation",
            "about": "pacto:70",
            "channel": "meeting",
            "numbers": [f"python:{device}"],
            "remarks": [{"said": said}],
            "on": "25 يوليوز 2023",
        }
        own.record(fact(card))
        heads += own.receipt().heads
        own.save_to(chain / name)
    (chain / "python.receipt.json").write_text(json.dumps(heads))


# What of a step is no argument of its view.
NOT_ASKED = {"as", "device", "shows", "refused", "unsaid", "shapeless"}


class World:
    """What a scenario has built so far."""

    def __init__(self) -> None:
        self.devices: dict[str, infitah.Dossier] = {}
        self.files: dict[str, bytes] = {}
        self.names: dict[str, Any] = {}
        self.answers: list[Any] = []

    def play(self, scenario: dict[str, Any]) -> None:
        for position, step in enumerate(scenario["steps"], 1):
            try:
                self.step(self.filled(step))
            except Exception as problem:
                raise AssertionError(f"step {position}: {problem!r}") from problem

    def step(self, step: dict[str, Any]) -> None:
        refused = step.get("refused")
        try:
            answer = self.act(step)
        except (infitah.InfitahError, msgspec.ValidationError) as error:
            assert refused is not None, str(error)
            self.check_refusal(error, step, refused)
            return
        assert refused is None, f"not refused with {refused}, but {answer}"
        if "as" in step:
            self.names[step["as"]] = answer
        self.answers.append(builtins(answer))
        for path, expected in step.get("shows", {}).items():
            found = builtins(at(answer, path))
            assert found == expected, f"{path} is {found}, not {expected}"

    def check_refusal(self, error: Exception, step: dict[str, Any], refused: dict[str, Any]) -> None:
        unsaid = step.get("unsaid")
        if isinstance(error, infitah.InfitahError):
            told = {
                "code": error.code,
                "field": error.field,
                "args": error.details,
                "message": str(error),
            }
            assert (error.code, error.field) == (refused["code"], refused.get("field")), told
            assert refused.get("args", {}).items() <= error.details.items(), told
            assert unsaid is None or unsaid not in json.dumps(told, ensure_ascii=False)
            self.answers.append(told)
        else:
            # The types of Python do not let such a fact be built.
            assert step.get("shapeless"), str(error)
            assert unsaid is None or unsaid not in str(error)
            self.answers.append("shapeless")

    def act(self, step: dict[str, Any]) -> Any:
        action = next(name for name in ACTIONS if name in step)
        return ACTIONS[action](self, step)

    def device(self, step: dict[str, Any]) -> infitah.Dossier:
        return self.devices[step.get("device", "office")]

    def bytes(self, name: str) -> bytes:
        """A file of the scenario; the name of a device stands for all that it holds."""
        return self.files[name] if name in self.files else self.devices[name].save()

    def keep(self, step: dict[str, Any], dossier: infitah.Dossier) -> dict[str, str]:
        self.devices[step.get("device", "office")] = dossier
        return {
            "id": dossier.programme_id,
            "collectivity": dossier.collectivity,
            "language": dossier.language,
        }

    def found(self, step: dict[str, Any]) -> Any:
        founding = msgspec.convert(step["found"], DossierFounded)
        return self.keep(step, infitah.Dossier.found(founding, framework=step.get("framework")))

    def open(self, step: dict[str, Any]) -> Any:
        return self.keep(step, infitah.Dossier.open(self.bytes(step["open"])))

    def recover(self, step: dict[str, Any]) -> Any:
        dossier, damaged = infitah.Dossier.recover(self.bytes(step["recover"]))
        self.keep(step, dossier)
        return damaged

    def verify(self, step: dict[str, Any]) -> Any:
        name, receipt = step["verify"], step.get("receipt", [])
        if name in self.devices:
            return self.devices[name].verify(receipt)
        return infitah.verify(self.bytes(name), receipt)

    def save(self, step: dict[str, Any]) -> None:
        dossier = self.devices[step["save"]]
        self.files[step["as"]] = dossier.save_public() if step.get("copy") == "public" else dossier.save()

    def since(self, step: dict[str, Any]) -> None:
        self.files[step["as"]] = self.device(step).since(self.devices[step["since"]].have())

    def given(self, step: dict[str, Any]) -> None:
        self.files[step["as"]] = step["bytes"].encode()

    def damage(self, step: dict[str, Any]) -> None:
        self.files[step["as"]] = damaged(self.bytes(step["damage"]), step)

    def view(self, step: dict[str, Any]) -> Any:
        asked = {name: value for name, value in step.items() if name not in NOT_ASKED}
        view = getattr(self.device(step), asked.pop("view"))
        return view(**asked)

    def filled(self, value: Any) -> Any:
        """The step with what its `$names` stand for."""
        if isinstance(value, str) and (name := re.fullmatch(r"\$(\w+)(.*)", value)):
            found = builtins(at(self.names[name[1]], name[2]))
            return found.get("id") or found if is_object(found) else found
        if is_list(value):
            return [self.filled(one) for one in value]
        if is_object(value):
            return {key: self.filled(one) for key, one in value.items()}
        return value


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "derived_id": infitah.derived_id,
    "framework": infitah.framework,
    "normal_number": infitah.normal_number,
    "read_date": infitah.read_date,
    "read_receipt": infitah.read_receipt,
    "print_date": infitah.print_date,
}

ACTIONS: dict[str, Callable[[World, dict[str, Any]], Any]] = {
    "found": World.found,
    "open": World.open,
    "recover": World.recover,
    "verify": World.verify,
    "save": World.save,
    "since": World.since,
    "bytes": World.given,
    "damage": World.damage,
    "search": lambda world, step: step["for"].encode() in world.bytes(step["search"]),
    "merge": lambda world, step: world.devices[step["into"]].merge(world.bytes(step["merge"])),
    "receipt": lambda world, step: world.devices[step["receipt"]].receipt(),
    "call": lambda world, step: FUNCTIONS[step["call"]](*step["with"]),
    "record": lambda world, step: world.device(step).record(fact(step["record"])),
    "record_all": lambda world, step: world.device(step).record_all(map(fact, step["record_all"])),
    "preview": lambda world, step: world.device(step).preview(fact(step["preview"])),
    "view": World.view,
}


def fact(members: dict[str, Any]) -> Fact:
    """A fact of the package's own type."""
    return msgspec.convert(members, Fact)


def builtins(answer: Any) -> Any:
    """An answer as JSON has it."""
    return msgspec.json.decode(msgspec.json.encode(answer))


def at(answer: Any, path: str) -> Any:
    """What stands at a path, by attributes."""
    path = path.removeprefix(".")
    if path == "":
        return answer
    if path == "length":
        return len(answer)
    if path.startswith("[*]"):
        return [at(one, path[3:]) for one in answer]
    if index := re.match(r"\[(\d+)\]", path):
        return at(answer[int(index[1])], path[index.end() :])
    name = re.match(r"[^.\[]+", path)
    assert name is not None, path
    own = f"{name[0]}_" if keyword.iskeyword(name[0]) else name[0]
    member = answer[name[0]] if is_object(answer) else getattr(answer, own)
    return at(member, path[name.end() :])


def damaged(content: bytes, step: dict[str, Any]) -> bytes:
    """The bytes with what a damage does to them."""
    lines = content.splitlines(keepends=True)
    if "cut_lines" in step:
        del lines[-step["cut_lines"] :]
    elif "drop_line" in step:
        del lines[step["drop_line"] - 1]
    elif "flip" in step:
        line, byte = map(int, step["flip"])
        changed = bytearray(lines[line - 1])
        changed[byte] ^= 1
        lines[line - 1] = bytes(changed)
    else:
        before, after = step["replace"]
        return content.replace(before.encode(), after.encode())
    return b"".join(lines)
