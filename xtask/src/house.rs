//! The order of the house: inside `core` a room uses only rooms to its left.
//!
//! The order is a line, not a set of layers: of two neighbours (`text` and `dates`, `journal` and `model`) the left
//! one may be used by the right one and never the other way round. A room is reached by its name
//! (`crate::dates::WrittenDate`), not by what the crate hands out again (`crate::WrittenDate`), because the second
//! hides which room is meant. The tests of a room keep the order as well: what needs more stands in `core/tests`.

use anyhow::{Result, bail};

use crate::source::{Source, read_all};
use crate::workshop::Workshop;

/// The rooms of `core`, each allowed to use those before it.
pub const ROOMS: [&str; 13] = [
    "text", "dates", "journal", "model", "state", "facts", "dossier", "views", "check", "analysis", "tables",
    "exchange", "report",
];

/// Fails when a room of `core` uses a room to its right.
pub fn check(workshop: &Workshop) -> Result<()> {
    let wrong = findings(&read_all(&workshop.at("core/src"))?)?;
    if !wrong.is_empty() {
        bail!("{} departures from the order of the house\n{}", wrong.len(), wrong.join("\n"));
    }
    println!("every room of core uses only rooms to its left");
    Ok(())
}

fn findings(sources: &[Source]) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for source in sources {
        // The root, `lib.rs`, is the door of all rooms.
        let Some(room) = source.module().into_iter().next() else { continue };
        let Some(here) = place(&room) else {
            wrong.push(format!(
                "core/src/{}: `{room}` has no place in the order of xtask/src/house.rs",
                source.path
            ));
            continue;
        };
        for name in source.named()? {
            let [start, used, ..] = name.segments.as_slice() else { continue };
            if start != "crate" {
                continue;
            }
            let line = format!("core/src/{}:{}", source.path, name.line);
            match place(used) {
                Some(there) if there <= here => {}
                Some(_) => wrong.push(format!("{line}: `{room}` uses `{used}`, a room to its right")),
                None => wrong.push(format!("{line}: `crate::{used}` does not say which room it is in")),
            }
        }
    }
    Ok(wrong)
}

fn place(room: &str) -> Option<usize> {
    ROOMS.iter().position(|name| *name == room)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        findings(&[Source { path: path.into(), text: text.into() }]).unwrap()
    }

    #[test]
    fn to_the_left_is_allowed() {
        assert!(
            found("facts/card.rs", "use crate::{text::Lang, state::Value, facts::Fact}; use super::Fact;")
                .is_empty()
        );
        assert!(found("dates/mod.rs", "use crate::text::Lang;").is_empty());
        assert!(found("lib.rs", "pub use crate::views::Roadmap;").is_empty());
    }

    #[test]
    fn to_the_right_is_found_however_it_is_written() {
        for text in [
            "use crate::facts::Fact;",
            "use crate::{journal::Hash, facts::Fact};",
            "use crate::facts;",
            "use super::super::facts::Fact;",
            "fn f() -> crate::facts::Fact { todo!() }",
            "fn f() { assert!(matches!(x, crate::facts::Fact)) }",
            "#[cfg(test)] mod tests { use crate::facts::Fact; }",
        ] {
            assert_eq!(
                found("state/value.rs", text),
                ["core/src/state/value.rs:1: `state` uses `facts`, a room to its right"]
            );
        }
    }

    #[test]
    fn neighbours_have_an_order_too() {
        assert_eq!(found("text/mod.rs", "use crate::dates::Day;").len(), 1);
        assert_eq!(found("exchange/csv.rs", "use crate::report::Page;").len(), 1);
    }

    #[test]
    fn a_way_round_the_rule_is_found() {
        assert_eq!(
            found("state/value.rs", "use crate::Dossier;"),
            ["core/src/state/value.rs:1: `crate::Dossier` does not say which room it is in"]
        );
        assert_eq!(found("shortcut.rs", "use crate::views::Roadmap;").len(), 1);
    }
}
