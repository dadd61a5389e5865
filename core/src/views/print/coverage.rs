use super::super::{AnswerCoverage, Coverage, CoverageRow, Share};
use super::{Printer, lines};
use crate::text::Language;

impl AnswerCoverage {
    /// How many remarks were answered, in a language: all of them, then by project, topic, channel and axis.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", print.say("coverage-title")), String::new()];
        text.push(counts(&print, &self.overall));
        let lists = [
            ("by-project", "", &self.by_project),
            ("by-topic", "topic", &self.by_topic),
            ("by-channel", "channel", &self.by_channel),
            ("by-axis", "", &self.by_axis),
        ];
        for (heading, list, rows) in lists.into_iter().filter(|(_, _, rows)| !rows.is_empty()) {
            text.extend([String::new(), format!("## {}", print.say(heading)), String::new()]);
            text.extend(rows.iter().map(|found| row(&print, list, found)));
        }
        lines(text)
    }
}

fn row(print: &Printer, list: &str, row: &CoverageRow) -> String {
    let key = print.key(list, row.key.as_deref(), &row.title);
    format!("- {}", print.labelled(&key, &counts(print, &row.coverage)))
}

pub(super) fn counts(print: &Printer, coverage: &Coverage) -> String {
    let number = |id: &str, count: u32, share: Option<&Share>| {
        let value = match share {
            Some(share) if count > 0 => {
                let share = print.share(share);
                print.say_with("coverage-share", &[("count", count.into()), ("share", share.into())])
            }
            _ => print.say_with("coverage-count", &[("count", count.into())]),
        };
        print.labelled(&print.say(id), &value)
    };
    let steps = [
        ("coverage-presented", coverage.presented, None),
        ("coverage-examined", coverage.examined, None),
        ("coverage-decided", coverage.decided, coverage.decided_share.as_ref()),
        ("coverage-answered", coverage.answered, coverage.answered_share.as_ref()),
        ("coverage-with-reason", coverage.with_reason, coverage.with_reason_share.as_ref()),
    ];
    let received = print.count("projects-remarks", "remarks", coverage.received);
    let steps = steps.into_iter().filter(|(_, count, share)| *count > 0 || share.is_some());
    print.parts(std::iter::once(received).chain(steps.map(|(id, count, share)| number(id, count, share))))
}
