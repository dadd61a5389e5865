package org.infitah

import org.infitah.core.Fact
import org.infitah.core.SealsErased
import org.infitah.core.SlotName
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ListenerTest {
    private class Heard : ChangeListener {
        val told = mutableListOf<List<String>>()

        override fun changed(entries: List<String>) {
            told += entries
        }
    }

    @Test
    fun `it hears what is recorded and what a merge brought, and nothing else`() {
        Larache.dossier().use { first ->
            Dossier.open(first.save()).use { second ->
                val heard = Heard()
                first.listen(heard)
                val card = first.record(Larache.card())
                val several = first.recordAll(List(2) { Fact.CardReceived(Larache.card("ملاحظة $it")) })
                val theirs = second.record(Larache.card("من لوحة أخرى"))
                first.merge(second.save())
                first.merge(second.save())
                first.recordAll(emptyList())
                first.preview(Larache.card())
                assertRefused(ErrorCode.DATE_EMPTY, "on") { first.record(Larache.card(on = "")) }
                assertEquals(listOf(listOf(card.entry), several.map { it.entry }, listOf(theirs.entry)), heard.told)
            }
        }
    }

    @Test
    fun `it hears that a merge erased words`() {
        Larache.dossier().use { first ->
            val card = first.record(Larache.card())
            Dossier.open(first.save()).use { second ->
                val heard = Heard()
                second.listen(heard)
                val slot = SlotName(thing = card.remarks[0], field = "said")
                val erased = first.record(SealsErased(slots = listOf(slot), ground = Known.Ground.REQUEST))
                second.merge(first.save())
                assertEquals(listOf(listOf(erased.entry)), heard.told)
            }
        }
    }

    @Test
    fun `it may ask and record while it is told`() {
        Larache.dossier().use { d ->
            var cards = 0u
            val listening = object : ChangeListener {
                override fun changed(entries: List<String>) {
                    cards = d.projects().projects.single().cards
                    if (cards < 3u) d.record(Larache.card("ملاحظة $cards"))
                }
            }
            d.listen(listening)
            d.record(Larache.card())
            assertEquals(3u, cards)
        }
    }

    @Test
    fun `what it throws does not undo the change, nor keep others from hearing`() {
        Larache.dossier().use { d ->
            val heard = Heard()
            d.listen(object : ChangeListener {
                override fun changed(entries: List<String>): Unit = throw IllegalStateException("a fault of the app")
            })
            d.listen(heard)
            val card = d.record(Larache.card())
            assertEquals(listOf(listOf(card.entry)), heard.told)
            assertEquals(1u, d.projects().projects.single().cards)
        }
    }

    @Test
    fun `it hears until it is stopped, whoever lets go of what`() {
        Larache.dossier().use { d ->
            val (heard, closed) = Heard() to Heard()
            val listening = d.listen(heard)
            d.listen(closed).close()
            d.record(Larache.card())
            listening.stop()
            listening.stop()
            d.record(Larache.card())
            assertEquals(1, heard.told.size)
            assertEquals(2, closed.told.size)
            listening.close()
        }
        val (after, listening) = Larache.dossier().use { it to it.listen(Heard()) }
        listening.use { it.stop() }
        assertTrue(runCatching { after.save() }.isFailure)
    }
}
