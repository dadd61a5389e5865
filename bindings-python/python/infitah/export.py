"""Tables as files that people and programs already open."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from infitah import _native

if TYPE_CHECKING:
    from collections.abc import Sequence

    from infitah.table import Table

__all__ = ["MANY", "ONE", "TABLES", "package", "single", "workbook"]

TABLES: tuple[str, ...] = tuple(_native.tables())
"""The names of all tables, in the order in which people read them."""

MANY = (".xlsx", ".zip")
"""How the name of a file ends that holds many tables: a workbook, a Data Package."""

ONE = (".csv", ".json", ".parquet")
"""How the name of a file ends that holds one table."""


def single(table: Table, ending: str) -> bytes:
    """A table as the file whose name ends like this."""
    match ending:
        case ".csv":
            return table.csv()
        case ".json":
            return table.json()
        case _:
            return table.parquet()


def workbook(tables: Sequence[Table], lang: str) -> bytes:
    """Tables as a workbook (مصنف, classeur), a sheet each, from right to left for Arabic.

    Raises:
        FileError: A text is longer than a cell may be, or a table has more rows than a sheet.
    """
    return _native.workbook(_held(tables), lang)


def package(tables: Sequence[Table], *, programme: str, title: str, lang: str) -> bytes:
    """Tables as a Data Package (حزمة بيانات, paquet de données): an archive of CSV files and a dictionary."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _native.package(_held(tables), programme, title, lang):
            # The same tables give the same bytes: an archive would keep the time otherwise.
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _held(tables: Sequence[Table]) -> list[_native.Table]:
    return [table._held for table in tables]  # pyright: ignore[reportPrivateUsage]
