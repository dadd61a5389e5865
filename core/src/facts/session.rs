use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{
    BodyId, Code, CouncilSessionId, ItemId, Label, Reference, Refusal, SessionKind, SittingId, Texts,
    ThingId, When,
};
use crate::state::{Expand, Value};

/// An item of an agenda (نقطة في جدول الأعمال, point à l'ordre du jour).
#[shared(part)]
pub struct AgendaItem {
    /// The item's id; made from the session and the position.
    #[made("item")]
    pub item: Option<ItemId>,
    /// Its number, as it is printed.
    pub number: Option<Label>,
    /// What it says.
    pub title: Texts,
    /// What it is about, as a version of the programme.
    pub about: Option<ThingId>,
}

impl AgendaItem {
    /// An item with this title.
    pub fn titled(title: impl Into<Texts>) -> Self {
        Self { title: title.into(), ..Self::bare() }
    }
}

/// A session of the council was convened (استدعاء المجلس لعقد دورة, convocation d'une session).
///
/// A session (دورة) is not a sitting (جلسة): it has one or more of them, and "the October session" is a name and no
/// date.
#[shared(fact = "session_convened")]
pub struct SessionConvened {
    /// The session's id; made where it is left out, given to change it.
    #[made("session")]
    pub session: Option<CouncilSessionId>,
    /// References by which people name it, as `session:2023-10`.
    pub references: Vec<Reference>,
    /// The council.
    pub body: Option<BodyId>,
    /// Ordinary or extraordinary.
    pub kind: Option<SessionKind>,
    /// Its name, as "October session".
    pub title: Texts,
    /// When it opens.
    pub planned: Option<When>,
    /// That date as it was written.
    pub planned_written: Option<String>,
    /// When the convocation was sent.
    pub convened: Option<When>,
    /// That date as it was written.
    pub convened_written: Option<String>,
    /// Members in office when the session opens (الأعضاء المزاولون مهامهم, membres en exercice).
    pub in_office: Option<u32>,
    /// Its agenda.
    pub agenda: Vec<AgendaItem>,
    /// The day from which it is known; without it, always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl SessionConvened {
    /// A session of this kind, opening on a date.
    pub fn of(kind: SessionKind, title: impl Into<Texts>, planned: impl Into<When>) -> Self {
        Self { kind: Some(kind), title: title.into(), planned: Some(planned.into()), ..Self::bare() }
    }
}

impl Kind for SessionConvened {
    fn expand(&self, out: &mut dyn Expand) {
        let Some(session) = self.session.as_ref().map(CouncilSessionId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(session);
        write.references(session, &self.references);
        write.maybe_text(session, "body", self.body.as_ref().map(BodyId::as_str));
        write.maybe_text(session, "kind", self.kind.as_ref().map(SessionKind::as_str));
        write.texts(session, "title", &self.title);
        write.maybe_text(session, "planned", self.planned.as_ref().map(When::as_str));
        write.maybe_text(session, "convened", self.convened.as_ref().map(When::as_str));
        if let Some(in_office) = self.in_office {
            write.value(session, "in_office", Value::Number(in_office.into()));
        }
        for (position, item) in self.agenda.iter().enumerate() {
            let Some(id) = item.item.as_ref().map(ItemId::as_str) else { continue };
            write.creates(id);
            write.text(id, "session", session);
            write.value(id, "position", Value::Number(i64::try_from(position).unwrap_or(i64::MAX)));
            write.maybe_text(id, "number", item.number.as_ref().map(Label::as_str));
            write.texts(id, "title", &item.title);
            write.maybe_text(id, "about", item.about.as_ref().map(ThingId::as_str));
        }
    }
}

/// A sitting of a session was held, or opened without a quorum (انعقاد جلسة, tenue d'une séance).
///
/// Whether there was a quorum is never recorded: it follows from the counts and the convocation.
#[shared(fact = "sitting_held")]
pub struct SittingHeld {
    /// The sitting's id; made where it is left out.
    #[made("sitting")]
    pub sitting: Option<SittingId>,
    /// References by which people name it.
    pub references: Vec<Reference>,
    /// The session.
    pub session: CouncilSessionId,
    /// Its number in the session, from 1.
    pub number: Option<u32>,
    /// After which convocation it met: 1, 2 or 3 (الاستدعاء, convocation). After the third, any number suffices.
    pub convocation: Option<u32>,
    /// Members in office, where it differs from the opening of the session.
    pub in_office: Option<u32>,
    /// Members present when it opened.
    pub present: Option<u32>,
    /// Where.
    pub place: Texts,
    /// The day.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl SittingHeld {
    /// A sitting of this session on this day.
    pub fn of(session: impl Into<CouncilSessionId>, on: impl Into<When>) -> Self {
        Self::bare(session.into(), on.into())
    }
}

impl Kind for SittingHeld {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        if let Some(convocation) = self.convocation.filter(|convocation| !(1..=3).contains(convocation)) {
            return Err(Refusal::field(Code::SittingConvocation, "convocation").with("value", convocation));
        }
        let in_office = self.in_office.or_else(|| known.number(self.session.as_str(), "in_office"));
        match (self.present, in_office) {
            (Some(present), Some(in_office)) if present > in_office => {
                Err(Refusal::field(Code::SittingPresence, "present")
                    .with("value", present)
                    .with("expected", in_office))
            }
            _ => Ok(()),
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(sitting) = self.sitting.as_ref().map(SittingId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(sitting);
        write.references(sitting, &self.references);
        write.text(sitting, "session", self.session.as_str());
        let counts = [
            ("number", self.number),
            ("convocation", self.convocation),
            ("in_office", self.in_office),
            ("present", self.present),
        ];
        for (name, count) in counts {
            if let Some(count) = count {
                write.value(sitting, name, Value::Number(count.into()));
            }
        }
        write.texts(sitting, "place", &self.place);
        write.text(sitting, "held", self.on.as_str());
    }
}
