# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
# ruff: noqa: D205, D417, TC001
"""The questions of a dossier: every method answers with a view and changes nothing."""

from __future__ import annotations

from infitah._asking import Asking, Day, Heads, as_name
from infitah.ids import BodyId, ProjectId, RemarkId, SubjectId
from infitah.views import Committee, Conflicts, Projects, ProjectSheet, Recorded, Roadmap, SectionTrace, Trace

__all__ = ["Questions"]


class Questions(Asking):
    """The questions of a dossier."""

    __slots__ = ()

    def roadmap(
        self,
        *,
        day: Day = None,
        known: Heads = (),
    ) -> Roadmap:
        """The roadmap (خارطة الطريق, feuille de route): the stages in chronological order."""
        question = {
            "view": "roadmap",
        }
        at = {"day": day, "known": known}
        return self._ask(question, at, Roadmap)

    def committee(
        self,
        of: BodyId | Recorded,
        *,
        day: Day = None,
        known: Heads = (),
    ) -> Committee:
        """A committee or another body (لجنة التتبع, comité de suivi) and who sits in it.

        Args:
            of: The body, by id or reference.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "committee",
            "of": as_name(of),
        }
        at = {"day": day, "known": known}
        return self._ask(question, at, Committee)

    def projects(
        self,
        *,
        day: Day = None,
        known: Heads = (),
    ) -> Projects:
        """The projects (مشاريع الانفتاح, projets d'ouverture)."""
        question = {
            "view": "projects",
        }
        at = {"day": day, "known": known}
        return self._ask(question, at, Projects)

    def project_sheet(
        self,
        of: ProjectId | Recorded,
        *,
        day: Day = None,
        known: Heads = (),
    ) -> ProjectSheet:
        """The sheet of a project (بطاقة مشروع الانفتاح, fiche projet) with the history of each section.

        Args:
            of: The project, by id or reference.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "project_sheet",
            "of": as_name(of),
        }
        at = {"day": day, "known": known}
        return self._ask(question, at, ProjectSheet)

    def trace(
        self,
        of: RemarkId | Recorded,
        *,
        day: Day = None,
        known: Heads = (),
    ) -> Trace:
        """One remark followed from its card to the vote (تتبع الملاحظة, suivi de la remarque).

        Args:
            of: The remark.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "trace",
            "of": as_name(of),
        }
        at = {"day": day, "known": known}
        return self._ask(question, at, Trace)

    def trace_section(
        self,
        of: SubjectId | Recorded,
        section: str,
        language: str | None = None,
        *,
        day: Day = None,
        known: Heads = (),
    ) -> SectionTrace:
        """The way back (أصل الفقرة, origine d'une rubrique): a section and, for each run of its words, the
        remarks behind them.

        Args:
            of: The project or the programme, by id or reference.
            section: The section.
            language: The language of the text; the dossier's where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "trace_section",
            "of": as_name(of),
            "section": as_name(section),
            "language": language and as_name(language),
        }
        at = {"day": day, "known": known}
        return self._ask(question, at, SectionTrace)

    def conflicts(
        self,
        *,
        day: Day = None,
        known: Heads = (),
    ) -> Conflicts:
        """Where people disagree (مواضع الاختلاف, désaccords): what somebody has to settle."""
        question = {
            "view": "conflicts",
        }
        at = {"day": day, "known": known}
        return self._ask(question, at, Conflicts)
