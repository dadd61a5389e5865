//! A framework: what the communes of one support programme share, read from a data file.

use std::collections::BTreeSet;

use infitah_macros::shared;

use super::members::{self, Blank};
use super::{
    Act, BodyKind, Code, Label, LanguageTag, Modality, PublicationKind, Reference, Refusal, StageKind, Texts,
    Topic,
};
use crate::text::lists::Order;
use crate::text::{Language, Names};

/// The frameworks that the library brings, by name.
const BUILT_IN: [(&str, &str); 1] = [("pacto", include_str!("../../frameworks/pacto.json"))];

/// A support programme and its network as data that all its communes share (إطار الدعم, cadre d'appui): objectives
/// and principles, the consultation method, the roadmap template, the work file, the charter.
///
/// It holds nothing of one commune: no date, no place, no priority axis. A commune's dossier can be founded from it.
#[shared(view)]
#[closed]
pub struct Framework {
    /// Its id, as `pacto`; a dossier names it in its founding.
    pub id: Label,
    /// The languages in which every text of it stands.
    pub languages: Vec<LanguageTag>,
    /// What a reader should know about the file: whose words these are.
    pub note: Names,
    /// Where its statements come from.
    pub sources: Vec<FrameworkSource>,
    /// How many years one openness programme runs under it (مدة البرنامج, durée du programme).
    pub cycle_years: Option<u32>,
    /// The support programme (برنامج الدعم, programme d'appui). It is not the commune's own openness programme.
    pub programme: FrameworkName,
    /// The network of its members (الشبكة, réseau).
    pub network: Option<FrameworkName>,
    /// Who carries it (الشركاء, partenaires).
    pub partners: Vec<FrameworkName>,
    /// The idea that it stands for (الفكرة, idée directrice).
    pub idea: Option<FrameworkText>,
    /// Its call to everyone (الشعار, mot d'ordre).
    pub slogan: Option<FrameworkText>,
    /// Its objectives (الأهداف, objectifs).
    pub objectives: Vec<FrameworkPoint>,
    /// Its principles (المبادئ, principes).
    pub principles: Vec<FrameworkPoint>,
    /// The steps of consulting citizens on the projects (منهجية التشاور, méthode de concertation), by their number.
    pub method: Vec<MethodStep>,
    /// The bodies of every commune under it (الهيئات, instances).
    pub bodies: Vec<TemplateBody>,
    /// The stages of every roadmap under it, in their usual order (نموذج خارطة الطريق, feuille de route type).
    pub roadmap: Vec<TemplateStage>,
    /// What participants find in the work file (محتوى ملف العمل, contenu du dossier de travail).
    pub work_file: Vec<WorkDocument>,
    /// The topics of its observation card (مواضيع بطاقة الملاحظات, rubriques de la fiche d'observations).
    pub topics: Vec<CardTopic>,
    /// Whether the card invites other topics as well.
    pub topics_open: bool,
    /// The charter of the network (ميثاق الشبكة, charte du réseau).
    pub charter: Option<Charter>,
}

/// Where statements of a framework come from (مصدر, source).
#[shared(view)]
#[closed]
pub struct FrameworkSource {
    /// Its id, which the statements name.
    pub id: Label,
    /// What it is.
    pub title: Names,
    /// Its address, where it has one.
    pub url: Option<String>,
}

/// A statement of a framework, and where it comes from (نص, texte).
#[shared(view)]
#[closed]
pub struct FrameworkText {
    /// The words.
    pub text: Names,
    /// The languages in which the wording is the framework file's own, as a translation, and not the source's.
    pub own: Vec<LanguageTag>,
    /// The source that says so.
    pub source: Label,
    /// Whether the statement was read in that source.
    pub verified: bool,
}

/// A programme, a network or a partner by all its names (تسمية, dénomination).
#[shared(view)]
#[closed]
pub struct FrameworkName {
    /// Its id.
    pub id: Label,
    /// Its name.
    pub name: FrameworkText,
    /// Its short name in Latin letters (الاسم المختصر, sigle).
    pub acronym: Option<String>,
    /// Other names under which it appears, as printed.
    pub aliases: Vec<String>,
    /// What it does.
    pub role: Option<FrameworkText>,
}

