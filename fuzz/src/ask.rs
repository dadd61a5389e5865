//! `ask`: lines of JSON, as they come from another language: facts to record, questions, devices, receipts.

use infitah::dossier::{At, Device};
use infitah::facts::Fact;
use infitah::model::EntryId;
use infitah::views::Question;
use serde_json::Value;

use super::home::{language, opened, rich, said, turn};

/// What was written must not get lost on the way, and what is refused changes nothing.
pub fn run(bytes: &[u8]) {
    let mut dossier = opened(8, rich());
    for line in bytes.split(|byte| *byte == b'\n').take(12) {
        let Ok(text) = std::str::from_utf8(line) else { continue };
        // The doors themselves take any text.
        let (fact, question) = (Fact::from_json(text), Question::from_json(text));
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        match (fact, question) {
            (Ok(fact), _) => {
                assert_eq!(
                    serde_json::from_value::<Fact>(serde_json::to_value(&fact).unwrap()).unwrap(),
                    fact
                );
                let before = dossier.save();
                let foreseen = dossier.preview(fact.clone());
                match dossier.record(fact) {
                    Ok(recorded) => {
                        let foreseen = foreseen.expect("what is recorded, the preview did not refuse");
                        assert_eq!(foreseen.creates.is_empty(), recorded.id.is_none());
                        let after = dossier.save();
                        let again = opened(9, &after);
                        assert!(again.save() == after, "what was recorded is read again");
                        let verified = dossier.verify(&dossier.receipt().heads).unwrap();
                        assert!(verified.sound && verified.set_aside == again.verify(&[]).unwrap().set_aside);
                        assert_eq!(
                            verified.set_aside,
                            opened(9, &before).verify(&[]).unwrap().set_aside,
                            "nothing that is recorded is set aside"
                        );
                    }
                    Err(refusal) => {
                        said(&refusal);
                        assert!(foreseen.is_err(), "the preview did not refuse");
                        assert!(dossier.save() == before, "a refusal changes nothing");
                    }
                }
            }
            (_, Ok(question)) => {
                assert_eq!(
                    serde_json::from_value::<Question>(serde_json::to_value(&question).unwrap()).unwrap(),
                    question
                );
                match dossier.ask(&question, &At::now()) {
                    Ok(view) => {
                        let _ = (
                            serde_json::to_string(&view).unwrap(),
                            view.in_language(&language(turn(line, 3))),
                        );
                    }
                    Err(refusal) => said(&refusal),
                }
            }
            (Err(one), Err(other)) => {
                said(&one);
                said(&other);
            }
        }
        if let Ok(at) = serde_json::from_value::<At>(value.clone()) {
            let roadmap = dossier.roadmap(&at);
            assert_eq!(roadmap.is_ok(), dossier.conflicts(&at).is_ok(), "every view takes the same moments");
        }
        if let Ok(device) = serde_json::from_value::<Device>(value.clone()) {
            let _ = dossier.continue_as(&device);
        }
        if let Ok(hashes) = serde_json::from_value::<Vec<EntryId>>(value) {
            // A receipt may also be written in short, and in groups.
            assert!(dossier.since(&hashes).is_err() || dossier.verify(&hashes).is_ok());
        }
    }
    assert!(opened(10, &dossier.save()).save() == dossier.save());
}
