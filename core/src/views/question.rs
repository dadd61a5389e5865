use infitah_macros::shared;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    AnswerCoverage, CardQuery, Cards, Committee, Comparison, Conflicts, CouncilSessions, Duties, ErasurePlan,
    ErasureQuery, IndicatorQuery, Indicators, Participation, Programme, ProjectSheet, Projects,
    PublicationQuery, Publications, RemarkGroups, RemarkQuery, Remarks, Roadmap, SectionTrace, Standing,
    Trace, VersionDifference, VersionTexts,
};
use crate::dossier::{At, Dossier, Receipt, Verification};
use crate::model::members::{self, Blank, Record};
use crate::model::{
    BodyId, Code, LanguageTag, ProjectId, Refusal, RemarkId, SheetSection, SubjectId, VersionId,
};
use crate::text::Language;

/// A question about the whole dossier.
#[shared(subject)]
#[derive(Debug, Default)]
pub struct Whole {}

/// A question about a body.
#[shared(subject)]
#[derive(Debug)]
pub struct OfBody {
    /// The body, by id or reference.
    pub of: BodyId,
}

/// A question about a project.
#[shared(subject)]
#[derive(Debug)]
pub struct OfProject {
    /// The project, by id or reference.
    pub of: ProjectId,
}

/// A question about a remark.
#[shared(subject)]
#[derive(Debug)]
pub struct OfRemark {
    /// The remark.
    pub of: RemarkId,
}

/// A question about a section of a project, or of the programme.
#[shared(subject)]
#[derive(Debug)]
pub struct OfSection {
    /// The project or the programme, by id or reference.
    pub of: SubjectId,
    /// The section.
    pub section: SheetSection,
    /// The language of the text; the dossier's where it is left out.
    pub language: Option<LanguageTag>,
}

/// A question about a frozen version.
#[shared(subject)]
#[derive(Debug)]
pub struct OfVersion {
    /// The version, by id or reference.
    pub of: VersionId,
}

/// A question about two frozen versions.
#[shared(subject)]
#[derive(Debug)]
pub struct BetweenVersions {
    /// The earlier version, by id or reference.
    pub of: VersionId,
    /// The later one; the text as it stands on the day where it is left out.
    pub to: Option<VersionId>,
}

/// The views: for each its name, what it takes, the value that answers it and the call that asks it.
macro_rules! questions {
    ($($(#[doc = $doc:literal])* $name:literal $question:ident($query:ident) -> $view:ident
        by |$dossier:ident, $asked:pat_param, $at:ident| $ask:expr;)*) => {
        /// A question as data: which view, and what it takes. In Rust the methods of [`Dossier`] are shorter; bindings
        /// and widgets hand it over as JSON: `{"view": "committee", "of": "body:committee"}`.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Question {
            $($(#[doc = $doc])* $question($query),)*
        }

        /// The answer to any question. As JSON it is the value of its view.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(clippy::large_enum_variant)] // It lives for one call.
        pub enum View {
            $($(#[doc = $doc])* $question($view),)*
        }

        impl Question {
            /// The names of all views.
            pub const VIEWS: &'static [&'static str] = &[$($name),*];

            /// The name of the view.
            pub const fn view(&self) -> &'static str {
                match self { $(Self::$question(_) => $name),* }
            }

            /// A question of this name, without content.
            fn blank(view: &str) -> Option<Self> {
                match view {
                    $($name => Some(Self::$question(<$query as Blank>::blank())),)*
                    _ => None,
                }
            }

            fn members(&self) -> &dyn Record {
                match self { $(Self::$question(asked) => asked),* }
            }

            fn members_mut(&mut self) -> &mut dyn Record {
                match self { $(Self::$question(asked) => asked),* }
            }
        }

        impl View {
            /// Reads the value of a view, as JSON gives it.
            ///
            /// # Errors
            /// A refusal when no view has this name, or the value is of another form.
            pub fn from_json(name: &str, json: &str) -> Result<Self, Refusal> {
                let malformed = |_| Refusal::field(Code::FieldInvalid, "view").with("expected", name);
                let Some(mut view) = Self::blank(name) else {
                    return Err(Refusal::field(Code::FieldInvalid, "view").with("expected", Question::VIEWS.join(", ")));
                };
                members::read_text(view.members_mut(), json).map_err(malformed)?;
                Ok(view)
            }

            /// A view of this name, without content.
            fn blank(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$question(<$view as Blank>::blank())),)*
                    _ => None,
                }
            }

            fn members(&self) -> &dyn Record {
                match self { $(Self::$question(view) => view),* }
            }

            fn members_mut(&mut self) -> &mut dyn Record {
                match self { $(Self::$question(view) => view),* }
            }

            /// Prints the answer in a language: plain lines, which are Markdown as well.
            pub fn in_language(&self, language: &Language) -> String {
                match self { $(Self::$question(view) => view.in_language(language)),* }
            }
        }

        impl Dossier {
            /// Answers a question that is given as data.
            ///
            /// # Errors
            /// The refusal of the view.
            pub fn ask(&self, question: &Question, at: &At) -> Result<View, Refusal> {
                match question {
                    $(Question::$question($asked) => {
                        let ($dossier, $at) = (self, at);
                        $ask.map(View::$question)
                    })*
                }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for Question {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                "Question".into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $(
                    generator.subschema_for::<$query>();
                    generator.subschema_for::<$view>();
                )*
                schemars::json_schema!({
                    "description": "A question as data.",
                    "x-questions": [$([$name, concat!($($doc, "\n"),*), stringify!($question), stringify!($query),
                        stringify!($view)]),*],
                })
            }
        }
    };
}

