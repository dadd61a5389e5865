package org.infitah

/** Opens what can be read of a journal, and says which lines are damaged; beside [Dossier.Companion.open]. */
fun Dossier.Companion.recover(journal: ByteArray): Recovered = org.infitah.recover(journal)
