//! Writes what is generated from the schema of `core` into a folder that stands for the repository's root.
//!
//! `schema` asks the library, `form` turns the answer into what the emitters read, `sample` makes a value of every
//! type, and one file a language writes.

// An emitter is text that grows; `write!` into a string would hide it behind results that cannot fail.
#![allow(clippy::format_collect, clippy::format_push_string)]

mod form;
mod kotlin;
mod parity;
mod python;
mod questions;
mod sample;
mod schema;
mod typescript;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use form::Form;

type Emitter = fn(&Form) -> String;

/// Every generated file, with what writes it.
const FILES: [(&str, Emitter); 15] = [
    ("bindings-python/python/infitah/facts.py", python::facts),
    ("bindings-python/python/infitah/views.py", python::views),
    ("bindings-python/python/infitah/lists.py", python::lists),
    ("bindings-python/python/infitah/ids.py", python::ids),
    ("bindings-python/python/infitah/codes.py", python::codes),
    ("bindings-python/python/infitah/_questions.py", questions::python),
    ("bindings-python/tests/test_parity_generated.py", parity::python),
    ("bindings-wasm/ts/values.ts", typescript::values),
    ("bindings-wasm/ts/questions.ts", questions::typescript),
    ("bindings-mobile/src/questions.rs", questions::mobile),
    ("bindings-wasm/tests/parity_generated.ts", parity::typescript),
    ("bindings-mobile/kotlin/src/main/kotlin/org/infitah/Known.kt", kotlin::known),
    ("bindings-mobile/kotlin/src/test/kotlin/org/infitah/ParityGeneratedTest.kt", parity::kotlin),
    ("tests/parity/names.json", parity::names),
    ("tests/parity/samples.json", parity::samples),
];

fn main() -> Result<()> {
    let root: PathBuf = std::env::args_os().nth(1).context("usage: xtask-values FOLDER")?.into();
    let form = form()?;
    FILES.iter().try_for_each(|(path, emit)| write(&root.join(path), &emit(&form)))
}

fn form() -> Result<Form> {
    Form::read(&schema::definitions())
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}
