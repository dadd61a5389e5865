//! The steps of the mobile binding: Kotlin and Swift sources from the compiled library, and the Kotlin tests on the
//! JVM. Swift sources are generated and not compiled here.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::cmd;

use crate::workshop::Workshop;

/// Where the generated Kotlin is committed.
pub const KOTLIN: &str = "bindings-mobile/kotlin/src/main/kotlin";
/// Where the generated Swift is committed.
pub const SWIFT: &str = "bindings-mobile/swift/Sources/Infitah";

const POM: &str = "bindings-mobile/kotlin/pom.xml";
/// Of what goes well, only what the tests say.
const QUIET: [&str; 2] = [
    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
    "-Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=info",
];

/// The library for this machine, with debug metadata: a stripped one has nothing to generate from.
pub fn library(workshop: &Workshop) -> Result<()> {
    Ok(workshop.cargo().args(["build", "-p", "infitah-mobile"]).run()?)
}

/// Writes the sources of one language from the compiled library.
pub fn generate(workshop: &Workshop, language: &str, out: &Path) -> Result<()> {
    let bindgen = workshop.cargo().args(["run", "--quiet", "-p", "xtask-uniffi-bindgen", "--", language]);
    Ok(bindgen.arg(library_file(workshop)).arg(out).run()?)
}

/// Maven over the Kotlin package; JNA is told where the library is, and finds no other one by luck.
pub fn tests(workshop: &Workshop) -> Result<()> {
    maven(workshop, &["test"])
}

/// The jar as for a release. Its tests are those of `cargo xtask test`.
pub fn jar(workshop: &Workshop) -> Result<()> {
    maven(workshop, &["package", "-DskipTests"])
}

fn maven(workshop: &Workshop, arguments: &[&str]) -> Result<()> {
    let library = library_file(workshop);
    Ok(cmd!(workshop.sh, "mvn -B -ntp {QUIET...} -f {POM} -Dinfitah.library={library} {arguments...}").run()?)
}

fn library_file(workshop: &Workshop) -> PathBuf {
    let name = format!("{}infitah_mobile{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    workshop.built("debug").join(name)
}
