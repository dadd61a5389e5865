use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Class, Place, Refusal, Visitor, WalkIn};
use crate::journal::{Hash, is_symbol};

/// The kind in front of an id, if the text is an id: `kind-` and sixteen symbols.
pub fn kind_of(id: &str) -> Option<&str> {
    let (kind, symbols) = id.split_at_checked(id.len().checked_sub(16)?)?;
    let kind = kind.strip_suffix('-')?;
    let well = !kind.is_empty()
        && kind.bytes().all(|byte| byte.is_ascii_lowercase())
        && symbols.bytes().all(is_symbol);
    well.then_some(kind)
}

/// The normal form of an external number: digits of any script as ASCII, no white space or direction marks, no
/// leading zeros, ASCII letters in lower case.
///
/// ```
/// use infitah::model::normal_number;
/// assert_eq!(normal_number("\u{200f}٠٧٠"), "70");
/// assert_eq!(normal_number(" MA-0012 "), "ma-0012");
/// assert_eq!(normal_number("000"), "0");
/// ```
pub fn normal_number(number: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !byte.is_ascii_uppercase();
    if !number.starts_with('0') && number.bytes().all(is_plain) {
        return number.to_owned();
    }
    let plain: String = number
        .chars()
        .filter(|c| {
            !c.is_whitespace()
                && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
        .map(|c| ascii_digit(c).unwrap_or_else(|| c.to_ascii_lowercase()))
        .collect();
    let bare = plain.trim_start_matches('0');
    if bare.is_empty() && !plain.is_empty() { "0".to_owned() } else { bare.to_owned() }
}

/// Digits of the scripts that the field meets: every block of ten decimal digits starts at its zero. The list is fixed
/// by the format of the journal, because ids are derived by it; what reads numbers and dates is not bound to it.
fn ascii_digit(c: char) -> Option<char> {
    const ZEROS: [u32; 20] = [
        0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
        0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xa620, 0xff10,
    ];
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// The id of a thing that has a number elsewhere, the same on every device.
///
/// `collectivity` is the id of the collectivity, because numbers and titles recur in other communes.
pub fn derived_id(kind: &str, collectivity: &str, scheme: &str, number: &str) -> String {
    from_seed(kind, &("infitah-id/1", kind, collectivity, scheme, normal_number(number)))
}

/// The id of a part of a thing (a remark of a card), from its position, counted from 0.
pub fn part_id(parent: &str, kind: &str, position: usize) -> String {
    from_seed(kind, &("infitah-part/1", parent, kind, position))
}

fn from_seed(kind: &str, seed: &impl Serialize) -> String {
    // A list of texts and numbers can always be written.
    let symbols = Hash::of(serde_json::to_vec(seed).unwrap_or_default()).short();
    [kind, "-", &symbols].concat()
}

macro_rules! text_newtype {
    ($(#[$doc:meta])* $name:ident) => {
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $(#[$doc])*
        pub struct $name(String);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        super::members::text_members!(Text: $name);

        #[cfg(feature = "uniffi")]
        uniffi::custom_type!($name, String, { try_lift: |text| Ok($name(text)), lower: |id| id.0 });
    };
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident: $($kind:literal)|+;)*) => {$(
        text_newtype! {
            $(#[$doc])*
            ///
            /// An id, or a reference (`scheme:number`) that stands for one until it is recorded.
            #[cfg_attr(feature = "schema", schemars(extend("x-id" = [$($kind),+])))]
            $name
        }

        impl $name {
            /// The kinds of things that the id may name.
            pub const KINDS: &'static [&'static str] = &[$($kind),+];
        }

        impl WalkIn for $name {
            fn walk_in(&mut self, at: &Place<'_>, _: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
                visitor.id(at, &mut self.0, Self::KINDS)
            }
        }
    )*};
}

ids! {
    /// A programme (برنامج عمل الانفتاح, programme d'action d'ouverture).
    ProgrammeId: "programme";
    /// A body (هيئة أو لجنة, instance ou comité).
    BodyId: "body";
    /// A person (شخص, personne).
    PersonId: "person";
    /// A membership (عضوية, qualité de membre): one person in one body.
    MembershipId: "membership";
    /// A stage of the roadmap (محطة, étape).
    StageId: "stage";
    /// A project (مشروع انفتاح, projet d'ouverture).
    ProjectId: "project";
    /// A card (بطاقة, fiche).
    CardId: "card";
    /// A remark (ملاحظة, remarque).
    RemarkId: "remark";
    /// A decision on remarks (قرار في شأن الملاحظات, décision sur les remarques).
    DecisionId: "decision";
    /// A frozen version of the programme (صيغة البرنامج, version du programme).
    VersionId: "version";
    /// A vote of the council (تصويت المجلس, vote du conseil).
    VoteId: "vote";
    /// A published answer (جواب, réponse).
    AnswerId: "answer";
    /// A priority axis (محور ذو أولوية, axe prioritaire).
    AxisId: "axis";
    /// An indicator (مؤشر, indicateur).
    IndicatorId: "indicator";
    /// A measurement of an indicator (قياس, mesure).
    MeasurementId: "measurement";
    /// A funding source of a project (مصدر تمويل, source de financement).
    FundingId: "funding";
    /// A group of remarks that say the same (مجموعة ملاحظات, groupe de remarques).
    GroupId: "group";
    /// A session of the council (دورة المجلس, session du conseil).
    CouncilSessionId: "session";
    /// A sitting of a session (جلسة, séance).
    SittingId: "sitting";
    /// An item of an agenda (نقطة في جدول الأعمال, point à l'ordre du jour).
    ItemId: "item";
    /// What was published or handed out (وثيقة منشورة أو موزعة, document publié ou remis).
    PublicationId: "publication";
    /// What a section belongs to or a card is about: a project or the whole programme.
    SubjectId: "project" | "programme";
    /// Any thing.
    ThingId: "programme" | "body" | "person" | "membership" | "stage" | "project" | "card" | "remark" | "decision"
        | "version" | "vote" | "answer" | "axis" | "indicator" | "measurement" | "funding" | "group" | "session"
        | "sitting" | "item" | "publication";
}

text_newtype! {
    /// An entry of the journal (قيد, écriture), named by its hash.
    #[cfg_attr(feature = "schema", schemars(extend("x-id" = ["entry"])))]
    EntryId
}

impl EntryId {
    /// The hash, if the text is one.
    pub fn hash(&self) -> Option<Hash> {
        self.0.parse().ok()
    }
}

impl From<Hash> for EntryId {
    fn from(hash: Hash) -> Self {
        Self(hash.to_text())
    }
}

impl WalkIn for EntryId {
    fn walk_in(&mut self, at: &Place<'_>, _: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
        visitor.entry(at, &mut self.0)
    }
}

text_newtype! {
    /// A reference (مرجع, référence): the number of a thing in a scheme that people use, as `pacto:70`, `sheet:3`,
    /// `body:committee`.
    #[cfg_attr(feature = "schema", schemars(extend("x-id" = ["reference"])))]
    Reference
}

impl Reference {
    /// The id of the thing of a kind that is known by it, as [`derived_id`] has it.
    pub(crate) fn id_of(&self, kind: &str, collectivity: &str) -> Option<String> {
        let (scheme, number) = self.parts()?;
        Some(derived_id(kind, collectivity, scheme, number))
    }

    /// Scheme and number, if the text has the form `scheme:number`.
    pub fn parts(&self) -> Option<(&str, &str)> {
        Self::parts_of(&self.0)
    }

    /// Scheme and number of a text that is a reference.
    pub fn parts_of(text: &str) -> Option<(&str, &str)> {
        let colon = text.bytes().position(|byte| byte == b':')?;
        let (scheme, number) = text.split_at_checked(colon)?;
        let number = number.strip_prefix(':')?;
        let well = !scheme.is_empty()
            && scheme.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
            && !number.trim().is_empty()
            && text.chars().count() <= 60
            && !number.chars().any(char::is_control);
        well.then_some((scheme, number))
    }

    /// The same reference with its number in its normal form, so that `pacto:٠٧٠` and `pacto:70` are one; nothing
    /// where the text is no reference, or its number is nothing but marks of direction.
    ///
    /// ```
    /// use infitah::model::Reference;
    /// assert_eq!(Reference::from("pacto:٠٧٠").normal().unwrap().as_str(), "pacto:70");
    /// assert_eq!(Reference::from("seventy").normal(), None);
    /// ```
    pub fn normal(&self) -> Option<Self> {
        Self::normal_of(&self.0)
    }

    /// The normal form of a text that is a reference.
    pub fn normal_of(text: &str) -> Option<Self> {
        let (scheme, number) = Self::parts_of(text)?;
        let normal = Self([scheme, ":", &normal_number(number)].concat());
        normal.parts().is_some().then_some(normal)
    }
}

impl WalkIn for Reference {
    fn walk_in(&mut self, at: &Place<'_>, _: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
        visitor.reference(at, &mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::symbols;

    #[test]
    fn an_id_is_a_kind_and_sixteen_symbols() {
        assert_eq!(kind_of("card-7k2q9mxt3d4p8wza"), Some("card"));
        for wrong in [
            "card-7k2q9mxt3d4p8wz",
            "card-7k2q9mxt3d4p8wzi",
            "-7k2q9mxt3d4p8wza",
            "pacto:70",
            "Card-7k2q9mxt3d4p8wza",
        ] {
            assert_eq!(kind_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn symbols_are_eighty_bits_in_order() {
        assert_eq!(symbols([0; 10]), "0000000000000000");
        assert_eq!(symbols([255; 10]), "zzzzzzzzzzzzzzzz");
        assert_eq!(symbols([0x08, 0x42, 0x10, 0x84, 0x21, 0x08, 0x42, 0x10, 0x84, 0x21]), "1111111111111111");
    }

    #[test]
    fn a_number_written_in_any_way_gives_one_id() {
        let id = derived_id("project", "collectivity-0000000000000000", "pacto", "70");
        for same in ["70", " 070", "٧٠", "۷۰", "\u{200f}70"] {
            assert_eq!(derived_id("project", "collectivity-0000000000000000", "pacto", same), id, "{same:?}");
        }
        assert_ne!(derived_id("project", "collectivity-0000000000000001", "pacto", "70"), id);
        assert_ne!(derived_id("project", "collectivity-0000000000000000", "sheet", "70"), id);
        assert_eq!(kind_of(&id), Some("project"));
    }

    #[test]
    fn a_reference_has_a_scheme_and_a_number() {
        assert_eq!(Reference::from("pacto:70").parts(), Some(("pacto", "70")));
        for wrong in ["70", ":70", "pacto:", "pacto: ", "Pacto:70", "pacto:7\n0"] {
            assert_eq!(Reference::from(wrong).parts(), None, "{wrong:?}");
        }
    }
}
