//! How the views print themselves in a language: plain lines for a terminal, which are Markdown as well.
//!
//! In: a view, and the language of the reader. Out: text whose every label and mark comes from the message files.
//! The one rule: labels stand first on their line, so that a line of Arabic runs from right to left whatever
//! numbers and Latin words stand in it; and words that fall back to another language, were erased or are withheld
//! say so. Words of people are printed as they wrote them: whoever turns the lines into HTML allows no HTML in them.

mod anchor;
mod cards;
mod choices;
mod committee;
mod conflicts;
mod council;
mod coverage;
mod difference;
mod duties;
mod erasure;
mod fields;
mod groups;
mod import;
mod indicators;
mod participation;
mod programme;
mod projects;
mod publications;
mod receipt;
mod remarks;
mod roadmap;
mod runs;
mod section;
mod sheet;
mod standing;
mod trace;
mod verification;

pub(crate) use choices::Choice;
#[cfg(feature = "report")]
pub(crate) use duties::DUTY_HEADINGS;

use super::council::VoteCounts;
use super::{DateShown, Missing, Names, Postponed, ProjectName, Share, Spoken};
use crate::dates::{self, Interval};
use crate::model::{Decimal, Reference};
use crate::text::lists::in_pairs;
use crate::text::numbers::{self, Quantity, Unit, print_ungrouped};
use crate::text::{Arg, Direction, Fallback, Language, Messages};

/// What every view and the report print with: the messages of a language, and the language of the reader.
pub(crate) struct Printer {
    messages: Messages,
    reader: Language,
}

impl Printer {
    pub(crate) fn of(language: &Language) -> Self {
        Self { messages: Messages::of(language), reader: language.clone() }
    }

    /// The same with what only an import says.
    pub(crate) fn of_imports(language: &Language) -> Self {
        Self { messages: Messages::of_imports(language), reader: language.clone() }
    }

    pub(crate) fn say(&self, id: &str) -> String {
        self.messages.say(id)
    }

