package org.infitah

import com.google.gson.Gson
import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonPrimitive
import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import org.infitah.core.Fact

/** Data names something that no value of the generated types can be. It never repeats the data. */
class Shapeless(what: String) : Exception(what)

/** A fact from data: the constructor of its generated type is called with named arguments. */
fun fact(data: JsonElement): Fact {
    val kind = data.asJsonObject["fact"]?.asString ?: throw Shapeless("it says no fact")
    val name = kind.split('_').joinToString("") { it.replaceFirstChar(Char::uppercase) }
    val variant = Fact::class.sealedSubclasses.find { it.simpleName == name } ?: throw Shapeless("there is no $name")
    val constructor = variant.primaryConstructor!!
    return constructor.call(build(constructor.parameters.single().type, data))
}

/** A value of a generated type. */
fun build(type: KClass<*>, data: JsonElement): Any {
    val constructor = type.primaryConstructor ?: throw Shapeless("$type is not built")
    val members = (data as? JsonObject ?: throw Shapeless("$type is an object")).entrySet().filter { it.key != "fact" }
    val arguments = members.associate { (name, member) ->
        val parameter = constructor.parameters.find { it.name == camel(name) } ?: throw Shapeless("$type has no $name")
        parameter to build(parameter.type, member)
    }
    constructor.parameters.find { !it.isOptional && it !in arguments }?.let { throw Shapeless("${it.name} is missing") }
    return constructor.callBy(arguments)
}

private fun build(type: KType, data: JsonElement): Any? {
    val kind = type.classifier as KClass<*>
    fun parameter(index: Int) = type.arguments[index].type!!
    val plain = data as? JsonPrimitive
    return when {
        kind == String::class -> plain?.takeIf { it.isString }?.asString ?: throw Shapeless("a text is expected")
        kind == UInt::class -> plain?.takeIf { it.isNumber }?.asInt?.toUInt() ?: throw Shapeless("a number is expected")
        kind == Boolean::class -> plain?.takeIf { it.isBoolean }?.asBoolean ?: throw Shapeless("a flag is expected")
        kind == List::class -> data.asJsonArray.map { build(parameter(0), it) }
        // A text alone is in the dossier's language.
        kind == Map::class && plain != null -> mapOf("" to build(parameter(1), data))
        kind == Map::class -> data.asJsonObject.entrySet().associate { it.key to build(parameter(1), it.value) }
        kind == Fact::class -> fact(data)
        kind.java.isEnum -> kind.java.enumConstants.find { (it as Enum<*>).name.equals(plain?.asString, ignoreCase = true) }
            ?: throw Shapeless("$kind has no such value")
        else -> build(kind, data)
    }
}

/** An answer as JSON has it: the properties of the generated types by their names in every language. */
fun plain(answer: Any?): Any? = when (answer) {
    null, is String, is Boolean, is Long -> answer
    is UInt -> answer.toLong()
    is Enum<*> -> answer.name.lowercase()
    is List<*> -> answer.map(::plain)
    is Map<*, *> -> answer.mapValues { plain(it.value) }
    else -> answer::class.memberProperties.associate { snake(it.name) to plain(it.getter.call(answer)) }
}

/** What a scenario gives, in the form of [plain]. */
fun given(data: JsonElement): Any? = when {
    data is JsonArray -> data.map(::given)
    data is JsonObject -> data.entrySet().associate { it.key to given(it.value) }
    data is JsonPrimitive && data.isNumber -> data.asLong
    data is JsonPrimitive && data.isBoolean -> data.asBoolean
    data is JsonPrimitive -> data.asString
    else -> null
}

/** The other way round. */
fun element(plain: Any?): JsonElement = Gson().toJsonTree(plain)

private fun camel(name: String) = Regex("_([a-z])").replace(name) { it.groupValues[1].uppercase() }

private fun snake(name: String) = Regex("[A-Z]").replace(name) { "_" + it.value.lowercase() }
