"""The examples in Python run as their papers say."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(program: str, *arguments: str) -> str:
    path = EXAMPLES / program
    done = subprocess.run(
        [sys.executable, path.name, *arguments],
        cwd=path.parent, capture_output=True, check=False, encoding="utf-8", env={"PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_five_communes_are_compared_and_asked_in_sql(tmp_path: Path) -> None:
    told = run("many/many.py", str(tmp_path))
    rows = [line for line in told.splitlines() if "made up for an example" in line]
    assert len(rows) == 5
    assert sum("cannot be assessed" in row for row in rows) == 3
    assert "30 | 12 of 30 (40%) | 3 of 30 (10%)" in told
    assert len(list(tmp_path.glob("tables/remarks/*.parquet"))) == 5
    # What SQL found: a line for each channel of four communes, and the meetings of all five.
    assert told.count("│ paper ") == 4
    assert "2023-07 " in told


def test_the_cells_of_the_notebook_run_and_draw(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = EXAMPLES / "notebook"
    notebook: Any = json.loads((folder / "ideas.ipynb").read_text(encoding="utf-8"))
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    # It is kept without what a run leaves in it.
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in cells)
    monkeypatch.chdir(folder)
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(tempfile, "mkdtemp", lambda: str(tmp_path))
    plt: Any = importlib.import_module("matplotlib.pyplot")
    plt.switch_backend("agg")
    monkeypatch.setattr(plt, "show", lambda: plt.savefig(tmp_path / f"{len(plt.get_fignums())}.png"))
    known: dict[str, Any] = {}
    try:
        for cell in cells:
            exec(compile("".join(cell["source"]), cell["id"], "exec"), known)
    finally:
        plt.close("all")
        sys.modules.pop("communes", None)
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["1.png", "2.png", "3.png", "4.png"]
    # Two themes in one cell are two bars and one idea; three spellings are one axis.
    assert list(known["by_axis"].values()) == [5, 3, 4, 1]
    assert sum(known["by_channel"].values()) == known["overall"].received == 12
    assert (known["overall"].decided, known["overall"].with_reason) == (6, 4)
    assert len(known["rows"]) == 5
    assert (known["again"].added, known["again"].left) == (0, 12)
