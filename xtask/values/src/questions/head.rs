
/// Anything that a dossier answers with.
#[derive(uniffi::Enum)]
#[allow(clippy::large_enum_variant)] // It lives for one call.
pub enum View {
    /// What recording made.
    Recorded(Recorded),
    /// What recording would do.
    Preview(Preview),
    /// What a merge brought.
    Merged(Merged),
    /// A receipt.
    Receipt(Receipt),
    /// What was found when verifying.
    Verification(Verification),
    /// Programmes side by side.
    Comparison(Comparison),
