use crate::model::{Reference, Sealed, Texts, Words};
use crate::state::{Expand, Field, Value};

/// Short forms for what facts write to the state.
pub(super) struct Writer<'w> {
    out: &'w mut dyn Expand,
}

impl<'w> Writer<'w> {
    pub(super) fn new(out: &'w mut dyn Expand) -> Self {
        Self { out }
    }

    pub(super) fn creates(&mut self, thing: &str) {
        self.out.creates(thing);
    }

    pub(super) fn value(&mut self, thing: &str, field: &'static str, value: Value<'_>) {
        self.out.writes(thing, Field::plain(field), value);
    }

    pub(super) fn text(&mut self, thing: &str, field: &'static str, text: &str) {
        self.value(thing, field, Value::text(text));
    }

    pub(super) fn maybe_text(&mut self, thing: &str, field: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(thing, field, text);
        }
    }

    pub(super) fn part(&mut self, thing: &str, field: &'static str, part: &str, value: Value<'_>) {
        self.out.writes(thing, Field::part(field, part), value);
    }

    pub(super) fn references(&mut self, thing: &str, references: &[Reference]) {
        for reference in references {
            self.part(thing, "ref", reference.as_str(), Value::Flag(true));
        }
    }

    /// One slot a language.
    pub(super) fn texts(&mut self, thing: &str, field: &'static str, texts: &Texts) {
        for (language, words) in &texts.0 {
            if let Some(value) = sealed(words) {
                self.part(thing, field, language, value);
            }
        }
    }

    /// One slot for a list of texts in its order.
    pub(super) fn list(&mut self, thing: &str, field: &'static str, list: &[Words]) {
        if !list.is_empty() {
            self.value(thing, field, Value::Many(list.iter().filter_map(sealed).collect()));
        }
    }
}

/// The value of a sealed member; nothing before it is sealed.
pub(super) fn sealed<T>(value: &Sealed<T>) -> Option<Value<'static>> {
    value.digest().map(Value::Sealed)
}
