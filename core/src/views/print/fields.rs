//! How a field and what stands in it are said: by the kind of the thing, because one name is another field elsewhere.

use super::{Printer, one_line};
use crate::model::{Decimal, kind_of};

/// What a field holds, as far as it is not words that somebody wrote.
#[derive(Clone, Copy)]
enum Holds {
    /// A label of a list.
    Label(&'static str),
    /// A day, a month or an interval.
    Day,
    /// A number.
    Decimal,
    /// An amount of money.
    Amount,
    /// A place in an order, from nought.
    Place,
    /// Yes or no.
    YesOrNo,
    /// An element, present or absent.
    Element,
    /// A language.
    Language,
    /// A number of texts.
    Texts,
    /// Whether there is a figure.
    Measured,
    /// A section, and a quotation from it.
    Quotation,
}

impl Holds {
    /// What a field of a thing of a kind holds.
    fn of(kind: &str, field: &str) -> Option<Self> {
        Some(match (kind, field) {
            ("body", "kind") => Self::Label("body-kind"),
            ("card", "kind") => Self::Label("card-kind"),
            ("funding", "kind") => Self::Label("funding-kind"),
            ("indicator", "kind") => Self::Label("indicator-kind"),
            ("publication", "kind") => Self::Label("publication-kind"),
            ("session", "kind") | ("vote", "session") => Self::Label("session-kind"),
            ("stage", "kind") => Self::Label("stage-kind"),
            ("version", "kind") => Self::Label("version-kind"),
            ("body", "act") => Self::Label("act"),
            ("card", "author") => Self::Label("author-category"),
            ("card", "anchor") => Self::Quotation,
            ("funding", "status") => Self::Label("funding-status"),
            ("indicator", "direction") => Self::Label("direction"),
            ("indicator", "nature") => Self::Label("nature"),
            ("indicator", "frequency") => Self::Label("frequency"),
            ("measurement", "group") => Self::Label("measured-group"),
            ("measurement", "outcome") => Self::Measured,
            ("membership", "roles") => Self::Label("role"),
            ("membership", "side") => Self::Label("side"),
            ("programme", "collectivity_kind") => Self::Label("collectivity-kind"),
            ("project", "ended") => Self::Label("ended"),
            ("project", "link" | "linked_from") => Self::Label("relation"),
            ("remark", "section") => Self::Label("section"),
            ("remark", "topic") => Self::Label("topic"),
            ("stage", "modality") => Self::Label("modality"),
            ("stage", "phase") => Self::Label("phase"),
            ("vote", "result") => Self::Label("result"),
            ("card" | "publication" | "answer", "channel") => Self::Label("channel"),
            ("programme" | "publication", "language") => Self::Language,
            (
                _,
                "planned" | "postponed" | "postponed_until" | "held" | "joined" | "until" | "received"
                | "presented" | "examined" | "decided" | "published" | "taken" | "convened" | "baseline_on"
                | "period",
            ) => Self::Day,
            ("indicator", "baseline" | "target") | ("measurement", "value" | "numerator" | "denominator") => {
                Self::Decimal
            }
            ("funding", "amount") => Self::Amount,
            ("item" | "remark", "position") => Self::Place,
            (_, "ratio" | "illustrative" | "illustrative_in") => Self::YesOrNo,
            ("group", "remark") | ("remark", "group") => Self::Element,
            ("version", "holds") => Self::Texts,
            _ => return None,
        })
    }
}

impl Printer {
    /// A field as it is named where two values stand in it: `section:solutions:ar`.
    pub(crate) fn field_name(&self, field: &str) -> String {
        self.field_of("", field)
    }

