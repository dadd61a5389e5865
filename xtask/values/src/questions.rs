//! The questions of a dossier as methods in each language. All of them go through one call, `ask`, so that a new view
//! is typed in no binding.

use infitah::views::ALSO_PRINTED;

use crate::form::{Field, Form, Question, Type};
use crate::words::{GENERATED, camel};
use crate::{python as py, typescript as ts};

/// `_questions.py`: the methods of `Dossier` that change nothing.
pub fn python(form: &Form) -> String {
    let views: Vec<&str> = sorted(form.questions.iter().map(|question| question.view.as_str()));
    let fields = form.questions.iter().flat_map(|question| fields(form, question)).chain(extra(form));
    let (mut ids, mut lists) = (Vec::new(), Vec::new());
    for field in fields {
        match bare(&field.ty) {
            Type::Id(name) => ids.push(name.as_str()),
            Type::Choice(name) => lists.push(name.as_str()),
            _ => {}
        }
    }
    let mut out = format!("# {GENERATED}\n# ruff: noqa: D205, TC001\n");
    out +=
        "\"\"\"The questions of a dossier: every method answers with a view and changes nothing.\"\"\"\n\n";
    out += "from __future__ import annotations\n\nfrom infitah._asking import Asking, Day, Heads, as_name\n";
    out += &imported("ids", &sorted(ids.into_iter()));
    out += &imported("lists", &sorted(lists.into_iter()));
    out += &imported("views", &sorted(views.into_iter().chain(["Recorded"])));
    out += "\n__all__ = [\"Questions\"]\n\n\nclass Questions(Asking):\n";
    out += "    \"\"\"The questions of a dossier.\"\"\"\n\n    __slots__ = ()\n";
    for question in &form.questions {
        out += &python_method(form, question);
    }
    out
}

fn python_method(form: &Form, question: &Question) -> String {
    let mut parameters = vec!["self".to_owned()];
    let parameter = |field: &Field| {
        let ty = py::input_type(bare_optional(field));
        if field.optional {
            format!("{}: {ty} | None = None", py::name(field))
        } else {
            format!("{}: {ty}", py::name(field))
        }
    };
    let keywords = match form.takes(question) {
        Ok(members) => {
            parameters.extend(members.iter().map(parameter));
            Vec::new()
        }
        Err(query) => query.fields.iter().map(parameter).collect(),
    };
    parameters.push("*".to_owned());
    parameters.extend(keywords);
    parameters.extend(["day: Day = None".to_owned(), "known: Heads = ()".to_owned()]);
    parameters.extend(extra(form).map(parameter));
    let members = fields(form, question).iter().chain(form.at());
    let subject = form.takes(question).is_ok();
    let asked = |field: &Field| match py::name(field) {
        own if !subject && !named_by_id(field) => format!("\"{}\": {own}", field.name),
        own if field.optional => format!("\"{}\": {own} and as_name({own})", field.name),
        own => format!("\"{}\": as_name({own})", field.name),
    };
    let asked: Vec<String> = fields(form, question).iter().map(asked).collect();
    let at: Vec<String> =
        extra(form).map(|field| format!("\"{}\": {}", field.name, py::name(field))).collect();
    let mut docs = question.docs.clone();
    let told: Vec<&Field> = members.filter(|field| !field.docs.is_empty()).collect();
    if !told.is_empty() {
        docs += "\n\nArgs:";
    }
    let mut docstring = py::docstring(&docs, 8);
    if !told.is_empty() {
        let end = docstring.rfind("    \"\"\"").unwrap_or(docstring.len());
        let mut arguments = String::new();
        for field in &told {
            arguments += &py::argument(&py::name(field), &field.docs);
        }
        arguments += "\n        Raises:\n            RefusedError: Something that is named was not known on that day.\n";
        docstring.insert_str(end.saturating_sub(4), &arguments);
    }
    format!(
        "\n    def {}(\n        {},\n    ) -> {}:\n{docstring}        question = {{\n            \"view\": \"{}\",{}\n        }}\n        at = {{\"day\": day, \"known\": known{}}}\n        return self._ask(question, at, {})\n",
        question.name,
        parameters.join(",\n        "),
        question.view,
        question.name,
        asked.iter().map(|asked| format!("\n            {asked},")).collect::<String>(),
        at.iter().map(|at| format!(", {at}")).collect::<String>(),
        question.view,
    )
}

/// `questions.ts`: what the class `Dossier` of the package extends.
pub fn typescript(form: &Form) -> String {
    let views = printed(form).map(|(_, view)| view);
    let mut names: Vec<&str> = views.chain(["At"]).collect();
    for question in &form.questions {
        match form.takes(question) {
            Ok(members) => names.extend(members.iter().filter_map(|field| named(&field.ty))),
            Err(query) => names.push(query.name.as_str()),
        }
    }
    let names = sorted(names.into_iter());
    let mut out =
        format!("// {GENERATED}\nimport {{ filtered, json, maybe, text }} from \"./arguments.js\";\n");
    out += &format!("import type {{\n  {},\n}} from \"./values.js\";\n", names.join(",\n  "));
    out += "\n/** The questions of a dossier: every method answers with a view and changes nothing. */\n";
    out += "export abstract class Questions {\n  /** Asks a question that is given as JSON text. */\n";
    out += "  protected abstract asked<T>(question: string, at: string): T;\n";
    for question in &form.questions {
        out += &typescript_method(form, question);
    }
    out += "}\n\n/** What prints itself, by its name: the answer to each question, and what comes of no question. */\n";
    out += "export interface Answers {\n";
    for (name, view) in printed(form) {
        out += &format!("  readonly {name}: {view};\n");
    }
    out + "}\n"
}

