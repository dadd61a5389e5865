use super::{Printer, lines};
use crate::dossier::{CopyKind, HeadPlace, Verification, count};
use crate::text::Language;

/// So many damaged lines are named; the value holds all.
const NAMED: usize = 12;

impl Verification {
    /// What was found, in sentences for those who are not of the trade: what became of the receipt first, then what is
    /// wrong with the file, then what is missing with a reason.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = self.verdict(&print);
        if !self.damaged.is_empty() {
            let numbers = self.damaged.iter().take(NAMED).map(|damaged| damaged.line.to_string());
            let more = (self.damaged.len() > NAMED).then(|| "…".to_owned());
            let numbers = print.list(numbers.chain(more));
            let damaged = count(self.damaged.len());
            let args = [("lines", damaged.into()), ("numbers", numbers.into())];
            text.push(print.say_with("verified-damaged", &args));
        }
        let lacking = match self.copy {
            CopyKind::Full => "verified-lacking",
            CopyKind::Public => "verified-withheld",
        };
        let counts = [
            ("verified-gaps", "entries", self.waiting),
            ("verified-false", "entries", self.invalid),
            ("verified-forks", "devices", count(self.forks.len())),
            ("verified-erased", "words", self.erased),
            (lacking, "words", self.withheld),
        ];
        text.extend(
            counts.iter().filter(|(.., many)| *many > 0).map(|(id, name, many)| print.count(id, name, *many)),
        );
        lines(text)
    }

    /// What the receipt tells, or that there is none.
    fn verdict(&self, print: &Printer) -> Vec<String> {
        if self.other_dossier {
            return vec![print.say("verified-other")];
        }
        let worst = self.receipt.iter().map(|found| found.place).max();
        let mut text = match worst {
            None if self.sound => vec![print.say("verified-alone")],
            None => Vec::new(),
            Some(HeadPlace::Present) => vec![print.say("verified-here")],
            Some(HeadPlace::Waiting) => vec![print.say("verified-waiting")],
            Some(HeadPlace::Invalid) => vec![print.say("verified-invalid")],
            Some(HeadPlace::Missing) => vec![print.say("verified-missing")],
        };
        if self.receipt.iter().any(|found| found.place == HeadPlace::Present && found.bits < 256) {
            text.push(print.say("verified-short"));
        }
        if self.receipt.len() > 1 {
            text.extend(self.receipt.iter().map(|found| {
                let place = print.say(match found.place {
                    HeadPlace::Present => "verified-place-present",
                    HeadPlace::Waiting => "verified-place-waiting",
                    HeadPlace::Invalid => "verified-place-invalid",
                    HeadPlace::Missing => "verified-place-missing",
                });
                let args = [("head", found.head.as_str().into()), ("place", place.into())];
                format!("- {}", print.say_with("verified-head", &args))
            }));
        }
        text
    }
}
