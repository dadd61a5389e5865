use std::fmt;

use super::{Decimal, Direction, LanguageTag, MeasurementOutcome, Nature, Refusal, Seal, When};

/// Who may see a sealed value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Everyone.
    Public,
    /// Everyone, once a fact that stands publishes it; before that the people who work on the programme.
    OncePublished,
    /// The people who work on the programme.
    Working,
    /// Those who answer the person; never part of a public copy.
    Personal,
}

impl Class {
    /// Its name, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::OncePublished => "once_published",
            Self::Working => "working",
            Self::Personal => "personal",
        }
    }
}

/// Where in a fact a value stands: `remarks[0].said`.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// The fact itself.
    Fact,
    /// A member of it.
    Member(&'a Place<'a>, &'a str),
    /// An element of a list.
    Element(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// A member of the value at this place.
    pub const fn member(&'a self, name: &'a str) -> Self {
        Self::Member(self, name)
    }

    /// An element of the list at this place.
    pub const fn element(&'a self, index: usize) -> Self {
        Self::Element(self, index)
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact => Ok(()),
            Self::Member(Self::Fact, name) => f.write_str(name),
            Self::Member(parent, name) => write!(f, "{parent}.{name}"),
            Self::Element(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// Visits every value of a fact that is not a plain number or flag: once to complete and check what people
/// record, once to seal it, once to hold a decoded body against the grammar. A visit that is left out lets pass.
pub trait Visitor {
    /// An id, or a reference that stands for one. `kinds` are the kinds of things that may stand here.
    ///
    /// # Errors
    /// A refusal when it is neither, unknown, or of another kind.
    fn id(
        &mut self,
        _at: &Place<'_>,
        _id: &mut String,
        _kinds: &'static [&'static str],
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// The id of a thing that the fact makes, or writes again.
    ///
    /// # Errors
    /// A refusal when it is malformed or of another kind.
    fn made(
        &mut self,
        _at: &Place<'_>,
        _id: &mut Option<String>,
        _kind: &'static str,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// An entry of the journal, by its hash.
    ///
    /// # Errors
    /// A refusal when it is no hash or unknown.
    fn entry(&mut self, _at: &Place<'_>, _hash: &mut String) -> Result<(), Refusal> {
        Ok(())
    }

    /// A reference that the fact gives to a thing.
    ///
    /// # Errors
    /// A refusal when it is not `scheme:number`.
    fn reference(&mut self, _at: &Place<'_>, _reference: &mut String) -> Result<(), Refusal> {
        Ok(())
    }

    /// A date, and the words in which it was written.
    ///
    /// # Errors
    /// A refusal when it cannot be read.
    fn when(
        &mut self,
        _at: &Place<'_>,
        _when: &mut When,
        _written: &mut Option<String>,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// A decimal number, and the words in which it was written where these are kept.
    ///
    /// # Errors
    /// A refusal when it cannot be read.
    fn decimal(
        &mut self,
        _at: &Place<'_>,
        _number: &mut Decimal,
        _written: &mut Option<String>,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// A label of a list, open or closed: plain, public for ever, at most 60 characters.
    ///
    /// # Errors
    /// A refusal when it is empty or too long.
    fn label(&mut self, _at: &Place<'_>, _label: &str) -> Result<(), Refusal> {
        Ok(())
    }

    /// A language tag; empty stands for the dossier's language.
    ///
    /// # Errors
    /// A refusal when it is no language tag.
    fn language(&mut self, _at: &Place<'_>, _language: &mut String) -> Result<(), Refusal> {
        Ok(())
    }

    /// A language tag that may be left out.
    ///
    /// # Errors
    /// A refusal when it is no language tag.
    fn maybe_language(&mut self, _at: &Place<'_>, _language: &mut Option<String>) -> Result<(), Refusal> {
        Ok(())
    }

    /// A value that is sealed.
    ///
    /// # Errors
    /// A refusal when it is empty, or sealed already where words are expected.
    fn sealed(&mut self, _at: &Place<'_>, _class: Class, _value: &mut dyn Seal) -> Result<(), Refusal> {
        Ok(())
    }
}

/// A fact or a part of one, all of whose values can be visited.
pub trait Walk {
    /// Visits every value in the order of declaration.
    ///
    /// # Errors
    /// The first refusal of the visitor.
    fn walk(&mut self, at: &Place<'_>, visitor: &mut dyn Visitor) -> Result<(), Refusal>;
}

/// A value inside a fact, visited with the class that its field has.
pub trait WalkIn {
    /// Visits the value.
    ///
    /// # Errors
    /// The first refusal of the visitor.
    fn walk_in(&mut self, at: &Place<'_>, class: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal>;
}

impl<T: Walk> WalkIn for T {
    fn walk_in(&mut self, at: &Place<'_>, _: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
        self.walk(at, visitor)
    }
}

impl<T: WalkIn> WalkIn for Option<T> {
    fn walk_in(&mut self, at: &Place<'_>, class: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
        self.as_mut().map_or(Ok(()), |value| value.walk_in(at, class, visitor))
    }
}

impl<T: WalkIn> WalkIn for Vec<T> {
    fn walk_in(&mut self, at: &Place<'_>, class: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
        self.iter_mut()
            .enumerate()
            .try_for_each(|(index, value)| value.walk_in(&at.element(index), class, visitor))
    }
}

macro_rules! nothing_to_visit {
    ($($ty:ty),*) => {$(
        impl Walk for $ty {
            fn walk(&mut self, _: &Place<'_>, _: &mut dyn Visitor) -> Result<(), Refusal> {
                Ok(())
            }
        }
    )*};
}
nothing_to_visit!(u32, bool, Direction, Nature, MeasurementOutcome);

/// A date or a number beside the words in which it was written.
pub trait WalkDate {
    /// Visits the date or the number.
    ///
    /// # Errors
    /// The refusal of the visitor.
    fn walk_date(
        &mut self,
        written: &mut Option<String>,
        at: &Place<'_>,
        visitor: &mut dyn Visitor,
    ) -> Result<(), Refusal>;
}

impl WalkDate for When {
    fn walk_date(
        &mut self,
        written: &mut Option<String>,
        at: &Place<'_>,
        visitor: &mut dyn Visitor,
    ) -> Result<(), Refusal> {
        visitor.when(at, self, written)
    }
}

impl WalkDate for Option<When> {
    fn walk_date(
        &mut self,
        written: &mut Option<String>,
        at: &Place<'_>,
        visitor: &mut dyn Visitor,
    ) -> Result<(), Refusal> {
        self.as_mut().map_or(Ok(()), |when| visitor.when(at, when, written))
    }
}

/// Visits the id of a thing that the fact makes.
///
/// # Errors
/// The refusal of the visitor.
pub fn walk_made<I: From<String> + Into<String>>(
    id: &mut Option<I>,
    at: &Place<'_>,
    kind: &'static str,
    visitor: &mut dyn Visitor,
) -> Result<(), Refusal> {
    let mut text = id.take().map(Into::into);
    let visited = visitor.made(at, &mut text, kind);
    *id = text.map(I::from);
    visited
}

/// Visits the language of a text.
///
/// # Errors
/// The refusal of the visitor.
pub fn walk_language(
    language: &mut LanguageTag,
    at: &Place<'_>,
    visitor: &mut dyn Visitor,
) -> Result<(), Refusal> {
    let mut tag = language.to_string();
    let visited = visitor.language(at, &mut tag);
    *language = tag.into();
    visited
}

/// Visits the language of a text where it may be left out.
///
/// # Errors
/// The refusal of the visitor.
pub fn walk_maybe_language(
    language: &mut Option<LanguageTag>,
    at: &Place<'_>,
    visitor: &mut dyn Visitor,
) -> Result<(), Refusal> {
    let mut tag = language.take().map(|language| language.to_string());
    let visited = visitor.maybe_language(at, &mut tag);
    *language = tag.map(LanguageTag::from);
    visited
}