fn typescript_method(form: &Form, question: &Question) -> String {
    let view = format!("view: \"{}\"", question.name);
    let (parameters, asked) = match form.takes(question) {
        Ok(members) => {
            let parameter = |field: &Field| {
                let mark = if field.optional { "?" } else { "" };
                format!("{}{mark}: {}", camel(&field.name), ts::ty(bare_optional(field)))
            };
            let checked = |field: &Field| {
                let (name, own) = (&field.name, camel(&field.name));
                let text = if field.optional { "maybe" } else { "text" };
                format!("{name}: {text}({own}, \"{own}\")")
            };
            let asked: Vec<String> = std::iter::once(view).chain(members.iter().map(checked)).collect();
            let line = format!("JSON.stringify({{ {} }})", asked.join(", "));
            // As the formatter of the package breaks it.
            let asked = if line.chars().count() > 80 {
                format!("JSON.stringify({{\n        {},\n      }})", asked.join(",\n        "))
            } else {
                line
            };
            (members.iter().map(parameter).collect(), asked)
        }
        Err(query) => {
            let parameter = format!("query: {} = {{}}", query.name);
            (vec![parameter], format!("filtered(\"{}\", query)", question.name))
        }
    };
    let mut parameters: Vec<String> = parameters;
    parameters.push("at: At = {}".to_owned());
    let line = format!("  {}({}): {} {{", camel(&question.name), parameters.join(", "), question.view);
    let line = if line.chars().count() > 120 {
        format!(
            "  {}(\n    {},\n  ): {} {{",
            camel(&question.name),
            parameters.join(",\n    "),
            question.view
        )
    } else {
        line
    };
    let answer = format!("    return this.asked({asked}, json(at, \"at\"));");
    let answer = if answer.chars().count() > 120 || answer.contains('\n') {
        format!("    return this.asked(\n      {asked},\n      json(at, \"at\"),\n    );")
    } else {
        answer
    };
    format!("\n{}{line}\n{answer}\n  }}\n", ts::tsdoc(&question.docs, 2))
}

/// `questions.rs` of the mobile binding: `UniFFI` takes Rust, so its methods are written in Rust.
pub fn mobile(form: &Form) -> String {
    let views = sorted(form.questions.iter().map(|question| question.view.as_str()));
    let mut takes: Vec<&str> = form.questions.iter().map(|question| question.takes.as_str()).collect();
    takes.extend(["Question", "View as Value"]);
    let mut models = Vec::new();
    for question in &form.questions {
        if let Ok(members) = form.takes(question) {
            models.extend(members.iter().filter_map(|field| named(&field.ty)));
        }
    }
    let mut out =
        format!("// {GENERATED}\n//! The questions of a dossier, and anything that it answers with.\n\n");
    out += "use infitah::dossier::{At, Merged, Preview, Receipt, Recorded, Verification};\n";
    out += &used("infitah::model", &sorted(models.into_iter()));
    out += "use infitah::text::Language;\n";
    out += &used("infitah::views", &sorted(views.iter().copied().chain(takes).chain(["Comparison"])));
    out += "\nuse crate::dossier::{Answer, Dossier};\nuse crate::errors::InfitahError;\n";
    out += include_str!("questions/head.rs");
    for view in &views {
        let docs = form.object(view).map_or("", |of| of.docs.as_str());
        out += &format!("    /// {}\n    {view}({view}),\n", docs.lines().next().unwrap_or_default());
    }
    out += "}\n\nimpl View {\n    pub(crate) fn to_json(&self) -> serde_json::Result<String> {\n        match self {\n";
    for view in ["Recorded", "Preview", "Merged", "Receipt", "Verification", "Comparison"]
        .into_iter()
        .chain(views.iter().copied())
    {
        out += &format!("            Self::{view}(view) => serde_json::to_string(view),\n");
    }
    out += "        }\n    }\n\n    pub(crate) fn in_language(&self, language: &Language) -> Option<String> {\n        match self {\n";
    out += "            Self::Recorded(_) | Self::Preview(_) | Self::Merged(_) => None,\n";
    for view in ALSO_PRINTED.map(|(_, view)| view).into_iter().chain(views.iter().copied()) {
        out += &format!("            Self::{view}(view) => Some(view.in_language(language)),\n");
    }
    out += "        }\n    }\n}\n\nimpl From<Value> for View {\n    fn from(value: Value) -> Self {\n        match value {\n";
    for question in &form.questions {
        out += &format!("            Value::{}(view) => Self::{}(view),\n", question.variant, question.view);
    }
    out += "        }\n    }\n}\n\n#[uniffi::export]\nimpl Dossier {\n";
    out +=
        &form.questions.iter().map(|question| mobile_method(form, question)).collect::<Vec<_>>().join("\n");
    out + "}\n"
}

