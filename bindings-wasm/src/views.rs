//! The questions; `at` is the JSON text of an `At`.

use infitah::dossier::At;
use infitah::model::Code;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::crossing::{Crossed, answer, given};
use crate::dossier::RawDossier;

#[wasm_bindgen]
impl RawDossier {
    pub fn roadmap(&self, at: &str) -> Crossed<String> {
        answer(self.0.roadmap(&clocks(at)?))
    }

    pub fn committee(&self, body: &str, at: &str) -> Crossed<String> {
        answer(self.0.committee(body, &clocks(at)?))
    }

    pub fn projects(&self, at: &str) -> Crossed<String> {
        answer(self.0.projects(&clocks(at)?))
    }

    #[wasm_bindgen(js_name = projectSheet)]
    pub fn project_sheet(&self, project: &str, at: &str) -> Crossed<String> {
        answer(self.0.project_sheet(project, &clocks(at)?))
    }

    pub fn trace(&self, remark: &str, at: &str) -> Crossed<String> {
        answer(self.0.trace(remark, &clocks(at)?))
    }

    #[wasm_bindgen(js_name = traceSection)]
    pub fn trace_section(
        &self,
        subject: &str,
        section: &str,
        language: Option<String>,
        at: &str,
    ) -> Crossed<String> {
        answer(self.0.trace_section(subject, section, language.as_deref(), &clocks(at)?))
    }

    pub fn conflicts(&self, at: &str) -> Crossed<String> {
        answer(self.0.conflicts(&clocks(at)?))
    }
}

fn clocks(at: &str) -> Crossed<At> {
    given(at, Code::FieldInvalid, "at")
}
