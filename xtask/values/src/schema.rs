//! One JSON Schema of everything that crosses a binding.

use infitah::dossier::{At, DamagedLine, Merged, Preview, Receipt, Recorded, Verification};
use infitah::facts::Fact;
use infitah::views::{Committee, Conflicts, ProjectSheet, Projects, Roadmap, SectionTrace, Trace};
use schemars::JsonSchema;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::{Map, Value};

/// The definitions by name, in the order in which they are met: facts, the question's clocks, answers, views.
pub fn definitions() -> Map<String, Value> {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    meet::<Fact>(&mut generator);
    meet::<At>(&mut generator);
    meet::<Recorded>(&mut generator);
    meet::<Preview>(&mut generator);
    meet::<Merged>(&mut generator);
    meet::<DamagedLine>(&mut generator);
    meet::<Verification>(&mut generator);
    meet::<Receipt>(&mut generator);
    meet::<Roadmap>(&mut generator);
    meet::<Committee>(&mut generator);
    meet::<Projects>(&mut generator);
    meet::<ProjectSheet>(&mut generator);
    meet::<Trace>(&mut generator);
    meet::<SectionTrace>(&mut generator);
    meet::<Conflicts>(&mut generator);
    generator.take_definitions(true)
}

fn meet<T: JsonSchema>(generator: &mut SchemaGenerator) {
    generator.subschema_for::<T>();
}
