//! The nouns of the field, as values.
