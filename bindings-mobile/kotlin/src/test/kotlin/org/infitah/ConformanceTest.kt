package org.infitah

import com.google.gson.GsonBuilder
import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.nameWithoutExtension
import kotlin.io.path.readBytes
import kotlin.io.path.readText
import kotlin.io.path.writeBytes
import kotlin.io.path.writeText
import org.infitah.core.At
import org.infitah.core.Audience
import org.infitah.core.DossierFounded
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/**
 * The conformance corpus, played by Kotlin: `tests/conformance/README.md` says how a scenario reads.
 *
 * Facts are built as the generated types, answers are looked at by their properties. Every answer goes into
 * `conformance/kotlin.json` in the build folder, where it is compared with those of the other languages.
 */
class ConformanceTest {
    @TestFactory
    fun scenarios(): List<DynamicTest> =
        corpus.resolve("scenarios").listDirectoryEntries("*.json").sorted().map { file ->
            dynamicTest(file.nameWithoutExtension) {
                val world = World()
                val problem = runCatching { world.play(json(file).asJsonObject) }.exceptionOrNull()
                results[file.nameWithoutExtension] =
                    mapOf("problem" to problem?.toString(), "answers" to world.answers, "names" to world.names)
                problem?.let { throw it }
            }
        }

    @Test
    fun `a journal that came through JavaScript goes on`() {
        fun chain(name: String) = out.resolve("chain").resolve(name)
        Dossier.open(chain("javascript.jsonl").readBytes()).use { dossier ->
            assertEquals(1u, dossier.merge(chain("javascript.second.jsonl").readBytes()).added)
            assertTrue(dossier.verify(texts(json(chain("javascript.receipt.json")))).sound)
            val heads = mutableListOf<String>()
            for ((device, said, name) in listOf(
                Triple("first", "من الجهاز الأول", "kotlin.jsonl"),
                Triple("second", "من الجهاز الثاني", "kotlin.second.jsonl"),
            )) {
                Dossier.open(dossier.save()).use { own ->
                    own.record(Larache.card(said).copy(numbers = listOf("kotlin:$device")))
                    heads += own.receipt().heads
                    chain(name).writeBytes(own.save())
                }
            }
            chain("kotlin.receipt.json").writeText(gson.toJson(heads))
        }
    }

    companion object {
        private val root = Path.of("../..").toAbsolutePath().normalize()
        private val corpus = root.resolve("tests/conformance")
        private val out = Path.of(System.getenv("INFITAH_CONFORMANCE") ?: root.resolve("target/conformance").toString())
        private val gson = GsonBuilder().serializeNulls().disableHtmlEscaping().create()
        private val results = sortedMapOf<String, Any?>()

        /** The journal that every language reads: its traces are compared to the letter. */
        private fun traces(): List<Any?> {
            val asked = json(corpus.resolve("traces.json")).asJsonObject
            val at = At(day = asked["day"].asString)
            return Dossier.open(corpus.resolve("journal.jsonl").readBytes()).use { dossier ->
                texts(asked["remarks"]).map { remark -> plain(dossier.trace(remark, at)) }
            }
        }

        @JvmStatic
        @AfterAll
        fun write() {
            out.createDirectories()
            val told = mapOf("language" to "kotlin", "scenarios" to results, "traces" to traces())
            out.resolve("kotlin.json").writeText(gson.toJson(told))
        }
    }
}

private fun json(file: Path): JsonElement = JsonParser.parseString(Files.readString(file))

private fun texts(list: JsonElement?): List<String> = list?.asJsonArray?.map { it.asString }.orEmpty()

/** What a scenario has built so far. */
private class World {
    val devices = mutableMapOf<String, Dossier>()
    val files = mutableMapOf<String, ByteArray>()
    val names = mutableMapOf<String, Any?>()
    val answers = mutableListOf<Any?>()

    fun play(scenario: JsonObject) {
        try {
            scenario["steps"].asJsonArray.forEachIndexed { position, step ->
                runCatching { step(filled(step).asJsonObject) }
                    .onFailure { throw AssertionError("step ${position + 1}: $it", it) }
            }
        } finally {
            devices.values.forEach(Dossier::close)
        }
    }

    fun step(step: JsonObject) {
        val refused = step["refused"]?.asJsonObject
        val answer = try {
            plain(act(step))
        } catch (refusal: InfitahException.Refused) {
            return check(refusal, step, refused ?: throw refusal)
        } catch (shapeless: Shapeless) {
            // The types of Kotlin do not let such a fact be built.
            assertTrue(step.has("shapeless"), shapeless.toString())
            answers += "shapeless"
            return
        }
        assertNull(refused, "not refused, but $answer")
        step["as"]?.let { if (answer != null) names[it.asString] = answer }
        answers += answer
        step["shows"]?.asJsonObject?.entrySet()?.forEach { (path, expected) ->
            assertEquals(given(expected), at(answer, path), path)
        }
    }

    private fun check(refusal: InfitahException.Refused, step: JsonObject, expected: JsonObject) {
        val told = mapOf(
            "code" to refusal.code, "field" to refusal.`field`, "args" to refusal.args, "message" to refusal.detail,
        )
        assertEquals(expected["code"].asString to expected["field"]?.asString, refusal.code to refusal.`field`, "$told")
        expected["args"]?.asJsonObject?.entrySet()?.forEach { (name, value) ->
            assertEquals(value.asString, refusal.args[name], "$told")
        }
        step["unsaid"]?.let { assertFalse(told.toString().contains(it.asString), "the refusal repeats sealed words") }
        answers += told
    }

