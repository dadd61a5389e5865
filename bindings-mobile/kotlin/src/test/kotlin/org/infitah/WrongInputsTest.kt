package org.infitah

import org.infitah.core.At
import org.infitah.core.Attendance
import org.infitah.core.Corrected
import org.infitah.core.Fact
import org.infitah.core.Outcome
import org.infitah.core.ProjectRegistered
import org.infitah.core.RemarkNoted
import org.infitah.core.RemarksDecided
import org.infitah.core.SectionRevised
import org.infitah.core.StageHeld
import org.infitah.core.StagePlanned
import org.infitah.core.ThingsMerged
import org.infitah.core.VersionFrozen
import org.infitah.core.VoteTaken
import org.infitah.core.Withdrawn
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.nio.charset.CharacterCodingException

/** Whatever is wrong is refused with a code and its place, and changes nothing. */
class WrongInputsTest {
    private val dossier = Larache.dossier()
    private val before = dossier.save()

    @AfterEach
    fun `nothing was changed`() {
        assertArrayEquals(before, dossier.save())
        assertTrue(dossier.verify().sound)
        dossier.close()
    }

    private fun refused(code: String, field: String?, fact: Fact) {
        assertRefused(code, field) { dossier.record(fact) }
        assertRefused(code, field) { dossier.preview(fact) }
    }

    private fun refusedCard(code: String, field: String?, change: (org.infitah.core.CardReceived) -> org.infitah.core.CardReceived) =
        refused(code, field, Fact.CardReceived(change(Larache.card())))

    @Test
    fun `dates`() {
        val dates = mapOf(
            "" to ErrorCode.DATE_EMPTY,
            "  \u200f" to ErrorCode.DATE_EMPTY,
            "25 يوليوز" to ErrorCode.DATE_NO_YEAR,
            "31 يونيو 2023" to ErrorCode.DATE_NO_SUCH_DAY,
            "2023-02-30" to ErrorCode.DATE_NO_SUCH_DAY,
            "2023-13" to ErrorCode.DATE_NO_SUCH_DAY,
            "2023-07-25/2023-07-01" to ErrorCode.DATE_REVERSED,
            "الأمس" to ErrorCode.DATE_UNREADABLE,
            "1690243200" to ErrorCode.DATE_UNREADABLE,
            "113.14" to ErrorCode.DATE_NOT_A_DATE,
            "2023-07-25/.." to ErrorCode.DATE_OPEN,
            "يوم ".repeat(40) to ErrorCode.DATE_TOO_LONG,
        )
        for ((date, code) in dates) refusedCard(code, "on") { it.copy(on = date) }
    }

    @Test
    fun `ids and references`() {
        refusedCard(ErrorCode.REFERENCE_UNKNOWN, "about") { it.copy(about = "pacto:71") }
        refusedCard(ErrorCode.ID_MALFORMED, "about") { it.copy(about = "the gardens") }
        refusedCard(ErrorCode.THING_UNKNOWN, "about") { it.copy(about = "project-0000000000000000") }
        refusedCard(ErrorCode.THING_OTHER_KIND, "stage") { it.copy(stage = "project-0000000000000000") }
        refusedCard(ErrorCode.REFERENCE_MALFORMED, "numbers[0]") { it.copy(numbers = listOf("17")) }
        refused(ErrorCode.FACT_FIELD_EMPTY, "things", Fact.ThingsMerged(ThingsMerged(things = listOf("pacto:70"))))
    }

    @Test
    fun `labels, languages and texts`() {
        refusedCard(ErrorCode.LABEL_EMPTY, "channel") { it.copy(channel = "") }
        refusedCard(ErrorCode.LABEL_TOO_LONG, "channel") { it.copy(channel = "ق".repeat(61)) }
        refusedCard(ErrorCode.LABEL_TOO_LONG, "author") { it.copy(author = "a\u0000b") }
        val remark = Larache.card().remarks.single()
        refusedCard(ErrorCode.TEXT_EMPTY, "remarks[0].said") { it.copy(remarks = listOf(remark.copy(said = " \n"))) }
        refusedCard(ErrorCode.TEXT_EMPTY, "remarks[0].said") { it.copy(remarks = listOf(RemarkNoted())) }
        refusedCard(ErrorCode.LANGUAGE_MALFORMED, "remarks[0].said_language") {
            it.copy(remarks = listOf(remark.copy(saidLanguage = "arabic!")))
        }
        val title = mapOf("not a tag" to "الحدائق")
        refused(ErrorCode.LANGUAGE_MALFORMED, "title.not a tag", Fact.ProjectRegistered(ProjectRegistered(title = title)))
    }

