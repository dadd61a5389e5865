//! **infitah** (انفتاح, *ouverture*): the openness action programme of a commune, prepared together with its citizens.
//!
//! A [`dossier::Dossier`] holds one programme. Everything that happens is a fact in the past tense ([`facts`]): a stage
//! was planned, a card was received, remarks were decided on, a section was revised. Recording a fact is the only way to
//! change anything; it answers with what it made, or with a [`model::Refusal`] that says which member, why, and what to
//! do. Questions are answered by [`views`], each a plain value that prints itself in Arabic, French and English. The
//! nouns, and which facts and views belong to them, stand on one page: `docs/model.md`.
//!
//! # Five minutes
//!
//! ```
//! # #[cfg(feature = "system")] {
//! use infitah::dossier::{At, Dossier, System, verify};
//! use infitah::facts::*;
//! use infitah::model::{Framework, Outcome, SheetSection, Topic};
//! use infitah::text::Language;
//! use infitah::views::{RemarkQuery, StateAsked};
//!
//! // A commune begins: the framework brings the bodies that stand already, and the stages of the roadmap, undated.
//! let founding = DossierFounded::commune("جماعة العرائش").cycle("2024/2025");
//! let mut d = Dossier::found_from(System, founding, &Framework::pacto()?)?;
//! d.record(StagePlanned::anew("stage:meeting-1", "25 يوليوز 2023", "3 يوليوز 2023"))?;
//! let committee = d.record(BodyCreated::named("لجنة التتبع").references(["body:committee"]).on("04 ماي 2023"))?;
//!
//! // A project with a text on its sheet. Dates are written as people write them.
//! let gardens = d.record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70"]))?;
//! d.record(SectionRevised::of(&gardens, SheetSection::SOLUTIONS, "صيانة الحدائق وسقيها.", "17 يوليوز 2023"))?;
//!
//! // A tablet leaves with a copy, and notes a card at the meeting without a network.
//! let mut tablet = Dossier::open(System, &d.save())?;
//! let card = tablet.record(CardReceived::observation("pacto:70", "25 يوليوز 2023").remark(Topic::SOLUTIONS, "نحتاج حراسا بالليل"))?;
//! d.merge(&tablet.since(&d.have())?)?;
//!
//! // The committee decides, the words change because of it, and the answer is published.
//! let yes = d.record(RemarksDecided::of(Outcome::Accepted, &card.remarks, &committee, "4 شتنبر 2023").reason("طلب متكرر"))?;
//! let text = "صيانة الحدائق وسقيها وحراستها ليلا.";
//! d.record(SectionRevised::of(&gardens, SheetSection::SOLUTIONS, text, "4 شتنبر 2023").because([&yes]))?;
//! d.record(AnswerPublished::to(&yes, "10 أكتوبر 2023"))?;
//!
//! // From the remark to the words that it changed, and from the words back to the remark.
//! let trace = d.trace(&card.remarks[0], &At::now())?;
//! assert_eq!(trace.changes[0].surviving, 2);
//! assert!(trace.in_language(&Language::EN).contains("طلب متكرر"));
//! let back = d.trace_section("pacto:70", "solutions", None, &At::now())?;
//! assert!(back.passages.iter().flat_map(|passage| &passage.because).any(|cause| cause.remarks[0].remark == card.remarks[0]));
//!
//! // What became of all remarks: a list that is filtered, and how many were answered.
//! let query = RemarkQuery { topic: Some(Topic::SOLUTIONS), state: Some(StateAsked::Answered), ..RemarkQuery::default() };
//! assert_eq!(d.remarks(&query, &At::now())?.total, 1);
//! let coverage = d.answer_coverage(&At::now())?.overall;
//! assert_eq!((coverage.received, coverage.with_reason), (1, 1));
//!
//! // On the day of the meeting none of this had happened.
//! assert_eq!(d.answer_coverage(&At::day("2023-07-25"))?.overall.decided, 0);
//!
//! // What is public leaves the house, and is the same history: it verifies against the same receipt.
//! assert!(verify(&d.save_public()?, &d.receipt().heads)?.sound);
//! # }
//! # Ok::<(), infitah::model::Refusal>(())
//! ```
//!
//! # What to know
//!
//! - **Two clocks.** Every fact carries the day that it is about, so that what is entered months late gives the same
//!   history; a view is asked [`At`](dossier::At) a day, by what was known at some heads.
//! - **Audiences.** An answer is for those who work on the programme, or with [`At::public`](dossier::At::public) for
//!   everybody: then it holds what [`Dossier::save_public`](dossier::Dossier::save_public) holds, and nothing else.
//! - **Sealing.** An entry holds a salted digest of each text of people and the text lies beside it, so that words are
//!   erased ([`SealsErased`](facts::SealsErased)) or left out of a copy, and the proof still holds.
//! - **Several people at once.** [`Dossier::merge`](dossier::Dossier::merge) gives the same dossier everywhere, in
//!   whatever order copies meet; where people contradict each other, [`Dossier::conflicts`](dossier::Dossier::conflicts)
//!   shows it until somebody settles it, and nothing is overwritten.
//! - **What is still to do** is asked with [`Dossier::duties`](dossier::Dossier::duties), and the whole as one HTML page
//!   comes from `report::page` (feature `report`, off by default).
//! - **Questions as data.** Bindings and web pages ask with [`views::Question`]: one list, in every language.
//!
//! # The house
//!
//! The rooms depend on each other in one direction only: [`text`], [`dates`] → [`journal`], [`model`] → [`state`] →
//! [`facts`] → [`dossier`] → [`views`] → [`tables`] →
//! [`exchange`], `report`. The library has no file, network, clock, thread or random source: what
//! it needs of the world comes through [`dossier::Host`]; feature `system` (on by default) has the ordinary one.

pub mod dates;
pub mod dossier;
pub mod exchange;
pub mod facts;
pub mod journal;
pub mod model;
#[cfg(feature = "report")]
pub mod report;
pub mod state;
pub mod tables;
pub mod text;
pub mod views;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

/// The Rust lines of the README, in its three languages, compiled as they stand.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../README.ar.md")]
#[doc = include_str!("../../README.fr.md")]
pub struct Readme;
