"""How what prints itself shows in a notebook and in a terminal: as it is read, Arabic from the right."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Protocol

from infitah import _native

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.text import Text

__all__ = ["Shown", "html_table"]


class Printer(Protocol):
    """What IPython prints with."""

    def text(self, text: str, /) -> None:
        """Prints this."""


class Shown:
    """What prints itself in a language, in plain lines which are Markdown as well."""

    __slots__ = ()

    def in_language(self, language: str) -> str:
        """Plain lines in a language: `ar`, `fr` or `en`."""
        raise NotImplementedError

    def _spoken(self) -> str:
        """The language in which it prints itself."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.in_language(self._spoken())

    def __rich__(self) -> Text:
        # What citizens wrote is text, and no markup of Rich.
        from rich.text import Text  # noqa: PLC0415 - whoever prints with Rich has loaded it

        text = Text(str(self))
        text.highlight_regex(r"(?m)^#+ .*$", "bold")
        return text

    def _repr_pretty_(self, printer: Printer, _: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        from markdown_it import MarkdownIt  # noqa: PLC0415 - only a notebook asks for it

        # Headings, lists, quotes and tables are ours; links, pictures and HTML would be a citizen's own.
        markdown = MarkdownIt("zero", {"breaks": True}).enable(
            ["heading", "list", "blockquote", "table", "newline"]
        )
        return _page(markdown.render(str(self)), self._spoken())


def html_table(columns: Sequence[str], rows: Sequence[Sequence[str]], below: str) -> str:
    """Rows as a table of a notebook, each cell in the direction of its own words, with a line below."""
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    body = "".join(
        "<tr>" + "".join(f'<td dir="auto">{escape(cell)}</td>' for cell in row) + "</tr>" for row in rows
    )
    return (
        f'<div style="overflow-x: auto; white-space: nowrap"><table><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table><p>{escape(below)}</p></div>"
    )


def _page(html: str, language: str) -> str:
    direction = _native.direction(language)
    return f'<div lang="{escape(language)}" dir="{direction}" style="text-align: start">{html}</div>'
