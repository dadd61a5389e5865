use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    AnswerPublished, AxisChosen, BodyCreated, CardReceived, Corrected, DossierFounded, FundingNoted,
    IndicatorDefined, ItemPostponed, MeasurementTaken, MemberJoined, MemberLeft, PersonDescribed,
    ProgrammeDescribed, ProjectDrawn, ProjectLinked, ProjectPlaced, ProjectRegistered, ProjectSplit,
    ProjectWithdrawn, ProjectsJoined, PublicationMade, RemarksDecided, RemarksExamined, RemarksGrouped,
    RemarksPresented, RemarksUngrouped, SealsErased, SectionRevised, SessionConvened, SittingHeld,
    SourceNoted, StageHeld, StagePlanned, StagePostponed, TargetSet, ThingsMerged, VersionFrozen, VoteTaken,
    Withdrawn,
};
use crate::journal::{NotCanonical, canonical};
use crate::model::members::{self, Blank, Member, Misfit, Reading, Record, Whole, Writing, Written};
use crate::model::{Code, Place, Reference, Refusal, Visitor, Walk, WalkIn, When};
use crate::state::Expand;

/// What a fact may ask of what is known, before it is recorded.
pub trait Known {
    /// Whether the thing is known.
    fn exists(&self, thing: &str) -> bool;
    /// The plain text that stands in a field of a thing.
    fn text(&self, thing: &str, field: &'static str) -> Option<String>;
    /// The number that stands in a field of a thing.
    fn number(&self, thing: &str, field: &'static str) -> Option<u32>;
    /// Whether what the field says holds.
    fn flag(&self, thing: &str, field: &'static str) -> Option<bool>;
    /// Whether the field has a value that stands.
    fn has(&self, thing: &str, field: &'static str) -> bool;
}

/// What follows from the members of a fact; `#[shared(fact)]` writes it.
pub trait Shape {
    /// The newest version of its shape in the journal.
    const NEWEST: u32;

    /// The version in which this fact is written: the first that has all members that it uses.
    fn version(&self) -> u32;

    /// The day that the fact is about.
    fn day(&self) -> Option<&When> {
        None
    }

    /// That day as it was written, where that differs.
    fn day_written(&self) -> Option<&str> {
        None
    }
}

/// What each kind of fact says of itself.
pub trait Kind: Shape + Walk + Record + Blank + Member + Sized {
    /// An external number from which the id of the fact's own thing is derived, with the kind of that thing.
    fn numbered(&self) -> Option<(&'static str, &Reference)> {
        None
    }

    /// Circumstances in which it is not recorded. Its members have been completed and checked before.
    ///
    /// # Errors
    /// The refusal.
    fn refuse(&self, _known: &dyn Known) -> Result<(), Refusal> {
        Ok(())
    }

    /// What it does to the state; from a sealed body.
    fn expand(&self, out: &mut dyn Expand);

    /// Its body in the journal, as canonical JSON.
    ///
    /// # Errors
    /// When it has a value that a journal cannot hold.
    fn to_body(&self) -> Result<String, NotCanonical> {
        // A table writes members in their order, and no member is a number that a journal cannot hold.
        let body = serde_json::to_string(&Written(self)).map_err(|_| NotCanonical::Json)?;
        debug_assert_eq!(canonical(&Written(self)).as_ref(), Ok(&body), "the body is written canonically");
        Ok(body)
    }

    /// Reads its body, over what it holds; nothing where it brings the body of a kind that is not known.
    ///
    /// # Errors
    /// When it has another shape, or is not written as [`Kind::to_body`] writes it.
    fn read_body(&mut self, body: &str) -> Option<Result<(), serde_json::Error>> {
        Some(members::read_body(self, body))
    }
}

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Anything that can be recorded. As JSON a fact is an object with its name in `"fact"`.
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum Fact {
            $($(#[$doc])* $name($name),)*
        }

        $(
            impl From<$name> for Fact {
                fn from(fact: $name) -> Self {
                    Self::$name(fact)
                }
            }

        )*

        impl Fact {
            /// The names of all facts, in the order in which a process meets them.
            pub const KINDS: &'static [&'static str] = &[$($name::KIND),*];

            /// The fact's name.
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$name(_) => $name::KIND),* }
            }

            /// The version of its shape in the journal.
            pub fn version(&self) -> u32 {
                match self { $(Self::$name(fact) => fact.version()),* }
            }

            /// The day that it is about.
            pub fn day(&self) -> Option<&When> {
                match self { $(Self::$name(fact) => fact.day()),* }
            }

            /// That day as it was written, where that differs.
            pub fn day_written(&self) -> Option<&str> {
                match self { $(Self::$name(fact) => fact.day_written()),* }
            }

            /// An external number from which the id of its own thing is derived.
            pub fn numbered(&self) -> Option<(&'static str, &Reference)> {
                match self { $(Self::$name(fact) => fact.numbered()),* }
            }

            /// Circumstances in which it is not recorded.
            ///
            /// # Errors
            /// The refusal.
            pub fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
                match self { $(Self::$name(fact) => fact.refuse(known)),* }
            }

            /// What it does to the state.
            pub fn expand(&self, out: &mut dyn Expand) {
                match self { $(Self::$name(fact) => fact.expand(out)),* }
            }

            /// Its body as canonical JSON, without its name.
            ///
            /// # Errors
            /// A refusal when it holds a number that a journal cannot.
            pub fn to_body(&self) -> Result<String, Refusal> {
                let body = match self { $(Self::$name(fact) => fact.to_body()),* };
                body.map_err(|_| Refusal::of(Code::TextUnfit))
            }

            /// A fact of this name, without content.
            fn blank(kind: &str) -> Option<Self> {
                match kind {
                    $($name::KIND => Some(Self::$name(<$name as Blank>::blank())),)*
                    _ => None,
                }
            }

            /// The newest version of its kind.
            fn newest(&self) -> u32 {
                match self { $(Self::$name(_) => $name::NEWEST),* }
            }

            fn read_body(&mut self, body: &str) -> Option<Result<(), serde_json::Error>> {
                match self { $(Self::$name(fact) => fact.read_body(body)),* }
            }

            fn members(&self) -> &dyn Record {
                match self { $(Self::$name(fact) => fact),* }
            }

            fn members_mut(&mut self) -> &mut dyn Record {
                match self { $(Self::$name(fact) => fact),* }
            }
        }

