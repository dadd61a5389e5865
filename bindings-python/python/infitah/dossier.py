"""The dossier: facts go in, views come out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar, final

from infitah import _native
from infitah._asking import ReceiptGiven, as_heads, as_receipt
from infitah._json import decoded, encoded, encoded_at, encoded_device, encoded_fact, encoded_question
from infitah._questions import Questions
from infitah.table import Table
from infitah.views import DamagedLine, Device, Merged, Preview, Receipt, Recorded, Verification

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType

    from infitah._asking import Day, Heads
    from infitah.facts import DossierFounded, Fact
    from infitah.lists import Audience

__all__ = ["Dossier", "Journal"]

Journal: TypeAlias = bytes | bytearray | memoryview
"""The bytes of a journal."""

T = TypeVar("T")


@final
class Dossier(Questions):
    """The dossier of one openness programme (ملف برنامج الانفتاح, dossier du programme d'ouverture).

    A dossier lives in memory: `found()` begins one, `open()` reads the bytes of a journal, `save()` gives
    them back. Only `record()`, `record_all()` and `merge()` change anything. Threads may share a dossier:
    they take turns, and the others go on meanwhile.

    Every view takes the two clocks of a question as keyword arguments: `day`, how things stood on that day
    (today where it is left out), and `known`, by what was known at those heads (all that is known where it is
    empty). `audience="public"` leaves out what a public copy leaves out.

    Views of many things (`cards`, `remarks`, `indicators`, `publications`) take a filter as keyword
    arguments, and give a page at a time: `next` of one page is `after` of the following.

    In a `with` block the memory is freed at the end; nothing is saved by itself.
    """

    __slots__ = ("_held",)

    _held: _native.Dossier | None

    def __init__(self) -> None:
        raise TypeError("a dossier is made by Dossier.found, Dossier.open or infitah.read")

    @classmethod
    def _of(cls, native: _native.Dossier) -> Dossier:
        dossier = object.__new__(cls)
        dossier._held = native
        return dossier

    @property
    def _native(self) -> _native.Dossier:
        if self._held is None:
            raise ValueError("the dossier is closed")
        return self._held

    # Beginning, opening, keeping

    @classmethod
    def found(cls, founding: DossierFounded, *, framework: str | None = None) -> Dossier:
        """Founds the dossier of a programme (تأسيس الملف, fondation du dossier).

        With a framework (إطار الدعم, cadre), given by its name (`pacto`) or as the JSON of one's own, the
        stages of its roadmap are planned, without dates, and the bodies that stand already are there.

        Raises:
            RefusedError: The founding is malformed.
        """
        return cls._of(_native.Dossier.found(encoded_fact(founding), framework))

    @classmethod
    def open(cls, journal: Journal) -> Dossier:
        """Opens a journal. The device takes a new label in it; `continue_as` goes on under an earlier one.

        Raises:
            JournalError: The bytes are no journal, or a line is damaged; `recover` opens the rest.
        """
        return cls._of(_native.Dossier.open(as_bytes(journal)))

    @classmethod
    def recover(cls, journal: Journal) -> tuple[Dossier, tuple[DamagedLine, ...]]:
        """Opens what can be read of a journal, and says which lines are damaged.

        Raises:
            JournalError: The bytes are no journal at all, or the founding itself is lost.
        """
        native, damaged = _native.Dossier.recover(as_bytes(journal))
        return cls._of(native), decoded(damaged, tuple[DamagedLine, ...])

    def save(self) -> bytes:
        """Everything that is here, as bytes to keep.

        A dossier opened from a public copy stays one until a full copy is merged into it.
        """
        return self._native.save()

    def save_public(self) -> bytes:
        """The public copy: the same history and the same hashes, without the words that are not public."""
        return self._native.save_public()

    def save_to(self, path: str | os.PathLike[str], *, public: bool = False) -> None:
        """Writes the journal, or the public copy, to a file: whole, or the file stays as it was.

        Raises:
            OSError: The file cannot be written.
        """
        _replace(Path(path), self.save_public() if public else self.save())

    def close(self) -> None:
        """Frees the memory. The dossier cannot be used afterwards; nothing is saved by itself."""
        self._held = None

    # Recording

    def record(self, fact: Fact) -> Recorded:
        """Records a fact.

        Raises:
            RefusedError: It says which member of the fact and why; nothing was changed.
        """
        return decoded(self._native.record(encoded_fact(fact)), Recorded)

    def record_all(self, facts: Iterable[Fact]) -> tuple[Recorded, ...]:
        """Records several facts, all of them or none.

        Later ones may name, by reference, what earlier ones make.

        Raises:
            RefusedError: The first refusal; `details["fact"]` is the position of the fact, from 0.
        """
        return decoded(self._native.record_all(encoded(facts)), tuple[Recorded, ...])

    def preview(self, fact: Fact) -> Preview:
        """Says what recording a fact would do, and changes nothing.

        Raises:
            RefusedError: What recording would refuse.
        """
        return decoded(self._native.preview(encoded_fact(fact)), Preview)

    # Copies

    def merge(self, journal: Journal) -> Merged:
        """Takes in the entries of another copy: a whole file, a public copy, or what `since()` gave.

        The result is the same on every device, whatever came first. Damaged lines are left out and named.

        Raises:
            JournalError: The bytes are no journal, or that of another dossier; nothing was changed.
        """
        return decoded(self._native.merge(as_bytes(journal)), Merged)

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
        return decoded(self._native.receipt(), Receipt)

    def verify(self, receipt: ReceiptGiven = ()) -> Verification:
        """Verifies the history as it is held here, against a receipt if one is given.

        A receipt may be given as the value, as hashes, or as the text that people copied from paper or from
        a QR code.

        Raises:
            JournalError: The receipt is malformed.
        """
        return decoded(self._native.verify(as_receipt(receipt)), Verification)

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
        return decoded(self._native.device(), Device)

    def continue_as(self, device: Device) -> bool:
        """Goes on under the label of an earlier time, and says whether it does.

        Where the file was copied and written to elsewhere, the dossier keeps its new label.
        """
        return self._native.continue_as(encoded_device(device))

    # Tables

    def table(
        self, name: str, *, day: Day = None, known: Heads = (), audience: Audience | None = None
    ) -> Table:
        """A table of the dossier (جدول, table), for data frames, databases and files.

        The names are those of the data dictionary: `remarks`, `cards`, `projects`, `indicators` …

        Raises:
            RefusedError: No table has this name, the day cannot be read, or a head is unknown.
        """
        at = {"day": day, "known": known, "audience": audience}
        return Table._of(self._native.table(name, encoded_at(at)))  # pyright: ignore[reportPrivateUsage]

    # Views: the methods of `Questions`

    def _ask(self, question: Mapping[str, object], at: Mapping[str, object], view: type[T]) -> T:
        return decoded(self._native.ask(encoded_question(question), encoded_at(at)), view)

    # What Python calls

    def __enter__(self) -> Dossier:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __reduce__(self) -> tuple[object, tuple[bytes]]:
        # A copy is another device: opening gives it a label of its own.
        return _open, (self.save(),)

    def __repr__(self) -> str:
        if self._held is None:
            return "<infitah.Dossier, closed>"
        return f"<infitah.Dossier of {self.programme_id}, {self.language}>"


def _open(journal: bytes) -> Dossier:
    return Dossier.open(journal)


def as_bytes(journal: Journal) -> bytes:
    """The bytes, as the native module takes them."""
    # `bytes(5)` is five zeros, and a str could only be the path.
    if isinstance(journal, bytes):
        return journal
    if isinstance(journal, (bytearray, memoryview)):  # pyright: ignore[reportUnnecessaryIsInstance]
        return bytes(journal)
    kind = type(journal).__name__
    raise TypeError(f"the bytes of a journal are expected, not {kind}; infitah.read takes a path")


def _replace(path: Path, content: bytes) -> None:
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
