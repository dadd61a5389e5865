//! The steps of the Python binding: an environment in the build folder, the wheel as a user gets it, its tests.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::workshop::Workshop;

/// The environment of the workshop: the packages of `xtask/requirements.txt`, each with its hash.
pub fn environment(workshop: &Workshop) -> Result<()> {
    let sh = &workshop.sh;
    let requirements = workshop.at("xtask/requirements.txt");
    let recipe = sh.read_file(&requirements)?;
    workshop.once(&workshop.built("venv/.stamp"), &recipe, || {
        let system = std::env::var("PYTHON").unwrap_or_else(|_| "python3".into());
        let venv = workshop.built("venv");
        let python = workshop.python_tool("python");
        cmd!(sh, "{system} -m venv --clear {venv}").run()?;
        cmd!(
            sh,
            "{python} -m pip install --quiet --disable-pip-version-check --require-hashes -r {requirements}"
        )
        .run()?;
        Ok(())
    })
}

/// Builds the package as a release, puts it into a folder of its own, and measures it there.
pub fn bench(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    environment(workshop)?;
    let sh = &workshop.sh;
    let python = workshop.python_tool("python");
    let (wheel, folder) = (build_wheel(workshop, "release", "bench/wheel")?, workshop.built("bench/python"));
    cmd!(sh, "{python} -m pip install --quiet --disable-pip-version-check --no-deps --upgrade --target {folder} {wheel}")
        .run()?;
    Ok(cmd!(sh, "{python} bindings-python/benches/hour.py {arguments...}").env("PYTHONPATH", folder).run()?)
}

/// Builds the wheel and installs it into the environment, so that the tests see what a user gets.
pub fn wheel(workshop: &Workshop) -> Result<()> {
    let python = workshop.python_tool("python");
    let wheel = build_wheel(workshop, "dev", "wheels")?;
    Ok(cmd!(
        workshop.sh,
        "{python} -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall {wheel}"
    )
    .run()?)
}

/// Builds the wheel as it is given away. On Linux it is one that runs on every distribution of the last ten years; the
/// linker for that is `ziglang`, which is large and which nothing else needs.
pub fn portable_wheel(workshop: &Workshop) -> Result<PathBuf> {
    if !cfg!(target_os = "linux") {
        return build_wheel(workshop, "release", "package/wheel");
    }
    let (python, requirements) = (workshop.python_tool("python"), workshop.at("xtask/portable.txt"));
    cmd!(
        workshop.sh,
        "{python} -m pip install --quiet --disable-pip-version-check --require-hashes -r {requirements}"
    )
    .run()?;
    build(workshop, "release", "package/wheel", &["--zig", "--compatibility", "manylinux2014"])
}

/// Builds the wheel into a folder of the build folder, which then holds nothing else; answers where it is.
pub fn build_wheel(workshop: &Workshop, profile: &str, folder: &str) -> Result<PathBuf> {
    build(workshop, profile, folder, &[])
}

fn build(workshop: &Workshop, profile: &str, folder: &str, more: &[&str]) -> Result<PathBuf> {
    let sh = &workshop.sh;
    let (maturin, python) = (workshop.python_tool("maturin"), workshop.python_tool("python"));
    let out = workshop.built(folder);
    sh.remove_path(&out)?;
    cmd!(sh, "{maturin} build --quiet --locked --profile {profile} -m bindings-python/Cargo.toml -i {python} -o {out} {more...}").run()?;
    let mut files = sh.read_dir(&out)?.into_iter();
    files
        .find(|file| file.extension().is_some_and(|extension| extension == "whl"))
        .context("maturin left no wheel")
}

/// pytest over the binding's own tests and the shared corpus.
pub fn tests(workshop: &Workshop) -> Result<()> {
    let python = workshop.python_tool("python");
    let folders = ["bindings-python/tests", "tests"].into_iter().filter(|folder| workshop.has(folder));
    let settings = "bindings-python/pyproject.toml";
    Ok(cmd!(workshop.sh, "{python} -m pytest -q -p no:cacheprovider -c {settings} {folders...}").run()?)
}

/// Style, and form.
pub fn ruff(workshop: &Workshop) -> Result<()> {
    let ruff = workshop.python_tool("ruff");
    let folders = &folders(workshop);
    cmd!(workshop.sh, "{ruff} check {folders...}").run()?;
    Ok(cmd!(workshop.sh, "{ruff} format --check {folders...}").run()?)
}

/// Types, as strictly as `bindings-python/pyproject.toml` says.
pub fn pyright(workshop: &Workshop) -> Result<()> {
    let (pyright, python) = (workshop.node_tool("pyright"), workshop.python_tool("python"));
    Ok(cmd!(workshop.sh, "{pyright} --pythonpath {python} -p bindings-python").run()?)
}

/// Where Python files lie.
fn folders(workshop: &Workshop) -> Vec<&'static str> {
    ["bindings-python", "examples", "tests"].into_iter().filter(|folder| workshop.has(folder)).collect()
}
