//! `names`: language tags, ids, references, numbers, hashes, kinds, messages: all that is a short text.

use infitah::journal::{Hash, Kind, Opening};
use infitah::model::{EntryId, Reference, derived_id, kind_of, normal_number, part_id};
use infitah::state::Field;
use infitah::text::{Arg, Fallback, Language, Localized, Messages};

use super::home::{language, turn};

pub fn run(bytes: &[u8]) {
    if let Ok(hash) = Hash::from_hex(bytes) {
        assert_eq!(hash.to_string().as_bytes(), bytes);
    }
    if let Ok(opening) = Opening::read(bytes) {
        assert_eq!(opening.write().as_bytes(), bytes);
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(tag) = text.parse::<Language>() {
        assert_eq!(tag.to_string().parse::<Language>().unwrap(), tag, "a tag has one spelling");
        assert!(tag.as_str().eq_ignore_ascii_case(text));
        let _ = (tag.direction(), tag.script(), tag.primary(), Messages::of(&tag).language());
        assert_eq!(tag.fallbacks([&Language::FR, &tag])[0], &tag);
    }
    let texts = [(text, "نص"), ("fr", text), ("", "x")];
    if let Some(found) = Localized::choose(&Language::FR, texts) {
        assert!(!found.text.trim().is_empty());
        assert!(found.fallback != Fallback::None || found.language.eq_ignore_ascii_case("fr"));
    }
    let number = normal_number(text);
    assert_eq!(normal_number(&number), number, "a number has one form");
    let id = derived_id("card", text, text, text);
    assert_eq!(kind_of(&id), Some("card"));
    assert_eq!(kind_of(&part_id(text, "remark", text.len())), Some("remark"));
    if let Some(kind) = kind_of(text) {
        assert!(text.starts_with(kind) && text.len() == kind.len() + 17);
    }
    let reference = Reference::from(text);
    if let Some(normal) = reference.normal() {
        assert!(reference.parts().is_some() && normal.parts().is_some());
        assert_eq!(normal.normal().as_ref(), Some(&normal), "a reference has one form");
    }
    if let Some(hash) = EntryId::from(text).hash() {
        assert_eq!(hash.to_string(), text);
    }
    if let Ok(kind) = Kind::parse(text) {
        assert_eq!(kind.to_string(), text);
    }
    let field = Field::parse(text);
    assert_eq!(Field::parse(&field.to_string()), field);
    if turn(bytes, 16) == 0 {
        let messages = Messages::of(&language(turn(bytes, 3)));
        let args: [(&str, Arg<'_>); 2] = [("value", text.into()), (text, text.into())];
        let _ = (
            messages.refusal(text, &args),
            messages.label(text, text),
            messages.say_with("projects-title", &args),
        );
    }
}
