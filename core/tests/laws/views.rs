//! Every view of a dossier as JSON, to be compared and searched.

use infitah::dossier::{At, Dossier};
use infitah::model::Refusal;
use infitah::views::Question;
use serde::Serialize;
use serde_json::Value;

use super::world::ids_of;

/// What is asked about: the ids that some dossier knows.
pub struct Asked {
    bodies: Vec<String>,
    projects: Vec<String>,
    remarks: Vec<String>,
    versions: Vec<String>,
}

impl Asked {
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            bodies: ids_of(dossier, "body"),
            projects: ids_of(dossier, "project"),
            remarks: ids_of(dossier, "remark"),
            versions: ids_of(dossier, "version"),
        }
    }
}

fn json<T: Serialize>(view: Result<T, Refusal>) -> Value {
    match view {
        Ok(view) => serde_json::to_value(&view).unwrap(),
        Err(refusal) => refusal.code.to_string().into(),
    }
}

pub fn views(dossier: &Dossier, asked: &Asked, at: &At) -> Vec<Value> {
    // Every view that needs no subject is asked by its name.
    let whole = Question::VIEWS
        .iter()
        .filter_map(|name| Question::from_value(serde_json::json!({"view": name})).ok());
    let mut all: Vec<Value> =
        whole.map(|question| without_the_whole_history(json(dossier.ask(&question, at)))).collect();
    all.push(json(dossier.trace_section(dossier.programme_id(), "solutions", None, at)));
    for body in &asked.bodies {
        all.push(json(dossier.committee(body, at)));
    }
    for project in &asked.projects {
        all.push(json(dossier.project_sheet(project, at)));
        all.push(json(dossier.trace_section(project, "solutions", None, at)));
    }
    for remark in &asked.remarks {
        all.push(json(dossier.trace(remark, at)));
    }
    for version in &asked.versions {
        all.push(json(dossier.version_texts(version, at)));
    }
    all
}

/// The programme names the receipt of all that is known, on whatever day it is asked about.
fn without_the_whole_history(mut view: Value) -> Value {
    if let Some(members) = view.as_object_mut().filter(|members| members.contains_key("receipt")) {
        members.remove("receipt");
        members.remove("entries");
    }
    view
}

/// The views on several days.
pub fn all_views(dossier: &Dossier) -> Vec<Value> {
    views_as(dossier, |at| at)
}

/// The same, asked in another way.
pub fn views_as(dossier: &Dossier, ask: impl Fn(At) -> At) -> Vec<Value> {
    let asked = Asked::of(dossier);
    let days = [At::day("2023-05-10"), At::day("2023-06-05"), At::now()];
    days.into_iter().flat_map(|at| views(dossier, &asked, &ask(at))).collect()
}

/// The views as text, to be searched.
pub fn printed(views: &[Value]) -> String {
    serde_json::to_string_pretty(views).unwrap()
}
