// Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
package org.infitah

import org.infitah.core.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Every fact and view is built, and each member read. */
class ParityGeneratedTest {

    @Test
    fun dossierFounded() {
        val value = DossierFounded(
            programme = "programme-0000000000000000",
            collectivity = Collectivity(
                id = "label",
                kind = "region",
                code = "label",
                names = mapOf("ar" to "نص"),
            ),
            cycle = "label",
            framework = "label",
            language = "ar",
            title = mapOf("ar" to "نص"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = DossierFounded(
            programme = value.programme,
            collectivity = value.collectivity,
            cycle = value.cycle,
            framework = value.framework,
            language = value.language,
            title = value.title,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("dossier_founded", kind(Fact.DossierFounded(value)))
    }

    @Test
    fun collectivity() {
        val value = Collectivity(
            id = "label",
            kind = "region",
            code = "label",
            names = mapOf("ar" to "نص"),
        )
        val again = Collectivity(
            id = value.id,
            kind = value.kind,
            code = value.code,
            names = value.names,
        )
        assertEquals(value, again)
    }

    @Test
    fun programmeDescribed() {
        val value = ProgrammeDescribed(
            programme = "programme-0000000000000000",
            title = mapOf("ar" to "نص"),
            aliases = listOf("text"),
            collectivityNames = mapOf("ar" to "نص"),
            communalProgramme = mapOf("ar" to "نص"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = ProgrammeDescribed(
            programme = value.programme,
            title = value.title,
            aliases = value.aliases,
            collectivityNames = value.collectivityNames,
            communalProgramme = value.communalProgramme,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("programme_described", kind(Fact.ProgrammeDescribed(value)))
    }

    @Test
    fun bodyCreated() {
        val value = BodyCreated(
            body = "body-0000000000000000",
            references = listOf("pacto:70"),
            kind = "council",
            name = mapOf("ar" to "نص"),
            aliases = listOf("text"),
            act = "president_decision",
            actNumber = "label",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = BodyCreated(
            body = value.body,
            references = value.references,
            kind = value.kind,
            name = value.name,
            aliases = value.aliases,
            act = value.act,
            actNumber = value.actNumber,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("body_created", kind(Fact.BodyCreated(value)))
    }

    @Test
    fun memberJoined() {
        val value = MemberJoined(
            membership = "membership-0000000000000000",
            body = "body-0000000000000000",
            person = "person-0000000000000000",
            references = listOf("pacto:70"),
            name = mapOf("ar" to "نص"),
            roles = listOf("chair"),
            roleAsWritten = "text",
            side = "elected",
            position = mapOf("ar" to "نص"),
            delegatedBy = "body-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
            until = "2023-07-25",
            untilWritten = "text",
        )
        val again = MemberJoined(
            membership = value.membership,
            body = value.body,
            person = value.person,
            references = value.references,
            name = value.name,
            roles = value.roles,
            roleAsWritten = value.roleAsWritten,
            side = value.side,
            position = value.position,
            delegatedBy = value.delegatedBy,
            on = value.on,
            onWritten = value.onWritten,
            until = value.until,
            untilWritten = value.untilWritten,
        )
        assertEquals(value, again)
        assertEquals("member_joined", kind(Fact.MemberJoined(value)))
    }

    @Test
    fun memberLeft() {
        val value = MemberLeft(
            membership = "membership-0000000000000000",
            reason = "text",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = MemberLeft(
            membership = value.membership,
            reason = value.reason,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("member_left", kind(Fact.MemberLeft(value)))
    }

    @Test
    fun personDescribed() {
        val value = PersonDescribed(
            person = "person-0000000000000000",
            name = mapOf("ar" to "نص"),
            aliases = listOf("text"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = PersonDescribed(
            person = value.person,
            name = value.name,
            aliases = value.aliases,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("person_described", kind(Fact.PersonDescribed(value)))
    }

    @Test
    fun axisChosen() {
        val value = AxisChosen(
            axis = "axis-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
            aliases = listOf("text"),
            sequence = 3u,
            stage = "stage-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = AxisChosen(
            axis = value.axis,
            references = value.references,
            title = value.title,
            aliases = value.aliases,
            sequence = value.sequence,
            stage = value.stage,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("axis_chosen", kind(Fact.AxisChosen(value)))
    }

    @Test
    fun stagePlanned() {
        val value = StagePlanned(
            stage = "stage-0000000000000000",
            references = listOf("pacto:70"),
            kind = "information_meeting",
            phase = "label",
            title = mapOf("ar" to "نص"),
            aliases = listOf("text"),
            sequence = 3u,
            planned = "2023-07-25",
            plannedWritten = "text",
            organiser = mapOf("ar" to "نص"),
            speakers = listOf("text"),
            agenda = listOf("text"),
            place = mapOf("ar" to "نص"),
            modality = "in_person",
            instrument = mapOf("ar" to "نص"),
            announces = "stage-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = StagePlanned(
            stage = value.stage,
            references = value.references,
            kind = value.kind,
            phase = value.phase,
            title = value.title,
            aliases = value.aliases,
            sequence = value.sequence,
            planned = value.planned,
            plannedWritten = value.plannedWritten,
            organiser = value.organiser,
            speakers = value.speakers,
            agenda = value.agenda,
            place = value.place,
            modality = value.modality,
            instrument = value.instrument,
            announces = value.announces,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("stage_planned", kind(Fact.StagePlanned(value)))
    }

    @Test
    fun stagePostponed() {
        val value = StagePostponed(
            stage = "stage-0000000000000000",
            until = "2023-07-25",
            untilWritten = "text",
            reason = "text",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = StagePostponed(
            stage = value.stage,
            until = value.until,
            untilWritten = value.untilWritten,
            reason = value.reason,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("stage_postponed", kind(Fact.StagePostponed(value)))
    }

    @Test
    fun stageHeld() {
        val value = StageHeld(
            stage = "stage-0000000000000000",
            attendance = Attendance(
                participants = 3u,
                women = 3u,
                associations = 3u,
            ),
            outcome = mapOf("ar" to "نص"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = StageHeld(
            stage = value.stage,
            attendance = value.attendance,
            outcome = value.outcome,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("stage_held", kind(Fact.StageHeld(value)))
    }

    @Test
    fun attendance() {
        val value = Attendance(
            participants = 3u,
            women = 3u,
            associations = 3u,
        )
        val again = Attendance(
            participants = value.participants,
            women = value.women,
            associations = value.associations,
        )
        assertEquals(value, again)
    }

    @Test
    fun publicationMade() {
        val value = PublicationMade(
            publication = "publication-0000000000000000",
            references = listOf("pacto:70"),
            kind = "timeline",
            title = mapOf("ar" to "نص"),
            language = "ar",
            channel = "meeting",
            stage = "stage-0000000000000000",
            about = listOf("programme-0000000000000000"),
            place = "text",
            contents = listOf("text"),
            digest = "text",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = PublicationMade(
            publication = value.publication,
            references = value.references,
            kind = value.kind,
            title = value.title,
            language = value.language,
            channel = value.channel,
            stage = value.stage,
            about = value.about,
            place = value.place,
            contents = value.contents,
            digest = value.digest,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("publication_made", kind(Fact.PublicationMade(value)))
    }

    @Test
    fun projectRegistered() {
        val value = ProjectRegistered(
            project = "project-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
            parent = "project-0000000000000000",
            topics = listOf("problem"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = ProjectRegistered(
            project = value.project,
            references = value.references,
            title = value.title,
            parent = value.parent,
            topics = value.topics,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("project_registered", kind(Fact.ProjectRegistered(value)))
    }

    @Test
    fun projectPlaced() {
        val value = ProjectPlaced(
            project = "project-0000000000000000",
            axis = "axis-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = ProjectPlaced(
            project = value.project,
            axis = value.axis,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("project_placed", kind(Fact.ProjectPlaced(value)))
    }

    @Test
    fun projectDrawn() {
        val value = ProjectDrawn(
            project = "project-0000000000000000",
            ideas = listOf("remark-0000000000000000"),
            by = "body-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = ProjectDrawn(
            project = value.project,
            ideas = value.ideas,
            by = value.by,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("project_drawn", kind(Fact.ProjectDrawn(value)))
    }

    @Test
    fun projectLinked() {
        val value = ProjectLinked(
            project = "project-0000000000000000",
            to = "project-0000000000000000",
            elsewhere = mapOf("ar" to "نص"),
            relation = "completes",
            reason = "text",
            by = "body-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = ProjectLinked(
            project = value.project,
            to = value.to,
            elsewhere = value.elsewhere,
            relation = value.relation,
            reason = value.reason,
            by = value.by,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("project_linked", kind(Fact.ProjectLinked(value)))
    }

    @Test
    fun projectSplit() {
        val value = ProjectSplit(
            project = "project-0000000000000000",
            into = listOf("project-0000000000000000"),
            reason = "text",
            by = "body-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = ProjectSplit(
            project = value.project,
            into = value.into,
            reason = value.reason,
            by = value.by,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("project_split", kind(Fact.ProjectSplit(value)))
    }

    @Test
    fun projectsJoined() {
        val value = ProjectsJoined(
            projects = listOf("project-0000000000000000"),
            into = "project-0000000000000000",
            reason = "text",
            by = "body-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = ProjectsJoined(
            projects = value.projects,
            into = value.into,
            reason = value.reason,
            by = value.by,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("projects_joined", kind(Fact.ProjectsJoined(value)))
    }

    @Test
    fun projectWithdrawn() {
        val value = ProjectWithdrawn(
            project = "project-0000000000000000",
            reason = "text",
            by = "body-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = ProjectWithdrawn(
            project = value.project,
            reason = value.reason,
            by = value.by,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("project_withdrawn", kind(Fact.ProjectWithdrawn(value)))
    }

    @Test
    fun sectionRevised() {
        val value = SectionRevised(
            subject = "project-0000000000000000",
            section = "problem",
            language = "ar",
            text = "text",
            because = listOf("decision-0000000000000000"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = SectionRevised(
            subject = value.subject,
            section = value.section,
            language = value.language,
            text = value.text,
            because = value.because,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("section_revised", kind(Fact.SectionRevised(value)))
    }

    @Test
    fun fundingNoted() {
        val value = FundingNoted(
            funding = "funding-0000000000000000",
            references = listOf("pacto:70"),
            project = "project-0000000000000000",
            source = mapOf("ar" to "نص"),
            kind = "collectivity_budget",
            amount = "text",
            amountWritten = "text",
            inKind = mapOf("ar" to "نص"),
            status = "sought",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = FundingNoted(
            funding = value.funding,
            references = value.references,
            project = value.project,
            source = value.source,
            kind = value.kind,
            amount = value.amount,
            amountWritten = value.amountWritten,
            inKind = value.inKind,
            status = value.status,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("funding_noted", kind(Fact.FundingNoted(value)))
    }

    @Test
    fun indicatorDefined() {
        val value = IndicatorDefined(
            indicator = "indicator-0000000000000000",
            references = listOf("pacto:70"),
            subject = "project-0000000000000000",
            kind = "follow_up",
            title = mapOf("ar" to "نص"),
            unit = mapOf("ar" to "نص"),
            direction = Direction.INCREASE,
            nature = Nature.FLOW,
            baseline = "text",
            baselineOn = "2023-07-25",
            baselineOnWritten = "text",
            ratio = true,
            frequency = "monthly",
            disaggregation = listOf("label"),
            verification = mapOf("ar" to "نص"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = IndicatorDefined(
            indicator = value.indicator,
            references = value.references,
            subject = value.subject,
            kind = value.kind,
            title = value.title,
            unit = value.unit,
            direction = value.direction,
            nature = value.nature,
            baseline = value.baseline,
            baselineOn = value.baselineOn,
            baselineOnWritten = value.baselineOnWritten,
            ratio = value.ratio,
            frequency = value.frequency,
            disaggregation = value.disaggregation,
            verification = value.verification,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("indicator_defined", kind(Fact.IndicatorDefined(value)))
    }

    @Test
    fun targetSet() {
        val value = TargetSet(
            indicator = "indicator-0000000000000000",
            period = "2023-07-25",
            periodWritten = "text",
            value = "text",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = TargetSet(
            indicator = value.indicator,
            period = value.period,
            periodWritten = value.periodWritten,
            value = value.value,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("target_set", kind(Fact.TargetSet(value)))
    }

    @Test
    fun cardReceived() {
        val value = CardReceived(
            card = "card-0000000000000000",
            numbers = listOf("pacto:70"),
            kind = "idea",
            about = "project-0000000000000000",
            axes = listOf("axis-0000000000000000"),
            themes = listOf("text"),
            anchor = Anchor(
                version = "version-0000000000000000",
                thing = "programme-0000000000000000",
                section = "problem",
                exact = "text",
                prefix = "text",
                suffix = "text",
            ),
            stage = "stage-0000000000000000",
            channel = "meeting",
            author = "label",
            contact = Contact(
                name = "text",
                phone = "text",
                email = "text",
            ),
            remarks = listOf(RemarkNoted(
                remark = "remark-0000000000000000",
                topic = "problem",
                section = "problem",
                said = "text",
                saidLanguage = "ar",
                proposed = "text",
                proposedLanguage = "ar",
            )),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = CardReceived(
            card = value.card,
            numbers = value.numbers,
            kind = value.kind,
            about = value.about,
            axes = value.axes,
            themes = value.themes,
            anchor = value.anchor,
            stage = value.stage,
            channel = value.channel,
            author = value.author,
            contact = value.contact,
            remarks = value.remarks,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("card_received", kind(Fact.CardReceived(value)))
    }

    @Test
    fun anchor() {
        val value = Anchor(
            version = "version-0000000000000000",
            thing = "programme-0000000000000000",
            section = "problem",
            exact = "text",
            prefix = "text",
            suffix = "text",
        )
        val again = Anchor(
            version = value.version,
            thing = value.thing,
            section = value.section,
            exact = value.exact,
            prefix = value.prefix,
            suffix = value.suffix,
        )
        assertEquals(value, again)
    }

    @Test
    fun contact() {
        val value = Contact(
            name = "text",
            phone = "text",
            email = "text",
        )
        val again = Contact(
            name = value.name,
            phone = value.phone,
            email = value.email,
        )
        assertEquals(value, again)
    }

    @Test
    fun remarkNoted() {
        val value = RemarkNoted(
            remark = "remark-0000000000000000",
            topic = "problem",
            section = "problem",
            said = "text",
            saidLanguage = "ar",
            proposed = "text",
            proposedLanguage = "ar",
        )
        val again = RemarkNoted(
            remark = value.remark,
            topic = value.topic,
            section = value.section,
            said = value.said,
            saidLanguage = value.saidLanguage,
            proposed = value.proposed,
            proposedLanguage = value.proposedLanguage,
        )
        assertEquals(value, again)
    }

    @Test
    fun remarksPresented() {
        val value = RemarksPresented(
            remarks = listOf("remark-0000000000000000"),
            stage = "stage-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = RemarksPresented(
            remarks = value.remarks,
            stage = value.stage,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("remarks_presented", kind(Fact.RemarksPresented(value)))
    }

    @Test
    fun remarksExamined() {
        val value = RemarksExamined(
            remarks = listOf("remark-0000000000000000"),
            by = "body-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = RemarksExamined(
            remarks = value.remarks,
            by = value.by,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("remarks_examined", kind(Fact.RemarksExamined(value)))
    }

    @Test
    fun remarksGrouped() {
        val value = RemarksGrouped(
            group = "group-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
            remarks = listOf("remark-0000000000000000"),
            by = "body-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = RemarksGrouped(
            group = value.group,
            references = value.references,
            title = value.title,
            remarks = value.remarks,
            by = value.by,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("remarks_grouped", kind(Fact.RemarksGrouped(value)))
    }

    @Test
    fun remarksUngrouped() {
        val value = RemarksUngrouped(
            group = "group-0000000000000000",
            remarks = listOf("remark-0000000000000000"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = RemarksUngrouped(
            group = value.group,
            remarks = value.remarks,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("remarks_ungrouped", kind(Fact.RemarksUngrouped(value)))
    }

    @Test
    fun remarksDecided() {
        val value = RemarksDecided(
            decision = "decision-0000000000000000",
            references = listOf("pacto:70"),
            remarks = listOf("remark-0000000000000000"),
            outcome = Outcome.ACCEPTED,
            reason = "text",
            language = "ar",
            by = "body-0000000000000000",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = RemarksDecided(
            decision = value.decision,
            references = value.references,
            remarks = value.remarks,
            outcome = value.outcome,
            reason = value.reason,
            language = value.language,
            by = value.by,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("remarks_decided", kind(Fact.RemarksDecided(value)))
    }

    @Test
    fun versionFrozen() {
        val value = VersionFrozen(
            version = "version-0000000000000000",
            references = listOf("pacto:70"),
            kind = "draft_for_consultation",
            title = mapOf("ar" to "نص"),
            holds = listOf(Held(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                thing = "programme-0000000000000000",
                field = "text",
            )),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = VersionFrozen(
            version = value.version,
            references = value.references,
            kind = value.kind,
            title = value.title,
            holds = value.holds,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("version_frozen", kind(Fact.VersionFrozen(value)))
    }

    @Test
    fun held() {
        val value = Held(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            thing = "programme-0000000000000000",
            field = "text",
        )
        val again = Held(
            entry = value.entry,
            thing = value.thing,
            field = value.field,
        )
        assertEquals(value, again)
    }

    @Test
    fun sessionConvened() {
        val value = SessionConvened(
            session = "session-0000000000000000",
            references = listOf("pacto:70"),
            body = "body-0000000000000000",
            kind = "ordinary",
            title = mapOf("ar" to "نص"),
            planned = "2023-07-25",
            plannedWritten = "text",
            convened = "2023-07-25",
            convenedWritten = "text",
            inOffice = 3u,
            agenda = listOf(AgendaItem(
                item = "item-0000000000000000",
                number = "label",
                title = mapOf("ar" to "نص"),
                about = "programme-0000000000000000",
            )),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = SessionConvened(
            session = value.session,
            references = value.references,
            body = value.body,
            kind = value.kind,
            title = value.title,
            planned = value.planned,
            plannedWritten = value.plannedWritten,
            convened = value.convened,
            convenedWritten = value.convenedWritten,
            inOffice = value.inOffice,
            agenda = value.agenda,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("session_convened", kind(Fact.SessionConvened(value)))
    }

    @Test
    fun agendaItem() {
        val value = AgendaItem(
            item = "item-0000000000000000",
            number = "label",
            title = mapOf("ar" to "نص"),
            about = "programme-0000000000000000",
        )
        val again = AgendaItem(
            item = value.item,
            number = value.number,
            title = value.title,
            about = value.about,
        )
        assertEquals(value, again)
    }

    @Test
    fun sittingHeld() {
        val value = SittingHeld(
            sitting = "sitting-0000000000000000",
            references = listOf("pacto:70"),
            session = "session-0000000000000000",
            number = 3u,
            convocation = 3u,
            inOffice = 3u,
            present = 3u,
            place = mapOf("ar" to "نص"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = SittingHeld(
            sitting = value.sitting,
            references = value.references,
            session = value.session,
            number = value.number,
            convocation = value.convocation,
            inOffice = value.inOffice,
            present = value.present,
            place = value.place,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("sitting_held", kind(Fact.SittingHeld(value)))
    }

    @Test
    fun itemPostponed() {
        val value = ItemPostponed(
            item = "item-0000000000000000",
            until = "2023-07-25",
            untilWritten = "text",
            reason = "text",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = ItemPostponed(
            item = value.item,
            until = value.until,
            untilWritten = value.untilWritten,
            reason = value.reason,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("item_postponed", kind(Fact.ItemPostponed(value)))
    }

    @Test
    fun voteTaken() {
        val value = VoteTaken(
            vote = "vote-0000000000000000",
            references = listOf("pacto:70"),
            version = "version-0000000000000000",
            by = "body-0000000000000000",
            session = "ordinary",
            sitting = 3u,
            sittingHeld = "sitting-0000000000000000",
            agendaItem = "item-0000000000000000",
            item = "label",
            inOffice = 3u,
            present = 3u,
            inFavour = 3u,
            against = 3u,
            abstained = 3u,
            blank = 3u,
            result = "adopted",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = VoteTaken(
            vote = value.vote,
            references = value.references,
            version = value.version,
            by = value.by,
            session = value.session,
            sitting = value.sitting,
            sittingHeld = value.sittingHeld,
            agendaItem = value.agendaItem,
            item = value.item,
            inOffice = value.inOffice,
            present = value.present,
            inFavour = value.inFavour,
            against = value.against,
            abstained = value.abstained,
            blank = value.blank,
            result = value.result,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("vote_taken", kind(Fact.VoteTaken(value)))
    }

    @Test
    fun answerPublished() {
        val value = AnswerPublished(
            answer = "answer-0000000000000000",
            references = listOf("pacto:70"),
            decision = "decision-0000000000000000",
            text = mapOf("ar" to "نص"),
            channel = "meeting",
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = AnswerPublished(
            answer = value.answer,
            references = value.references,
            decision = value.decision,
            text = value.text,
            channel = value.channel,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("answer_published", kind(Fact.AnswerPublished(value)))
    }

    @Test
    fun measurementTaken() {
        val value = MeasurementTaken(
            measurement = "measurement-0000000000000000",
            references = listOf("pacto:70"),
            indicator = "indicator-0000000000000000",
            period = "2023-07-25",
            periodWritten = "text",
            outcome = MeasurementOutcome.MEASURED,
            value = "text",
            numerator = "text",
            denominator = "text",
            group = "label",
            evidence = listOf("publication-0000000000000000"),
            note = mapOf("ar" to "نص"),
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = MeasurementTaken(
            measurement = value.measurement,
            references = value.references,
            indicator = value.indicator,
            period = value.period,
            periodWritten = value.periodWritten,
            outcome = value.outcome,
            value = value.value,
            numerator = value.numerator,
            denominator = value.denominator,
            group = value.group,
            evidence = value.evidence,
            note = value.note,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("measurement_taken", kind(Fact.MeasurementTaken(value)))
    }

    @Test
    fun sourceNoted() {
        val value = SourceNoted(
            things = listOf("programme-0000000000000000"),
            source = mapOf("ar" to "نص"),
            illustrative = true,
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = SourceNoted(
            things = value.things,
            source = value.source,
            illustrative = value.illustrative,
            on = value.on,
            onWritten = value.onWritten,
        )
        assertEquals(value, again)
        assertEquals("source_noted", kind(Fact.SourceNoted(value)))
    }

    @Test
    fun thingsMerged() {
        val value = ThingsMerged(
            things = listOf("programme-0000000000000000"),
            reason = "text",
        )
        val again = ThingsMerged(
            things = value.things,
            reason = value.reason,
        )
        assertEquals(value, again)
        assertEquals("things_merged", kind(Fact.ThingsMerged(value)))
    }

    @Test
    fun corrected() {
        val value = Corrected(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            with = Fact.ThingsMerged(ThingsMerged(
                things = listOf("programme-0000000000000000"),
                reason = "text",
            )),
            reason = "text",
        )
        val again = Corrected(
            entry = value.entry,
            with = value.with,
            reason = value.reason,
        )
        assertEquals(value, again)
        assertEquals("corrected", kind(Fact.Corrected(value)))
    }

    @Test
    fun withdrawn() {
        val value = Withdrawn(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            reason = "text",
        )
        val again = Withdrawn(
            entry = value.entry,
            reason = value.reason,
        )
        assertEquals(value, again)
        assertEquals("withdrawn", kind(Fact.Withdrawn(value)))
    }

    @Test
    fun sealsErased() {
        val value = SealsErased(
            slots = listOf(SlotName(
                thing = "programme-0000000000000000",
                field = "text",
            )),
            superseded = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
            entries = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
            ground = "request",
        )
        val again = SealsErased(
            slots = value.slots,
            superseded = value.superseded,
            entries = value.entries,
            ground = value.ground,
        )
        assertEquals(value, again)
        assertEquals("seals_erased", kind(Fact.SealsErased(value)))
    }

    @Test
    fun slotName() {
        val value = SlotName(
            thing = "programme-0000000000000000",
            field = "text",
        )
        val again = SlotName(
            thing = value.thing,
            field = value.field,
        )
        assertEquals(value, again)
    }

    @Test
    fun at() {
        val value = At(
            day = "text",
            known = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
        )
        val again = At(
            day = value.day,
            known = value.known,
        )
        assertEquals(value, again)
    }

    @Test
    fun recorded() {
        val value = Recorded(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            id = "programme-0000000000000000",
            remarks = listOf("remark-0000000000000000"),
        )
        val again = Recorded(
            entry = value.entry,
            id = value.id,
            remarks = value.remarks,
        )
        assertEquals(value, again)
    }

    @Test
    fun preview() {
        val value = Preview(
            creates = listOf("programme-0000000000000000"),
            replaces = listOf(Replaced(
                thing = "programme-0000000000000000",
                field = "text",
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
            )),
            plain = listOf("text"),
        )
        val again = Preview(
            creates = value.creates,
            replaces = value.replaces,
            plain = value.plain,
        )
        assertEquals(value, again)
    }

    @Test
    fun replaced() {
        val value = Replaced(
            thing = "programme-0000000000000000",
            field = "text",
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
        )
        val again = Replaced(
            thing = value.thing,
            field = value.field,
            entry = value.entry,
        )
        assertEquals(value, again)
    }

    @Test
    fun merged() {
        val value = Merged(
            added = 3u,
            known = 3u,
            waiting = 3u,
            words = 3u,
            erased = 3u,
            damaged = listOf(DamagedLine(
                line = 3u,
                byte = 3u,
                code = "text",
            )),
        )
        val again = Merged(
            added = value.added,
            known = value.known,
            waiting = value.waiting,
            words = value.words,
            erased = value.erased,
            damaged = value.damaged,
        )
        assertEquals(value, again)
    }

    @Test
    fun damagedLine() {
        val value = DamagedLine(
            line = 3u,
            byte = 3u,
            code = "text",
        )
        val again = DamagedLine(
            line = value.line,
            byte = value.byte,
            code = value.code,
        )
        assertEquals(value, again)
    }

    @Test
    fun verification() {
        val value = Verification(
            sound = true,
            copy = CopyKind.FULL,
            entries = 3u,
            waiting = 3u,
            invalid = 3u,
            damaged = listOf(DamagedLine(
                line = 3u,
                byte = 3u,
                code = "text",
            )),
            forks = listOf("text"),
            setAside = 3u,
            unknown = 3u,
            open = 3u,
            erased = 3u,
            withheld = 3u,
            missing = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
        )
        val again = Verification(
            sound = value.sound,
            copy = value.copy,
            entries = value.entries,
            waiting = value.waiting,
            invalid = value.invalid,
            damaged = value.damaged,
            forks = value.forks,
            setAside = value.setAside,
            unknown = value.unknown,
            open = value.open,
            erased = value.erased,
            withheld = value.withheld,
            missing = value.missing,
        )
        assertEquals(value, again)
    }

    @Test
    fun receipt() {
        val value = Receipt(
            heads = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
            short = "text",
        )
        val again = Receipt(
            heads = value.heads,
            short = value.short,
        )
        assertEquals(value, again)
    }

    @Test
    fun device() {
        val value = Device(
            replica = "text",
            last = "0000000000000000000000000000000000000000000000000000000000000000",
            actor = "text",
        )
        val again = Device(
            replica = value.replica,
            last = value.last,
            actor = value.actor,
        )
        assertEquals(value, again)
    }

    @Test
    fun framework() {
        val value = Framework(
            id = "label",
            languages = listOf("ar"),
            note = mapOf("ar" to "نص"),
            sources = listOf(FrameworkSource(
                id = "label",
                title = mapOf("ar" to "نص"),
                url = "text",
            )),
            cycleYears = 3u,
            programme = FrameworkName(
                id = "label",
                name = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                acronym = "text",
                aliases = listOf("text"),
                role = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
            ),
            network = FrameworkName(
                id = "label",
                name = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                acronym = "text",
                aliases = listOf("text"),
                role = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
            ),
            partners = listOf(FrameworkName(
                id = "label",
                name = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                acronym = "text",
                aliases = listOf("text"),
                role = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
            )),
            idea = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            slogan = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            objectives = listOf(FrameworkPoint(
                id = "label",
                title = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                aliases = listOf("text"),
                explanation = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
            )),
            principles = listOf(FrameworkPoint(
                id = "label",
                title = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                aliases = listOf("text"),
                explanation = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
            )),
            method = listOf(MethodStep(
                number = 3u,
                title = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                instrument = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                body = "pacto:70",
                reaches = "label",
            )),
            bodies = listOf(TemplateBody(
                reference = "pacto:70",
                kind = "council",
                name = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                aliases = listOf("text"),
                standing = true,
                act = "president_decision",
            )),
            roadmap = listOf(TemplateStage(
                reference = "pacto:70",
                kind = "information_meeting",
                phase = "label",
                title = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                modality = "in_person",
                instrument = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                body = "pacto:70",
                after = listOf("pacto:70"),
            )),
            workFile = listOf(WorkDocument(
                kind = "timeline",
                title = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
            )),
            topics = listOf(CardTopic(
                topic = "problem",
                title = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
            )),
            topicsOpen = true,
            charter = Charter(
                title = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
                commitments = listOf(CharterCommitment(
                    number = 3u,
                    text = FrameworkText(
                        text = mapOf("ar" to "نص"),
                        own = listOf("ar"),
                        source = "label",
                        verified = true,
                    ),
                )),
            ),
        )
        val again = Framework(
            id = value.id,
            languages = value.languages,
            note = value.note,
            sources = value.sources,
            cycleYears = value.cycleYears,
            programme = value.programme,
            network = value.network,
            partners = value.partners,
            idea = value.idea,
            slogan = value.slogan,
            objectives = value.objectives,
            principles = value.principles,
            method = value.method,
            bodies = value.bodies,
            roadmap = value.roadmap,
            workFile = value.workFile,
            topics = value.topics,
            topicsOpen = value.topicsOpen,
            charter = value.charter,
        )
        assertEquals(value, again)
    }

    @Test
    fun frameworkSource() {
        val value = FrameworkSource(
            id = "label",
            title = mapOf("ar" to "نص"),
            url = "text",
        )
        val again = FrameworkSource(
            id = value.id,
            title = value.title,
            url = value.url,
        )
        assertEquals(value, again)
    }

    @Test
    fun frameworkName() {
        val value = FrameworkName(
            id = "label",
            name = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            acronym = "text",
            aliases = listOf("text"),
            role = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
        )
        val again = FrameworkName(
            id = value.id,
            name = value.name,
            acronym = value.acronym,
            aliases = value.aliases,
            role = value.role,
        )
        assertEquals(value, again)
    }

    @Test
    fun frameworkText() {
        val value = FrameworkText(
            text = mapOf("ar" to "نص"),
            own = listOf("ar"),
            source = "label",
            verified = true,
        )
        val again = FrameworkText(
            text = value.text,
            own = value.own,
            source = value.source,
            verified = value.verified,
        )
        assertEquals(value, again)
    }

    @Test
    fun frameworkPoint() {
        val value = FrameworkPoint(
            id = "label",
            title = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            aliases = listOf("text"),
            explanation = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
        )
        val again = FrameworkPoint(
            id = value.id,
            title = value.title,
            aliases = value.aliases,
            explanation = value.explanation,
        )
        assertEquals(value, again)
    }

    @Test
    fun methodStep() {
        val value = MethodStep(
            number = 3u,
            title = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            instrument = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            body = "pacto:70",
            reaches = "label",
        )
        val again = MethodStep(
            number = value.number,
            title = value.title,
            instrument = value.instrument,
            body = value.body,
            reaches = value.reaches,
        )
        assertEquals(value, again)
    }

    @Test
    fun templateBody() {
        val value = TemplateBody(
            reference = "pacto:70",
            kind = "council",
            name = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            aliases = listOf("text"),
            standing = true,
            act = "president_decision",
        )
        val again = TemplateBody(
            reference = value.reference,
            kind = value.kind,
            name = value.name,
            aliases = value.aliases,
            standing = value.standing,
            act = value.act,
        )
        assertEquals(value, again)
    }

    @Test
    fun templateStage() {
        val value = TemplateStage(
            reference = "pacto:70",
            kind = "information_meeting",
            phase = "label",
            title = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            modality = "in_person",
            instrument = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            body = "pacto:70",
            after = listOf("pacto:70"),
        )
        val again = TemplateStage(
            reference = value.reference,
            kind = value.kind,
            phase = value.phase,
            title = value.title,
            modality = value.modality,
            instrument = value.instrument,
            body = value.body,
            after = value.after,
        )
        assertEquals(value, again)
    }

    @Test
    fun workDocument() {
        val value = WorkDocument(
            kind = "timeline",
            title = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
        )
        val again = WorkDocument(
            kind = value.kind,
            title = value.title,
        )
        assertEquals(value, again)
    }

    @Test
    fun cardTopic() {
        val value = CardTopic(
            topic = "problem",
            title = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
        )
        val again = CardTopic(
            topic = value.topic,
            title = value.title,
        )
        assertEquals(value, again)
    }

    @Test
    fun charter() {
        val value = Charter(
            title = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
            commitments = listOf(CharterCommitment(
                number = 3u,
                text = FrameworkText(
                    text = mapOf("ar" to "نص"),
                    own = listOf("ar"),
                    source = "label",
                    verified = true,
                ),
            )),
        )
        val again = Charter(
            title = value.title,
            commitments = value.commitments,
        )
        assertEquals(value, again)
    }

    @Test
    fun charterCommitment() {
        val value = CharterCommitment(
            number = 3u,
            text = FrameworkText(
                text = mapOf("ar" to "نص"),
                own = listOf("ar"),
                source = "label",
                verified = true,
            ),
        )
        val again = CharterCommitment(
            number = value.number,
            text = value.text,
        )
        assertEquals(value, again)
    }

    @Test
    fun roadmap() {
        val value = Roadmap(
            day = "text",
            stages = listOf(RoadmapStage(
                id = "stage-0000000000000000",
                references = listOf("pacto:70"),
                kind = "information_meeting",
                title = mapOf("ar" to "نص"),
                phase = "label",
                sequence = 3u,
                status = StageStatus.DONE,
                planned = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                plannedBefore = listOf(DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                )),
                held = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                attendance = AttendanceShown(
                    participants = 3u,
                    women = 3u,
                    associations = 3u,
                ),
                outcome = mapOf("ar" to "نص"),
                organiser = mapOf("ar" to "نص"),
                place = mapOf("ar" to "نص"),
                modality = "in_person",
                instrument = mapOf("ar" to "نص"),
                announces = "stage-0000000000000000",
                contested = listOf("text"),
            )),
            publishedOrder = listOf("stage-0000000000000000"),
        )
        val again = Roadmap(
            day = value.day,
            stages = value.stages,
            publishedOrder = value.publishedOrder,
        )
        assertEquals(value, again)
    }

    @Test
    fun roadmapStage() {
        val value = RoadmapStage(
            id = "stage-0000000000000000",
            references = listOf("pacto:70"),
            kind = "information_meeting",
            title = mapOf("ar" to "نص"),
            phase = "label",
            sequence = 3u,
            status = StageStatus.DONE,
            planned = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            plannedBefore = listOf(DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            )),
            held = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            attendance = AttendanceShown(
                participants = 3u,
                women = 3u,
                associations = 3u,
            ),
            outcome = mapOf("ar" to "نص"),
            organiser = mapOf("ar" to "نص"),
            place = mapOf("ar" to "نص"),
            modality = "in_person",
            instrument = mapOf("ar" to "نص"),
            announces = "stage-0000000000000000",
            contested = listOf("text"),
        )
        val again = RoadmapStage(
            id = value.id,
            references = value.references,
            kind = value.kind,
            title = value.title,
            phase = value.phase,
            sequence = value.sequence,
            status = value.status,
            planned = value.planned,
            plannedBefore = value.plannedBefore,
            held = value.held,
            attendance = value.attendance,
            outcome = value.outcome,
            organiser = value.organiser,
            place = value.place,
            modality = value.modality,
            instrument = value.instrument,
            announces = value.announces,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun dateShown() {
        val value = DateShown(
            edtf = "text",
            written = "text",
            first = "text",
            last = "text",
        )
        val again = DateShown(
            edtf = value.edtf,
            written = value.written,
            first = value.first,
            last = value.last,
        )
        assertEquals(value, again)
    }

    @Test
    fun attendanceShown() {
        val value = AttendanceShown(
            participants = 3u,
            women = 3u,
            associations = 3u,
        )
        val again = AttendanceShown(
            participants = value.participants,
            women = value.women,
            associations = value.associations,
        )
        assertEquals(value, again)
    }

    @Test
    fun committee() {
        val value = Committee(
            id = "body-0000000000000000",
            references = listOf("pacto:70"),
            kind = "council",
            name = mapOf("ar" to "نص"),
            aliases = listOf(Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            )),
            act = "president_decision",
            created = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            people = 3u,
            members = listOf(CommitteeMember(
                id = "membership-0000000000000000",
                person = "person-0000000000000000",
                references = listOf("pacto:70"),
                name = mapOf("ar" to "نص"),
                roles = listOf("chair"),
                roleAsWritten = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                side = "elected",
                position = mapOf("ar" to "نص"),
                delegatedBy = "body-0000000000000000",
                since = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                until = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                alsoIn = listOf("body-0000000000000000"),
            )),
            sides = listOf(SideCount(
                side = "elected",
                people = 3u,
            )),
            delegations = listOf(Delegation(
                body = "body-0000000000000000",
                name = mapOf("ar" to "نص"),
                people = 3u,
            )),
            alsoIn = listOf(AlsoIn(
                body = "body-0000000000000000",
                name = mapOf("ar" to "نص"),
                people = 3u,
            )),
            contested = listOf("text"),
        )
        val again = Committee(
            id = value.id,
            references = value.references,
            kind = value.kind,
            name = value.name,
            aliases = value.aliases,
            act = value.act,
            created = value.created,
            people = value.people,
            members = value.members,
            sides = value.sides,
            delegations = value.delegations,
            alsoIn = value.alsoIn,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun spoken() {
        val value = Spoken(
            text = "text",
            language = "text",
            missing = Missing.ERASED,
        )
        val again = Spoken(
            text = value.text,
            language = value.language,
            missing = value.missing,
        )
        assertEquals(value, again)
    }

    @Test
    fun committeeMember() {
        val value = CommitteeMember(
            id = "membership-0000000000000000",
            person = "person-0000000000000000",
            references = listOf("pacto:70"),
            name = mapOf("ar" to "نص"),
            roles = listOf("chair"),
            roleAsWritten = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            side = "elected",
            position = mapOf("ar" to "نص"),
            delegatedBy = "body-0000000000000000",
            since = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            until = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            alsoIn = listOf("body-0000000000000000"),
        )
        val again = CommitteeMember(
            id = value.id,
            person = value.person,
            references = value.references,
            name = value.name,
            roles = value.roles,
            roleAsWritten = value.roleAsWritten,
            side = value.side,
            position = value.position,
            delegatedBy = value.delegatedBy,
            since = value.since,
            until = value.until,
            alsoIn = value.alsoIn,
        )
        assertEquals(value, again)
    }

    @Test
    fun sideCount() {
        val value = SideCount(
            side = "elected",
            people = 3u,
        )
        val again = SideCount(
            side = value.side,
            people = value.people,
        )
        assertEquals(value, again)
    }

    @Test
    fun delegation() {
        val value = Delegation(
            body = "body-0000000000000000",
            name = mapOf("ar" to "نص"),
            people = 3u,
        )
        val again = Delegation(
            body = value.body,
            name = value.name,
            people = value.people,
        )
        assertEquals(value, again)
    }

    @Test
    fun alsoIn() {
        val value = AlsoIn(
            body = "body-0000000000000000",
            name = mapOf("ar" to "نص"),
            people = 3u,
        )
        val again = AlsoIn(
            body = value.body,
            name = value.name,
            people = value.people,
        )
        assertEquals(value, again)
    }

    @Test
    fun projects() {
        val value = Projects(
            projects = listOf(ProjectLine(
                id = "project-0000000000000000",
                references = listOf("pacto:70"),
                title = mapOf("ar" to "نص"),
                cards = 3u,
                remarks = 3u,
                contested = listOf("text"),
            )),
        )
        val again = Projects(
            projects = value.projects,
        )
        assertEquals(value, again)
    }

    @Test
    fun projectLine() {
        val value = ProjectLine(
            id = "project-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
            cards = 3u,
            remarks = 3u,
            contested = listOf("text"),
        )
        val again = ProjectLine(
            id = value.id,
            references = value.references,
            title = value.title,
            cards = value.cards,
            remarks = value.remarks,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun projectSheet() {
        val value = ProjectSheet(
            id = "project-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
            titles = listOf(TitleShown(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                title = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                stands = true,
            )),
            parent = "project-0000000000000000",
            topics = listOf("problem"),
            sections = listOf(SectionShown(
                section = "problem",
                language = "text",
                text = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                contested = true,
                revisions = listOf(Revision(
                    entry = "0000000000000000000000000000000000000000000000000000000000000000",
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    text = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    because = listOf("decision-0000000000000000"),
                    stands = true,
                )),
            )),
            cards = 3u,
            remarks = 3u,
            contested = listOf("text"),
        )
        val again = ProjectSheet(
            id = value.id,
            references = value.references,
            title = value.title,
            titles = value.titles,
            parent = value.parent,
            topics = value.topics,
            sections = value.sections,
            cards = value.cards,
            remarks = value.remarks,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun titleShown() {
        val value = TitleShown(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            title = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            stands = true,
        )
        val again = TitleShown(
            entry = value.entry,
            title = value.title,
            on = value.on,
            stands = value.stands,
        )
        assertEquals(value, again)
    }

    @Test
    fun sectionShown() {
        val value = SectionShown(
            section = "problem",
            language = "text",
            text = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            contested = true,
            revisions = listOf(Revision(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                text = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                because = listOf("decision-0000000000000000"),
                stands = true,
            )),
        )
        val again = SectionShown(
            section = value.section,
            language = value.language,
            text = value.text,
            contested = value.contested,
            revisions = value.revisions,
        )
        assertEquals(value, again)
    }

    @Test
    fun revision() {
        val value = Revision(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            text = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            because = listOf("decision-0000000000000000"),
            stands = true,
        )
        val again = Revision(
            entry = value.entry,
            on = value.on,
            text = value.text,
            because = value.because,
            stands = value.stands,
        )
        assertEquals(value, again)
    }

    @Test
    fun trace() {
        val value = Trace(
            remark = "remark-0000000000000000",
            card = "card-0000000000000000",
            numbers = listOf("pacto:70"),
            topic = "problem",
            said = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            proposed = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            channel = "meeting",
            stage = "stage-0000000000000000",
            stageTitle = mapOf("ar" to "نص"),
            about = "project-0000000000000000",
            aboutTitle = mapOf("ar" to "نص"),
            received = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            state = RemarkState.UNDECIDED,
            decisions = listOf(TraceDecision(
                decision = "decision-0000000000000000",
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                outcome = Outcome.ACCEPTED,
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                by = "body-0000000000000000",
                byName = mapOf("ar" to "نص"),
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                stands = true,
                covers = 3u,
                answers = listOf(TraceAnswer(
                    answer = "answer-0000000000000000",
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    text = mapOf("ar" to "نص"),
                    channel = "meeting",
                )),
            )),
            changes = listOf(TraceChange(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                subject = "project-0000000000000000",
                subjectTitle = mapOf("ar" to "نص"),
                section = "problem",
                language = "text",
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                because = listOf("decision-0000000000000000"),
                words = listOf(WordRun(
                    text = "text",
                    brought = true,
                )),
                surviving = 3u,
            )),
            versions = listOf(TraceVersion(
                version = "version-0000000000000000",
                kind = "draft_for_consultation",
                title = mapOf("ar" to "نص"),
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                words = 3u,
            )),
            votes = listOf(TraceVote(
                vote = "vote-0000000000000000",
                version = "version-0000000000000000",
                session = "ordinary",
                result = "adopted",
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                inOffice = 3u,
                present = 3u,
                inFavour = 3u,
                against = 3u,
                abstained = 3u,
                blank = 3u,
            )),
            untimely = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
        )
        val again = Trace(
            remark = value.remark,
            card = value.card,
            numbers = value.numbers,
            topic = value.topic,
            said = value.said,
            proposed = value.proposed,
            channel = value.channel,
            stage = value.stage,
            stageTitle = value.stageTitle,
            about = value.about,
            aboutTitle = value.aboutTitle,
            received = value.received,
            state = value.state,
            decisions = value.decisions,
            changes = value.changes,
            versions = value.versions,
            votes = value.votes,
            untimely = value.untimely,
        )
        assertEquals(value, again)
    }

    @Test
    fun traceDecision() {
        val value = TraceDecision(
            decision = "decision-0000000000000000",
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            outcome = Outcome.ACCEPTED,
            reason = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            by = "body-0000000000000000",
            byName = mapOf("ar" to "نص"),
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            stands = true,
            covers = 3u,
            answers = listOf(TraceAnswer(
                answer = "answer-0000000000000000",
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                text = mapOf("ar" to "نص"),
                channel = "meeting",
            )),
        )
        val again = TraceDecision(
            decision = value.decision,
            entry = value.entry,
            outcome = value.outcome,
            reason = value.reason,
            by = value.by,
            byName = value.byName,
            on = value.on,
            stands = value.stands,
            covers = value.covers,
            answers = value.answers,
        )
        assertEquals(value, again)
    }

    @Test
    fun traceAnswer() {
        val value = TraceAnswer(
            answer = "answer-0000000000000000",
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            text = mapOf("ar" to "نص"),
            channel = "meeting",
        )
        val again = TraceAnswer(
            answer = value.answer,
            on = value.on,
            text = value.text,
            channel = value.channel,
        )
        assertEquals(value, again)
    }

    @Test
    fun traceChange() {
        val value = TraceChange(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            subject = "project-0000000000000000",
            subjectTitle = mapOf("ar" to "نص"),
            section = "problem",
            language = "text",
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            because = listOf("decision-0000000000000000"),
            words = listOf(WordRun(
                text = "text",
                brought = true,
            )),
            surviving = 3u,
        )
        val again = TraceChange(
            entry = value.entry,
            subject = value.subject,
            subjectTitle = value.subjectTitle,
            section = value.section,
            language = value.language,
            on = value.on,
            because = value.because,
            words = value.words,
            surviving = value.surviving,
        )
        assertEquals(value, again)
    }

    @Test
    fun wordRun() {
        val value = WordRun(
            text = "text",
            brought = true,
        )
        val again = WordRun(
            text = value.text,
            brought = value.brought,
        )
        assertEquals(value, again)
    }

    @Test
    fun traceVersion() {
        val value = TraceVersion(
            version = "version-0000000000000000",
            kind = "draft_for_consultation",
            title = mapOf("ar" to "نص"),
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            words = 3u,
        )
        val again = TraceVersion(
            version = value.version,
            kind = value.kind,
            title = value.title,
            on = value.on,
            words = value.words,
        )
        assertEquals(value, again)
    }

    @Test
    fun traceVote() {
        val value = TraceVote(
            vote = "vote-0000000000000000",
            version = "version-0000000000000000",
            session = "ordinary",
            result = "adopted",
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            inOffice = 3u,
            present = 3u,
            inFavour = 3u,
            against = 3u,
            abstained = 3u,
            blank = 3u,
        )
        val again = TraceVote(
            vote = value.vote,
            version = value.version,
            session = value.session,
            result = value.result,
            on = value.on,
            inOffice = value.inOffice,
            present = value.present,
            inFavour = value.inFavour,
            against = value.against,
            abstained = value.abstained,
            blank = value.blank,
        )
        assertEquals(value, again)
    }

    @Test
    fun sectionTrace() {
        val value = SectionTrace(
            subject = "project-0000000000000000",
            subjectTitle = mapOf("ar" to "نص"),
            section = "problem",
            language = "text",
            text = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            contested = true,
            passages = listOf(Passage(
                text = "text",
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                because = listOf(Cause(
                    decision = "decision-0000000000000000",
                    outcome = Outcome.ACCEPTED,
                    reason = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    remarks = listOf(CauseRemark(
                        remark = "remark-0000000000000000",
                        card = "card-0000000000000000",
                        numbers = listOf("pacto:70"),
                        said = Spoken(
                            text = "text",
                            language = "text",
                            missing = Missing.ERASED,
                        ),
                    )),
                )),
            )),
        )
        val again = SectionTrace(
            subject = value.subject,
            subjectTitle = value.subjectTitle,
            section = value.section,
            language = value.language,
            text = value.text,
            contested = value.contested,
            passages = value.passages,
        )
        assertEquals(value, again)
    }

    @Test
    fun passage() {
        val value = Passage(
            text = "text",
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            because = listOf(Cause(
                decision = "decision-0000000000000000",
                outcome = Outcome.ACCEPTED,
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                remarks = listOf(CauseRemark(
                    remark = "remark-0000000000000000",
                    card = "card-0000000000000000",
                    numbers = listOf("pacto:70"),
                    said = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                )),
            )),
        )
        val again = Passage(
            text = value.text,
            entry = value.entry,
            on = value.on,
            because = value.because,
        )
        assertEquals(value, again)
    }

    @Test
    fun cause() {
        val value = Cause(
            decision = "decision-0000000000000000",
            outcome = Outcome.ACCEPTED,
            reason = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            remarks = listOf(CauseRemark(
                remark = "remark-0000000000000000",
                card = "card-0000000000000000",
                numbers = listOf("pacto:70"),
                said = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
            )),
        )
        val again = Cause(
            decision = value.decision,
            outcome = value.outcome,
            reason = value.reason,
            remarks = value.remarks,
        )
        assertEquals(value, again)
    }

    @Test
    fun causeRemark() {
        val value = CauseRemark(
            remark = "remark-0000000000000000",
            card = "card-0000000000000000",
            numbers = listOf("pacto:70"),
            said = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
        )
        val again = CauseRemark(
            remark = value.remark,
            card = value.card,
            numbers = value.numbers,
            said = value.said,
        )
        assertEquals(value, again)
    }

    @Test
    fun conflicts() {
        val value = Conflicts(
            fields = listOf(Conflict(
                thing = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
                field = "text",
                values = listOf(ConflictValue(
                    entry = "0000000000000000000000000000000000000000000000000000000000000000",
                    value = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    outcome = Outcome.ACCEPTED,
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    recordedAt = "text",
                    replica = "text",
                    shown = true,
                )),
            )),
            references = listOf(ReferenceConflict(
                reference = "pacto:70",
                things = listOf("programme-0000000000000000"),
            )),
            corrections = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
            newer = listOf(ChangedByNewer(
                thing = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
                field = "text",
            )),
        )
        val again = Conflicts(
            fields = value.fields,
            references = value.references,
            corrections = value.corrections,
            newer = value.newer,
        )
        assertEquals(value, again)
    }

    @Test
    fun conflict() {
        val value = Conflict(
            thing = "programme-0000000000000000",
            name = mapOf("ar" to "نص"),
            field = "text",
            values = listOf(ConflictValue(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                value = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                outcome = Outcome.ACCEPTED,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                recordedAt = "text",
                replica = "text",
                shown = true,
            )),
        )
        val again = Conflict(
            thing = value.thing,
            name = value.name,
            field = value.field,
            values = value.values,
        )
        assertEquals(value, again)
    }

    @Test
    fun conflictValue() {
        val value = ConflictValue(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            value = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            outcome = Outcome.ACCEPTED,
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            recordedAt = "text",
            replica = "text",
            shown = true,
        )
        val again = ConflictValue(
            entry = value.entry,
            value = value.value,
            outcome = value.outcome,
            on = value.on,
            recordedAt = value.recordedAt,
            replica = value.replica,
            shown = value.shown,
        )
        assertEquals(value, again)
    }

    @Test
    fun referenceConflict() {
        val value = ReferenceConflict(
            reference = "pacto:70",
            things = listOf("programme-0000000000000000"),
        )
        val again = ReferenceConflict(
            reference = value.reference,
            things = value.things,
        )
        assertEquals(value, again)
    }

    @Test
    fun changedByNewer() {
        val value = ChangedByNewer(
            thing = "programme-0000000000000000",
            name = mapOf("ar" to "نص"),
            field = "text",
        )
        val again = ChangedByNewer(
            thing = value.thing,
            name = value.name,
            field = value.field,
        )
        assertEquals(value, again)
    }

    private fun kind(fact: Fact): String = when (fact) {
        is Fact.DossierFounded -> "dossier_founded"
        is Fact.ProgrammeDescribed -> "programme_described"
        is Fact.BodyCreated -> "body_created"
        is Fact.MemberJoined -> "member_joined"
        is Fact.MemberLeft -> "member_left"
        is Fact.PersonDescribed -> "person_described"
        is Fact.AxisChosen -> "axis_chosen"
        is Fact.StagePlanned -> "stage_planned"
        is Fact.StagePostponed -> "stage_postponed"
        is Fact.StageHeld -> "stage_held"
        is Fact.PublicationMade -> "publication_made"
        is Fact.ProjectRegistered -> "project_registered"
        is Fact.ProjectPlaced -> "project_placed"
        is Fact.ProjectDrawn -> "project_drawn"
        is Fact.ProjectLinked -> "project_linked"
        is Fact.ProjectSplit -> "project_split"
        is Fact.ProjectsJoined -> "projects_joined"
        is Fact.ProjectWithdrawn -> "project_withdrawn"
        is Fact.SectionRevised -> "section_revised"
        is Fact.FundingNoted -> "funding_noted"
        is Fact.IndicatorDefined -> "indicator_defined"
        is Fact.TargetSet -> "target_set"
        is Fact.CardReceived -> "card_received"
        is Fact.RemarksPresented -> "remarks_presented"
        is Fact.RemarksExamined -> "remarks_examined"
        is Fact.RemarksGrouped -> "remarks_grouped"
        is Fact.RemarksUngrouped -> "remarks_ungrouped"
        is Fact.RemarksDecided -> "remarks_decided"
        is Fact.VersionFrozen -> "version_frozen"
        is Fact.SessionConvened -> "session_convened"
        is Fact.SittingHeld -> "sitting_held"
        is Fact.ItemPostponed -> "item_postponed"
        is Fact.VoteTaken -> "vote_taken"
        is Fact.AnswerPublished -> "answer_published"
        is Fact.MeasurementTaken -> "measurement_taken"
        is Fact.SourceNoted -> "source_noted"
        is Fact.ThingsMerged -> "things_merged"
        is Fact.Corrected -> "corrected"
        is Fact.Withdrawn -> "withdrawn"
        is Fact.SealsErased -> "seals_erased"
    }

    @Test
    fun errorCodes() {
        val codes = listOf(
            "fact.unknown",
            "fact.malformed",
            "fact.field.unknown",
            "fact.field.missing",
            "fact.field.invalid",
            "fact.field.empty",
            "date.empty",
            "date.unreadable",
            "date.no_year",
            "date.no_such_day",
            "date.reversed",
            "date.ambiguous",
            "date.too_long",
            "date.not_a_date",
            "date.open",
            "id.malformed",
            "thing.unknown",
            "thing.other_kind",
            "reference.unknown",
            "reference.ambiguous",
            "reference.malformed",
            "label.empty",
            "label.too_long",
            "language.malformed",
            "text.empty",
            "text.sealed",
            "text.unfit",
            "on.unordered",
            "entry.unknown",
            "entry.not_correctable",
            "correction.other_kind",
            "correction.moves_part",
            "card.no_remarks",
            "member.no_role",
            "decision.no_remarks",
            "decision.before_remark",
            "answer.before_decision",
            "version.nothing_to_freeze",
            "number.unreadable",
            "number.ambiguous",
            "remark.not_received",
            "measurement.values",
            "measurement.ratio",
            "sitting.convocation",
            "sitting.presence",
            "project.itself",
            "vote.counts",
            "attendance.women",
            "dossier.already_founded",
            "dossier.not_founded",
            "framework.unknown",
            "framework.malformed",
            "framework.repeated",
            "framework.language",
            "framework.numbers",
            "framework.part",
            "journal.unrecognised",
            "journal.newer_format",
            "journal.other_dossier",
            "journal.damaged",
            "receipt.malformed",
            "known.unknown_head",
            "view.unknown_thing",
            "host.random",
        )
        assertEquals(codes, ErrorCode.ALL)
    }
}
