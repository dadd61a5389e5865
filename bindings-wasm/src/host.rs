use infitah::dossier::{Host, no_random};
use infitah::model::Refusal;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["globalThis", "crypto"], js_name = getRandomValues)]
    fn get_random_values(buffer: &mut [u8]) -> Result<JsValue, JsValue>;
}

/// The clock and the random source that browsers, workers and Node have in common. Days are those of UTC, as those
/// of the ordinary host.
pub struct Page;

impl Page {
    fn instant(symbols: usize) -> String {
        String::from(js_sys::Date::new_0().to_iso_string()).chars().take(symbols).collect()
    }
}

impl Host for Page {
    fn today(&self) -> String {
        Self::instant("YYYY-MM-DD".len())
    }

    fn now(&self) -> String {
        Self::instant("YYYY-MM-DDThh:mm".len()) + "Z"
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        get_random_values(buffer).map(drop).map_err(|_| no_random())
    }
}
