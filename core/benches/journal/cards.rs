//! A journal of observation cards, as a large commune would gather them, made by the library itself.

use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dossier::{Dossier, Host};
use infitah::facts::{CardReceived, DossierFounded, Fact, ProjectRegistered};
use infitah::model::{Channel, Contact, Refusal, Topic};

/// A host that gives the same bytes in every run.
pub struct Still(AtomicU64);

impl Still {
    pub const fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Host for Still {
    fn today(&self) -> String {
        "2023-11-24".to_owned()
    }

    fn now(&self) -> String {
        "2023-11-24T10:00Z".to_owned()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for chunk in buffer.chunks_mut(8) {
            // SplitMix64.
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            for (byte, random) in chunk.iter_mut().zip((mixed ^ (mixed >> 31)).to_le_bytes()) {
                *byte = random;
            }
        }
        Ok(())
    }
}

/// The lines that stand before the first card: the opening line, the founding and the projects.
#[allow(dead_code, reason = "only who reads the lines asks it")]
pub const BEFORE: usize = 2 + PROJECTS.len();

const PROJECTS: [&str; 6] = [
    "المحافظة على الحدائق وحراستها",
    "نشر وثائق الجماعة على موقعها الإلكتروني",
    "تأهيل الأسواق الأسبوعية",
    "الإنارة العمومية بالأحياء الهامشية",
    "تقوية قدرات الجمعيات المحلية",
    "فضاء الاستقبال والتوجيه",
];

const SAID: [&str; 7] = [
    "نحتاج حراسا بالليل في الحدائق",
    "الإنارة ضعيفة ولا يتم إصلاح المصابيح المعطلة",
    "لا نجد المعلومة على موقع الجماعة",
    "السوق لا يتوفر على مرافق صحية",
    "المؤشرات المقترحة لا تقيس أثر المشروع",
    "مصادر التمويل غير واضحة",
    "نقترح إشراك جمعيات الحي في التتبع",
];

const TOPICS: [Topic; 5] = [
    Topic::PROBLEM,
    Topic::SOLUTIONS,
    Topic::FUNDING_SOURCES,
    Topic::FOLLOW_UP_INDICATORS,
    Topic::IMPACT_INDICATORS,
];

fn pick<T>(list: &[T], number: usize) -> Option<&T> {
    list.get(number % list.len())
}

/// The card of this number: one remark, and for one in ten the contact details of its author.
pub fn card(number: usize) -> Fact {
    let text = |list: &'static [&'static str], number| pick(list, number).copied().unwrap_or_default();
    let said = format!("{} ({number})", text(&SAID, number));
    let topic = pick(&TOPICS, number / 3).cloned().unwrap_or(Topic::PROBLEM);
    let project = format!("pacto:{}", number % PROJECTS.len() + 1);
    let on = format!("2023-07-{:02}", number % 28 + 1);
    let card = CardReceived::observation(project.as_str(), on)
        .numbers([format!("platform:{}", number + 1).as_str()])
        .remark(topic, said)
        .channel(if number.is_multiple_of(4) { Channel::MEETING } else { Channel::WEBSITE });
    if !number.is_multiple_of(10) {
        return card.into();
    }
    let phone = format!("06{:08}", number % 100_000_000);
    card.contact(Contact { name: None, phone: Some(phone), email: None }).into()
}

/// A dossier with so many cards.
pub fn dossier(cards: usize) -> Result<Dossier, Refusal> {
    let mut dossier =
        Dossier::found(Still::new(1), DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?;
    for (number, title) in (1..).zip(PROJECTS) {
        dossier.record(ProjectRegistered::titled(title).references([format!("pacto:{number}").as_str()]))?;
    }
    for number in 0..cards {
        dossier.record(card(number))?;
    }
    Ok(dossier)
}

/// Its journal.
pub fn journal(cards: usize) -> Result<Vec<u8>, Refusal> {
    Ok(dossier(cards)?.save())
}
