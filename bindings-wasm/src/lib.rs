//! The WebAssembly module behind the npm package `infitah`.
//!
//! JSON text and bytes come in, JSON text and bytes go out; the TypeScript around it (`bindings-wasm/ts`) gives them
//! their types. The one rule: it converts and decides nothing, so that a web page and a laptop never differ.

mod crossing;
mod dossier;
mod functions;
mod host;
mod panics;
mod views;
