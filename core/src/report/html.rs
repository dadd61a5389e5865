//! What every chapter writes with: messages, and the words of people as isolated text.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use crate::dossier::{At, Audience, Dossier};
use crate::model::{CardId, Decimal, Outcome, Reference};
use crate::text::lists::in_pairs;
use crate::text::words::{Change, differences};
use crate::text::{Arg, Direction, Language, Messages};
use crate::views::{
    Cause, Choice, Conflict, ConflictValue, DateShown, Duty, EntryConflict, EntryWay, GroupShown, Missing,
    Names, NoFigure, Printer, ProjectName, ReferenceConflict, Share, Spoken, VoteShown,
};

/// Marks in a message where markup is to stand; private characters, which no message holds.
const OPEN: char = '\u{f0000}';
const CLOSE: char = '\u{f0001}';
/// How many words that did not change stand on each side of a change.
const BESIDE: usize = 6;

/// The writer of one report.
pub(super) struct Writer<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) at: &'a At,
    print: Printer,
    language: Language,
    /// What was said already: a page says the same labels and dates again and again.
    said: RefCell<BTreeMap<String, String>>,
    /// Whether something was marked as made up.
    made_up: Cell<bool>,
    /// Where each card of the page is found.
    cards: RefCell<BTreeMap<CardId, String>>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(dossier: &'a Dossier, at: &'a At, language: &Language) -> Self {
        // The page is in the language that its labels are in, so that it says one language and one direction.
        let language = Messages::of(language).language().clone();
        Self {
            dossier,
            at,
            print: Printer::of(&language),
            language,
            said: RefCell::default(),
            made_up: Cell::new(false),
            cards: RefCell::default(),
        }
    }

    pub(super) fn language(&self) -> &str {
        self.language.as_str()
    }

    pub(super) fn direction(&self) -> &'static str {
        self.language.direction().as_str()
    }

    pub(super) fn is_rtl(&self) -> bool {
        self.language.direction() == Direction::Rtl
    }

    pub(super) fn audience_id(&self) -> &'static str {
        match self.at.audience {
            Some(Audience::Public) => "report-audience-public",
            Some(Audience::Working) | None => "report-audience-working",
        }
    }

    /// Whether this is for those who work on the programme.
    pub(super) fn is_working(&self) -> bool {
        !matches!(self.at.audience, Some(Audience::Public))
    }

    /// Whether something on the page was marked as made up for an example.
    pub(super) fn is_made_up(&self) -> bool {
        self.made_up.get()
    }

    // Labels and sentences.

    /// What is said under this key: put into words once a page.
    fn once(&self, key: String, say: impl FnOnce() -> String) -> String {
        if let Some(said) = self.said.borrow().get(&key) {
            return said.clone();
        }
        let said = say();
        self.said.borrow_mut().insert(key, said.clone());
        said
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.once(id.to_owned(), || self.print.say(id))
    }

    pub(super) fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.print.say_with(id, args)
    }

    pub(super) fn count(&self, id: &str, name: &str, count: u32) -> String {
        self.once(format!("{id}\n{count}"), || self.print.count(id, name, count))
    }

    /// A value of a closed list.
    pub(super) fn choice(&self, value: impl Choice) -> String {
        self.say(value.message())
    }

    /// What was counted at a vote.
    pub(super) fn vote_counts(&self, vote: &VoteShown) -> Vec<String> {
        self.print.vote_counts(vote.counts())
    }

    pub(super) fn label(&self, list: &str, value: &str) -> String {
        self.once(format!("{list}\n\n{value}"), || self.print.label(list, value))
    }

    pub(super) fn labelled(&self, label: &str, value: &str) -> String {
        self.print.labelled(label, value)
    }

    pub(super) fn decimal(&self, decimal: &Decimal) -> Markup {
        html! { bdi { (self.print.decimal(decimal)) } }
    }

    pub(super) fn field_name(&self, field: &str) -> String {
        self.print.field_name(field)
    }

    /// A message in which some arguments are markup: a link, a name in its own language.
    pub(super) fn rich(&self, id: &str, plain: &[(&str, Arg<'_>)], args: &[(&str, Markup)]) -> Markup {
        let mut all = plain.to_vec();
        let marks = args.iter().enumerate();
        all.extend(marks.map(|(at, (name, _))| (*name, format!("{OPEN}{at}{CLOSE}").into())));
        // Without a plain argument it is the same sentence each time, with other things in its places.
        let said = if plain.is_empty() {
            self.once(format!("{id}\n"), || self.say_with(id, &all))
        } else {
            self.say_with(id, &all)
        };
        let mut parts = said.split(OPEN);
        let first = parts.next().unwrap_or_default();
        html! {
            (first)
            @for part in parts {
                @if let Some((at, text)) = part.split_once(CLOSE) {
                    @if let Some((_, markup)) = at.parse().ok().and_then(|at: usize| args.get(at)) { (markup) }
                    (text)
                }
            }
        }
    }

    // Words of people.

    /// A name in the reader's language, or in the one that it falls back to, which is then marked.
    pub(super) fn name(&self, names: &Names) -> Markup {
        self.name_if(names).unwrap_or_else(|| self.unknown())
    }

    pub(super) fn name_if(&self, names: &Names) -> Option<Markup> {
        let (text, tag) = names.in_language(&self.language)?;
        Some(isolated(text, (tag != self.language()).then_some(tag)))
    }

    /// A name as plain text, for what can hold no markup.
    pub(super) fn plain_name(&self, names: &Names) -> String {
        names.in_language(&self.language).map_or_else(|| self.say("text-unknown"), |(text, _)| clean(text))
    }

    /// Words, or why they are missing.
    pub(super) fn words(&self, spoken: &Spoken) -> Markup {
        match &spoken.text {
            Some(text) => isolated(text, spoken.language.as_deref().filter(|tag| *tag != self.language())),
            None => self.missing(spoken.missing),
        }
    }

    /// Words as a paragraph of their own, or why they are missing.
    pub(super) fn paragraph(&self, spoken: &Spoken) -> Markup {
        let (dir, lang) = self.tags(spoken.language.as_deref());
        html! {
            @if let Some(text) = &spoken.text { p.words dir=[dir] lang=[lang] { (clean(text)) } }
            @else { p { (self.missing(spoken.missing)) } }
        }
    }

    /// What a person said, as a quotation, or why it is missing.
    pub(super) fn quotation(&self, spoken: &Spoken) -> Markup {
        let (dir, lang) = self.tags(spoken.language.as_deref());
        html! {
            @if let Some(text) = &spoken.text { blockquote dir=[dir] lang=[lang] { (clean(text)) } }
            @else { blockquote { (self.missing(spoken.missing)) } }
        }
    }

    /// The direction and the language of a block of words, where they are not those of the page.
    pub(super) fn tags<'t>(&self, language: Option<&'t str>) -> (Option<&'static str>, Option<&'t str>) {
        let direction = direction_of(language);
        let foreign = |tag: &&str| *tag != self.language() && is_tag(tag);
        ((direction != self.direction()).then_some(direction), language.filter(foreign))
    }

    pub(super) fn missing(&self, missing: Option<Missing>) -> Markup {
        html! { em.missing { (self.print.missing(missing)) } }
    }

    pub(super) fn unknown(&self) -> Markup {
        self.missing(None)
    }

    /// How a text differs from an earlier one, said as well as drawn: the words that changed, and some beside them.
    pub(super) fn difference(&self, old: &str, new: &str, language: Option<&str>) -> Markup {
        let (old, new) = (clean(old), clean(new));
        let runs = differences(&old, &new);
        if runs.iter().all(|(change, _)| *change == Change::Same) {
            return html! { p.note { (self.say("difference-is-same")) } };
        }
        let ((dir, lang), last) = (self.tags(language), runs.len().saturating_sub(1));
        html! {
            p.words dir=[dir] lang=[lang] {
                @for (at, (change, text)) in runs.iter().enumerate() {
                    @match change {
                        Change::Same => (beside(text, at > 0, at < last)),
                        Change::Deleted => del { span.vh { (self.say("report-removed")) " " } (text) },
                        Change::Inserted => ins { span.vh { (self.say("report-added")) " " } (text) },
                    }
                }
            }
        }
    }

    /// Gives the cards of the page their anchors, in the order of the page, before anything leads to one. Of two cards
    /// with one number, the second is found by its id: a page has each anchor once.
    pub(super) fn place_cards<'c>(&self, cards: impl Iterator<Item = (&'c CardId, &'c [Reference])>) {
        let mut taken = BTreeSet::new();
        let anchors = cards.map(|(card, numbers)| {
            let anchor = card_anchor(numbers, card.as_str());
            let free = taken.insert(anchor.clone());
            (card.clone(), if free { anchor } else { card.to_string() })
        });
        self.cards.borrow_mut().extend(anchors);
    }

    /// The anchor of a card; nothing where the page has no such card.
    pub(super) fn card_anchor(&self, card: &CardId) -> Option<String> {
        self.cards.borrow().get(card).cloned()
    }

    /// The anchors and the numbers of the cards whose remarks these decisions cover, each once; without a number, a card
    /// has no name that people know.
    pub(super) fn cards_behind<'c>(
        &self,
        because: impl IntoIterator<Item = &'c Cause>,
    ) -> Vec<(String, String)> {
        let mut told = BTreeSet::new();
        let remarks = because.into_iter().flat_map(|cause| &cause.remarks);
        let cards = remarks.filter(|remark| told.insert(&remark.card));
        cards
            .filter_map(|remark| Some((self.card_anchor(&remark.card)?, self.card_name(&remark.numbers))))
            .collect()
    }

    /// How a card is called: by its first number.
    pub(super) fn card_name(&self, numbers: &[Reference]) -> String {
        match numbers.first() {
            Some(number) => self.reference(number),
            None => self.say("report-card"),
        }
    }

    fn reference(&self, reference: &Reference) -> String {
        self.once(format!("{reference}\n\n\n"), || self.print.reference(reference))
    }

    /// What is to do, in a line.
    pub(super) fn duty(&self, duty: &Duty) -> String {
        duty.line(&self.print)
    }

    /// A period without a figure, in a line.
    pub(super) fn no_figure(&self, answer: &NoFigure) -> String {
        answer.line(&self.print)
    }

    /// What a conflict is about, in a line.
    pub(super) fn in_conflict(&self, conflict: &Conflict) -> String {
        conflict.what(&self.print)
    }

    /// The field of a conflict, in a line.
    pub(super) fn conflict_field(&self, conflict: &Conflict) -> String {
        conflict.field(&self.print)
    }

    /// A value in conflict that is no words of people.
    pub(super) fn conflict_held(&self, conflict: &Conflict, found: &ConflictValue) -> Option<String> {
        conflict.held(&self.print, found)
    }

    /// A reference that several things have, with these things, in a line.
    pub(super) fn shared_reference(&self, conflict: &ReferenceConflict) -> String {
        conflict.line(&self.print)
    }

    /// An entry that was corrected in two ways, in a line.
    pub(super) fn corrected(&self, conflict: &EntryConflict) -> String {
        conflict.what(&self.print)
    }

    /// One of these ways, in a line.
    pub(super) fn corrected_way(&self, way: &EntryWay) -> String {
        way.line(&self.print)
    }

    /// A group of remarks, in a line.
    pub(super) fn group(&self, group: &GroupShown) -> String {
        group.line(&self.print)
    }

    pub(super) fn language_name(&self, tag: &str) -> Markup {
        html! { bdi { (self.print.language(tag)) } }
    }

    /// The name of a language that is not the page's, beside words in it.
    pub(super) fn foreign(&self, language: Option<&str>) -> Markup {
        let own =
            |tag: &&str| tag.parse::<Language>().is_ok_and(|tag| tag.primary() == self.language.primary());
        html! { @if let Some(tag) = language.filter(|tag| !own(tag)) { " · " bdi { (self.print.language(tag)) } } }
    }

    /// A link to what has a place of its own on this page. A link keeps its direction to itself; so only a name in
    /// another language needs an element of its own.
    pub(super) fn link(&self, id: impl std::fmt::Display, name: &Names) -> Markup {
        html! {
            a href={ "#" (id) } {
                @match name.in_language(&self.language) {
                    Some((text, tag)) if tag == self.language() => (clean(text)),
                    _ => (self.name(name)),
                }
            }
        }
    }

    pub(super) fn projects(&self, projects: &[ProjectName]) -> Option<Markup> {
        joined(projects.iter().map(|project| self.link(&project.id, &project.title)))
    }

    /// Dates that no longer hold, struck.
    pub(super) fn earlier(&self, dates: &[DateShown]) -> Option<Markup> {
        joined(dates.iter().map(|date| html! { s { (self.date(date)) } }))
    }

    /// An amount as it was written, where the reader reads that script; otherwise in dirhams.
    pub(super) fn amount(&self, amount: &Decimal, written: Option<&str>) -> Markup {
        html! { bdi { (clean(&self.print.amount(amount, written))) } }
    }

    pub(super) fn outcome(&self, outcome: Outcome) -> Markup {
        let class = match outcome {
            Outcome::Accepted => "done",
            Outcome::PartlyAccepted => "ongoing",
            Outcome::Rejected | Outcome::OutOfScope => "no",
            Outcome::Merged => "plain",
            Outcome::Deferred => "open",
        };
        html! { span class={ "badge " (class) } { (self.choice(outcome)) } }
    }

    // Dates and numbers.

    pub(super) fn date(&self, date: &DateShown) -> Markup {
        let key = format!("{}\n{}\n", date.edtf, date.written.as_deref().unwrap_or_default());
        let text = self.once(key, || self.print.date(date));
        // A day or a month is a value of `time`; an interval is not.
        let digits = date.edtf.chars().all(|c| c.is_ascii_digit() || c == '-');
        html! {
            @if digits && matches!(date.edtf.len(), 7 | 10) { time datetime=(date.edtf) { (text) } }
            @else { bdi { (text) } }
        }
    }

    pub(super) fn date_or_unknown(&self, date: Option<&DateShown>) -> Markup {
        date.map_or_else(|| self.unknown(), |date| self.date(date))
    }

    pub(super) fn day(&self, iso: &str) -> Markup {
        html! { time datetime=(iso) { (self.print.day(iso)) } }
    }

    /// A share as a percentage.
    pub(super) fn share(&self, share: &Share) -> String {
        self.print.share(share)
    }

    /// What a row of a table is about: the title of a thing, or the label of a list.
    pub(super) fn key(&self, list: &str, key: Option<&str>, title: &Names) -> Markup {
        match key {
            None => html! { em.missing { (self.say("by-none")) } },
            Some(key) => self.name_if(title).unwrap_or_else(|| html! { (self.label(list, key)) }),
        }
    }

    /// The mark of what is made up for an example.
    pub(super) fn illustrative(&self, illustrative: bool) -> Markup {
        self.made_up.set(self.made_up.get() || illustrative);
        html! { @if illustrative { " " span.badge.plain { (self.say("text-illustrative")) } } }
    }

    /// What stands in a field, with the mark where it is made up though the thing is not.
    pub(super) fn made_up_in(&self, value: &Markup, field: &str, made_up: &[String]) -> Markup {
        html! { (value) (self.illustrative(made_up.iter().any(|made_up| made_up == field))) }
    }

    /// The same mark, for a thing whose view does not say it.
    pub(super) fn mark(&self, thing: &str) -> Markup {
        self.illustrative(self.dossier.is_made_up(thing, self.at).unwrap_or(false))
    }

    pub(super) fn references(&self, references: &[Reference]) -> Markup {
        let named = references.iter().map(|reference| html! { bdi { (self.reference(reference)) } });
        joined(named).unwrap_or_default()
    }

    /// The mark that two values stand in one of these fields.
    pub(super) fn contested(&self, contested: bool) -> Markup {
        html! { @if contested { " " a.badge.warn href="#conflicts" { (self.say("conflict-mark")) } } }
    }

    /// A row of a list of facts, where there is something to say.
    pub(super) fn row(&self, label: &str, value: Option<Markup>) -> Markup {
        html! { @if let Some(value) = value { div { dt { (self.say(label)) } dd { (value) } } } }
    }
}