    @Test
    fun `what is missing`() {
        refusedCard(ErrorCode.CARD_NO_REMARKS, "remarks") { it.copy(remarks = emptyList()) }
        refused(ErrorCode.FACT_FIELD_MISSING, "title", Fact.ProjectRegistered(ProjectRegistered()))
        val decided = RemarksDecided(remarks = emptyList(), outcome = Outcome.ACCEPTED, by = "body:committee", on = "2023-09-04")
        refused(ErrorCode.DECISION_NO_REMARKS, "remarks", Fact.RemarksDecided(decided))
    }

    @Test
    fun `numbers that cannot be`() {
        val planned = StagePlanned(references = listOf("stage:meeting-2"), title = mapOf("" to "اللقاء الثاني"))
        Dossier.open(before).use { other ->
            other.record(planned)
            val attendance = Attendance(participants = 20u, women = 21u)
            val held = StageHeld(stage = "stage:meeting-2", attendance = attendance, on = "2023-07-25")
            assertRefused(ErrorCode.ATTENDANCE_WOMEN, "attendance.women") { other.record(held) }
            other.record(SectionRevised(subject = "pacto:70", section = "solutions", text = "سقي", on = "2023-07-17"))
            val version = other.record(VersionFrozen(kind = Known.VersionKind.ADOPTED, on = "2023-10-05"))
            val vote = VoteTaken(version = version.id!!, present = 25u, inFavour = 26u, result = "adopted", on = "2023-10-05")
            assertEquals(ErrorCode.VOTE_COUNTS, assertThrows<InfitahException.Refused> { other.record(vote) }.code)
        }
    }

    @Test
    fun `days that cannot follow each other`() {
        Dossier.open(before).use { other ->
            val card = other.record(Larache.card())
            val decided = RemarksDecided(remarks = card.remarks, outcome = Outcome.REJECTED, by = "body:committee", on = "2023-07-24")
            assertRefused(ErrorCode.DECISION_BEFORE_REMARK, "on") { other.record(decided) }
            other.record(Larache.rename("الحدائق", "2023-08"))
            assertRefused(ErrorCode.ON_UNORDERED, "on") { other.record(Larache.rename("المناطق الخضراء", "2023-08-15")) }
        }
    }

    @Test
    fun `corrections and withdrawals`() {
        val founding = dossier.receipt().heads.single().reversed()
        refused(ErrorCode.ENTRY_UNKNOWN, "entry", Fact.Withdrawn(Withdrawn(entry = founding)))
        Dossier.open(before).use { other ->
            val card = other.record(Larache.card())
            val corrected = Corrected(entry = card.entry, with = Fact.ProjectRegistered(Larache.gardens))
            assertEquals(
                ErrorCode.CORRECTION_OTHER_KIND,
                assertThrows<InfitahException.Refused> { other.record(corrected) }.code,
            )
        }
    }

    @Test
    fun `a second founding`() {
        refused(ErrorCode.DOSSIER_ALREADY_FOUNDED, null, Fact.DossierFounded(Larache.founding))
    }

    @Test
    fun `one wrong fact among several records none`() {
        val facts = listOf(Fact.CardReceived(Larache.card()), Fact.CardReceived(Larache.card(on = "الأمس")))
        val refused = assertRefused(ErrorCode.DATE_UNREADABLE, "on") { dossier.recordAll(facts) }
        assertEquals("1", refused.args["fact"])
    }

    @Test
    fun `facts as JSON`() {
        assertRefused(ErrorCode.FACT_MALFORMED) { factFromJson("[]") }
        assertRefused(ErrorCode.FACT_MALFORMED) { factFromJson("{") }
        assertRefused(ErrorCode.FACT_MALFORMED) { factFromJson("") }
        assertRefused(ErrorCode.FACT_UNKNOWN, "fact") { factFromJson("""{"fact":"card_recieved"}""") }
        assertRefused(ErrorCode.FACT_FIELD_MISSING, "on") {
            factFromJson("""{"fact":"card_received","channel":"meeting","kind":"idea"}""")
        }
        assertRefused(ErrorCode.FACT_FIELD_UNKNOWN, "colour") {
            factFromJson("""{"fact":"card_received","kind":"idea","channel":"meeting","on":"2023","colour":"green"}""")
        }
        val json = """{"fact":"vote_taken","version":"v","result":"adopted","on":"2023","present":"SECRET"}"""
        val refused = assertRefused(ErrorCode.FACT_FIELD_INVALID, "present") { factFromJson(json) }
        assertFalse(refused.message.contains("SECRET"))
        val deep = "[".repeat(100_000)
        assertRefused(ErrorCode.FACT_MALFORMED) { factFromJson(deep) }
    }

