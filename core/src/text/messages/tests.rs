use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};

use super::*;

const AR: &str = concat!(
    include_str!("../../../messages/ar.ftl"),
    include_str!("../../../messages/tables/ar.ftl"),
    include_str!("../../../messages/command/ar.ftl"),
    include_str!("../../../messages/import/ar.ftl")
);
const FR: &str = concat!(
    include_str!("../../../messages/fr.ftl"),
    include_str!("../../../messages/tables/fr.ftl"),
    include_str!("../../../messages/command/fr.ftl"),
    include_str!("../../../messages/import/fr.ftl")
);
const EN: &str = concat!(
    include_str!("../../../messages/en.ftl"),
    include_str!("../../../messages/tables/en.ftl"),
    include_str!("../../../messages/command/en.ftl"),
    include_str!("../../../messages/import/en.ftl")
);
const FILES: [(Language, &str); 3] = [(Language::AR, AR), (Language::FR, FR), (Language::EN, EN)];

fn parse(source: &str) -> Resource<&str> {
    fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"))
}

/// What a message is made of: its variables, the messages it refers to, the keys of each of its choices.
#[derive(Default)]
struct Parts<'s> {
    variables: BTreeSet<&'s str>,
    messages: BTreeSet<&'s str>,
    choices: Vec<BTreeSet<&'s str>>,
    /// How many of the choices are made by `CATEGORY`.
    categories: usize,
    /// The keys of the choices by the reason of a refusal, which are no categories.
    reasons: BTreeSet<&'s str>,
}

impl<'s> Parts<'s> {
    fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if matches!(selector, InlineExpression::FunctionReference { .. }) {
                    self.categories += 1;
                }
                let key = |key: &VariantKey<&'s str>| match key {
                    VariantKey::Identifier { name } => *name,
                    VariantKey::NumberLiteral { value } => *value,
                };
                let keys = variants.iter().map(|variant| key(&variant.key));
                if matches!(selector, InlineExpression::VariableReference { id } if id.name == "reason") {
                    self.reasons.extend(keys);
                } else {
                    self.choices.push(keys.collect());
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name)),
            InlineExpression::MessageReference { id, .. } => drop(self.messages.insert(id.name)),
            InlineExpression::FunctionReference { id, arguments } if id.name == "CATEGORY" => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            other => panic!("no message needs {other:?}"),
        }
    }
}

/// The messages of a file in their order.
fn messages(source: &str) -> Vec<(&str, Parts<'_>)> {
    let parts = |pattern: Option<Pattern<_>>| {
        let mut parts = Parts::default();
        parts.pattern(&pattern.expect("each message has a value"));
        parts
    };
    let entries = parse(source).body.into_iter();
    entries
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, parts(message.value))),
            _ => None,
        })
        .collect()
}

/// The variables of each message, those of the messages that it refers to included.
fn variables<'s>(source: &'s str) -> Vec<(&'s str, BTreeSet<&'s str>)> {
    let messages = messages(source);
    let own: BTreeMap<&str, &Parts<'s>> = messages.iter().map(|(id, parts)| (*id, parts)).collect();
    let all = |parts: &Parts<'s>| -> BTreeSet<&'s str> {
        let referred = parts.messages.iter().flat_map(|id| own[id].variables.iter());
        parts.variables.iter().chain(referred).copied().collect()
    };
    let leaf = |parts: &Parts<'s>| parts.messages.iter().all(|id| own[id].messages.is_empty());
    assert!(messages.iter().all(|(_, parts)| leaf(parts)), "references are one level deep");
    messages.iter().map(|(id, parts)| (*id, all(parts))).collect()
}

#[test]
fn the_three_files_hold_the_same_messages_with_the_same_variables_in_one_order() {
    let ar = variables(AR);
    assert!(ar.len() > 100);
    assert_eq!(variables(FR), ar);
    assert_eq!(variables(EN), ar);
}

#[test]
fn the_three_files_have_the_same_headings() {
    let headings = |source| -> Vec<String> {
        let entries = parse(source).body.into_iter();
        entries
            .filter_map(|entry| match entry {
                Entry::GroupComment(comment) => Some(comment.content.join("\n")),
                _ => None,
            })
            .collect()
    };
    assert_eq!(headings(FR), headings(AR));
    assert_eq!(headings(EN), headings(AR));
}

#[test]
fn no_message_stands_twice() {
    for (language, source) in FILES {
        let messages = messages(source);
        let ids: BTreeSet<&str> = messages.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids.len(), messages.len(), "{language}");
    }
}

