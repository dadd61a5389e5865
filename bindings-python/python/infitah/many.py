"""Many dossiers at once: tables stacked, figures side by side, projects elsewhere that are alike."""

from __future__ import annotations

import glob
import os
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, final

import msgspec

from infitah import _native, views
from infitah._json import decoded, encoded_at
from infitah.dossier import Dossier, is_file_of_dossier
from infitah.errors import InfitahError, RefusedError, UnopenedError
from infitah.export import TABLES
from infitah.functions import open as open_file
from infitah.functions import read
from infitah.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from infitah._asking import Day
    from infitah.lists import Audience

    Sources: TypeAlias = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]

__all__ = ["Comparison", "Dossiers", "SimilarProject", "open_all"]


class Comparison(views.Comparison, frozen=True, kw_only=True, dict=True):
    """Programmes side by side (مقارنة البرامج, programmes comparés), as `Dossiers.compare` gives them.

    It prints itself as a table with a line for each programme. Of a share it says what it is of, and where
    nothing can be told, that it cannot be assessed: in `programmes` such a share is `None`, never zero.

    >>> import infitah
    >>> from infitah.facts import Collectivity, DossierFounded
    >>> commune = Collectivity(kind="commune", names={"en": "An illustrative commune"})
    >>> d = infitah.Dossier.found(DossierFounded(collectivity=commune, language="en"))
    >>> found = infitah.Comparison(programmes=(d.standing(day="2024-01-31"),))
    >>> found.to_dicts()[0]["remarks_received"], found.to_dicts()[0]["remarks_answered_share"]
    (0, None)
    """

    def to_dicts(self) -> list[dict[str, object]]:
        """A flat `dict` for each programme, as data frames take it: `polars.DataFrame(found.to_dicts())`.

        Counts are whole numbers, shares texts with at most four places, and what cannot be told is `None`.
        """
        tags = sorted({tag for of in self.programmes for tag in of.collectivity_name})
        return [_flat(of, tags) for of in self.programmes]

    def __len__(self) -> int:
        return len(self.programmes)


def _flat(of: views.Standing, tags: Sequence[str]) -> dict[str, object]:
    flat: dict[str, object] = {"programme": of.programme}
    flat |= {f"name_{tag}": of.collectivity_name.get(tag) for tag in tags}
    flat |= {"kind": of.collectivity_kind, "code": of.collectivity_code, "cycle": of.cycle, "day": of.day}
    for group in ("remarks", "indicators", "stages"):
        figures: views.Coverage | views.IndicatorStanding | views.StageStanding = getattr(of, group)
        for name in figures.__struct_fields__:
            figure: object = getattr(figures, name)
            if isinstance(figure, views.Share):
                figure = figure.value
            # Why some cannot be assessed is a list, which stands in the value.
            if not isinstance(figure, tuple):
                flat[name if name == group else f"{group}_{name}"] = figure
    return {**flat, "illustrative": of.illustrative}


class SimilarProject(msgspec.Struct, frozen=True, kw_only=True):
    """A project whose title shares words with one that was asked for (مشروع شبيه, projet semblable).

    It is a proposal for a person to look at: the same words may mean something else elsewhere.
    """

    project: str
    """The project."""
    programme: str
    """Its programme."""
    collectivity_name: Mapping[str, str]
    """The names of the collectivity whose programme it is."""
    title: str
    """The title that shares words: the one that stands, or an earlier one."""
    shared: tuple[str, ...]
    """The words that both share, as this title writes them: the reason why it is here."""
    words: int
    """How many words that tell something the title has that was asked for."""
    title_words: int
    """How many this title has."""

    def __str__(self) -> str:
        name = next(iter(self.collectivity_name.values()), self.programme)
        return f"{self.title} ({name}): {', '.join(self.shared)}"


class _Like(msgspec.Struct, frozen=True):
    place: int
    shared: tuple[str, ...]
    words: int
    other_words: int


class _File(msgspec.Struct, frozen=True):
    path: Path
    programme: str
    names: Mapping[str, str]


