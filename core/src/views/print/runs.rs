//! Words in runs, with marks that need no colour: what was added is strong, what was removed is struck through, what
//! moved is slanted where it stands now, and slanted and struck through where it stood.

use super::super::{WordChange, WordRun};

/// The runs one after the other; white space at the ends of a run stays outside of its marks, no mark goes over the end
/// of a line, and two marks that would touch have a space between them.
pub(super) fn marked(runs: &[WordRun]) -> String {
    let touches = |text: &str| text.ends_with(['*', '~', '_']);
    runs.iter().fold(String::new(), |text, next| {
        let shown = run(next);
        let apart = touches(&text) && shown.starts_with(['*', '~', '_']);
        text + if apart { " " } else { "" } + &shown
    })
}

fn run(run: &WordRun) -> String {
    let (open, close) = match run.change {
        WordChange::Kept => return run.text.clone(),
        WordChange::Added => ("**", "**"),
        WordChange::Removed => ("~~", "~~"),
        WordChange::MovedHere => ("_", "_"),
        WordChange::MovedAway => ("~~_", "_~~"),
    };
    let lines = run.text.split('\n').map(|line| match line.trim() {
        "" => line.to_owned(),
        words => {
            let (before, after) = line.split_once(words).unwrap_or_default();
            format!("{before}{open}{words}{close}{after}")
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_hug_the_words_and_end_with_the_line() {
        let run = |text: &str, change| WordRun { text: text.to_owned(), change };
        let runs = [
            run("a ", WordChange::Kept),
            run("b\nc ", WordChange::Added),
            run(" d", WordChange::Removed),
            run(" ", WordChange::MovedHere),
            run("e", WordChange::MovedAway),
            run("f", WordChange::Added),
        ];
        assert_eq!(marked(&runs), "a **b**\n**c**  ~~d~~ ~~_e_~~ **f**");
    }
}