questions! {
    /// The programme at a glance (البرنامج, le programme): its collectivity, axes, bodies and versions.
    "programme" Programme(Whole) -> Programme by |dossier, _, at| dossier.programme(at);
    /// The roadmap (خارطة الطريق, feuille de route): the stages in chronological order.
    "roadmap" Roadmap(Whole) -> Roadmap by |dossier, _, at| dossier.roadmap(at);
    /// A committee or another body (لجنة التتبع, comité de suivi) and who sits in it.
    "committee" Committee(OfBody) -> Committee by |dossier, asked, at| dossier.committee(asked.of.as_str(), at);
    /// Who took part (المشاركة, participation): attendance by stage, cards by channel and kind.
    "participation" Participation(Whole) -> Participation by |dossier, _, at| dossier.participation(at);
    /// The projects (مشاريع الانفتاح, projets d'ouverture).
    "projects" Projects(Whole) -> Projects by |dossier, _, at| dossier.projects(at);
    /// The sheet of a project (بطاقة مشروع الانفتاح, fiche projet) with the history of each section.
    "project_sheet" ProjectSheet(OfProject) -> ProjectSheet
        by |dossier, asked, at| dossier.project_sheet(asked.of.as_str(), at);
    /// Cards (البطاقات, fiches), filtered, a page at a time.
    "cards" Cards(CardQuery) -> Cards by |dossier, asked, at| dossier.cards(asked, at);
    /// Remarks and what became of each (الملاحظات ومآلها, remarques et suites), filtered, a page at a time.
    "remarks" Remarks(RemarkQuery) -> Remarks by |dossier, asked, at| dossier.remarks(asked, at);
    /// Groups of remarks that say the same (مجموعات الملاحظات, groupes de remarques).
    "remark_groups" RemarkGroups(Whole) -> RemarkGroups by |dossier, _, at| dossier.remark_groups(at);
    /// How many remarks were answered (نسبة الجواب, taux de réponse): overall, by project, topic, channel and axis.
    "answer_coverage" AnswerCoverage(Whole) -> AnswerCoverage by |dossier, _, at| dossier.answer_coverage(at);
    /// Where the programme stands (وضعية البرنامج, état d'avancement): its answers, indicators and stages in figures, to be
    /// laid beside those of others.
    "standing" Standing(Whole) -> Standing by |dossier, _, at| dossier.standing(at);
    /// One remark followed from its card to the vote (تتبع الملاحظة, suivi de la remarque).
    "trace" Trace(OfRemark) -> Trace by |dossier, asked, at| dossier.trace(asked.of.as_str(), at);
    /// The way back (أصل الفقرة, origine d'une rubrique): a section and, for each run of its words, the remarks
    /// behind them.
    "trace_section" TraceSection(OfSection) -> SectionTrace by |dossier, asked, at| {
        let language = asked.language.as_ref().map(LanguageTag::as_str);
        dossier.trace_section(asked.of.as_str(), asked.section.as_str(), language, at)
    };
    /// The text of a frozen version (نص الصيغة, texte de la version).
    "version_texts" VersionTexts(OfVersion) -> VersionTexts
        by |dossier, asked, at| dossier.version_texts(asked.of.as_str(), at);
    /// What differs between two versions, word by word (الفرق بين صيغتين, différence entre deux versions).
    "version_difference" VersionDifference(BetweenVersions) -> VersionDifference by |dossier, asked, at| {
        let to = asked.to.as_ref().map(VersionId::as_str);
        dossier.version_difference(asked.of.as_str(), to, at)
    };
    /// The sessions of the council (دورات المجلس, sessions du conseil) with their sittings, agendas and votes.
    "council_sessions" CouncilSessions(Whole) -> CouncilSessions
        by |dossier, _, at| dossier.council_sessions(at);
    /// The indicators (المؤشرات, indicateurs) with targets, measurements and progress, a page at a time.
    "indicators" Indicators(IndicatorQuery) -> Indicators by |dossier, asked, at| dossier.indicators(asked, at);
    /// What was published or handed out (الوثائق المنشورة والموزعة, documents publiés et remis), a page at a time.
    "publications" Publications(PublicationQuery) -> Publications
        by |dossier, asked, at| dossier.publications(asked, at);
    /// What is still to do (ما بقي إنجازه, ce qui reste à faire).
    "duties" Duties(Whole) -> Duties by |dossier, _, at| dossier.duties(at);
    /// Where people disagree (مواضع الاختلاف, désaccords): what somebody has to settle.
    "conflicts" Conflicts(Whole) -> Conflicts by |dossier, _, at| dossier.conflicts(at);
    /// What an erasure would take, and which texts would still quote it (خطة المحو, plan d'effacement).
    "erasure_plan" ErasurePlan(ErasureQuery) -> ErasurePlan by |dossier, asked, at| dossier.erasure_plan(asked, at);
}