@final
class Dossiers:
    """The dossiers of many programmes, to support or study them (ملفات عدة برامج, plusieurs dossiers).

    `infitah.open_all` gives it. Files are read and never changed, and one is in memory at a time: iterating
    opens the next when the loop comes to it and closes the one before, so hundreds of dossiers fit.

    >>> import tempfile, infitah
    >>> from infitah.facts import Collectivity, DossierFounded, ProjectRegistered
    >>> folder = tempfile.TemporaryDirectory()
    >>> for name, title in [("one", "Upkeep of the gardens"), ("two", "Gardens for all")]:
    ...     commune = Collectivity(kind="commune", names={"en": f"Commune {name}"})
    ...     founding = DossierFounded(collectivity=commune, language="en")
    ...     with infitah.Dossier.create(f"{folder.name}/{name}.infitah", founding) as d:
    ...         gardens = d.record(ProjectRegistered(title=title))
    >>> communes = infitah.open_all(folder.name, lang="en")
    >>> len(communes), len(communes.table("projects"))
    (2, 2)
    >>> [of.remarks.received for of in communes.compare().programmes]
    [0, 0]
    >>> [str(project) for project in communes.similar("A garden for everybody")]
    ['Upkeep of the gardens (Commune one): gardens', 'Gardens for all (Commune two): Gardens']
    >>> communes.parquet(f"{folder.name}/tables", tables=["projects"])
    >>> folder.cleanup()
    """

    __slots__ = ("_damaged", "_files", "_lang")

    _files: tuple[_File, ...]
    _damaged: tuple[tuple[Path, Exception], ...]
    _lang: str | None

    def __init__(self) -> None:
        raise TypeError("several dossiers are opened by infitah.open_all")

    @classmethod
    def _of(
        cls, files: Sequence[_File], damaged: Sequence[tuple[Path, Exception]], lang: str | None
    ) -> Dossiers:
        dossiers = object.__new__(cls)
        dossiers._files = tuple(files)
        dossiers._damaged = tuple(damaged)
        dossiers._lang = lang
        return dossiers

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, in the order in which the dossiers come."""
        return tuple(file.path for file in self._files)

    @property
    def programmes(self) -> tuple[str, ...]:
        """The ids of their programmes, in the same order."""
        return tuple(file.programme for file in self._files)

    @property
    def damaged(self) -> tuple[tuple[Path, Exception], ...]:
        """The files that were passed over because they cannot be opened, each with the reason."""
        return self._damaged

    # Tables

    def table(self, name: str, *, day: Day = None, audience: Audience | None = None) -> Table:
        """A table of all dossiers, stacked (جدول موحد, tableau réuni).

        The first columns, programme and collectivity, say whose a row is. The columns are the same for every
        dossier.

        Raises:
            RefusedError: No table has this name, or the day cannot be read.
        """
        at = encoded_at({"day": day, "known": (), "audience": audience})
        stack = _native.Stack(name)
        for dossier in self:
            stack.add(dossier._native.tables([name], at)[0])  # pyright: ignore[reportPrivateUsage]
        return Table._of(stack.table())  # pyright: ignore[reportPrivateUsage]

    def parquet(
        self,
        folder: str | os.PathLike[str],
        *,
        tables: Iterable[str] = TABLES,
        day: Day = None,
        audience: Audience | None = None,
    ) -> None:
        """Writes a folder of Parquet that DuckDB, polars and Spark read as one table each.

        A table is a folder and a dossier a file in it: `remarks/programme-….parquet`. A dossier that is
        written again replaces its files; those of others stay. Columns by which people are reached stay away.

        Raises:
            RefusedError: No table has this name, or the day cannot be read.
            OSError: A file cannot be written.
        """
        names = tuple(tables)
        for dossier in self:
            written = dossier._tables(names, day, (), audience)  # pyright: ignore[reportPrivateUsage]
            for name, table in zip(names, written, strict=True):
                path = Path(folder, name, f"{dossier.programme_id}.parquet")
                path.parent.mkdir(parents=True, exist_ok=True)
                _native.replace(path, table.parquet())

    # Side by side

    def compare(self, *, day: Day = None, audience: Audience | None = None) -> Comparison:
        """Where the programmes stand, side by side: answers, indicators and stages, without a rank.

        Raises:
            RefusedError: The day cannot be read.
        """
        programmes = tuple(dossier.standing(day=day, audience=audience) for dossier in self)
        found = Comparison(programmes=programmes)
        if self._lang is not None:
            found.speak(self._lang)
        return found

    def similar(
        self, title: str, *, limit: int = 10, day: Day = None, audience: Audience | None = None
    ) -> tuple[SimilarProject, ...]:
        """Projects whose title shares words with a title, or with those of a project that is given by its id.

        Those come first that share most of all their words. Of a project, those of its own programme are
        left out. Spellings, the Arabic article and what is written before a word make no difference; words
        that tell nothing of what a title is about are passed over. A title in another language shares no
        words. Nothing is linked or merged by it.

        Raises:
            RefusedError: The day cannot be read.
        """
        titles: list[tuple[_File, str, str]] = []
        for file, dossier in zip(self._files, self, strict=True):
            table = dossier.table("titles", day=day, audience=audience)
            held = table._held  # pyright: ignore[reportPrivateUsage]
            projects, texts = held.texts("project"), held.texts("title")
            pairs = zip(projects, texts, strict=True)
            titles += [(file, project, text) for project, text in pairs if project and text]
        asked = [text for _, project, text in titles if project == title] or [title]
        own = {file.programme for file, project, _ in titles if project == title}
        others = [line for line in titles if line[0].programme not in own]
        best: dict[str, tuple[float, SimilarProject]] = {}
        for wanted in asked:
            for like in decoded(_native.alike(wanted, [text for _, _, text in others]), tuple[_Like, ...]):
                file, project, text = others[like.place]
                dice = 2 * len(like.shared) / (like.words + like.other_words)
                if project not in best or best[project][0] < dice:
                    found = SimilarProject(
                        project=project,
                        programme=file.programme,
                        collectivity_name=file.names,
                        title=text,
                        shared=like.shared,
                        words=like.words,
                        title_words=like.other_words,
                    )
                    best[project] = dice, found
        order = {project: place for place, (_, project, _) in enumerate(others)}
        ranked = sorted(best.values(), key=lambda one: (-one[0], order[one[1].project]))
        return tuple(found for _, found in ranked[:limit])

    # What Python calls

    def __enter__(self) -> Dossiers:
        return self

    def __exit__(self, *_: object) -> None:
        # One is open at a time, while it is read: nothing is left to close.
        return None

    def __iter__(self) -> Iterator[Dossier]:
        for file in self._files:
            dossier = _opened(file.path, self._lang)
            try:
                yield dossier
            finally:
                dossier.close()

    def __len__(self) -> int:
        return len(self._files)

    def __repr__(self) -> str:
        passed = f", {len(self._damaged)} passed over" if self._damaged else ""
        return f"<infitah.Dossiers, {len(self)}{passed}>"


def open_all(sources: Sources, *, lang: str | None = None, skip_damaged: bool = False) -> Dossiers:
    """Opens many dossiers for reading: those of a folder (`*.infitah`), of a pattern, or of several paths.

    Each is opened once to see that it can be; then one is in memory at a time. A path may be a journal.
    `lang` is the language of answers and refusals. Two copies of one programme are refused, because each of
    its remarks would count twice: merge them into one file first.

    With `skip_damaged`, files that cannot be opened are passed over, and stand in `Dossiers.damaged`.

    Raises:
        UnopenedError: Files cannot be opened; it names all of them, each with its reason.
        RefusedError: Two files hold the same programme.
        FileNotFoundError: Nothing matches the pattern, or the folder holds no dossier.

    >>> import infitah
    >>> infitah.open_all("no such folder/*.infitah")
    Traceback (most recent call last):
    FileNotFoundError: no dossier is found at no such folder/*.infitah
    """
    files: list[_File] = []
    damaged: list[tuple[Path, Exception]] = []
    for path in _paths(sources):
        try:
            with _opened(path, lang) as dossier:
                names = dossier.programme().collectivity_name
                files.append(_File(path, dossier.programme_id, names))
        except (InfitahError, OSError) as error:
            damaged.append((path, error))
    if damaged and not skip_damaged:
        raise UnopenedError(damaged)
    held: dict[str, Path] = {}
    for file in files:
        first = held.setdefault(file.programme, file.path)
        if first != file.path:
            details = {"value": str(first), "expected": str(file.path)}
            sentence = _native.say("programme.repeated", lang or "en", None, details)
            raise RefusedError("programme.repeated", None, details, sentence)
    return Dossiers._of(files, damaged, lang)  # pyright: ignore[reportPrivateUsage]


def _opened(path: Path, lang: str | None) -> Dossier:
    if path.is_file() and not is_file_of_dossier(path) and _begins(path) == b"{":
        return read(path, lang=lang)
    return open_file(path, lang=lang, read_only=True)


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(1)


def _paths(sources: Sources) -> list[Path]:
    """The files that are meant, each once."""
    given = [sources] if isinstance(sources, (str, os.PathLike)) else list(sources)
    paths: list[Path] = []
    for source in given:
        path = Path(source)
        if path.is_dir():
            found = sorted(path.glob("*.infitah"))
        elif glob.has_magic(str(source)) and not path.exists():
            names = glob.glob(str(source), recursive=True)  # noqa: PTH207 - it may be absolute
            # What SQLite keeps beside a file is part of it.
            found = sorted(Path(name) for name in names if not name.endswith(("-wal", "-shm", "-journal")))
        else:
            found = [path]
        if not found:
            raise FileNotFoundError(f"no dossier is found at {source}")
        paths += found
    return list(dict.fromkeys(paths))
