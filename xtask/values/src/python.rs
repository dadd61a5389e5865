//! Python: frozen `msgspec` structs, plain strings for ids and open lists, literals for closed lists.

use std::collections::BTreeSet;

use crate::form::{Field, Form, List, Struct, Type};
use crate::words::{GENERATED, lines, shouted};

const KEYWORDS: [&str; 5] = ["with", "from", "in", "is", "as"];
const WIDTH: usize = 110;

/// What names no thing, so that what recording gave does not stand for it.
const NO_THINGS: [&str; 2] = ["EntryId", "Reference"];

/// `facts.py`: what goes in.
pub fn facts(form: &Form) -> String {
    let mut out = String::from("from collections.abc import Sequence\nfrom typing import TypeAlias\n\n");
    out += "import msgspec\n\n";
    out += &imports(&form.inputs, &["FactValue", "Input"]);
    out += &all(form.inputs.iter().map(|of| of.name.as_str()).chain(["Fact"]));
    for of in &form.inputs {
        out += "\n\n";
        out += &input(of);
    }
    out += "\n\nFact: TypeAlias = (\n    ";
    out += &form.facts().map(|fact| fact.name.clone()).collect::<Vec<_>>().join("\n    | ");
    out += "\n)\n";
    out += &docstring("Anything that can be recorded.", 0);
    file("The verbs: everything that can be recorded, in the past tense.", "D205, RUF012, TC001, TC003", &out)
}

/// `views.py`: what comes out.
pub fn views(form: &Form) -> String {
    let mut out = String::from("from typing import ClassVar\n\n");
    if form.views.iter().flat_map(|of| &of.fields).any(|field| name(field) != field.name) {
        out += "import msgspec\n\n";
    }
    out += &imports(&form.views, &["Answer", "Listed", "Value"]);
    out += &all(form.views.iter().map(|of| of.name.as_str()).chain(["Answer"]));
    for of in &form.views {
        out += "\n\n";
        out += &view(of, form);
    }
    file(
        "The answers: what a dossier says, as plain values. Every member is always there.",
        "D205, TC001",
        &out,
    )
}

/// `lists.py`: labels of open lists as constants, closed lists as literals.
pub fn lists(form: &Form) -> String {
    let open: Vec<&List> = form.lists.iter().filter(|list| !list.members.is_empty()).collect();
    let mut out = String::from("from typing import Final, Literal, TypeAlias\n\n");
    out += &all(form.choices.iter().chain(open.iter().copied()).map(|list| list.name.as_str()));
    for list in &form.choices {
        out += &choice(list);
    }
    for list in open {
        out += &format!("\n\nclass {}:\n{}", list.name, docstring(&list.docs, 4));
        for (label, docs) in &list.members {
            out += &format!("\n    {}: Final = \"{label}\"\n{}", shouted(label), docstring(docs, 4));
        }
    }
    file("Closed lists, and the labels of open lists that the library knows.", "D205", &out)
}

/// `ids.py`: what the strings name that stand for things.
pub fn ids(form: &Form) -> String {
    let mut out = String::from("from typing import TypeAlias\n\n");
    out += &all(form.ids.iter().map(|id| id.name.as_str()));
    for id in &form.ids {
        out += &format!("\n{}: TypeAlias = str\n{}", id.name, docstring(&id.docs, 0));
    }
    file("Ids and references: plain strings, each under the name of what it stands for.", "", &out)
}

/// `codes.py`: the error codes.
pub fn codes(form: &Form) -> String {
    let mut out = String::from("from typing import Final, Literal, TypeAlias\n\n");
    let names: Vec<String> = form.codes.iter().map(|(code, _)| shouted(code)).collect();
    out += &all(names.iter().map(String::as_str).chain(["ALL", "Code"]));
    out += "\nCode: TypeAlias = Literal[\n";
    for (code, _) in &form.codes {
        out += &format!("    \"{code}\",\n");
    }
    out += &format!("]\n{}\n", docstring("Why something is refused.", 0));
    for ((code, sentence), name) in form.codes.iter().zip(&names) {
        out += &format!("{name}: Final = \"{code}\"\n{}\n", docstring(&sentence_of(sentence), 0));
    }
    out += "ALL: Final[tuple[Code, ...]] = (\n";
    for name in &names {
        out += &format!("    {name},\n");
    }
    out += &format!(")\n{}", docstring("Every code.", 0));
    file(
        "Error codes: the same in every language. The words of a message may change, a code does not.",
        "",
        &out,
    )
}