/// Several things of one line, with a mark between them; nothing where there is none.
pub(super) fn joined(parts: impl Iterator<Item = Markup>) -> Option<Markup> {
    in_pairs(parts, |before, after| html! { (before) " · " (after) })
}

/// A text that keeps its own direction, and says its language where that is not the page's.
fn isolated(text: &str, language: Option<&str>) -> Markup {
    html! { bdi lang=[language.filter(|tag| is_tag(tag))] { (clean(text)) } }
}

/// What is shown of words that did not change: those beside a change before them, and beside one after them.
pub(super) fn beside(text: &str, after_change: bool, before_change: bool) -> String {
    let words: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let head = if after_change { BESIDE } else { 0 };
    let tail = if before_change { BESIDE } else { 0 };
    // Nothing is gained by leaving out a word or two.
    if words.len() <= head + tail + 2 {
        return text.to_owned();
    }
    let (first, rest): (Vec<_>, Vec<_>) = words.iter().enumerate().partition(|(at, _)| *at < head);
    let last = rest.into_iter().filter(|(at, _)| at + tail >= words.len());
    let said =
        |words: &mut dyn Iterator<Item = (usize, &&str)>| words.map(|(_, word)| *word).collect::<String>();
    format!("{} … {}", said(&mut first.into_iter()).trim_end(), said(&mut last.into_iter()))
}

