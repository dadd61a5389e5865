"""Tables of a dossier, for data frames, databases and files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, final

import msgspec

if TYPE_CHECKING:
    from infitah import _native

__all__ = ["Cell", "Row", "Table"]

Cell: TypeAlias = str | int | bool | list[str] | None
"""What stands in a cell."""

Row: TypeAlias = dict[str, Cell]
"""The cells of a row by the names of their columns."""


@final
class Table:
    """A table of a dossier at a moment (جدول, table): its rows never change.

    Data frames and databases take it over as it is, without copying: `polars.DataFrame(table)`,
    `pyarrow.table(table)`, `pandas.DataFrame.from_arrow(table)`, `duckdb.sql("from table")`. Columns by which
    people are reached stay away from them; `csv` and `parquet` write those as well where they are asked to.

    >>> import infitah
    >>> from infitah.facts import CardReceived, Collectivity, DossierFounded, RemarkNoted
    >>> names = {"ar": "جماعة العرائش"}
    >>> commune = Collectivity(kind="commune", names=names)
    >>> d = infitah.Dossier.found(DossierFounded(collectivity=commune, language="ar"))
    >>> said = RemarkNoted(topic="problem", said="غياب الإنارة")
    >>> card = d.record(CardReceived(kind="idea", channel="meeting", remarks=(said,), on="2023-07-25"))
    >>> remarks = d.table("remarks")
    >>> len(remarks), remarks.key
    (1, ('remark',))
    >>> "غياب الإنارة" in remarks.csv().decode("utf-8-sig")
    True
    """

    __slots__ = ("_held",)

    _held: _native.Table

    def __init__(self) -> None:
        raise TypeError("a table is given by Dossier.table")

    @classmethod
    def _of(cls, native: _native.Table) -> Table:
        table = object.__new__(cls)
        table._held = native
        return table

    @property
    def name(self) -> str:
        """Its name, the same in every language: `remarks`."""
        return self._held.name()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns, the same in every language and of every dossier."""
        return tuple(self._held.columns())

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that tell its rows apart within a dossier."""
        return tuple(self._held.key())

    def rows(self) -> tuple[Row, ...]:
        """Its rows, each as the values of its columns by name: texts, numbers, truth values, lists of texts.

        A decimal number is a text, which says it exactly; a day is written `YYYY-MM-DD`. Columns by which
        people are reached stay away.

        >>> import infitah
        >>> from infitah.facts import Collectivity, DossierFounded
        >>> commune = Collectivity(kind="commune", names="جماعة العرائش")
        >>> d = infitah.Dossier.found(DossierFounded(collectivity=commune, language="ar"))
        >>> [row["kind"] for row in d.table("entries").rows()]
        ['dossier_founded']
        """
        return tuple(msgspec.json.decode(self.json(), type=list[dict[str, Cell]]))

    def json(self) -> bytes:
        """The table as JSON, an object for each row, without the columns by which people are reached."""
        return self._held.json()

    def csv(
        self, *, delimiter: Literal[",", ";"] = ",", marked: bool = True, personal: bool = False
    ) -> bytes:
        """The table as CSV, in UTF-8.

        A text that a spreadsheet program would run as a formula has an apostrophe before it. `marked` begins
        the file with the mark by which Excel knows UTF-8; `personal` writes also how people are reached.
        """
        return self._held.csv(ord(delimiter), marked, personal)

    def parquet(self, *, personal: bool = False) -> bytes:
        """The table as a Parquet file, as DuckDB, polars and Spark read it.

        Raises:
            RefusedError: A column holds more text than fits.
        """
        return self._held.parquet(personal)

    def __len__(self) -> int:
        return self._held.rows()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        # A reader that wants other types casts them itself.
        return self._held.stream(personal=False)

    def __repr__(self) -> str:
        return f"<infitah.Table {self.name}, {len(self)} rows>"
