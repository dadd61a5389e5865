//! What was recorded once, by its words: so that a line without a number is known again, and what was erased is not
//! brought back. Words are compared while a file is planned, and leave no trace: an id that came from them would keep
//! them for ever, for everybody who guesses them.

use std::collections::{BTreeMap, BTreeSet};

use super::line_ends::plain;
use super::places::theme;
use super::titles;
use crate::dossier::{Dossier, Opened};
use crate::facts::{CardReceived, Fact};
use crate::journal::Hash;
use crate::model::{
    AuthorCategory, AxisId, CardId, Channel, ProjectId, SealedContact, Texts, Topic, Words, kind_of,
};

/// The facts of a dossier, whether or not they stand, by what they say.
#[derive(Default)]
pub(super) struct Remembered {
    /// The cards without a number.
    cards: BTreeMap<Hash, CardId>,
    /// What is left of those of which words were erased, by their days.
    cut: BTreeMap<String, Vec<Said>>,
    /// The cards of which words were erased, be it words that were corrected.
    cleaned: BTreeSet<CardId>,
    /// The cards of which it was erased how their author is reached.
    unreachable: BTreeSet<CardId>,
    /// The projects and axes by their folded titles.
    projects: BTreeMap<String, ProjectId>,
    axes: BTreeMap<String, AxisId>,
    /// The languages of the titles that were erased, by the thing.
    untitled: BTreeSet<(String, String)>,
}

/// A text of a card.
#[derive(Clone, PartialEq, Eq)]
enum Word {
    None,
    Is(String),
    Erased,
}

/// What a card says, and what stands beside it.
#[derive(Clone)]
struct Said {
    about: String,
    channel: Channel,
    author: Option<AuthorCategory>,
    /// Its themes, and of each remark the topic and the words.
    words: Vec<Word>,
}

impl Said {
    fn of(card: &CardReceived, open: impl Fn(&Words) -> Word) -> Self {
        let maybe = |words: &Option<Words>| words.as_ref().map_or(Word::None, &open);
        let mut words: Vec<Word> = card.themes.iter().map(&open).collect();
        for remark in &card.remarks {
            let topic = remark.topic.as_ref().map(Topic::as_str).unwrap_or_default();
            words.extend([Word::Is(topic.to_owned()), maybe(&remark.said), maybe(&remark.proposed)]);
        }
        let about = card.about.as_ref().map(ToString::to_string).unwrap_or_default();
        Self { about, channel: card.channel.clone(), author: card.author.clone(), words }
    }

    /// The card of a line, whose words are open.
    fn of_line(card: &CardReceived) -> Self {
        Self::of(card, |words| if let Words::Open(text) = words { Word::is(text) } else { Word::None })
    }

    /// What tells it from other cards; nothing where words are missing.
    fn key(&self) -> Option<Hash> {
        let mut text = self.about.clone();
        for word in &self.words {
            match word {
                Word::None => text.push('\u{1e}'),
                Word::Is(word) => text.extend(["\u{1f}", word]),
                Word::Erased => return None,
            }
        }
        Some(Hash::of(text))
    }

    /// Whether this one, of which words were erased, may have said the same.
    fn may_be(&self, other: &Self) -> bool {
        let same = |(was, is): (&Word, &Word)| was == is || (*was == Word::Erased && *is != Word::None);
        (&self.about, &self.channel, &self.author) == (&other.about, &other.channel, &other.author)
            && self.words.len() == other.words.len()
            && self.words.iter().zip(&other.words).all(same)
    }
}

impl Word {
    fn is(text: &str) -> Self {
        Self::Is(plain(text.trim()).into_owned())
    }
}

