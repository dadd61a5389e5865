//! Languages, word differences, and the labels and sentences in Arabic, French and English.
