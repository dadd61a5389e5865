//! What was done to a journal, and whether it is found: without a receipt, with one, with a second copy. Every row of
//! the table in `docs/threat-model.md` names a test, most of them here; and the code in a report leads back to a
//! receipt that verifies.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "the helpers of a test may panic as the test may"
)]

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use common::{Still, founded};
use infitah::dossier::{At, CopyKind, Dossier, HeadPlace, Host, Receipt, Verification, verify_for};
use infitah::exchange::{arrow, csv, datapackage, xlsx};
use infitah::facts::{CardReceived, Fact, ProjectRegistered, SealsErased, Withdrawn};
use infitah::journal::{Hash, canonical};
use infitah::model::{Code, Contact, EntryId, Ground, Refusal, Topic};
use infitah::report::{ReportOptions, page};
use infitah::text::Language;
use infitah::views::{CardQuery, Missing, RemarkQuery};
use serde_json::{Value, json};

const PHONE: &str = "0612345678";
const SAID: &str = "نحتاج حراسا بالليل";

/// A card on the gardens with one remark.
fn card(number: u32, said: &str) -> CardReceived {
    let mut card = CardReceived::observation("pacto:70", "25 يوليوز 2023").remark(Topic::SOLUTIONS, said);
    card.numbers = vec![format!("card:{number}").as_str().into()];
    card
}

/// A dossier with a project and three cards, one of them with a telephone number: five lines under the opening line.
fn story() -> Dossier {
    let mut d = founded();
    d.record(ProjectRegistered::titled("المحافظة على الحدائق").references(["pacto:70"])).unwrap();
    let mut first = card(1, SAID);
    first.contact = Some(Contact { name: None, phone: Some(PHONE.into()), email: None }.into());
    d.record(first).unwrap();
    d.record(card(2, "مقاعد")).unwrap();
    d.record(card(3, "ماء")).unwrap();
    d
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8(bytes.to_vec()).unwrap().lines().map(str::to_owned).collect()
}

fn file(lines: &[String]) -> Vec<u8> {
    lines.iter().map(|line| line.clone() + "\n").collect::<String>().into_bytes()
}

fn opened(seed: u64, bytes: &[u8]) -> Dossier {
    Dossier::open(Still::new(seed), bytes).unwrap()
}

fn verify(bytes: &[u8], receipt: &[EntryId]) -> Verification {
    verify_for(Still::new(77), bytes, receipt).unwrap()
}

/// Every way to hand over one receipt: its hashes, its short form, the text of its code.
fn forms(receipt: &Receipt) -> [Vec<EntryId>; 3] {
    [receipt.heads.clone(), vec![receipt.short.as_str().into()], vec![receipt.text.as_str().into()]]
}

/// Where the heads of a receipt stand, the same for each way to give it.
fn places(bytes: &[u8], receipt: &Receipt) -> Vec<HeadPlace> {
    let of =
        |form: &Vec<EntryId>| verify(bytes, form).receipt.iter().map(|found| found.place).collect::<Vec<_>>();
    let [whole, short, text] = forms(receipt).map(|form| of(&form));
    assert!(whole == short && whole == text);
    whole
}

fn assert_sound(bytes: &[u8], receipt: &Receipt) {
    for form in forms(receipt) {
        let found = verify(bytes, &form);
        assert!(found.sound, "{found:?}");
    }
}

/// A journal written anew: each line is read, changed, and given the digests that it then has, and the later lines name
/// the new hashes. This is what whoever holds the only copy can do.
fn forged(bytes: &[u8], change: impl Fn(usize, &mut Value)) -> Vec<u8> {
    let old = lines(bytes);
    let mut new_hashes: BTreeMap<String, String> = BTreeMap::new();
    let mut new = Vec::new();
    for (at, line) in old.iter().enumerate().skip(1) {
        let mut text = line.clone();
        for (old, new) in &new_hashes {
            text = text.replace(old.as_str(), new);
        }
        let mut line: Value = serde_json::from_str(&text).unwrap();
        let was = line["hash"].as_str().unwrap().to_owned();
        change(at + 1, &mut line);
        for list in ["parents", "replaces"] {
            if let Some(list) = line["entry"].get_mut(list).and_then(Value::as_array_mut) {
                list.sort_by_key(ToString::to_string);
            }
        }
        line["entry"]["body"] = json!(Hash::of(canonical(&line["fact"]).unwrap()).to_string());
        let hash = Hash::of(canonical(&line["entry"]).unwrap()).to_string();
        line["hash"] = json!(hash);
        if hash != was {
            new_hashes.insert(was, hash);
        }
        new.push(canonical(&line).unwrap());
    }
    let founding: Value = serde_json::from_str(&new[0]).unwrap();
    let founding: Hash = founding["hash"].as_str().unwrap().parse().unwrap();
    let copy: Value = serde_json::from_str(&old[0]).unwrap();
    new.insert(0, opening(copy["copy"].as_str().unwrap(), &format!("dossier-{}", founding.short())));
    file(&new)
}