/// The direction of words in a language; of others, that of their first letter. A text in Arabic that begins with a
/// Latin word runs from right to left.
pub(super) fn direction_of(language: Option<&str>) -> &'static str {
    language
        .and_then(|tag| tag.parse().ok())
        .map_or("auto", |language: Language| language.direction().as_str())
}

/// Whether a tag may stand as the language of an element.
fn is_tag(tag: &str) -> bool {
    tag.parse::<Language>().is_ok()
}

/// A text as a page can hold it: without the characters that HTML allows nowhere; line ends stay. The bullets that word
/// processors write as private characters, for which nobody else has a picture, become bullets that everybody has.
pub(super) fn clean(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' => Some('\n'),
        '\u{e000}'..='\u{f8ff}' => Some('•'),
        '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'.. => None,
        c if u32::from(c) & 0xfffe == 0xfffe => None,
        c if c.is_control() => Some(' '),
        c => Some(c),
    };
    text.replace("\r\n", "\n").chars().filter_map(shown).collect()
}

/// The anchor of a card, made of the number by which people know it (`card-112`); its id where it has none.
fn card_anchor(numbers: &[Reference], id: &str) -> String {
    let plain = |number: &str| number.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let numbers = numbers.iter().filter_map(Reference::parts);
    let mut known = numbers.filter(|(scheme, number)| *scheme == "card" && plain(number));
    known.next().map_or_else(|| id.to_owned(), |(_, number)| format!("card-{number}"))
}

