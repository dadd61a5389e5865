"""Every fact is built and written, and every member of every view is read."""

from __future__ import annotations

import json
import pickle
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from infitah import codes, facts, views

T = TypeVar("T")

PARITY = Path(__file__).parents[2] / "tests" / "parity"
NAMES: dict[str, Any] = json.loads((PARITY / "names.json").read_text("utf-8"))
SAMPLES: dict[str, Any] = json.loads((PARITY / "samples.json").read_text("utf-8"))


def check(fact: facts.Fact, kind: str) -> None:
    sample = SAMPLES["facts"][kind]
    assert json.loads(msgspec.json.encode(fact)) == sample
    again: facts.Fact = msgspec.json.decode(json.dumps(sample), type=facts.Fact)
    assert json.loads(msgspec.json.encode(again)) == sample
    copy = pickle.loads(pickle.dumps(fact))
    assert copy == fact
    assert hash(copy) == hash(fact)


def read(kind: type[T], name: str) -> T:
    sample = SAMPLES["views"][name]
    view = msgspec.json.decode(json.dumps(sample), type=kind)
    assert json.loads(msgspec.json.encode(view)) == sample
    assert pickle.loads(pickle.dumps(view)) == view
    assert {view} == {msgspec.json.decode(json.dumps(sample), type=kind)}
    return view
