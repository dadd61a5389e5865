//! The steps of the web binding: the module, its JavaScript and types, their tests in Node.

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::workshop::Workshop;

/// Where the built module and its JavaScript go, for tests and for the package.
const OUT: &str = "bindings-wasm/pkg";

/// The checkers of `xtask/node` (TypeScript, Biome, pyright), which Python needs as well.
pub fn checkers(workshop: &Workshop) -> Result<()> {
    workshop.npm_ci("xtask/node")
}

/// What the npm package itself needs to build and to be tested.
pub fn packages(workshop: &Workshop) -> Result<()> {
    workshop.npm_ci("bindings-wasm")
}

/// Compiles the module, writes its JavaScript side, and compiles the TypeScript around it. The profile is the released one: the size and the handling of
/// panics belong to what is tested.
pub fn module(workshop: &Workshop) -> Result<()> {
    same_wasm_bindgen(&workshop.sh.read_file(workshop.at("Cargo.lock"))?)?;
    let target = "wasm32-unknown-unknown";
    workshop.cargo().args(["build", "-p", "infitah-wasm", "--profile", "wasm", "--target", target]).run()?;
    let module = workshop.built(target).join("wasm/infitah_wasm.wasm");
    let out = workshop.at(OUT);
    let bindgen = workshop.cargo().args(["run", "--quiet", "-p", "xtask-wasm-bindgen", "--"]);
    bindgen.arg(module).arg(out).arg("infitah").run()?;
    for project in ["tsconfig.build.json", "tsconfig.tests.json"] {
        let (tsc, project) = (workshop.node_tool("tsc"), workshop.at("bindings-wasm").join(project));
        cmd!(workshop.sh, "{tsc} -p {project}").run()?;
    }
    Ok(())
}

/// TypeScript, strictly, over sources and tests.
pub fn types(workshop: &Workshop) -> Result<()> {
    let tsc = workshop.node_tool("tsc");
    Ok(cmd!(workshop.sh, "{tsc} --noEmit -p bindings-wasm/tsconfig.json").run()?)
}

/// Style and form of JavaScript and TypeScript.
pub fn biome(workshop: &Workshop) -> Result<()> {
    let biome = workshop.node_tool("biome");
    // From inside the folder, because Biome takes the folder that it starts in for the root of all configuration.
    let _in = workshop.sh.push_dir(workshop.at("bindings-wasm"));
    Ok(cmd!(workshop.sh, "{biome} ci .").run()?)
}

/// Node's own runner, over the binding's tests and the shared corpus; then what a page has to load.
pub fn tests(workshop: &Workshop) -> Result<()> {
    let folder = workshop.at("bindings-wasm");
    let _in = workshop.sh.push_dir(folder);
    cmd!(workshop.sh, "npm test").run()?;
    Ok(cmd!(workshop.sh, "npm run --silent size").run()?)
}

/// The generator of the JavaScript and the crate in the module must have one version, to the digit. A lock file with
/// two of them gives a module that does not load, with a message that helps nobody.
fn same_wasm_bindgen(lock: &str) -> Result<()> {
    let version = |name: &str| {
        let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("name = \"{name}\"\n")));
        entry.and_then(|entry| entry.lines().find(|line| line.starts_with("version = "))).map(str::to_owned)
    };
    let generator =
        version("wasm-bindgen-cli-support").context("Cargo.lock has no wasm-bindgen-cli-support")?;
    let module = version("wasm-bindgen").context("Cargo.lock has no wasm-bindgen")?;
    ensure!(
        generator == module,
        "wasm-bindgen has {module}, and its generator {generator}: give both one version"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_versions_of_wasm_bindgen_are_refused() {
        let lock = |version: &str| {
            format!(
                "[[package]]\nname = \"wasm-bindgen\"\nversion = \"{version}\"\n\n\
                 [[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"0.2.130\"\n"
            )
        };
        assert!(same_wasm_bindgen(&lock("0.2.130")).is_ok());
        assert!(same_wasm_bindgen(&lock("0.2.129")).is_err());
        assert!(same_wasm_bindgen("").is_err());
    }
}