fn opening(copy: &str, dossier: &str) -> String {
    let mut opening = json!({ "copy": copy, "dossier": dossier, "format": "infitah/1" });
    opening["hash"] = json!(Hash::of(canonical(&opening).unwrap()).to_string());
    canonical(&opening).unwrap()
}

fn first_remark(d: &Dossier) -> String {
    let remarks = d.remarks(&RemarkQuery::default(), &At::now()).unwrap().remarks;
    remarks.first().unwrap().id.to_string()
}

fn channel(line: &mut Value, channel: &str) {
    line["fact"]["channel"] = json!(channel);
}

// The receipt itself.

#[test]
fn a_receipt_is_verified_in_each_of_its_forms() {
    let d = story();
    let receipt = d.receipt();
    assert_eq!((receipt.heads.len(), receipt.short.len()), (1, 19));
    assert_eq!(receipt.dossier.as_deref().map(|id| &id[.."dossier-".len()]), Some("dossier-"));
    assert_sound(&d.save(), &receipt);
    assert_sound(&d.save_public().unwrap(), &receipt);
    for form in forms(&receipt) {
        assert!(d.verify(&form).unwrap().sound);
        assert_eq!(Receipt::read(form[0].as_str()).unwrap().short, receipt.short);
    }
    assert_eq!(Receipt::read(&receipt.text).unwrap(), receipt);
}

#[test]
fn a_short_form_says_that_80_bits_were_compared() {
    let d = story();
    let [whole, short, text] = forms(&d.receipt()).map(|form| d.verify(&form).unwrap());
    assert_eq!(
        [&whole, &short, &text].map(|found| (found.receipt.len(), found.receipt[0].bits)),
        [(1, 256), (1, 80), (1, 256)]
    );
    // It names the whole hash that was found all the same.
    assert_eq!(short.receipt[0].entry, whole.receipt[0].entry);
    for (language, said) in [("ar", "80 بتا"), ("fr", "80 premiers bits"), ("en", "first 80 of 256 bits")]
    {
        let language: Language = language.parse().unwrap();
        assert!(short.in_language(&language).contains(said), "{}", short.in_language(&language));
        assert!(!whole.in_language(&language).contains(said));
    }
}

#[test]
fn what_is_no_receipt_is_refused() {
    let d = story();
    let short = d.receipt().short;
    for wrong in ["", "ليست بصمة", &short[..18], &short.replace('-', "!")] {
        let refusal = d.verify(&[wrong.into()]).unwrap_err();
        assert_eq!((refusal.code, &refusal.args["value"]), (Code::ReceiptMalformed, &wrong.to_owned()));
    }
}

#[test]
fn a_receipt_with_one_symbol_wrong_is_not_found() {
    let d = story();
    let short = d.receipt().short;
    let last = if short.ends_with('0') { "1" } else { "0" };
    let found = d.verify(&[format!("{}{last}", &short[..18]).into()]).unwrap();
    assert_eq!((found.sound, found.receipt[0].place, found.missing.len()), (false, HeadPlace::Missing, 1));
    assert!(found.in_language(&Language::EN).contains("copied without a mistake"));
}

#[test]
fn what_verify_says_is_for_people() {
    let d = story();
    let whole = lines(&d.save());
    let receipt = d.receipt().heads;
    let mut changed = whole.clone();
    changed[2] = changed[2].replace("project", "porject");
    let mut holed = whole.clone();
    holed.remove(3);
    let mut other = founded();
    other.record(ProjectRegistered::titled("x")).unwrap();
    let public = d.save_public().unwrap();
    let cases = [
        ("here", verify(&file(&whole), &receipt)),
        ("alone", verify(&file(&whole), &[])),
        ("cut", verify(&file(&whole[..4]), &receipt)),
        ("holed", verify(&file(&holed), &receipt)),
        ("changed", verify(&file(&changed), &receipt)),
        ("public", verify(&public, &receipt)),
    ];
    for language in [Language::AR, Language::FR, Language::EN] {
        let said: Vec<String> =
            cases.iter().map(|(name, found)| format!("{name}:\n{}", found.in_language(&language))).collect();
        insta::assert_snapshot!(format!("verified-{}", language.as_str()), said.join("\n"));
    }
}

// What was done to the file.

#[test]
fn a_changed_byte_is_found_on_its_line() {
    let whole = lines(&story().save());
    for at in 1..whole.len() {
        let mut changed = whole.clone();
        changed[at] = changed[at].replacen("2026-11-24T10:00Z", "2026-11-24T10:01Z", 1);
        let number = u32::try_from(at).unwrap() + 1;
        match verify_for(Still::new(1), &file(&changed), &[]) {
            Ok(found) => {
                assert_eq!((found.sound, found.damaged.len(), found.damaged[0].line), (false, 1, number));
            }
            // Without its founding it is no dossier, and the line is named as well.
            Err(refusal) => {
                assert_eq!((refusal.code, refusal.args["line"].as_str()), (Code::JournalNoFounding, "2"));
            }
        }
    }
}

