package org.infitah

import org.infitah.core.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Every fact and view is built, and each member read. */
class ParityGeneratedTest {