/// An objective or a principle (هدف أو مبدأ, objectif ou principe).
#[shared(view)]
#[closed]
pub struct FrameworkPoint {
    /// Its id.
    pub id: Label,
    /// Its title.
    pub title: FrameworkText,
    /// Other titles under which it appears, as printed.
    pub aliases: Vec<String>,
    /// What it means.
    pub explanation: Option<FrameworkText>,
}

/// A step of the consultation method (مرحلة من منهجية التشاور, étape de la méthode de concertation).
#[shared(view)]
#[closed]
pub struct MethodStep {
    /// Its number as printed, from 1: the order of steps, whatever their order in a file.
    pub number: u32,
    /// Its title.
    pub title: FrameworkText,
    /// The paper on which it is done.
    pub instrument: Option<FrameworkText>,
    /// The body that does it or concludes it, by its reference; the participants otherwise.
    pub body: Option<Reference>,
    /// The state that a remark has reached after it, as `presented`.
    pub reaches: Option<Label>,
}

/// A body of every commune under the framework (هيئة, instance).
#[shared(view)]
#[closed]
pub struct TemplateBody {
    /// The reference that it gets, as `body:committee`.
    pub reference: Reference,
    /// Its kind.
    pub kind: BodyKind,
    /// Its name.
    pub name: FrameworkText,
    /// Other names under which it appears, as printed.
    pub aliases: Vec<String>,
    /// Whether it stands already when a dossier is founded. What an act has yet to create waits for that act.
    pub standing: bool,
    /// The kind of act that creates it.
    pub act: Option<Act>,
}

/// A stage of every roadmap under the framework (محطة نموذجية, étape type). It has no date.
#[shared(view)]
#[closed]
pub struct TemplateStage {
    /// The reference that it gets, as `stage:meeting-1`.
    pub reference: Reference,
    /// Its kind.
    pub kind: StageKind,
    /// The phase of the process in which it lies.
    pub phase: Option<Label>,
    /// Its title.
    pub title: FrameworkText,
    /// In person, remote, digital; nothing where it is open.
    pub modality: Option<Modality>,
    /// The instrument, as an electronic form.
    pub instrument: Option<FrameworkText>,
    /// The body whose work it is, by its reference.
    pub body: Option<Reference>,
    /// The stages that usually come before it.
    pub after: Vec<Reference>,
}

/// A document of the work file (وثيقة من ملف العمل, pièce du dossier de travail).
#[shared(view)]
#[closed]
pub struct WorkDocument {
    /// Its kind, as `observation_card`.
    pub kind: PublicationKind,
    /// Its title.
    pub title: FrameworkText,
}

/// A topic of the observation card (موضوع, rubrique).
#[shared(view)]
#[closed]
pub struct CardTopic {
    /// The topic.
    pub topic: Topic,
    /// Its title.
    pub title: FrameworkText,
}

/// The charter that members sign (ميثاق, charte).
#[shared(view)]
#[closed]
pub struct Charter {
    /// Its title.
    pub title: FrameworkText,
    /// Its commitments by number.
    pub commitments: Vec<CharterCommitment>,
}

/// A commitment of the charter (التزام, engagement).
#[shared(view)]
#[closed]
pub struct CharterCommitment {
    /// Its number, from 1.
    pub number: u32,
    /// What members commit themselves to; without words where only its existence is known.
    pub text: FrameworkText,
}

impl Framework {
    /// The names of the frameworks that the library brings.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// A framework that the library brings, by its name.
    ///
    /// ```
    /// use infitah::model::Framework;
    /// let pacto = Framework::named("pacto")?;
    /// assert_eq!(pacto.objectives.len(), 3);
    /// assert!(pacto.programme.is_called("برنامج دعم الجماعات المنفتحة"));
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// [`Code::FrameworkUnknown`] when it brings none of this name.
    pub fn named(name: &str) -> Result<Self, Refusal> {
        let found = BUILT_IN.iter().find(|(known, _)| *known == name);
        let names: Vec<_> = Self::names().collect();
        let unknown =
            || Refusal::of(Code::FrameworkUnknown).with("value", name).with("expected", names.join(", "));
        found.ok_or_else(unknown).and_then(|(_, json)| Self::from_json(json))
    }

