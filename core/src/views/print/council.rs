use super::super::{AgendaItemShown, CouncilSessions, SessionShown, SittingShown, VoteShown};
use super::{Printer, lines, one_line};
use crate::model::Unrecorded;
use crate::text::Language;

impl CouncilSessions {
    /// The sessions in a language: sittings with their quorum, the agenda with its votes.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", print.say("council-title"))];
        if self.sessions.is_empty() && self.other_votes.is_empty() {
            text.extend([String::new(), print.say("council-empty")]);
        }
        text.extend(self.sessions.iter().flat_map(|found| session(&print, found)));
        if !self.other_votes.is_empty() {
            let heading = print.say("council-other-votes");
            text.extend([String::new(), format!("## {heading}"), String::new()]);
            text.extend(self.other_votes.iter().flat_map(|found| vote(&print, found, "")));
        }
        lines(text)
    }
}

fn session(print: &Printer, session: &SessionShown) -> Vec<String> {
    let kind = session.kind.as_ref().map(|kind| print.label("session-kind", kind.as_str()));
    let title = print.name(&session.title).or_else(|| kind.clone());
    let title = title.unwrap_or_else(|| print.say("text-unknown"));
    let title = print.marked(title, !session.contested.is_empty());
    let title = print.made_up(title, session.illustrative);
    let mut about: Vec<String> = kind.into_iter().collect();
    about.push(print.field("planned", &print.date_or_unknown(session.planned.as_ref())));
    about.extend(
        session
            .planned_before
            .iter()
            .map(|date| print.say_with("roadmap-postponed-from", &[("date", print.date(date).into())])),
    );
    about.extend(session.convened.as_ref().map(|date| print.field("convened", &print.date(date))));
    about.extend(session.in_office.map(|count| print.count("vote-in-office", "in_office", count)));
    let mut text =
        vec![String::new(), format!("## {title}"), String::new(), format!("- {}", print.parts(about))];
    text.extend(session.sittings.iter().map(|found| format!("- {}", sitting(print, found))));
    if !session.agenda.is_empty() {
        text.extend([String::new(), format!("### {}", print.say("council-agenda")), String::new()]);
        text.extend(session.agenda.iter().flat_map(|found| item(print, found)));
    }
    if !session.votes.is_empty() {
        text.extend([String::new(), format!("### {}", print.say("council-votes")), String::new()]);
        text.extend(session.votes.iter().flat_map(|found| vote(print, found, "")));
    }
    text
}

fn sitting(print: &Printer, sitting: &SittingShown) -> String {
    let head = match sitting.number {
        Some(number) => print.say_with("council-sitting-number", &[("number", number.to_string().into())]),
        None => print.say("council-sitting"),
    };
    let mut parts = vec![print.date_or_unknown(sitting.held.as_ref())];
    parts.extend(
        sitting.convocation.map(|number| {
            print.say_with("council-convocation", &[("convocation", number.to_string().into())])
        }),
    );
    parts.extend(sitting.present.map(|present| print.count("vote-present", "present", present)));
    let counted_anew = sitting.in_office.filter(|count| Some(*count) != sitting.quorum_of);
    parts.extend(counted_anew.map(|count| print.count("vote-in-office", "in_office", count)));
    parts.push(quorum(print, sitting));
    parts.extend(print.name(&sitting.place));
    let line = print.marked(print.labelled(&head, &print.parts(parts)), !sitting.contested.is_empty());
    print.made_up(line, sitting.illustrative)
}

fn quorum(print: &Printer, sitting: &SittingShown) -> String {
    let quorum = &sitting.quorum;
    let state = print.choice(quorum.state);
    let needed = quorum.needed.zip(sitting.quorum_of).map(|(needed, of)| {
        print.say_with(
            "quorum-needed",
            &[("needed", needed.to_string().into()), ("of", of.to_string().into())],
        )
    });
    print.list(std::iter::once(state).chain(needed).chain(missing(print, &quorum.missing)))
}

/// What would have to be known to tell.
fn missing(print: &Printer, missing: &[Unrecorded]) -> Option<String> {
    let named = missing.iter().map(|what| print.choice(*what));
    (!missing.is_empty()).then(|| print.say_with("unrecorded", &[("what", print.list(named).into())]))
}

fn item(print: &Printer, item: &AgendaItemShown) -> Vec<String> {
    let title = print.made_up(print.name_or_unknown(&item.title), item.illustrative);
    let mut text = vec![match &item.number {
        Some(number) => format!("- {}", print.labelled(&one_line(number.as_str()), &title)),
        None => format!("- {title}"),
    }];
    text.extend(
        item.about
            .iter()
            .filter_map(|about| Some(format!("  {}", print.field("about", &print.name(&about.name)?)))),
    );
    text.extend(item.postponed.as_ref().map(|postponed| format!("  {}", print.postponed(postponed))));
    text.extend(item.votes.iter().flat_map(|found| vote(print, found, "  ")));
    text
}

/// What the minutes say, what was counted, and what the counts come to.
fn vote(print: &Printer, vote: &VoteShown, indent: &str) -> Vec<String> {
    let result = vote.result.as_ref().map(|result| print.label("result", result.as_str()));
    let mut head = vec![result.unwrap_or_else(|| print.say("text-unknown"))];
    head.push(print.date_or_unknown(vote.on.as_ref()));
    // Where the vote names its sitting, the session above it says the rest.
    if vote.sitting_held.is_none() {
        head.extend(vote.session.as_ref().map(|kind| print.label("session-kind", kind.as_str())));
        head.extend(vote.sitting.map(|number| {
            print.say_with("council-sitting-number", &[("number", number.to_string().into())])
        }));
    }
    let counts = print.vote_counts(vote.counts());
    let parts = [print.list(head), print.list(counts)].into_iter().filter(|part| !part.is_empty());
    let minutes = print.labelled(&print.say("council-minutes"), &print.parts(parts));
    let minutes = print.marked(minutes, !vote.contested.is_empty());
    let minutes = print.made_up(minutes, vote.illustrative);
    vec![format!("{indent}- {minutes}"), format!("{indent}  {}", majority(print, vote))]
}

fn majority(print: &Printer, vote: &VoteShown) -> String {
    let majority = &vote.majority;
    let carried = print.choice(majority.carried);
    let counted = majority.cast.zip(majority.needed).map(|(cast, needed)| {
        print.say_with(
            "majority-cast",
            &[("cast", cast.to_string().into()), ("needed", needed.to_string().into())],
        )
    });
    let agrees =
        vote.agrees.map(|agrees| print.say(if agrees { "majority-agrees" } else { "majority-differs" }));
    let told = print.list(std::iter::once(carried).chain(missing(print, &majority.missing)));
    let parts = std::iter::once(told).chain(counted).chain(agrees);
    print.labelled(&print.say("majority-counted"), &print.parts(parts))
}
