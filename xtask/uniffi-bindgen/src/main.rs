//! Writes the Kotlin or the Swift side of a compiled library: `xtask-uniffi-bindgen kotlin LIBRARY FOLDER`. Made from
//! the workspace, so that the generator, the runtime and the contract between them have one version.

use anyhow::{Result, bail};
use uniffi_bindgen::bindings::{
    GenerateOptions, SwiftBindingsOptions, TargetLanguage, generate, generate_swift_bindings,
};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [language, library, folder] = arguments.as_slice() else {
        bail!("usage: xtask-uniffi-bindgen kotlin|swift LIBRARY FOLDER");
    };
    match language.as_str() {
        "kotlin" => kotlin(library, folder),
        "swift" => swift(library, folder),
        other => bail!("`{other}` is neither kotlin nor swift"),
    }
}

fn kotlin(library: &str, folder: &str) -> Result<()> {
    generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source: library.into(),
        out_dir: folder.into(),
        config_override: None,
        format: false,
        crate_filter: None,
        metadata_no_deps: false,
    })
}

/// The sources of two crates, for one Swift module over one C module that has both headers.
fn swift(library: &str, folder: &str) -> Result<()> {
    generate_swift_bindings(SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        generate_modulemap: true,
        source: library.into(),
        out_dir: folder.into(),
        module_name: Some("InfitahFFI".into()),
        modulemap_filename: Some("module.modulemap".into()),
        ..SwiftBindingsOptions::default()
    })
}
