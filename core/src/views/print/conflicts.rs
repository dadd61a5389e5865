use super::super::{
    Conflict, ConflictValue, Conflicts, DateShown, EntryConflict, EntryWay, Names, ReferenceConflict,
    ThingKnown,
};
use super::{Printer, lines, one_line};
use crate::model::{Reference, ThingId, kind_of};
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
            let which = conflict.line(&print);
            format!("- {}", print.labelled(&print.say("conflict-reference"), &which))
        }));
        text.extend(self.corrected.iter().flat_map(|conflict| {
            let head = print.labelled(&print.say("conflict-correction"), &conflict.what(&print));
            let ways = conflict.ways.iter().rev().map(|way| format!("  - {}", way.line(&print)));
            std::iter::once(format!("- {head}")).chain(ways).collect::<Vec<_>>()
        }));
        if !(self.fields.is_empty() && self.corrected.is_empty()) {
            text.extend([String::new(), print.say("conflict-settle")]);
        }
        if !self.references.is_empty() {
            text.extend([String::new(), print.say("conflict-settle-reference")]);
        }
        text.extend(self.newer.iter().map(|changed| {
            let name = print.thing(&changed.thing, &changed.name);
            let which = print.list([name, print.field_of(kind(&changed.thing), &changed.field)]);
            format!("- {}", print.labelled(&which, &print.say("conflict-newer")))
        }));
        lines(text)
    }
}

impl Conflict {
    /// What it is about, as people know it: by name, or by its kind, its numbers and its day.
    pub(crate) fn what(&self, print: &Printer) -> String {
        let numbers = (&*self.references, self.more_references);
        print.known(&self.thing, &self.name, numbers, self.on.as_ref())
    }

    /// The field, with the element of it that is a thing.
    pub(crate) fn field(&self, print: &Printer) -> String {
        let field = print.field_of(kind(&self.thing), &self.field);
        print.list(std::iter::once(field).chain(self.element.as_ref().map(|element| element.what(print))))
    }

    /// A value that is no words of people, in words.
    pub(crate) fn held(&self, print: &Printer, found: &ConflictValue) -> Option<String> {
        let (kind, field) = (kind(&self.thing), self.field.split(':').next().unwrap_or_default());
        let things = || print.list(found.things.iter().map(|thing| thing.what(print)));
        let text = found.value.text.as_deref();
        match text.and_then(|text| print.held(kind, field, text)) {
            Some(held) if found.things.is_empty() => Some(held),
            Some(held) => Some(print.list([things(), held])),
            None if !found.things.is_empty() => Some(things()),
            None => text.and_then(|text| match field {
                _ if Printer::is_list(field) => {
                    Some(print.list(text.lines().map(|line| print.quoted(&one_line(line)))))
                }
                _ if Printer::is_plain(field) => Some(one_line(text)),
                _ => None,
            }),
        }
    }

    /// A value in words.
    fn words(&self, print: &Printer, found: &ConflictValue) -> String {
        let words = found.value.text.is_some() || found.value.missing.is_some();
        let outcome = found.outcome.map(|outcome| print.choice(outcome));
        let said = (words || outcome.is_none())
            .then(|| self.held(print, found).unwrap_or_else(|| print.spoken(&found.value)));
        print.parts(outcome.into_iter().chain(said))
    }

    /// The day that a value is about, where the value is not that day.
    pub(crate) fn day<'v>(&self, found: &'v ConflictValue) -> Option<&'v DateShown> {
        let is_day = Printer::is_day(kind(&self.thing), &self.field);
        found.on.as_ref().filter(|on| !is_day || found.value.text.as_ref() != Some(&on.edtf))
    }
}

impl ReferenceConflict {
    /// The reference, and the things that have it.
    pub(crate) fn line(&self, print: &Printer) -> String {
        let things = print.list(self.things.iter().map(|thing| thing.what(print)));
        print.labelled(&print.reference(&self.reference), &things)
    }
}

