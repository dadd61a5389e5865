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
            author = "citizen",
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
            field = "label",
            source = mapOf("ar" to "نص"),
            illustrative = true,
            on = "2023-07-25",
            onWritten = "text",
        )
        val again = SourceNoted(
            things = value.things,
            field = value.field,
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
            audience = Audience.WORKING,
        )
        val again = At(
            day = value.day,
            known = value.known,
            audience = value.audience,
        )
        assertEquals(value, again)
    }

    @Test
    fun cardQuery() {
        val value = CardQuery(
            project = "project-0000000000000000",
            axis = "axis-0000000000000000",
            topic = "problem",
            channel = "meeting",
            stage = "stage-0000000000000000",
            state = StateAsked.NOTED,
            kind = "idea",
            group = "group-0000000000000000",
            number = "text",
            after = "card-0000000000000000",
            limit = 3u,
            pseudonymKey = "text",
        )
        val again = CardQuery(
            project = value.project,
            axis = value.axis,
            topic = value.topic,
            channel = value.channel,
            stage = value.stage,
            state = value.state,
            kind = value.kind,
            group = value.group,
            number = value.number,
            after = value.after,
            limit = value.limit,
            pseudonymKey = value.pseudonymKey,
        )
        assertEquals(value, again)
    }

    @Test
    fun remarkQuery() {
        val value = RemarkQuery(
            project = "project-0000000000000000",
            axis = "axis-0000000000000000",
            topic = "problem",
            channel = "meeting",
            stage = "stage-0000000000000000",
            state = StateAsked.NOTED,
            kind = "idea",
            group = "group-0000000000000000",
            number = "text",
            after = "remark-0000000000000000",
            limit = 3u,
        )
        val again = RemarkQuery(
            project = value.project,
            axis = value.axis,
            topic = value.topic,
            channel = value.channel,
            stage = value.stage,
            state = value.state,
            kind = value.kind,
            group = value.group,
            number = value.number,
            after = value.after,
            limit = value.limit,
        )
        assertEquals(value, again)
    }

    @Test
    fun indicatorQuery() {
        val value = IndicatorQuery(
            subject = "project-0000000000000000",
            kind = "follow_up",
            after = "indicator-0000000000000000",
            limit = 3u,
        )
        val again = IndicatorQuery(
            subject = value.subject,
            kind = value.kind,
            after = value.after,
            limit = value.limit,
        )
        assertEquals(value, again)
    }

    @Test
    fun publicationQuery() {
        val value = PublicationQuery(
            kind = "timeline",
            stage = "stage-0000000000000000",
            about = "programme-0000000000000000",
            after = "publication-0000000000000000",
            limit = 3u,
        )
        val again = PublicationQuery(
            kind = value.kind,
            stage = value.stage,
            about = value.about,
            after = value.after,
            limit = value.limit,
        )
        assertEquals(value, again)
    }

    @Test
    fun erasureQuery() {
        val value = ErasureQuery(
            thing = "programme-0000000000000000",
            field = "text",
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            superseded = "0000000000000000000000000000000000000000000000000000000000000000",
        )
        val again = ErasureQuery(
            thing = value.thing,
            field = value.field,
            entry = value.entry,
            superseded = value.superseded,
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
            erases = listOf(ErasedWords(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                fact = "text",
                place = "text",
                fields = listOf(WordsField(
                    thing = "programme-0000000000000000",
                    field = "text",
                    closed = true,
                )),
                words = 3u,
            )),
            quotes = listOf(QuoteLeft(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                fact = "text",
                place = "text",
                fields = listOf(WordsField(
                    thing = "programme-0000000000000000",
                    field = "text",
                    closed = true,
                )),
                stands = true,
                versions = listOf("version-0000000000000000"),
                of = 3u,
                likeness = QuoteLikeness.WHOLE,
                run = 3u,
                inOrder = 3u,
                quoted = "text",
            )),
        )
        val again = Preview(
            creates = value.creates,
            replaces = value.replaces,
            plain = value.plain,
            erases = value.erases,
            quotes = value.quotes,
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
    fun erasedWords() {
        val value = ErasedWords(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            fact = "text",
            place = "text",
            fields = listOf(WordsField(
                thing = "programme-0000000000000000",
                field = "text",
                closed = true,
            )),
            words = 3u,
        )
        val again = ErasedWords(
            entry = value.entry,
            fact = value.fact,
            place = value.place,
            fields = value.fields,
            words = value.words,
        )
        assertEquals(value, again)
    }

    @Test
    fun wordsField() {
        val value = WordsField(
            thing = "programme-0000000000000000",
            field = "text",
            closed = true,
        )
        val again = WordsField(
            thing = value.thing,
            field = value.field,
            closed = value.closed,
        )
        assertEquals(value, again)
    }

    @Test
    fun quoteLeft() {
        val value = QuoteLeft(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            fact = "text",
            place = "text",
            fields = listOf(WordsField(
                thing = "programme-0000000000000000",
                field = "text",
                closed = true,
            )),
            stands = true,
            versions = listOf("version-0000000000000000"),
            of = 3u,
            likeness = QuoteLikeness.WHOLE,
            run = 3u,
            inOrder = 3u,
            quoted = "text",
        )
        val again = QuoteLeft(
            entry = value.entry,
            fact = value.fact,
            place = value.place,
            fields = value.fields,
            stands = value.stands,
            versions = value.versions,
            of = value.of,
            likeness = value.likeness,
            run = value.run,
            inOrder = value.inOrder,
            quoted = value.quoted,
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
            otherDossier = true,
            receipt = listOf(HeadFound(
                head = "0000000000000000000000000000000000000000000000000000000000000000",
                bits = 3u,
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                place = HeadPlace.PRESENT,
            )),
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
            otherDossier = value.otherDossier,
            receipt = value.receipt,
            missing = value.missing,
        )
        assertEquals(value, again)
    }

    @Test
    fun headFound() {
        val value = HeadFound(
            head = "0000000000000000000000000000000000000000000000000000000000000000",
            bits = 3u,
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            place = HeadPlace.PRESENT,
        )
        val again = HeadFound(
            head = value.head,
            bits = value.bits,
            entry = value.entry,
            place = value.place,
        )
        assertEquals(value, again)
    }

    @Test
    fun receipt() {
        val value = Receipt(
            dossier = "text",
            heads = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
            short = "text",
            text = "text",
        )
        val again = Receipt(
            dossier = value.dossier,
            heads = value.heads,
            short = value.short,
            text = value.text,
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
    fun importPlanned() {
        val value = ImportPlanned(
            sheets = listOf(ImportSheet(
                name = "text",
                kind = ImportKind.IDEA,
                headings = 3u,
                columns = listOf(ImportColumn(
                    at = 3u,
                    heading = "text",
                    column = "text",
                )),
                notes = listOf(ImportReason(
                    code = "text",
                    field = "text",
                    value = "text",
                    expected = "text",
                    reason = "text",
                    row = 3u,
                )),
            )),
            lines = listOf(ImportLine(
                sheet = "text",
                row = 3u,
                columns = listOf("text"),
                change = ImportChange.ADDED,
                reason = ImportReason(
                    code = "text",
                    field = "text",
                    value = "text",
                    expected = "text",
                    reason = "text",
                    row = 3u,
                ),
                thing = "programme-0000000000000000",
                number = "text",
            )),
            added = 3u,
            changed = 3u,
            left = 3u,
            refused = 3u,
            toConfirm = 3u,
        )
        val again = ImportPlanned(
            sheets = value.sheets,
            lines = value.lines,
            added = value.added,
            changed = value.changed,
            left = value.left,
            refused = value.refused,
            toConfirm = value.toConfirm,
        )
        assertEquals(value, again)
    }

    @Test
    fun importSheet() {
        val value = ImportSheet(
            name = "text",
            kind = ImportKind.IDEA,
            headings = 3u,
            columns = listOf(ImportColumn(
                at = 3u,
                heading = "text",
                column = "text",
            )),
            notes = listOf(ImportReason(
                code = "text",
                field = "text",
                value = "text",
                expected = "text",
                reason = "text",
                row = 3u,
            )),
        )
        val again = ImportSheet(
            name = value.name,
            kind = value.kind,
            headings = value.headings,
            columns = value.columns,
            notes = value.notes,
        )
        assertEquals(value, again)
    }

    @Test
    fun importColumn() {
        val value = ImportColumn(
            at = 3u,
            heading = "text",
            column = "text",
        )
        val again = ImportColumn(
            at = value.at,
            heading = value.heading,
            column = value.column,
        )
        assertEquals(value, again)
    }

    @Test
    fun importReason() {
        val value = ImportReason(
            code = "text",
            field = "text",
            value = "text",
            expected = "text",
            reason = "text",
            row = 3u,
        )
        val again = ImportReason(
            code = value.code,
            field = value.field,
            value = value.value,
            expected = value.expected,
            reason = value.reason,
            row = value.row,
        )
        assertEquals(value, again)
    }

    @Test
    fun importLine() {
        val value = ImportLine(
            sheet = "text",
            row = 3u,
            columns = listOf("text"),
            change = ImportChange.ADDED,
            reason = ImportReason(
                code = "text",
                field = "text",
                value = "text",
                expected = "text",
                reason = "text",
                row = 3u,
            ),
            thing = "programme-0000000000000000",
            number = "text",
        )
        val again = ImportLine(
            sheet = value.sheet,
            row = value.row,
            columns = value.columns,
            change = value.change,
            reason = value.reason,
            thing = value.thing,
            number = value.number,
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
    fun programme() {
        val value = Programme(
            id = "programme-0000000000000000",
            title = mapOf("ar" to "نص"),
            aliases = listOf(Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            )),
            collectivityKind = "region",
            collectivityCode = "label",
            collectivityName = mapOf("ar" to "نص"),
            cycle = "label",
            framework = "label",
            frameworkName = mapOf("ar" to "نص"),
            language = "ar",
            communalProgramme = mapOf("ar" to "نص"),
            axes = listOf(AxisShown(
                id = "axis-0000000000000000",
                references = listOf("pacto:70"),
                title = mapOf("ar" to "نص"),
                aliases = listOf(Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                )),
                sequence = 3u,
                stage = "stage-0000000000000000",
                stageTitle = mapOf("ar" to "نص"),
                projects = listOf(ProjectName(
                    id = "project-0000000000000000",
                    references = listOf("pacto:70"),
                    title = mapOf("ar" to "نص"),
                )),
                source = mapOf("ar" to "نص"),
                illustrative = true,
                placingIllustrative = true,
                contested = listOf("text"),
            )),
            bodies = listOf(BodyShown(
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
            )),
            versions = listOf(VersionShown(
                id = "version-0000000000000000",
                references = listOf("pacto:70"),
                kind = "draft_for_consultation",
                title = mapOf("ar" to "نص"),
                frozen = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                illustrative = true,
            )),
            adopted = "version-0000000000000000",
            entries = 3u,
            receipt = Receipt(
                dossier = "text",
                heads = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
                short = "text",
                text = "text",
            ),
            contested = listOf("text"),
        )
        val again = Programme(
            id = value.id,
            title = value.title,
            aliases = value.aliases,
            collectivityKind = value.collectivityKind,
            collectivityCode = value.collectivityCode,
            collectivityName = value.collectivityName,
            cycle = value.cycle,
            framework = value.framework,
            frameworkName = value.frameworkName,
            language = value.language,
            communalProgramme = value.communalProgramme,
            axes = value.axes,
            bodies = value.bodies,
            versions = value.versions,
            adopted = value.adopted,
            entries = value.entries,
            receipt = value.receipt,
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
    fun axisShown() {
        val value = AxisShown(
            id = "axis-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
            aliases = listOf(Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            )),
            sequence = 3u,
            stage = "stage-0000000000000000",
            stageTitle = mapOf("ar" to "نص"),
            projects = listOf(ProjectName(
                id = "project-0000000000000000",
                references = listOf("pacto:70"),
                title = mapOf("ar" to "نص"),
            )),
            source = mapOf("ar" to "نص"),
            illustrative = true,
            placingIllustrative = true,
            contested = listOf("text"),
        )
        val again = AxisShown(
            id = value.id,
            references = value.references,
            title = value.title,
            aliases = value.aliases,
            sequence = value.sequence,
            stage = value.stage,
            stageTitle = value.stageTitle,
            projects = value.projects,
            source = value.source,
            illustrative = value.illustrative,
            placingIllustrative = value.placingIllustrative,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun projectName() {
        val value = ProjectName(
            id = "project-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
        )
        val again = ProjectName(
            id = value.id,
            references = value.references,
            title = value.title,
        )
        assertEquals(value, again)
    }

    @Test
    fun bodyShown() {
        val value = BodyShown(
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
        )
        val again = BodyShown(
            id = value.id,
            references = value.references,
            kind = value.kind,
            name = value.name,
            aliases = value.aliases,
            act = value.act,
            created = value.created,
            people = value.people,
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
    fun versionShown() {
        val value = VersionShown(
            id = "version-0000000000000000",
            references = listOf("pacto:70"),
            kind = "draft_for_consultation",
            title = mapOf("ar" to "نص"),
            frozen = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            illustrative = true,
        )
        val again = VersionShown(
            id = value.id,
            references = value.references,
            kind = value.kind,
            title = value.title,
            frozen = value.frozen,
            illustrative = value.illustrative,
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
                aliases = listOf(Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                )),
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
                postponed = Postponed(
                    on = DateShown(
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
                    reason = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                ),
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
                speakers = listOf(Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                )),
                agenda = listOf(Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                )),
                place = mapOf("ar" to "نص"),
                modality = "in_person",
                instrument = mapOf("ar" to "نص"),
                announces = "stage-0000000000000000",
                announcedBy = listOf("stage-0000000000000000"),
                handouts = listOf("publication-0000000000000000"),
                source = mapOf("ar" to "نص"),
                illustrative = true,
                madeUp = listOf("text"),
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
            aliases = listOf(Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            )),
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
            postponed = Postponed(
                on = DateShown(
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
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
            ),
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
            speakers = listOf(Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            )),
            agenda = listOf(Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            )),
            place = mapOf("ar" to "نص"),
            modality = "in_person",
            instrument = mapOf("ar" to "نص"),
            announces = "stage-0000000000000000",
            announcedBy = listOf("stage-0000000000000000"),
            handouts = listOf("publication-0000000000000000"),
            source = mapOf("ar" to "نص"),
            illustrative = true,
            madeUp = listOf("text"),
            contested = listOf("text"),
        )
        val again = RoadmapStage(
            id = value.id,
            references = value.references,
            kind = value.kind,
            title = value.title,
            aliases = value.aliases,
            phase = value.phase,
            sequence = value.sequence,
            status = value.status,
            planned = value.planned,
            plannedBefore = value.plannedBefore,
            postponed = value.postponed,
            held = value.held,
            attendance = value.attendance,
            outcome = value.outcome,
            organiser = value.organiser,
            speakers = value.speakers,
            agenda = value.agenda,
            place = value.place,
            modality = value.modality,
            instrument = value.instrument,
            announces = value.announces,
            announcedBy = value.announcedBy,
            handouts = value.handouts,
            source = value.source,
            illustrative = value.illustrative,
            madeUp = value.madeUp,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun postponed() {
        val value = Postponed(
            on = DateShown(
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
            reason = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
        )
        val again = Postponed(
            on = value.on,
            until = value.until,
            reason = value.reason,
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
                aliases = listOf(Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                )),
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
    fun committeeMember() {
        val value = CommitteeMember(
            id = "membership-0000000000000000",
            person = "person-0000000000000000",
            references = listOf("pacto:70"),
            name = mapOf("ar" to "نص"),
            aliases = listOf(Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            )),
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
            aliases = value.aliases,
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
    fun participation() {
        val value = Participation(
            stages = listOf(StageParticipation(
                stage = "stage-0000000000000000",
                title = mapOf("ar" to "نص"),
                held = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                participants = 3u,
                women = 3u,
                associations = 3u,
                womenShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
                illustrative = true,
            )),
            attendances = 3u,
            women = 3u,
            womenShare = Share(
                numerator = 3u,
                denominator = 3u,
                value = "text",
            ),
            cards = 3u,
            remarks = 3u,
            byChannel = listOf(CardCount(
                key = "text",
                title = mapOf("ar" to "نص"),
                cards = 3u,
                remarks = 3u,
            )),
            byKind = listOf(CardCount(
                key = "text",
                title = mapOf("ar" to "نص"),
                cards = 3u,
                remarks = 3u,
            )),
            byStage = listOf(CardCount(
                key = "text",
                title = mapOf("ar" to "نص"),
                cards = 3u,
                remarks = 3u,
            )),
        )
        val again = Participation(
            stages = value.stages,
            attendances = value.attendances,
            women = value.women,
            womenShare = value.womenShare,
            cards = value.cards,
            remarks = value.remarks,
            byChannel = value.byChannel,
            byKind = value.byKind,
            byStage = value.byStage,
        )
        assertEquals(value, again)
    }

    @Test
    fun stageParticipation() {
        val value = StageParticipation(
            stage = "stage-0000000000000000",
            title = mapOf("ar" to "نص"),
            held = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            participants = 3u,
            women = 3u,
            associations = 3u,
            womenShare = Share(
                numerator = 3u,
                denominator = 3u,
                value = "text",
            ),
            illustrative = true,
        )
        val again = StageParticipation(
            stage = value.stage,
            title = value.title,
            held = value.held,
            participants = value.participants,
            women = value.women,
            associations = value.associations,
            womenShare = value.womenShare,
            illustrative = value.illustrative,
        )
        assertEquals(value, again)
    }

    @Test
    fun share() {
        val value = Share(
            numerator = 3u,
            denominator = 3u,
            value = "text",
        )
        val again = Share(
            numerator = value.numerator,
            denominator = value.denominator,
            value = value.value,
        )
        assertEquals(value, again)
    }

    @Test
    fun cardCount() {
        val value = CardCount(
            key = "text",
            title = mapOf("ar" to "نص"),
            cards = 3u,
            remarks = 3u,
        )
        val again = CardCount(
            key = value.key,
            title = value.title,
            cards = value.cards,
            remarks = value.remarks,
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
                parent = "project-0000000000000000",
                depth = 3u,
                axis = "axis-0000000000000000",
                axisTitle = mapOf("ar" to "نص"),
                ended = EndedHow.WITHDRAWN,
                became = listOf("project-0000000000000000"),
                cards = 3u,
                remarks = 3u,
                illustrative = true,
                madeUp = listOf("text"),
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
            parent = "project-0000000000000000",
            depth = 3u,
            axis = "axis-0000000000000000",
            axisTitle = mapOf("ar" to "نص"),
            ended = EndedHow.WITHDRAWN,
            became = listOf("project-0000000000000000"),
            cards = 3u,
            remarks = 3u,
            illustrative = true,
            madeUp = listOf("text"),
            contested = listOf("text"),
        )
        val again = ProjectLine(
            id = value.id,
            references = value.references,
            title = value.title,
            parent = value.parent,
            depth = value.depth,
            axis = value.axis,
            axisTitle = value.axisTitle,
            ended = value.ended,
            became = value.became,
            cards = value.cards,
            remarks = value.remarks,
            illustrative = value.illustrative,
            madeUp = value.madeUp,
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
            axis = "axis-0000000000000000",
            axisTitle = mapOf("ar" to "نص"),
            parent = "project-0000000000000000",
            parentTitle = mapOf("ar" to "نص"),
            children = listOf(ProjectName(
                id = "project-0000000000000000",
                references = listOf("pacto:70"),
                title = mapOf("ar" to "نص"),
            )),
            topics = listOf("problem"),
            ideas = listOf(IdeaShown(
                remark = "remark-0000000000000000",
                card = "card-0000000000000000",
                numbers = listOf("pacto:70"),
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
            )),
            links = listOf(LinkShown(
                relation = "completes",
                fromHere = true,
                project = "project-0000000000000000",
                references = listOf("pacto:70"),
                title = mapOf("ar" to "نص"),
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
            )),
            elsewhere = listOf(ElsewhereShown(
                relation = "completes",
                title = mapOf("ar" to "نص"),
            )),
            cameFrom = listOf(ProjectName(
                id = "project-0000000000000000",
                references = listOf("pacto:70"),
                title = mapOf("ar" to "نص"),
            )),
            became = listOf(ProjectName(
                id = "project-0000000000000000",
                references = listOf("pacto:70"),
                title = mapOf("ar" to "نص"),
            )),
            split = EndedShown(
                how = EndedHow.WITHDRAWN,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                by = "body-0000000000000000",
                byName = mapOf("ar" to "نص"),
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
            ),
            ended = EndedShown(
                how = EndedHow.WITHDRAWN,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                by = "body-0000000000000000",
                byName = mapOf("ar" to "نص"),
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
            ),
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
            funding = listOf(FundingShown(
                id = "funding-0000000000000000",
                references = listOf("pacto:70"),
                source = mapOf("ar" to "نص"),
                kind = "collectivity_budget",
                amount = "text",
                amountWritten = "text",
                inKind = mapOf("ar" to "نص"),
                status = "sought",
                illustrative = true,
                contested = listOf("text"),
            )),
            fundingTotal = FundingTotal(
                amount = "text",
                known = 3u,
                unknown = 3u,
                inKind = 3u,
            ),
            indicators = listOf(IndicatorName(
                id = "indicator-0000000000000000",
                references = listOf("pacto:70"),
                kind = "follow_up",
                title = mapOf("ar" to "نص"),
                illustrative = true,
            )),
            cards = 3u,
            remarks = 3u,
            source = mapOf("ar" to "نص"),
            illustrative = true,
            madeUp = listOf("text"),
            contested = listOf("text"),
        )
        val again = ProjectSheet(
            id = value.id,
            references = value.references,
            title = value.title,
            titles = value.titles,
            axis = value.axis,
            axisTitle = value.axisTitle,
            parent = value.parent,
            parentTitle = value.parentTitle,
            children = value.children,
            topics = value.topics,
            ideas = value.ideas,
            links = value.links,
            elsewhere = value.elsewhere,
            cameFrom = value.cameFrom,
            became = value.became,
            split = value.split,
            ended = value.ended,
            sections = value.sections,
            funding = value.funding,
            fundingTotal = value.fundingTotal,
            indicators = value.indicators,
            cards = value.cards,
            remarks = value.remarks,
            source = value.source,
            illustrative = value.illustrative,
            madeUp = value.madeUp,
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
    fun ideaShown() {
        val value = IdeaShown(
            remark = "remark-0000000000000000",
            card = "card-0000000000000000",
            numbers = listOf("pacto:70"),
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
        )
        val again = IdeaShown(
            remark = value.remark,
            card = value.card,
            numbers = value.numbers,
            said = value.said,
            proposed = value.proposed,
        )
        assertEquals(value, again)
    }

    @Test
    fun linkShown() {
        val value = LinkShown(
            relation = "completes",
            fromHere = true,
            project = "project-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
            reason = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
        )
        val again = LinkShown(
            relation = value.relation,
            fromHere = value.fromHere,
            project = value.project,
            references = value.references,
            title = value.title,
            reason = value.reason,
        )
        assertEquals(value, again)
    }

    @Test
    fun elsewhereShown() {
        val value = ElsewhereShown(
            relation = "completes",
            title = mapOf("ar" to "نص"),
        )
        val again = ElsewhereShown(
            relation = value.relation,
            title = value.title,
        )
        assertEquals(value, again)
    }

    @Test
    fun endedShown() {
        val value = EndedShown(
            how = EndedHow.WITHDRAWN,
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            by = "body-0000000000000000",
            byName = mapOf("ar" to "نص"),
            reason = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
        )
        val again = EndedShown(
            how = value.how,
            on = value.on,
            by = value.by,
            byName = value.byName,
            reason = value.reason,
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
    fun fundingShown() {
        val value = FundingShown(
            id = "funding-0000000000000000",
            references = listOf("pacto:70"),
            source = mapOf("ar" to "نص"),
            kind = "collectivity_budget",
            amount = "text",
            amountWritten = "text",
            inKind = mapOf("ar" to "نص"),
            status = "sought",
            illustrative = true,
            contested = listOf("text"),
        )
        val again = FundingShown(
            id = value.id,
            references = value.references,
            source = value.source,
            kind = value.kind,
            amount = value.amount,
            amountWritten = value.amountWritten,
            inKind = value.inKind,
            status = value.status,
            illustrative = value.illustrative,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun fundingTotal() {
        val value = FundingTotal(
            amount = "text",
            known = 3u,
            unknown = 3u,
            inKind = 3u,
        )
        val again = FundingTotal(
            amount = value.amount,
            known = value.known,
            unknown = value.unknown,
            inKind = value.inKind,
        )
        assertEquals(value, again)
    }

    @Test
    fun indicatorName() {
        val value = IndicatorName(
            id = "indicator-0000000000000000",
            references = listOf("pacto:70"),
            kind = "follow_up",
            title = mapOf("ar" to "نص"),
            illustrative = true,
        )
        val again = IndicatorName(
            id = value.id,
            references = value.references,
            kind = value.kind,
            title = value.title,
            illustrative = value.illustrative,
        )
        assertEquals(value, again)
    }

    @Test
    fun cards() {
        val value = Cards(
            total = 3u,
            remarks = 3u,
            byState = listOf(StateCount(
                state = RemarkState.NOTED,
                count = 3u,
            )),
            next = "card-0000000000000000",
            cards = listOf(CardShown(
                id = "card-0000000000000000",
                numbers = listOf("pacto:70"),
                kind = "idea",
                about = "project-0000000000000000",
                aboutTitle = mapOf("ar" to "نص"),
                axes = listOf("axis-0000000000000000"),
                themes = listOf(Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                )),
                stage = "stage-0000000000000000",
                channel = "meeting",
                author = "citizen",
                received = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                contact = ContactShown(
                    name = "text",
                    phone = "text",
                    email = "text",
                    missing = Missing.ERASED,
                ),
                pseudonym = "text",
                anchor = AnchorShown(
                    version = "version-0000000000000000",
                    thing = "programme-0000000000000000",
                    section = "problem",
                    language = "text",
                    exact = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    prefix = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    suffix = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    found = AnchorFound.AS_QUOTED,
                    place = AnchorPlace.PLACED,
                ),
                illustrative = true,
                remarks = listOf(RemarkShown(
                    id = "remark-0000000000000000",
                    card = "card-0000000000000000",
                    numbers = listOf("pacto:70"),
                    position = 3u,
                    topic = "problem",
                    section = "problem",
                    project = "project-0000000000000000",
                    projectTitle = mapOf("ar" to "نص"),
                    channel = "meeting",
                    stage = "stage-0000000000000000",
                    received = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
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
                    state = RemarkState.NOTED,
                    presented = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    examined = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    decision = "decision-0000000000000000",
                    outcome = Outcome.ACCEPTED,
                    reason = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    decided = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    answered = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    groups = listOf("group-0000000000000000"),
                    ledTo = 3u,
                    illustrative = true,
                )),
            )),
        )
        val again = Cards(
            total = value.total,
            remarks = value.remarks,
            byState = value.byState,
            next = value.next,
            cards = value.cards,
        )
        assertEquals(value, again)
    }

    @Test
    fun stateCount() {
        val value = StateCount(
            state = RemarkState.NOTED,
            count = 3u,
        )
        val again = StateCount(
            state = value.state,
            count = value.count,
        )
        assertEquals(value, again)
    }

    @Test
    fun cardShown() {
        val value = CardShown(
            id = "card-0000000000000000",
            numbers = listOf("pacto:70"),
            kind = "idea",
            about = "project-0000000000000000",
            aboutTitle = mapOf("ar" to "نص"),
            axes = listOf("axis-0000000000000000"),
            themes = listOf(Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            )),
            stage = "stage-0000000000000000",
            channel = "meeting",
            author = "citizen",
            received = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            contact = ContactShown(
                name = "text",
                phone = "text",
                email = "text",
                missing = Missing.ERASED,
            ),
            pseudonym = "text",
            anchor = AnchorShown(
                version = "version-0000000000000000",
                thing = "programme-0000000000000000",
                section = "problem",
                language = "text",
                exact = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                prefix = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                suffix = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                found = AnchorFound.AS_QUOTED,
                place = AnchorPlace.PLACED,
            ),
            illustrative = true,
            remarks = listOf(RemarkShown(
                id = "remark-0000000000000000",
                card = "card-0000000000000000",
                numbers = listOf("pacto:70"),
                position = 3u,
                topic = "problem",
                section = "problem",
                project = "project-0000000000000000",
                projectTitle = mapOf("ar" to "نص"),
                channel = "meeting",
                stage = "stage-0000000000000000",
                received = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
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
                state = RemarkState.NOTED,
                presented = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                examined = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                decision = "decision-0000000000000000",
                outcome = Outcome.ACCEPTED,
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                decided = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                answered = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                groups = listOf("group-0000000000000000"),
                ledTo = 3u,
                illustrative = true,
            )),
        )
        val again = CardShown(
            id = value.id,
            numbers = value.numbers,
            kind = value.kind,
            about = value.about,
            aboutTitle = value.aboutTitle,
            axes = value.axes,
            themes = value.themes,
            stage = value.stage,
            channel = value.channel,
            author = value.author,
            received = value.received,
            contact = value.contact,
            pseudonym = value.pseudonym,
            anchor = value.anchor,
            illustrative = value.illustrative,
            remarks = value.remarks,
        )
        assertEquals(value, again)
    }

    @Test
    fun contactShown() {
        val value = ContactShown(
            name = "text",
            phone = "text",
            email = "text",
            missing = Missing.ERASED,
        )
        val again = ContactShown(
            name = value.name,
            phone = value.phone,
            email = value.email,
            missing = value.missing,
        )
        assertEquals(value, again)
    }

    @Test
    fun anchorShown() {
        val value = AnchorShown(
            version = "version-0000000000000000",
            thing = "programme-0000000000000000",
            section = "problem",
            language = "text",
            exact = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            prefix = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            suffix = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            found = AnchorFound.AS_QUOTED,
            place = AnchorPlace.PLACED,
        )
        val again = AnchorShown(
            version = value.version,
            thing = value.thing,
            section = value.section,
            language = value.language,
            exact = value.exact,
            prefix = value.prefix,
            suffix = value.suffix,
            found = value.found,
            place = value.place,
        )
        assertEquals(value, again)
    }

    @Test
    fun remarkShown() {
        val value = RemarkShown(
            id = "remark-0000000000000000",
            card = "card-0000000000000000",
            numbers = listOf("pacto:70"),
            position = 3u,
            topic = "problem",
            section = "problem",
            project = "project-0000000000000000",
            projectTitle = mapOf("ar" to "نص"),
            channel = "meeting",
            stage = "stage-0000000000000000",
            received = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
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
            state = RemarkState.NOTED,
            presented = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            examined = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            decision = "decision-0000000000000000",
            outcome = Outcome.ACCEPTED,
            reason = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            decided = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            answered = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            groups = listOf("group-0000000000000000"),
            ledTo = 3u,
            illustrative = true,
        )
        val again = RemarkShown(
            id = value.id,
            card = value.card,
            numbers = value.numbers,
            position = value.position,
            topic = value.topic,
            section = value.section,
            project = value.project,
            projectTitle = value.projectTitle,
            channel = value.channel,
            stage = value.stage,
            received = value.received,
            said = value.said,
            proposed = value.proposed,
            state = value.state,
            presented = value.presented,
            examined = value.examined,
            decision = value.decision,
            outcome = value.outcome,
            reason = value.reason,
            decided = value.decided,
            answered = value.answered,
            groups = value.groups,
            ledTo = value.ledTo,
            illustrative = value.illustrative,
        )
        assertEquals(value, again)
    }

    @Test
    fun remarks() {
        val value = Remarks(
            total = 3u,
            byState = listOf(StateCount(
                state = RemarkState.NOTED,
                count = 3u,
            )),
            next = "remark-0000000000000000",
            remarks = listOf(RemarkShown(
                id = "remark-0000000000000000",
                card = "card-0000000000000000",
                numbers = listOf("pacto:70"),
                position = 3u,
                topic = "problem",
                section = "problem",
                project = "project-0000000000000000",
                projectTitle = mapOf("ar" to "نص"),
                channel = "meeting",
                stage = "stage-0000000000000000",
                received = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
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
                state = RemarkState.NOTED,
                presented = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                examined = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                decision = "decision-0000000000000000",
                outcome = Outcome.ACCEPTED,
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                decided = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                answered = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                groups = listOf("group-0000000000000000"),
                ledTo = 3u,
                illustrative = true,
            )),
        )
        val again = Remarks(
            total = value.total,
            byState = value.byState,
            next = value.next,
            remarks = value.remarks,
        )
        assertEquals(value, again)
    }

    @Test
    fun remarkGroups() {
        val value = RemarkGroups(
            groups = listOf(GroupShown(
                id = "group-0000000000000000",
                references = listOf("pacto:70"),
                title = mapOf("ar" to "نص"),
                members = listOf("remark-0000000000000000"),
                cards = 3u,
                decided = 3u,
                notCovered = listOf("remark-0000000000000000"),
            )),
            grouped = 3u,
            remarks = 3u,
        )
        val again = RemarkGroups(
            groups = value.groups,
            grouped = value.grouped,
            remarks = value.remarks,
        )
        assertEquals(value, again)
    }

    @Test
    fun groupShown() {
        val value = GroupShown(
            id = "group-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
            members = listOf("remark-0000000000000000"),
            cards = 3u,
            decided = 3u,
            notCovered = listOf("remark-0000000000000000"),
        )
        val again = GroupShown(
            id = value.id,
            references = value.references,
            title = value.title,
            members = value.members,
            cards = value.cards,
            decided = value.decided,
            notCovered = value.notCovered,
        )
        assertEquals(value, again)
    }

    @Test
    fun answerCoverage() {
        val value = AnswerCoverage(
            overall = Coverage(
                received = 3u,
                presented = 3u,
                examined = 3u,
                decided = 3u,
                answered = 3u,
                withReason = 3u,
                decidedShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
                answeredShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
                withReasonShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
            ),
            byProject = listOf(CoverageRow(
                key = "text",
                title = mapOf("ar" to "نص"),
                coverage = Coverage(
                    received = 3u,
                    presented = 3u,
                    examined = 3u,
                    decided = 3u,
                    answered = 3u,
                    withReason = 3u,
                    decidedShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    answeredShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    withReasonShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                ),
            )),
            byTopic = listOf(CoverageRow(
                key = "text",
                title = mapOf("ar" to "نص"),
                coverage = Coverage(
                    received = 3u,
                    presented = 3u,
                    examined = 3u,
                    decided = 3u,
                    answered = 3u,
                    withReason = 3u,
                    decidedShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    answeredShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    withReasonShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                ),
            )),
            byChannel = listOf(CoverageRow(
                key = "text",
                title = mapOf("ar" to "نص"),
                coverage = Coverage(
                    received = 3u,
                    presented = 3u,
                    examined = 3u,
                    decided = 3u,
                    answered = 3u,
                    withReason = 3u,
                    decidedShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    answeredShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    withReasonShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                ),
            )),
            byAxis = listOf(CoverageRow(
                key = "text",
                title = mapOf("ar" to "نص"),
                coverage = Coverage(
                    received = 3u,
                    presented = 3u,
                    examined = 3u,
                    decided = 3u,
                    answered = 3u,
                    withReason = 3u,
                    decidedShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    answeredShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    withReasonShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                ),
            )),
        )
        val again = AnswerCoverage(
            overall = value.overall,
            byProject = value.byProject,
            byTopic = value.byTopic,
            byChannel = value.byChannel,
            byAxis = value.byAxis,
        )
        assertEquals(value, again)
    }

    @Test
    fun coverage() {
        val value = Coverage(
            received = 3u,
            presented = 3u,
            examined = 3u,
            decided = 3u,
            answered = 3u,
            withReason = 3u,
            decidedShare = Share(
                numerator = 3u,
                denominator = 3u,
                value = "text",
            ),
            answeredShare = Share(
                numerator = 3u,
                denominator = 3u,
                value = "text",
            ),
            withReasonShare = Share(
                numerator = 3u,
                denominator = 3u,
                value = "text",
            ),
        )
        val again = Coverage(
            received = value.received,
            presented = value.presented,
            examined = value.examined,
            decided = value.decided,
            answered = value.answered,
            withReason = value.withReason,
            decidedShare = value.decidedShare,
            answeredShare = value.answeredShare,
            withReasonShare = value.withReasonShare,
        )
        assertEquals(value, again)
    }

    @Test
    fun coverageRow() {
        val value = CoverageRow(
            key = "text",
            title = mapOf("ar" to "نص"),
            coverage = Coverage(
                received = 3u,
                presented = 3u,
                examined = 3u,
                decided = 3u,
                answered = 3u,
                withReason = 3u,
                decidedShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
                answeredShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
                withReasonShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
            ),
        )
        val again = CoverageRow(
            key = value.key,
            title = value.title,
            coverage = value.coverage,
        )
        assertEquals(value, again)
    }

    @Test
    fun standing() {
        val value = Standing(
            day = "text",
            programme = "programme-0000000000000000",
            collectivityName = mapOf("ar" to "نص"),
            collectivityKind = "region",
            collectivityCode = "label",
            cycle = "label",
            remarks = Coverage(
                received = 3u,
                presented = 3u,
                examined = 3u,
                decided = 3u,
                answered = 3u,
                withReason = 3u,
                decidedShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
                answeredShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
                withReasonShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
            ),
            indicators = IndicatorStanding(
                defined = 3u,
                measured = 3u,
                assessed = 3u,
                reached = 3u,
                untold = listOf(UntoldCount(
                    why = ProgressMissing.NO_BASELINE,
                    indicators = 3u,
                )),
                measuredShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
                reachedShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
            ),
            stages = StageStanding(
                stages = 3u,
                planned = 3u,
                held = 3u,
                onTime = 3u,
                late = 3u,
                untold = 3u,
                postponed = 3u,
                unconfirmed = 3u,
                onTimeShare = Share(
                    numerator = 3u,
                    denominator = 3u,
                    value = "text",
                ),
            ),
            illustrative = true,
        )
        val again = Standing(
            day = value.day,
            programme = value.programme,
            collectivityName = value.collectivityName,
            collectivityKind = value.collectivityKind,
            collectivityCode = value.collectivityCode,
            cycle = value.cycle,
            remarks = value.remarks,
            indicators = value.indicators,
            stages = value.stages,
            illustrative = value.illustrative,
        )
        assertEquals(value, again)
    }

    @Test
    fun indicatorStanding() {
        val value = IndicatorStanding(
            defined = 3u,
            measured = 3u,
            assessed = 3u,
            reached = 3u,
            untold = listOf(UntoldCount(
                why = ProgressMissing.NO_BASELINE,
                indicators = 3u,
            )),
            measuredShare = Share(
                numerator = 3u,
                denominator = 3u,
                value = "text",
            ),
            reachedShare = Share(
                numerator = 3u,
                denominator = 3u,
                value = "text",
            ),
        )
        val again = IndicatorStanding(
            defined = value.defined,
            measured = value.measured,
            assessed = value.assessed,
            reached = value.reached,
            untold = value.untold,
            measuredShare = value.measuredShare,
            reachedShare = value.reachedShare,
        )
        assertEquals(value, again)
    }

    @Test
    fun untoldCount() {
        val value = UntoldCount(
            why = ProgressMissing.NO_BASELINE,
            indicators = 3u,
        )
        val again = UntoldCount(
            why = value.why,
            indicators = value.indicators,
        )
        assertEquals(value, again)
    }

    @Test
    fun stageStanding() {
        val value = StageStanding(
            stages = 3u,
            planned = 3u,
            held = 3u,
            onTime = 3u,
            late = 3u,
            untold = 3u,
            postponed = 3u,
            unconfirmed = 3u,
            onTimeShare = Share(
                numerator = 3u,
                denominator = 3u,
                value = "text",
            ),
        )
        val again = StageStanding(
            stages = value.stages,
            planned = value.planned,
            held = value.held,
            onTime = value.onTime,
            late = value.late,
            untold = value.untold,
            postponed = value.postponed,
            unconfirmed = value.unconfirmed,
            onTimeShare = value.onTimeShare,
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
            anchor = AnchorShown(
                version = "version-0000000000000000",
                thing = "programme-0000000000000000",
                section = "problem",
                language = "text",
                exact = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                prefix = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                suffix = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                found = AnchorFound.AS_QUOTED,
                place = AnchorPlace.PLACED,
            ),
            state = RemarkState.NOTED,
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
                illustrative = true,
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
                    change = WordChange.KEPT,
                )),
                surviving = 3u,
                made = listOf(WordRun(
                    text = "text",
                    change = WordChange.KEPT,
                )),
                removed = 3u,
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
            illustrative = true,
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
            anchor = value.anchor,
            state = value.state,
            decisions = value.decisions,
            changes = value.changes,
            versions = value.versions,
            votes = value.votes,
            untimely = value.untimely,
            illustrative = value.illustrative,
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
            illustrative = true,
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
            illustrative = value.illustrative,
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
                change = WordChange.KEPT,
            )),
            surviving = 3u,
            made = listOf(WordRun(
                text = "text",
                change = WordChange.KEPT,
            )),
            removed = 3u,
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
            made = value.made,
            removed = value.removed,
        )
        assertEquals(value, again)
    }

    @Test
    fun wordRun() {
        val value = WordRun(
            text = "text",
            change = WordChange.KEPT,
        )
        val again = WordRun(
            text = value.text,
            change = value.change,
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
                anchored = listOf("card-0000000000000000"),
            )),
            anchored = listOf(AnchoredCard(
                card = "card-0000000000000000",
                numbers = listOf("pacto:70"),
                remarks = listOf("remark-0000000000000000"),
                anchor = AnchorShown(
                    version = "version-0000000000000000",
                    thing = "programme-0000000000000000",
                    section = "problem",
                    language = "text",
                    exact = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    prefix = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    suffix = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    found = AnchorFound.AS_QUOTED,
                    place = AnchorPlace.PLACED,
                ),
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
            anchored = value.anchored,
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
            anchored = listOf("card-0000000000000000"),
        )
        val again = Passage(
            text = value.text,
            entry = value.entry,
            on = value.on,
            because = value.because,
            anchored = value.anchored,
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
    fun anchoredCard() {
        val value = AnchoredCard(
            card = "card-0000000000000000",
            numbers = listOf("pacto:70"),
            remarks = listOf("remark-0000000000000000"),
            anchor = AnchorShown(
                version = "version-0000000000000000",
                thing = "programme-0000000000000000",
                section = "problem",
                language = "text",
                exact = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                prefix = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                suffix = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                found = AnchorFound.AS_QUOTED,
                place = AnchorPlace.PLACED,
            ),
        )
        val again = AnchoredCard(
            card = value.card,
            numbers = value.numbers,
            remarks = value.remarks,
            anchor = value.anchor,
        )
        assertEquals(value, again)
    }

    @Test
    fun versionTexts() {
        val value = VersionTexts(
            version = VersionSide(
                version = "version-0000000000000000",
                kind = "draft_for_consultation",
                title = mapOf("ar" to "نص"),
                frozen = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
            ),
            texts = listOf(VersionText(
                thing = "programme-0000000000000000",
                thingTitle = mapOf("ar" to "نص"),
                field = "text",
                text = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
            )),
        )
        val again = VersionTexts(
            version = value.version,
            texts = value.texts,
        )
        assertEquals(value, again)
    }

    @Test
    fun versionSide() {
        val value = VersionSide(
            version = "version-0000000000000000",
            kind = "draft_for_consultation",
            title = mapOf("ar" to "نص"),
            frozen = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
        )
        val again = VersionSide(
            version = value.version,
            kind = value.kind,
            title = value.title,
            frozen = value.frozen,
        )
        assertEquals(value, again)
    }

    @Test
    fun versionText() {
        val value = VersionText(
            thing = "programme-0000000000000000",
            thingTitle = mapOf("ar" to "نص"),
            field = "text",
            text = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
        )
        val again = VersionText(
            thing = value.thing,
            thingTitle = value.thingTitle,
            field = value.field,
            text = value.text,
        )
        assertEquals(value, again)
    }

    @Test
    fun versionDifference() {
        val value = VersionDifference(
            day = "text",
            from = VersionSide(
                version = "version-0000000000000000",
                kind = "draft_for_consultation",
                title = mapOf("ar" to "نص"),
                frozen = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
            ),
            to = VersionSide(
                version = "version-0000000000000000",
                kind = "draft_for_consultation",
                title = mapOf("ar" to "نص"),
                frozen = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
            ),
            added = 3u,
            removed = 3u,
            changed = 3u,
            same = 3u,
            unseen = 3u,
            texts = listOf(TextDifference(
                thing = "programme-0000000000000000",
                thingTitle = mapOf("ar" to "نص"),
                field = "text",
                section = "problem",
                language = "text",
                change = TextChange.ADDED,
                runs = listOf(WordRun(
                    text = "text",
                    change = WordChange.KEPT,
                )),
                missing = Missing.ERASED,
            )),
            ended = listOf(EndedBetween(
                project = "project-0000000000000000",
                references = listOf("pacto:70"),
                title = mapOf("ar" to "نص"),
                became = listOf("project-0000000000000000"),
                ended = EndedShown(
                    how = EndedHow.WITHDRAWN,
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    by = "body-0000000000000000",
                    byName = mapOf("ar" to "نص"),
                    reason = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                ),
            )),
        )
        val again = VersionDifference(
            day = value.day,
            from = value.from,
            to = value.to,
            added = value.added,
            removed = value.removed,
            changed = value.changed,
            same = value.same,
            unseen = value.unseen,
            texts = value.texts,
            ended = value.ended,
        )
        assertEquals(value, again)
    }

    @Test
    fun textDifference() {
        val value = TextDifference(
            thing = "programme-0000000000000000",
            thingTitle = mapOf("ar" to "نص"),
            field = "text",
            section = "problem",
            language = "text",
            change = TextChange.ADDED,
            runs = listOf(WordRun(
                text = "text",
                change = WordChange.KEPT,
            )),
            missing = Missing.ERASED,
        )
        val again = TextDifference(
            thing = value.thing,
            thingTitle = value.thingTitle,
            field = value.field,
            section = value.section,
            language = value.language,
            change = value.change,
            runs = value.runs,
            missing = value.missing,
        )
        assertEquals(value, again)
    }

    @Test
    fun endedBetween() {
        val value = EndedBetween(
            project = "project-0000000000000000",
            references = listOf("pacto:70"),
            title = mapOf("ar" to "نص"),
            became = listOf("project-0000000000000000"),
            ended = EndedShown(
                how = EndedHow.WITHDRAWN,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                by = "body-0000000000000000",
                byName = mapOf("ar" to "نص"),
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
            ),
        )
        val again = EndedBetween(
            project = value.project,
            references = value.references,
            title = value.title,
            became = value.became,
            ended = value.ended,
        )
        assertEquals(value, again)
    }

    @Test
    fun councilSessions() {
        val value = CouncilSessions(
            sessions = listOf(SessionShown(
                id = "session-0000000000000000",
                references = listOf("pacto:70"),
                body = "body-0000000000000000",
                bodyName = mapOf("ar" to "نص"),
                kind = "ordinary",
                title = mapOf("ar" to "نص"),
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
                convened = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                inOffice = 3u,
                agenda = listOf(AgendaItemShown(
                    id = "item-0000000000000000",
                    number = "label",
                    title = mapOf("ar" to "نص"),
                    about = ThingName(
                        id = "programme-0000000000000000",
                        name = mapOf("ar" to "نص"),
                    ),
                    postponed = Postponed(
                        on = DateShown(
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
                        reason = Spoken(
                            text = "text",
                            language = "text",
                            missing = Missing.ERASED,
                        ),
                    ),
                    votes = listOf(VoteShown(
                        id = "vote-0000000000000000",
                        references = listOf("pacto:70"),
                        version = "version-0000000000000000",
                        versionTitle = mapOf("ar" to "نص"),
                        by = "body-0000000000000000",
                        session = "ordinary",
                        sitting = 3u,
                        sittingHeld = "sitting-0000000000000000",
                        item = "label",
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
                        majority = Majority(
                            cast = 3u,
                            needed = 3u,
                            carried = Carried.CARRIED,
                            missing = listOf(Unrecorded.CONVOCATION),
                        ),
                        result = "adopted",
                        agrees = true,
                        illustrative = true,
                        contested = listOf("text"),
                    )),
                    illustrative = true,
                )),
                sittings = listOf(SittingShown(
                    id = "sitting-0000000000000000",
                    references = listOf("pacto:70"),
                    number = 3u,
                    convocation = 3u,
                    held = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    inOffice = 3u,
                    present = 3u,
                    place = mapOf("ar" to "نص"),
                    quorumOf = 3u,
                    quorum = Quorum(
                        needed = 3u,
                        state = QuorumState.MET,
                        missing = listOf(Unrecorded.CONVOCATION),
                    ),
                    illustrative = true,
                    contested = listOf("text"),
                )),
                votes = listOf(VoteShown(
                    id = "vote-0000000000000000",
                    references = listOf("pacto:70"),
                    version = "version-0000000000000000",
                    versionTitle = mapOf("ar" to "نص"),
                    by = "body-0000000000000000",
                    session = "ordinary",
                    sitting = 3u,
                    sittingHeld = "sitting-0000000000000000",
                    item = "label",
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
                    majority = Majority(
                        cast = 3u,
                        needed = 3u,
                        carried = Carried.CARRIED,
                        missing = listOf(Unrecorded.CONVOCATION),
                    ),
                    result = "adopted",
                    agrees = true,
                    illustrative = true,
                    contested = listOf("text"),
                )),
                source = mapOf("ar" to "نص"),
                illustrative = true,
                contested = listOf("text"),
            )),
            otherVotes = listOf(VoteShown(
                id = "vote-0000000000000000",
                references = listOf("pacto:70"),
                version = "version-0000000000000000",
                versionTitle = mapOf("ar" to "نص"),
                by = "body-0000000000000000",
                session = "ordinary",
                sitting = 3u,
                sittingHeld = "sitting-0000000000000000",
                item = "label",
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
                majority = Majority(
                    cast = 3u,
                    needed = 3u,
                    carried = Carried.CARRIED,
                    missing = listOf(Unrecorded.CONVOCATION),
                ),
                result = "adopted",
                agrees = true,
                illustrative = true,
                contested = listOf("text"),
            )),
        )
        val again = CouncilSessions(
            sessions = value.sessions,
            otherVotes = value.otherVotes,
        )
        assertEquals(value, again)
    }

    @Test
    fun sessionShown() {
        val value = SessionShown(
            id = "session-0000000000000000",
            references = listOf("pacto:70"),
            body = "body-0000000000000000",
            bodyName = mapOf("ar" to "نص"),
            kind = "ordinary",
            title = mapOf("ar" to "نص"),
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
            convened = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            inOffice = 3u,
            agenda = listOf(AgendaItemShown(
                id = "item-0000000000000000",
                number = "label",
                title = mapOf("ar" to "نص"),
                about = ThingName(
                    id = "programme-0000000000000000",
                    name = mapOf("ar" to "نص"),
                ),
                postponed = Postponed(
                    on = DateShown(
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
                    reason = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                ),
                votes = listOf(VoteShown(
                    id = "vote-0000000000000000",
                    references = listOf("pacto:70"),
                    version = "version-0000000000000000",
                    versionTitle = mapOf("ar" to "نص"),
                    by = "body-0000000000000000",
                    session = "ordinary",
                    sitting = 3u,
                    sittingHeld = "sitting-0000000000000000",
                    item = "label",
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
                    majority = Majority(
                        cast = 3u,
                        needed = 3u,
                        carried = Carried.CARRIED,
                        missing = listOf(Unrecorded.CONVOCATION),
                    ),
                    result = "adopted",
                    agrees = true,
                    illustrative = true,
                    contested = listOf("text"),
                )),
                illustrative = true,
            )),
            sittings = listOf(SittingShown(
                id = "sitting-0000000000000000",
                references = listOf("pacto:70"),
                number = 3u,
                convocation = 3u,
                held = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                inOffice = 3u,
                present = 3u,
                place = mapOf("ar" to "نص"),
                quorumOf = 3u,
                quorum = Quorum(
                    needed = 3u,
                    state = QuorumState.MET,
                    missing = listOf(Unrecorded.CONVOCATION),
                ),
                illustrative = true,
                contested = listOf("text"),
            )),
            votes = listOf(VoteShown(
                id = "vote-0000000000000000",
                references = listOf("pacto:70"),
                version = "version-0000000000000000",
                versionTitle = mapOf("ar" to "نص"),
                by = "body-0000000000000000",
                session = "ordinary",
                sitting = 3u,
                sittingHeld = "sitting-0000000000000000",
                item = "label",
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
                majority = Majority(
                    cast = 3u,
                    needed = 3u,
                    carried = Carried.CARRIED,
                    missing = listOf(Unrecorded.CONVOCATION),
                ),
                result = "adopted",
                agrees = true,
                illustrative = true,
                contested = listOf("text"),
            )),
            source = mapOf("ar" to "نص"),
            illustrative = true,
            contested = listOf("text"),
        )
        val again = SessionShown(
            id = value.id,
            references = value.references,
            body = value.body,
            bodyName = value.bodyName,
            kind = value.kind,
            title = value.title,
            planned = value.planned,
            plannedBefore = value.plannedBefore,
            convened = value.convened,
            inOffice = value.inOffice,
            agenda = value.agenda,
            sittings = value.sittings,
            votes = value.votes,
            source = value.source,
            illustrative = value.illustrative,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun agendaItemShown() {
        val value = AgendaItemShown(
            id = "item-0000000000000000",
            number = "label",
            title = mapOf("ar" to "نص"),
            about = ThingName(
                id = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
            ),
            postponed = Postponed(
                on = DateShown(
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
                reason = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
            ),
            votes = listOf(VoteShown(
                id = "vote-0000000000000000",
                references = listOf("pacto:70"),
                version = "version-0000000000000000",
                versionTitle = mapOf("ar" to "نص"),
                by = "body-0000000000000000",
                session = "ordinary",
                sitting = 3u,
                sittingHeld = "sitting-0000000000000000",
                item = "label",
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
                majority = Majority(
                    cast = 3u,
                    needed = 3u,
                    carried = Carried.CARRIED,
                    missing = listOf(Unrecorded.CONVOCATION),
                ),
                result = "adopted",
                agrees = true,
                illustrative = true,
                contested = listOf("text"),
            )),
            illustrative = true,
        )
        val again = AgendaItemShown(
            id = value.id,
            number = value.number,
            title = value.title,
            about = value.about,
            postponed = value.postponed,
            votes = value.votes,
            illustrative = value.illustrative,
        )
        assertEquals(value, again)
    }

    @Test
    fun thingName() {
        val value = ThingName(
            id = "programme-0000000000000000",
            name = mapOf("ar" to "نص"),
        )
        val again = ThingName(
            id = value.id,
            name = value.name,
        )
        assertEquals(value, again)
    }

    @Test
    fun voteShown() {
        val value = VoteShown(
            id = "vote-0000000000000000",
            references = listOf("pacto:70"),
            version = "version-0000000000000000",
            versionTitle = mapOf("ar" to "نص"),
            by = "body-0000000000000000",
            session = "ordinary",
            sitting = 3u,
            sittingHeld = "sitting-0000000000000000",
            item = "label",
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
            majority = Majority(
                cast = 3u,
                needed = 3u,
                carried = Carried.CARRIED,
                missing = listOf(Unrecorded.CONVOCATION),
            ),
            result = "adopted",
            agrees = true,
            illustrative = true,
            contested = listOf("text"),
        )
        val again = VoteShown(
            id = value.id,
            references = value.references,
            version = value.version,
            versionTitle = value.versionTitle,
            by = value.by,
            session = value.session,
            sitting = value.sitting,
            sittingHeld = value.sittingHeld,
            item = value.item,
            on = value.on,
            inOffice = value.inOffice,
            present = value.present,
            inFavour = value.inFavour,
            against = value.against,
            abstained = value.abstained,
            blank = value.blank,
            majority = value.majority,
            result = value.result,
            agrees = value.agrees,
            illustrative = value.illustrative,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun majority() {
        val value = Majority(
            cast = 3u,
            needed = 3u,
            carried = Carried.CARRIED,
            missing = listOf(Unrecorded.CONVOCATION),
        )
        val again = Majority(
            cast = value.cast,
            needed = value.needed,
            carried = value.carried,
            missing = value.missing,
        )
        assertEquals(value, again)
    }

    @Test
    fun sittingShown() {
        val value = SittingShown(
            id = "sitting-0000000000000000",
            references = listOf("pacto:70"),
            number = 3u,
            convocation = 3u,
            held = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            inOffice = 3u,
            present = 3u,
            place = mapOf("ar" to "نص"),
            quorumOf = 3u,
            quorum = Quorum(
                needed = 3u,
                state = QuorumState.MET,
                missing = listOf(Unrecorded.CONVOCATION),
            ),
            illustrative = true,
            contested = listOf("text"),
        )
        val again = SittingShown(
            id = value.id,
            references = value.references,
            number = value.number,
            convocation = value.convocation,
            held = value.held,
            inOffice = value.inOffice,
            present = value.present,
            place = value.place,
            quorumOf = value.quorumOf,
            quorum = value.quorum,
            illustrative = value.illustrative,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun quorum() {
        val value = Quorum(
            needed = 3u,
            state = QuorumState.MET,
            missing = listOf(Unrecorded.CONVOCATION),
        )
        val again = Quorum(
            needed = value.needed,
            state = value.state,
            missing = value.missing,
        )
        assertEquals(value, again)
    }

    @Test
    fun indicators() {
        val value = Indicators(
            day = "text",
            total = 3u,
            next = "indicator-0000000000000000",
            indicators = listOf(IndicatorShown(
                id = "indicator-0000000000000000",
                references = listOf("pacto:70"),
                subject = "project-0000000000000000",
                subjectTitle = mapOf("ar" to "نص"),
                kind = "follow_up",
                title = mapOf("ar" to "نص"),
                unit = mapOf("ar" to "نص"),
                direction = Direction.INCREASE,
                nature = Nature.FLOW,
                ratio = true,
                frequency = "monthly",
                disaggregation = listOf("label"),
                verification = mapOf("ar" to "نص"),
                baseline = "text",
                baselineOn = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                targets = listOf(IndicatorTarget(
                    period = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    target = "text",
                    value = IndicatorValue(
                        value = "text",
                        numerator = "text",
                        denominator = "text",
                        periods = listOf(DateShown(
                            edtf = "text",
                            written = "text",
                            first = "text",
                            last = "text",
                        )),
                        missing = listOf(DateShown(
                            edtf = "text",
                            written = "text",
                            first = "text",
                            last = "text",
                        )),
                        atLeast = true,
                        fromGroups = listOf("label"),
                        contested = true,
                    ),
                    progress = IndicatorProgress(
                        value = "text",
                        baseline = "text",
                        target = "text",
                        period = DateShown(
                            edtf = "text",
                            written = "text",
                            first = "text",
                            last = "text",
                        ),
                        numerator = "text",
                        denominator = "text",
                        quotient = "text",
                        reached = true,
                        incomplete = true,
                    ),
                    progressMissing = ProgressMissing.NO_BASELINE,
                    kept = true,
                    contested = true,
                )),
                measurements = listOf(MeasurementShown(
                    id = "measurement-0000000000000000",
                    period = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    outcome = MeasurementOutcome.MEASURED,
                    value = "text",
                    numerator = "text",
                    denominator = "text",
                    group = "label",
                    evidence = listOf("publication-0000000000000000"),
                    note = mapOf("ar" to "نص"),
                    taken = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    counts = true,
                    contested = true,
                )),
                value = IndicatorValue(
                    value = "text",
                    numerator = "text",
                    denominator = "text",
                    periods = listOf(DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    )),
                    missing = listOf(DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    )),
                    atLeast = true,
                    fromGroups = listOf("label"),
                    contested = true,
                ),
                valueMissing = ProgressMissing.NO_BASELINE,
                groups = listOf(GroupValue(
                    group = "label",
                    value = IndicatorValue(
                        value = "text",
                        numerator = "text",
                        denominator = "text",
                        periods = listOf(DateShown(
                            edtf = "text",
                            written = "text",
                            first = "text",
                            last = "text",
                        )),
                        missing = listOf(DateShown(
                            edtf = "text",
                            written = "text",
                            first = "text",
                            last = "text",
                        )),
                        atLeast = true,
                        fromGroups = listOf("label"),
                        contested = true,
                    ),
                )),
                progress = IndicatorProgress(
                    value = "text",
                    baseline = "text",
                    target = "text",
                    period = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    numerator = "text",
                    denominator = "text",
                    quotient = "text",
                    reached = true,
                    incomplete = true,
                ),
                progressMissing = ProgressMissing.NO_BASELINE,
                kept = true,
                lacks = listOf(IndicatorLack.BASELINE),
                flagged = true,
                illustrative = true,
                contested = listOf("text"),
            )),
        )
        val again = Indicators(
            day = value.day,
            total = value.total,
            next = value.next,
            indicators = value.indicators,
        )
        assertEquals(value, again)
    }

    @Test
    fun indicatorShown() {
        val value = IndicatorShown(
            id = "indicator-0000000000000000",
            references = listOf("pacto:70"),
            subject = "project-0000000000000000",
            subjectTitle = mapOf("ar" to "نص"),
            kind = "follow_up",
            title = mapOf("ar" to "نص"),
            unit = mapOf("ar" to "نص"),
            direction = Direction.INCREASE,
            nature = Nature.FLOW,
            ratio = true,
            frequency = "monthly",
            disaggregation = listOf("label"),
            verification = mapOf("ar" to "نص"),
            baseline = "text",
            baselineOn = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            targets = listOf(IndicatorTarget(
                period = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                target = "text",
                value = IndicatorValue(
                    value = "text",
                    numerator = "text",
                    denominator = "text",
                    periods = listOf(DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    )),
                    missing = listOf(DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    )),
                    atLeast = true,
                    fromGroups = listOf("label"),
                    contested = true,
                ),
                progress = IndicatorProgress(
                    value = "text",
                    baseline = "text",
                    target = "text",
                    period = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    numerator = "text",
                    denominator = "text",
                    quotient = "text",
                    reached = true,
                    incomplete = true,
                ),
                progressMissing = ProgressMissing.NO_BASELINE,
                kept = true,
                contested = true,
            )),
            measurements = listOf(MeasurementShown(
                id = "measurement-0000000000000000",
                period = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                outcome = MeasurementOutcome.MEASURED,
                value = "text",
                numerator = "text",
                denominator = "text",
                group = "label",
                evidence = listOf("publication-0000000000000000"),
                note = mapOf("ar" to "نص"),
                taken = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                counts = true,
                contested = true,
            )),
            value = IndicatorValue(
                value = "text",
                numerator = "text",
                denominator = "text",
                periods = listOf(DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                )),
                missing = listOf(DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                )),
                atLeast = true,
                fromGroups = listOf("label"),
                contested = true,
            ),
            valueMissing = ProgressMissing.NO_BASELINE,
            groups = listOf(GroupValue(
                group = "label",
                value = IndicatorValue(
                    value = "text",
                    numerator = "text",
                    denominator = "text",
                    periods = listOf(DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    )),
                    missing = listOf(DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    )),
                    atLeast = true,
                    fromGroups = listOf("label"),
                    contested = true,
                ),
            )),
            progress = IndicatorProgress(
                value = "text",
                baseline = "text",
                target = "text",
                period = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                numerator = "text",
                denominator = "text",
                quotient = "text",
                reached = true,
                incomplete = true,
            ),
            progressMissing = ProgressMissing.NO_BASELINE,
            kept = true,
            lacks = listOf(IndicatorLack.BASELINE),
            flagged = true,
            illustrative = true,
            contested = listOf("text"),
        )
        val again = IndicatorShown(
            id = value.id,
            references = value.references,
            subject = value.subject,
            subjectTitle = value.subjectTitle,
            kind = value.kind,
            title = value.title,
            unit = value.unit,
            direction = value.direction,
            nature = value.nature,
            ratio = value.ratio,
            frequency = value.frequency,
            disaggregation = value.disaggregation,
            verification = value.verification,
            baseline = value.baseline,
            baselineOn = value.baselineOn,
            targets = value.targets,
            measurements = value.measurements,
            value = value.value,
            valueMissing = value.valueMissing,
            groups = value.groups,
            progress = value.progress,
            progressMissing = value.progressMissing,
            kept = value.kept,
            lacks = value.lacks,
            flagged = value.flagged,
            illustrative = value.illustrative,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun indicatorTarget() {
        val value = IndicatorTarget(
            period = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            target = "text",
            value = IndicatorValue(
                value = "text",
                numerator = "text",
                denominator = "text",
                periods = listOf(DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                )),
                missing = listOf(DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                )),
                atLeast = true,
                fromGroups = listOf("label"),
                contested = true,
            ),
            progress = IndicatorProgress(
                value = "text",
                baseline = "text",
                target = "text",
                period = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                numerator = "text",
                denominator = "text",
                quotient = "text",
                reached = true,
                incomplete = true,
            ),
            progressMissing = ProgressMissing.NO_BASELINE,
            kept = true,
            contested = true,
        )
        val again = IndicatorTarget(
            period = value.period,
            target = value.target,
            value = value.value,
            progress = value.progress,
            progressMissing = value.progressMissing,
            kept = value.kept,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun indicatorValue() {
        val value = IndicatorValue(
            value = "text",
            numerator = "text",
            denominator = "text",
            periods = listOf(DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            )),
            missing = listOf(DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            )),
            atLeast = true,
            fromGroups = listOf("label"),
            contested = true,
        )
        val again = IndicatorValue(
            value = value.value,
            numerator = value.numerator,
            denominator = value.denominator,
            periods = value.periods,
            missing = value.missing,
            atLeast = value.atLeast,
            fromGroups = value.fromGroups,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun indicatorProgress() {
        val value = IndicatorProgress(
            value = "text",
            baseline = "text",
            target = "text",
            period = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            numerator = "text",
            denominator = "text",
            quotient = "text",
            reached = true,
            incomplete = true,
        )
        val again = IndicatorProgress(
            value = value.value,
            baseline = value.baseline,
            target = value.target,
            period = value.period,
            numerator = value.numerator,
            denominator = value.denominator,
            quotient = value.quotient,
            reached = value.reached,
            incomplete = value.incomplete,
        )
        assertEquals(value, again)
    }

    @Test
    fun measurementShown() {
        val value = MeasurementShown(
            id = "measurement-0000000000000000",
            period = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            outcome = MeasurementOutcome.MEASURED,
            value = "text",
            numerator = "text",
            denominator = "text",
            group = "label",
            evidence = listOf("publication-0000000000000000"),
            note = mapOf("ar" to "نص"),
            taken = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            counts = true,
            contested = true,
        )
        val again = MeasurementShown(
            id = value.id,
            period = value.period,
            outcome = value.outcome,
            value = value.value,
            numerator = value.numerator,
            denominator = value.denominator,
            group = value.group,
            evidence = value.evidence,
            note = value.note,
            taken = value.taken,
            counts = value.counts,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun groupValue() {
        val value = GroupValue(
            group = "label",
            value = IndicatorValue(
                value = "text",
                numerator = "text",
                denominator = "text",
                periods = listOf(DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                )),
                missing = listOf(DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                )),
                atLeast = true,
                fromGroups = listOf("label"),
                contested = true,
            ),
        )
        val again = GroupValue(
            group = value.group,
            value = value.value,
        )
        assertEquals(value, again)
    }

    @Test
    fun publications() {
        val value = Publications(
            total = 3u,
            next = "publication-0000000000000000",
            publications = listOf(PublicationShown(
                id = "publication-0000000000000000",
                references = listOf("pacto:70"),
                kind = "timeline",
                title = mapOf("ar" to "نص"),
                language = "ar",
                channel = "meeting",
                stage = "stage-0000000000000000",
                stageTitle = mapOf("ar" to "نص"),
                about = listOf(ThingName(
                    id = "programme-0000000000000000",
                    name = mapOf("ar" to "نص"),
                )),
                place = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                contents = listOf(Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                )),
                digest = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                published = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                source = mapOf("ar" to "نص"),
                illustrative = true,
                contested = listOf("text"),
            )),
        )
        val again = Publications(
            total = value.total,
            next = value.next,
            publications = value.publications,
        )
        assertEquals(value, again)
    }

    @Test
    fun publicationShown() {
        val value = PublicationShown(
            id = "publication-0000000000000000",
            references = listOf("pacto:70"),
            kind = "timeline",
            title = mapOf("ar" to "نص"),
            language = "ar",
            channel = "meeting",
            stage = "stage-0000000000000000",
            stageTitle = mapOf("ar" to "نص"),
            about = listOf(ThingName(
                id = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
            )),
            place = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            contents = listOf(Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            )),
            digest = Spoken(
                text = "text",
                language = "text",
                missing = Missing.ERASED,
            ),
            published = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            source = mapOf("ar" to "نص"),
            illustrative = true,
            contested = listOf("text"),
        )
        val again = PublicationShown(
            id = value.id,
            references = value.references,
            kind = value.kind,
            title = value.title,
            language = value.language,
            channel = value.channel,
            stage = value.stage,
            stageTitle = value.stageTitle,
            about = value.about,
            place = value.place,
            contents = value.contents,
            digest = value.digest,
            published = value.published,
            source = value.source,
            illustrative = value.illustrative,
            contested = value.contested,
        )
        assertEquals(value, again)
    }

    @Test
    fun duties() {
        val value = Duties(
            day = "text",
            duties = listOf(Duty(
                kind = DutyKind.CONFIRM_STAGE,
                things = listOf("programme-0000000000000000"),
                about = "project-0000000000000000",
                title = mapOf("ar" to "نص"),
                numbers = listOf("pacto:70"),
                field = "text",
                since = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                due = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                overdue = true,
            )),
            noFigure = listOf(NoFigure(
                indicator = "indicator-0000000000000000",
                about = "project-0000000000000000",
                title = mapOf("ar" to "نص"),
                period = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
            )),
        )
        val again = Duties(
            day = value.day,
            duties = value.duties,
            noFigure = value.noFigure,
        )
        assertEquals(value, again)
    }

    @Test
    fun duty() {
        val value = Duty(
            kind = DutyKind.CONFIRM_STAGE,
            things = listOf("programme-0000000000000000"),
            about = "project-0000000000000000",
            title = mapOf("ar" to "نص"),
            numbers = listOf("pacto:70"),
            field = "text",
            since = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            due = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            overdue = true,
        )
        val again = Duty(
            kind = value.kind,
            things = value.things,
            about = value.about,
            title = value.title,
            numbers = value.numbers,
            field = value.field,
            since = value.since,
            due = value.due,
            overdue = value.overdue,
        )
        assertEquals(value, again)
    }

    @Test
    fun noFigure() {
        val value = NoFigure(
            indicator = "indicator-0000000000000000",
            about = "project-0000000000000000",
            title = mapOf("ar" to "نص"),
            period = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
        )
        val again = NoFigure(
            indicator = value.indicator,
            about = value.about,
            title = value.title,
            period = value.period,
        )
        assertEquals(value, again)
    }

    @Test
    fun conflicts() {
        val value = Conflicts(
            fields = listOf(Conflict(
                thing = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
                references = listOf("pacto:70"),
                moreReferences = 3u,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                field = "text",
                element = ThingKnown(
                    id = "programme-0000000000000000",
                    name = mapOf("ar" to "نص"),
                    references = listOf("pacto:70"),
                    moreReferences = 3u,
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                ),
                values = listOf(ConflictValue(
                    entry = "0000000000000000000000000000000000000000000000000000000000000000",
                    value = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    things = listOf(ThingKnown(
                        id = "programme-0000000000000000",
                        name = mapOf("ar" to "نص"),
                        references = listOf("pacto:70"),
                        moreReferences = 3u,
                        on = DateShown(
                            edtf = "text",
                            written = "text",
                            first = "text",
                            last = "text",
                        ),
                    )),
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
                things = listOf(ThingKnown(
                    id = "programme-0000000000000000",
                    name = mapOf("ar" to "نص"),
                    references = listOf("pacto:70"),
                    moreReferences = 3u,
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                )),
            )),
            corrections = listOf("0000000000000000000000000000000000000000000000000000000000000000"),
            corrected = listOf(EntryConflict(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                kind = "text",
                thing = ThingKnown(
                    id = "programme-0000000000000000",
                    name = mapOf("ar" to "نص"),
                    references = listOf("pacto:70"),
                    moreReferences = 3u,
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                ),
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                ways = listOf(EntryWay(
                    withdrawn = true,
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    says = listOf(Conflict(
                        thing = "programme-0000000000000000",
                        name = mapOf("ar" to "نص"),
                        references = listOf("pacto:70"),
                        moreReferences = 3u,
                        on = DateShown(
                            edtf = "text",
                            written = "text",
                            first = "text",
                            last = "text",
                        ),
                        field = "text",
                        element = ThingKnown(
                            id = "programme-0000000000000000",
                            name = mapOf("ar" to "نص"),
                            references = listOf("pacto:70"),
                            moreReferences = 3u,
                            on = DateShown(
                                edtf = "text",
                                written = "text",
                                first = "text",
                                last = "text",
                            ),
                        ),
                        values = listOf(ConflictValue(
                            entry = "0000000000000000000000000000000000000000000000000000000000000000",
                            value = Spoken(
                                text = "text",
                                language = "text",
                                missing = Missing.ERASED,
                            ),
                            things = listOf(ThingKnown(
                                id = "programme-0000000000000000",
                                name = mapOf("ar" to "نص"),
                                references = listOf("pacto:70"),
                                moreReferences = 3u,
                                on = DateShown(
                                    edtf = "text",
                                    written = "text",
                                    first = "text",
                                    last = "text",
                                ),
                            )),
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
                )),
            )),
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
            corrected = value.corrected,
            newer = value.newer,
        )
        assertEquals(value, again)
    }

    @Test
    fun conflict() {
        val value = Conflict(
            thing = "programme-0000000000000000",
            name = mapOf("ar" to "نص"),
            references = listOf("pacto:70"),
            moreReferences = 3u,
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            field = "text",
            element = ThingKnown(
                id = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
                references = listOf("pacto:70"),
                moreReferences = 3u,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
            ),
            values = listOf(ConflictValue(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                value = Spoken(
                    text = "text",
                    language = "text",
                    missing = Missing.ERASED,
                ),
                things = listOf(ThingKnown(
                    id = "programme-0000000000000000",
                    name = mapOf("ar" to "نص"),
                    references = listOf("pacto:70"),
                    moreReferences = 3u,
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                )),
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
            references = value.references,
            moreReferences = value.moreReferences,
            on = value.on,
            field = value.field,
            element = value.element,
            values = value.values,
        )
        assertEquals(value, again)
    }

    @Test
    fun thingKnown() {
        val value = ThingKnown(
            id = "programme-0000000000000000",
            name = mapOf("ar" to "نص"),
            references = listOf("pacto:70"),
            moreReferences = 3u,
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
        )
        val again = ThingKnown(
            id = value.id,
            name = value.name,
            references = value.references,
            moreReferences = value.moreReferences,
            on = value.on,
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
            things = listOf(ThingKnown(
                id = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
                references = listOf("pacto:70"),
                moreReferences = 3u,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
            )),
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
            things = value.things,
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
            things = listOf(ThingKnown(
                id = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
                references = listOf("pacto:70"),
                moreReferences = 3u,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
            )),
        )
        val again = ReferenceConflict(
            reference = value.reference,
            things = value.things,
        )
        assertEquals(value, again)
    }

    @Test
    fun entryConflict() {
        val value = EntryConflict(
            entry = "0000000000000000000000000000000000000000000000000000000000000000",
            kind = "text",
            thing = ThingKnown(
                id = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
                references = listOf("pacto:70"),
                moreReferences = 3u,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
            ),
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            ways = listOf(EntryWay(
                withdrawn = true,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                says = listOf(Conflict(
                    thing = "programme-0000000000000000",
                    name = mapOf("ar" to "نص"),
                    references = listOf("pacto:70"),
                    moreReferences = 3u,
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                    field = "text",
                    element = ThingKnown(
                        id = "programme-0000000000000000",
                        name = mapOf("ar" to "نص"),
                        references = listOf("pacto:70"),
                        moreReferences = 3u,
                        on = DateShown(
                            edtf = "text",
                            written = "text",
                            first = "text",
                            last = "text",
                        ),
                    ),
                    values = listOf(ConflictValue(
                        entry = "0000000000000000000000000000000000000000000000000000000000000000",
                        value = Spoken(
                            text = "text",
                            language = "text",
                            missing = Missing.ERASED,
                        ),
                        things = listOf(ThingKnown(
                            id = "programme-0000000000000000",
                            name = mapOf("ar" to "نص"),
                            references = listOf("pacto:70"),
                            moreReferences = 3u,
                            on = DateShown(
                                edtf = "text",
                                written = "text",
                                first = "text",
                                last = "text",
                            ),
                        )),
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
            )),
        )
        val again = EntryConflict(
            entry = value.entry,
            kind = value.kind,
            thing = value.thing,
            on = value.on,
            ways = value.ways,
        )
        assertEquals(value, again)
    }

    @Test
    fun entryWay() {
        val value = EntryWay(
            withdrawn = true,
            on = DateShown(
                edtf = "text",
                written = "text",
                first = "text",
                last = "text",
            ),
            says = listOf(Conflict(
                thing = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
                references = listOf("pacto:70"),
                moreReferences = 3u,
                on = DateShown(
                    edtf = "text",
                    written = "text",
                    first = "text",
                    last = "text",
                ),
                field = "text",
                element = ThingKnown(
                    id = "programme-0000000000000000",
                    name = mapOf("ar" to "نص"),
                    references = listOf("pacto:70"),
                    moreReferences = 3u,
                    on = DateShown(
                        edtf = "text",
                        written = "text",
                        first = "text",
                        last = "text",
                    ),
                ),
                values = listOf(ConflictValue(
                    entry = "0000000000000000000000000000000000000000000000000000000000000000",
                    value = Spoken(
                        text = "text",
                        language = "text",
                        missing = Missing.ERASED,
                    ),
                    things = listOf(ThingKnown(
                        id = "programme-0000000000000000",
                        name = mapOf("ar" to "نص"),
                        references = listOf("pacto:70"),
                        moreReferences = 3u,
                        on = DateShown(
                            edtf = "text",
                            written = "text",
                            first = "text",
                            last = "text",
                        ),
                    )),
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
        )
        val again = EntryWay(
            withdrawn = value.withdrawn,
            on = value.on,
            says = value.says,
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

    @Test
    fun erasurePlan() {
        val value = ErasurePlan(
            erased = listOf(ErasedWords(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                fact = "text",
                place = "text",
                fields = listOf(WordsField(
                    thing = "programme-0000000000000000",
                    field = "text",
                    closed = true,
                )),
                words = 3u,
            )),
            quotes = listOf(QuoteLeft(
                entry = "0000000000000000000000000000000000000000000000000000000000000000",
                fact = "text",
                place = "text",
                fields = listOf(WordsField(
                    thing = "programme-0000000000000000",
                    field = "text",
                    closed = true,
                )),
                stands = true,
                versions = listOf("version-0000000000000000"),
                of = 3u,
                likeness = QuoteLikeness.WHOLE,
                run = 3u,
                inOrder = 3u,
                quoted = "text",
            )),
            more = 3u,
            things = listOf(ErasureThing(
                id = "programme-0000000000000000",
                name = mapOf("ar" to "نص"),
                references = listOf("pacto:70"),
            )),
        )
        val again = ErasurePlan(
            erased = value.erased,
            quotes = value.quotes,
            more = value.more,
            things = value.things,
        )
        assertEquals(value, again)
    }

    @Test
    fun erasureThing() {
        val value = ErasureThing(
            id = "programme-0000000000000000",
            name = mapOf("ar" to "نص"),
            references = listOf("pacto:70"),
        )
        val again = ErasureThing(
            id = value.id,
            name = value.name,
            references = value.references,
        )
        assertEquals(value, again)
    }

    @Test
    fun comparison() {
        val value = Comparison(
            programmes = listOf(Standing(
                day = "text",
                programme = "programme-0000000000000000",
                collectivityName = mapOf("ar" to "نص"),
                collectivityKind = "region",
                collectivityCode = "label",
                cycle = "label",
                remarks = Coverage(
                    received = 3u,
                    presented = 3u,
                    examined = 3u,
                    decided = 3u,
                    answered = 3u,
                    withReason = 3u,
                    decidedShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    answeredShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    withReasonShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                ),
                indicators = IndicatorStanding(
                    defined = 3u,
                    measured = 3u,
                    assessed = 3u,
                    reached = 3u,
                    untold = listOf(UntoldCount(
                        why = ProgressMissing.NO_BASELINE,
                        indicators = 3u,
                    )),
                    measuredShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                    reachedShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                ),
                stages = StageStanding(
                    stages = 3u,
                    planned = 3u,
                    held = 3u,
                    onTime = 3u,
                    late = 3u,
                    untold = 3u,
                    postponed = 3u,
                    unconfirmed = 3u,
                    onTimeShare = Share(
                        numerator = 3u,
                        denominator = 3u,
                        value = "text",
                    ),
                ),
                illustrative = true,
            )),
        )
        val again = Comparison(
            programmes = value.programmes,
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
            "text.too_many_languages",
            "entry.unfit",
            "field.closed",
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
            "number.empty",
            "number.unreadable",
            "number.ambiguous",
            "number.too_long",
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
            "journal.no_founding",
            "journal.founding_unread",
            "journal.other_dossier",
            "journal.damaged",
            "erasure.nothing",
            "receipt.malformed",
            "known.unknown_head",
            "view.unknown_thing",
            "programme.repeated",
            "table.unknown",
            "view.limit",
            "view.key_short",
            "import.no_headings",
            "import.ambiguous",
            "import.no_sheet",
            "import.outdated",
            "file.unreadable",
            "file.empty",
            "file.other_format",
            "file.protected",
            "file.cell_too_long",
            "file.too_long",
            "store.missing",
            "store.exists",
            "store.folder",
            "store.empty",
            "store.unrecognised",
            "store.journal",
            "store.newer",
            "store.damaged",
            "store.foreign",
            "store.read_only",
            "store.unfinished",
            "store.moved",
            "store.busy",
            "store.full",
            "store.inaccessible",
            "host.random",
        )
        assertEquals(codes, ErrorCode.ALL)
    }
}
