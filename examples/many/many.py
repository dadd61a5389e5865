"""Five illustrative communes: side by side, as a folder of Parquet, and asked in SQL."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import duckdb
import infitah
from communes import make

HERE = Path(__file__).parent


def main(folder: Path) -> None:
    make(folder / "communes")
    communes = infitah.open_all(folder / "communes", lang="en")
    print(communes.compare(day="2025-12-31"))
    for project in communes.similar("حراسة الحدائق"):
        print(project)
    communes.parquet(folder / "tables")
    # The queries name the folder as it is seen from here.
    os.chdir(folder)
    for query in (HERE / "queries.sql").read_text(encoding="utf-8").split(";\n"):
        if query.strip():
            print(query.strip().splitlines()[0])
            duckdb.sql(query).show()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python many.py FOLDER, which is not there yet")
    main(Path(sys.argv[1]))
