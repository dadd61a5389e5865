"""Spreadsheets and data frames in: the same plan, whatever they come in."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any, cast

import duckdb
import openpyxl
import pandas as pd  # pyright: ignore[reportMissingTypeStubs]
import polars as pl
import pyarrow as pa  # pyright: ignore[reportMissingTypeStubs]
import pytest
from conftest import Begun
from infitah import FileError, ImportPlan, RefusedError
from infitah.facts import ProjectRegistered

HEADINGS = ["رقم", "القناة", "المحور", "التحدي", "الحل"]
ROWS = [
    ["7", "اللقاء", "البيئة", "- تراكم النفايات\nفي الأحياء", "=حاويات"],
    ["8", "الموقع", "محورالرقمنة ", "غياب الإنارة", ""],
]
CSV = "\n".join(";".join(f'"{cell}"' for cell in row) for row in [HEADINGS, *ROWS])


def frames() -> dict[str, Any]:
    columns = {heading: [row[at] or None for row in ROWS] for at, heading in enumerate(HEADINGS)}
    frame = pl.DataFrame(columns)
    numbered = pl.DataFrame({**columns, "رقم": [7, 8]})
    return {
        "polars": frame,
        "numbers": numbered,
        "pyarrow": cast("Any", pa).table(columns),
        "pandas": cast("Any", pd).DataFrame(columns),
        "duckdb": cast("Any", duckdb).sql("from frame"),
        "categories": frame.with_columns(pl.col("القناة").cast(pl.Categorical)),
        "bytes": CSV.encode("cp1256"),
        "utf-16": CSV.encode("utf-16"),
    }


@pytest.mark.parametrize("form", list(frames()))
def test_a_second_time_in_any_form_adds_nothing(begun: Begun, form: str, tmp_path: Path) -> None:
    path = tmp_path / "ideas.csv"
    path.write_text(CSV, encoding="utf-8")
    plan = begun.dossier.plan_import(path, kind="idea", on=date(2023, 9, 5))
    assert (plan.planned.added, plan.planned.refused, plan.planned.to_confirm) == (2, 0, 0)
    assert len(plan.apply()) == 2
    again = begun.dossier.plan_import(frames()[form], on="2023-09-05")
    assert (again.planned.added, again.planned.changed, again.planned.left) == (0, 0, 2)
    said = pl.DataFrame(begun.dossier.table("remarks"))
    assert set(said["said"]) >= {"- تراكم النفايات\nفي الأحياء", "غياب الإنارة"}
    assert "=حاويات" in set(said["proposed"])


def test_a_plan_prints_itself_and_does_nothing(begun: Begun) -> None:
    before = begun.dossier.save()
    plan = begun.dossier.plan_import(CSV.encode(), on="2023-09-05")
    assert begun.dossier.save() == before
    assert str(plan) == plan.in_language("ar") != plan.in_language("fr")
    assert repr(plan) == "<infitah.ImportPlan: 2 added, 0 changed, 0 left, 0 refused, 0 to_confirm>"
    with pytest.raises(TypeError):
        ImportPlan()


def test_a_copy_has_the_plan_beside_the_lines_and_comes_back(begun: Begun, tmp_path: Path) -> None:
    sheet = CSV.replace('"=حاويات"', '"=1+1"') + "\n9;اللقاء;البيئة;;\n7;اللقاء;البيئة;شيء آخر;"
    forms = (sheet.encode("cp1256"), pl.read_csv(sheet.encode(), separator=";", infer_schema=False))
    for given in forms:
        plan = begun.dossier.plan_import(given, on="2023-09-05")
        copy = tmp_path / "copy.xlsx"
        plan.annotated(copy, lang="fr")
        book = openpyxl.load_workbook(copy)
        assert book.sheetnames == ["Plan d'import", "La feuille"]
        lines = book["La feuille"]
        assert lines.sheet_view.rightToLeft
        assert not book["Plan d'import"].sheet_view.rightToLeft
        told = [str(lines.cell(row, 6).value).split("\xa0")[0] for row in range(1, 6)]
        assert told == ["État de l'import", "Ajout", "Ajout", "Refus", "À confirmer"]
        assert (lines["E2"].value, lines["E2"].data_type) == ("=1+1", "s"), "a text, and no formula"
        colours = [cast("Any", lines.cell(5, column)).fill.fgColor.rgb for column in (1, 2, 6)]
        assert colours[0] == colours[2] != colours[1]
        note = lines["A5"].comment
        assert note is not None
        assert "La ligne 2" in note.text
        assert lines["B5"].comment is None
        # As it was written, and after another program saved it.
        book.save(tmp_path / "saved.xlsx")
        for path in (copy, tmp_path / "saved.xlsx"):
            assert begun.dossier.plan_import(path, on="2023-09-05").planned == plan.planned
        before = copy.read_bytes()
        plan.annotated(copy, lang="fr")
        assert copy.read_bytes() == before
        with pytest.raises(OSError, match="nowhere"):
            plan.annotated(tmp_path / "nowhere" / "copy.xlsx")
    long = begun.dossier.plan_import(f"رقم;التحدي\n7;{'م' * 40_000}\n".encode(), on="2023-09-05")
    with pytest.raises(FileError) as refused:
        long.annotated(tmp_path / "long.xlsx")
    assert refused.value.code == "file.cell_too_long"
    assert not (tmp_path / "long.xlsx").exists()
    # Nothing is left beside them.
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.xlsx", "saved.xlsx"]


def test_a_plan_holds_until_something_else_is_recorded(begun: Begun) -> None:
    plan = begun.dossier.plan_import(CSV.encode(), on="2023-09-05")
    begun.dossier.record(ProjectRegistered(title="الإنارة"))
    with pytest.raises(RefusedError) as refused:
        plan.apply()
    assert refused.value.code == "import.outdated"


def test_what_is_no_sheet_is_refused(begun: Begun, tmp_path: Path) -> None:
    d = begun.dossier
    for given, code in ((b"", "file.empty"), (b"%PDF-1.7", "file.other_format"), (b"PK\x03\x04", None)):
        with pytest.raises(FileError) as refused:
            d.plan_import(given)
        assert code in (None, refused.value.code)
    with pytest.raises(RefusedError) as unknown:
        d.plan_import(b"a;b\n1;2\n")
    assert unknown.value.code == "import.no_headings"
    with pytest.raises(RefusedError):
        d.plan_import(CSV.encode(), kind=cast("Any", "poem"))
    with pytest.raises(OSError, match=r"none\.csv"):
        d.plan_import(tmp_path / "none.csv")
    for wrong in (5, io.BytesIO(b""), None):
        with pytest.raises(TypeError):
            d.plan_import(cast("Any", wrong))
