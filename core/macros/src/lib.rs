//! The attribute `#[shared]`: a type that crosses a binding is declared once and marked once.
//!
//! | mark | for | what it adds |
//! | --- | --- | --- |
//! | `#[shared(fact = "kind")]` | a fact | its table, which refuses unknown members, setters, the walk over its values, its kind |
//! | `#[shared(part)]` | a part of a fact | the same without a kind |
//! | `#[shared(query)]` | what a question filters by, as one object | its table, which refuses unknown members |
//! | `#[shared(subject)]` | what a question is about, handed over member by member | the same |
//! | `#[shared(view)]` | what goes out | its table, by which every member is always written; `#[closed]` refuses unknown ones |
//! | `#[shared(choice)]` | a closed list | `snake_case` strings |
//!
//! Each adds JSON Schema under the feature `schema` and UniFFI under the feature `uniffi`. On the fields of facts,
//! `#[made("kind")]` marks an id that recording makes where it is left out, and `#[class(personal)]`,
//! `#[class(working)]` and `#[class(once_published)]` say who may see a sealed value; public is the default.
//! `#[since(2)]` marks a member that the second version of a published kind added: a fact that has it is written
//! as `kind/2`, one that has not stays `kind/1`. `#[setter(became)]` names the setter of a member otherwise than the
//! member, where every Rust value has a method of that name already.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::{format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Field, Fields, LitStr, Type, parse_macro_input};

enum Mark {
    Fact(LitStr),
    Part,
    Query,
    Subject,
    View,
    Choice,
}

/// Marks a type which crosses a binding; see the crate's page.
#[proc_macro_attribute]
pub fn shared(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mark = parse_macro_input!(arguments as Mark);
    let input = parse_macro_input!(item as DeriveInput);
    expand(&mark, input).unwrap_or_else(syn::Error::into_compile_error).into()
}

impl syn::parse::Parse for Mark {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let word: syn::Ident = input.parse()?;
        match word.to_string().as_str() {
            "fact" => {
                input.parse::<syn::Token![=]>()?;
                Ok(Self::Fact(input.parse()?))
            }
            "part" => Ok(Self::Part),
            "query" => Ok(Self::Query),
            "subject" => Ok(Self::Subject),
            "view" => Ok(Self::View),
            "choice" => Ok(Self::Choice),
            _ => Err(syn::Error::new(
                word.span(),
                "one of fact = \"kind\", part, query, subject, view, choice",
            )),
        }
    }
}

fn expand(mark: &Mark, input: DeriveInput) -> syn::Result<Tokens> {
    match (mark, &input.data) {
        (Mark::Choice, Data::Enum(_)) => Ok(choice(&input)),
        (Mark::Query, Data::Struct(_)) => query(input, true),
        (Mark::Subject, Data::Struct(_)) => query(input, false),
        (Mark::View, Data::Struct(_)) => view(input),
        (Mark::Fact(kind), Data::Struct(_)) => going_in(input, Some(kind)),
        (Mark::Part, Data::Struct(_)) => going_in(input, None),
        _ => Err(syn::Error::new_spanned(&input.ident, "facts and parts are structs, choices are enums")),
    }
}

fn choice(input: &DeriveInput) -> Tokens {
    let Data::Enum(list) = &input.data else { return quote! {} };
    let name = &input.ident;
    let text = name.to_string();
    let variants: Vec<_> = list.variants.iter().map(|variant| &variant.ident).collect();
    let values: Vec<_> = variants.iter().map(|variant| snake_case(&variant.to_string())).collect();
    let numbers: Vec<_> = (0..variants.len()).collect();
    let first = variants.first();
    let crosses = crosses(name);
    quote! {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(rename_all = "snake_case"))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #input

        impl crate::model::members::Choice for #name {
            fn list(&self) -> (&'static str, &'static [&'static str]) {
                (#text, &[#(#values),*])
            }

            fn chosen(&self) -> usize {
                match self { #(Self::#variants => #numbers),* }
            }

            fn choose(&mut self, index: usize) {
                match index {
                    #(#numbers => *self = Self::#variants,)*
                    _ => {}
                }
            }
        }

        impl crate::model::members::Blank for #name {
            fn blank() -> Self {
                Self::#first
            }
        }

        impl crate::model::members::Member for #name {
            fn reading(&mut self) -> crate::model::members::Reading<'_> {
                crate::model::members::Reading::Choice(self)
            }

            fn writing(&self) -> crate::model::members::Writing<'_> {
                crate::model::members::Writing::Choice(self)
            }
        }

        #crosses
    }
}

/// `PartlyAccepted` as it stands in JSON: `partly_accepted`.
fn snake_case(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

/// What serde asks for, by the one reader and the one writer of all shared types.
fn crosses(name: &syn::Ident) -> Tokens {
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                crate::model::members::write(self, to)
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                crate::model::members::filled(from)
            }
        }
    }
}