#[test]
fn every_choice_has_the_categories_of_its_language() {
    for (language, categories) in [
        (AR, &["zero", "one", "two", "few", "many", "other"][..]),
        (FR, &["one", "other"]),
        (EN, &["one", "other"]),
    ] {
        for (id, parts) in messages(language) {
            // Only the Arabic rules need the function, and exact numbers (`[0]`) are not known to it.
            assert_eq!(parts.categories, if language == AR { parts.choices.len() } else { 0 }, "{id}");
            for choice in parts.choices {
                assert!(categories.iter().all(|category| choice.contains(category)), "{id}: {choice:?}");
            }
        }
    }
}

#[test]
fn a_choice_by_reason_has_the_same_reasons_in_the_three_files() {
    let reasons = |source| -> Vec<(&str, BTreeSet<&str>)> {
        let messages = messages(source).into_iter();
        messages
            .filter(|(_, parts)| !parts.reasons.is_empty())
            .map(|(id, parts)| (id, parts.reasons))
            .collect()
    };
    let ar = reasons(AR);
    assert_eq!(ar.iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["refusal-date-ambiguous"]);
    assert_eq!(reasons(FR), ar);
    assert_eq!(reasons(EN), ar);
}

#[test]
fn every_message_resolves_with_its_variables_and_prints_no_isolating_mark() {
    for (language, source) in FILES {
        let messages = Messages::read(&language, |source| {
            vec![source.all, source.tables, source.command, source.imports]
        });
        for (id, variables) in variables(source) {
            let args = variables.iter().map(|name| (*name, Arg::Number(3).into_value())).collect();
            let pattern = messages.bundle.get_message(id).unwrap().value().unwrap();
            let mut errors = Vec::new();
            let said = messages.bundle.format_pattern(pattern, Some(&args), &mut errors);
            assert!(errors.is_empty(), "{language} {id}: {errors:?}");
            assert!(!said.trim().is_empty(), "{language} {id}");
            assert!(
                !said.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '{', '}']),
                "{language} {said}"
            );
        }
    }
}

#[test]
fn french_marks_stand_behind_a_no_break_space() {
    for line in FR.lines().filter(|line| !line.starts_with('#')) {
        for broken in [" :", " ;", " ?", " !", "« ", " »"] {
            assert!(!line.contains(broken), "{line}");
        }
    }
}

#[test]
fn a_language_without_messages_is_printed_in_arabic_and_says_so() {
    for (asked, printed) in [("ar-MA", "ar"), ("zgh", "ar"), ("es", "ar"), ("fr-MA", "fr"), ("en", "en")] {
        let messages = Messages::of(&asked.parse().unwrap());
        assert_eq!(messages.language().as_str(), printed);
    }
    assert_eq!(Messages::of(&Language::ZGH).say("projects-title"), "مشاريع الانفتاح");
}

#[test]
fn arabic_counts_take_the_six_forms() {
    let messages = Messages::of(&Language::AR);
    let women = |n: i64| messages.say_with("participation-women", &[("women", n.into())]);
    assert_eq!(women(0), "ليس من بينهم أي امرأة");
    assert_eq!(women(1), "من بينهم امرأة واحدة");
    assert_eq!(women(2), "من بينهم امرأتان");
    assert_eq!(women(3), "من بينهم 3 نساء");
    assert_eq!(women(10), "من بينهم 10 نساء");
    assert_eq!(women(11), "من بينهم 11 امرأة");
    let people = |n: i64| messages.say_with("committee-people", &[("people", n.into())]);
    assert_eq!(people(99), "99 شخصا");
    assert_eq!(people(100), "100 شخص");
    assert_eq!(people(103), "103 أشخاص");
    assert_eq!(people(1_000), "1000 شخص");
    assert_eq!(people(i64::MAX), format!("{} أشخاص", i64::MAX));
}

#[test]
fn the_first_meeting_of_larache_in_three_languages() {
    let said = |language| {
        let args = [("participants", 70.into()), ("women", 40.into()), ("associations", 18.into())];
        Messages::of(&language).say_with("participation-sentence", &args)
    };
    assert_eq!(said(Language::AR), "70 مشاركا، من بينهم 40 امرأة، و18 جمعية");
    assert_eq!(said(Language::FR), "70 participants, dont 40 femmes, et 18 associations");
    assert_eq!(said(Language::EN), "70 participants, 40 women among them, and 18 associations");
}

