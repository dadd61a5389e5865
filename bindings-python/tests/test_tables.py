"""Tables: data frames and databases take them over as they are, and files hold every text."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any, cast

import duckdb
import infitah
import pandas as pd  # pyright: ignore[reportMissingTypeStubs]
import polars as pl
import pyarrow as pa  # pyright: ignore[reportMissingTypeStubs]
import pytest
from conftest import Begun
from infitah import RefusedError, Table
from infitah.export import TABLES
from infitah.facts import CardReceived, Contact, RemarkNoted

SAID = "=لا أدري\r\n- سطر ثان"


@pytest.fixture
def remarks(begun: Begun) -> Table:
    begun.dossier.record(
        CardReceived(
            kind="idea",
            channel="paper",
            numbers=["paper:9"],
            contact=Contact(phone="0612345678"),
            on="3 غشت 2023",
            remarks=[RemarkNoted(topic="problem", said=SAID)],
        )
    )
    return begun.dossier.table("remarks")


def test_a_table_says_what_it_is(remarks: Table) -> None:
    assert (remarks.name, remarks.key, len(remarks)) == ("remarks", ("remark",), 2)
    assert remarks.columns[:3] == ("programme", "collectivity", "remark")
    assert repr(remarks) == "<infitah.Table remarks, 2 rows>"
    with pytest.raises(TypeError):
        Table()


def test_polars_pyarrow_pandas_and_duckdb_take_it_over(remarks: Table) -> None:
    frame = pl.DataFrame(remarks)
    assert frame["said"].to_list()[-1] == SAID
    assert str(frame.schema["received_first"]) == "Date"
    assert frame.group_by("channel").len()["len"].sum() == 2
    assert cast("Any", pa).table(remarks).column("said").to_pylist()[-1] == SAID
    assert list(cast("Any", pd.DataFrame).from_arrow(remarks)["said"])[-1] == SAID
    assert cast("Any", duckdb).sql("select max(received_last)::varchar from remarks").fetchall() == [
        ("2023-08-03",)
    ]
    # A stream is read once; the table gives as many as are asked for.
    assert len(pl.DataFrame(remarks)) == 2


def test_how_people_are_reached_stays_away(begun: Begun, remarks: Table) -> None:
    cards = begun.dossier.table("cards")
    assert "contact_phone" in cards.columns
    assert "contact_phone" not in pl.DataFrame(cards).columns
    assert b"0612345678" not in cards.csv() + cards.parquet()
    assert b"0612345678" in cards.csv(personal=True)


def test_files_hold_every_text(remarks: Table, tmp_path: Path) -> None:
    text = remarks.csv(delimiter=";", marked=False).decode()
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
    assert rows[-1]["said"] == "'" + SAID
    path = tmp_path / "remarks.parquet"
    path.write_bytes(remarks.parquet())
    assert pl.read_parquet(path)["said"].to_list()[-1] == SAID


def test_what_the_public_may_not_see_is_empty(begun: Begun) -> None:
    public = pl.DataFrame(begun.dossier.table("remarks", audience="public", day="2023-07-25"))
    assert public["outcome"].null_count() == len(public)


def test_a_table_that_is_not_there_is_refused(begun: Begun) -> None:
    with pytest.raises(RefusedError) as refused:
        begun.dossier.table("remark")
    assert refused.value.code == "table.unknown"


def test_an_export_is_what_its_ending_says(begun: Begun, tmp_path: Path) -> None:
    d = begun.dossier
    for name in ("all.xlsx", "all.zip"):
        d.export(tmp_path / name)
        first = (tmp_path / name).read_bytes()
        d.export(tmp_path / name)
        assert (tmp_path / name).read_bytes() == first
        assert b"0600000000" not in first
    with zipfile.ZipFile(tmp_path / "all.zip") as package:
        described = json.loads(package.read("datapackage.json"))
        assert [resource["name"] for resource in described["resources"]] == [*TABLES, "dictionary"]
        assert "نحتاج حراسا بالليل" in package.read("remarks.csv").decode()
    receipt = d.receipt()
    assert [told["receipt"] for told in described["receipts"]] == [receipt.text]
    for name in ("one.csv", "one.json", "one.parquet"):
        d.export(tmp_path / name, tables=["remarks"])
    assert pl.read_parquet(tmp_path / "one.parquet")["said"].to_list() == ["نحتاج حراسا بالليل"]
    known = pl.read_parquet_metadata(tmp_path / "one.parquet")
    assert known["infitah.receipt.short"] == receipt.short
    assert infitah.verify(d.save(), known["infitah.receipt"]).sound
    assert [row["said"] for row in json.loads((tmp_path / "one.json").read_bytes())] == ["نحتاج حراسا بالليل"]
    assert b"0600000000" not in d.table("cards").json()
    with pytest.raises(ValueError, match=r"\.xlsx"):
        d.export(tmp_path / "all.ods")
    with pytest.raises(ValueError, match="one table"):
        d.export(tmp_path / "all.csv")
    with pytest.raises(RefusedError):
        d.export(tmp_path / "none.csv", tables=["none"])
    assert not (tmp_path / "none.csv").exists()
