"""The examples in Python run as their papers say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
