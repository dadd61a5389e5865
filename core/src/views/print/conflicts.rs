use super::super::{Conflict, ConflictValue, Conflicts, Names};
use super::{Printer, lines};
use crate::model::{ThingId, kind_of};
use crate::text::Language;

impl Conflicts {
    /// The disagreements in a language, the value first that is shown everywhere else.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", print.say("conflict-title")), String::new()];
        if self.is_settled() {
            text.push(print.say("conflict-none"));
        }
        text.extend(self.fields.iter().flat_map(|conflict| field(&print, conflict)));
        text.extend(self.references.iter().map(|conflict| {
            let things = print.list(conflict.things.iter().map(|thing| print.thing(&thing.id, &thing.name)));
            let which = print.labelled(&print.reference(&conflict.reference), &things);
            format!("- {}", print.labelled(&print.say("conflict-reference"), &which))
        }));
        text.extend(
            self.corrections.iter().map(|entry| {
                format!("- {}", print.labelled(&print.say("conflict-correction"), entry.as_str()))
            }),
        );
        if !self.is_settled() {
            text.extend([String::new(), print.say("conflict-settle")]);
        }
        text.extend(self.newer.iter().map(|changed| {
            let name = print.thing(&changed.thing, &changed.name);
            let which = print.list([name, print.field_name(&changed.field)]);
            format!("- {}", print.labelled(&which, &print.say("conflict-newer")))
        }));
        lines(text)
    }
}

impl Conflict {
    /// What it is about, as people know it: by name, or by its kind, its numbers and its day.
    pub(crate) fn what(&self, print: &Printer) -> String {
        if let Some(name) = print.name(&self.name) {
            return name;
        }
        let kind = print.thing(&self.thing, &self.name);
        let known = (!self.references.is_empty()).then(|| print.references(&self.references));
        let on = self.on.as_ref().map(|on| print.date(on));
        match known.into_iter().chain(on).reduce(|known, on| print.list([known, on])) {
            Some(known) => print.labelled(&kind, &known),
            None => kind,
        }
    }
}

impl Printer {
    /// A thing by its name, or by what it is: nobody knows its id.
    fn thing(&self, thing: &ThingId, name: &Names) -> String {
        let kind = || self.label("thing", kind_of(thing.as_str()).unwrap_or_default());
        self.name(name).unwrap_or_else(kind)
    }
}

fn field(print: &Printer, conflict: &Conflict) -> Vec<String> {
    let count = u32::try_from(conflict.values.len()).unwrap_or(u32::MAX);
    let head = print.list([conflict.what(print), print.field_name(&conflict.field)]);
    let count = print.count("conflict-values", "values", count);
    let mut text = vec![format!("- {}", print.labelled(&head, &count))];
    text.extend(conflict.values.iter().rev().map(|found| format!("  - {}", value(print, found))));
    text
}

fn value(print: &Printer, value: &ConflictValue) -> String {
    let which = print.say(if value.shown { "conflict-shown" } else { "conflict-other" });
    let words = value.value.text.is_some() || value.value.missing.is_some();
    let mut parts: Vec<String> = value.outcome.map(|outcome| print.choice(outcome)).into_iter().collect();
    if words || value.outcome.is_none() {
        parts.push(print.spoken(&value.value));
    }
    parts.extend(value.on.as_ref().map(|on| print.date(on)));
    // The first symbols of its label tell two devices apart.
    let device: String = value.replica.chars().take(4).collect();
    parts.push(print.say_with("conflict-recorded", &[("device", device.into())]));
    print.labelled(&which, &print.parts(parts))
}