    /// The same, of a thing of a kind. An element that is a thing is left to who knows its name.
    pub(crate) fn field_of(&self, kind: &str, field: &str) -> String {
        let mut parts = field.split(':');
        let name = parts.next().unwrap_or_default();
        let label = match (kind, name) {
            ("item" | "remark", "position") => "sequence",
            ("measurement", "outcome") => "measured-outcome",
            ("measurement", "group") => "measured-people",
            (_, name) => name,
        };
        let label = self.label("field", label);
        match (name, parts.next(), parts.next()) {
            ("section", Some(section), language) => {
                let label = self.label("section", section);
                language.map_or_else(|| label.clone(), |tag| self.told(&label, Some(tag)))
            }
            // Behind the language stands what tells one link from the other.
            ("elsewhere" | "link_because", Some(_), Some(tag)) => self.told(&label, Some(tag)),
            ("ref", Some(scheme), Some(number)) => {
                self.labelled(&label, &self.reference(&format!("{scheme}:{number}").as_str().into()))
            }
            ("target", Some("overall"), _) => self.say("indicator-target-overall"),
            ("target", Some(period), _) => {
                self.say_with("indicator-target-for", &[("period", self.day(period).into())])
            }
            ("attendance", Some(who), _) => self.list([label, self.label("attendance", who)]),
            ("by", Some(group), _) => self.list([label, self.label("measured-group", group)]),
            ("illustrative_in" | "source_in", Some(field), language) => {
                let label = self.list([label, self.label("field", field)]);
                language.map_or_else(|| label.clone(), |tag| self.told(&label, Some(tag)))
            }
            ("topic", Some(topic), _) => self.list([label, self.label("topic", topic)]),
            (_, Some(part), _) if kind_of(part).is_none() => self.told(&label, Some(part)),
            _ => label,
        }
    }

    /// What stands in a field of a thing of a kind, where it is no words of people: nobody knows the label of a list.
    pub(super) fn held(&self, kind: &str, field: &str, value: &str) -> Option<String> {
        let name = field.split(':').next().unwrap_or_default();
        let decimal = Decimal::from(value);
        Some(match Holds::of(kind, name)? {
            Holds::Label(list) => self.list(value.lines().map(|label| self.label(list, label))),
            Holds::Day if value == "false" => self.say("postponed-undated"),
            Holds::Day => self.day(value),
            Holds::Decimal => self.decimal(&decimal),
            Holds::Amount => self.amount(&decimal, None),
            Holds::Place => match value.parse::<u32>() {
                Ok(place) => place.saturating_add(1).to_string(),
                Err(_) => one_line(value),
            },
            Holds::YesOrNo => self.say(if value == "true" { "conflict-yes" } else { "conflict-no" }),
            Holds::Element => self.say(if value == "true" { "conflict-among" } else { "conflict-not-among" }),
            Holds::Language => self.language(value),
            Holds::Texts => self.count("conflict-texts", "texts", value.parse().unwrap_or_default()),
            Holds::Measured => self.say(match value {
                "missing" => "measured-missing",
                "not_applicable" => "measured-not-applicable",
                _ => "measured-measured",
            }),
            Holds::Quotation => {
                let mut lines = value.lines();
                let section = self.label("section", lines.next().unwrap_or_default());
                self.labelled(&section, &self.list(lines.map(|line| self.quoted(&one_line(line)))))
            }
        })
    }

    /// Whether a field holds a day, which the day of its fact may repeat.
    pub(super) fn is_day(kind: &str, field: &str) -> bool {
        matches!(Holds::of(kind, field), Some(Holds::Day))
    }

    /// Whether a field holds a list of texts, one a line.
    pub(super) fn is_list(field: &str) -> bool {
        matches!(field, "aliases" | "speakers" | "agenda" | "contents" | "themes" | "contact")
    }

    /// Whether a field holds plain text that is printed without quotation marks: a number, a code.
    pub(super) fn is_plain(field: &str) -> bool {
        matches!(
            field,
            "number"
                | "convocation"
                | "in_office"
                | "present"
                | "in_favour"
                | "against"
                | "abstained"
                | "blank"
                | "sitting"
                | "sequence"
                | "attendance"
                | "act_number"
                | "item"
        )
    }
}
