//! Every view of a dossier as JSON, to be compared and searched.

use infitah::dossier::{At, Dossier};
use infitah::views::Question;
use serde_json::{Value, json};

use super::world::{TODAY, ids_of};

/// What is asked about: the ids that some dossier knows.
pub struct Asked {
    questions: Vec<Question>,
}

impl Asked {
    /// Every question about a day that the dossier can be asked.
    pub fn of(dossier: &Dossier) -> Self {
        let views = Question::VIEWS.iter().filter(|view| **view != PLAN);
        Self { questions: views.flat_map(|view| questions(dossier, view)).collect() }
    }
}

/// The one view that is not about a day: it tells of the words of the whole history, and how many are left.
const PLAN: &str = "erasure_plan";

/// What erasing each remark would take.
pub fn plans(dossier: &Dossier) -> Vec<Value> {
    let plans = questions(dossier, PLAN).into_iter().map(|plan| answer(dossier, &plan, &At::now()));
    plans.collect()
}

/// The questions of a view: about everything, or about each thing of its kind.
fn questions(dossier: &Dossier, view: &str) -> Vec<Question> {
    let of = |ids: Vec<String>| ids.into_iter().map(|id| json!({"of": id})).collect::<Vec<Value>>();
    let asked = match view {
        "committee" => of(ids_of(dossier, "body")),
        "project_sheet" => of(ids_of(dossier, "project")),
        "trace" => of(ids_of(dossier, "remark")),
        "version_texts" => of(ids_of(dossier, "version")),
        "trace_section" => {
            let mut subjects = ids_of(dossier, "project");
            subjects.push(dossier.programme_id().to_owned());
            subjects.iter().map(|id| json!({"of": id, "section": "solutions"})).collect()
        }
        "version_difference" => {
            let versions = ids_of(dossier, "version");
            let next = versions.iter().skip(1).map(Some).chain([None]);
            versions.iter().zip(next).map(|(of, to)| json!({"of": of, "to": to})).collect()
        }
        PLAN => {
            let remarks = ids_of(dossier, "remark").into_iter();
            remarks.map(|remark| json!({"thing": remark, "field": "said"})).collect()
        }
        // The first page holds all that these tests record, or as much as a page can.
        "cards" | "remarks" | "indicators" | "publications" => vec![json!({"limit": 500})],
        _ => vec![json!({})],
    };
    let question = |mut members: Value| {
        members["view"] = view.into();
        // Of another view nobody knows yet how it is asked: it is to be said above.
        Question::from_value(members).unwrap_or_else(|refusal| panic!("{view}: {refusal}"))
    };
    asked.into_iter().map(question).collect()
}

pub fn views(dossier: &Dossier, asked: &Asked, at: &At) -> Vec<Value> {
    asked.questions.iter().map(|question| answer(dossier, question, at)).collect()
}

fn answer(dossier: &Dossier, question: &Question, at: &At) -> Value {
    match dossier.ask(question, at) {
        Ok(view) => without_the_whole_history(serde_json::to_value(&view).unwrap()),
        Err(refusal) => refusal.code.to_string().into(),
    }
}

/// The programme names the receipt of all that is known, on whatever day it is asked about.
fn without_the_whole_history(mut view: Value) -> Value {
    if let Some(members) = view.as_object_mut().filter(|members| members.contains_key("receipt")) {
        members.remove("receipt");
        members.remove("entries");
    }
    view
}

/// The views on several days, which are the same whatever the clock of the device says.
pub fn all_views(dossier: &Dossier) -> Vec<Value> {
    views_as(dossier, |at| at)
}

/// The same, asked in another way.
pub fn views_as(dossier: &Dossier, ask: impl Fn(At) -> At) -> Vec<Value> {
    let asked = Asked::of(dossier);
    let days = [At::day("2023-05-10"), At::day("2023-06-05"), At::day(TODAY)];
    days.into_iter().flat_map(|at| views(dossier, &asked, &ask(at))).collect()
}

/// The views as text, to be searched.
pub fn printed(views: &[Value]) -> String {
    serde_json::to_string_pretty(views).unwrap()
}
