//! The attribute `#[shared]`.
