//! What happens where a defect would panic: the caller gets an `Error` with message and place, and the wrapper then
//! takes the instance out of use, because its state may be half changed.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::throw_str;

#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|info| throw_str(&info.to_string())));
}

/// Panics, so that the package's own tests can see what a defect does. The package hands it to nobody.
#[wasm_bindgen(js_name = rehearsePanic)]
#[allow(clippy::panic)]
pub fn rehearse_panic() {
    panic!("a rehearsal");
}
