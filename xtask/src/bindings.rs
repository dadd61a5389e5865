//! What is generated and committed, and whether it is what the sources would give today.
//!
//! A generator writes into an empty folder that stands for the repository's root; what it wrote is then copied over
//! or compared. So writing and checking are one thing, and a generator cannot forget to be checked.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::mobile;
use crate::workshop::Workshop;

/// Something that writes committed files.
struct Generator {
    name: &'static str,
    /// The crate without which there is nothing to generate.
    needs: &'static str,
    write: fn(&Workshop, &Path) -> Result<()>,
}

/// In the order in which they run.
const GENERATORS: [Generator; 3] = [
    Generator { name: "values of Python and TypeScript", needs: "xtask/values/Cargo.toml", write: values },
    Generator { name: "Kotlin", needs: "bindings-mobile/Cargo.toml", write: kotlin },
    Generator { name: "Swift", needs: "bindings-mobile/Cargo.toml", write: swift },
];

/// The Python and TypeScript values, both from one pass over the schema of `core`.
fn values(workshop: &Workshop, out: &Path) -> Result<()> {
    Ok(workshop.cargo().args(["run", "--quiet", "-p", "xtask-values", "--"]).arg(out).run()?)
}

fn kotlin(workshop: &Workshop, out: &Path) -> Result<()> {
    mobile::library(workshop)?;
    mobile::generate(workshop, "kotlin", &out.join(mobile::KOTLIN))
}

fn swift(workshop: &Workshop, out: &Path) -> Result<()> {
    mobile::library(workshop)?;
    mobile::generate(workshop, "swift", &out.join(mobile::SWIFT))
}

/// Writes the generated files into the repository.
pub fn write(workshop: &Workshop) -> Result<()> {
    for file in generate(workshop)? {
        let target = workshop.at("").join(&file.path);
        if fs::read(&target).ok().as_ref() != Some(&file.bytes) {
            workshop.sh.write_file(&target, &file.bytes)?;
            println!("wrote {}", file.path.display());
        }
    }
    Ok(())
}

/// Fails when a committed file is not what its generator writes.
pub fn check(workshop: &Workshop) -> Result<()> {
    let files = generate(workshop)?;
    let stale = stale(&workshop.at(""), &files);
    if !stale.is_empty() {
        bail!("stale, to be written by `cargo xtask bindings` and committed\n{}", stale.join("\n"));
    }
    println!("{} generated files are what the sources give", files.len());
    Ok(())
}

struct Generated {
    path: PathBuf,
    bytes: Vec<u8>,
}

fn generate(workshop: &Workshop) -> Result<Vec<Generated>> {
    let out = workshop.built("generated");
    workshop.sh.remove_path(&out)?;
    workshop.sh.create_dir(&out)?;
    for generator in &GENERATORS {
        if workshop.has(generator.needs) {
            println!("{}", generator.name);
            (generator.write)(workshop, &out).with_context(|| format!("generating {}", generator.name))?;
        } else {
            println!("{}: nothing to generate from, no {}", generator.name, generator.needs);
        }
    }
    let mut files = Vec::new();
    collect(&out, &out, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<Generated>) -> Result<()> {
    for item in fs::read_dir(folder)? {
        let path = item?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            files.push(Generated { path: path.strip_prefix(root)?.to_path_buf(), bytes: fs::read(&path)? });
        }
    }
    Ok(())
}

fn stale(root: &Path, files: &[Generated]) -> Vec<String> {
    let differs = |file: &&Generated| fs::read(root.join(&file.path)).ok().as_ref() != Some(&file.bytes);
    files.iter().filter(differs).map(|file| file.path.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_and_a_missing_file_are_stale_and_an_equal_one_is_not() {
        let workshop = Workshop::open().unwrap();
        let folder = workshop.built("tmp/stale-test");
        workshop.sh.remove_path(&folder).unwrap();
        workshop.sh.write_file(folder.join("a/same"), "1").unwrap();
        workshop.sh.write_file(folder.join("a/changed"), "1").unwrap();
        let file = |path: &str, text: &str| Generated { path: path.into(), bytes: text.into() };
        let files = [file("a/changed", "2"), file("a/missing", "1"), file("a/same", "1")];
        assert_eq!(stale(&folder, &files), ["a/changed", "a/missing"]);
    }
}