/// What the table of a type says of it as a whole.
#[derive(Clone, Copy)]
struct Form {
    /// What is empty is left out, and may be left out.
    goes_in: bool,
    /// Members of other names are refused.
    closed: bool,
    /// Its members are written in the order of their names.
    canonical: bool,
}

/// The table of the members of a struct, and each member by its place in it.
fn table(name: &syn::Ident, fields: &syn::FieldsNamed, form: Form) -> syn::Result<Tokens> {
    let Form { goes_in, closed, canonical } = form;
    let members: Vec<_> = fields.named.iter().filter_map(|field| field.ident.as_ref()).collect();
    if members.len() > 64 {
        return Err(syn::Error::new_spanned(name, "at most 64 members: its table holds them as bits"));
    }
    // What only goes out is always written whole, and read whole: nothing is left out but an option.
    let may_lack = |field: &Field| match shape(&field.ty) {
        Shape::Maybe(_) => true,
        Shape::List(_) | Shape::Texts(_) => goes_in,
        Shape::One(_) => false,
    };
    let lacking = fields.named.iter().enumerate().filter(|(_, field)| may_lack(field));
    let optional = lacking.fold(0_u64, |bits, (place, _)| bits | (1 << place));
    let skipped = if goes_in { optional } else { 0 };
    let names: Vec<_> = members.iter().map(ToString::to_string).collect();
    let places: Vec<_> = (0..members.len()).collect();
    let mut order = places.clone();
    if canonical {
        order.sort_by_key(|place| names.get(*place));
    }
    let text = name.to_string();
    let crosses = crosses(name);
    Ok(quote! {
        impl crate::model::members::Record for #name {
            fn table(&self) -> &'static crate::model::members::Table {
                const TABLE: crate::model::members::Table = crate::model::members::Table {
                    name: #text,
                    members: &[#(#names),*],
                    order: &[#(#order),*],
                    optional: #optional,
                    skipped: #skipped,
                    closed: #closed,
                };
                &TABLE
            }

            fn member_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::members::Member> {
                match index {
                    #(#places => Some(&mut self.#members),)*
                    _ => None,
                }
            }

            fn member(&self, index: usize) -> Option<&dyn crate::model::members::Member> {
                match index {
                    #(#places => Some(&self.#members),)*
                    _ => None,
                }
            }
        }

        impl crate::model::members::Blank for #name {
            fn blank() -> Self {
                Self { #(#members: crate::model::members::Blank::blank()),* }
            }
        }

        impl crate::model::members::Member for #name {
            fn reading(&mut self) -> crate::model::members::Reading<'_> {
                crate::model::members::Reading::Record(self)
            }

            fn writing(&self) -> crate::model::members::Writing<'_> {
                crate::model::members::Writing::Record(self)
            }
        }

        #crosses
    })
}

