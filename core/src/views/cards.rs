use hmac::{Hmac, KeyInit, Mac};
use infitah_macros::shared;
use sha2::Sha256;

use super::anchors::{AnchorShown, anchor_of};
use super::query::Wanted;
use super::reading::{Reader, Thing, on};
use super::register::{CardLine, Register, RemarkLine};
use super::remarks::{Showing, StateCount, by_state};
use super::{CardQuery, DateShown, Missing, Names, RemarkShown, Spoken};
use crate::dossier::{At, Dossier, Opened, count};
use crate::journal::{grouped, symbols};
use crate::model::{
    AuthorCategory, AxisId, CardId, CardKind, Channel, Code, Contact, Reference, Refusal, StageId, SubjectId,
    normal_number,
};
use crate::state::Value;

/// The shortest key of a publication, in bytes.
const SHORTEST_KEY: usize = 16;

/// The cards that were asked for (البطاقات, fiches), page by page: by the day on which they were received, then by
/// entry.
#[shared(view)]
pub struct Cards {
    /// How many there are on all pages.
    pub total: u32,
    /// How many remarks they hold.
    pub remarks: u32,
    /// How many of these remarks have come how far, every state in its order.
    pub by_state: Vec<StateCount>,
    /// The cursor to the next page; nothing on the last one.
    pub next: Option<CardId>,
    /// This page.
    pub cards: Vec<CardShown>,
}

/// One card (بطاقة, fiche).
#[shared(view)]
pub struct CardShown {
    /// The card.
    pub id: CardId,
    /// Its numbers, by which people find it.
    pub numbers: Vec<Reference>,
    /// Its kind.
    pub kind: Option<CardKind>,
    /// The project that it is about, or the whole programme.
    pub about: Option<SubjectId>,
    /// Its title.
    pub about_title: Names,
    /// The priority axes under which it was filed.
    pub axes: Vec<AxisId>,
    /// Its themes as they were written.
    pub themes: Vec<Spoken>,
    /// The stage at which it was collected.
    pub stage: Option<StageId>,
    /// How it came in.
    pub channel: Option<Channel>,
    /// The category of its author.
    pub author: Option<AuthorCategory>,
    /// The day on which it was received.
    pub received: Option<DateShown>,
    /// How to answer its author; for those who work with it only.
    pub contact: Option<ContactShown>,
    /// A name for the author that says nothing of the author: the same contact details have the same one in a
    /// publication. Nothing without contact details or without a key; a public copy has no contact details, and so
    /// no pseudonyms.
    pub pseudonym: Option<String>,
    /// The passage that it is on.
    pub anchor: Option<AnchorShown>,
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Its remarks, in their order.
    pub remarks: Vec<RemarkShown>,
}

/// How to reach the author of a card (معطيات الاتصال, coordonnées), or why that is not shown.
#[shared(view)]
pub struct ContactShown {
    /// The name.
    pub name: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// Why nothing is shown.
    pub missing: Option<Missing>,
}

impl Dossier {
    /// The cards that were asked for, with their remarks (البطاقات, fiches).
    ///
    /// # Errors
    /// A refusal when something that the query names was not known then, the limit is 0 or above 500, the key of
    /// the publication is short, the day cannot be read, or a head is unknown.
    pub fn cards(&self, query: &CardQuery, at: &At) -> Result<Cards, Refusal> {
        let key = query.pseudonym_key.as_deref();
        if key.is_some_and(|key| key.len() < SHORTEST_KEY) {
            let refusal = Refusal::field(Code::ViewKeyShort, "pseudonym_key");
            return Err(refusal.with("expected", SHORTEST_KEY));
        }
        self.read_at(at, |reader| {
            let wanted = Wanted::cards(reader, query)?;
            let register = reader.register_for(wanted.number.as_ref());
            let holds = |card: &CardLine<'_>| {
                wanted.holds_card(card)
                    && (!wanted.asks_of_remarks()
                        || of_card(&register, card).iter().any(|one| wanted.holds_remark(one)))
            };
            let places = register.cards.iter().enumerate();
            let held: Vec<usize> = places.filter(|(_, card)| holds(card)).map(|(at, _)| at).collect();
            let cards = || held.iter().filter_map(|at| register.cards.get(*at));
            let remarks = || cards().flat_map(|card| of_card(&register, card));
            let (page, next) = wanted.page.cut(&register.cards, &held, |card| card.id);
            let showing = Showing::of(reader, &register);
            Ok(Cards {
                total: count(held.len()),
                remarks: count(remarks().count()),
                by_state: by_state(remarks()),
                next: next.map(CardId::from),
                cards: page.into_iter().map(|line| card(&showing, &register, line, key)).collect(),
            })
        })
    }
}

