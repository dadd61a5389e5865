//! The form that every emitter reads: what the schema says, in the words of the bindings.

use anyhow::{Context, Result, bail};
use infitah::facts::Fact;
use infitah::model::Code;
use serde_json::{Map, Value};

/// Everything that crosses a binding.
pub struct Form {
    /// Values that go in: facts, and the parts that they are made of; first met, first listed.
    pub inputs: Vec<Struct>,
    /// What questions filter by, and the moment that they are about: objects whose members may all be left out.
    pub queries: Vec<Struct>,
    /// What questions are about, member by member.
    pub subjects: Vec<Struct>,
    /// The questions, which are the methods of a dossier that change nothing.
    pub questions: Vec<Question>,
    /// Values that come out.
    pub views: Vec<Struct>,
    /// Closed lists.
    pub choices: Vec<List>,
    /// Open lists with the labels that the library knows.
    pub lists: Vec<List>,
    /// Texts that name a thing.
    pub ids: Vec<Id>,
    /// Error codes with their sentences.
    pub codes: Vec<(&'static str, &'static str)>,
}

/// An object.
pub struct Struct {
    pub name: String,
    pub docs: String,
    /// What it is called in `"fact"`, where it is a fact.
    pub kind: Option<String>,
    pub fields: Vec<Field>,
}

/// A question.
pub struct Question {
    /// Its name, as `project_sheet`.
    pub name: String,
    pub docs: String,
    /// Its name among the questions, as `ProjectSheet`.
    pub variant: String,
    /// The subject or the query that it takes.
    pub takes: String,
    /// The view that answers it.
    pub view: String,
}

/// A member of an object.
pub struct Field {
    pub name: String,
    pub docs: String,
    pub ty: Type,
    /// Whether it may be left out.
    pub optional: bool,
}

/// What a member holds.
pub enum Type {
    Text,
    Number,
    Flag,
    /// A date as people write it, or in EDTF.
    When,
    /// A text by language, going in.
    Texts,
    /// A text by language, coming out.
    Names,
    Id(String),
    /// A label of an open list.
    Label(String),
    /// A member of a closed list.
    Choice(String),
    Struct(String),
    Fact,
    List(Box<Type>),
    /// Nothing, or a value.
    Maybe(Box<Type>),
}

/// A closed list, or an open one.
pub struct List {
    pub name: String,
    pub docs: String,
    /// The members with what they mean.
    pub members: Vec<(String, String)>,
}

/// A text that names a thing.
pub struct Id {
    pub name: String,
    pub docs: String,
    /// The kinds of things that it may name.
    pub kinds: Vec<String>,
}

impl Form {
    /// Reads the definitions of a schema.
    pub fn read(definitions: &Map<String, Value>) -> Result<Self> {
        let mut form = Self {
            inputs: Vec::new(),
            queries: Vec::new(),
            subjects: Vec::new(),
            questions: Vec::new(),
            views: Vec::new(),
            choices: Vec::new(),
            lists: Vec::new(),
            ids: Vec::new(),
            codes: Code::ALL.iter().map(|code| (code.as_str(), code.sentence())).collect(),
        };
        for (name, schema) in definitions {
            form.take(name, schema, definitions).with_context(|| format!("in the schema of {name}"))?;
        }
        let kinds: Vec<&str> = form.facts().filter_map(|fact| fact.kind.as_deref()).collect();
        if kinds != Fact::KINDS {
            bail!("the schema has the facts {kinds:?}, the library {:?}", Fact::KINDS);
        }
        Ok(form)
    }

    /// The facts among the inputs, in the order in which a process meets them.
    pub fn facts(&self) -> impl Iterator<Item = &Struct> {
        self.inputs.iter().filter(|input| input.kind.is_some())
    }

    /// What a question takes: the members of its subject, or its query as one object.
    pub fn takes(&self, question: &Question) -> Result<&[Field], &Struct> {
        let subject = self.subjects.iter().find(|subject| subject.name == question.takes);
        let query = self.queries.iter().find(|query| query.name == question.takes);
        match (subject, query) {
            (_, Some(query)) => Err(query),
            (subject, None) => Ok(subject.map_or(&[], |subject| &subject.fields)),
        }
    }

    /// The moment that every question is about.
    pub fn at(&self) -> &[Field] {
        self.queries.iter().find(|query| query.name == "At").map_or(&[], |at| &at.fields)
    }

    /// The object of this name.
    pub fn object(&self, name: &str) -> Option<&Struct> {
        self.inputs.iter().chain(&self.views).find(|object| object.name == name)
    }

