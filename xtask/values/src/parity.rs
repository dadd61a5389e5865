//! What tests that no language misses a name: the names themselves, a sample of everything, and a program a language
//! that builds every fact and reads every member of every view.

use serde_json::{Map, Value, json};

use crate::form::{Form, List, Question, Struct, Type};
use crate::words::{GENERATED, camel, snake};
use crate::{kotlin as kt, python as py, sample};

/// `names.json`: every name that crosses.
pub fn names(form: &Form) -> String {
    let members = |of: &Struct| -> Value { of.fields.iter().map(|field| field.name.as_str()).collect() };
    let fact = |of: &Struct| {
        (of.kind.clone().unwrap_or_default(), json!({ "type": of.name, "fields": members(of) }))
    };
    let object = |of: &Struct| (of.name.clone(), members(of));
    let question = |of: &Question| {
        let takes: Value = match form.takes(of) {
            Ok(subject) => subject.iter().map(|field| field.name.as_str()).collect(),
            Err(query) => query.name.as_str().into(),
        };
        (of.name.clone(), json!({ "takes": takes, "answer": of.view }))
    };
    let list = |of: &List| (of.name.clone(), of.members.iter().map(|(label, _)| label.as_str()).collect());
    pretty(&json!({
        "facts": form.facts().map(fact).collect::<Map<_, _>>(),
        "parts": form.inputs.iter().filter(|of| of.kind.is_none()).map(object).collect::<Map<_, _>>(),
        "queries": form.queries.iter().map(object).collect::<Map<_, _>>(),
        "questions": form.questions.iter().map(question).collect::<Map<_, _>>(),
        "views": form.views.iter().map(object).collect::<Map<_, _>>(),
        "choices": form.choices.iter().map(list).collect::<Map<_, _>>(),
        "lists": form.lists.iter().map(list).collect::<Map<_, _>>(),
        "codes": form.codes.iter().map(|(code, _)| *code).collect::<Value>(),
    }))
}