#[test]
fn a_cut_tail_is_found_only_with_a_receipt() {
    let d = story();
    let whole = lines(&d.save());
    for left in 2..whole.len() {
        let cut = file(&whole[..left]);
        assert!(verify(&cut, &[]).sound, "a shorter journal is an honest one");
        assert_eq!(places(&cut, &d.receipt()), [HeadPlace::Missing]);
        // A second copy that still has the tail gives it back.
        let mut second = opened(5, &cut);
        assert_eq!(second.merge(&d.save()).unwrap().added as usize, whole.len() - left);
        assert_eq!(second.save(), d.save());
    }
}

#[test]
fn a_line_taken_out_of_the_middle_is_found() {
    let d = story();
    let whole = lines(&d.save());
    for at in 2..whole.len() - 1 {
        let mut holed = whole.clone();
        holed.remove(at);
        let found = verify(&file(&holed), &[]);
        assert_eq!((found.sound, found.waiting as usize), (false, whole.len() - 1 - at));
        assert_eq!(places(&file(&holed), &d.receipt()), [HeadPlace::Waiting]);
    }
}

#[test]
fn lines_in_another_order_are_the_same_history() {
    let d = story();
    let mut mixed = lines(&d.save());
    mixed[1..].reverse();
    mixed.swap(2, 3);
    assert_sound(&file(&mixed), &d.receipt());
    assert_eq!(opened(5, &file(&mixed)).save(), d.save());
}

#[test]
fn a_line_that_stands_twice_is_one_entry() {
    let d = story();
    let mut twice = lines(&d.save());
    twice.push(twice[3].clone());
    assert_sound(&file(&twice), &d.receipt());
    assert_eq!(opened(5, &file(&twice)).save(), d.save());
}

#[test]
fn an_entry_written_anew_is_found() {
    let d = story();
    let whole = lines(&d.save());
    // Its own digests are right, and the later lines still name the hash that it had.
    let anew = lines(&forged(&d.save(), |line, value| {
        if line == 4 {
            channel(value, "website");
        }
    }));
    let mut mixed = whole.clone();
    mixed[3] = anew[3].clone();
    let found = verify(&file(&mixed), &[]);
    assert_eq!((found.sound, found.damaged.len(), found.waiting), (false, 0, 2));
    assert_eq!(places(&file(&mixed), &d.receipt()), [HeadPlace::Waiting]);
}

#[test]
fn a_head_written_anew_is_found_only_with_a_receipt() {
    let d = story();
    let head = lines(&d.save()).len();
    let anew = forged(&d.save(), |line, value| {
        if line == head {
            channel(value, "website");
        }
    });
    let found = verify(&anew, &[]);
    assert!(found.sound && found.entries == 5, "nothing waits for the last entry: {found:?}");
    assert_eq!(places(&anew, &d.receipt()), [HeadPlace::Missing]);
    let mut second = opened(5, &d.save());
    assert_eq!((second.merge(&anew).unwrap().added, second.receipt().heads.len()), (1, 2));
}

#[test]
fn a_rewritten_history_is_found_only_with_a_receipt() {
    let d = story();
    let public = d.save_public().unwrap();
    for copy in [d.save(), public] {
        let anew = forged(&copy, |line, value| {
            if line == 4 {
                channel(value, "website");
            }
        });
        let found = verify(&anew, &[]);
        assert!(found.sound, "whoever holds the only copy can rewrite it: {found:?}");
        assert_eq!(found.entries, 5);
        assert_eq!(places(&anew, &d.receipt()), [HeadPlace::Missing]);
        // The receipt of a moment before the change still holds: it witnesses what came before it, and no more.
        let before: Value = serde_json::from_str(&lines(&copy)[2]).unwrap();
        assert!(verify(&anew, &[before["hash"].as_str().unwrap().into()]).sound);
        // A second copy takes the forged lines as what they are: entries beside its own.
        let mut second = opened(5, &d.save());
        assert_eq!((second.merge(&anew).unwrap().added, second.receipt().heads.len()), (3, 2));
        assert!(second.verify(&d.receipt().heads).unwrap().sound);
    }
}

#[test]
fn a_history_founded_anew_is_another_dossier() {
    let d = story();
    let anew = forged(&d.save(), |line, value| {
        if line == 2 {
            value["entry"]["recorded_at"] = json!("2023-01-01T10:00Z");
        }
    });
    assert!(verify(&anew, &[]).sound);
    assert_eq!(places(&anew, &d.receipt()), [HeadPlace::Missing]);
    // The text of a code names the dossier, the other forms do not.
    let [whole, short, text] = forms(&d.receipt()).map(|form| verify(&anew, &form).other_dossier);
    assert_eq!((whole, short, text), (false, false, true));
    let mut second = opened(5, &d.save());
    assert_eq!(second.merge(&anew).unwrap_err().code, Code::JournalOtherDossier);
}

