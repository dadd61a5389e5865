//! For whom an answer is: which words leave the house, by one rule for public copies and for views.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use infitah_macros::shared;

use super::Dossier;
use super::copies::is_published;
use crate::facts::Fact;
use crate::journal::Hash;
use crate::model::{Class, DecisionId, Place, Refusal, Seal, Visitor, Walk};
use crate::state::Seen;

/// For whom an answer is (الجمهور المعني, public visé).
#[shared(choice)]
pub enum Audience {
    /// For those who work with it: everything that the copy holds (للعمل, pour le travail).
    Working,
    /// For everybody: what a public copy holds, and nothing else (للعموم, pour le public).
    Public,
}

/// The words that everybody may read, each beside its own entry: a fact may cite any digest as public, and that
/// publishes the words of no other one. Judged by today and by all that is known, whatever moment is asked about;
/// found entry by entry, when one is asked for.
pub(crate) struct PublicWords<'a> {
    dossier: &'a Dossier,
    today: Seen<'a>,
    found: RefCell<BTreeMap<u32, BTreeSet<Hash>>>,
}

impl<'a> PublicWords<'a> {
    /// # Errors
    /// A refusal when the host's day cannot be read.
    pub(crate) fn of(dossier: &'a Dossier) -> Result<Self, Refusal> {
        let today = super::At::day(dossier.today());
        let day = dossier.day_of(&today)?.number();
        let today = dossier.state.at(Some(day), None, &dossier.facts);
        Ok(Self { dossier, today, found: RefCell::default() })
    }

    /// Whether the words that stand under this digest beside this entry are public.
    pub(crate) fn hold(&self, entry: u32, digest: &Hash) -> bool {
        self.found.borrow_mut().entry(entry).or_insert_with(|| self.of_entry(entry)).contains(digest)
    }

    fn of_entry(&self, entry: u32) -> BTreeSet<Hash> {
        // What is said of a correction is working; what stands in the entry's place has its own classes.
        let Some(fact) = self.dossier.facts.carried(entry) else { return BTreeSet::new() };
        let mut words = Collected { published: self.published(fact), words: BTreeSet::new() };
        // This visitor refuses nothing.
        let _ = fact.clone().walk(&Place::Fact, &mut words);
        words.words
    }

    /// Whether an answer that stands publishes the decision that this fact is.
    fn published(&self, fact: &Fact) -> bool {
        let Fact::RemarksDecided(decided) = fact else { return false };
        let decision = decided.decision.as_ref().map(DecisionId::as_str);
        decision.is_some_and(|decision| is_published(&self.today, decision))
    }
}

struct Collected {
    published: bool,
    words: BTreeSet<Hash>,
}

impl Visitor for Collected {
    fn sealed(&mut self, _: &Place<'_>, class: Class, value: &mut dyn Seal) -> Result<(), Refusal> {
        let public = match class {
            Class::Public => true,
            Class::OncePublished => self.published,
            Class::Working | Class::Personal => false,
        };
        if public {
            self.words.extend(value.sealed_as());
        }
        Ok(())
    }
}