impl EntryConflict {
    /// The entry in words: its kind, its thing and its day.
    pub(crate) fn what(&self, print: &Printer) -> String {
        let kind = print.label("fact", &self.kind);
        // The day of the entry is said, not also that of the thing.
        let thing = self.thing.as_ref().map(|thing| {
            let on = thing.on.as_ref().filter(|_| self.on.is_none());
            print.known(&thing.id, &thing.name, thing.numbers(), on)
        });
        let on = self.on.as_ref().map(|on| print.date(on));
        print.list(std::iter::once(kind).chain(thing).chain(on))
    }
}

impl EntryWay {
    /// What it makes of the entry.
    pub(crate) fn line(&self, print: &Printer) -> String {
        if self.withdrawn {
            return print.say("conflict-withdrawn");
        }
        let says = self.says.iter().flat_map(|field| {
            let head = field.field(print);
            field.values.iter().map(move |found| print.labelled(&head, &field.words(print, found)))
        });
        let said = |on: &DateShown| {
            let mut values = self.says.iter().flat_map(|field| &field.values);
            values.any(|found| found.value.text.as_ref() == Some(&on.edtf))
        };
        let on = self.on.as_ref().filter(|on| !said(on)).map(|on| print.date(on));
        print.labelled(&print.say("conflict-corrected"), &print.parts(says.chain(on)))
    }
}

impl ThingKnown {
    fn what(&self, print: &Printer) -> String {
        print.known(&self.id, &self.name, self.numbers(), self.on.as_ref())
    }

    fn numbers(&self) -> (&[Reference], u32) {
        (&self.references, self.more_references)
    }
}

impl Printer {
    /// A thing by its name, or by what it is: nobody knows its id.
    fn thing(&self, thing: &ThingId, name: &Names) -> String {
        self.name(name).unwrap_or_else(|| self.label("thing", kind(thing)))
    }

    /// A thing by its name, or by its kind, what it belongs to, its numbers (and how many more there are) and its day.
    fn known(
        &self,
        thing: &ThingId,
        name: &Names,
        (references, more): (&[Reference], u32),
        on: Option<&DateShown>,
    ) -> String {
        let borrowed = matches!(kind(thing), "membership" | "funding" | "measurement" | "sitting" | "vote");
        let name = self.name(name);
        if let Some(name) = name.as_ref().filter(|_| !borrowed) {
            return name.clone();
        }
        let numbers = references.iter().map(|number| self.reference(number));
        let more = (more > 0).then(|| self.say("and-others"));
        let on = on.map(|on| self.date(on));
        let known = self.list(name.into_iter().chain(numbers).chain(more).chain(on));
        let what = self.label("thing", kind(thing));
        if known.is_empty() { what } else { self.labelled(&what, &known) }
    }
}

fn kind(thing: &ThingId) -> &str {
    kind_of(thing.as_str()).unwrap_or_default()
}

fn field(print: &Printer, conflict: &Conflict) -> Vec<String> {
    let count = u32::try_from(conflict.values.len()).unwrap_or(u32::MAX);
    let head = print.list([conflict.what(print), conflict.field(print)]);
    let count = print.count("conflict-values", "values", count);
    let mut text = vec![format!("- {}", print.labelled(&head, &count))];
    text.extend(conflict.values.iter().rev().map(|found| format!("  - {}", value(print, conflict, found))));
    text
}

fn value(print: &Printer, conflict: &Conflict, value: &ConflictValue) -> String {
    let which = print.say(if value.shown { "conflict-shown" } else { "conflict-other" });
    let mut parts = vec![conflict.words(print, value)];
    parts.extend(conflict.day(value).map(|on| print.date(on)));
    // The first symbols of its label tell two devices apart.
    let device: String = value.replica.chars().take(4).collect();
    let day = value.recorded_at.split('T').next().unwrap_or_default();
    let on = DateShown::read(day).map_or_else(|_| one_line(day), |day| print.date(&day));
    parts.push(print.say_with("conflict-recorded", &[("device", device.into()), ("on", on.into())]));
    print.labelled(&which, &print.parts(parts))
}