#[test]
fn two_histories_for_two_people_are_found_when_they_compare() {
    let d = story();
    let kept = lines(&d.save_public().unwrap())[..3].to_vec();
    let mut shown = [opened(5, &file(&kept)), opened(6, &file(&kept))];
    for (dossier, said) in shown.iter_mut().zip(["للأول", "للثاني"]) {
        dossier.record(card(9, said)).unwrap();
    }
    let [one, other] = &shown;
    for (dossier, theirs) in [(one, other), (other, one)] {
        assert_sound(&dossier.save(), &dossier.receipt());
        assert_eq!(places(&dossier.save(), &theirs.receipt()), [HeadPlace::Missing]);
    }
    // Whoever has both files has both histories, whichever was merged into which.
    let mut both = opened(7, &one.save());
    assert_eq!(both.merge(&other.save()).unwrap().added, 1);
    assert_eq!(both.receipt().heads.len(), 2);
}

#[test]
fn an_inserted_entry_is_new_to_every_receipt() {
    let d = story();
    // A device that was away takes the journal as it stood after the project, and records with a clock of its own.
    let mut away = Dossier::open(Still::new(9), &file(&lines(&d.save())[..3])).unwrap();
    away.record(card(9, "خلسة")).unwrap();
    let backdated = forged(&away.save(), |line, value| {
        if line == 4 {
            value["entry"]["recorded_at"] = json!("2023-01-01T10:00Z");
        }
    });
    let mut all = opened(5, &d.save());
    assert_eq!(all.merge(&backdated).unwrap().added, 1);
    // Nothing of what was there is touched, and the file is whole.
    assert_sound(&all.save(), &d.receipt());
    // It stands among the earlier lines of the file; but it is not of what the receipt covers, and is a head of its own.
    let covered = |at: At| all.programme(&at).unwrap().entries;
    assert_eq!((covered(At::now()), covered(At::now().known(d.receipt().heads))), (6, 5));
    assert_eq!(all.receipt().heads.len(), 2);
    let new = lines(&all.since(&d.have()).unwrap());
    assert!(new.len() == 2 && new[1].contains("2023-01-01T10:00Z"));
}

#[test]
fn a_removed_seal_is_counted() {
    let d = story();
    let whole = verify(&d.save(), &[]);
    let mut less = lines(&d.save());
    let mut line: Value = serde_json::from_str(&less[3]).unwrap();
    let seals = line["seals"].as_array_mut().unwrap();
    seals.retain(|seal| !seal.to_string().contains(SAID));
    less[3] = canonical(&line).unwrap();
    let found = verify(&file(&less), &d.receipt().heads);
    // No hash tells: words may be missing. But a full copy without them says how many, and which.
    assert_eq!((found.sound, found.copy, found.withheld), (true, CopyKind::Full, 1));
    assert_eq!((found.open + 1, whole.withheld), (whole.open, 0));
    assert!(found.in_language(&Language::EN).contains("somebody took it out"));
    let mut robbed = opened(5, &file(&less));
    assert_eq!(robbed.merge(&d.save()).unwrap().words, 1);
    assert_eq!(robbed.save(), d.save());
}

#[test]
fn a_public_remark_that_a_publisher_leaves_out_is_seen_at_its_place() {
    let d = story();
    let mut less = lines(&d.save_public().unwrap());
    let mut line: Value = serde_json::from_str(&less[3]).unwrap();
    let remark = line["fact"]["remarks"][0]["remark"].as_str().unwrap().to_owned();
    line.as_object_mut().unwrap().remove("seals");
    less[3] = canonical(&line).unwrap();
    let said = |bytes: &[u8]| opened(5, bytes).trace(remark.as_str(), &At::now()).unwrap().said.unwrap();
    assert_eq!(said(&d.save_public().unwrap()).text.as_deref(), Some(SAID));
    let left_out = said(&file(&less));
    assert_eq!((left_out.text, left_out.missing), (None, Some(Missing::Withheld)));
    assert_sound(&file(&less), &d.receipt());
}

#[test]
fn a_replaced_seal_is_found() {
    let d = story();
    let mut changed = lines(&d.save());
    changed[3] = changed[3].replace(SAID, "لا نحتاج حراسا");
    let found = verify(&file(&changed), &[]);
    assert_eq!((found.damaged[0].line, found.damaged[0].code.as_str()), (4, "journal.line.seal.changed"));
}