impl Dossier {
    /// Every card with its remarks, read in one go: page by page, the whole register would be read for each page.
    pub(crate) fn every_card(&self, at: &At) -> Result<Vec<CardShown>, Refusal> {
        self.read_at(at, |reader| {
            let register = reader.register();
            let showing = Showing::of(reader, &register);
            Ok(register.cards.iter().map(|line| card(&showing, &register, line, None)).collect())
        })
    }
}

fn of_card<'r>(register: &'r Register<'r>, card: &CardLine<'_>) -> &'r [RemarkLine<'r>] {
    register.remarks.get(card.remarks.clone()).unwrap_or_default()
}

fn card(showing: &Showing<'_>, register: &Register<'_>, line: &CardLine<'_>, key: Option<&str>) -> CardShown {
    let reader = showing.reader;
    let thing = reader.thing(line.id);
    CardShown {
        id: CardId::from(line.id),
        numbers: thing.references(),
        kind: thing.label("kind"),
        about_title: line.about.as_deref().map(|about| showing.reader.title(about)).unwrap_or_default(),
        about: line.about.as_deref().map(SubjectId::from),
        // Those of the card itself; that of its project is the project's.
        axes: thing.things(reader, "axis"),
        themes: thing.list("themes"),
        stage: line.stage.as_deref().map(StageId::from),
        channel: thing.label("channel"),
        author: thing.label("author"),
        received: thing.date("received", on),
        contact: contact(reader, &thing),
        pseudonym: key.and_then(|key| pseudonym(key, &details(reader, &thing)?)),
        anchor: anchor_of(reader, &thing),
        illustrative: thing.is("illustrative"),
        remarks: of_card(register, line).iter().map(|remark| showing.remark(remark, &thing)).collect(),
    }
}

fn contact(reader: &Reader<'_>, thing: &Thing<'_>) -> Option<ContactShown> {
    let shown = thing.shown("contact")?;
    let Value::Sealed(digest) = &shown.value else { return None };
    let nothing = |missing| ContactShown { name: None, phone: None, email: None, missing: Some(missing) };
    Some(match reader.open::<Contact>(reader.beside(shown.entry), digest) {
        Opened::Value(Contact { name, phone, email }) => ContactShown { name, phone, email, missing: None },
        Opened::Erased => nothing(Missing::Erased),
        Opened::Withheld => nothing(Missing::Withheld),
    })
}

/// The contact details from which a pseudonym is made, for every audience: nothing else ever leaves with them.
fn details(reader: &Reader<'_>, thing: &Thing<'_>) -> Option<Contact> {
    let shown = thing.shown("contact")?;
    let Value::Sealed(digest) = &shown.value else { return None };
    match reader.dossier.open_digest(None, reader.beside(shown.entry), digest) {
        Opened::Value(contact) => Some(contact),
        Opened::Erased | Opened::Withheld => None,
    }
}

/// HMAC-SHA256 under the key of a publication over the contact details in one form; the first 80 bits, for people
/// to read.
fn pseudonym(key: &str, contact: &Contact) -> Option<String> {
    let details = canonical(contact)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).ok()?;
    mac.update(details.as_bytes());
    let code = mac.finalize().into_bytes();
    code.first_chunk().map(|bits| grouped(&symbols(*bits)))
}

/// Contact details in one form, however they were typed: digits of one script and nothing between them, addresses
/// in lower case, single spaces; nothing where all are empty.
fn canonical(contact: &Contact) -> Option<String> {
    let name = contact.name.as_deref().map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
    let phone = contact
        .phone
        .as_deref()
        .map(|phone| normal_number(phone).chars().filter(|c| c.is_alphanumeric()).collect::<String>());
    let email = contact.email.as_deref().map(|email| email.trim().to_lowercase());
    let parts = [name, phone, email].map(Option::unwrap_or_default);
    parts.iter().any(|part| !part.is_empty()).then(|| serde_json::json!(parts).to_string())
}