fn query(mut input: DeriveInput, object: bool) -> syn::Result<Tokens> {
    // Only an object crosses to UniFFI; members are the parameters of a method there.
    named(&mut input)?.named.iter_mut().for_each(|field| decorate(field, object));
    let table = table(
        &input.ident.clone(),
        named(&mut input)?,
        Form { goes_in: true, closed: true, canonical: false },
    )?;
    let mark = if object { "x-query" } else { "x-subject" };
    let crosses = object.then(|| quote! { #[cfg_attr(feature = "uniffi", derive(uniffi::Record))] });
    Ok(quote! {
        #[derive(Clone, PartialEq, Eq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(deny_unknown_fields, extend(#mark = true)))]
        #crosses
        #input

        #table
    })
}

/// The fields of a struct.
fn named(input: &mut DeriveInput) -> syn::Result<&mut syn::FieldsNamed> {
    match &mut input.data {
        Data::Struct(syn::DataStruct { fields: Fields::Named(fields), .. }) => Ok(fields),
        _ => Err(syn::Error::new_spanned(&input.ident, "a struct with named fields")),
    }
}

fn view(mut input: DeriveInput) -> syn::Result<Tokens> {
    let closed = take(&mut input.attrs, "closed").is_some();
    let form = Form { goes_in: false, closed, canonical: false };
    let table = table(&input.ident.clone(), named(&mut input)?, form)?;
    let closed = closed.then(|| quote! { #[cfg_attr(feature = "schema", schemars(deny_unknown_fields))] });
    Ok(quote! {
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(extend("x-view" = true)))]
        #closed
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #input

        #table
    })
}

/// How a field of a fact is written, found from its type as it stands in the source.
enum Shape<'a> {
    One(&'a Type),
    Maybe(&'a Type),
    List(&'a Type),
    Texts(&'a Type),
}

fn shape(ty: &Type) -> Shape<'_> {
    let Type::Path(path) = ty else { return Shape::One(ty) };
    let Some(last) = path.path.segments.last() else { return Shape::One(ty) };
    let inside = match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => arguments.args.first(),
        _ => None,
    };
    match (last.ident.to_string().as_str(), inside) {
        ("Option", Some(syn::GenericArgument::Type(inner))) => Shape::Maybe(inner),
        ("Vec", Some(syn::GenericArgument::Type(inner))) => Shape::List(inner),
        ("Texts", None) => Shape::Texts(ty),
        _ => Shape::One(ty),
    }
}

fn is_language(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("LanguageTag"))
}

fn take(attributes: &mut Vec<Attribute>, name: &str) -> Option<Attribute> {
    let index = attributes.iter().position(|attribute| attribute.path().is_ident(name))?;
    Some(attributes.remove(index))
}

fn going_in(mut input: DeriveInput, kind: Option<&LitStr>) -> syn::Result<Tokens> {
    let name = input.ident.clone();
    let fields = named(&mut input)?;
    let names: Vec<String> =
        fields.named.iter().filter_map(|f| f.ident.as_ref()).map(ToString::to_string).collect();
    let mut walks = Vec::new();
    let mut setters = Vec::new();
    let mut later = Vec::new();
    for field in &mut fields.named {
        later.extend(since(field)?);
        walks.push(walk(field, &names)?);
        setters.push(setter(field)?);
        decorate(field, true);
    }
    if let (None, Some((_, version, _))) = (kind, later.first()) {
        return Err(syn::Error::new_spanned(
            version,
            "a part has no version of its own; mark a member of the fact",
        ));
    }
    let bare = bare(fields);
    // A body is not put in order a second time.
    let table = table(&name, fields, Form { goes_in: true, closed: true, canonical: true })?;
    let schema_kind =
        kind.map(|kind| quote! { #[cfg_attr(feature = "schema", schemars(extend("x-fact" = #kind)))] });
    let fact = kind.map(|kind| {
        let (conditions, versions): (Vec<_>, Vec<_>) =
            later.iter().map(|(has, version, _)| (has, version)).unzip();
        let newest = later.iter().map(|(_, _, version)| *version).max().unwrap_or(1);
        let day = day(&names, fields);
        quote! {
            impl #name {
                /// The fact's name, as it stands in `"fact"` and, with its version, in the journal.
                pub const KIND: &'static str = #kind;
            }

            impl crate::facts::Shape for #name {
                const NEWEST: u32 = #newest;

                fn version(&self) -> u32 {
                    let version = 1;
                    #(let version = if #conditions { u32::max(version, #versions) } else { version };)*
                    version
                }

                #day
            }
        }
    });
    Ok(quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #schema_kind
        #input

        impl #name {
            #bare
            #(#setters)*
        }

        #table

        #fact

        impl crate::model::Walk for #name {
            fn walk(
                &mut self,
                at: &crate::model::Place<'_>,
                visitor: &mut dyn crate::model::Visitor,
            ) -> Result<(), crate::model::Refusal> {
                #(#walks)*
                Ok(())
            }
        }
    })
}