/// A number of hundredths of a per cent as a length of CSS and SVG: `12.34%`, `50%`.
pub(super) fn percent(hundredths: i64) -> String {
    let (whole, part) = (hundredths / 100, hundredths % 100);
    match part {
        0 => format!("{whole}%"),
        part if part % 10 == 0 => format!("{whole}.{}%", part / 10),
        part => format!("{whole}.{part:02}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_lines_and_loses_what_html_forbids() {
        assert_eq!(clean("سطر\r\nآخر\u{0}\u{7}\u{fffe}"), "سطر\nآخر  ");
        assert_eq!(clean("\u{f0a7} حراسة"), "• حراسة");
    }

    #[test]
    fn a_card_is_found_by_its_number_and_by_its_id_where_that_fits_no_anchor() {
        let numbers = |texts: &[&str]| texts.iter().map(|text| Reference::from(*text)).collect::<Vec<_>>();
        assert_eq!(card_anchor(&numbers(&["platform:9", "card:112"]), "card-x"), "card-112");
        assert_eq!(card_anchor(&numbers(&["card:\"><b"]), "card-x"), "card-x");
        assert_eq!(card_anchor(&[], "card-x"), "card-x");
    }

    #[test]
    fn a_text_that_begins_with_a_latin_word_runs_as_its_language_does() {
        assert_eq!(direction_of(Some("ar")), "rtl");
        assert_eq!(direction_of(Some("ary-Latn")), "ltr");
        assert_eq!(direction_of(None), "auto");
        assert_eq!(direction_of(Some("not a tag")), "auto");
    }

    #[test]
    fn of_words_that_did_not_change_only_those_beside_a_change_are_shown() {
        let text = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 ";
        assert_eq!(beside(text, true, true), "1 2 3 4 5 6 … 12 13 14 15 16 17 ");
        assert_eq!(beside(text, true, false), "1 2 3 4 5 6 … ");
        assert_eq!(beside(text, false, true), " … 12 13 14 15 16 17 ");
        assert_eq!(beside("1 2 3 4 5 6 7 8 ", false, true), "1 2 3 4 5 6 7 8 ");
    }

    #[test]
    fn parts_of_the_width_are_written_exactly() {
        assert_eq!(
            [percent(0), percent(5), percent(3_066), percent(3_060), percent(10_000)],
            ["0%", "0.05%", "30.66%", "30.6%", "100%"]
        );
    }
}