fn sentence_of(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// `skips` is what a linter may not ask of the file: `msgspec` reads the types at run time and copies the defaults, and
/// a first paragraph of the source may be longer than a line.
fn file(docs: &str, skips: &str, body: &str) -> String {
    let skips = if skips.is_empty() { String::new() } else { format!("# ruff: noqa: {skips}\n") };
    format!("# {GENERATED}\n{skips}{}\nfrom __future__ import annotations\n\n{body}", docstring(docs, 0))
}

pub fn input(of: &Struct) -> String {
    let (base, tag) = match &of.kind {
        Some(kind) => ("FactValue", format!(", tag=\"{kind}\"")),
        None => ("Input", String::new()),
    };
    let open = format!("class {}({base}, frozen=True, kw_only=True{tag}):\n", of.name);
    let open = if open.chars().count() > WIDTH + 1 {
        format!("class {}(\n    {base}, frozen=True, kw_only=True{tag}\n):\n", of.name)
    } else {
        open
    };
    open + &docstring(&of.docs, 4) + &of.fields.iter().map(input_field).collect::<String>()
}

pub fn view(of: &Struct, form: &Form) -> String {
    let field = |field: &Field| {
        let own = name(field);
        let renamed = if own == field.name {
            String::new()
        } else {
            format!(" = msgspec.field(name=\"{}\")", field.name)
        };
        format!("\n    {own}: {}{renamed}\n{}", ty(&field.ty, "tuple"), docstring(&field.docs, 4))
    };
    let mut printed = crate::questions::printed(form);
    let name = printed.find(|(_, view)| *view == of.name).map(|(name, _)| name);
    // What answers with a list under the name of the question is that list, too.
    let listed = of.fields.iter().find(|field| Some(field.name.as_str()) == name);
    let base = match (name, listed.map(|field| &field.ty)) {
        (Some(_), Some(Type::List(line))) => format!("Listed[\"{}\"]", ty(line, "tuple")),
        (Some(_), _) => "Answer".to_owned(),
        (None, _) => "Value".to_owned(),
    };
    let asked = name.map(|name| format!("\n    _view: ClassVar[str] = \"{name}\"\n"));
    format!("class {}({base}, frozen=True, kw_only=True):\n", of.name)
        + &docstring(&of.docs, 4)
        + &asked.unwrap_or_default()
        + &of.fields.iter().map(field).collect::<String>()
}

fn input_field(field: &Field) -> String {
    let own = name(field);
    let default = match &field.ty {
        _ if !field.optional => "",
        Type::Maybe(_) => "None",
        Type::Texts => "{}",
        _ => "()",
    };
    let value = match (own == field.name, default) {
        (true, "") => String::new(),
        (true, default) => format!(" = {default}"),
        (false, "") => format!(" = msgspec.field(name=\"{}\")", field.name),
        (false, default) => format!(" = msgspec.field(name=\"{}\", default={default})", field.name),
    };
    format!("\n    {own}: {}{value}\n{}", ty(&field.ty, "Sequence"), docstring(&field.docs, 4))
}

/// The name of a member, which must not be a word of the language.
pub fn name(field: &Field) -> String {
    if KEYWORDS.contains(&field.name.as_str()) { format!("{}_", field.name) } else { field.name.clone() }
}

/// The type of what goes in.
pub fn input_type(of: &Type) -> String {
    ty(of, "Sequence")
}

/// A parameter as the section `Args` of a docstring has it.
pub fn argument(name: &str, docs: &str) -> String {
    let lines = lines(&format!("{name}: {docs}"), WIDTH - 20);
    let first = lines.first().map(|line| format!("            {line}\n")).unwrap_or_default();
    first + &lines.iter().skip(1).map(|line| format!("                {line}\n")).collect::<String>()
}

/// The type of a member; lists come out as tuples, and go in as anything in order.
fn ty(ty: &Type, list: &str) -> String {
    match ty {
        Type::Id(name) if list == "Sequence" && !NO_THINGS.contains(&name.as_str()) => {
            format!("{name} | Recorded")
        }
        Type::Text | Type::Label(_) => "str".into(),
        Type::Number => "int".into(),
        Type::Flag => "bool".into(),
        Type::When => "When".into(),
        Type::Texts => "Texts".into(),
        Type::Names => "Names".into(),
        Type::Fact => "Fact".into(),
        Type::Id(name) | Type::Choice(name) | Type::Struct(name) => name.clone(),
        Type::List(inner) if list == "tuple" => format!("tuple[{}, ...]", self::ty(inner, list)),
        Type::List(inner) => format!("{list}[{}]", self::ty(inner, list)),
        Type::Maybe(inner) => format!("{} | None", self::ty(inner, list)),
    }
}

fn choice(list: &List) -> String {
    let mut out = format!("\n{}: TypeAlias = Literal[\n", list.name);
    let mut docs = list.docs.clone();
    for (label, meaning) in &list.members {
        out += &format!("    \"{label}\",\n");
        docs += &format!("\n\n- `{label}`: {meaning}");
    }
    out + "]\n" + &docstring(&docs, 0)
}

/// What the fields of these objects are made of, from the modules beside.
fn imports(objects: &[Struct], bases: &[&str]) -> String {
    let mut own: BTreeSet<&str> = bases.iter().copied().collect();
    let (mut ids, mut lists) = (BTreeSet::new(), BTreeSet::new());
    for field in objects.iter().flat_map(|of| &of.fields) {
        let mut ty = &field.ty;
        while let Type::List(inner) | Type::Maybe(inner) = ty {
            ty = inner;
        }
        match ty {
            Type::When => own.insert("When"),
            Type::Texts => own.insert("Texts"),
            Type::Names => own.insert("Names"),
            Type::Id(name) => ids.insert(name.as_str()),
            Type::Choice(name) => lists.insert(name.as_str()),
            _ => false,
        };
    }
    let from = |module: &str, names: BTreeSet<&str>| {
        let mut names: Vec<&str> = names.into_iter().collect();
        names.sort_by_key(|name| (name.chars().all(|c| !c.is_lowercase()), name.to_lowercase()));
        let line = format!("from .{module} import {}\n", names.join(", "));
        match line.chars().count() {
            _ if names.is_empty() => String::new(),
            0..=111 => line,
            _ => format!("from .{module} import (\n    {},\n)\n", names.join(",\n    ")),
        }
    };
    let recorded = if bases.contains(&"Input") { BTreeSet::from(["Recorded"]) } else { BTreeSet::new() };
    from("_value", own) + &from("ids", ids) + &from("lists", lists) + &from("views", recorded) + "\n"
}

fn all<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut names: Vec<&str> = names.collect();
    names.sort_by_key(|name| (name.chars().any(char::is_lowercase), *name));
    let names: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    format!("__all__ = [\n{names}]\n")
}

pub fn docstring(docs: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let docs = docs.replace('\\', "\\\\").replace("\"\"\"", "'''");
    let lines = lines(&docs, WIDTH - indent - 6);
    match lines.as_slice() {
        [one] => format!("{margin}\"\"\"{one}\"\"\"\n"),
        many => {
            let body: Vec<String> = many
                .iter()
                .map(|line| if line.is_empty() { String::new() } else { format!("{margin}{line}") })
                .collect();
            format!("{margin}\"\"\"{}\n{margin}\"\"\"\n", body.join("\n").trim_start())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_a_view_and_a_list() {
        let form = crate::form().unwrap();
        insta::assert_snapshot!("python_fact", input(form.object("Corrected").unwrap()));
        insta::assert_snapshot!("python_view", view(form.object("Preview").unwrap(), &form));
        insta::assert_snapshot!("python_list_of_lines", view(form.object("Publications").unwrap(), &form));
        let outcome = form.choices.iter().find(|list| list.name == "Outcome").unwrap();
        insta::assert_snapshot!("python_list", choice(outcome));
    }
}
