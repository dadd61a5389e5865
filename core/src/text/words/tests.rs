use proptest::prelude::*;

use super::Change::{Deleted, Inserted, Same};
use super::*;

/// Shows each token of `new` with the origin it gets from one base of a single origin: `o`ld or `n`ew.
fn marks(old: &str, new: &str) -> String {
    let base = vec!['o'; tokens(old).len()];
    origins(&[(old, &base)], new, 'n').into_iter().collect()
}

/// The words of `new` that the revision is answerable for.
fn own<'a>(old: &str, new: &'a str) -> Vec<&'a str> {
    let kept = marks(old, new);
    tokens(new)
        .into_iter()
        .zip(kept.chars())
        .filter(|(t, o)| is_word(t) && *o == 'n')
        .map(|(t, _)| t)
        .collect()
}

#[test]
fn tokens_are_words_and_what_stands_between_them() {
    assert_eq!(tokens("و تكافؤ الفرص"), ["و", " ", "تكافؤ", " ", "الفرص"]);
    assert_eq!(tokens("وتكافؤ"), ["وتكافؤ"]);
    assert_eq!(tokens("القانون الداخلــي"), ["القانون", " ", "الداخلــي"]);
    assert_eq!(
        tokens("l'accès à l’eau, 12,5 %"),
        ["l'accès", " ", "à", " ", "l’eau", ",", " ", "12,5", " ", "%"]
    );
    assert!(tokens("").is_empty());
}

#[test]
fn a_word_has_a_letter_or_a_digit() {
    assert!(["الحدائق", "68", "٦٨", "ⵜ", "é"].into_iter().all(is_word));
    assert!(!["", " ", "،", "—", "•", "ـ", "ـــ", "\u{F0A7}", "\u{200F}"].into_iter().any(is_word));
}

#[test]
fn a_changed_word_belongs_to_the_revision() {
    assert_eq!(own("صيانة الحدائق نهارا", "صيانة الحدائق ليلا"), ["ليلا"]);
    assert_eq!(own("entretien des jardins", "entretien des parcs"), ["parcs"]);
    assert_eq!(marks("صيانة الحدائق نهارا", "صيانة الحدائق ليلا"), "oooon");
}

#[test]
fn joining_a_conjunction_or_dropping_a_tatweel_writes_another_word() {
    assert_eq!(own("إعداد و تقييم البرنامج", "إعداد وتقييم البرنامج"), ["وتقييم"]);
    assert_eq!(own("القانون الداخلــي للجماعة", "القانون الداخلي للجماعة"), ["الداخلي"]);
    assert_eq!(own("الإنفتاح", "الانفتاح"), ["الانفتاح"]);
}

#[test]
fn what_is_deleted_leaves_the_rest_as_it_was() {
    assert_eq!(marks("صيانة المناطق الخضراء وحراستها ليلا", "صيانة المناطق الخضراء ليلا"), "ooooooo");
    assert_eq!(marks("un deux trois", ""), "");
    assert_eq!(marks("", "un deux"), "nnn");
    assert_eq!(marks("", ""), "");
}

#[test]
fn a_moved_run_of_two_words_keeps_its_origin() {
    // The first sentence goes to the end: nothing but the space that joins the two is new.
    let old = "تعيين حراس ليليين. صيانة المساحات الخضراء كل أسبوع بشراكة مع الجمعيات.";
    let new = "صيانة المساحات الخضراء كل أسبوع بشراكة مع الجمعيات. تعيين حراس ليليين.";
    assert_eq!(own(old, new), [""; 0]);
    let old = "Former les agents d'accueil. Publier chaque mois le budget de la commune sur le site.";
    let new = "Publier chaque mois le budget de la commune sur le site. Former aussi les agents d'accueil.";
    assert_eq!(own(old, new), ["aussi"]);
}

#[test]
fn a_moved_run_is_the_longest_one() {
    // Of the places where "a b" stood, the one that goes on as the new text does.
    let old = "x a b y z a b c d w1 w2 w3 w4 w5 w6 w7 w8";
    let new = "w1 w2 w3 w4 w5 w6 w7 w8 a b c d";
    let base: Vec<usize> = (0..tokens(old).len()).collect();
    let moved = origins(&[(old, &base)], new, 99);
    assert_eq!(moved[moved.len() - 7..], [10, 11, 12, 13, 14, 15, 16]);
}

#[test]
fn a_single_word_moves_only_if_it_stands_once_in_both_texts() {
    let (old, new) = ("الحراسة والصيانة والسقي والتشجير", "والتشجير الحراسة والصيانة والسقي");
    assert_eq!(own(old, new), [""; 0]);
    assert_eq!(own("le parc a b c d e le", "le a b c d e le parc le"), ["le"]);
    // "le" stands twice in the old text: nobody can say which one was put in front.
    assert_eq!(own("un le deux le trois", "le un deux trois le"), ["le"]);
}

#[test]
fn one_deleted_run_is_the_origin_of_one_moved_run() {
    let old = "حراس ليليون كل يوم في حدائق المدينة";
    let new = "كل يوم في حدائق المدينة حراس ليليون حراس ليليون";
    assert_eq!(own(old, new), ["حراس", "ليليون"]);
}