    /// A framework by its name, or one of one's own, given as JSON text.
    ///
    /// # Errors
    /// As [`Framework::named`] and [`Framework::from_json`].
    pub fn read(source: &str) -> Result<Self, Refusal> {
        if source.trim_start().starts_with('{') { Self::from_json(source) } else { Self::named(source) }
    }

    /// The Moroccan support programme for open territorial collectivities (برنامج دعم الجماعات الترابية المنفتحة,
    /// Programme d'Appui aux Collectivités Territoriales Ouvertes) and its network REMACTO.
    ///
    /// # Errors
    /// As [`Framework::from_json`]; a test holds that there are none.
    pub fn pacto() -> Result<Self, Refusal> {
        Self::named("pacto")
    }

    /// Reads a framework from JSON, as the files in `core/frameworks/` have it. Steps and commitments come out by
    /// their number.
    ///
    /// # Errors
    /// A refusal that names the member: another form ([`Code::FrameworkMalformed`]), two parts with one id
    /// ([`Code::FrameworkRepeated`]), a text without one of the languages ([`Code::FrameworkLanguage`]), numbers
    /// that are not 1, 2, 3 … ([`Code::FrameworkNumbers`]), a source, body or earlier stage that is not there
    /// ([`Code::FrameworkPart`]).
    pub fn from_json(json: &str) -> Result<Self, Refusal> {
        let mut framework = Self::blank();
        if let Err(error) = members::read_text(&mut framework, json) {
            // Read once more, only to find the member: text that is no JSON has none.
            let value = serde_json::from_str(json).ok();
            let member = value.and_then(|value| members::read_value(&mut Self::blank(), value).err());
            let field = member.map(|misfit| misfit.path).filter(|path| path != ".");
            let refusal = Refusal { field, ..Refusal::of(Code::FrameworkMalformed) };
            return Err(refusal.with("value", &error).with("line", error.line()));
        }
        framework.method.order_by_key(|step| step.number);
        if let Some(charter) = &mut framework.charter {
            charter.commitments.order_by_key(|commitment| commitment.number);
        }
        Checking { framework: &framework }.check()?;
        Ok(framework)
    }

    /// The body of the template that has this reference.
    pub fn body(&self, reference: &str) -> Option<&TemplateBody> {
        self.bodies.iter().find(|body| body.reference.as_str() == reference)
    }

    /// The stage of the template that has this reference.
    pub fn stage(&self, reference: &str) -> Option<&TemplateStage> {
        self.roadmap.iter().find(|stage| stage.reference.as_str() == reference)
    }
}

impl FrameworkName {
    /// Whether it appears under this name: its name in any language, its short name or an alias, as printed.
    pub fn is_called(&self, name: &str) -> bool {
        let names = self.name.text.0.values().chain(&self.aliases).chain(&self.acronym);
        names.into_iter().any(|known| known == name)
    }
}

impl From<&FrameworkText> for Texts {
    fn from(statement: &FrameworkText) -> Self {
        Self::from(&statement.text)
    }
}

/// The rules that the shape of the types does not hold already.
struct Checking<'a> {
    framework: &'a Framework,
}

