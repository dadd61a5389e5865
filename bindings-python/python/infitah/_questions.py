# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
# ruff: noqa: D205, TC001
"""The questions of a dossier: every method answers with a view and changes nothing."""

from __future__ import annotations

from infitah._asking import Asking, Day, Heads, as_name
from infitah.ids import (
    AxisId,
    BodyId,
    CardId,
    EntryId,
    GroupId,
    IndicatorId,
    ProjectId,
    PublicationId,
    RemarkId,
    StageId,
    SubjectId,
    ThingId,
    VersionId,
)
from infitah.lists import Audience, StateAsked
from infitah.views import (
    AnswerCoverage,
    Cards,
    Committee,
    Conflicts,
    CouncilSessions,
    Duties,
    ErasurePlan,
    Indicators,
    Participation,
    Programme,
    Projects,
    ProjectSheet,
    Publications,
    Recorded,
    RemarkGroups,
    Remarks,
    Roadmap,
    SectionTrace,
    Standing,
    Trace,
    VersionDifference,
    VersionTexts,
)

__all__ = ["Questions"]


class Questions(Asking):
    """The questions of a dossier."""

    __slots__ = ()

    def programme(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Programme:
        """The programme at a glance (البرنامج, le programme): its collectivity, axes, bodies and versions.

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "programme",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Programme)

    def roadmap(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Roadmap:
        """The roadmap (خارطة الطريق, feuille de route): the stages in chronological order.

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "roadmap",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Roadmap)

    def committee(
        self,
        of: BodyId | Recorded,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Committee:
        """A committee or another body (لجنة التتبع, comité de suivi) and who sits in it.

        Args:
            of: The body, by id or reference.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "committee",
            "of": as_name(of),
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Committee)

    def participation(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Participation:
        """Who took part (المشاركة, participation): attendance by stage, cards by channel and kind.

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "participation",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Participation)

    def projects(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Projects:
        """The projects (مشاريع الانفتاح, projets d'ouverture).

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "projects",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Projects)

    def project_sheet(
        self,
        of: ProjectId | Recorded,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> ProjectSheet:
        """The sheet of a project (بطاقة مشروع الانفتاح, fiche projet) with the history of each section.

        Args:
            of: The project, by id or reference.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "project_sheet",
            "of": as_name(of),
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, ProjectSheet)

    def cards(
        self,
        *,
        project: SubjectId | Recorded | None = None,
        axis: AxisId | Recorded | None = None,
        topic: str | None = None,
        channel: str | None = None,
        stage: StageId | Recorded | None = None,
        state: StateAsked | None = None,
        kind: str | None = None,
        group: GroupId | Recorded | None = None,
        number: str | None = None,
        after: CardId | Recorded | None = None,
        limit: int | None = None,
        pseudonym_key: str | None = None,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Cards:
        """Cards (البطاقات, fiches), filtered, a page at a time.

        Args:
            project: About this project, or about the whole programme.
            axis: Filed under this axis, or about a project that was placed under it.
            topic: With a remark on this topic.
            channel: Come in through this channel.
            stage: Collected at this stage.
            state: With a remark that has come this far, and no further; or on which nothing was
                decided yet.
            kind: Of this kind.
            group: With a remark in this group. Topic, state and group have to hold of one and the
                same remark.
            number: Of this number, with its scheme or without: `platform:112`, `112`, `١١٢`.
            after: The page after this card: what the page before gave as `next`.
            limit: At most so many, from 1 to 500; 50 where it is left out.
            pseudonym_key: The key of a publication, from which the pseudonyms in it are made: a
                secret that is kept with the publication's records. Under one key the same contact details
                give the same pseudonym; under another key nobody can link the two.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "cards",
            "project": project and as_name(project),
            "axis": axis and as_name(axis),
            "topic": topic,
            "channel": channel,
            "stage": stage and as_name(stage),
            "state": state,
            "kind": kind,
            "group": group and as_name(group),
            "number": number,
            "after": after and as_name(after),
            "limit": limit,
            "pseudonym_key": pseudonym_key,
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Cards)

    def remarks(
        self,
        *,
        project: SubjectId | Recorded | None = None,
        axis: AxisId | Recorded | None = None,
        topic: str | None = None,
        channel: str | None = None,
        stage: StageId | Recorded | None = None,
        state: StateAsked | None = None,
        kind: str | None = None,
        group: GroupId | Recorded | None = None,
        number: str | None = None,
        after: RemarkId | Recorded | None = None,
        limit: int | None = None,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Remarks:
        """Remarks and what became of each (الملاحظات ومآلها, remarques et suites), filtered, a page at a
        time.

        Args:
            project: About this project, or about the whole programme.
            axis: Filed under this axis, or about a project that was placed under it.
            topic: On this topic.
            channel: Come in through this channel.
            stage: Collected at this stage.
            state: Come this far, and no further; or not decided on yet.
            kind: On a card of this kind.
            group: In this group.
            number: On the card of this number, with its scheme or without: `platform:112`, `112`,
                `١١٢`.
            after: The page after this remark: what the page before gave as `next`.
            limit: At most so many, from 1 to 500; 50 where it is left out.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "remarks",
            "project": project and as_name(project),
            "axis": axis and as_name(axis),
            "topic": topic,
            "channel": channel,
            "stage": stage and as_name(stage),
            "state": state,
            "kind": kind,
            "group": group and as_name(group),
            "number": number,
            "after": after and as_name(after),
            "limit": limit,
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Remarks)

    def remark_groups(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> RemarkGroups:
        """Groups of remarks that say the same (مجموعات الملاحظات, groupes de remarques).

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "remark_groups",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, RemarkGroups)

    def answer_coverage(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> AnswerCoverage:
        """How many remarks were answered (نسبة الجواب, taux de réponse): overall, by project, topic,
        channel and axis.

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "answer_coverage",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, AnswerCoverage)

    def standing(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Standing:
        """Where the programme stands (وضعية البرنامج, état d'avancement): its answers, indicators and
        stages in figures, to be laid beside those of others.

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "standing",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Standing)

    def trace(
        self,
        of: RemarkId | Recorded,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Trace:
        """One remark followed from its card to the vote (تتبع الملاحظة, suivi de la remarque).

        Args:
            of: The remark.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "trace",
            "of": as_name(of),
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Trace)

    def trace_section(
        self,
        of: SubjectId | Recorded,
        section: str,
        language: str | None = None,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> SectionTrace:
        """The way back (أصل الفقرة, origine d'une rubrique): a section and, for each run of its words, the
        remarks behind them.

        Args:
            of: The project or the programme, by id or reference.
            section: The section.
            language: The language of the text; the dossier's where it is left out.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "trace_section",
            "of": as_name(of),
            "section": as_name(section),
            "language": language and as_name(language),
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, SectionTrace)

    def version_texts(
        self,
        of: VersionId | Recorded,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> VersionTexts:
        """The text of a frozen version (نص الصيغة, texte de la version).

        Args:
            of: The version, by id or reference.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "version_texts",
            "of": as_name(of),
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, VersionTexts)

    def version_difference(
        self,
        of: VersionId | Recorded,
        to: VersionId | Recorded | None = None,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> VersionDifference:
        """What differs between two versions, word by word (الفرق بين صيغتين, différence entre deux
        versions).

        Args:
            of: The earlier version, by id or reference.
            to: The later one; the text as it stands on the day where it is left out.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "version_difference",
            "of": as_name(of),
            "to": to and as_name(to),
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, VersionDifference)

    def council_sessions(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> CouncilSessions:
        """The sessions of the council (دورات المجلس, sessions du conseil) with their sittings, agendas and
        votes.

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "council_sessions",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, CouncilSessions)

    def indicators(
        self,
        *,
        subject: SubjectId | Recorded | None = None,
        kind: str | None = None,
        after: IndicatorId | Recorded | None = None,
        limit: int | None = None,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Indicators:
        """The indicators (المؤشرات, indicateurs) with targets, measurements and progress, a page at a
        time.

        Args:
            subject: Those of this project, or of the programme itself, by id or reference.
            kind: Those of this kind.
            after: The page after this one: what the page before gave as `next`.
            limit: At most so many, from 1 to 500; 50 where it is left out.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "indicators",
            "subject": subject and as_name(subject),
            "kind": kind,
            "after": after and as_name(after),
            "limit": limit,
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Indicators)

    def publications(
        self,
        *,
        kind: str | None = None,
        stage: StageId | Recorded | None = None,
        about: ThingId | Recorded | None = None,
        after: PublicationId | Recorded | None = None,
        limit: int | None = None,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Publications:
        """What was published or handed out (الوثائق المنشورة والموزعة, documents publiés et remis), a page
        at a time.

        Args:
            kind: Of this kind.
            stage: Handed out or shown at this stage: an id or a reference.
            about: About this thing: an id or a reference.
            after: The page after this one: what the page before gave as `next`.
            limit: At most so many, from 1 to 500; 50 where it is left out.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "publications",
            "kind": kind,
            "stage": stage and as_name(stage),
            "about": about and as_name(about),
            "after": after and as_name(after),
            "limit": limit,
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Publications)

    def duties(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Duties:
        """What is still to do (ما بقي إنجازه, ce qui reste à faire).

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "duties",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Duties)

    def conflicts(
        self,
        *,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> Conflicts:
        """Where people disagree (مواضع الاختلاف, désaccords): what somebody has to settle.

        Args:
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "conflicts",
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, Conflicts)

    def erasure_plan(
        self,
        *,
        thing: ThingId | Recorded | None = None,
        field: str | None = None,
        entry: EntryId | None = None,
        superseded: EntryId | None = None,
        day: Day = None,
        known: Heads = (),
        audience: Audience | None = None,
    ) -> ErasurePlan:
        """What an erasure would take, and which texts would still quote it (خطة المحو, plan d'effacement).

        Args:
            thing: The thing.
            field: Its field: `said`, `proposed`, `contact`, `title:ar`, `section:solutions:ar`.
            entry: An entry, with all its words.
            superseded: An entry that was corrected, with the words that its correction left behind.
            day: The day, as `YYYY-MM-DD`; today where it is left out.
            known: The heads at which things were known; everything that is known where the list is
                empty.
            audience: For whom the answer is; for those who work with it where it is left out.

        Raises:
            RefusedError: Something that is named was not known on that day.
        """
        question = {
            "view": "erasure_plan",
            "thing": thing and as_name(thing),
            "field": field,
            "entry": entry and as_name(entry),
            "superseded": superseded and as_name(superseded),
        }
        at = {"day": day, "known": known, "audience": audience}
        return self._ask(question, at, ErasurePlan)