#[test]
fn what_stands_between_words_goes_with_them() {
    // A comma that was put between two words of one origin; a space between two new words; a final point.
    assert_eq!(marks("a b", "a, b"), "oooo");
    assert_eq!(marks("a b c d", "a x y d"), "oonnnoo");
    assert_eq!(marks("a b", "a b."), "ooon");
    assert_eq!(marks("a b", "a\n\nb"), "oooo");
    // Between words of two origins, a new mark is the revision's.
    let base = ("a b", &['1', '1', '2'][..]);
    assert_eq!(origins(&[base], "a,b", 'n'), ['1', 'n', '2']);
}

#[test]
fn the_first_base_where_a_word_survives_gives_its_origin() {
    let first = ("صيانة الحدائق", &['1'; 3][..]);
    let second = ("صيانة الحدائق وحراستها", &['2'; 5][..]);
    let new = "صيانة الحدائق وحراستها ليلا";
    assert_eq!(origins(&[first, second], new, 'n'), ['1', '1', '1', '2', '2', 'n', 'n']);
    assert_eq!(origins(&[second, first], new, 'n'), ['2', '2', '2', '2', '2', 'n', 'n']);
    assert_eq!(origins(&[], "un deux", 'n'), ['n'; 3]);
}

#[test]
fn origins_that_are_missing_are_the_revisions() {
    assert_eq!(origins(&[("a b", &['o'][..])], "a b", 'n'), ['o', 'n', 'n']);
}

#[test]
fn differences_are_shown_in_runs() {
    assert_eq!(
        differences("صيانة الحدائق نهارا", "صيانة جميع الحدائق ليلا"),
        [(Same, "صيانة "), (Inserted, "جميع "), (Same, "الحدائق "), (Deleted, "نهارا"), (Inserted, "ليلا"),]
    );
    assert_eq!(
        differences("a b c d", "a x y d"),
        [(Same, "a "), (Deleted, "b c"), (Inserted, "x y"), (Same, " d")]
    );
    assert_eq!(differences("", ""), []);
    assert_eq!(differences("", "un"), [(Inserted, "un")]);
    assert_eq!(differences("un", ""), [(Deleted, "un")]);
    assert_eq!(differences("deux mots", "deux mots"), [(Same, "deux mots")]);
}

#[test]
fn long_texts_are_compared_between_their_rare_words() {
    // Far above the exact limit, changed at both ends and in the middle.
    let words: Vec<String> = (0..20_000).map(|n| format!("كلمة{}", n % 7_000 + n / 7_000 * 10_000)).collect();
    let old = words.join(" ");
    let mut changed = words.clone();
    for at in [0, 9_999, 19_999] {
        changed[at] = "جديدة".into();
    }
    changed.insert(5_000, "زائدة".into());
    let new = changed.join(" ");
    assert_eq!(own(&old, &new), ["جديدة", "زائدة", "جديدة", "جديدة"]);
    // No word stands once, and both ends differ: what cannot be compared counts as rewritten, quickly.
    let old = "أ ب ".repeat(50_000);
    let new = format!("ج {}", "ب ب أ ".repeat(50_000));
    let runs = differences(&old, &new);
    assert_eq!(joined(&runs, Inserted), old);
    assert_eq!(joined(&runs, Deleted), new);
    assert_eq!(marks(&old, &new).chars().count(), tokens(&new).len());
}

/// The text that remains without the runs of one kind.
fn joined(runs: &[(Change, &str)], without: Change) -> String {
    runs.iter().filter(|(change, _)| *change != without).map(|(_, run)| *run).collect()
}

/// Texts over few words, so that words repeat, move and come back.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "الحدائق",
        "و",
        "وحراستها",
        "برنامــج",
        "l'eau",
        "commune",
        "68",
        " ",
        " ",
        " ",
        "  ",
        "، ",
        ". ",
        "\n",
        "\u{200F}",
        "é",
        "e\u{301}",
        "ـ",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn tokens_joined_are_the_text(text in any::<String>()) {
        prop_assert_eq!(tokens(&text).concat(), text);
    }

    #[test]
    fn differences_give_both_texts_back(old in text(), new in text()) {
        let runs = differences(&old, &new);
        prop_assert_eq!(joined(&runs, Inserted), old.as_str());
        prop_assert_eq!(joined(&runs, Deleted), new.as_str());
        prop_assert!(runs.iter().all(|(_, run)| !run.is_empty()));
        prop_assert!(runs.windows(2).all(|two| two[0].0 != two[1].0));
    }

    #[test]
    fn an_identical_text_keeps_every_origin(text in text()) {
        let base: Vec<usize> = (0..tokens(&text).len()).collect();
        prop_assert_eq!(origins(&[(&text, &base)], &text, usize::MAX), base);
    }

    #[test]
    fn every_token_has_an_origin_and_no_word_has_two(old in text(), new in text()) {
        let (from, to) = (tokens(&old), tokens(&new));
        let base: Vec<usize> = (0..from.len()).collect();
        let found = origins(&[(&old, &base)], &new, usize::MAX);
        prop_assert_eq!(found.len(), to.len());
        let words: Vec<(usize, &str)> = found.into_iter().zip(to).filter(|(o, t)| *o != usize::MAX && is_word(t)).collect();
        // A word that survives is the word that it comes from, and each comes from another place.
        prop_assert!(words.iter().all(|(origin, word)| from[*origin] == *word));
        let places: std::collections::BTreeSet<usize> = words.iter().map(|(origin, _)| *origin).collect();
        prop_assert_eq!(places.len(), words.len());
    }
}