#[test]
fn a_seal_of_another_entry_is_found() {
    let d = story();
    let mut cited = lines(&d.save());
    let [one, mut other] = [3, 4].map(|at| serde_json::from_str::<Value>(&cited[at]).unwrap());
    let contact =
        one["seals"].as_array().unwrap().iter().find(|seal| seal.to_string().contains(PHONE)).unwrap();
    // A line of a hostile hand: its fact cites the digest of the telephone number, and brings its seal.
    let digest = Hash::of(canonical(contact).unwrap()).to_string();
    other["fact"]["remarks"][0]["said"] = json!({ "sealed": digest });
    other["entry"]["body"] = json!(Hash::of(canonical(&other["fact"]).unwrap()).to_string());
    other["hash"] = json!(Hash::of(canonical(&other["entry"]).unwrap()).to_string());
    other.as_object_mut().unwrap().remove("seals");
    cited.push(canonical(&other).unwrap());
    let mut reader = opened(5, &file(&cited[..4]));
    reader.merge(&file(&cited[5..])).unwrap();
    let remark = other["fact"]["remarks"][0]["remark"].as_str().unwrap();
    let trace = reader.trace(remark, &At::now()).unwrap();
    assert_eq!(trace.said.and_then(|said| said.text), None, "the words of another entry are not shown");
    // Bringing the seal along on a line whose fact does not name it is damage.
    let stray = lines(&d.save())[4].replacen(
        "\"seals\":[",
        &format!("\"seals\":[{},", canonical(contact).unwrap()),
        1,
    );
    let mut damaged = lines(&d.save());
    damaged[4] = stray;
    let found = verify(&file(&damaged), &[]);
    assert_eq!((found.damaged[0].line, found.damaged[0].code.as_str()), (5, "journal.line.seal.stray"));
}

#[test]
fn a_false_lamport_is_set_apart() {
    let d = story();
    let anew = forged(&d.save(), |line, value| {
        if line == 6 {
            value["entry"]["lamport"] = json!(9_007_199_254_740_991_u64);
        }
    });
    let found = verify(&anew, &[]);
    assert_eq!((found.sound, found.invalid, found.waiting), (false, 1, 0));
    assert_eq!(opened(5, &anew).projects(&At::now()).unwrap().projects[0].cards, 2);
    let last: Value = serde_json::from_str(&lines(&anew)[5]).unwrap();
    let found = verify(&anew, &[last["hash"].as_str().unwrap().into()]);
    assert_eq!((found.sound, found.receipt[0].place), (false, HeadPlace::Invalid));
}

#[test]
fn a_false_clock_orders_nothing() {
    let d = story();
    let late = forged(&d.save(), |line, value| {
        value["entry"]["recorded_at"] =
            json!(if line % 2 == 0 { "2099-12-31T23:59Z" } else { "1970-01-01T00:00Z" });
    });
    assert!(verify(&late, &[]).sound);
    let cards = |d: &Dossier| {
        let cards = d.cards(&CardQuery::default(), &At::now()).unwrap().cards;
        cards.into_iter().map(|card| card.numbers).collect::<Vec<_>>()
    };
    assert_eq!(cards(&opened(5, &late)), cards(&d));
}

#[test]
fn a_copied_device_forks_and_loses_nothing() {
    let mut d = story();
    let (bytes, device) = (d.save(), d.device().clone());
    let mut copied = opened(9, &bytes);
    assert!(copied.continue_as(&device));
    d.record(card(4, "من الأصل")).unwrap();
    copied.record(card(5, "من النسخة")).unwrap();
    assert!(d.verify(&[]).unwrap().forks.is_empty() && copied.verify(&[]).unwrap().forks.is_empty());
    let receipts = [d.receipt(), copied.receipt()];
    d.merge(&copied.save()).unwrap();
    let found = d.verify(&[]).unwrap();
    assert_eq!((found.sound, found.forks), (true, vec![device.replica]));
    for receipt in receipts {
        assert_sound(&d.save(), &receipt);
    }
    assert_eq!(d.projects(&At::now()).unwrap().projects[0].cards, 5);
}

#[test]
fn an_entry_under_the_label_of_another_device_is_a_fork_when_that_device_goes_on() {
    let mut d = story();
    let mut impostor = opened(9, &d.save());
    impostor.continue_as(&d.device().clone());
    impostor.record(card(4, "باسم غيره")).unwrap();
    // Nothing tells by itself, because who wrote an entry is a claim.
    assert!(verify(&impostor.save(), &[]).sound);
    d.record(card(5, "بعده")).unwrap();
    d.merge(&impostor.save()).unwrap();
    assert_eq!(d.verify(&[]).unwrap().forks.len(), 1);
}

