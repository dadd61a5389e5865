use super::*;

#[test]
fn themes_stand_one_on_each_line_and_never_between_commas() {
    assert_eq!(themes("البيئة\nالرقمنة \r\nالبيئة\n\n"), ["البيئة", "الرقمنة"]);
    assert_eq!(themes("الماء، والتطهير"), ["الماء، والتطهير"]);
}

#[test]
fn a_number_on_paper_stands_on_a_line_of_its_own() {
    assert_eq!(paper_number("Code 17\nغياب الإنارة"), Some("17"));
    assert_eq!(paper_number("Code: ١٧\r\nغياب الإنارة"), Some("١٧"));
    assert_eq!(paper_number("رمز 5\nx"), Some("5"));
    for text in ["Code 17", "Code\nx", "Codex 5 rues\nx", "17\nx", ""] {
        assert_eq!(paper_number(text), None, "{text:?}");
    }
}
