"""Tables of a dossier, for data frames, databases and files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, final

import msgspec

from infitah._shown import html_table

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

    from infitah import _native

__all__ = ["Cell", "Row", "Table"]

Cell: TypeAlias = str | int | bool | list[str] | None
"""What stands in a cell."""

Row: TypeAlias = dict[str, Cell]
"""The cells of a row by the names of their columns."""

SHOWN = 60
"""How many characters of a cell are shown."""

COLUMN = 18
"""How wide a column of a terminal is at least."""


@final
class Table:
    """A table of a dossier at a moment (جدول, table): its rows never change.

    Data frames and databases take it over as it is, without copying: `polars.DataFrame(table)`,
    `pyarrow.table(table)`, `pandas.DataFrame.from_arrow(table)`, `duckdb.sql("from table")`. Columns by which
    people are reached stay away from them; `csv` and `parquet` write those as well where they are asked to.
    In Arrow and Parquet the metadata of the schema has the receipt of what it tells (`infitah.receipt`).

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

    def head(self, rows: int = 10) -> Table:
        """Its first rows, as a table."""
        return Table._of(self._held.head(rows))

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

    def _shown(self, most: int | None = None) -> tuple[list[str], list[list[str]], str]:
        """The columns shown, of those in which something stands; the first rows; what they are."""
        rows = self.head().rows()
        columns = [name for name in self.columns if any(row.get(name) is not None for row in rows)]
        if most is not None and len(columns) > most:
            # Of few columns those say most that tell the rows apart.
            columns = [name for name in columns if len({str(row.get(name)) for row in rows}) > 1][:most]
        cells = [[_short(row.get(name)) for name in columns] for row in rows]
        rows_of = f"{len(rows)} of {len(self)} rows"
        return columns, cells, f"{self.name}: {rows_of}, {len(columns)} of {len(self.columns)} columns"

    def _repr_html_(self) -> str:
        return html_table(*self._shown())

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> RenderResult:
        from rich.table import Table as RichTable  # noqa: PLC0415 - whoever prints with Rich has loaded it
        from rich.text import Text  # noqa: PLC0415

        columns, rows, caption = self._shown(most=max(options.max_width // COLUMN, 1))
        table = RichTable(caption=caption)
        for column in columns:
            # Each has its share, with its margins.
            table.add_column(column, no_wrap=True, max_width=options.max_width // len(columns) - 3)
        for row in rows:
            # What citizens wrote is text, and no markup of Rich.
            table.add_row(*map(Text, row))
        yield table

    def __repr__(self) -> str:
        return f"<infitah.Table {self.name}, {len(self)} rows>"


def _short(cell: Cell) -> str:
    """A cell as it is shown."""
    text = ", ".join(cell) if isinstance(cell, list) else "" if cell is None else str(cell)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