fn mobile_method(form: &Form, question: &Question) -> String {
    let (parameters, built, defaults): (Vec<String>, String, Vec<String>) = match form.takes(question) {
        Ok(members) => {
            let parameter = |field: &Field| format!("{}: {}", field.name, rust(&field.ty));
            let built = members.iter().map(|field| field.name.as_str()).collect::<Vec<_>>().join(", ");
            let optional = members.iter().filter(|field| field.optional);
            (
                members.iter().map(parameter).collect(),
                if built.is_empty() {
                    format!("{} {{}}", question.takes)
                } else {
                    format!("{} {{ {built} }}", question.takes)
                },
                optional.map(|field| format!("{} = None", field.name)).collect(),
            )
        }
        Err(query) => (
            vec![format!("query: Option<{}>", query.name)],
            "query.unwrap_or_default()".to_owned(),
            vec!["query = None".to_owned()],
        ),
    };
    let parameters = [vec!["&self".to_owned()], parameters, vec!["at: Option<At>".to_owned()]].concat();
    let line =
        format!("    pub fn {}({}) -> Answer<{}> {{", question.name, parameters.join(", "), question.view);
    let signature = if line.chars().count() > 110 {
        let parameters = parameters.join(",\n        ");
        format!("    pub fn {}(\n        {parameters},\n    ) -> Answer<{}> {{", question.name, question.view)
    } else {
        line
    };
    let defaults: String = defaults.iter().map(|default| format!("{default}, ")).collect();
    let docs: String =
        crate::words::lines(&question.docs, 100).iter().map(|line| format!("    /// {line}\n")).collect();
    let variant = &question.variant;
    format!(
        "{docs}    #[uniffi::method(default({defaults}at = None))]\n{signature}\n        let question = Question::{variant}({built});\n        match self.answer(&question, at)? {{\n            Value::{variant}(view) => Ok(view),\n            _ => Err(InfitahError::fault()),\n        }}\n    }}\n"
    )
}

/// What is used of a module, broken as the formatter breaks it.
fn used(module: &str, names: &[&str]) -> String {
    let line = format!("use {module}::{{{}}};\n", names.join(", "));
    if line.chars().count() <= 111 {
        return line;
    }
    let broken = crate::words::lines(&format!("{},", names.join(", ")), 105);
    format!("use {module}::{{\n    {},\n}};\n", broken.join("\n    ").trim_end_matches(','))
}

fn rust(ty: &Type) -> String {
    match ty {
        Type::Id(name) | Type::Label(name) | Type::Choice(name) | Type::Struct(name) => name.clone(),
        Type::Maybe(inner) => format!("Option<{}>", rust(inner)),
        Type::List(inner) => format!("Vec<{}>", rust(inner)),
        Type::Number => "u32".to_owned(),
        Type::Flag => "bool".to_owned(),
        _ => "String".to_owned(),
    }
}

/// What prints itself: its name and its type.
pub fn printed(form: &Form) -> impl Iterator<Item = (&str, &str)> {
    let answers = form.questions.iter().map(|question| (question.name.as_str(), question.view.as_str()));
    answers.chain(ALSO_PRINTED)
}

/// The members of what a question takes.
fn fields<'f>(form: &'f Form, question: &Question) -> &'f [Field] {
    match form.takes(question) {
        Ok(members) => members,
        Err(query) => &query.fields,
    }
}

/// What a question takes besides the two clocks.
fn extra(form: &Form) -> impl Iterator<Item = &Field> {
    form.at().iter().filter(|field| !["day", "known"].contains(&field.name.as_str()))
}

/// Whether a member names a thing, so that what recording gave may stand for it.
fn named_by_id(field: &Field) -> bool {
    matches!(bare(&field.ty), Type::Id(_))
}

fn bare(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) | Type::Maybe(inner) => bare(inner),
        other => other,
    }
}

/// The type of a member that is there.
fn bare_optional(field: &Field) -> &Type {
    match &field.ty {
        Type::Maybe(inner) if field.optional => inner,
        other => other,
    }
}

fn named(ty: &Type) -> Option<&str> {
    match bare(ty) {
        Type::Id(name) | Type::Label(name) | Type::Choice(name) | Type::Struct(name) => Some(name),
        _ => None,
    }
}

fn sorted<'n>(names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn imported(module: &str, names: &[&str]) -> String {
    let mut names = names.to_vec();
    names.sort_by_key(|name| name.to_lowercase());
    let line = format!("from infitah.{module} import {}\n", names.join(", "));
    match line.chars().count() {
        _ if names.is_empty() => String::new(),
        0..=111 => line,
        _ => format!("from infitah.{module} import (\n    {},\n)\n", names.join(",\n    ")),
    }
}
