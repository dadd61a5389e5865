//! **infitah** (انفتاح, *ouverture*): the openness action programme of a commune, prepared together with its citizens.
//!
//! A [`dossier::Dossier`] holds one programme. Everything that happens is a fact in the past tense ([`facts`]):
//! a stage was planned, a card was received, remarks were decided on, a section was revised. Recording a fact is
//! the only way to change anything; it answers with what it made, or with a [`model::Refusal`] that says which
//! member, why, and what to do. The questions are [`views`]: the roadmap at a day, the committee, a project and its
//! history, a remark followed to the vote, a sentence followed back to the remarks, and where people disagree.
//!
//! ```
//! # #[cfg(feature = "system")] {
//! use infitah::dossier::{At, Dossier, System};
//! use infitah::facts::*;
//! use infitah::model::{Outcome, SheetSection, Topic};
//!
//! let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?;
//! let committee = d.record(BodyCreated::named("لجنة التتبع").on("04 ماي 2023"))?;
//! let gardens = d.record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70"]))?;
//! let card = d.record(CardReceived::observation(&gardens, "25 يوليوز 2023").remark(Topic::SOLUTIONS, "نحتاج حراسا بالليل"))?;
//! let yes = d.record(RemarksDecided::of(Outcome::Accepted, &card.remarks, &committee, "4 شتنبر 2023").reason("طلب متكرر"))?;
//! d.record(SectionRevised::of(&gardens, SheetSection::SOLUTIONS, "حراسة الحدائق ليلا.", "4 شتنبر 2023").because([&yes]))?;
//!
//! // From the remark to the words that it changed, and from the words back to the remark.
//! let trace = d.trace(&card.remarks[0], &At::now())?;
//! assert_eq!(trace.changes[0].surviving, 3);
//! let back = d.trace_section("pacto:70", "solutions", None, &At::now())?;
//! assert_eq!(back.passages[0].because[0].remarks[0].remark, card.remarks[0]);
//! # }
//! # Ok::<(), infitah::model::Refusal>(())
//! ```
//!
//! # Several people at once
//!
//! [`Dossier::save`](dossier::Dossier::save) gives the journal as bytes; [`Dossier::open`](dossier::Dossier::open)
//! opens them on another device, and [`Dossier::merge`](dossier::Dossier::merge) brings the work of both together:
//! the same dossier everywhere, with real disagreements shown and never overwritten. What is public leaves with
//! [`Dossier::save_public`](dossier::Dossier::save_public); it verifies against the same receipt.
//!
//! # Two clocks
//!
//! Facts carry the day that they are about, so that what is entered months late gives the same history. A view is
//! asked [`At`](dossier::At) a day, by what was known at some heads.
//!
//! # The house
//!
//! The rooms depend on each other in one direction only: [`text`], [`dates`] → [`journal`], [`model`] → [`state`] →
//! [`facts`] → [`dossier`] → [`views`] → `report` (a feature, off by default: the whole as one HTML page). The library has no file, network, clock, thread or random source: what it
//! needs of the world comes through [`dossier::Host`]; feature `system` (on by default) has the ordinary one.

pub mod dates;
pub mod dossier;
pub mod facts;
pub mod journal;
pub mod model;
#[cfg(feature = "report")]
pub mod report;
pub mod state;
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
