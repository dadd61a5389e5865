//! Writes the JavaScript and TypeScript side of a compiled WebAssembly module.
//!
//! A program of its own because the library behind it is dear to compile, and `cargo xtask` should start fast.

use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, out, name] = arguments.as_slice() else {
        bail!("usage: xtask-wasm-bindgen MODULE.wasm OUT-FOLDER NAME");
    };
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .out_name(name)
        .typescript(true)
        .web(true)?
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen.generate(Path::new(out)).with_context(|| format!("{module} could not be turned into {out}"))
}
