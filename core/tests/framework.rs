//! A commune that starts: its dossier founded from a framework with one call.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]

use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dossier::{At, Dossier, Host};
use infitah::facts::{BodyCreated, DossierFounded, Fact, StagePlanned};
use infitah::model::{Act, Code, CollectivityKind, Framework, Label, Refusal};
use infitah::text::Language;
use infitah::views::StageStatus;

/// A host that gives the same bytes in every run, and a day of its own.
struct Still(AtomicU64);

impl Host for Still {
    fn today(&self) -> String {
        "2026-11-24".into()
    }

    fn now(&self) -> String {
        "2026-11-24T10:00Z".into()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for byte in buffer {
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            *byte = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9).to_be_bytes()[1];
        }
        Ok(())
    }
}

fn founded(framework: &Framework) -> Dossier {
    let founding = DossierFounded::commune("جماعة تجريبية").cycle("2027/2028");
    Dossier::found_from(Still(AtomicU64::new(7)), founding, framework).unwrap()
}

#[test]
fn trap_09_a_new_commune_has_its_whole_roadmap_in_order_and_without_a_date() {
    let pacto = Framework::pacto().unwrap();
    let roadmap = founded(&pacto).roadmap(&At::now()).unwrap();
    assert!(
        roadmap.stages.iter().all(|stage| stage.status == StageStatus::Undated && stage.planned.is_none())
    );
    let references: Vec<_> = roadmap.stages.iter().map(|stage| stage.references[0].clone()).collect();
    assert_eq!(references, pacto.roadmap.iter().map(|stage| stage.reference.clone()).collect::<Vec<_>>());
    let sequence: Vec<_> = roadmap.stages.iter().filter_map(|stage| stage.sequence).collect();
    assert_eq!(sequence, (1..=11).collect::<Vec<_>>());
    for stage in &roadmap.stages {
        assert_eq!(stage.title.0.keys().collect::<Vec<_>>(), ["ar", "en", "fr"]);
    }
    insta::assert_snapshot!(roadmap.in_language(&Language::AR), @r"
    # خارطة الطريق كما كانت يوم 24 نونبر 2026

    بدون تاريخ: 11

    ## الإعداد المشترك

    - بدون تاريخ: لقاء تواصلي حول البرنامج
    - بدون تاريخ: تحديد المحاور ذات الأولوية عبر استمارة إلكترونية
      رقمي؛ الوسيلة: استمارة إلكترونية
    - بدون تاريخ: ورشة تكوينية حول مبادئ و منهجية الانفتاح
      عن بعد
    - بدون تاريخ: اللقاء الأول للمشاركة المواطنة: جمع الأفكار والمقترحات
      حضوري
    - بدون تاريخ: أسبوع التشاور العمومي الرقمي
      رقمي؛ الوسيلة: المنصة الرقمية للشبكة
    - بدون تاريخ: تحليل الأفكار والمقترحات وصياغة مشاريع الانفتاح
    - بدون تاريخ: اللقاء الثاني للمشاركة المواطنة: التشاور حول مسودة برنامج الانفتاح
      حضوري؛ الوسيلة: بطاقة الملاحظات
    - بدون تاريخ: التشاور الرقمي الموسع
      رقمي؛ الوسيلة: المنصة الرقمية للشبكة
    - بدون تاريخ: الصياغة النهائية للمشاريع
    - بدون تاريخ: المصادقة على برنامج الانفتاح

    ## التنفيذ المشترك

    - بدون تاريخ: تنفيذ برنامج الانفتاح وتتبعه وتقييمه مع المجتمع المدني
    ");
}

#[test]
fn a_stage_of_the_template_gets_its_date_and_stays_the_same_stage() {
    let mut dossier = founded(&Framework::pacto().unwrap());
    dossier.record(StagePlanned::anew("stage:adoption", "أكتوبر 2027", "11 يناير 2027")).unwrap();
    let roadmap = dossier.roadmap(&At::day("2027-02-01")).unwrap();
    assert_eq!(roadmap.stages.len(), 11);
    let adoption = &roadmap.stages[0];
    assert_eq!(adoption.references[0].as_str(), "stage:adoption");
    assert_eq!(adoption.planned.as_ref().unwrap().edtf, "2027-10");
    assert_eq!(adoption.title.0["en"], "Adoption of the openness programme");
    assert!(adoption.planned_before.is_empty() && adoption.contested.is_empty());
}

#[test]
fn the_founding_names_the_framework_and_the_dossier_reopens() {
    let dossier = founded(&Framework::pacto().unwrap());
    let reopened = Dossier::open(Still(AtomicU64::new(8)), &dossier.save()).unwrap();
    let facts: Vec<_> = reopened.entries().filter_map(|(_, fact)| fact.cloned()).collect();
    let Fact::DossierFounded(founding) = &facts[0] else { panic!("no founding") };
    assert_eq!(founding.framework.as_ref().map(Label::as_str), Some("pacto"));
    let day = At::day("2027-02-01");
    assert_eq!(reopened.roadmap(&day).unwrap(), dossier.roadmap(&day).unwrap());
}

#[test]
fn trap_25_a_committee_is_there_from_its_act_and_the_council_from_the_start() {
    let pacto = Framework::pacto().unwrap();
    let mut dossier = founded(&pacto);
    assert_eq!(dossier.committee("body:committee", &At::now()).unwrap_err().code, Code::ViewUnknownThing);
    dossier.committee("body:council", &At::now()).unwrap();
    let committee = pacto.body("body:committee").unwrap();
    assert_eq!(committee.act, Some(Act::PRESIDENT_DECISION));
    dossier.record(BodyCreated::from(committee).on("04 ماي 2027")).unwrap();
    let shown = dossier.committee("body:committee", &At::day("2027-06-01")).unwrap();
    assert_eq!(shown.name.0["ar"], "لجنة إعداد، تتبع، و تقييم برنامج الانفتاح");
}

#[test]
fn a_framework_of_ones_own_says_everything() {
    let json = serde_json::json!({
        "id": "schools", "languages": ["fr"], "note": {"fr": "Essai."}, "cycle_years": null,
        "sources": [{"id": "us", "title": {"fr": "Nous"}, "url": null}],
        "programme": {"id": "schools", "name": said("Écoles ouvertes"), "acronym": null, "aliases": [], "role": null},
        "network": null, "partners": [], "idea": null, "slogan": null, "objectives": [], "principles": [],
        "method": [], "work_file": [], "topics": [], "topics_open": false, "charter": null,
        "bodies": [{"reference": "body:jury", "kind": "jury", "name": said("Jury"), "aliases": [], "standing": true, "act": null}],
        "roadmap": [stage("stage:z", "zero", &[]), stage("stage:a", "alpha", &["stage:z"])],
    });
    let framework = Framework::from_json(&json.to_string()).unwrap();
    let founding = DossierFounded::of(CollectivityKind::PROVINCE, "Province d'essai").language("fr");
    let dossier = Dossier::found_from(Still(AtomicU64::new(9)), founding, &framework).unwrap();
    let roadmap = dossier.roadmap(&At::now()).unwrap();
    // Phases follow their stages, not the alphabet.
    let phases: Vec<_> = roadmap.stages.iter().filter_map(|stage| stage.phase.as_ref()).collect();
    assert_eq!(phases.iter().map(|phase| phase.as_str()).collect::<Vec<_>>(), ["zero", "alpha"]);
    dossier.committee("body:jury", &At::now()).unwrap();
}

#[test]
fn a_part_that_cannot_be_recorded_founds_nothing() {
    let mut framework = Framework::pacto().unwrap();
    framework.roadmap[3].phase = Some("x".repeat(61).as_str().into());
    let founding = DossierFounded::commune("جماعة تجريبية");
    let refused = Dossier::found_from(Still(AtomicU64::new(9)), founding, &framework).err().unwrap();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::LabelTooLong, Some("phase")));
}

fn said(text: &str) -> serde_json::Value {
    serde_json::json!({"text": {"fr": text}, "own": [], "source": "us", "verified": true})
}

fn stage(reference: &str, phase: &str, after: &[&str]) -> serde_json::Value {
    serde_json::json!({
        "reference": reference, "kind": "meeting", "phase": phase, "title": said("Réunion"), "modality": null,
        "instrument": null, "body": null, "after": after,
    })
}

/// A dossier can be founded from the framework that `docs/frameworks.md` shows, and the page lists every code.
#[test]
fn the_page_shows_a_framework_and_every_code() {
    let page = include_str!("../../docs/frameworks.md");
    let shown = page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let framework = Framework::from_json(shown).unwrap();
    let d = founded(&framework);
    assert_eq!(d.roadmap(&At::now()).unwrap().stages.len(), 1);
    for code in Code::ALL.iter().map(|code| code.as_str()).filter(|code| code.starts_with("framework.")) {
        assert!(page.contains(&format!("| `{code}` |")), "docs/frameworks.md lacks {code}");
    }
}
