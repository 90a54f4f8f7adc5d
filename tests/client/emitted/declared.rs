//! What macros of the runtime declare of objects, unions and operations.

use std::collections::BTreeMap;

use syn::buffer::Cursor;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Expr, FnArg, Ident, LitInt, LitStr, Token, Type, braced, bracketed, parenthesized,
    token,
};

/// An object of answers, `Leg { slug, kind = "type".hidden(), }`, or one of requests, which says too
/// how it is made: `Leg(slug: impl Into<String>) { slug(argument(slug.into())), }`.
pub struct Object {
    pub name: String,
    /// The parameters of its constructor.
    pub parameters: Vec<FnArg>,
    pub fields: Vec<Field>,
}

/// One field of it.
pub struct Field {
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// What else is said of it, each with its argument.
    options: BTreeMap<String, Option<Expr>>,
}

impl Field {
    /// Whether it says this.
    pub fn says(&self, option: &str) -> bool {
        self.options.contains_key(option)
    }

    /// The argument of what it says.
    pub fn argument(&self, option: &str) -> Option<&Expr> {
        self.options.get(option)?.as_ref()
    }
}

/// The end of what is between parentheses.
fn past(mut cursor: Cursor<'_>) -> Cursor<'_> {
    while let Some((_, next)) = cursor.token_tree() {
        cursor = next;
    }
    cursor
}

/// A union: `answer Export["type"] { Stop(Change) = "stop", }`.
pub struct Union {
    /// Whether answers or requests hold it.
    pub side: String,
    pub name: String,
    /// The members that may hold the tag; the first is written.
    pub tags: Vec<String>,
    pub variants: Vec<Variant>,
}

/// One variant of it.
pub struct Variant {
    #[allow(dead_code, reason = "read where values are made of JSON")]
    pub name: String,
    /// What it holds.
    pub holds: Type,
    /// Its tag.
    pub wire: String,
}

/// An operation: `GetLeg -> Leg { id: "get_leg", method: GET, }`.
pub struct Operation {
    pub name: String,
    pub output: Type,
    settings: BTreeMap<String, Expr>,
}

impl Operation {
    /// A setting that it has.
    pub fn setting(&self, name: &str) -> Option<&Expr> {
        self.settings.get(name)
    }
}

impl Parse for Object {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        let mut parameters = Vec::new();
        if input.peek(token::Paren) {
            let inside;
            parenthesized!(inside in input);
            let taken = Punctuated::<FnArg, Token![,]>::parse_terminated(&inside)?;
            parameters.extend(taken);
        }
        let inside;
        braced!(inside in input);
        let fields = Punctuated::<Field, Token![,]>::parse_terminated(&inside)?;
        let fields = fields.into_iter().collect();
        Ok(Self { name: name.to_string(), parameters, fields })
    }
}

impl Parse for Field {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        let name = input.parse::<Ident>()?.to_string();
        if input.peek(token::Paren) {
            let how;
            parenthesized!(how in input);
            how.step(|cursor| Ok(((), past(*cursor))))?;
        }
        let mut wire = name.clone();
        if input.parse::<Option<Token![=]>>()?.is_some() {
            wire = input.parse::<LitStr>()?.value();
        }
        let mut options = BTreeMap::new();
        while input.parse::<Option<Token![.]>>()?.is_some() {
            let option: Ident = input.parse()?;
            let inside;
            parenthesized!(inside in input);
            let argument = if inside.is_empty() { None } else { Some(inside.parse()?) };
            options.insert(option.to_string(), argument);
        }
        Ok(Self { name, wire, options })
    }
}

impl Parse for Union {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        let (side, name): (Ident, Ident) = (input.parse()?, input.parse()?);
        let (tags, variants);
        bracketed!(tags in input);
        braced!(variants in input);
        let tags = Punctuated::<LitStr, Token![,]>::parse_terminated(&tags)?;
        let variants = Punctuated::<Variant, Token![,]>::parse_terminated(&variants)?;
        Ok(Self {
            side: side.to_string(),
            name: name.to_string(),
            tags: tags.iter().map(LitStr::value).collect(),
            variants: variants.into_iter().collect(),
        })
    }
}

impl Parse for Variant {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        let name: Ident = input.parse()?;
        let inside;
        parenthesized!(inside in input);
        let holds = inside.parse()?;
        if inside.parse::<Option<Token![,]>>()?.is_some() {
            inside.parse::<Ident>()?;
        }
        input.parse::<Token![=]>()?;
        Ok(Self { name: name.to_string(), holds, wire: input.parse::<LitStr>()?.value() })
    }
}

impl Parse for Operation {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        input.parse::<Token![->]>()?;
        let output = input.parse()?;
        let inside;
        braced!(inside in input);
        let settings = Punctuated::<Setting, Token![,]>::parse_terminated(&inside)?;
        let settings = settings.into_iter().map(|setting| (setting.0, setting.1)).collect();
        Ok(Self { name: name.to_string(), output, settings })
    }
}

struct Setting(String, Expr);

impl Parse for Setting {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        assert!(!input.peek(token::Brace), "a setting is an expression");
        Ok(Self(name.to_string(), input.parse()?))
    }
}

/// An error: `GONE(410, "Gone", 410, Other) { "It is gone.", "Look for another.", }`.
pub struct ErrorRow {
    pub code: String,
    pub name: String,
    pub http: String,
    pub retryable: bool,
}

impl Parse for ErrorRow {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        input.parse::<Ident>()?;
        let (facts, texts);
        parenthesized!(facts in input);
        if input.parse::<Option<Token![:]>>()?.is_some() {
            input.parse::<LitStr>()?;
        }
        braced!(texts in input);
        texts.step(|cursor| Ok(((), past(*cursor))))?;
        let code: LitInt = facts.parse()?;
        facts.parse::<Token![,]>()?;
        let name: LitStr = facts.parse()?;
        facts.parse::<Token![,]>()?;
        let http: LitInt = facts.parse()?;
        facts.parse::<Token![,]>()?;
        facts.parse::<Ident>()?;
        let retryable = facts.parse::<Option<Token![,]>>()?.is_some();
        facts.parse::<Option<Ident>>()?;
        let [code, http] = [code, http].map(|number| number.base10_digits().to_owned());
        Ok(Self { code, name: name.value(), http, retryable })
    }
}
