//! Writes the Kotlin and Swift side of a compiled library. Made from the workspace, so that the generator, the
//! runtime and the contract between them have one version.

fn main() {
    uniffi::uniffi_bindgen_main();
}
