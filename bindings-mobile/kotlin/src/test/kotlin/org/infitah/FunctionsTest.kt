package org.infitah

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class FunctionsTest {
    @Test
    fun `a date is read as people write it and printed in another language`() {
        val week = readDate("12 إلى 19 يونيو 2023")
        assertEquals("2023-06-12/2023-06-19", week.edtf)
        assertEquals("2023-06-12" to "2023-06-19", week.first to week.last)
        assertEquals("du 12 au 19 juin 2023", printDate(week.edtf, "fr"))
        assertNull(readDate("2023-10").written)
    }

    @Test
    fun `a date that is none says why, in three languages`() {
        val error = assertThrows<InfitahException.Refused> { readDate("دورة أكتوبر") }
        assertEquals("date.no_year", error.code)
        assertTrue(error.detail.contains("no year"), error.detail)
        val said = listOf("ar", "fr", "en").map { error.say(it) }
        assertEquals(3, said.toSet().size)
        assertTrue(said.none { it.contains('⟦') }, said.toString())
        assertEquals(said[0], error.say("not a tag"))
    }

    @Test
    fun `every code says something in every language`() {
        for (code in codes()) {
            val error = InfitahException.Refused(code, null, emptyMap(), "")
            for (language in listOf("ar", "fr", "en")) {
                val said = error.say(language)
                assertTrue(said.isNotBlank() && !said.contains('⟦'), "$code in $language: $said")
            }
        }
    }

    @Test
    fun `ids are derived from numbers, whatever their digits`() {
        assertEquals("70", normalNumber("٠٧٠"))
        val id = derivedId("card", "collectivity-0000000000000000", "paper", "112")
        assertEquals(id, derivedId("card", "collectivity-0000000000000000", "paper", " ١١٢ "))
    }

    @Test
    fun `known values have labels, others are their own`() {
        assertEquals("Sources de financement", label("topic", "funding_sources", "fr"))
        assertNull(label("topic", "parking", "fr"))
    }
}
