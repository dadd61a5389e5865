use infitah_macros::shared;

/// In which direction an indicator is meant to go (منحى المؤشر, sens de variation).
#[shared(choice)]
pub enum Direction {
    /// More is better (ارتفاع, hausse).
    Increase,
    /// Less is better (انخفاض, baisse).
    Decrease,
    /// It should stay as it is (استقرار, maintien).
    Keep,
}

/// What an indicator counts (طبيعة المؤشر, nature).
#[shared(choice)]
pub enum Nature {
    /// What happened during a period; periods add up (تدفق, flux).
    Flow,
    /// How things are at the end of a period; periods do not add up (مستوى, niveau).
    Level,
}

/// What came of measuring (نتيجة القياس, résultat de la mesure). Missing is not zero, and not applicable is neither.
#[shared(choice)]
pub enum MeasurementOutcome {
    /// It was measured (تم القياس, mesuré).
    Measured,
    /// It should have been measured and was not (غير متوفر, manquant).
    Missing,
    /// There is nothing to measure in that period (غير معني, sans objet).
    NotApplicable,
}

/// The names of closed lists as they stand in the journal.
macro_rules! names {
    ($($name:ident { $($member:ident = $text:literal),* })*) => {$(
        impl $name {
            /// The name, as it stands in the journal and at every interface.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$member => $text),* }
            }
        }
    )*};
}
names! {
    Direction { Increase = "increase", Decrease = "decrease", Keep = "keep" }
    Nature { Flow = "flow", Level = "level" }
    MeasurementOutcome { Measured = "measured", Missing = "missing", NotApplicable = "not_applicable" }
}
