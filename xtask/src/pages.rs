//! The report as a browser shows it: the pages of the example are written, then looked at by `xtask/pages/check.js`.

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::workshop::Workshop;

/// Where the npm packages and the script lie.
const FOLDER: &str = "xtask/pages";
/// Where the example writes its pages.
const PAGES: &str = "out/larache";
/// The pictures as they should be.
const REFERENCES: &str = "tests/pictures/report";

/// What has to be on the machine: how to ask for it, and the package of Debian that brings it.
const NEEDED: [(&[&str], &str); 3] = [
    (&["chromium", "--version"], "chromium"),
    (&["pdftoppm", "-v"], "poppler-utils"),
    (&["fc-match", "--format=%{family}", "Noto Sans Arabic"], "fonts-noto-core"),
];

/// Writes the pages and looks at them.
pub fn check(workshop: &Workshop) -> Result<()> {
    look(workshop, &[])
}

/// Writes the pages, looks at them, and keeps the pictures as they are now.
pub fn accept(workshop: &Workshop) -> Result<()> {
    look(workshop, &["--accept"])
}

fn look(workshop: &Workshop, flags: &[&str]) -> Result<()> {
    browser(workshop)?;
    workshop.npm_ci(FOLDER)?;
    workshop
        .cargo()
        .args(["run", "--quiet", "--release", "--example", "larache"])
        .quiet()
        .ignore_stdout()
        .run()?;
    let script = workshop.at(FOLDER).join("check.js");
    let out = workshop.built("pages");
    Ok(cmd!(workshop.sh, "node {script} {PAGES} {REFERENCES} {out} {flags...}").run()?)
}

/// Chromium, fonts that have Arabic, and what makes pictures of printed pages: installed where they are missing, because
/// a page that nobody looked at must not count as one that looks right.
fn browser(workshop: &Workshop) -> Result<()> {
    let missing = missing(workshop);
    if missing.is_empty() {
        return Ok(());
    }
    cmd!(workshop.sh, "apt-get update --quiet").run().context(wanted(&missing))?;
    let packages = missing.clone();
    let install = cmd!(workshop.sh, "apt-get install --yes --quiet --no-install-recommends {packages...}");
    install.env("DEBIAN_FRONTEND", "noninteractive").run().context(wanted(&missing))?;
    let still = self::missing(workshop);
    ensure!(still.is_empty(), wanted(&still));
    Ok(())
}

fn wanted(packages: &[&str]) -> String {
    format!("install {} (packages of Debian): pages are looked at in a browser", packages.join(", "))
}

fn missing(workshop: &Workshop) -> Vec<&'static str> {
    let there = |ask: &[&str]| {
        let Some((program, arguments)) = ask.split_first() else { return false };
        let asked = cmd!(workshop.sh, "{program} {arguments...}").quiet().ignore_stderr().read();
        // Asked for a font that is not there, fontconfig names another one.
        asked.is_ok_and(|answer| {
            *program != "fc-match" || arguments.last().is_some_and(|font| answer.contains(font))
        })
    };
    NEEDED.iter().filter(|(ask, _)| !there(ask)).map(|(_, package)| *package).collect()
}