    pub(crate) fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.say_with(id, args)
    }

    /// A value of a closed list.
    pub(crate) fn choice(&self, value: impl Choice) -> String {
        self.say(value.message())
    }

    /// A count with the words that go with it.
    pub(crate) fn count(&self, id: &str, name: &str, count: u32) -> String {
        self.say_with(id, &[(name, count.into())])
    }

    /// The label of a value of a list; a value that people added is its own label.
    pub(crate) fn label(&self, list: &str, value: &str) -> String {
        self.messages.label(list, value).unwrap_or_else(|| one_line(value))
    }

    pub(crate) fn labelled(&self, label: &str, value: &str) -> String {
        self.say_with("text-labelled", &[("label", label.into()), ("value", value.into())])
    }

    /// A field with its value: `field-place` and the place.
    fn field(&self, field: &str, value: &str) -> String {
        self.labelled(&self.label("field", field), value)
    }

    fn joined(&self, with: &str, parts: impl IntoIterator<Item = String>) -> String {
        let join = |before: String, after: String| {
            self.say_with(with, &[("before", before.into()), ("after", after.into())])
        };
        in_pairs(parts, join).unwrap_or_default()
    }

    /// Things of one kind, one after the other.
    pub(crate) fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        self.joined("text-list", items)
    }

    /// What is said of one thing, one after the other.
    pub(crate) fn parts(&self, parts: impl IntoIterator<Item = String>) -> String {
        self.joined("text-parts", parts)
    }

    fn quoted(&self, text: &str) -> String {
        self.say_with("text-quoted", &[("text", text.into())])
    }

    /// A text, with its language where that is not the reader's.
    fn told(&self, text: &str, language: Option<&str>) -> String {
        let foreign = |tag: &&str| Fallback::of(&self.reader, tag) == Fallback::Other;
        match language.filter(foreign) {
            None => text.to_owned(),
            Some(tag) => {
                let language = self.language(tag);
                self.say_with("text-in-language", &[("text", text.into()), ("language", language.into())])
            }
        }
    }

    /// The name of a language; the tag itself says its script or region.
    pub(crate) fn language(&self, tag: &str) -> String {
        let primary = tag.split('-').next().unwrap_or(tag);
        match self.messages.label("language", primary) {
            Some(name) if primary == tag => name,
            Some(name) => self.list([name, tag.to_owned()]),
            None => tag.to_owned(),
        }
    }

    /// A name in the reader's language, or in the one that it falls back to, which is then said.
    fn name(&self, names: &Names) -> Option<String> {
        names.in_language(&self.reader).map(|(text, tag)| self.told(&one_line(text), Some(tag)))
    }

    fn name_or_unknown(&self, names: &Names) -> String {
        self.name(names).unwrap_or_else(|| self.say("text-unknown"))
    }

    /// Words on one line between quotation marks, or why they are missing.
    fn spoken(&self, spoken: &Spoken) -> String {
        match &spoken.text {
            Some(text) => self.told(&self.quoted(&one_line(text)), spoken.language.as_deref()),
            None => self.missing(spoken.missing),
        }
    }

    /// Words as lines of a quotation, or why they are missing; what stands above it says their language.
    fn block(&self, spoken: &Spoken) -> Vec<String> {
        spoken.text.as_ref().map_or_else(|| vec![self.missing(spoken.missing)], |text| quotation(text))
    }

    pub(crate) fn missing(&self, missing: Option<Missing>) -> String {
        self.say(match missing {
            Some(Missing::Erased) => "text-erased",
            Some(Missing::Withheld) => "text-withheld",
            None => "text-unknown",
        })
    }

    /// A date as it was written, where the reader reads that script; otherwise as the reader writes it.
    pub(crate) fn date(&self, date: &DateShown) -> String {
        let printed = || match Interval::from_edtf(&date.edtf) {
            Ok(interval) => dates::print(&interval, self.messages.language().as_str()),
            Err(_) => date.edtf.clone(),
        };
        let own_script = date.written.as_deref().filter(|written| self.reads(written));
        own_script.map_or_else(printed, one_line)
    }

    /// Whether a text is in the script of the reader.
    pub(crate) fn reads(&self, text: &str) -> bool {
        is_arabic(text) == (self.messages.language().direction() == Direction::Rtl)
    }

    fn date_or_unknown(&self, date: Option<&DateShown>) -> String {
        date.map_or_else(|| self.say("text-unknown"), |date| self.date(date))
    }

    pub(crate) fn day(&self, iso: &str) -> String {
        self.date(&DateShown { edtf: iso.to_owned(), written: None, first: None, last: None })
    }

    /// A number as the reader writes it, in the decimals that it has.
    pub(crate) fn decimal(&self, number: &Decimal) -> String {
        let printed = number.number().map(|value| print_ungrouped(value, self.messages.language()));
        printed.unwrap_or_else(|| one_line(number.as_str()))
    }

    /// An amount of money as it was written, where the reader reads that script; otherwise in dirhams.
    pub(crate) fn amount(&self, amount: &Decimal, written: Option<&str>) -> String {
        let own_script = written.filter(|written| self.reads(written));
        let in_dirhams = || match amount.number() {
            Some(value) => numbers::print(&Quantity { value, unit: Some(Unit::Dirham) }, &self.messages),
            None => one_line(amount.as_str()),
        };
        own_script.map_or_else(in_dirhams, one_line)
    }

    /// A share in per cent, with at most two places.
    pub(crate) fn share(&self, share: &Share) -> String {
        let hundred = rust_decimal::Decimal::ONE_HUNDRED;
        match share.value.number().and_then(|value| value.checked_mul(hundred)) {
            Some(value) => {
                let percent = Quantity { value: value.normalize(), unit: Some(Unit::Percent) };
                numbers::print(&percent, &self.messages)
            }
            None => self.say("text-unknown"),
        }
    }

    /// A number by which people name a thing.
    pub(crate) fn reference(&self, reference: &Reference) -> String {
        let Some((scheme, number)) = reference.parts() else { return one_line(reference.as_str()) };
        let id = match scheme {
            "pacto" => "reference-pacto",
            "sheet" => "reference-sheet",
            "card" => "reference-card",
            "platform" => "reference-platform",
            "paper" => "reference-paper",
            _ => "reference-other",
        };
        self.say_with(id, &[("scheme", scheme.into()), ("number", number.into())])
    }

    pub(crate) fn references(&self, references: &[Reference]) -> String {
        self.list(references.iter().map(|reference| self.reference(reference)))
    }

    /// What was counted at a vote, as far as it was.
    pub(crate) fn vote_counts(&self, counts: VoteCounts) -> Vec<String> {
        let of = [
            ("vote-for", "for"),
            ("vote-against", "against"),
            ("vote-abstained", "abstained"),
            ("vote-blank", "blank"),
            ("vote-present", "present"),
            ("vote-in-office", "in_office"),
        ];
        let counts = of.into_iter().zip(counts);
        counts.filter_map(|((id, name), count)| Some(self.count(id, name, count?))).collect()
    }

    /// A project by its numbers and its title.
    fn project(&self, project: &ProjectName) -> String {
        self.numbered(&project.references, &project.title)
    }

    fn numbered(&self, references: &[Reference], title: &Names) -> String {
        let title = self.name_or_unknown(title);
        if references.is_empty() { title } else { self.labelled(&self.references(references), &title) }
    }

    /// When something was postponed, to when and why.
    fn postponed(&self, postponed: &Postponed) -> String {
        let date = self.date_or_unknown(postponed.on.as_ref());
        let mut parts = vec![self.say_with("postponed-on", &[("date", date.into())])];
        parts.push(match &postponed.until {
            Some(until) => self.say_with("postponed-until", &[("date", self.date(until).into())]),
            None => self.say("postponed-undated"),
        });
        parts.extend(postponed.reason.as_ref().map(|reason| self.field("reason", &self.spoken(reason))));
        self.parts(parts)
    }

    /// That something is made up for an example, where it is.
    fn made_up(&self, text: String, illustrative: bool) -> String {
        if illustrative {
            let mark = self.say("text-illustrative");
            self.say_with("text-in-language", &[("text", text.into()), ("language", mark.into())])
        } else {
            text
        }
    }

    /// That what stands in a field is made up for an example, though the thing is not.
    fn made_up_in(&self, text: String, field: &str, made_up: &[String]) -> String {
        self.made_up(text, made_up.iter().any(|made_up| made_up == field))
    }

    /// The text with a mark behind it, where two values stand.
    fn marked(&self, text: String, contested: bool) -> String {
        if contested {
            let mark = self.say("conflict-mark");
            self.say_with("text-in-language", &[("text", text.into()), ("language", mark.into())])
        } else {
            text
        }
    }
}

