use super::super::{AttendanceShown, Roadmap, RoadmapStage, Spoken, StageStatus};
use super::{Printer, lines};
use crate::model::StageId;
use crate::text::{Arg, Language};

/// The statuses in the order in which a process meets them.
const STATUSES: [StageStatus; 7] = [
    StageStatus::Done,
    StageStatus::Ongoing,
    StageStatus::Planned,
    StageStatus::Unknown,
    StageStatus::Unconfirmed,
    StageStatus::Postponed,
    StageStatus::Undated,
];

impl Roadmap {
    /// The roadmap in a language: stages in chronological order, apart for each phase.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", self.title(&print)), String::new()];
        if self.stages.is_empty() {
            text.push(print.say("roadmap-empty"));
            return lines(text);
        }
        text.push(self.statuses(&print));
        // Phases in the order of their first stage; what names none comes first.
        let mut phases = vec![None];
        for stage in &self.stages {
            if !phases.contains(&stage.phase.as_ref()) {
                phases.push(stage.phase.as_ref());
            }
        }
        for phase in phases {
            let mut stages = self.stages.iter().filter(|stage| stage.phase.as_ref() == phase).peekable();
            if stages.peek().is_none() {
                continue;
            }
            text.push(String::new());
            if let Some(phase) = phase {
                text.extend([format!("## {}", print.label("phase", phase.as_str())), String::new()]);
            }
            text.extend(stages.flat_map(|stage| self.stage(&print, stage)));
        }
        lines(text)
    }

    /// The day and how many stages have which status, on one line.
    pub fn summary_in(&self, language: &Language) -> String {
        let print = Printer::of(language);
        print.labelled(&self.title(&print), &self.statuses(&print))
    }

    fn title(&self, print: &Printer) -> String {
        print.say_with("roadmap-day", &[("day", print.day(&self.day).into())])
    }

    fn statuses(&self, print: &Printer) -> String {
        let counted = STATUSES.into_iter().filter_map(|status| {
            let count = self.stages.iter().filter(|stage| stage.status == status).count();
            (count > 0).then(|| print.labelled(&print.choice(status), &count.to_string()))
        });
        print.list(counted)
    }

    fn stage(&self, print: &Printer, stage: &RoadmapStage) -> Vec<String> {
        let made_up = |field: &str, text| print.made_up_in(text, field, &stage.made_up);
        let day = stage.held.as_ref().map(|date| made_up("held", print.date(date)));
        let date = day.or_else(|| stage.planned.as_ref().map(|date| made_up("planned", print.date(date))));
        let title = title(print, stage);
        let head =
            print.labelled(&print.list(std::iter::once(print.choice(stage.status)).chain(date)), &title);
        let head = print.made_up(print.marked(head, !stage.contested.is_empty()), stage.illustrative);
        let mut line = vec![format!("- {head}")];
        let details = print.parts(self.details(print, stage));
        if !details.is_empty() {
            line.push(format!("  {details}"));
        }
        if !stage.agenda.is_empty() {
            line.push(format!("  {}", print.field("agenda", "").trim_end()));
            line.extend(stage.agenda.iter().map(|item| format!("  - {}", print.spoken(item))));
        }
        line
    }

    fn details(&self, print: &Printer, stage: &RoadmapStage) -> Vec<String> {
        let made_up = |field: &str, text| print.made_up_in(text, field, &stage.made_up);
        let named = |field, names| print.name(names).map(|name| made_up(field, print.field(field, &name)));
        let before = stage
            .planned_before
            .iter()
            .map(|date| print.say_with("roadmap-postponed-from", &[("date", print.date(date).into())]));
        let of = |id: &StageId| self.stages.iter().find(|other| other.id == *id);
        let announced = stage.announces.as_ref().and_then(of);
        let announced_by: Vec<String> =
            stage.announced_by.iter().filter_map(of).map(|stage| title(print, stage)).collect();
        let words_named = |field: &str, words: &[Spoken]| {
            let words: Vec<String> = words.iter().map(|words| print.spoken(words)).collect();
            (!words.is_empty()).then(|| print.field(field, &print.list(words)))
        };
        let mut details: Vec<String> = before.collect();
        details.extend(stage.postponed.as_ref().map(|postponed| print.postponed(postponed)));
        details.extend(words_named("aliases", &stage.aliases));
        details.extend(stage.modality.as_ref().map(|modality| print.label("modality", modality.as_str())));
        details.extend(named("place", &stage.place));
        details.extend(named("instrument", &stage.instrument));
        details.extend(named("organiser", &stage.organiser));
        details.extend(words_named("speakers", &stage.speakers));
        details.extend(
            stage
                .attendance
                .as_ref()
                .map(|counts| made_up("attendance", print.field("attendance", &attendance(print, counts)))),
        );
        details.extend(named("outcome", &stage.outcome));
        details.extend(
            announced.map(|other| made_up("announces", print.field("announces", &title(print, other)))),
        );
        if !announced_by.is_empty() {
            details.push(print.field("announced-by", &print.list(announced_by)));
        }
        if !stage.handouts.is_empty() {
            let count = u32::try_from(stage.handouts.len()).unwrap_or(u32::MAX);
            details.push(print.count("publications-count", "publications", count));
        }
        details
    }
}

fn title(print: &Printer, stage: &RoadmapStage) -> String {
    let kind = || stage.kind.as_ref().map(|kind| print.label("stage-kind", kind.as_str()));
    print.name(&stage.title).or_else(kind).unwrap_or_else(|| print.say("text-unknown"))
}

fn attendance(print: &Printer, attendance: &AttendanceShown) -> String {
    let counts = [
        ("participation-participants", "participants", attendance.participants),
        ("participation-women", "women", attendance.women),
        ("participation-associations", "associations", attendance.associations),
    ];
    if counts.iter().all(|(_, _, count)| count.is_some()) {
        let args: Vec<(&str, Arg<'_>)> =
            counts.iter().filter_map(|(_, name, count)| Some((*name, (*count)?.into()))).collect();
        return print.say_with("participation-sentence", &args);
    }
    print.list(counts.iter().filter_map(|(id, name, count)| Some(print.count(id, name, (*count)?))))
}
