use serde_json::Value;

use super::*;
use crate::dossier::{At, Dossier, System};
use crate::facts::{CardReceived, DossierFounded, ProjectRegistered};
use crate::model::{Contact, Topic};
use crate::tables::tables;

fn dossier() -> Dossier {
    let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش")).unwrap();
    let project = d.record(ProjectRegistered::titled("إنارة الأحياء").on("2023-07-10")).unwrap().id.unwrap();
    let card = CardReceived::observation(project.as_str(), "2023-07-25");
    let contact = Contact { name: None, phone: Some("0612345678".into()), email: None };
    d.record(card.remark(Topic::PROBLEM, "=غياب الإنارة").contact(contact)).unwrap();
    d
}

fn package(d: &Dossier, names: &[&str], options: &Options) -> (Vec<File>, Value) {
    let rows: Vec<Rows> = names.iter().map(|name| d.table(name, &At::now()).unwrap()).collect();
    let name =
        Name {
            id: d.programme_id().to_owned(), title: "برنامج الانفتاح".into(), language: Language::FR
        };
    let files = write(&name, &rows, options);
    let descriptor = serde_json::from_slice(&files.last().unwrap().bytes).unwrap();
    (files, descriptor)
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

fn field<'v>(descriptor: &'v Value, table: &str, name: &str) -> Option<&'v Value> {
    let resource = resource_of(descriptor, table);
    resource["schema"]["fields"].as_array().unwrap().iter().find(|field| field["name"] == name)
}

fn resource_of<'v>(descriptor: &'v Value, table: &str) -> &'v Value {
    descriptor["resources"].as_array().unwrap().iter().find(|one| one["name"] == table).unwrap()
}

fn foreign_keys(descriptor: &Value, table: &str) -> Vec<(String, String, String)> {
    let keys =
        resource_of(descriptor, table)["schema"]["foreignKeys"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    keys.iter()
        .map(|key| {
            let to = &key["reference"];
            (text(&key["fields"][0]), text(&to["resource"]), text(&to["fields"][0]))
        })
        .collect()
}

#[test]
fn the_descriptor_has_the_columns_of_the_files_and_no_other() {
    let d = dossier();
    let all: Vec<&str> = tables().map(|table| table.name).collect();
    for personal in [false, true] {
        let options = Options { personal, ..Options::default() };
        let (files, descriptor) = package(&d, &all, &options);
        let resources = descriptor["resources"].as_array().unwrap();
        assert_eq!(resources.len(), all.len() + 1, "the dictionary too");
        for (resource, file) in resources.iter().zip(&files) {
            assert_eq!(resource["path"], file.path.as_str());
            assert_eq!(resource["bytes"], file.bytes.len());
            let read = csv::read(&file.bytes).unwrap();
            let fields = resource["schema"]["fields"].as_array().unwrap();
            let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
            assert_eq!(names, read.sheet.lines[0].cells, "{}", file.path);
            let key = strings(&resource["schema"]["primaryKey"]);
            assert!(!key.is_empty() && key.iter().all(|part| names.contains(part)), "{}", file.path);
            for (column, to, target) in foreign_keys(&descriptor, resource["name"].as_str().unwrap()) {
                assert!(names.contains(&column.as_str()));
                let to = if to.is_empty() { resource } else { resource_of(&descriptor, &to) };
                assert!(strings(&to["schema"]["primaryKey"]).contains(&target.as_str()), "{column}");
            }
        }
        assert_eq!(field(&descriptor, "cards", "contact_phone").is_some(), personal);
        let told = files.iter().any(|file| String::from_utf8_lossy(&file.bytes).contains("0612345678"));
        assert_eq!(told, personal);
    }
}

#[test]
fn a_field_says_what_stands_in_it() {
    let (_, descriptor) = package(&dossier(), &["remarks", "attendance", "funding"], &Options::default());
    assert_eq!(descriptor["$schema"], "https://datapackage.org/profiles/2.0/datapackage.json");
    assert_eq!(resource_of(&descriptor, "remarks")["title"], "Remarques");
    let field = |table: &str, name: &str| field(&descriptor, table, name).unwrap();
    assert_eq!(field("remarks", "said")["title"], "Ce qui est dit");
    assert_eq!(field("remarks", "groups")["type"], "list");
    assert_eq!(field("remarks", "groups")["delimiter"], "\n");
    assert_eq!(field("remarks", "received_first")["type"], "date");
    assert_eq!(field("remarks", "remark")["constraints"]["required"], true);
    assert_eq!(field("remarks", "card").get("constraints"), None);
    assert_eq!(field("attendance", "women")["constraints"]["minimum"], 0);
    assert_eq!(field("attendance", "women")["unit"], "people");
    assert_eq!(field("funding", "amount")["type"], "number");
}

#[test]
fn a_link_is_a_foreign_key_where_each_value_has_its_row() {
    let d = dossier();
    let key = |column: &str, to: &str, target: &str| (column.to_owned(), to.to_owned(), target.to_owned());
    let (_, both) = package(&d, &["cards", "remarks"], &Options::default());
    assert!(foreign_keys(&both, "remarks").contains(&key("card", "cards", "card")));
    let (_, alone) = package(&d, &["remarks"], &Options::default());
    assert_eq!(foreign_keys(&alone, "remarks"), []);
    let (_, parents) = package(&d, &["projects"], &Options::default());
    assert!(foreign_keys(&parents, "projects").contains(&key("parent", "", "project")));

    let name = Name { id: "p".into(), title: "p".into(), language: Language::EN };
    let mut cards = d.table("cards", &At::now()).unwrap();
    cards.rows.clear();
    let files = write(&name, &[cards, d.table("remarks", &At::now()).unwrap()], &Options::default());
    let lost: Value = serde_json::from_slice(&files.last().unwrap().bytes).unwrap();
    assert!(foreign_keys(&lost, "remarks").iter().all(|(column, ..)| column != "card"));
}