/// What prints itself besides the answers to questions: its name, and its type.
pub const ALSO_PRINTED: [(&str, &str); 3] =
    [("receipt", "Receipt"), ("verification", "Verification"), ("comparison", "Comparison")];

/// Prints the value of a view, of a receipt, of a verification, of a comparison or, as `import_plan`, of the plan of an
/// import, as JSON gives it: plain lines in a language, which are Markdown as well.
///
/// # Errors
/// A refusal when nothing that prints itself has this name, or the value is of another form.
pub fn print_json(name: &str, json: &str, language: &Language) -> Result<String, Refusal> {
    let malformed = |_| Refusal::field(Code::FieldInvalid, "view").with("expected", name);
    match name {
        "receipt" => {
            let receipt: Receipt = serde_json::from_str(json).map_err(malformed)?;
            Ok(receipt.in_language(language))
        }
        "verification" => {
            let found: Verification = serde_json::from_str(json).map_err(malformed)?;
            Ok(found.in_language(language))
        }
        "comparison" => {
            let side_by_side: Comparison = serde_json::from_str(json).map_err(malformed)?;
            Ok(side_by_side.in_language(language))
        }
        // Who reads no spreadsheets never has one, and does not carry its sentences.
        #[cfg(feature = "csv")]
        "import_plan" => {
            let planned: super::ImportPlanned = serde_json::from_str(json).map_err(malformed)?;
            Ok(planned.in_language(language))
        }
        _ => Ok(View::from_json(name, json)?.in_language(language)),
    }
}

/// The refusal of a question that has no members.
fn no_object() -> Refusal {
    Refusal::field(Code::FieldInvalid, "view").with("expected", "{\"view\": …}")
}

impl Question {
    /// Reads a question from JSON.
    ///
    /// # Errors
    /// A refusal when no view has this name, or a member is missing, unknown or of another form.
    pub fn from_json(json: &str) -> Result<Self, Refusal> {
        Self::from_value(serde_json::from_str(json).map_err(|_| no_object())?)
    }

    /// As [`Question::from_json`], from a value.
    ///
    /// # Errors
    /// As there.
    pub fn from_value(mut value: serde_json::Value) -> Result<Self, Refusal> {
        let name = match &mut value {
            serde_json::Value::Object(members) => members.remove("view"),
            // Members without their names, in the order of declaration.
            serde_json::Value::Array(members) => (!members.is_empty()).then(|| members.remove(0)),
            _ => return Err(no_object()),
        };
        let name = name.ok_or(Refusal::field(Code::FieldMissing, "view"))?;
        let Some(mut question) = name.as_str().and_then(Self::blank) else {
            return Err(Refusal::field(Code::FieldInvalid, "view").with("expected", Self::VIEWS.join(", ")));
        };
        crate::facts::read_members(question.members_mut(), value)?;
        Ok(question)
    }
}

impl Serialize for Question {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        members::write_tagged("view", self.view(), self.members(), serializer)
    }
}

impl<'de> Deserialize<'de> for Question {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_value(serde_json::Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Serialize for View {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        members::write_record(self.members(), serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_read_by_its_name() {
        let question = Question::from_json(r#"{"view":"committee","of":"body:committee"}"#).unwrap();
        assert_eq!(question, Question::Committee(OfBody { of: "body:committee".into() }));
        let missing = Question::from_json(r#"{"view":"committee"}"#).unwrap_err();
        assert_eq!((missing.code, missing.field.as_deref()), (Code::FieldMissing, Some("of")));
        assert_eq!(Question::from_json(r#"["committee","body:committee"]"#).unwrap(), question);
        assert!(Question::from_json("[]").is_err());
        assert!(Question::from_json(r#"{"view":"weather"}"#).is_err());
        assert!(Question::from_json("7").is_err());
    }
}
