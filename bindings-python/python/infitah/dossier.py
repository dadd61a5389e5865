"""The dossier: facts go in, views, tables and pages come out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar, final, get_args

from infitah import _native, export
from infitah._asking import ReceiptGiven, as_heads, as_name, as_receipt, as_text
from infitah._json import decoded, encoded, encoded_at, encoded_device, encoded_fact, encoded_question
from infitah._questions import Questions
from infitah._value import Answer
from infitah.lists import ImportKind
from infitah.sheets import ImportPlan, sheets
from infitah.table import Table
from infitah.views import DamagedLine, Device, Merged, Preview, Receipt, Recorded, Verification

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType

    from infitah._asking import Day, Heads
    from infitah._value import When
    from infitah.facts import DossierFounded, Fact
    from infitah.lists import Audience
    from infitah.sheets import SheetsGiven

__all__ = ["Dossier", "Journal"]

Journal: TypeAlias = bytes | bytearray | memoryview
"""The bytes of a journal."""

T = TypeVar("T")


@final
class Dossier(Questions):
    """The dossier of one openness programme (ملف برنامج الانفتاح, dossier du programme d'ouverture).

    A dossier lives in a file, where each fact stands as soon as it is recorded: `infitah.open()` opens one,
    `Dossier.create()` begins one. Or it lives in memory: `found()` begins one, `open()` reads the bytes of a
    journal, `save()` gives them back, `keep()` puts it into a file. Only `record()`, `record_all()`,
    `merge()` and an import change anything. Threads may share a dossier: they take turns, and the others go
    on meanwhile.

    Other programs may have the file open as well. What is recorded here, and what is written out (a journal,
    a table, a report, a workbook), comes after what they recorded: words that they erased are not in it. That
    raises a `FileError` where the file cannot be read any more. The views stay as they were until then, or
    until `refresh()`.

    Every view takes the two clocks of a question as keyword arguments: `day`, how things stood on that day
    (today where it is left out), and `known`, by what was known at those heads (all that is known where it is
    empty). `audience="public"` leaves out what a public copy leaves out.

    Views of many things (`cards`, `remarks`, `indicators`, `publications`) take a filter as keyword
    arguments, and give a page at a time: `next` of one page is `after` of the following.

    `lang` is the language in which its answers print themselves, its reports are written and what it refuses
    is said: `ar`, `fr` or `en`. Where it is left out, answers are in Arabic and refusals in English.

    In a `with` block the file is closed at the end, or the memory freed.

    >>> from infitah import Dossier
    >>> from infitah.facts import Collectivity, DossierFounded, ProjectRegistered
    >>> commune = Collectivity(kind="commune", names="جماعة العرائش")
    >>> with Dossier.found(DossierFounded(collectivity=commune, language="ar"), lang="en") as d:
    ...     gardens = d.record(ProjectRegistered(title="المحافظة على الحدائق", references=["pacto:70"]))
    ...     d.projects().projects[0].id == gardens.id
    True
    """

    __slots__ = ("_held", "_lang")

    _held: _native.Dossier | None
    _lang: str | None

    def __init__(self) -> None:
        raise TypeError("a dossier is made by infitah.open, infitah.read, Dossier.create or Dossier.found")

    @classmethod
    def _of(cls, native: _native.Dossier, lang: str | None) -> Dossier:
        dossier = object.__new__(cls)
        dossier._held = native
        dossier._lang = lang
        return dossier

    @property
    def _native(self) -> _native.Dossier:
        if self._held is None:
            raise ValueError("the dossier is closed")
        return self._held

    def _told(self, answer: bytes, kind: type[T]) -> T:
        """What came back, which prints itself in the language of this dossier."""
        told = decoded(answer, kind)
        if self._lang is not None and isinstance(told, Answer):
            told.speak(self._lang)
        return told

    # Beginning, opening, keeping

    @classmethod
    def found(
        cls, founding: DossierFounded, *, framework: str | None = None, lang: str | None = None
    ) -> Dossier:
        """Founds the dossier of a programme (تأسيس الملف, fondation du dossier) in memory.

        With a framework (إطار الدعم, cadre), given by its name (`pacto`) or as the JSON of one's own, the
        stages of its roadmap are planned, without dates, and the bodies that stand already are there.

        Raises:
            RefusedError: The founding is malformed.
        """
        return cls._of(_native.Dossier.found(encoded_fact(founding), framework, None, lang), lang)

    @classmethod
    def create(
        cls,
        path: str | os.PathLike[str],
        founding: DossierFounded,
        *,
        framework: str | None = None,
        lang: str | None = None,
    ) -> Dossier:
        """Founds the dossier of a programme in a new file, by custom `….infitah`.

        Raises:
            FileError: Something stands there already, or the folder cannot be written to.
            RefusedError: The founding is malformed.
        """
        native = _native.Dossier.found(encoded_fact(founding), framework, Path(path), lang)
        return cls._of(native, lang)

    @classmethod
    def open(cls, journal: Journal, *, lang: str | None = None) -> Dossier:
        """Opens the bytes of a journal; `infitah.open` opens a file.

        The device takes a new label in it; `continue_as` goes on under an earlier one.

        Raises:
            JournalError: The bytes are no journal, or a line is damaged; `recover` opens the rest.
        """
        return cls._of(_native.Dossier.open(as_bytes(journal), lang), lang)

    @classmethod
    def recover(
        cls, source: str | os.PathLike[str] | Journal, *, lang: str | None = None
    ) -> tuple[Dossier, tuple[DamagedLine, ...]]:
        """Opens in memory what can be read of a damaged file or journal, and says which lines are damaged.

        The file is not changed; `keep()` puts what was saved into a new one.

        Raises:
            JournalError: The bytes are no journal at all, or the founding itself is lost.
            FileError: Nothing can be read of the file.
        """
        if isinstance(source, (str, os.PathLike)) and is_file_of_dossier(source):
            native, damaged = _native.Dossier.recover_file(Path(source), lang)
        else:
            native, damaged = _native.Dossier.recover(journal_of(source), lang)
        return cls._of(native, lang), decoded(damaged, tuple[DamagedLine, ...])

    def keep(self, path: str | os.PathLike[str]) -> Dossier:
        """Puts the dossier into a new file, line by line as it is, and opens that. This one stays what it is.

        Raises:
            FileError: Something stands there already, or the folder cannot be written to.
        """
        return Dossier._of(self._native.keep(Path(path)), self._lang)

    def save(self) -> bytes:
        """Everything that is here, or in its file, as the bytes of a journal.

        A dossier opened from a public copy stays one until something is recorded in it, or what is no public
        copy is merged into it.

        Raises:
            FileError: Its file cannot be read any more.
        """
        return self._native.save()

    def save_public(self) -> bytes:
        """The public copy: the same history and the same hashes, without the words that are not public."""
        return self._native.save_public()

    def save_to(self, path: str | os.PathLike[str], *, public: bool = False) -> None:
        """Writes the journal, or the public copy, to a file: whole, or the file stays as it was.

        Raises:
            FileError: Other programs go on making files in its folder.
            OSError: The file cannot be written.
        """
        _native.replace(Path(path), self.save_public() if public else self.save())

    def close(self) -> None:
        """Closes the file, or frees the memory. The dossier cannot be used afterwards.

        What was recorded in a file is there already; a dossier in memory is not saved by itself.

        Raises:
            FileError: The tables in the file could not be brought up to date. No fact is lost by that.
        """
        held, self._held = self._held, None
        if held is not None:
            held.close()

    # Its file

    @property
    def path(self) -> Path | None:
        """Where its file stands; `None` of a dossier in memory."""
        return self._native.path()

    @property
    def writable(self) -> bool:
        """Whether facts can be recorded: `False` where its file can only be read."""
        return self._native.is_writable()

    def refresh(self) -> Merged | None:
        """Takes in what other programs recorded in the file meanwhile; `None` where there is nothing new.

        Recording does this by itself, and so does everything that is written out: `save`, `save_to`, `keep`,
        `since`, `table`, `export`, `page`, `report`, `template`.

        Raises:
            FileError: The file cannot be read any more.
        """
        merged = self._native.refresh()
        return None if merged is None else self._told(merged, Merged)

    def publish(self) -> None:
        """Writes the tables in the file anew, which other programs read by SQL. Closing does this by itself.

        Raises:
            FileError: The file cannot be written.
        """
        self._native.publish()

    def back_up(self, path: str | os.PathLike[str]) -> None:
        """Writes the dossier as it stands into another file, while others go on recording.

        The copy has no words that were erased.

        Raises:
            FileError: Something stands there already, or one of the files fails. There is no half copy.
        """
        self._native.back_up(Path(path))

    # Recording

    def record(self, fact: Fact) -> Recorded:
        """Records a fact.

        Raises:
            RefusedError: It says which member of the fact and why; nothing was changed.
        """
        return self._told(self._native.record(encoded_fact(fact)), Recorded)

    def record_all(self, facts: Iterable[Fact]) -> tuple[Recorded, ...]:
        """Records several facts, all of them or none.

        Later ones may name, by reference, what earlier ones make.

        Raises:
            RefusedError: The first refusal; `details["fact"]` is the position of the fact, from 0.
        """
        return self._told(self._native.record_all(encoded(facts)), tuple[Recorded, ...])

    def preview(self, fact: Fact) -> Preview:
        """Says what recording a fact would do, and changes nothing.

        Raises:
            RefusedError: What recording would refuse.
        """
        return self._told(self._native.preview(encoded_fact(fact)), Preview)

    # Copies

    def merge(self, source: str | os.PathLike[str] | Journal | Dossier) -> Merged:
        """Takes in the entries of another copy: its file, a journal, a public copy, what `since()` gave.

        The result is the same on every device, whatever came first. Damaged lines are left out and named.

        Raises:
            JournalError: It is no journal, or that of another dossier; nothing was changed.
            FileError: The file cannot be read.
        """
        if isinstance(source, (str, os.PathLike)) and is_file_of_dossier(source):
            return self._told(self._native.merge_file(Path(source)), Merged)
        journal = source.save() if isinstance(source, Dossier) else journal_of(source)
        return self._told(self._native.merge(journal), Merged)

    def have(self) -> tuple[str, ...]:
        """What this copy holds, in a few hashes, for the `since()` of another copy."""
        return tuple(self._native.have())

    def since(self, have: Sequence[str]) -> bytes:
        """The entries that a copy lacks whose `have()` this is, as bytes to merge there.

        Raises:
            JournalError: A hash is malformed; unknown ones are passed over.
        """
        return self._native.since(as_heads(have))

    def receipt(self) -> Receipt:
        """The receipt of the history as it now stands (وصل, récépissé)."""
        return self._told(self._native.receipt(), Receipt)

    def verify(self, receipt: ReceiptGiven = ()) -> Verification:
        """Verifies the history as it is held here, against a receipt if one is given.

        A receipt may be given as the value, as hashes, or as the text that people copied from paper or from
        a QR code.

        Raises:
            JournalError: The receipt is malformed.
        """
        return self._told(self._native.verify(as_receipt(receipt)), Verification)

    # What it is

    @property
    def programme_id(self) -> str:
        """The programme's id."""
        return self._native.programme_id()

    @property
    def language(self) -> str:
        """The dossier's language, as a tag."""
        return self._native.language()

    @property
    def collectivity(self) -> str:
        """The collectivity's id, as `infitah.derived_id` takes it."""
        return self._native.collectivity()

    @property
    def device(self) -> Device:
        """The label of this device (وسم الجهاز, étiquette de l'appareil), to be kept beside the journal.

        `continue_as` takes it when the journal is opened again.
        """
        return self._told(self._native.device(), Device)

    def continue_as(self, device: Device) -> bool:
        """Goes on under the label of an earlier time, and says whether it does.

        Where the file was copied and written to elsewhere, the dossier keeps its new label.
        """
        return self._native.continue_as(encoded_device(device))

    # Spreadsheets in

    def template(
        self, path: str | os.PathLike[str], *, kinds: Sequence[ImportKind] = (), lang: str | None = None
    ) -> None:
        """Writes an empty workbook to fill in (نموذج فارغ, modèle vierge), which `plan_import` reads.

        It has a sheet for each kind, with drop-downs of this dossier's axes and projects, and one that says
        what to write where; all kinds where none is named.

        Raises:
            RefusedError: There is no such kind.
            FileError: Other programs go on making files in its folder.
            OSError: The file cannot be written.
        """
        named = kinds or get_args(ImportKind)
        _native.replace(Path(path), self._native.template(list(named), lang or self._lang or self.language))

    def plan_import(
        self,
        source: SheetsGiven,
        *,
        kind: ImportKind | None = None,
        sheet: str | None = None,
        on: When | None = None,
        stage: str | Recorded | None = None,
        about: str | Recorded | None = None,
        channel: str | None = None,
        scheme: str | None = None,
    ) -> ImportPlan:
        """Plans the import of a spreadsheet (خطة الاستيراد, plan d'import); nothing is recorded.

        CSV in any encoding, workbooks, and data frames of polars, pyarrow, pandas or DuckDB are read by their
        headings, in Arabic, French or English. A second import of the same adds nothing.

        Args:
            source: The path of a file, its bytes, or a data frame.
            kind: What it is a list of; the headings tell where it is left out.
            sheet: Which sheet; every one that is recognised where it is left out.
            on: The day on which it was received, for lines that have none of their own.
            stage: The stage at which it was collected, by id or reference.
            about: The project that observation cards are about, where a line does not say.
            channel: How it came in, where a line does not say; a meeting otherwise.
            scheme: The scheme of its numbers; `platform` where it is left out.

        Raises:
            FileError: The file is none of these, is damaged, or holds more than fits.
            RefusedError: No sheet is recognised, or the stage is unknown.
            OSError: The file cannot be read.
        """
        options = {
            "kind": kind,
            "sheet": sheet,
            "on": None if on is None else as_text(on),
            "stage": None if stage is None else as_name(stage),
            "about": None if about is None else as_name(about),
            "channel": channel,
            "scheme": scheme,
        }
        given = sheets(source)
        native = self._native.plan_import(given, encoded_question(options))

        def do(plan: _native.ImportPlan) -> tuple[Recorded, ...]:
            return decoded(self._native.apply(plan), tuple[Recorded, ...])

        return ImportPlan._of(native, do, self._lang or "ar", given)  # pyright: ignore[reportPrivateUsage]

    # Tables

    def table(
        self, name: str, *, day: Day = None, known: Heads = (), audience: Audience | None = None
    ) -> Table:
        """A table of the dossier (جدول, table), for data frames, databases and files.

        The names are those of the data dictionary: `remarks`, `cards`, `projects`, `indicators` …

        Raises:
            RefusedError: No table has this name, the day cannot be read, or a head is unknown.
        """
        return self._tables((name,), day, known, audience)[0]

    def _tables(self, names: Sequence[str], day: Day, known: Heads, audience: Audience | None) -> list[Table]:
        """Tables of one history, whatever others record meanwhile."""
        at = encoded_at({"day": day, "known": known, "audience": audience})
        found = self._native.tables(list(names), at)
        return [Table._of(table) for table in found]  # pyright: ignore[reportPrivateUsage]

    def export(
        self,
        path: str | os.PathLike[str],
        *,
        tables: Sequence[str] = (),
        lang: str | None = None,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> None:
        """Writes tables to a file: whole, or the file stays as it was.

        The ending of its name says what it is: `.xlsx` a workbook, `.zip` a Data Package, both of all tables
        unless some are named; `.csv`, `.json` and `.parquet` hold one table. Columns by which people are
        reached stay away; `audience="public"` leaves out all that is not public. Workbooks, Data Packages and
        Parquet files hold the receipt of what they tell: `infitah.verify` takes it.

        Raises:
            RefusedError: No table has this name, the day cannot be read, or a head is unknown.
            FileError: A text is longer than a cell may be, or a table has more rows than a sheet; or other
                programs go on making files in its folder.
            ValueError: The ending is unknown, or a file of one table is asked for with several.
            OSError: The file cannot be written.
        """
        target = Path(path)
        ending = target.suffix.lower()
        if ending not in export.MANY + export.ONE:
            raise ValueError(f"{target.name} should end with one of {', '.join(export.MANY + export.ONE)}")
        if ending in export.ONE and len(tables) != 1:
            raise ValueError(f"a file {ending} holds one table: name it, for example tables=['remarks']")
        chosen = self._tables(tables or export.TABLES, day, known, audience)
        lang = lang or self._lang or self.language
        match ending:
            case ".xlsx":
                content = export.workbook(chosen, lang)
            case ".zip":
                title = self.programme(day=day, known=known, audience=audience).title
                named = title.get(lang) or next(iter(title.values()), self.programme_id)
                content = export.package(chosen, programme=self.programme_id, title=named, lang=lang)
            case _:
                content = export.single(chosen[0], ending)
        _native.replace(target, content)

    # The report

    def page(
        self,
        *,
        audience: Audience = "public",
        lang: str | None = None,
        day: Day = None,
        known: Heads = (),
    ) -> str:
        """The report (التقرير, rapport) as one HTML page that needs nothing beside it.

        It is written in `lang`, otherwise in the language of this object, otherwise in that of the dossier.
        For `audience="working"` it holds what is not published, but nothing by which people are reached.

        Raises:
            RefusedError: The day cannot be read, or a head is unknown.
        """
        at = {"day": day, "known": known, "audience": audience}
        return self._native.report(lang or self._lang or self.language, encoded_at(at))

    def report(
        self,
        path: str | os.PathLike[str],
        *,
        audience: Audience = "public",
        lang: str | None = None,
        day: Day = None,
        known: Heads = (),
    ) -> None:
        """Writes the report to a file: whole, or the file stays as it was.

        Raises:
            RefusedError: The day cannot be read, or a head is unknown.
            FileError: Other programs go on making files in its folder.
            OSError: The file cannot be written.
        """
        page = self.page(audience=audience, lang=lang, day=day, known=known)
        _native.replace(Path(path), page.encode())

    # Views: the methods of `Questions`

    def _ask(self, question: Mapping[str, object], at: Mapping[str, object], view: type[T]) -> T:
        return self._told(self._native.ask(encoded_question(question), encoded_at(at)), view)

    # What Python calls

    def __enter__(self) -> Dossier:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __reduce__(self) -> tuple[object, tuple[bytes, str | None]]:
        # A copy is another device: opening gives it a label of its own.
        return _open, (self.save(), self._lang)

    def __repr__(self) -> str:
        if self._held is None:
            return "<infitah.Dossier, closed>"
        where = f", {self.path}" if self.path else ""
        return f"<infitah.Dossier of {self.programme_id}, {self.language}{where}>"


def _open(journal: bytes, lang: str | None) -> Dossier:
    return Dossier.open(journal, lang=lang)


def as_bytes(journal: Journal) -> bytes:
    """The bytes, as the native module takes them."""
    # `bytes(5)` is five zeros, and a str could only be the path.
    if isinstance(journal, bytes):
        return journal
    if isinstance(journal, (bytearray, memoryview)):  # pyright: ignore[reportUnnecessaryIsInstance]
        return bytes(journal)
    kind = type(journal).__name__
    raise TypeError(f"the bytes of a journal are expected, not {kind}; infitah.read takes a path")


def journal_of(source: str | os.PathLike[str] | Journal) -> bytes:
    """The bytes of a journal, out of its file where a path is given."""
    return Path(source).read_bytes() if isinstance(source, (str, os.PathLike)) else as_bytes(source)


def is_file_of_dossier(path: str | os.PathLike[str]) -> bool:
    """Whether a file is the kind that `infitah.open` opens, rather than a journal."""
    with Path(path).open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"
