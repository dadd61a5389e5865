//! The object behind the class `Dossier` of the package.

use infitah::dossier::Dossier;
use infitah::facts::Fact;
use infitah::model::{Code, EntryId, Framework, Refusal};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::crossing::{Crossed, answer, fact, facts, given, thrown};
use crate::host::Page;

/// A dossier, named and typed by the TypeScript around it.
#[wasm_bindgen]
pub struct RawDossier(pub(crate) Dossier);

/// A journal of which only a part could be read.
#[wasm_bindgen]
pub struct RawRecovered {
    dossier: RawDossier,
    damaged: String,
}

#[wasm_bindgen]
impl RawRecovered {
    /// What is wrong, as JSON text.
    #[wasm_bindgen(getter)]
    pub fn damaged(&self) -> String {
        self.damaged.clone()
    }

    /// The dossier. The rest is gone afterwards.
    #[wasm_bindgen(js_name = intoDossier)]
    pub fn into_dossier(self) -> RawDossier {
        self.dossier
    }
}

#[wasm_bindgen]
impl RawDossier {
    /// Founds a dossier; any other fact than a founding is refused.
    ///
    /// # Errors
    /// The refusal, as the other methods of this class throw it.
    pub fn found(founding: &str) -> Crossed<Self> {
        match fact(founding)? {
            Fact::DossierFounded(founding) => opened(Dossier::found(Page, founding)),
            _ => Err(thrown(&Refusal::of(Code::NotFounded))),
        }
    }

    /// Founds a dossier from a framework.
    ///
    /// # Errors
    /// As [`RawDossier::found`]; and when there is no such framework.
    #[wasm_bindgen(js_name = foundFrom)]
    pub fn found_from(founding: &str, framework: &str) -> Crossed<Self> {
        let framework = Framework::read(framework).map_err(|refusal| thrown(&refusal))?;
        match fact(founding)? {
            Fact::DossierFounded(founding) => opened(Dossier::found_from(Page, founding, &framework)),
            _ => Err(thrown(&Refusal::of(Code::NotFounded))),
        }
    }

    pub fn open(bytes: &[u8]) -> Crossed<Self> {
        opened(Dossier::open(Page, bytes))
    }

    pub fn recover(bytes: &[u8]) -> Crossed<RawRecovered> {
        let (dossier, damaged) = Dossier::recover(Page, bytes).map_err(|refusal| thrown(&refusal))?;
        Ok(RawRecovered { dossier: Self(dossier), damaged: answer(Ok(damaged))? })
    }

    pub fn save(&self) -> Vec<u8> {
        self.0.save()
    }

    #[wasm_bindgen(js_name = savePublic)]
    pub fn save_public(&self) -> Crossed<Vec<u8>> {
        self.0.save_public().map_err(|refusal| thrown(&refusal))
    }

    pub fn record(&mut self, json: &str) -> Crossed<String> {
        answer(self.0.record(fact(json)?))
    }

    #[wasm_bindgen(js_name = recordAll)]
    pub fn record_all(&mut self, json: &str) -> Crossed<String> {
        answer(self.0.record_all(facts(json)?))
    }

    pub fn preview(&self, json: &str) -> Crossed<String> {
        answer(self.0.preview(fact(json)?))
    }

    pub fn merge(&mut self, bytes: &[u8]) -> Crossed<String> {
        answer(self.0.merge(bytes))
    }

    pub fn have(&self) -> Crossed<String> {
        answer(Ok(self.0.have()))
    }

    pub fn since(&self, have: &str) -> Crossed<Vec<u8>> {
        let have: Vec<EntryId> = given(have, Code::ReceiptMalformed, "have")?;
        self.0.since(&have).map_err(|refusal| thrown(&refusal))
    }

    pub fn receipt(&self) -> Crossed<String> {
        answer(Ok(self.0.receipt()))
    }

    pub fn verify(&self, receipt: &str) -> Crossed<String> {
        let receipt: Vec<EntryId> = given(receipt, Code::ReceiptMalformed, "receipt")?;
        answer(self.0.verify(&receipt))
    }

    #[wasm_bindgen(js_name = programmeId)]
    pub fn programme_id(&self) -> String {
        self.0.programme_id().to_owned()
    }

    pub fn collectivity(&self) -> String {
        self.0.collectivity().to_owned()
    }

    pub fn language(&self) -> String {
        self.0.language().to_owned()
    }

    pub fn device(&self) -> Crossed<String> {
        answer(Ok(self.0.device()))
    }

    #[wasm_bindgen(js_name = continueAs)]
    pub fn continue_as(&mut self, device: &str) -> Crossed<bool> {
        Ok(self.0.continue_as(&given(device, Code::FieldInvalid, "device")?))
    }
}

fn opened(dossier: Result<Dossier, Refusal>) -> Result<RawDossier, JsValue> {
    dossier.map(RawDossier).map_err(|refusal| thrown(&refusal))
}
