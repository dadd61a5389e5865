package org.infitah

import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.util.concurrent.Callable
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit

class ThreadsTest {
    /** Runs the jobs at once and gives back what they answer; a hang is a failure. */
    private fun <T> atOnce(jobs: List<() -> T>): List<T> {
        val pool = Executors.newFixedThreadPool(jobs.size)
        try {
            return pool.invokeAll(jobs.map { Callable(it) }, 60, TimeUnit.SECONDS).map { it.get() }
        } finally {
            pool.shutdownNow()
        }
    }

    @Test
    fun `several threads record and ask at once, and nothing is lost`() {
        Larache.dossier().use { d ->
            val heard = ConcurrentLinkedQueue<String>()
            d.listen(object : ChangeListener {
                override fun changed(entries: List<String>) {
                    heard += entries
                }
            })
            val writers = List(4) { { d.roundOfCards(25).map { it.entry } } }
            val readers = List(2) { { List(25) { d.projects().projects.single().cards.toString() } } }
            val recorded = atOnce(writers + readers).take(4).flatten()
            assertEquals(100, recorded.toSet().size)
            assertEquals(recorded.toSet(), heard.toSet())
            assertEquals(100u, d.projects().projects.single().cards)
            assertTrue(d.verify().sound && d.verify().forks.isEmpty())
        }
    }

    @Test
    fun `two dossiers merge into each other at once`() {
        Larache.dossier().use { first ->
            Dossier.open(first.save()).use { second ->
                atOnce(
                    listOf(
                        { repeat(20) { first.record(Larache.card("أ $it")); first.merge(second.save()) } },
                        { repeat(20) { second.record(Larache.card("ب $it")); second.merge(first.save()) } },
                    ),
                )
                first.merge(second.save())
                second.merge(first.save())
                assertArrayEquals(first.save(), second.save())
                assertEquals(40u, first.projects().projects.single().cards)
            }
        }
    }

    @Test
    fun `one that is closed says so, and closing twice is no fault`() {
        val d = Larache.dossier()
        d.close()
        d.close()
        assertThrows<IllegalStateException> { d.save() }
        assertThrows<IllegalStateException> { d.record(Larache.card()) }
    }

    @Test
    fun `a dossier may be closed while another thread still works with it`() {
        repeat(20) {
            val d = Larache.dossier()
            val outcomes = atOnce(
                listOf(
                    { runCatching { d.roundOfCards(20) }.exceptionOrNull() },
                    { runCatching { d.close() }.exceptionOrNull() },
                ),
            )
            assertTrue(outcomes[0] == null || outcomes[0] is IllegalStateException, outcomes[0].toString())
            assertEquals(null, outcomes[1])
        }
    }
}