impl Checking<'_> {
    fn check(&self) -> Result<(), Refusal> {
        let framework = self.framework;
        if framework.languages.is_empty() {
            return Err(Refusal::field(Code::FieldEmpty, "languages"));
        }
        for (index, language) in framework.languages.iter().enumerate() {
            regular(language.as_str(), &format!("languages[{index}]"))?;
        }
        self.names("note", &framework.note)?;
        for (index, source) in framework.sources.iter().enumerate() {
            self.names(&format!("sources[{index}].title"), &source.title)?;
        }
        self.identities()?;
        self.numbers()?;
        self.statements()?;
        self.order()
    }

    /// Ids and references are one of a kind, and references have their form.
    fn identities(&self) -> Result<(), Refusal> {
        let framework = self.framework;
        distinct("languages", framework.languages.iter().map(LanguageTag::as_str))?;
        distinct("sources", framework.sources.iter().map(|part| part.id.as_str()))?;
        distinct("partners", framework.partners.iter().map(|part| part.id.as_str()))?;
        distinct("objectives", framework.objectives.iter().map(|part| part.id.as_str()))?;
        distinct("principles", framework.principles.iter().map(|part| part.id.as_str()))?;
        distinct("work_file", framework.work_file.iter().map(|part| part.kind.as_str()))?;
        distinct("topics", framework.topics.iter().map(|part| part.topic.as_str()))?;
        references("bodies", framework.bodies.iter().map(|part| &part.reference))?;
        references("roadmap", framework.roadmap.iter().map(|part| &part.reference))
    }

    fn numbers(&self) -> Result<(), Refusal> {
        counted("method", self.framework.method.iter().map(|step| step.number))?;
        let commitments = self.framework.charter.iter().flat_map(|charter| &charter.commitments);
        counted("charter.commitments", commitments.map(|commitment| commitment.number))
    }

    /// Every statement stands in every language and names a source that is there.
    fn statements(&self) -> Result<(), Refusal> {
        let framework = self.framework;
        self.called("programme", &framework.programme)?;
        framework.network.iter().try_for_each(|network| self.called("network", network))?;
        each("partners", &framework.partners, |at, partner| self.called(at, partner))?;
        self.maybe("idea", framework.idea.as_ref())?;
        self.maybe("slogan", framework.slogan.as_ref())?;
        each("objectives", &framework.objectives, |at, point| self.point(at, point))?;
        each("principles", &framework.principles, |at, point| self.point(at, point))?;
        each("method", &framework.method, |at, step| {
            self.statement(&format!("{at}.title"), &step.title)?;
            self.maybe(&format!("{at}.instrument"), step.instrument.as_ref())
        })?;
        each("bodies", &framework.bodies, |at, body| self.statement(&format!("{at}.name"), &body.name))?;
        each("roadmap", &framework.roadmap, |at, stage| {
            self.statement(&format!("{at}.title"), &stage.title)?;
            self.maybe(&format!("{at}.instrument"), stage.instrument.as_ref())
        })?;
        each("work_file", &framework.work_file, |at, part| {
            self.statement(&format!("{at}.title"), &part.title)
        })?;
        each("topics", &framework.topics, |at, part| self.statement(&format!("{at}.title"), &part.title))?;
        let Some(charter) = &framework.charter else { return Ok(()) };
        self.statement("charter.title", &charter.title)?;
        each("charter.commitments", &charter.commitments, |at, commitment| {
            let at = format!("{at}.text");
            if commitment.text.text.is_empty() {
                self.source(&at, &commitment.text)
            } else {
                self.statement(&at, &commitment.text)
            }
        })
    }

    /// A step and a stage name bodies of the template, and a stage comes after stages that stand before it.
    fn order(&self) -> Result<(), Refusal> {
        let framework = self.framework;
        let body = |at: &str, reference: Option<&Reference>| match reference {
            Some(reference) if framework.body(reference.as_str()).is_none() => {
                Err(Refusal::field(Code::FrameworkPart, format!("{at}.body")).with("value", reference))
            }
            _ => Ok(()),
        };
        each("method", &framework.method, |at, step| body(at, step.body.as_ref()))?;
        let mut before = BTreeSet::new();
        each("roadmap", &framework.roadmap, |at, stage| {
            body(at, stage.body.as_ref())?;
            if let Some(later) = stage.after.iter().find(|earlier| !before.contains(earlier.as_str())) {
                return Err(Refusal::field(Code::FrameworkPart, format!("{at}.after")).with("value", later));
            }
            before.insert(stage.reference.as_str());
            Ok(())
        })
    }

    fn called(&self, at: &str, called: &FrameworkName) -> Result<(), Refusal> {
        self.statement(&format!("{at}.name"), &called.name)?;
        self.maybe(&format!("{at}.role"), called.role.as_ref())
    }

    fn point(&self, at: &str, point: &FrameworkPoint) -> Result<(), Refusal> {
        self.statement(&format!("{at}.title"), &point.title)?;
        self.maybe(&format!("{at}.explanation"), point.explanation.as_ref())
    }

    fn maybe(&self, at: &str, statement: Option<&FrameworkText>) -> Result<(), Refusal> {
        statement.map_or(Ok(()), |statement| self.statement(at, statement))
    }

    fn statement(&self, at: &str, statement: &FrameworkText) -> Result<(), Refusal> {
        self.names(&format!("{at}.text"), &statement.text)?;
        self.source(at, statement)
    }

    fn source(&self, at: &str, statement: &FrameworkText) -> Result<(), Refusal> {
        if self.framework.sources.iter().any(|source| source.id == statement.source) {
            return Ok(());
        }
        Err(Refusal::field(Code::FrameworkPart, format!("{at}.source")).with("value", &statement.source))
    }

    fn names(&self, at: &str, names: &Names) -> Result<(), Refusal> {
        for (tag, text) in &names.0 {
            regular(tag, &format!("{at}.{tag}"))?;
            if text.trim().is_empty() {
                return Err(Refusal::field(Code::TextEmpty, format!("{at}.{tag}")));
            }
        }
        let missing =
            self.framework.languages.iter().find(|language| !names.0.contains_key(language.as_str()));
        missing.map_or(Ok(()), |language| {
            Err(Refusal::field(Code::FrameworkLanguage, at).with("expected", language))
        })
    }
}