#[test]
fn whoever_may_merge_may_erase_and_the_merge_says_so() {
    let mut d = story();
    let receipt = d.receipt();
    let kept = d.save();
    let mut other = opened(9, &d.save());
    let remark = first_remark(&d);
    other.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    let merged = d.merge(&other.save()).unwrap();
    assert_eq!((merged.added, merged.erased), (1, 1));
    assert!(!String::from_utf8(d.save()).unwrap().contains(SAID));
    // The proof stays, and an older copy that never merged still has the words.
    assert_sound(&d.save(), &receipt);
    assert_eq!(d.verify(&[]).unwrap().erased, 1);
    assert!(String::from_utf8(kept).unwrap().contains(SAID));
}

#[test]
fn an_old_copy_does_not_bring_erased_words_back() {
    let mut d = story();
    let old = d.save();
    let remark = first_remark(&d);
    d.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    assert_eq!(d.merge(&old).unwrap().words, 0);
    assert!(!String::from_utf8(d.save()).unwrap().contains(SAID));
    let mut unaware = opened(9, &old);
    assert_eq!(unaware.merge(&d.save()).unwrap().erased, 1);
    assert_eq!(unaware.save(), d.save());
}

#[test]
fn a_false_opening_line_is_found_or_refused() {
    let d = story();
    let mut renamed = lines(&d.save());
    renamed[0] = renamed[0].replace("\"full\"", "\"public\"");
    let found = verify(&file(&renamed), &[]);
    assert_eq!((found.damaged[0].line, found.damaged[0].code.as_str()), (1, "journal.opening.changed"));
    renamed[0] = opening("full", "dossier-0000000000000000");
    let refusal = verify_for(Still::new(1), &file(&renamed), &[]).unwrap_err();
    assert_eq!(
        (refusal.code, refusal.args["reason"].as_str()),
        (Code::JournalNoFounding, "journal.line.founding")
    );
}

#[test]
fn a_public_copy_that_calls_itself_full_lacks_words_all_the_same() {
    let d = story();
    let mut public = lines(&d.save_public().unwrap());
    let honest = verify(&file(&public), &[]);
    assert_eq!((honest.copy, honest.withheld), (CopyKind::Public, 1));
    public[0] = opening("full", d.receipt().dossier.as_deref().unwrap());
    let found = verify(&file(&public), &d.receipt().heads);
    assert_eq!((found.sound, found.copy, found.withheld), (true, CopyKind::Full, 1));
    assert!(!String::from_utf8(file(&public)).unwrap().contains(PHONE));
}

/// What a damaged opening line still says of the copy is believed, so that nobody is told that words were taken out
/// of a full one.
#[test]
fn a_public_copy_with_a_damaged_opening_line_is_public() {
    let d = story();
    let mut public = lines(&d.save_public().unwrap());
    public[0] = public[0].replace("\"hash\":\"", "\"hash\":\"0");
    let (mut found, damaged) = Dossier::recover(Still::new(1), &file(&public)).unwrap();
    assert_eq!((damaged.len(), verify(&file(&public), &[]).copy), (1, CopyKind::Public));
    found.merge(&file(&public)).unwrap();
    assert_eq!(found.copy(), CopyKind::Public);
}

/// A file that calls itself a public copy holds no words but those of public copies: with any other file, and with
/// what is recorded, any words may come, and the copy says so. It is the same whatever came first.
#[test]
fn a_public_copy_that_takes_in_other_words_is_none_any_more() {
    let d = story();
    let (public, full) = (d.save_public().unwrap(), lines(&d.save()));
    let copies = |bytes: &[u8]| verify(bytes, &[]).copy;
    let merged = |first: &[u8], second: &[u8]| {
        let mut into = opened(5, first);
        into.merge(second).unwrap();
        into.save()
    };
    assert_eq!(copies(&merged(&public, &public)), CopyKind::Public);
    let mut damaged = full.clone();
    damaged[0] = String::from("{");
    for other in [&full[..], &full[..4], &full[..2], &damaged[..], &full[1..]] {
        let other = file(other);
        let both = merged(&public, &other);
        assert_eq!(copies(&both), CopyKind::Full);
        if let Ok(mut first) = Dossier::open(Still::new(5), &other) {
            first.merge(&public).unwrap();
            assert!(first.save() == both, "the same, whatever came first");
        }
    }
    // What a device says that lacks something, and what another one sends to it.
    let mut behind = opened(5, &file(&lines(&public)[..3]));
    behind.merge(&d.since(&behind.have()).unwrap()).unwrap();
    let kept = behind.save();
    assert!(String::from_utf8(kept.clone()).unwrap().contains(PHONE));
    assert_eq!(copies(&kept), CopyKind::Full);

    let mut own = opened(5, &public);
    assert!(own.record_all([]).unwrap().is_empty());
    assert_eq!(own.copy(), CopyKind::Public);
    let unheard = Withdrawn::of("0".repeat(64));
    own.record_all([card(4, SAID).into(), Fact::from(unheard)]).unwrap_err();
    assert_eq!(own.copy(), CopyKind::Public);
    own.record(card(4, SAID)).unwrap();
    assert_eq!(copies(&own.save()), CopyKind::Full);
    assert_eq!(copies(&own.save_public().unwrap()), CopyKind::Public);
}

