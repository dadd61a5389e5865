package org.infitah

import org.infitah.core.AnswerPublished
import org.infitah.core.At
import org.infitah.core.Contact
import org.infitah.core.CopyKind
import org.infitah.core.Missing
import org.infitah.core.Outcome
import org.infitah.core.RemarkState
import org.infitah.core.RemarksDecided
import org.infitah.core.SealsErased
import org.infitah.core.SectionRevised
import org.infitah.core.SlotName
import org.infitah.core.StageStatus
import org.infitah.core.StagePlanned
import org.infitah.core.WordChange
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** One programme on several devices: begun, continued, merged, verified. */
class SharedWorkTest {
    @Test
    fun `a remark leads to the words that it changed, and the words back to it`() {
        Larache.dossier().use { d ->
            fun revise(text: String, on: String, vararg because: String) = SectionRevised(
                subject = "pacto:70",
                section = Known.SheetSection.SOLUTIONS,
                text = text,
                because = because.toList(),
                on = on,
            )
            d.record(revise("صيانة الحدائق وسقيها.", "17 يوليوز 2023"))
            val card = d.record(Larache.card())
            assertEquals(RemarkState.NOTED, d.trace(card.remarks[0]).state)
            val yes = d.record(
                RemarksDecided(
                    remarks = card.remarks,
                    outcome = Outcome.ACCEPTED,
                    reason = "طلب متكرر",
                    by = "body:committee",
                    on = "4 شتنبر 2023",
                ),
            )
            d.record(revise("صيانة الحدائق وسقيها وحراستها ليلا.", "4 شتنبر 2023", yes.id!!))
            d.record(AnswerPublished(decision = yes.id, on = "10 أكتوبر 2023"))

            val trace = d.trace(card.remarks[0])
            assertEquals(RemarkState.ANSWERED, trace.state)
            assertEquals("نحتاج حراسا بالليل", trace.said?.text)
            assertEquals("4 شتنبر 2023", trace.decisions[0].on?.written)
            assertEquals("وحراستها ليلا", trace.changes[0].words.filter { it.change == WordChange.ADDED }.joinToString("") { it.text }.trim())
            val section = d.traceSection("pacto:70", "solutions")
            assertEquals(section.text.text, section.passages.joinToString("") { it.text })
            val night = section.passages.first { "ليلا" in it.text }
            assertEquals(card.remarks[0], night.because[0].remarks[0].remark)
            // Before the decision the words were not there.
            assertEquals("صيانة الحدائق وسقيها.", d.traceSection("pacto:70", "solutions", at = At(day = "2023-08-01")).text.text)
        }
    }

    @Test
    fun `what is asked as of a day is answered as of that day`() {
        Larache.dossier().use { d ->
            d.record(StagePlanned(title = mapOf("" to "المصادقة"), planned = "أكتوبر 2023"))
            val heads = d.receipt().heads
            fun status(day: String) = d.roadmap(At(day = day)).stages.single().status
            assertEquals(StageStatus.PLANNED, status("2023-05-01"))
            assertEquals(StageStatus.UNKNOWN, status("2023-10-05"))
            assertEquals(StageStatus.UNCONFIRMED, status("2023-11-01"))
            d.record(Larache.card())
            assertEquals(0u, d.projects(At(known = heads)).projects.single().cards)
            assertEquals(1u, d.projects().projects.single().cards)
        }
    }

    @Test
    fun `a device goes on under its label, and a copied one does not`() {
        val (journal, device) = Larache.dossier().use { it.save() to it.device() }
        val later = Dossier.open(journal).use { again ->
            assertNotEquals(device.replica, again.device().replica)
            assertTrue(again.continueAs(device))
            assertEquals(device.replica, again.device().replica)
            again.record(Larache.card())
            assertTrue(again.verify().forks.isEmpty())
            again.save()
        }
        Dossier.open(later).use { assertFalse(it.continueAs(device)) }
    }