    private fun act(step: JsonObject): Any? {
        fun text(name: String) = step[name]?.asString
        fun device(name: String = "device") = devices[text(name) ?: "office"] ?: fail("there is no such device: $step")
        fun facts(name: String) = step[name].asJsonArray.map(::fact)
        fun keep(name: String?, bytes: ByteArray) = null.also { files[name!!] = bytes }
        return when {
            "found" in step -> {
                val founding = build(DossierFounded::class, step["found"]) as DossierFounded
                keep(step, text("framework")?.let { Dossier.foundFrom(founding, it) } ?: Dossier.found(founding))
            }
            "open" in step -> keep(step, Dossier.open(bytes(text("open")!!)))
            "recover" in step -> Dossier.recover(bytes(text("recover")!!)).also { keep(step, it.dossier) }.damaged
            "verify" in step -> texts(step["receipt"]).let { receipt ->
                devices[text("verify")]?.verify(receipt) ?: verify(bytes(text("verify")!!), receipt)
            }
            "save" in step -> device("save").let {
                keep(text("as"), if (text("copy") == "public") it.savePublic() else it.save())
            }
            "since" in step -> keep(text("as"), device().since(device("since").have()))
            "bytes" in step -> keep(text("as"), text("bytes")!!.toByteArray())
            "damage" in step -> keep(text("as"), damaged(bytes(text("damage")!!), step))
            "search" in step -> bytes(text("search")!!).decodeToString().contains(text("for")!!)
            "merge" in step -> device("into").merge(bytes(text("merge")!!))
            "receipt" in step -> device("receipt").receipt()
            "call" in step -> call(text("call")!!, texts(step["with"]))
            "record" in step -> device().record(fact(step["record"]))
            "record_all" in step -> device().recordAll(facts("record_all"))
            "preview" in step -> device().preview(fact(step["preview"]))
            else -> {
                val audience = text("audience")?.let { Audience.valueOf(it.uppercase()) }
                view(device(), step, At(text("day"), texts(step["known"]), audience))
            }
        }
    }

    /** Everything of the step that is no matter of the scenario is the question. */
    private fun view(dossier: Dossier, step: JsonObject, at: At): Any {
        val question = step.deepCopy()
        listOf("as", "device", "day", "known", "audience", "shows", "refused", "unsaid", "shapeless").forEach(question::remove)
        val answer = dossier.ask(question.toString(), at)
        // What every `View` wraps.
        return answer.javaClass.getMethod("component1").invoke(answer)
    }

    private fun call(function: String, with: List<String>): Any = when (function) {
        "framework" -> framework(with[0])
        "derived_id" -> derivedId(with[0], with[1], with[2], with[3])
        "normal_number" -> normalNumber(with[0])
        "read_date" -> readDate(with[0])
        "read_receipt" -> readReceipt(with[0])
        "print_date" -> printDate(with[0], with[1])
        else -> fail("there is no such function: $function")
    }

    /** A file of the scenario; the name of a device stands for all that it holds. */
    private fun bytes(name: String): ByteArray =
        files[name] ?: assertNotNull(devices[name], name).let { devices.getValue(name).save() }

    private fun keep(step: JsonObject, dossier: Dossier): Map<String, String> {
        devices.put(step["device"]?.asString ?: "office", dossier)?.close()
        return mapOf(
            "id" to dossier.programmeId(), "collectivity" to dossier.collectivity(), "language" to dossier.language(),
        )
    }

    /** The step with what its `$names` stand for. */
    private fun filled(value: JsonElement): JsonElement = when {
        value is JsonArray -> JsonArray().apply { value.forEach { add(filled(it)) } }
        value is JsonObject -> JsonObject().apply { value.entrySet().forEach { (name, one) -> add(name, filled(one)) } }
        value is JsonPrimitive && value.isString && value.asString.startsWith("$") -> {
            val (name, path) = Regex("""\$(\w+)(.*)""").matchEntire(value.asString)!!.destructured
            val found = at(names[name], path)
            element((found as? Map<*, *>)?.get("id") ?: found)
        }
        else -> value
    }
}

private operator fun JsonObject.contains(name: String) = has(name)

/** What stands at a path, by properties. */
private fun at(answer: Any?, path: String): Any? {
    val rest = path.removePrefix(".")
    if (rest.isEmpty()) return answer
    val step = Regex("""^(?:([^.\[]+)|\[(\*|\d+)])""").find(rest) ?: fail(path)
    val (name, index) = step.destructured
    val after = rest.substring(step.value.length)
    return when {
        index == "*" -> (answer as List<*>).map { at(it, after) }
        index.isNotEmpty() -> at((answer as List<*>)[index.toInt()], after)
        answer is List<*> && name == "length" -> answer.size.toLong()
        answer is Map<*, *> && name in answer -> at(answer[name], after)
        else -> fail("$rest is not there")
    }
}

/** The bytes with what a damage does to them. */
private fun damaged(content: ByteArray, step: JsonObject): ByteArray {
    step["replace"]?.let { replace ->
        val (from, to) = texts(replace)
        return content.decodeToString().replace(from, to).toByteArray()
    }
    val lines = Regex("[^\n]*\n|[^\n]+$").findAll(content.toString(Charsets.ISO_8859_1)).map { it.value }.toMutableList()
    step["cut_lines"]?.let { cut -> repeat(cut.asInt) { lines.removeLast() } }
    step["drop_line"]?.let { lines.removeAt(it.asInt - 1) }
    step["flip"]?.asJsonArray?.map { it.asInt }?.let { (line, byte) ->
        val changed = lines[line - 1].toCharArray()
        changed[byte] = Char(changed[byte].code xor 1)
        lines[line - 1] = changed.concatToString()
    }
    return lines.joinToString("").toByteArray(Charsets.ISO_8859_1)
}
