//! Words that are erased stand in nothing that is written afterwards, and words that are not public in nothing that is
//! for the public: files, views, pages, what is printed, refusals, what debugging shows.

use infitah::dossier::{At, Audience, Dossier};
use infitah::report::{ReportOptions, page};
use infitah::text::Language;
use infitah::views::Question;
use serde_json::json;

use super::world::ids_by_kind;

/// Everything that a dossier gives out, by what it is.
pub struct Outputs {
    /// For those who work with it.
    pub working: Vec<(String, String)>,
    /// For everybody.
    pub public: Vec<(String, String)>,
}

impl Outputs {
    pub fn all(&self) -> impl Iterator<Item = &(String, String)> {
        self.working.iter().chain(&self.public)
    }
}

/// Every question that can be asked of the things that it knows.
pub fn questions(dossier: &Dossier) -> Vec<Question> {
    let known = ids_by_kind(dossier);
    let subjects: [(&str, &[&str]); 7] = [
        ("committee", &["body"]),
        ("project_sheet", &["project"]),
        ("trace", &["remark"]),
        ("trace_section", &["project", "programme"]),
        ("version_texts", &["version"]),
        ("version_difference", &["version"]),
        ("indicators", &["indicator"]),
    ];
    let whole = Question::VIEWS.iter().map(|name| json!({ "view": name }));
    let about = subjects.iter().flat_map(|(view, kinds)| {
        let ids = kinds.iter().filter_map(|kind| known.get(*kind)).flatten();
        ids.map(move |id| json!({"view": view, "of": id, "section": "solutions"}))
    });
    let mut questions: Vec<Question> = Vec::new();
    for mut question in whole.chain(about) {
        let asked = Question::from_value(question.clone()).or_else(|_| {
            question.as_object_mut().unwrap().remove("section");
            Question::from_value(question)
        });
        questions.extend(asked);
    }
    questions
}

/// What is written out, in every language, for one audience.
fn told(dossier: &Dossier, audience: Audience, out: &mut Vec<(String, String)>) {
    let languages = [Language::AR, Language::FR, Language::EN];
    for question in questions(dossier) {
        let name = serde_json::to_string(&question).unwrap();
        for day in [None, Some("2023-06-05".to_owned())] {
            let at = At { day, audience: Some(audience), ..At::now() };
            let Ok(view) = dossier.ask(&question, &at) else { continue };
            out.push((format!("{name} as JSON"), serde_json::to_string(&view).unwrap()));
            out.push((format!("{name} printed"), view.in_language(&languages[0])));
            if at.day.is_none() {
                out.extend(languages.iter().skip(1).map(|l| (format!("{name} printed"), view.in_language(l))));
            }
        }
    }
    for language in languages {
        let options = ReportOptions { at: At { audience: Some(audience), ..At::now() }, language };
        out.push((format!("the report in {}", options.language), page(dossier, &options).unwrap()));
    }
}

/// What every view answers, as JSON.
pub fn answers(dossier: &Dossier, audience: Audience) -> String {
    let at = At { audience: Some(audience), ..At::now() };
    let asked = questions(dossier).into_iter().filter_map(|question| dossier.ask(&question, &at).ok());
    asked.map(|view| serde_json::to_string(&view).unwrap()).collect()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

pub fn outputs(dossier: &Dossier) -> Outputs {
    let (mut working, mut public) = (Vec::new(), Vec::new());
    working.push(("the file".into(), text(dossier.save())));
    working.push(("what another device lacks".into(), text(dossier.since(&[]).unwrap())));
    public.push(("the public copy".into(), text(dossier.save_public())));
    for (hash, fact) in dossier.entries() {
        // Whoever sees a log sees it.
        public.push((format!("the fact {hash}, debugged"), format!("{fact:?}")));
        public.push((format!("the fact {hash} as JSON"), serde_json::to_string(&fact).unwrap()));
    }
    public.push(("the verification".into(), format!("{:?}", dossier.verify(&[]).unwrap())));
    public.push(("the receipt".into(), format!("{:?}", dossier.receipt())));
    told(dossier, Audience::Working, &mut working);
    told(dossier, Audience::Public, &mut public);
    Outputs { working, public }
}