/// Languages stand in their regular spelling, because a text is looked up by it.
fn regular(tag: &str, at: &str) -> Result<(), Refusal> {
    match tag.parse::<Language>() {
        Ok(language) if language.as_str() == tag => Ok(()),
        _ => Err(Refusal::field(Code::LanguageMalformed, at).with("value", tag)),
    }
}

fn distinct<'a>(list: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(Refusal::field(Code::FrameworkRepeated, list).with("value", id));
        }
    }
    Ok(())
}

fn references<'a>(list: &str, all: impl Iterator<Item = &'a Reference> + Clone) -> Result<(), Refusal> {
    for (index, reference) in all.clone().enumerate() {
        if reference.normal().as_ref() != Some(reference) {
            let at = format!("{list}[{index}].reference");
            return Err(Refusal::field(Code::ReferenceMalformed, at).with("value", reference));
        }
    }
    distinct(list, all.map(Reference::as_str))
}

/// The numbers are 1, 2, 3 …, once each.
fn counted(list: &str, numbers: impl Iterator<Item = u32>) -> Result<(), Refusal> {
    for (expected, number) in (1..).zip(numbers) {
        if number != expected {
            let refusal = Refusal::field(Code::FrameworkNumbers, list);
            return Err(refusal.with("value", number).with("expected", expected));
        }
    }
    Ok(())
}

