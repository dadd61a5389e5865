package org.infitah

import org.infitah.core.BodyCreated
import org.infitah.core.CardReceived
import org.infitah.core.Collectivity
import org.infitah.core.DossierFounded
import org.infitah.core.ProjectRegistered
import org.infitah.core.Recorded
import org.infitah.core.RemarkNoted
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.assertThrows

/** What the tests share: the founding of Larache's dossier, and facts as people write them. */
object Larache {
    val founding = DossierFounded(
        collectivity = Collectivity(
            kind = Known.CollectivityKind.COMMUNE,
            names = mapOf("ar" to "جماعة العرائش", "fr" to "Commune de Larache"),
        ),
        cycle = "2024/2025",
        framework = "pacto",
        language = "ar",
    )

    val committee = BodyCreated(
        references = listOf("body:committee"),
        kind = Known.BodyKind.STEERING_COMMITTEE,
        name = mapOf("" to "لجنة التتبع"),
        on = "04 ماي 2023",
    )

    val gardens = ProjectRegistered(
        references = listOf("pacto:70", "sheet:3"),
        title = mapOf("" to "المحافظة على الحدائق وحراستها"),
    )

    fun card(said: String = "نحتاج حراسا بالليل", on: String = "25 يوليوز 2023", about: String = "pacto:70") =
        CardReceived(
            kind = Known.CardKind.OBSERVATION,
            about = about,
            channel = Known.Channel.MEETING,
            remarks = listOf(RemarkNoted(topic = Known.Topic.SOLUTIONS, said = said)),
            on = on,
        )

    fun rename(title: String, on: String) = ProjectRegistered(project = "pacto:70", title = mapOf("ar" to title), on = on)

    /** A dossier with the committee and the gardens. */
    fun dossier(): Dossier = Dossier.found(founding).apply {
        record(committee)
        record(gardens)
    }
}

fun Dossier.roundOfCards(count: Int): List<Recorded> = List(count) { record(Larache.card("ملاحظة رقم $it")) }

/** What is refused is refused with this code, at this member. */
fun assertRefused(code: String, field: String? = null, work: () -> Unit): InfitahException.Refused {
    val refused = assertThrows<InfitahException.Refused> { work() }
    assertEquals(code to field, refused.code to refused.field, refused.detail)
    return refused
}