/// `samples.json`: every fact and view with every member.
pub fn samples(form: &Form) -> String {
    let fact = |of: &Struct| (of.kind.clone().unwrap_or_default(), Value::Object(sample::fact(of, form)));
    let view = |of: &Struct| (of.name.clone(), Value::Object(sample::object(of, form)));
    pretty(&json!({
        "facts": form.facts().map(fact).collect::<Map<_, _>>(),
        "views": form.views.iter().map(view).collect::<Map<_, _>>(),
    }))
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

/// The Python program, run by pytest.
pub fn python(form: &Form) -> String {
    let mut out = format!("# {GENERATED}\n");
    out += include_str!("parity/head.py");
    for of in form.facts() {
        let kind = of.kind.as_deref().unwrap_or_default();
        let built = python_object(of, &sample::object(of, form), form, 8);
        out += &format!(
            "\n\ndef test_{kind}() -> None:\n    check(\n        {built},\n        \"{kind}\",\n    )\n"
        );
    }
    for of in &form.views {
        let name = &of.name;
        out +=
            &format!("\n\ndef test_{}() -> None:\n    view = read(views.{name}, \"{name}\")\n", snake(name));
        for field in &of.fields {
            out += &format!("    assert view.{} is not None\n", py::name(field));
        }
    }
    out += "\n\ndef test_codes() -> None:\n    all_codes = [\n";
    for (code, _) in &form.codes {
        out += &format!("        codes.{},\n", crate::words::shouted(code));
    }
    out + "    ]\n    assert all_codes == list(codes.ALL) == NAMES[\"codes\"]\n"
}

fn python_object(of: &Struct, sample: &Map<String, Value>, form: &Form, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let members = of.fields.iter().map(|field| {
        let value = sample.get(&field.name).unwrap_or(&Value::Null);
        format!("{margin}    {}={},\n", py::name(field), python_value(&field.ty, value, form, indent + 4))
    });
    format!("facts.{}(\n{}{margin})", of.name, members.collect::<String>())
}

fn python_value(ty: &Type, value: &Value, form: &Form, indent: usize) -> String {
    match (ty, value) {
        (Type::When, _) => "date(2023, 7, 25)".to_owned(),
        (Type::Texts | Type::Names, Value::Object(texts)) => {
            let pairs: Vec<String> =
                texts.iter().map(|(language, text)| format!("\"{language}\": {text}")).collect();
            format!("{{{}}}", pairs.join(", "))
        }
        (Type::Struct(name), Value::Object(members)) => {
            form.object(name).map(|of| python_object(of, members, form, indent)).unwrap_or_default()
        }
        (Type::Fact, Value::Object(members)) => {
            sample::inner(form).map(|of| python_object(of, members, form, indent)).unwrap_or_default()
        }
        (Type::List(inner), Value::Array(items)) if matches!(**inner, Type::Struct(_)) => {
            let margin = " ".repeat(indent);
            let item = |item| format!("{margin}    {},\n", python_value(inner, item, form, indent + 4));
            format!("[\n{}{margin}]", items.iter().map(item).collect::<String>())
        }
        (Type::List(inner), Value::Array(items)) => {
            let items: Vec<String> =
                items.iter().map(|item| python_value(inner, item, form, indent)).collect();
            format!("[{}]", items.join(", "))
        }
        (Type::Maybe(inner), value) => python_value(inner, value, form, indent),
        (_, Value::Bool(flag)) => if *flag { "True" } else { "False" }.to_owned(),
        (_, value) => value.to_string(),
    }
}

/// The TypeScript program: that it compiles says that no member is missing and none is too many.
pub fn typescript(form: &Form) -> String {
    let mut out = format!("// {GENERATED}\n");
    out += include_str!("parity/head.ts");
    out += "\nconst kind = (fact: values.Fact): string => {\n  switch (fact.fact) {\n";
    for kind in form.facts().filter_map(|of| of.kind.as_deref()) {
        out += &format!("    case \"{kind}\":\n      return \"{kind}\";\n");
    }
    out += "    default:\n      return fact satisfies never;\n  }\n};\n";
    for of in form.facts() {
        let sample = Value::Object(sample::fact(of, form));
        out += &typescript_test(of, &sample, "  assert.equal(kind(value), value.fact);\n");
    }
    for of in form.queries.iter().chain(&form.views) {
        out += &typescript_test(of, &Value::Object(sample::object(of, form)), "");
    }
    out += "\ntest(\"ErrorCode\", () => {\n  const codes: readonly values.ErrorCode[] = [\n";
    form.codes.iter().for_each(|(code, _)| out += &format!("    \"{code}\",\n"));
    out + "  ];\n  assert.deepEqual(Object.values(values.ErrorCode), codes);\n});\n"
}

fn typescript_test(of: &Struct, sample: &Value, more: &str) -> String {
    let name = &of.name;
    let literal = format!("{sample:#}").replace('\n', "\n  ");
    let reads: String = of.fields.iter().map(|field| format!("  there(value.{});\n", field.name)).collect();
    format!("\ntest(\"{name}\", () => {{\n  const value: values.{name} = {literal};\n{reads}{more}}});\n")
}

/// The Kotlin program, run by `JUnit`.
pub fn kotlin(form: &Form) -> String {
    let mut out = format!("// {GENERATED}\n");
    out += include_str!("parity/head.kt");
    for of in form.inputs.iter().chain(&form.queries).chain(&form.views) {
        let name = &of.name;
        let built = kotlin_object(of, &sample::object(of, form), form, 8);
        let again: Vec<String> = of
            .fields
            .iter()
            .map(|field| {
                format!("            {} = value.{},\n", kt::name(&field.name), kt::name(&field.name))
            })
            .collect();
        out += &format!("\n    @Test\n    fun {}() {{\n        val value = {built}\n", camel(&snake(name)));
        out += &format!(
            "        val again = {name}(\n{}        )\n        assertEquals(value, again)\n",
            again.concat()
        );
        if let Some(kind) = &of.kind {
            out += &format!("        assertEquals(\"{kind}\", kind(Fact.{name}(value)))\n");
        }
        out += "    }\n";
    }
    out += "\n    private fun kind(fact: Fact): String = when (fact) {\n";
    for of in form.facts() {
        out += &format!("        is Fact.{} -> \"{}\"\n", of.name, of.kind.as_deref().unwrap_or_default());
    }
    out += "    }\n\n    @Test\n    fun errorCodes() {\n        val codes = listOf(\n";
    form.codes.iter().for_each(|(code, _)| out += &format!("            \"{code}\",\n"));
    out + "        )\n        assertEquals(codes, ErrorCode.ALL)\n    }\n}\n"
}

fn kotlin_object(of: &Struct, sample: &Map<String, Value>, form: &Form, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let members = of.fields.iter().map(|field| {
        let value = sample.get(&field.name).unwrap_or(&Value::Null);
        format!(
            "{margin}    {} = {},\n",
            kt::name(&field.name),
            kotlin_value(&field.ty, value, form, indent + 4)
        )
    });
    format!("{}(\n{}{margin})", of.name, members.collect::<String>())
}

fn kotlin_value(ty: &Type, value: &Value, form: &Form, indent: usize) -> String {
    match (ty, value) {
        (Type::Number, number) => format!("{number}u"),
        (Type::Texts | Type::Names, Value::Object(texts)) => {
            let pairs: Vec<String> =
                texts.iter().map(|(language, text)| format!("\"{language}\" to {text}")).collect();
            format!("mapOf({})", pairs.join(", "))
        }
        (Type::Choice(name), Value::String(label)) => format!("{name}.{}", crate::words::shouted(label)),
        (Type::Struct(name), Value::Object(members)) => {
            form.object(name).map(|of| kotlin_object(of, members, form, indent)).unwrap_or_default()
        }
        (Type::Fact, Value::Object(members)) => sample::inner(form)
            .map(|of| format!("Fact.{}({})", of.name, kotlin_object(of, members, form, indent)))
            .unwrap_or_default(),
        (Type::List(inner), Value::Array(items)) => {
            let items: Vec<String> =
                items.iter().map(|item| kotlin_value(inner, item, form, indent)).collect();
            format!("listOf({})", items.join(", "))
        }
        (Type::Maybe(inner), value) => kotlin_value(inner, value, form, indent),
        (_, value) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_built_in_python_and_in_kotlin() {
        let form = crate::form().unwrap();
        let of = form.object("StageHeld").unwrap();
        let members = sample::object(of, &form);
        insta::assert_snapshot!("python_built", python_object(of, &members, &form, 0));
        insta::assert_snapshot!("kotlin_built", kotlin_object(of, &members, &form, 0));
    }

    #[test]
    fn every_name_stands_in_every_program() {
        let form = crate::form().unwrap();
        let (python, typescript, kotlin) = (python(&form), typescript(&form), kotlin(&form));
        for of in form.facts().chain(&form.views) {
            for field in &of.fields {
                let py = py::name(field);
                assert!(python.contains(&format!(".{py} ")) || python.contains(&format!(" {py}=")), "{py}");
                assert!(typescript.contains(&format!("value.{}", field.name)), "{}", field.name);
                assert!(kotlin.contains(&format!("value.{}", kt::name(&field.name))), "{}", field.name);
            }
        }
    }
}
