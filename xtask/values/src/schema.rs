//! One JSON Schema of everything that crosses a binding.

use infitah::dossier::{At, DamagedLine, Device, Merged, Preview, Receipt, Recorded, Verification};
use infitah::facts::Fact;
use infitah::model::Framework;
use infitah::views::{Comparison, ImportPlanned, Question};
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
    meet::<Device>(&mut generator);
    meet::<ImportPlanned>(&mut generator);
    meet::<Framework>(&mut generator);
    meet::<Question>(&mut generator);
    meet::<Comparison>(&mut generator);
    generator.take_definitions(true)
}

fn meet<T: JsonSchema>(generator: &mut SchemaGenerator) {
    generator.subschema_for::<T>();
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::{fs, io};

    /// The names after `#[shared(…)]` in a file and in all files below a folder, tests left out.
    fn shared(path: &Path, names: &mut Vec<String>) -> io::Result<()> {
        if path.is_dir() {
            return fs::read_dir(path)?.try_for_each(|item| shared(&item?.path(), names));
        }
        if path.ends_with("tests.rs") {
            return Ok(());
        }
        let text = fs::read_to_string(path)?;
        for item in text.split("\n#[shared(").skip(1) {
            let after =
                ["\npub struct ", "\npub enum "].into_iter().filter_map(|start| item.split_once(start));
            let (_, name) = after.min_by_key(|(before, _)| before.len()).unwrap();
            names.push(name.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned());
        }
        Ok(())
    }

    #[test]
    fn every_type_that_is_marked_crosses() {
        let mut names = Vec::new();
        shared(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/src"), &mut names).unwrap();
        assert!(
            names.contains(&"CardReceived".to_owned()) && names.contains(&"Outcome".to_owned()),
            "{names:?}"
        );
        let definitions = super::definitions();
        names.retain(|name| !definitions.contains_key(name));
        assert!(names.is_empty(), "no view or fact in `definitions` leads to {names:?}");
    }
}
