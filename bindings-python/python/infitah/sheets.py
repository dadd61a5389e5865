"""Spreadsheets and data frames in: every import is a plan first."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, final

import msgspec

from infitah import _native
from infitah._json import decoded
from infitah._shown import Shown
from infitah.views import ImportPlanned, Recorded

if TYPE_CHECKING:
    from collections.abc import Callable

    Do: TypeAlias = Callable[[_native.ImportPlan], tuple[Recorded, ...]]

__all__ = ["Frame", "ImportPlan", "SheetsGiven"]


class Frame(Protocol):
    """A data frame: of polars, pyarrow, pandas, or a relation of DuckDB."""

    def __arrow_c_stream__(self, requested_schema: object | None = None, /) -> object:
        """Hands its rows over."""


SheetsGiven: TypeAlias = str | os.PathLike[str] | bytes | Frame
"""A spreadsheet: the path of a file, its bytes, or a data frame."""


@final
class ImportPlan(Shown):
    r"""What an import would do (خطة الاستيراد, plan d'import). Nothing is recorded by making one.

    `print` it to read it: how many lines add something, change something or are left alone, and of each
    line that is refused or waits for a person where it is, why, and what to do. `planned` holds the same as a
    value, and `annotated` writes a copy of the file in which it stands beside the lines.

    >>> import infitah
    >>> from infitah.facts import Collectivity, DossierFounded
    >>> commune = Collectivity(kind="commune", names="جماعة العرائش")
    >>> d = infitah.Dossier.found(DossierFounded(collectivity=commune, language="ar"), lang="en")
    >>> sheet = "رقم;القناة;المحور;التحدي;الحل\n7;اللقاء;البيئة;تراكم النفايات;حاويات\n".encode()
    >>> plan = d.plan_import(sheet, on="5 شتنبر 2023")
    >>> plan.planned.added, plan.planned.refused
    (1, 0)
    >>> len(plan.apply())
    1
    >>> d.plan_import(sheet, on="5 شتنبر 2023").planned.left
    1
    """

    __slots__ = ("_do", "_held", "_lang", "_sheets", "planned")

    _held: _native.ImportPlan
    _do: Do
    _lang: str
    _sheets: _native.Sheets

    planned: ImportPlanned
    """What it says, as a value."""

    def __init__(self) -> None:
        raise TypeError("a plan is made by Dossier.plan_import")

    @classmethod
    def _of(cls, native: _native.ImportPlan, do: Do, lang: str, sheets: _native.Sheets) -> ImportPlan:
        plan = object.__new__(cls)
        plan._held, plan._do, plan._lang, plan._sheets = native, do, lang, sheets
        plan.planned = decoded(native.view(), ImportPlanned)
        return plan

    def apply(self) -> tuple[Recorded, ...]:
        """Does what the plan says, whole or not at all.

        Lines that are refused or wait for a person are left out.

        Raises:
            RefusedError: Something was recorded since the plan was made, or a fact is refused.
            FileError: The file of the dossier cannot be written.
        """
        return self._do(self._held)

    def annotated(self, path: str | os.PathLike[str], *, lang: str | None = None) -> None:
        r"""Writes a copy of the spreadsheet with the plan in it (نسخة مشروحة, copie annotée), as a workbook.

        Every line stands where it stood. One column is added at the right, with what becomes of the line,
        why, and what to do; the cells that are meant have the same colour, and a first sheet says what the
        colours mean. The file is written whole, or stays as it was.

        `plan_import` reads the copy as it reads the spreadsheet, so it can be corrected and brought back.

        >>> import infitah
        >>> import pathlib
        >>> import tempfile
        >>> from infitah.facts import Collectivity, DossierFounded
        >>> commune = Collectivity(kind="commune", names="جماعة العرائش")
        >>> d = infitah.Dossier.found(DossierFounded(collectivity=commune, language="ar"), lang="en")
        >>> sheet = "رقم;المحور;التحدي\n7;البيئة;تراكم النفايات\n8;البيئة;\n".encode()
        >>> plan = d.plan_import(sheet, on="5 شتنبر 2023")
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     copy = pathlib.Path(folder, "copy.xlsx")
        ...     plan.annotated(copy)
        ...     again = d.plan_import(copy, on="5 شتنبر 2023")
        >>> again.planned == plan.planned
        True

        Args:
            path: Where to write it: `copy.xlsx`.
            lang: The language of what is said: `ar`, `fr` or `en`; that of the dossier object where left out.

        Raises:
            FileError: A text is longer than a cell may be, or no column is free; or other
                programs go on making files in its folder.
            OSError: The file cannot be written.
        """
        _native.replace(Path(path), self._held.annotated(self._sheets, lang or self._lang))

    def in_language(self, language: str) -> str:
        """Plain lines in a language: `ar`, `fr` or `en`."""
        return _native.print_view("import_plan", msgspec.json.encode(self.planned), language)

    def _spoken(self) -> str:
        return self._lang

    def __repr__(self) -> str:
        counts = ("added", "changed", "left", "refused", "to_confirm")
        told = ", ".join(f"{getattr(self.planned, count)} {count}" for count in counts)
        return f"<infitah.ImportPlan: {told}>"


def sheets(given: SheetsGiven) -> _native.Sheets:
    """The sheets, as the native module reads them."""
    if isinstance(given, (str, os.PathLike)):
        return _native.Sheets.of_file(Path(given).read_bytes())
    if isinstance(given, bytes):
        return _native.Sheets.of_file(given)
    stream = getattr(given, "__arrow_c_stream__", None)
    if stream is None:
        kind = type(given).__name__
        raise TypeError(f"a path, bytes or a data frame with __arrow_c_stream__ is expected, not {kind}")
    return _native.Sheets.of_frame(stream())