/// Verifying needs nothing of the world but bytes.
#[test]
fn a_journal_is_verified_without_random_bytes() {
    struct Bare;
    impl Host for Bare {
        fn today(&self) -> String {
            String::new()
        }
        fn now(&self) -> String {
            String::new()
        }
        fn random(&self, _: &mut [u8]) -> Result<(), Refusal> {
            Err(Refusal::of(Code::HostRandom))
        }
    }
    let d = story();
    assert!(verify_for(Bare, &d.save(), &d.receipt().heads).unwrap().sound);
}

/// Where the host's day cannot be read nobody knows what is published, and no copy is written that looks whole.
#[test]
fn a_public_copy_needs_a_day() {
    struct Adrift;
    impl Host for Adrift {
        fn today(&self) -> String {
            "today".into()
        }
        fn now(&self) -> String {
            "2026-11-24T10:00Z".into()
        }
        fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
            buffer.fill(7);
            Ok(())
        }
    }
    let d = Dossier::open(Adrift, &story().save()).unwrap();
    assert_eq!(d.save_public().unwrap_err().code, Code::DateUnreadable);
}

#[test]
fn a_telephone_number_cannot_be_guessed_from_a_public_copy() {
    let d = story();
    let public = String::from_utf8(d.save_public().unwrap()).unwrap();
    // Whoever guesses the number still lacks the salt: no digest of the file is that of the number alone.
    for guess in [json!(PHONE), json!({ "phone": PHONE }), json!(["", { "phone": PHONE }])] {
        assert!(!public.contains(&Hash::of(canonical(&guess).unwrap()).to_string()));
    }
    let mut again = opened(31, &d.save());
    let mut same = card(6, SAID);
    same.contact = Some(Contact { name: None, phone: Some(PHONE.into()), email: None }.into());
    again.record(same).unwrap();
    let contacts: Vec<String> = lines(&again.save_public().unwrap())
        .iter()
        .filter_map(|line| {
            serde_json::from_str::<Value>(line).unwrap()["fact"]["contact"]["sealed"]
                .as_str()
                .map(str::to_owned)
        })
        .collect();
    assert!(contacts.len() == 2 && contacts[0] != contacts[1], "one number gives another digest each time");
}

// The code in the report.

/// What a reader of QR codes finds in the page.
fn scanned(page: &str) -> Option<String> {
    const PIXELS: usize = 5;
    let svg = page.split("<svg class=\"qr\"").nth(1)?.split("</svg>").next().unwrap();
    let side: usize = svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    let path = svg.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
    let mut dark = vec![false; side * side];
    for piece in path.split('z').filter(|piece| !piece.is_empty()) {
        let (place, run) = piece.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let run: usize = run.split('v').next().unwrap().parse().unwrap();
        dark[y * side + x..][..run].fill(true);
    }
    let shade = |x: usize, y: usize| if dark[y / PIXELS * side + x / PIXELS] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * PIXELS, side * PIXELS, shade);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    Some(grids[0].decode().unwrap().1)
}

#[test]
fn the_code_in_a_report_leads_to_a_receipt_that_verifies() {
    let mut d = story();
    for language in [Language::AR, Language::FR, Language::EN] {
        for options in [ReportOptions::public(language.clone()), ReportOptions::working(language.clone())] {
            let page = page(&d, &options).unwrap();
            let scanned = scanned(&page).unwrap();
            assert_eq!(scanned, d.receipt().text);
            assert_sound(&d.save_public().unwrap(), &Receipt::read(&scanned).unwrap());
            assert!(page.contains(&d.receipt().short) && page.contains(d.receipt().heads[0].as_str()));
        }
    }
    // The page stays what it was; the journal goes on, and is cut.
    let then = scanned(&page(&d, &ReportOptions::public(Language::AR)).unwrap()).unwrap();
    let receipt = Receipt::read(&then).unwrap();
    let before = d.save();
    d.record(card(4, "لاحقا")).unwrap();
    assert_sound(&d.save(), &receipt);
    let whole = lines(&before);
    assert!(!verify(&file(&whole[..whole.len() - 1]), &[then.into()]).sound);
}

// The receipt in an export.

