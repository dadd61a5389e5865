//! TypeScript: a discriminated union of facts, interfaces, strings with known labels as constant objects.

use crate::form::{Field, Form, List, Struct, Type};
use crate::words::{GENERATED, lines, shouted};

const WIDTH: usize = 100;

/// `values.ts`: everything that crosses.
pub fn values(form: &Form) -> String {
    let mut out = format!("// {GENERATED}\n");
    for id in &form.ids {
        out += &format!("\n{}export type {} = string;\n", tsdoc(&id.docs, 0), id.name);
    }
    out += &format!(
        "\n{}export type When = string;\n",
        tsdoc(
            "A day, a month or an interval, in EDTF or as people write it: `25 يوليوز 2023`, `2023-10`.",
            0
        )
    );
    out += &format!(
        "\n{}export type Texts = string | Readonly<Record<string, string>>;\n",
        tsdoc("A text by language tag, or a text alone, which is in the dossier's language.", 0)
    );
    out += &format!(
        "\n{}export type Names = Readonly<Record<string, string>>;\n",
        tsdoc("A text by language tag.", 0)
    );
    form.choices.iter().for_each(|list| out += &choice(list));
    form.lists.iter().for_each(|list| out += &open(list));
    form.inputs.iter().for_each(|of| out += &format!("\n{}", object(of)));
    out += &union("Anything that can be recorded.", "Fact", form.facts().map(|fact| fact.name.clone()));
    form.queries.iter().chain(&form.views).for_each(|of| out += &format!("\n{}", object(of)));
    let codes: Vec<_> = form
        .codes
        .iter()
        .map(|(code, sentence)| ((*code).to_owned(), format!("In English: {sentence}.")))
        .collect();
    out += &constants("Why something is refused: the same codes in every language.", "ErrorCode", &codes);
    out += "\nexport type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];\n";
    out
}

/// An interface.
pub fn object(of: &Struct) -> String {
    let mut out = format!("{}export interface {} {{\n", tsdoc(&of.docs, 0), of.name);
    if let Some(kind) = &of.kind {
        out += &format!("  readonly fact: \"{kind}\";\n");
    }
    of.fields.iter().for_each(|field| out += &member(field));
    out + "}\n"
}

fn member(field: &Field) -> String {
    // What may be left out is left out; only what comes out says that there is nothing.
    let (mark, ty) = match &field.ty {
        Type::Maybe(inner) if field.optional => ("?", self::ty(inner)),
        plain if field.optional => ("?", self::ty(plain)),
        plain => ("", self::ty(plain)),
    };
    format!("{}  readonly {}{mark}: {ty};\n", tsdoc(&field.docs, 2), field.name)
}

pub fn ty(ty: &Type) -> String {
    match ty {
        Type::Text => "string".into(),
        Type::Number => "number".into(),
        Type::Flag => "boolean".into(),
        Type::When => "When".into(),
        Type::Texts => "Texts".into(),
        Type::Names => "Names".into(),
        Type::Fact => "Fact".into(),
        Type::Id(name) | Type::Label(name) | Type::Choice(name) | Type::Struct(name) => name.clone(),
        Type::List(inner) => format!("readonly {}[]", self::ty(inner)),
        Type::Maybe(inner) => format!("{} | null", self::ty(inner)),
    }
}

fn choice(list: &List) -> String {
    let mut docs = list.docs.clone();
    for (label, meaning) in &list.members {
        docs += &format!("\n\n- `{label}`: {meaning}");
    }
    union(&docs, &list.name, list.members.iter().map(|(label, _)| format!("\"{label}\"")))
}

fn open(list: &List) -> String {
    if list.members.is_empty() {
        return format!("\n{}export type {} = string;\n", tsdoc(&list.docs, 0), list.name);
    }
    let name = &list.name;
    // The intersection keeps the known labels in the editor's completion beside any other string.
    constants(&list.docs, name, &list.members)
        + &format!(
            "\nexport type {name} = (typeof {name})[keyof typeof {name}] | (string & Record<never, never>);\n"
        )
}

fn constants(docs: &str, name: &str, members: &[(String, String)]) -> String {
    let mut out = format!("\n{}export const {name} = {{\n", tsdoc(docs, 0));
    for (label, meaning) in members {
        out += &format!("{}  {}: \"{label}\",\n", tsdoc(meaning, 2), shouted(label));
    }
    out + "} as const;\n"
}

fn union(docs: &str, name: &str, members: impl Iterator<Item = String>) -> String {
    let members: Vec<String> = members.collect();
    let line = format!("export type {name} = {};\n", members.join(" | "));
    let declaration = if line.chars().count() <= WIDTH {
        line
    } else {
        format!("export type {name} =\n  | {};\n", members.join("\n  | "))
    };
    format!("\n{}{declaration}", tsdoc(docs, 0))
}

pub fn tsdoc(docs: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let lines = lines(&docs.replace("*/", "* /"), WIDTH - indent - 7);
    match lines.as_slice() {
        [one] => format!("{margin}/** {one} */\n"),
        many => {
            let body: String =
                many.iter().map(|line| format!("{margin} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{margin}/**\n{body}{margin} */\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_a_view_and_a_list() {
        let form = crate::form().unwrap();
        insta::assert_snapshot!("typescript_fact", object(form.object("StageHeld").unwrap()));
        insta::assert_snapshot!("typescript_view", object(form.object("RoadmapStage").unwrap()));
        insta::assert_snapshot!(
            "typescript_list",
            open(form.lists.iter().find(|list| list.name == "Channel").unwrap())
        );
    }
}
