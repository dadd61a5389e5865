use std::sync::Arc;

use infitah::dossier::Host;
use infitah::model::Refusal;

/// The host of a store, which opens its dossier again whenever a change fails.
#[derive(Clone)]
pub struct Shared(Arc<dyn Host>);

impl Shared {
    pub fn new(host: impl Host + 'static) -> Self {
        Self(Arc::new(host))
    }
}

impl Host for Shared {
    fn today(&self) -> String {
        self.0.today()
    }

    fn now(&self) -> String {
        self.0.now()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        self.0.random(buffer)
    }
}
