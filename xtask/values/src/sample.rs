//! A value of every type, as JSON: what the parity programs build and read.

use serde_json::{Map, Value, json};

use crate::form::{Form, Struct, Type};

/// An object with every member.
pub fn object(of: &Struct, form: &Form) -> Map<String, Value> {
    of.fields.iter().map(|field| (field.name.clone(), value(&field.ty, form))).collect()
}

/// A fact as it stands at every interface.
pub fn fact(of: &Struct, form: &Form) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert("fact".into(), of.kind.clone().into());
    members.extend(object(of, form));
    members
}

/// The fact that stands where one fact holds another: the shortest that holds none.
pub fn inner(form: &Form) -> Option<&Struct> {
    let holds_a_fact = |of: &&Struct| of.fields.iter().any(|field| matches!(field.ty, Type::Fact));
    form.facts().filter(|fact| !holds_a_fact(fact)).min_by_key(|fact| fact.fields.len())
}

fn value(ty: &Type, form: &Form) -> Value {
    match ty {
        Type::Text => "text".into(),
        Type::Number => 3.into(),
        Type::Flag => true.into(),
        Type::When => "2023-07-25".into(),
        Type::Texts | Type::Names => json!({ "ar": "نص" }),
        Type::Id(name) => id(name, form).into(),
        Type::Label(name) => first(&form.lists, name).into(),
        Type::Choice(name) => first(&form.choices, name).into(),
        Type::Struct(name) => form.object(name).map(|of| object(of, form)).into(),
        Type::Fact => inner(form).map(|of| fact(of, form)).into(),
        Type::List(inner) => json!([value(inner, form)]),
        Type::Maybe(inner) => value(inner, form),
    }
}

fn id(name: &str, form: &Form) -> String {
    let kinds = form.ids.iter().find(|id| id.name == name).map(|id| id.kinds.as_slice());
    match kinds.and_then(<[String]>::first).map_or("", String::as_str) {
        "entry" => "0".repeat(64),
        "reference" => "pacto:70".to_owned(),
        kind => format!("{kind}-0000000000000000"),
    }
}

fn first(lists: &[crate::form::List], name: &str) -> String {
    let list = lists.iter().find(|list| list.name == name);
    list.and_then(|list| list.members.first()).map_or("label", |(label, _)| label).to_owned()
}

#[cfg(test)]
mod tests {
    use infitah::facts::Fact;

    use super::*;

    #[test]
    fn the_library_reads_every_sample_and_writes_it_back() {
        let form = crate::form().unwrap();
        for of in form.facts() {
            let sample = Value::Object(fact(of, &form));
            let read =
                Fact::from_value(sample.clone()).unwrap_or_else(|refusal| panic!("{sample}: {refusal}"));
            assert_eq!(serde_json::to_value(read).unwrap(), sample);
        }
    }
}
