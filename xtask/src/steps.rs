//! Steps: named, timed, and never left out in silence.

use std::fmt;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

use crate::workshop::Workshop;

/// One step of a command.
pub struct Step {
    pub name: &'static str,
    /// The file of the repository without which there is nothing to do. The table names it when it is not there.
    pub needs: Option<&'static str>,
    pub job: fn(&Workshop) -> Result<()>,
}

impl Step {
    pub const fn new(name: &'static str, job: fn(&Workshop) -> Result<()>) -> Self {
        Self { name, needs: None, job }
    }

    pub const fn needs(mut self, file: &'static str) -> Self {
        self.needs = Some(file);
        self
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    Passed(Duration),
    Failed(Duration),
    /// There is nothing to do: why.
    Absent(&'static str),
    /// An earlier step failed.
    NotReached,
}

/// What became of each step, in order.
struct Table(Vec<(&'static str, Outcome)>);

/// Runs the steps in order, prints the table, and fails with the first step that failed.
///
/// After a failure the rest is not run, unless `keep_going`.
pub fn run(workshop: &Workshop, steps: &[Step], keep_going: bool) -> Result<()> {
    let mut table = Table(Vec::new());
    let mut first_failure = None;
    for step in steps {
        let outcome = if let Some(file) = step.needs.filter(|file| !workshop.has(file)) {
            Outcome::Absent(file)
        } else if first_failure.is_some() && !keep_going {
            Outcome::NotReached
        } else {
            println!("\n── {} ──", step.name);
            let start = Instant::now();
            match (step.job)(workshop) {
                Ok(()) => Outcome::Passed(start.elapsed()),
                Err(error) => {
                    println!("{} failed: {error:#}", step.name);
                    first_failure
                        .get_or_insert_with(|| anyhow!("the step “{}” failed: {error:#}", step.name));
                    Outcome::Failed(start.elapsed())
                }
            }
        };
        table.0.push((step.name, outcome));
    }
    println!("\n{table}");
    first_failure.map_or(Ok(()), Err)
}

impl Table {
    fn count(&self, kind: fn(&Outcome) -> bool) -> usize {
        self.0.iter().filter(|(_, outcome)| kind(outcome)).count()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.0.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        let mut total = Duration::ZERO;
        for (name, outcome) in &self.0 {
            match outcome {
                Outcome::Passed(time) | Outcome::Failed(time) => {
                    total += *time;
                    let word = if matches!(outcome, Outcome::Passed(_)) { "" } else { "  FAILED" };
                    writeln!(f, "{name:<width$} {:>8.1} s{word}", time.as_secs_f64())?;
                }
                Outcome::Absent(file) => writeln!(f, "{name:<width$}        –    nothing to do: no {file}")?,
                Outcome::NotReached => {
                    writeln!(f, "{name:<width$}        –    not run: an earlier step failed")?;
                }
            }
        }
        writeln!(f, "{:<width$} {:>8.1} s", "all", total.as_secs_f64())?;
        let passed = self.count(|outcome| matches!(outcome, Outcome::Passed(_)));
        let failed = self.count(|outcome| matches!(outcome, Outcome::Failed(_)));
        write!(f, "steps: {passed} passed, {failed} failed, {} skipped", self.0.len() - passed - failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_every_step_and_what_became_of_it() {
        let table = Table(vec![
            ("rust: format", Outcome::Passed(Duration::from_millis(1500))),
            ("rust: clippy", Outcome::Failed(Duration::from_millis(500))),
            ("rust: tests", Outcome::NotReached),
            ("web: tests", Outcome::Absent("bindings-wasm/tests")),
        ]);
        assert_eq!(
            table.to_string(),
            "rust: format      1.5 s\n\
             rust: clippy      0.5 s  FAILED\n\
             rust: tests         –    not run: an earlier step failed\n\
             web: tests          –    nothing to do: no bindings-wasm/tests\n\
             all               2.0 s\n\
             steps: 1 passed, 1 failed, 2 skipped"
        );
    }

    #[test]
    fn a_failing_step_stops_the_rest_and_is_named() {
        let workshop = Workshop::open().unwrap();
        let steps = [
            Step::new("first", |_| Ok(())),
            Step::new("second", |_| Err(anyhow!("broken"))),
            Step::new("third", |_| unreachable!("the third step is not run")),
        ];
        let error = run(&workshop, &steps, false).unwrap_err().to_string();
        assert_eq!(error, "the step “second” failed: broken");
    }
}