/// The receipt in each export of one table, as a program takes it out: of a Data Package, a Parquet file, a workbook.
fn exported(d: &Dossier, at: &At) -> [String; 3] {
    let rows = [d.table("remarks", at).unwrap()];
    let name =
        datapackage::Name { id: d.programme_id().to_owned(), title: "x".into(), language: Language::FR };
    let files = datapackage::write(&name, &rows, &csv::Options::default());
    let descriptor: Value = serde_json::from_slice(&files.last().unwrap().bytes).unwrap();
    let package = &descriptor["receipts"][0];
    assert_eq!(descriptor["receipts"].as_array().unwrap().len(), 1);

    let file = arrow::parquet(&rows[0], false).unwrap();
    let about = parquet::file::metadata::ParquetMetaDataReader::decode_metadata(footer(&file)).unwrap();
    let about = about.file_metadata().key_value_metadata().unwrap();
    let said = |key: &str| about.iter().find(|pair| pair.key == key).unwrap().value.clone().unwrap();
    assert_eq!(said("infitah.receipt.short"), package["short"]);
    assert_eq!(
        (said("infitah.dossier"), said("infitah.day")),
        (text(&package["dossier"]), text(&package["day"]))
    );

    let sheets = xlsx::read(&xlsx::write(&rows, &Language::AR).unwrap()).unwrap();
    let cells: Vec<&String> = sheets.last().unwrap().lines.iter().flat_map(|line| &line.cells).collect();
    assert!(cells.iter().any(|cell| **cell == package["short"]), "{cells:?}");
    let whole = cells.into_iter().find(|cell| cell.starts_with("INFITAH:")).unwrap().clone();
    [text(&package["receipt"]), said("infitah.receipt"), whole]
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// What a Parquet file says of itself: it stands before its length, and that before four letters.
fn footer(file: &[u8]) -> &[u8] {
    let (rest, end) = file.split_at(file.len() - 8);
    let length = u32::from_le_bytes(end[..4].try_into().unwrap()) as usize;
    &rest[rest.len() - length..]
}

#[test]
fn the_receipt_in_an_export_verifies_and_finds_a_rewritten_history() {
    let d = story();
    let rewritten = |copy: &[u8]| {
        forged(copy, |line, value| {
            if line == 4 {
                channel(value, "website");
            }
        })
    };
    for at in [At::now(), At::now().public(), At::day("2023-07-26")] {
        for text in exported(&d, &at) {
            let receipt = Receipt::read(&text).unwrap();
            assert_eq!(receipt, d.receipt());
            for copy in [d.save(), d.save_public().unwrap()] {
                assert_sound(&copy, &receipt);
                let anew = rewritten(&copy);
                assert!(verify(&anew, &[]).sound, "without a receipt nobody sees it");
                let found = verify(&anew, &[text.as_str().into()]);
                assert!(!found.sound && found.missing == d.receipt().heads, "{found:?}");
            }
        }
    }
}

#[test]
fn an_export_of_what_was_known_before_has_the_receipt_of_that_moment() {
    let mut d = story();
    let then = d.receipt();
    d.record(card(4, "لاحقا")).unwrap();
    for text in exported(&d, &At::now().known(then.heads.clone())) {
        assert_eq!(Receipt::read(&text).unwrap(), then);
        assert_sound(&d.save(), &then);
    }
    for text in exported(&d, &At::now()) {
        assert_eq!(Receipt::read(&text).unwrap(), d.receipt());
    }
}

/// The work of so many devices side by side.
fn beside(devices: u64) -> Dossier {
    let mut d = story();
    let bytes = d.save();
    for device in 0..devices {
        let mut other = opened(100 + device, &bytes);
        other.record(card(u32::try_from(10 + device).unwrap(), "x")).unwrap();
        d.merge(&other.save()).unwrap();
    }
    assert_eq!(d.receipt().heads.len() as u64, devices);
    d
}

#[test]
fn eight_heads_stand_in_one_code_and_nine_are_told_as_a_list() {
    let eight = beside(8);
    let page_of = |d: &Dossier| page(d, &ReportOptions::public(Language::FR)).unwrap();
    let scanned_text = scanned(&page_of(&eight)).unwrap();
    let receipt = Receipt::read(&scanned_text).unwrap();
    assert_eq!(receipt, eight.receipt());
    assert_sound(&eight.save(), &receipt);
    let mut nine = beside(9);
    let told = page_of(&nine);
    assert_eq!(scanned(&told), None);
    assert!(told.contains("la liste des 9 lignes"));
    for (head, short) in nine.receipt().heads.iter().zip(nine.receipt().short.split(' ')) {
        assert!(told.contains(head.as_str()) && told.contains(short));
    }
    // After any fact that is recorded it is one again.
    nine.record(card(50, "y")).unwrap();
    assert!(scanned(&page_of(&nine)).is_some());
}

/// A table that names a test that is not there would claim what nobody looks at.
#[test]
fn every_test_that_the_threat_model_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let table = std::fs::read_to_string(root.join("docs/threat-model.md")).unwrap();
    let named: Vec<&str> = table.split('`').skip(1).step_by(2).filter(|name| name.contains("::")).collect();
    assert!(named.len() > 20, "{named:?}");
    for name in named {
        let (file, test) = name.split_once("::").unwrap();
        let path = if file.starts_with("store/") { root.join(file) } else { root.join("core").join(file) };
        let source =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(source.contains(&format!("fn {test}(")), "{name}");
    }
}