        impl Walk for Fact {
            fn walk(&mut self, at: &Place<'_>, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
                match self { $(Self::$name(fact) => fact.walk(at, visitor)),* }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for Fact {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                "Fact".into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": "Anything that can be recorded.",
                    "oneOf": [$(generator.subschema_for::<$name>()),*],
                    "discriminator": { "propertyName": "fact" },
                })
            }
        }
    };
}

facts! {
    /// The dossier was founded (تأسيس الملف, fondation du dossier).
    DossierFounded,
    /// The programme was described (وصف البرنامج, description du programme).
    ProgrammeDescribed,
    /// A body was created (إحداث هيئة, création d'une instance).
    BodyCreated,
    /// A person joined a body (انضمام عضو, entrée en fonction d'un membre).
    MemberJoined,
    /// A person left a body (انتهاء عضوية, fin de la qualité de membre).
    MemberLeft,
    /// A person was named anew (تسمية شخص, désignation d'une personne).
    PersonDescribed,
    /// A priority axis was chosen (تحديد محور ذي أولوية, choix d'un axe prioritaire).
    AxisChosen,
    /// A stage was planned or planned anew (برمجة محطة, programmation d'une étape).
    StagePlanned,
    /// A stage was postponed (تأجيل محطة, report d'une étape).
    StagePostponed,
    /// A stage was held (انعقاد محطة, tenue d'une étape).
    StageHeld,
    /// Something was published or handed out (نشر أو توزيع وثيقة, publication ou remise).
    PublicationMade,
    /// A project was registered (تسجيل مشروع, enregistrement d'un projet).
    ProjectRegistered,
    /// A project was placed under an axis (إدراج مشروع ضمن محور, rattachement à un axe).
    ProjectPlaced,
    /// A project was drawn from ideas (استخلاص مشروع من أفكار, projet tiré d'idées).
    ProjectDrawn,
    /// A project was linked to another (ربط مشروع, lien entre projets).
    ProjectLinked,
    /// A project was split (تقسيم مشروع, scission d'un projet).
    ProjectSplit,
    /// Projects were joined (ضم مشاريع, réunion de projets).
    ProjectsJoined,
    /// A project was withdrawn (سحب مشروع, retrait d'un projet).
    ProjectWithdrawn,
    /// A section of the sheet was revised (مراجعة خانة, révision d'une rubrique).
    SectionRevised,
    /// A funding source was noted (تسجيل مصدر تمويل, source de financement).
    FundingNoted,
    /// An indicator was defined (تحديد مؤشر, définition d'un indicateur).
    IndicatorDefined,
    /// A target was set (تحديد قيمة مستهدفة, fixation d'une cible).
    TargetSet,
    /// A card was received (تلقي بطاقة, réception d'une fiche).
    CardReceived,
    /// Remarks were presented (تقديم ملاحظات, présentation de remarques).
    RemarksPresented,
    /// Remarks were examined (دراسة ملاحظات, examen de remarques).
    RemarksExamined,
    /// Remarks were grouped (تجميع ملاحظات, regroupement de remarques).
    RemarksGrouped,
    /// Remarks left a group (إخراج ملاحظات من مجموعة, retrait d'un groupe).
    RemarksUngrouped,
    /// Remarks were decided on (البت في ملاحظات, décision sur des remarques).
    RemarksDecided,
    /// A version of the programme was frozen (حصر صيغة, arrêt d'une version).
    VersionFrozen,
    /// A session of the council was convened (استدعاء دورة, convocation d'une session).
    SessionConvened,
    /// A sitting was held (انعقاد جلسة, tenue d'une séance).
    SittingHeld,
    /// An item was postponed (تأجيل نقطة, report d'un point).
    ItemPostponed,
    /// The council voted (تصويت المجلس, vote du conseil).
    VoteTaken,
    /// The answer to remarks was published (نشر الجواب, publication de la réponse).
    AnswerPublished,
    /// An indicator was measured (قياس مؤشر, mesure d'un indicateur).
    MeasurementTaken,
    /// A source was noted (ذكر المصدر, mention de la source).
    SourceNoted,
    /// Several ids turned out to be one thing (دمج المعرفات, fusion d'identifiants).
    ThingsMerged,
    /// An earlier entry was corrected (تصحيح قيد, correction d'une écriture).
    Corrected,
    /// An earlier entry was withdrawn (سحب قيد, retrait d'une écriture).
    Withdrawn,
    /// Words were erased (محو أقوال, effacement de propos).
    SealsErased,
}

