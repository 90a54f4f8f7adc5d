//! Ranges: `1..=50`, `1..`, `..=3` or one number.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::form::{NUMBER, any_of, described, text};
use super::literal::no_number;
use super::{Decimal, ShortForm, fault};
use crate::diagnostic::codes;

/// A range with inclusive bounds, either of which may be absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The least value, if there is one.
    pub min: Option<Decimal>,
    /// The greatest value, if there is one.
    pub max: Option<Decimal>,
}

impl ShortForm for Range {
    const FORMS: &'static str = "a range such as `1..=50`, `1..`, `..=3` or one number";

    fn from_text(text: &str) -> Result<Self, String> {
        let help = match text.starts_with(|first: char| first.is_ascii_uppercase()) {
            true => format!("the type of items belongs under `type`: `list of {text}`"),
            false => format!("write {}", Self::FORMS),
        };
        let bad = || fault(codes::BAD_RANGE, format_args!("`{text}` is not a range"), &help);
        let number = |part: &str| match Decimal::is_too_long(part) {
            true => Err(no_number(part)),
            false => Decimal::parse(part).ok_or_else(bad),
        };
        let end = |part: &str| match part {
            "" => Ok(None),
            part => number(part).map(Some),
        };
        let Some((low, high)) = text.split_once("..") else {
            let exact = number(text)?;
            return Ok(Self { min: Some(exact.clone()), max: Some(exact) });
        };
        let (min, max) = match high.strip_prefix('=') {
            Some(high) if !high.is_empty() => (end(low)?, end(high)?),
            None if high.is_empty() && !low.is_empty() => (end(low)?, None),
            None if Decimal::parse(high).is_some() => {
                let help = format!("both bounds are included: write `{low}..={high}`");
                return Err(fault(codes::BAD_RANGE, format_args!("`{text}` is not a range"), help));
            }
            _ => return Err(bad()),
        };
        if let (Some(least), Some(greatest)) = (&min, &max)
            && least.is_above(greatest)
        {
            let message = format!("no value lies in `{text}`");
            return Err(fault(
                codes::EMPTY_RANGE,
                message,
                format!("did you mean `{high}..={low}`?").replace("..==", "..=").replace("`=", "`"),
            ));
        }
        Ok(Self { min, max })
    }

    fn instead_of(texts: &[String]) -> String {
        match texts {
            [low, high] if Decimal::parse(low).is_some() && Decimal::parse(high).is_some() => {
                format!("write the range `{low}..={high}`")
            }
            _ => format!("write {}", Self::FORMS),
        }
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Self>())
    }
}

described!(
    Range,
    "Range",
    "A range with both bounds included: `1..=50`, `1..`, `..=3` or one number.",
    |_| {
        let range = format!(r"{NUMBER}(\.\.(={NUMBER})?)?|\.\.={NUMBER}");
        any_of([json_schema!({ "type": "number" }), text(&range)])
    }
);