    @Test
    fun `two devices agree after merging, and their disagreement is shown until it is settled`() {
        Larache.dossier().use { first ->
            Dossier.open(first.save()).use { second ->
                first.record(Larache.rename("الحدائق", "2023-08-01"))
                second.record(Larache.rename("المناطق الخضراء", "2023-08-01"))
                val forSecond = first.since(second.have())
                val forFirst = second.since(first.have())
                assertEquals(1u, first.merge(forFirst).added)
                assertEquals(1u, second.merge(forSecond).added)
                assertEquals(0u, second.merge(forSecond).added)
                assertArrayEquals(first.save(), second.save())
                assertEquals(listOf("title:ar"), first.conflicts().fields.map { it.field })
                assertEquals(first.conflicts(), second.conflicts())
                second.record(Larache.rename("الحدائق", "2023-08-02"))
                first.merge(second.save())
                assertTrue(first.conflicts().fields.isEmpty())
                assertEquals(first.receipt(), second.receipt())
            }
        }
    }

    @Test
    fun `the public copy has no contact details and the same receipt`() {
        Larache.dossier().use { d ->
            val card = d.record(Larache.card().copy(contact = Contact(phone = "0600000000")))
            val public = d.savePublic()
            assertTrue("0600000000" in String(d.save()))
            assertFalse("0600000000" in String(public))
            val found = verify(public, d.receipt().heads)
            assertTrue(found.sound)
            assertEquals(CopyKind.PUBLIC to 1u, found.copy to found.withheld)
            Dossier.open(public).use { assertEquals(d.trace(card.remarks[0]), it.trace(card.remarks[0])) }
        }
    }

    @Test
    fun `words that are erased are gone, and do not come back from another copy`() {
        Larache.dossier().use { d ->
            val card = d.record(Larache.card("CANARY يسكن قرب الحديقة"))
            val before = d.save()
            val slot = SlotName(thing = card.remarks[0], field = "said")
            d.record(SealsErased(slots = listOf(slot), ground = Known.Ground.REQUEST))
            assertEquals(0u, d.merge(before).words)
            assertFalse("CANARY" in String(d.save()))
            assertEquals(Missing.ERASED, d.trace(card.remarks[0]).said?.missing)
            assertTrue(d.verify().sound)
        }
    }

    @Test
    fun `a receipt finds a tail that was cut`() {
        Larache.dossier().use { d ->
            val whole = d.save()
            d.record(Larache.card())
            val receipt = d.receipt()
            assertTrue(verify(d.save(), receipt.heads).sound)
            val found = verify(whole, receipt.heads)
            assertFalse(found.sound)
            assertEquals(receipt.heads, found.missing)
        }
    }

    @Test
    fun `a receipt in each of its forms`() {
        Larache.dossier().use { d ->
            val receipt = d.receipt()
            assertEquals(receipt, readReceipt(receipt.text))
            val copied = receipt.short.uppercase().replace('-', ' ')
            assertEquals(receipt.short, readReceipt(copied).short)
            val bits = listOf(receipt.heads, listOf(receipt.text), listOf(copied)).map { form ->
                val found = verify(d.savePublic(), form)
                assertTrue(found.sound)
                assertEquals(receipt.heads.single(), found.receipt.single().entry)
                found.receipt.single().bits
            }
            assertEquals(listOf(256u, 256u, 80u), bits)
            val said = viewInLanguage(View.Verification(d.verify(listOf(copied))), "fr")!!
            assertTrue("80 premiers bits" in said, said)
        }
    }

    @Test
    fun `answers cross both ways and are the JSON of every language`() {
        Larache.dossier().use { d ->
            val card = d.record(Larache.card())
            assertTrue(viewToJson(View.Recorded(card)).startsWith("""{"entry":"${card.entry}""""))
            val views = listOf(
                View.Roadmap(d.roadmap()),
                View.Committee(d.committee("body:committee")),
                View.Projects(d.projects()),
                View.ProjectSheet(d.projectSheet("sheet:3")),
                View.Trace(d.trace(card.remarks[0])),
                View.Conflicts(d.conflicts()),
                View.Receipt(d.receipt()),
                View.Verification(d.verify()),
            )
            for (view in views) assertTrue(viewToJson(view).startsWith("{"), view.toString())
            val trace = views.filterIsInstance<View.Trace>().single()
            val printed = listOf("ar", "fr", "en").map { viewInLanguage(trace, it)!! }
            assertEquals(3, printed.toSet().size)
            assertTrue(printed.all { "نحتاج حراسا بالليل" in it }, printed.toString())
            val fact = factFromJson("""{"fact":"project_registered","title":"ملعب","references":["pacto:71"]}""")
            assertEquals(1, d.preview(fact).creates.size)
            d.record(fact)
            assertEquals(mapOf("ar" to "ملعب"), d.projectSheet("pacto:71").title)
        }
    }
}