impl Fact {
    /// Reads the body of a kind; nothing when the kind or its version is not known here.
    ///
    /// A member of a later version is unknown to an earlier one, and a later version is written only where one of
    /// its members is used, so that each fact has one form.
    pub fn from_body(kind: &str, version: u32, body: &str) -> Option<Result<Self, serde_json::Error>> {
        let mut fact = Self::of_kind(kind, version)?;
        Some(match fact.read_body(body)? {
            Ok(()) if fact.version() == version => Ok(fact),
            Ok(()) => Err(serde_json::Error::custom("another version")),
            Err(error) => Err(error),
        })
    }

    /// A fact of this kind, without content; nothing when the kind or its version is not known here.
    pub(super) fn of_kind(kind: &str, version: u32) -> Option<Self> {
        Self::blank(kind).filter(|fact| (1..=fact.newest()).contains(&version))
    }

    /// What it says; of a correction, what that puts in the place of another fact.
    pub(crate) fn carried(&self) -> &Self {
        match self {
            Self::Corrected(corrected) => &corrected.with,
            other => other,
        }
    }

    /// Reads a fact as it stands at every interface: an object with its name in `"fact"`.
    ///
    /// # Errors
    /// A refusal that names the member: unknown fact, unknown, missing or malformed member.
    pub fn from_value(mut value: serde_json::Value) -> Result<Self, Refusal> {
        let members = value.as_object_mut().ok_or(Refusal::of(Code::FactMalformed))?;
        let Some(serde_json::Value::String(kind)) = members.remove("fact") else {
            return Err(Refusal::field(Code::FactMalformed, "fact"));
        };
        let Some(mut fact) = Self::blank(&kind) else {
            return Err(Refusal::field(Code::FactUnknown, "fact").with("value", kind));
        };
        read(fact.members_mut(), value)?;
        Ok(fact)
    }

