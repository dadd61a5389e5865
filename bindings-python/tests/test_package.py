"""What ships: the stubs say what the native module has, and the papers run."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import pkgutil
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

import infitah
import openpyxl
import pytest
from conftest import Begun
from infitah import _native

HERE = Path(__file__).parent
PACKAGE = Path(infitah.__file__).parent


def names(parameters: ast.arguments) -> list[str]:
    return [parameter.arg for parameter in parameters.args if parameter.arg != "self"]


def in_stubs(nodes: list[ast.stmt]) -> dict[str, list[str]]:
    return {node.name: names(node.args) for node in nodes if isinstance(node, ast.FunctionDef)}


def in_module(thing: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in dir(thing):
        member = getattr(thing, name)
        if not name.startswith("_") and callable(member) and not isinstance(member, type):
            found[name] = [p for p in inspect.signature(member).parameters if p != "self"]
    return found


def test_the_stubs_are_those_of_the_module() -> None:
    tree = ast.parse((PACKAGE / "_native.pyi").read_text())
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    assert in_stubs(tree.body) == in_module(_native)
    assert [name for name, thing in vars(_native).items() if isinstance(thing, type)] == list(classes)
    assert in_stubs(classes["Dossier"].body) == in_module(_native.Dossier)


@pytest.mark.parametrize("module", [module.name for module in pkgutil.iter_modules([str(PACKAGE)])])
def test_the_examples_of_the_docstrings_run(
    module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert doctest.testmod(importlib.import_module(f"infitah.{module}")).failed == 0


def test_nothing_public_takes_or_gives_json() -> None:
    assert not [name for name in (*dir(infitah.Dossier), *infitah.__all__) if "json" in name]


def test_the_package_is_typed_and_has_a_version() -> None:
    assert (PACKAGE / "py.typed").exists()
    assert re.fullmatch(r"\d+\.\d+\.\d+", version("infitah"))


def blocks(path: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


PAPERS = ["bindings-python/README.md", "README.md"]
TASKS = sorted(str(path.relative_to(HERE.parents[1])) for path in HERE.parents[1].glob("docs/python/*/*.md"))


@pytest.mark.parametrize("paper", PAPERS + [task for task in TASKS if not task.endswith("README.md")])
def test_the_papers_run(
    paper: str,
    begun: Begun,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = HERE.parents[1] / paper
    monkeypatch.chdir(tmp_path)
    begun.dossier.save_to("larache.jsonl")
    demo = infitah.read(PACKAGE / "larache.jsonl")
    demo.save_to("tablet.jsonl")
    demo.keep("larache.infitah").close()
    sheet = "رقم;القناة;المحور;التحدي;الحل\n7;اللقاء;البيئة;النفايات;حاويات\n"
    Path("ideas.csv").write_text(sheet, "utf-8")
    book: Any = openpyxl.Workbook()
    book.active.append(["رقم البطاقة", "المشروع", "الإشكالية", "الحلول"])
    gardens = "المحافظة على الحدائق وحراستها"
    book.active.append([301, gardens, "الكراسي مكسورة", "إصلاح الكراسي وحراسة الحديقة مساء"])
    book.save("observations.xlsx")
    run = blocks(path)
    assert run, "no block of Python"
    namespace: dict[str, Any] = {}
    for block in run:
        exec(compile(block, str(path), "exec"), namespace)
    # The report writes files, and prints its receipt.
    assert capsys.readouterr().out.strip()


def test_every_task_has_its_page_in_three_languages() -> None:
    names = [{Path(task).name for task in TASKS if f"/{tag}/" in task} for tag in ("ar", "fr", "en")]
    assert names[0] == names[1] == names[2]
    assert len(names[0]) > 1
