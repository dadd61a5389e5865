use super::super::{CardCount, Participation, Share, StageParticipation};
use super::{Printer, lines};
use crate::text::Language;

impl Participation {
    /// Who took part, in a language: stage by stage, then the cards by channel, kind and stage.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", print.say("participation-title")), String::new()];
        if self.stages.is_empty() {
            text.push(print.say("participation-empty"));
        } else {
            let mut parts = vec![print.count("participation-attendances", "attendances", self.attendances)];
            parts.extend(self.women_share.as_ref().map(|share| women(&print, share)));
            // A sum of real and made-up counts is no more real than these.
            let made_up = self.stages.iter().any(|stage| stage.illustrative);
            text.push(print.made_up(print.parts(parts), made_up));
            text.extend(self.stages.iter().map(|stage| format!("- {}", counted(&print, stage))));
        }
        let all = super::projects::cards(&print, self.cards, self.remarks);
        text.extend([String::new(), format!("## {}", print.labelled(&print.say("cards-title"), &all))]);
        let lists = [
            ("by-channel", "channel", &self.by_channel),
            ("by-kind", "card-kind", &self.by_kind),
            ("by-stage", "", &self.by_stage),
        ];
        for (heading, list, counts) in lists.into_iter().filter(|(_, _, counts)| !counts.is_empty()) {
            text.extend([String::new(), format!("### {}", print.say(heading)), String::new()]);
            text.extend(counts.iter().map(|count| line(&print, list, count)));
        }
        lines(text)
    }
}

fn women(print: &Printer, share: &Share) -> String {
    print.say_with("participation-women-share", &[("share", print.share(share).into())])
}

fn counted(print: &Printer, stage: &StageParticipation) -> String {
    let title = print.name(&stage.title).unwrap_or_else(|| stage.stage.to_string());
    let mut parts = vec![print.date_or_unknown(stage.held.as_ref())];
    let counts = [
        ("participation-participants", "participants", stage.participants),
        ("participation-women", "women", stage.women),
        ("participation-associations", "associations", stage.associations),
    ];
    for (id, name, number) in counts {
        parts.extend(number.map(|number| print.count(id, name, number)));
    }
    parts.extend(stage.women_share.as_ref().map(|share| women(print, share)));
    print.made_up(print.labelled(&title, &print.parts(parts)), stage.illustrative)
}

fn line(print: &Printer, list: &str, count: &CardCount) -> String {
    let key = print.key(list, count.key.as_deref(), &count.title);
    format!("- {}", print.labelled(&key, &super::projects::cards(print, count.cards, count.remarks)))
}

impl Printer {
    /// What a row is about: the title of the thing, or the label of the list.
    pub(super) fn key(&self, list: &str, key: Option<&str>, title: &super::super::Names) -> String {
        match key {
            None => self.say("by-none"),
            Some(key) => self.name(title).unwrap_or_else(|| self.label(list, key)),
        }
    }
}