    /// Reads a fact from JSON text.
    ///
    /// # Errors
    /// As [`Fact::from_value`]; text that is no JSON is a malformed fact.
    pub fn from_json(text: &str) -> Result<Self, Refusal> {
        Self::from_value(serde_json::from_str(text).map_err(|_| Refusal::of(Code::FactMalformed))?)
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        members::write_tagged("fact", self.kind(), self.members(), serializer)
    }
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_value(serde_json::Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Member for Box<Fact> {
    fn reading(&mut self) -> Reading<'_> {
        Reading::Whole(self)
    }

    fn writing(&self) -> Writing<'_> {
        Writing::Tagged("fact", self.kind(), self.members())
    }
}

impl Whole for Box<Fact> {
    fn give(&mut self, value: serde_json::Value) -> Result<(), Refusal> {
        **self = Fact::from_value(value)?;
        Ok(())
    }
}

impl Blank for Box<Fact> {
    fn blank() -> Self {
        Self::new(Withdrawn::blank().into())
    }
}

impl WalkIn for Box<Fact> {
    fn walk_in(
        &mut self,
        at: &Place<'_>,
        _: crate::model::Class,
        visitor: &mut dyn Visitor,
    ) -> Result<(), Refusal> {
        (**self).walk(at, visitor)
    }
}

/// Reads the members of a fact. The words of serde's errors may repeat a value; only their safe parts go on.
pub(crate) fn read(record: &mut dyn Record, value: serde_json::Value) -> Result<(), Refusal> {
    members::read_value(record, value).map_err(|Misfit { path, message, refused }| {
        if let Some(refusal) = refused {
            let field = refusal.field.map_or_else(|| path.clone(), |field| format!("{path}.{field}"));
            return Refusal { field: Some(field), ..refusal };
        }
        let named = |prefix: &str| {
            let name = message.strip_prefix(prefix)?.split('`').next()?;
            Some(if path == "." || path.ends_with(name) { name.to_owned() } else { format!("{path}.{name}") })
        };
        if let Some(field) = named("missing field `") {
            return Refusal::field(Code::FieldMissing, field);
        }
        let refusal = if message.starts_with("unknown field `") {
            Refusal::field(Code::FieldUnknown, path)
        } else {
            Refusal::field(Code::FieldInvalid, path)
        };
        refusal.with("expected", form(&message))
    })
}

/// What is expected where this was found: a form, by the name that its label has, or the values of a closed list.
///
/// Whatever else the message says may repeat a value.
fn form(message: &str) -> String {
    let expected = message.rsplit_once("expected ").map_or("", |(_, expected)| expected);
    let named = match expected {
        "a string" => "string",
        "a text, or an object with a text by language tag" => "text",
        "u32" => "number",
        "a boolean" => "boolean",
        "a sequence" => "list",
        _ if expected.starts_with("struct ") => "object",
        _ if expected.contains('`') => {
            let values: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
            return values.join(", ");
        }
        _ => "value",
    };
    named.to_owned()
}