#[test]
fn french_and_english_count_nothing_and_one_apart() {
    let said =
        |language, n: i64| Messages::of(&language).say_with("committee-people", &[("people", n.into())]);
    assert_eq!(said(Language::FR, 0), "personne");
    assert_eq!(said(Language::FR, 1), "1 personne");
    assert_eq!(said(Language::EN, 0), "nobody");
    assert_eq!(said(Language::EN, 13), "13 people");
}

#[test]
fn what_is_missing_is_shown_and_never_panics() {
    let messages = Messages::of(&Language::EN);
    for id in ["no-such-message", "", "projects title", "⟦", "projects-title.value"] {
        assert_eq!(messages.say(id), format!("⟦{id}⟧"));
    }
    assert_eq!(messages.say("roadmap-day"), "Roadmap as it stood on {$day}");
    assert_eq!(messages.say_with("committee-people", &[("people", "many".into())]), "many people");
    assert_eq!(
        messages.say_with("committee-people", &[("people", i64::MAX.into())]),
        format!("{} people", i64::MAX)
    );
    assert_eq!(
        messages.say_with("committee-people", &[("people", i64::MIN.into())]),
        format!("{} people", i64::MIN)
    );
    assert_eq!(messages.say_with("committee-people", &[("people", (-1).into())]), "-1 person");
}

#[test]
fn what_people_wrote_is_printed_as_it_is() {
    let messages = Messages::of(&Language::AR);
    let day = "{ $day } { projects-title } <b>\u{200F}12 إلى 19 يونيو 2023";
    assert_eq!(
        messages.say_with("roadmap-day", &[("day", day.into())]),
        format!("خارطة الطريق كما كانت يوم {day}")
    );
}

#[test]
fn a_refusal_is_found_by_its_code() {
    let messages = Messages::of(&Language::FR);
    assert_eq!(
        messages.refusal("date.no_year", &[("value", "4 mai".into())]),
        "La date «\u{a0}4 mai\u{a0}» n'a pas d'année\u{a0}: ajoutez-la après le mois, comme dans octobre 2023."
    );
    assert_eq!(
        messages.refusal("date.no_year", &[]),
        "La date «\u{a0}…\u{a0}» n'a pas d'année\u{a0}: ajoutez-la après le mois, comme dans octobre 2023."
    );
    assert_eq!(messages.refusal("no.such", &[]), "⟦refusal-no-such⟧");
}

#[test]
fn what_a_refusal_expects_is_told_in_the_language_or_is_a_value() {
    let said = |language, code, expected: &str| {
        let args = [("field", "about".into()), ("value", "pacto:70".into()), ("expected", expected.into())];
        Messages::of(&language).refusal(code, &args)
    };
    let invalid = "fact.field.invalid";
    assert_eq!(said(Language::AR, invalid, "list"), "القيمة لا تصلح للخانة «about»: اكتبوا لائحة.");
    assert_eq!(
        said(Language::FR, invalid, "number"),
        "La valeur ne convient pas au champ «\u{a0}about\u{a0}»\u{a0}: écrivez un nombre entier, positif ou nul."
    );
    assert_eq!(
        said(Language::AR, invalid, "said, reason"),
        "القيمة لا تصلح للخانة «about»: اكتبوا said، reason."
    );
    assert_eq!(
        said(Language::FR, "thing.other_kind", "card, group"),
        "«\u{a0}pacto:70\u{a0}» est d'un autre genre\u{a0}: le champ «\u{a0}about\u{a0}» attend fiche, groupe de remarques."
    );
    let sheet = said(Language::AR, "import.no_sheet", "list, card");
    assert!(sheet.contains("list, card"), "the names of sheets stay as they are: {sheet}");
}

#[test]
fn a_refusal_says_what_is_wrong_and_how_to_mend_it() {
    for (language, source) in FILES {
        let refusals = variables(source).into_iter().filter(|(id, _)| id.starts_with("refusal-"));
        for (id, variables) in refusals {
            let known = ["field", "value", "expected", "line", "reason"];
            assert!(variables.iter().all(|name| known.contains(name)), "{id}");
            let said = Messages::of(&language).say(id);
            let (wrong, mend) = said.split_once(':').expect("the remedy stands behind a colon");
            assert!(!wrong.is_empty() && mend.ends_with('.'), "{language} {id}: {said}");
        }
    }
}

#[test]
fn messages_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Messages>();
}