fn each<'a, T>(
    list: &str,
    parts: &'a [T],
    mut check: impl FnMut(&str, &'a T) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    parts.iter().enumerate().try_for_each(|(index, part)| check(&format!("{list}[{index}]"), part))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn pacto() -> Value {
        serde_json::from_str(BUILT_IN[0].1).unwrap()
    }

    /// The refusal of PACTO with one member changed.
    fn refused(pointer: &str, value: Value) -> (Code, Option<String>) {
        let mut changed = pacto();
        *changed.pointer_mut(pointer).unwrap() = value;
        let refusal = Framework::from_json(&changed.to_string()).unwrap_err();
        (refusal.code, refusal.field)
    }

    fn arabic(text: &FrameworkText) -> &str {
        text.text.0["ar"].as_str()
    }

    #[test]
    fn every_framework_that_is_brought_is_whole_and_comes_back() {
        for name in Framework::names() {
            let framework = Framework::named(name).unwrap();
            assert_eq!(framework.id.as_str(), name);
            let json = serde_json::to_string(&framework).unwrap();
            assert_eq!(Framework::from_json(&json).unwrap(), framework);
        }
        assert_eq!(Framework::named("pacte").unwrap_err().code, Code::FrameworkUnknown);
    }

    #[test]
    fn trap_04_steps_stand_by_their_number_whatever_the_order_of_the_file() {
        let mut printed = pacto();
        let steps = printed["method"].as_array().unwrap().clone();
        printed["method"] = [1, 2, 5, 4, 3].map(|number: usize| steps[number - 1].clone()).to_vec().into();
        let read = Framework::from_json(&printed.to_string()).unwrap();
        assert_eq!(read.method, Framework::pacto().unwrap().method);
        let titles: Vec<_> = read.method.iter().map(|step| arabic(&step.title)).collect();
        assert_eq!(titles[2], "تقديم الملاحظات والإقتراحات للمشاركين في الورشة");
        assert_eq!(titles[4], "تحسين برنامج عمل الإنفتاح والمصادقة عليه");
        let reached: Vec<_> =
            read.method.iter().map(|step| step.reaches.as_ref().map(Label::as_str)).collect();
        assert_eq!(reached, [None, Some("noted"), Some("presented"), Some("examined"), Some("decided")]);
    }

    #[test]
    fn trap_16_four_names_are_the_support_programme_and_the_communes_plan_is_not() {
        let programme = Framework::pacto().unwrap().programme;
        for name in [
            "برنامج دعم الجماعات الترابية المنفتحة",
            "برنامج دعم الجماعات المنفتحة",
            "برنامج الجماعات الترابية المنفتحة",
            "برنامج الجماعة المنفتحة",
            "PACTO",
            "Programme d'Appui aux Collectivités Territoriales Ouvertes",
        ] {
            assert!(programme.is_called(name), "{name}");
        }
        for other in ["برنامج عمل الانفتاح", "برنامج الانفتاح", "REMACTO", ""]
        {
            assert!(!programme.is_called(other), "{other}");
        }
    }

    #[test]
    fn trap_18_an_association_keeps_the_spellings_under_which_it_is_printed() {
        let partners = Framework::pacto().unwrap().partners;
        let impact = partners.iter().find(|partner| partner.id.as_str() == "impact").unwrap();
        for name in ["جمعية إمباكت للتنمية", "جمعية أمباكت للتنمية", "جمعية امباكت للتنمية"]
        {
            assert!(impact.is_called(name), "{name}");
        }
    }

    #[test]
    fn trap_27_lists_of_different_kinds_have_their_own_lengths() {
        let pacto = Framework::pacto().unwrap();
        let lengths = [
            pacto.objectives.len(),
            pacto.principles.len(),
            pacto.method.len(),
            pacto.topics.len(),
            pacto.work_file.len(),
        ];
        assert_eq!(lengths, [3, 4, 5, 5, 4]);
        let known: Vec<_> = pacto.topics.iter().map(|part| part.topic.clone()).collect();
        assert_eq!(known, Topic::KNOWN);
        assert!(pacto.topics_open);
    }

    #[test]
    fn trap_45_what_the_support_programme_says_is_in_the_framework_and_nothing_of_one_commune() {
        let pacto = Framework::pacto().unwrap();
        assert_eq!(arabic(pacto.slogan.as_ref().unwrap()), "تعبئة جميع القوى الحية للمساهمة في ورش التنمية");
        for point in pacto.objectives.iter().chain(&pacto.principles) {
            assert!(point.explanation.is_some(), "{}", point.id);
        }
        let axes = pacto.stage("stage:axes").unwrap();
        assert_eq!((axes.kind.clone(), axes.modality.clone()), (StageKind::E_FORM, Some(Modality::DIGITAL)));
        let documents: Vec<_> = pacto.work_file.into_iter().map(|part| part.kind).collect();
        let printed = [
            PublicationKind::OBSERVATION_CARD,
            PublicationKind::NEW_PROJECT_CARD,
            PublicationKind::PROGRAMME_DEFINITION,
            PublicationKind::CHARTER,
        ];
        assert_eq!(documents, printed);
        let text = BUILT_IN[0].1;
        for of_larache in ["العرائش", "Larache", "طنجة", "التسويق", "البو", "202", "أكتوبر", "octobre"]
        {
            assert!(!text.contains(of_larache), "{of_larache}");
        }
    }

    #[test]
    fn commitments_that_nobody_read_have_no_words() {
        let charter = Framework::pacto().unwrap().charter.unwrap();
        let known: Vec<_> = charter.commitments.iter().map(|c| (c.number, c.text.verified)).collect();
        assert_eq!(known, [(1, true), (2, false), (3, false), (4, false), (5, false)]);
        for commitment in charter.commitments {
            assert_eq!(commitment.text.text.is_empty(), !commitment.text.verified, "{}", commitment.number);
        }
    }

    #[test]
    fn what_the_library_words_itself_does_not_claim_to_be_read() {
        let pacto = Framework::pacto().unwrap();
        for principle in pacto.principles {
            let explanation = principle.explanation.unwrap();
            assert_eq!((explanation.source.as_str(), explanation.verified), ("infitah", false));
            assert_eq!(explanation.own, pacto.languages);
        }
    }

    #[test]
    fn a_repeated_id_is_refused() {
        assert_eq!(
            refused("/objectives/1/id", json!("trust")),
            (Code::FrameworkRepeated, Some("objectives".into()))
        );
        assert_eq!(refused("/roadmap/1/reference", json!("stage:information")).0, Code::FrameworkRepeated);
    }

    #[test]
    fn a_text_that_lacks_a_language_or_has_another_spelling_of_it_is_refused() {
        let title = "/roadmap/0/title/text";
        let place = || Some("roadmap[0].title.text".to_owned());
        assert_eq!(
            refused(title, json!({"ar": "لقاء", "fr": "Rencontre"})),
            (Code::FrameworkLanguage, place())
        );
        assert_eq!(refused(title, json!({})), (Code::FrameworkLanguage, place()));
        assert_eq!(
            refused(title, json!({"ar": "لقاء", "fr": " ", "en": "Meeting"})),
            (Code::TextEmpty, Some("roadmap[0].title.text.fr".into()))
        );
        assert_eq!(
            refused(title, json!({"AR": "لقاء", "fr": "Rencontre", "en": "Meeting"})).0,
            Code::LanguageMalformed
        );
        assert_eq!(refused("/languages", json!([])).0, Code::FieldEmpty);
    }

    #[test]
    fn a_gap_and_a_repeat_in_the_numbers_are_refused() {
        for wrong in [0, 4, 6] {
            assert_eq!(
                refused("/method/4/number", json!(wrong)),
                (Code::FrameworkNumbers, Some("method".into())),
                "{wrong}"
            );
        }
        assert_eq!(refused("/charter/commitments/0/number", json!(7)).0, Code::FrameworkNumbers);
    }

    #[test]
    fn a_part_that_is_not_there_is_refused() {
        let unknown = |pointer, value| {
            let (code, field) = refused(pointer, value);
            assert_eq!(code, Code::FrameworkPart, "{pointer}");
            field.unwrap()
        };
        assert_eq!(unknown("/slogan/source", json!("rumour")), "slogan.source");
        assert_eq!(
            unknown("/charter/commitments/1/text/source", json!("x")),
            "charter.commitments[1].text.source"
        );
        assert_eq!(unknown("/method/3/body", json!("body:senate")), "method[3].body");
        // A stage comes after earlier ones: neither later ones nor itself.
        assert_eq!(unknown("/roadmap/0/after", json!(["stage:adoption"])), "roadmap[0].after");
        assert_eq!(unknown("/roadmap/3/after", json!(["stage:meeting-1"])), "roadmap[3].after");
        assert_eq!(refused("/bodies/0/reference", json!("council")).0, Code::ReferenceMalformed);
        assert_eq!(refused("/bodies/0/reference", json!("body:007")).0, Code::ReferenceMalformed);
    }

    #[test]
    fn another_form_is_refused_with_its_place() {
        let mut misspelt = pacto();
        misspelt["roadmap"][2]["planned"] = json!("2027");
        let refusal = Framework::from_json(&misspelt.to_string()).unwrap_err();
        assert_eq!(
            (refusal.code, refusal.field.as_deref()),
            (Code::FrameworkMalformed, Some("roadmap[2].planned"))
        );
        assert_eq!(refused("/method/0/number", json!("one")).1.as_deref(), Some("method[0].number"));
        for wrong in ["", "{}", "[]", "not json", &format!("{} x", pacto())] {
            assert_eq!(
                Framework::from_json(wrong).unwrap_err().code,
                Code::FrameworkMalformed,
                "{wrong:.20}"
            );
        }
    }
}
