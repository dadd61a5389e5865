package org.infitah

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.readBytes

/** The corpus of journals, sound and damaged, of which every program must say the same: `tests/journals/README.md`. */
class JournalsTest {
    private val corpus = Path.of("../../tests/journals").toAbsolutePath().normalize()
    private val expected = JsonParser.parseString(Files.readString(corpus.resolve("expected.json"))).asJsonObject

    @Test
    fun `the corpus is whole`() {
        assertEquals(expected.keySet().sorted(), corpus.listDirectoryEntries("*.jsonl").map { it.name }.sorted())
        assertTrue(expected.size() >= 60)
    }

    @TestFactory
    fun journals(): List<DynamicTest> = expected.entrySet().map { (name, wanted) ->
        dynamicTest(name) { judge(corpus.resolve(name).readBytes(), wanted.asJsonObject) }
    }

    private fun judge(journal: ByteArray, wanted: JsonObject) {
        val receipt = texts(wanted["receipt"])
        val damaged = wanted["damaged"].asJsonArray.map { it.asJsonObject["line"].asInt to it.asJsonObject["code"].asString }
        if (wanted.has("refused")) {
            val refused = assertRefused(wanted["refused"].asString) { verify(journal, receipt) }
            val founding = damaged.find { (line, _) -> line == wanted["founding"]?.asInt }
            assertEquals(founding?.first?.toString() to founding?.second, refused.args["line"] to refused.args["reason"])
            return
        }
        val found = verify(journal, receipt)
        assertEquals(damaged, found.damaged.map { it.line.toInt() to it.code })
        assertEquals(wanted["sound"].asBoolean, found.sound)
        assertEquals(wanted["copy"].asString, found.copy.name.lowercase())
        assertEquals(texts(wanted["forks"]) to texts(wanted["missing"]), found.forks to found.missing)
        val counts = wanted.deepCopy()
        wanted["by_facts"]?.asJsonObject?.entrySet()?.forEach { (member, count) -> counts.add(member, count) }
        val said = mapOf(
            "entries" to found.entries,
            "waiting" to found.waiting,
            "invalid" to found.invalid,
            "open" to found.open,
            "erased" to found.erased,
            "withheld" to found.withheld,
            "unknown" to found.unknown,
            "set_aside" to found.setAside,
        )
        assertEquals(said.mapValues { (member, _) -> counts[member].asInt.toUInt() }, said)
        val unopened = wanted["unopened"]?.asString
        if (unopened == null) {
            Dossier.recover(journal).dossier.use { assertEquals(texts(wanted["heads"]), it.receipt().heads) }
        } else {
            assertRefused(unopened) { Dossier.recover(journal) }
        }
    }

    private fun texts(list: JsonElement?): List<String> = list?.asJsonArray?.map { it.asString }.orEmpty()
}