/// What tells that a member which may be left out is there.
fn is_there(field: &Field) -> Option<Tokens> {
    let ident = &field.ident;
    match shape(&field.ty) {
        Shape::Maybe(_) => Some(quote!(self.#ident.is_some())),
        Shape::List(_) | Shape::Texts(_) => Some(quote!(!self.#ident.is_empty())),
        Shape::One(_) => None,
    }
}

/// What tells that a member of a later version is there, and that version.
fn since(field: &mut Field) -> syn::Result<Option<(Tokens, syn::LitInt, u32)>> {
    let Some(attribute) = take(&mut field.attrs, "since") else { return Ok(None) };
    let version: syn::LitInt = attribute.parse_args()?;
    let has = is_there(field)
        .ok_or_else(|| syn::Error::new_spanned(&field.ty, "a member that came later can be left out"))?;
    let number = version.base10_parse()?;
    Ok(Some((has, version, number)))
}

/// The day that the fact is about: its member `on`, if it has one.
fn day(names: &[String], fields: &syn::FieldsNamed) -> Tokens {
    let on = fields.named.iter().find(|field| field.ident.as_ref().is_some_and(|ident| ident == "on"));
    let Some(on) = on.filter(|_| names.iter().any(|name| name == "on_written")) else { return quote!() };
    let optional = matches!(shape(&on.ty), Shape::Maybe(_));
    let day = if optional { quote!(self.on.as_ref()) } else { quote!(Some(&self.on)) };
    quote! {
        fn day(&self) -> Option<&crate::model::When> {
            #day
        }

        fn day_written(&self) -> Option<&str> {
            self.on_written.as_deref()
        }
    }
}

/// The value with its required members, and nothing else.
fn bare(fields: &syn::FieldsNamed) -> Tokens {
    let mut parameters = Vec::new();
    let mut members = Vec::new();
    for field in &fields.named {
        let ident = &field.ident;
        match shape(&field.ty) {
            Shape::One(ty) => {
                parameters.push(quote!(#ident: #ty));
                members.push(quote!(#ident));
            }
            Shape::Maybe(_) => members.push(quote!(#ident: None)),
            Shape::List(_) => members.push(quote!(#ident: Vec::new())),
            Shape::Texts(_) => members.push(quote!(#ident: crate::model::Texts::default())),
        }
    }
    quote! {
        #[allow(clippy::too_many_arguments, dead_code)]
        pub(super) fn bare(#(#parameters),*) -> Self {
            Self { #(#members),* }
        }
    }
}

fn walk(field: &mut Field, names: &[String]) -> syn::Result<Tokens> {
    let ident = field.ident.clone();
    let text = ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let class = if let Some(attribute) = take(&mut field.attrs, "class") {
        let class: syn::Ident = attribute.parse_args()?;
        match class.to_string().as_str() {
            "personal" => quote!(crate::model::Class::Personal),
            "working" => quote!(crate::model::Class::Working),
            "once_published" => quote!(crate::model::Class::OncePublished),
            _ => return Err(syn::Error::new_spanned(class, "one of personal, working, once_published")),
        }
    } else {
        quote!(crate::model::Class::Public)
    };
    if let Some(attribute) = take(&mut field.attrs, "made") {
        let kind: LitStr = attribute.parse_args()?;
        return Ok(quote! { crate::model::walk_made(&mut self.#ident, &at.member(#text), #kind, visitor)?; });
    }
    match shape(&field.ty) {
        Shape::One(ty) if is_language(ty) => {
            return Ok(
                quote! { crate::model::walk_language(&mut self.#ident, &at.member(#text), visitor)?; },
            );
        }
        Shape::Maybe(ty) if is_language(ty) => {
            return Ok(
                quote! { crate::model::walk_maybe_language(&mut self.#ident, &at.member(#text), visitor)?; },
            );
        }
        _ => {}
    }
    let written = format!("{text}_written");
    if names.contains(&written) {
        let written = format_ident!("{written}");
        return Ok(quote! {
            crate::model::WalkDate::walk_date(&mut self.#ident, &mut self.#written, &at.member(#text), visitor)?;
        });
    }
    // The words of a date are visited with the date; a member of such a name without one is words like any other.
    if text.strip_suffix("_written").is_some_and(|date| names.iter().any(|name| name == date)) {
        return Ok(quote! {});
    }
    Ok(quote! { crate::model::WalkIn::walk_in(&mut self.#ident, &at.member(#text), #class, visitor)?; })
}

fn setter(field: &mut Field) -> syn::Result<Tokens> {
    let named = take(&mut field.attrs, "setter").map(|attribute| attribute.parse_args::<syn::Ident>());
    let named = named.transpose()?.or_else(|| field.ident.clone());
    let (ident, docs) = (&field.ident, field.attrs.iter().filter(|a| a.path().is_ident("doc")));
    let (parameter, value) = match shape(&field.ty) {
        Shape::One(ty) | Shape::Texts(ty) => (quote!(value: impl Into<#ty>), quote!(value.into())),
        Shape::Maybe(ty) => (quote!(value: impl Into<#ty>), quote!(Some(value.into()))),
        Shape::List(ty) => (
            quote!(values: impl IntoIterator<Item = impl Into<#ty>>),
            quote!(values.into_iter().map(Into::into).collect()),
        ),
    };
    Ok(quote! {
        #(#docs)*
        #[must_use]
        pub fn #named(mut self, #parameter) -> Self {
            self.#ident = #value;
            self
        }
    })
}

fn decorate(field: &mut Field, record: bool) {
    let extra: Option<(Tokens, Tokens)> = match shape(&field.ty) {
        Shape::Maybe(_) => {
            Some((quote!(default, skip_serializing_if = "Option::is_none"), quote!(default = None)))
        }
        Shape::List(_) => {
            Some((quote!(default, skip_serializing_if = "Vec::is_empty"), quote!(default = [])))
        }
        Shape::Texts(_) => {
            Some((quote!(default, skip_serializing_if = "crate::model::Texts::is_empty"), quote!(default)))
        }
        Shape::One(_) => None,
    };
    if let Some((schema, uniffi)) = extra {
        field.attrs.push(syn::parse_quote!(#[cfg_attr(feature = "schema", schemars(#schema))]));
        if record {
            field.attrs.push(syn::parse_quote!(#[cfg_attr(feature = "uniffi", uniffi(#uniffi))]));
        }
    }
}