/// Lines, each printed as a quotation.
fn quotation(text: &str) -> Vec<String> {
    text.lines().map(|line| format!("> {}", visible(line))).collect()
}

/// A text on one line: line ends become a stroke.
fn one_line(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| visible(line.trim())).collect();
    lines.join(" / ")
}

/// Without control characters, which would speak to the terminal.
fn visible(line: &str) -> String {
    line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Whether there is an Arabic letter in a text.
pub(crate) fn is_arabic(text: &str) -> bool {
    text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c) && c.is_alphabetic())
}

/// Lines, each ended.
fn lines(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().fold(String::new(), |text, line| text + &line + "\n")
}

macro_rules! prints {
    ($($view:ident),*) => {$(
        impl std::fmt::Display for super::$view {
            /// In Arabic; see `in_language`.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.in_language(&Language::AR))
            }
        }
    )*};
}
prints!(
    Programme,
    Roadmap,
    Committee,
    Projects,
    ProjectSheet,
    Trace,
    SectionTrace,
    Cards,
    Remarks,
    RemarkGroups,
    Participation,
    AnswerCoverage,
    Standing,
    Comparison,
    Conflicts,
    CouncilSessions,
    Publications,
    Duties,
    Indicators,
    VersionTexts,
    VersionDifference,
    ErasurePlan,
    ImportPlanned
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_printed_as_it_was_written_or_in_dirhams() {
        let amount = Decimal::from("16280000.5");
        let print = |language, written| Printer::of(&language).amount(&amount, written);
        assert_eq!(print(Language::AR, None), "16.280.000,50 درهم");
        assert_eq!(print(Language::FR, None), "16\u{202f}280\u{202f}000,50\u{a0}DH");
        assert_eq!(print(Language::AR, Some("16,28 مليون درهم")), "16,28 مليون درهم");
        assert_eq!(print(Language::FR, Some("16,28 مليون درهم")), "16\u{202f}280\u{202f}000,50\u{a0}DH");
    }

    #[test]
    fn measured_values_have_the_decimal_mark_of_the_reader() {
        let print = |language| Printer::of(&language).decimal(&Decimal::from("16280.5"));
        assert_eq!((print(Language::AR), print(Language::EN)), ("16280,5".into(), "16280.5".into()));
    }
}
