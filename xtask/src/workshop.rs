//! Where things are, and how commands are run.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Cmd, Shell, cmd};

/// The repository, its build folder and a shell that stands in its root.
pub struct Workshop {
    pub sh: Shell,
    root: PathBuf,
    target: PathBuf,
}

impl Workshop {
    /// Finds the repository from where this program's own source lies.
    pub fn open() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask lies in a folder of the repository")?
            .to_path_buf();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        let sh = Shell::new()?;
        sh.change_dir(&root);
        Ok(Self { sh, root, target })
    }

    /// A path in the repository.
    pub fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A path in the build folder.
    pub fn built(&self, path: &str) -> PathBuf {
        self.target.join(path)
    }

    /// Whether the repository has this file or folder.
    pub fn has(&self, path: &str) -> bool {
        self.at(path).exists()
    }

    /// Whether the workspace has a crate of this name.
    pub fn member(&self, name: &str) -> bool {
        let line = format!("name = \"{name}\"");
        self.sh.read_file(self.at("Cargo.lock")).is_ok_and(|lock| lock.lines().any(|entry| entry == line))
    }

    /// The cargo that started this program.
    pub fn cargo(&self) -> Cmd<'_> {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
        // The variables that cargo sets for this program are about this program, and would make the compiler's
        // build scripts run again for each change of caller.
        cmd!(self.sh, "{cargo}").env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_PKG_NAME")
    }

    /// A program of the Python environment.
    pub fn python_tool(&self, name: &str) -> PathBuf {
        self.target.join("venv").join("bin").join(name)
    }

    /// A program of `xtask/node`.
    pub fn node_tool(&self, name: &str) -> PathBuf {
        self.at("xtask/node/node_modules/.bin").join(name)
    }

    /// Runs `make` unless the last run left the same recipe at `stamp`: how tools are installed once.
    pub fn once(&self, stamp: &Path, recipe: &str, make: impl FnOnce() -> Result<()>) -> Result<()> {
        if std::fs::read_to_string(stamp).is_ok_and(|last| last == recipe) {
            return Ok(());
        }
        make()?;
        Ok(self.sh.write_file(stamp, recipe)?)
    }

    /// Installs the npm packages that `folder/package-lock.json` names, to the letter.
    pub fn npm_ci(&self, folder: &str) -> Result<()> {
        let lock = self.sh.read_file(self.at(folder).join("package-lock.json"))?;
        self.once(&self.at(folder).join("node_modules/.stamp"), &lock, || {
            let prefix = self.at(folder);
            Ok(cmd!(self.sh, "npm ci --ignore-scripts --no-audit --no-fund --prefix {prefix}").run()?)
        })
    }
}
