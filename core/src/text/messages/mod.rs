//! The labels and sentences that views and refusals print.
//!
//! They stand in Fluent files, `core/messages/{ar,fr,en}.ftl`, those of tables in `core/messages/tables`, those of the
//! command `infitah` in `core/messages/command`, those of the plan of an import in `core/messages/import`, and nowhere in
//! the code; a message is asked for by its id (`projects-title`). What was written by people is handed in as an argument
//! and printed as it is.

mod arg;
mod category;

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::Language;

pub use arg::Arg;

/// The messages of a language: those that everybody needs, and those of tables and columns, nearly as many again, which
/// only what writes tables does, those of the command, and those of the plan of an import.
struct Source {
    all: &'static str,
    tables: &'static str,
    command: &'static str,
    imports: &'static str,
}

const AR: Source = Source {
    all: include_str!("../../../messages/ar.ftl"),
    tables: include_str!("../../../messages/tables/ar.ftl"),
    command: include_str!("../../../messages/command/ar.ftl"),
    imports: include_str!("../../../messages/import/ar.ftl"),
};
const FR: Source = Source {
    all: include_str!("../../../messages/fr.ftl"),
    tables: include_str!("../../../messages/tables/fr.ftl"),
    command: include_str!("../../../messages/command/fr.ftl"),
    imports: include_str!("../../../messages/import/fr.ftl"),
};
const EN: Source = Source {
    all: include_str!("../../../messages/en.ftl"),
    tables: include_str!("../../../messages/tables/en.ftl"),
    command: include_str!("../../../messages/command/en.ftl"),
    imports: include_str!("../../../messages/import/en.ftl"),
};

/// What stands for a value of a refusal that has none.
const NOTHING: &str = "…";

/// The labels and sentences in one language.
///
/// Building it reads that language's file once: keep it for as long as you print.
///
/// ```
/// use infitah::text::{Language, Messages};
/// let messages = Messages::of(&Language::FR);
/// assert_eq!(messages.say("projects-title"), "Projets d'ouverture");
/// assert_eq!(
///     messages.say_with("roadmap-day", &[("day", "25 juillet 2023".into())]),
///     "Feuille de route telle qu'elle était le 25 juillet 2023",
/// );
/// ```
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// The messages of a language, whatever its script or region; those in Arabic, where there are none in this
    /// language. [`Messages::language`] says which it became.
    pub fn of(language: &Language) -> Self {
        Self::read(language, |source| vec![source.all])
    }

    /// The same with the titles of tables and the headings of their columns.
    ///
    /// ```
    /// use infitah::text::{Language, Messages};
    /// assert_eq!(Messages::of_tables(&Language::FR).say("column-said"), "Ce qui est dit");
    /// ```
    pub fn of_tables(language: &Language) -> Self {
        Self::read(language, |source| vec![source.all, source.tables])
    }

    /// What the command `infitah` says of what it does.
    ///
    /// ```
    /// use infitah::text::{Language, Messages};
    /// let messages = Messages::of_command(&Language::FR);
    /// assert_eq!(messages.say_with("command-written", &[("path", "a.html".into())]), "Écrit\u{a0}: a.html");
    /// ```
    pub fn of_command(language: &Language) -> Self {
        Self::read(language, |source| vec![source.all, source.command])
    }

    /// The same with what the plan of an import says.
    ///
    /// ```
    /// use infitah::text::{Language, Messages};
    /// assert_eq!(Messages::of_imports(&Language::FR).say("import-title"), "Ce que l'import ferait");
    /// ```
    pub fn of_imports(language: &Language) -> Self {
        Self::read(language, |source| vec![source.all, source.tables, source.imports])
    }

    fn read(language: &Language, files: impl Fn(Source) -> Vec<&'static str>) -> Self {
        let (language, source) = match language.primary() {
            "fr" => (Language::FR, FR),
            "en" => (Language::EN, EN),
            _ => (Language::AR, AR),
        };
        let locale: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolating marks belong to what displays a text, and would end up in copies and files here.
        bundle.set_use_isolating(false);
        // Fails only for a name that is taken, and this bundle is empty.
        let _ = bundle.add_function("CATEGORY", category::arabic);
        for file in files(source) {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file.to_owned());
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language that is printed.
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// A message that takes no argument.
    ///
    /// A message that does not exist gives its id between ⟦ ⟧.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with its arguments, by name; of a count, the form that goes with the number.
    ///
    /// A message that does not exist gives its id between ⟦ ⟧; an argument that is not given, its name.
    ///
    /// ```
    /// use infitah::text::{Language, Messages};
    /// let messages = Messages::of(&Language::AR);
    /// assert_eq!(messages.say_with("committee-people", &[("people", 2.into())]), "شخصان");
    /// assert_eq!(messages.say_with("committee-people", &[("people", 11.into())]), "11 شخصا");
    /// ```
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args = args.iter().map(|(name, arg)| (*name, arg.clone().into_value())).collect();
        self.format(id, &args).unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// The label of a known value of a list (`label("topic", "funding_sources")` is the message
    /// `topic-funding-sources`), or nothing if there is none: a value that people added is its own label.
    ///
    /// ```
    /// use infitah::text::{Language, Messages};
    /// let messages = Messages::of(&Language::EN);
    /// assert_eq!(messages.label("topic", "funding_sources").as_deref(), Some("Funding sources"));
    /// assert_eq!(messages.label("topic", "parking"), None);
    /// ```
    pub fn label(&self, list: &str, value: &str) -> Option<String> {
        self.format(&format!("{list}-{}", value.replace('_', "-")), &FluentArgs::new())
    }

    /// What a refusal says: what is wrong and how to mend it.
    ///
    /// `code` is that of the error (`date.no_year`); of `field`, `value`, `expected`, `line` and `reason`, give those
    /// that the refusal has.
    pub fn refusal(&self, code: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut all =
            ["field", "value", "expected", "line", "reason"].map(|name| (name, Arg::from(NOTHING))).to_vec();
        all.extend_from_slice(args);
        for (name, arg) in &mut all {
            // Elsewhere what is expected is a value, which is printed as it is.
            let list = match (code, *name) {
                ("fact.field.invalid", "expected") => "form",
                ("thing.other_kind", "expected") => "thing",
                _ => continue,
            };
            if let Arg::Text(values) = arg {
                *arg = self.labels(list, values).into();
            }
        }
        self.say_with(&format!("refusal-{}", code.replace('.', "-")), &all)
    }

    /// The labels of known values of a list, which stand with commas between them; the others as they are.
    fn labels(&self, list: &str, values: &str) -> String {
        let labels =
            values.split(", ").map(|value| self.label(list, value).unwrap_or_else(|| value.to_owned()));
        let list = |before: String, after: String| [("before", before.into()), ("after", after.into())];
        labels.reduce(|before, after| self.say_with("text-list", &list(before, after))).unwrap_or_default()
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        // What cannot be resolved is printed by its name; the tests hold that no message has such a part.
        let mut unresolved = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(args), &mut unresolved).into_owned())
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