    fn take(&mut self, name: &str, schema: &Value, definitions: &Map<String, Value>) -> Result<()> {
        let (name, docs) = (name.to_owned(), docs(schema));
        match role(&name, schema) {
            Some(Role::View) => {
                let fields = fields(schema, definitions, true)?;
                self.views.push(Struct { name, docs, kind: None, fields });
            }
            Some(Role::Input) => {
                let kind = schema.get("x-fact").and_then(Value::as_str).map(str::to_owned);
                let fields = fields(schema, definitions, false)?;
                self.inputs.push(Struct { name, docs, kind, fields });
            }
            Some(role @ (Role::Query | Role::Subject)) => {
                let fields = fields(schema, definitions, false)?;
                let list = if matches!(role, Role::Query) { &mut self.queries } else { &mut self.subjects };
                list.push(Struct { name, docs, kind: None, fields });
            }
            Some(Role::Questions) => self.questions.extend(items(schema, "x-questions").map(|question| {
                let member = |index: usize| text(&question[index]);
                Question {
                    name: member(0),
                    docs: member(1),
                    variant: member(2),
                    takes: member(3),
                    view: member(4),
                }
            })),
            Some(Role::Label) => {
                let members = items(schema, "x-known").map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
                self.lists.push(List { name, docs, members });
            }
            Some(Role::Choice) => {
                let members =
                    items(schema, "oneOf").map(|member| (text(&member["const"]), self::docs(member)));
                self.choices.push(List { name, docs, members: members.collect() });
            }
            Some(Role::Id) => {
                let kinds = items(schema, "x-id").map(text).collect();
                self.ids.push(Id { name, docs, kinds });
            }
            Some(Role::Fact | Role::When | Role::Texts | Role::Names) => {}
            None => bail!("neither a view, an input, a list nor an id"),
        }
        Ok(())
    }
}

#[derive(Clone, Copy)]
enum Role {
    View,
    Input,
    Query,
    Subject,
    Questions,
    Label,
    Choice,
    Id,
    Fact,
    When,
    Texts,
    Names,
}

fn role(name: &str, schema: &Value) -> Option<Role> {
    let has = |key| schema.get(key).is_some();
    match () {
        () if has("x-view") => Some(Role::View),
        () if has("x-questions") => Some(Role::Questions),
        () if has("x-query") => Some(Role::Query),
        () if has("x-subject") => Some(Role::Subject),
        () if has("x-known") => Some(Role::Label),
        () if has("x-id") => Some(Role::Id),
        () if has("x-date") => Some(Role::When),
        () if has("x-texts") => Some(Role::Texts),
        () if has("discriminator") => Some(Role::Fact),
        () if has("properties") => Some(Role::Input),
        () if has("oneOf") => Some(Role::Choice),
        () if name == "Names" => Some(Role::Names),
        () => None,
    }
}

/// The members of an object. What comes out always has all of them.
fn fields(schema: &Value, definitions: &Map<String, Value>, all: bool) -> Result<Vec<Field>> {
    let required: Vec<String> = items(schema, "required").map(text).collect();
    // An object without members has no list of them.
    let none = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
    let field = |(name, schema): (&String, &Value)| {
        let optional = !all && !required.contains(name);
        let ty = ty(schema, definitions).with_context(|| format!("in {name}"))?;
        Ok(Field { name: name.clone(), docs: docs(schema), ty, optional })
    };
    properties.iter().map(field).collect()
}

fn ty(schema: &Value, definitions: &Map<String, Value>) -> Result<Type> {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        let name = target.strip_prefix("#/$defs/").context("a reference to elsewhere")?;
        let role = definitions.get(name).and_then(|target| role(name, target));
        let name = name.to_owned();
        return Ok(match role.context("a reference to nothing that crosses")? {
            Role::View | Role::Input | Role::Query | Role::Subject | Role::Questions => Type::Struct(name),
            Role::Label => Type::Label(name),
            Role::Choice => Type::Choice(name),
            Role::Id => Type::Id(name),
            Role::Fact => Type::Fact,
            Role::When => Type::When,
            Role::Texts => Type::Texts,
            Role::Names => Type::Names,
        });
    }
    if let Some([inner, Value::Object(null)]) =
        schema.get("anyOf").and_then(Value::as_array).map(Vec::as_slice)
        && null.get("type").and_then(Value::as_str) == Some("null")
    {
        return Ok(Type::Maybe(Box::new(ty(inner, definitions)?)));
    }
    match &schema["type"] {
        Value::String(plain) if plain == "array" => {
            Ok(Type::List(Box::new(ty(&schema["items"], definitions)?)))
        }
        Value::String(plain) => simple(plain),
        Value::Array(both) => match both.as_slice() {
            [plain, null] if null == "null" => Ok(Type::Maybe(Box::new(simple(&text(plain))?))),
            _ => bail!("a type that no binding knows: {both:?}"),
        },
        other => bail!("a type that no binding knows: {other}"),
    }
}

fn simple(name: &str) -> Result<Type> {
    match name {
        "string" => Ok(Type::Text),
        "integer" => Ok(Type::Number),
        "boolean" => Ok(Type::Flag),
        other => bail!("a type that no binding knows: {other}"),
    }
}

fn items<'v>(schema: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    schema.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().trim().to_owned()
}

fn docs(schema: &Value) -> String {
    schema.get("description").map(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_may_be_left_out_and_what_comes_out_is_always_there() {
        let form = crate::form().unwrap();
        let optional = |of: &str| -> Vec<String> {
            let fields = &form.object(of).unwrap().fields;
            fields.iter().filter(|field| field.optional).map(|field| field.name.clone()).collect()
        };
        assert_eq!(optional("StageHeld"), ["attendance", "outcome", "on_written"]);
        assert!(form.views.iter().all(|view| optional(&view.name).is_empty()));
    }

    #[test]
    fn a_type_that_no_binding_knows_is_an_error() {
        let number = serde_json::json!({ "type": "number" });
        assert!(ty(&number, &Map::new()).is_err());
    }
}