    @Test
    fun `journals`() {
        for (bytes in listOf(ByteArray(0), byteArrayOf(0, -1, 127), "PK\u0003\u0004".toByteArray(), "{}\n".toByteArray())) {
            assertRefused(ErrorCode.JOURNAL_UNRECOGNISED) { Dossier.open(bytes) }
            assertRefused(ErrorCode.JOURNAL_UNRECOGNISED) { Dossier.recover(bytes) }
            assertRefused(ErrorCode.JOURNAL_UNRECOGNISED) { dossier.merge(bytes) }
            assertRefused(ErrorCode.JOURNAL_UNRECOGNISED) { verify(bytes) }
        }
        Dossier.found(Larache.founding).use { other ->
            assertRefused(ErrorCode.JOURNAL_OTHER_DOSSIER) { dossier.merge(other.save()) }
        }
        val newer = String(before).replaceFirst("infitah/1", "infitah/2").toByteArray()
        val refused = assertThrows<InfitahException.Refused> { Dossier.open(newer) }
        assertTrue(refused.code.startsWith("journal."), refused.code)
    }

    @Test
    fun `every cut and every flipped byte of a journal is found`() {
        val lines = String(before).lines().size - 1
        for (index in before.indices step 7) {
            val damaged = before.clone().also { it[index] = (it[index].toInt() xor 1).toByte() }
            assertThrows<InfitahException.Refused> { Dossier.open(damaged).close() }
        }
        for (length in 1 until before.size step 7) {
            val cut = before.copyOf(length)
            val opened = runCatching { Dossier.open(cut).use { it.verify(dossier.receipt().heads) } }
            opened.onSuccess { assertTrue(it.missing.isNotEmpty() && it.entries < lines.toUInt()) }
            opened.onFailure { assertTrue(it is InfitahException.Refused, it.toString()) }
        }
    }

    @Test
    fun `a damaged line is named, and the rest recovered`() {
        val text = String(before)
        val damaged = text.replaceFirst("pacto:70", "pacto:71").toByteArray()
        val refused = assertRefused(ErrorCode.JOURNAL_DAMAGED) { Dossier.open(damaged) }
        assertEquals("4", refused.args["line"])
        val recovered = Dossier.recover(damaged)
        recovered.dossier.use {
            assertEquals(listOf(4u), recovered.damaged.map { line -> line.line })
            assertTrue(it.projects().projects.isEmpty())
            assertEquals(1u, it.merge(before).added)
            assertEquals(1, it.projects().projects.size)
        }
    }

    @Test
    fun `questions`() {
        assertRefused(ErrorCode.VIEW_UNKNOWN_THING) { dossier.projectSheet("pacto:71") }
        assertRefused(ErrorCode.VIEW_UNKNOWN_THING) { dossier.committee("") }
        assertRefused(ErrorCode.VIEW_UNKNOWN_THING) { dossier.trace("remark-0000000000000000") }
        assertRefused(ErrorCode.VIEW_UNKNOWN_THING) { dossier.traceSection("pacto:70", "solutions") }
        val unknown = At(known = listOf("0".repeat(64)))
        assertEquals(ErrorCode.KNOWN_UNKNOWN_HEAD, assertThrows<InfitahException.Refused> { dossier.roadmap(unknown) }.code)
        for (day in listOf("", "tomorrow", "2023-02-30", "2023-7-5x")) {
            val refused = assertThrows<InfitahException.Refused> { dossier.roadmap(At(day = day)) }
            assertTrue(refused.code.startsWith("date."), "$day: ${refused.code}")
        }
    }

    @Test
    fun `receipts`() {
        assertEquals(ErrorCode.RECEIPT_MALFORMED, assertThrows<InfitahException.Refused> { dossier.verify(listOf("abc")) }.code)
        assertEquals(ErrorCode.RECEIPT_MALFORMED, assertThrows<InfitahException.Refused> { verify(before, listOf("abc")) }.code)
        assertEquals(ErrorCode.RECEIPT_MALFORMED, assertThrows<InfitahException.Refused> { dossier.since(listOf("")) }.code)
        val missing = verify(before, listOf("0".repeat(64)))
        assertFalse(missing.sound)
        assertEquals(listOf("0".repeat(64)), missing.missing)
    }

    @Test
    fun `half a character does not cross`() {
        // Cutting a text in the middle of an emoji leaves half of a pair, which no UTF-8 can hold.
        val half = "شكرا 🙏".dropLast(1)
        assertThrows<CharacterCodingException> { dossier.record(Larache.card(half)) }
        assertThrows<CharacterCodingException> { readDate(half) }
    }
}
