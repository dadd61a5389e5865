package org.infitah

import org.infitah.core.At
import org.infitah.core.Audience
import org.infitah.core.CardQuery
import org.infitah.core.Contact
import org.infitah.core.IndicatorDefined
import org.infitah.core.IndicatorQuery
import org.infitah.core.Outcome
import org.infitah.core.RemarkNoted
import org.infitah.core.RemarkQuery
import org.infitah.core.RemarkState
import org.infitah.core.StateAsked
import org.infitah.core.RemarksDecided
import org.infitah.core.RemarksExamined
import org.infitah.core.RemarksPresented
import org.infitah.core.TargetSet
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The views as an app asks for them: filters as objects, pages, figures, audiences, and what they print. */
class ViewsTest {
    /** Eight cards, seven of them from paper; the remark of the first was presented, examined and decided. */
    private fun worked(work: (Dossier, String) -> Unit) = Larache.dossier().use { dossier ->
        val first = dossier.record(Larache.card()).remarks
        for (number in 1..7) {
            dossier.record(
                Larache.card().copy(
                    channel = Known.Channel.PAPER,
                    numbers = listOf("paper:$number"),
                    contact = Contact(phone = "0612345678"),
                    remarks = listOf(RemarkNoted(topic = Known.Topic.PROBLEM, said = "ملاحظة رقم $number")),
                    on = "26 يوليوز 2023",
                ),
            )
        }
        dossier.record(RemarksPresented(remarks = first, on = "1 غشت 2023"))
        dossier.record(RemarksExamined(remarks = first, by = "body:committee", on = "2 غشت 2023"))
        dossier.record(
            RemarksDecided(
                remarks = first, outcome = Outcome.ACCEPTED, reason = "طلب متكرر", by = "body:committee", on = "4 شتنبر 2023",
            ),
        )
        work(dossier, first[0])
    }

    @Test
    fun `remarks are filtered by any member, on any day`() = worked { dossier, remark ->
        assertEquals(8u, dossier.remarks().total)
        val decided = dossier.remarks(RemarkQuery(project = "pacto:70", state = StateAsked.DECIDED))
        assertEquals(listOf(remark), decided.remarks.map { it.id })
        val examined = RemarkQuery(state = StateAsked.EXAMINED)
        assertEquals(0u, dossier.remarks(examined).total)
        assertEquals(1u, dossier.remarks(examined, At(day = "2023-08-15")).total)
        assertEquals(7u, dossier.remarks(RemarkQuery(channel = Known.Channel.PAPER)).total)
        assertEquals("ملاحظة رقم 3", dossier.remarks(RemarkQuery(number = "٣")).remarks.single().said?.text)
        assertRefused("view.unknown_thing", "project") { dossier.remarks(RemarkQuery(project = "pacto:99")) }
    }

    @Test
    fun `pages hold every remark once`() = worked { dossier, _ ->
        var page = dossier.remarks(RemarkQuery(limit = 3u))
        val found = page.remarks.map { it.id }.toMutableList()
        while (page.next != null) {
            page = dossier.remarks(RemarkQuery(limit = 3u, after = page.next))
            found += page.remarks.map { it.id }
        }
        assertEquals(8, found.toSet().size)
        assertEquals(dossier.remarks().remarks.map { it.id }, found)
    }

    @Test
    fun `coverage, indicators and duties give figures`() = worked { dossier, _ ->
        val coverage = dossier.answerCoverage().overall
        assertEquals(listOf(8u, 1u, 1u, 1u), with(coverage) { listOf(received, presented, examined, decided) })
        assertEquals("0.125", coverage.decidedShare?.value)
        val indicator = dossier.record(
            IndicatorDefined(
                subject = "pacto:70", kind = Known.IndicatorKind.FOLLOW_UP, title = mapOf("ar" to "عدد الحراس"),
                baseline = "2", baselineOn = "2023",
            ),
        ).id!!
        dossier.record(TargetSet(indicator = indicator, period = "2024", value = "10"))
        val shown = dossier.indicators(IndicatorQuery(subject = "pacto:70")).indicators.single()
        assertEquals(listOf(indicator, "2", "10"), listOf(shown.id, shown.baseline, shown.targets.single().target))
        assertEquals(0u, dossier.indicators(IndicatorQuery(kind = Known.IndicatorKind.IMPACT)).total)
        assertTrue(dossier.duties().duties.isNotEmpty())
    }

    @Test
    fun `an answer for everybody holds no contact`() = worked { dossier, _ ->
        val everybody = At(audience = Audience.PUBLIC)
        val one = CardQuery(number = "paper:1")
        assertEquals("0612345678", dossier.cards(one).cards.single().contact?.phone)
        assertFalse(dossier.cards(one, everybody).toString().contains("0612345678"))
        val (firstKey, secondKey) = listOf("the key of the report of 2024", "the key of the report of 2025").map { key ->
            val cards = dossier.cards(CardQuery(channel = Known.Channel.PAPER, pseudonymKey = key), everybody).cards
            cards.mapNotNull { it.pseudonym }.toSet().single()
        }
        assertNotEquals(firstKey, secondKey)
    }

    @Test
    fun `every view prints itself in three languages`() = worked { dossier, remark ->
        val views = listOf(
            View.Programme(dossier.programme()), View.Roadmap(dossier.roadmap()),
            View.Committee(dossier.committee("body:committee")), View.Participation(dossier.participation()),
            View.Projects(dossier.projects()), View.ProjectSheet(dossier.projectSheet("pacto:70")),
            View.Cards(dossier.cards()), View.Remarks(dossier.remarks()), View.RemarkGroups(dossier.remarkGroups()),
            View.AnswerCoverage(dossier.answerCoverage()), View.Trace(dossier.trace(remark)),
            View.CouncilSessions(dossier.councilSessions()), View.Indicators(dossier.indicators()),
            View.Publications(dossier.publications()), View.Duties(dossier.duties()), View.Conflicts(dossier.conflicts()),
        )
        for (view in views) {
            val printed = listOf("ar", "fr", "en").map { viewInLanguage(view, it) }
            assertTrue(printed.toSet().size == 3 && printed.none { it.isNullOrBlank() }, printed.toString())
        }
    }

    @Test
    fun `a dossier starts from a framework`() {
        assertEquals("pacto", framework("pacto").id)
        Dossier.foundFrom(Larache.founding, "pacto").use { dossier ->
            val stages = dossier.roadmap().stages
            assertTrue(stages.size > 1 && stages.all { it.planned == null })
            assertEquals(dossier.programmeId(), dossier.programme().id)
        }
    }
}