impl Remembered {
    pub(super) fn of(dossier: &Dossier) -> Self {
        let mut remembered = Self::default();
        for (hash, fact) in dossier.entries() {
            let (Some(fact), Some(beside)) = (fact, dossier.journal().find(&hash)) else { continue };
            let open = |words: &Words| match words.digest() {
                Some(digest) => match dossier.open_digest::<String>(None, beside, &digest) {
                    Opened::Value(text) => Word::is(&text),
                    Opened::Erased | Opened::Withheld => Word::Erased,
                },
                None => Word::None,
            };
            match fact.carried() {
                Fact::CardReceived(card) => {
                    let contact = card.contact.as_ref().and_then(SealedContact::digest);
                    if let (Some(id), Some(contact)) = (&card.card, contact)
                        && dossier.journal().erased().contains(&contact)
                    {
                        remembered.unreachable.insert(id.clone());
                    }
                    remembered.card(card, open);
                }
                Fact::ProjectRegistered(one) => {
                    let Some(id) = &one.project else { continue };
                    for title in remembered.titles(id.as_str(), &one.title, open) {
                        remembered.projects.entry(titles::key(&title)).or_insert_with(|| id.clone());
                    }
                }
                Fact::AxisChosen(one) => {
                    let Some(id) = &one.axis else { continue };
                    for title in remembered.titles(id.as_str(), &one.title, open) {
                        remembered.axes.entry(theme(&title)).or_insert_with(|| id.clone());
                    }
                }
                _ => {}
            }
        }
        remembered
    }

    fn card(&mut self, card: &CardReceived, open: impl Fn(&Words) -> Word) {
        let Some(id) = &card.card else { return };
        let said = Said::of(card, open);
        if said.words.contains(&Word::Erased) {
            self.cleaned.insert(id.clone());
        }
        if !card.numbers.is_empty() {
            return;
        }
        if let Some(key) = said.key() {
            self.cards.entry(key).or_insert_with(|| id.clone());
        } else {
            let days = [Some(card.on.as_str()), card.on_written.as_deref()];
            for day in days.into_iter().flatten() {
                self.cut.entry(day.to_owned()).or_default().push(said.clone());
            }
        }
    }

    /// The titles of a thing that are there.
    fn titles(&mut self, id: &str, titles: &Texts, open: impl Fn(&Words) -> Word) -> Vec<String> {
        let mut there = Vec::new();
        for (language, title) in &titles.0 {
            match open(title) {
                Word::Is(title) => there.push(title),
                Word::Erased => drop(self.untitled.insert((id.to_owned(), language.clone()))),
                Word::None => {}
            }
        }
        there
    }

    /// The card without a number that says this, or said it once.
    pub(super) fn same_card(&self, line: &CardReceived) -> Result<CardId, Hash> {
        let key = Said::of_line(line).key().unwrap_or_else(|| Hash::of([]));
        self.cards.get(&key).cloned().ok_or(key)
    }

    /// Whether a card without a number of which words were erased may have said this.
    pub(super) fn may_be_erased(&self, line: &CardReceived) -> bool {
        let said = Said::of_line(line);
        self.cut.get(line.on.as_str()).is_some_and(|cut| cut.iter().any(|one| one.may_be(&said)))
    }

    /// Whether words of the card were erased, be it words that were corrected.
    pub(super) fn is_cleaned(&self, card: &CardId) -> bool {
        self.cleaned.contains(card)
    }

    /// Whether it was erased how the author of the card is reached.
    pub(super) fn is_unreachable(&self, card: &CardId) -> bool {
        self.unreachable.contains(card)
    }

    /// The project that has this title, or had it once.
    pub(super) fn project(&self, title: &str) -> Option<&ProjectId> {
        self.projects.get(&titles::key(title))
    }

    /// The axis that has this title, or had it once.
    pub(super) fn axis(&self, title: &str) -> Option<&AxisId> {
        self.axes.get(&theme(title))
    }

    /// Whether a title of the thing in this language was erased.
    pub(super) fn is_untitled(&self, thing: &str, language: &str) -> bool {
        self.untitled.contains(&(thing.to_owned(), language.to_owned()))
    }

    /// Whether a title of the thing was erased.
    pub(super) fn has_title_erased(&self, thing: &str) -> bool {
        self.untitled.range((thing.to_owned(), String::new())..).next().is_some_and(|(of, _)| of == thing)
    }

    /// Whether a title of a thing of this kind was erased, so that another title may be that one.
    pub(super) fn has_untitled(&self, kind: &str) -> bool {
        self.untitled.iter().any(|(thing, _)| kind_of(thing) == Some(kind))
    }
}
