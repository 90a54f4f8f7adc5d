//! Ranges of counts and of numbers, and steps.

use super::fault::Fault;
use super::literal::resolve_float;
use crate::diagnostic::codes;
use crate::model::{Bound, ConstraintKind};
use crate::spec;
use crate::spec::Range;

/// Resolves a range of characters.
pub fn resolve_chars(range: &Range) -> Result<ConstraintKind, Fault> {
    Ok(ConstraintKind::Chars { min: count(&range.min)?.unwrap_or(0), max: count(&range.max)? })
}

/// Resolves a range of items.
pub fn resolve_items(range: &Range) -> Result<ConstraintKind, Fault> {
    Ok(ConstraintKind::Items { min: count(&range.min)?.unwrap_or(0), max: count(&range.max)? })
}

fn count(bound: &Option<spec::Decimal>) -> Result<Option<u64>, Fault> {
    let Some(bound) = bound else { return Ok(None) };
    let count = bound.integer().and_then(|integer| u32::try_from(integer).ok());
    // The greatest count of a 32-bit machine stands for no limit.
    match count.filter(|count| *count < u32::MAX) {
        Some(count) => Ok(Some(u64::from(count))),
        None => Err(Fault {
            code: codes::BAD_RANGE,
            message: "this is not a range of counts",
            help: "use whole numbers below 2^32: `1..=50`, `1..` or `..=3`",
        }),
    }
}

/// Resolves a range of numbers, whose bounds are in `is`, `above` and `below`.
pub fn resolve_range(written: &spec::Constraint<Range>) -> Result<ConstraintKind, Fault> {
    let spec::Constraint { is, above, below, .. } = written;
    if is.is_none() && above.is_none() && below.is_none() {
        return Err(MISSING_IS);
    }
    let (min, max) =
        (is.as_ref().and_then(|is| is.min.as_ref()), is.as_ref().and_then(|is| is.max.as_ref()));
    let min = bound(min, above.as_ref())?;
    let max = bound(max, below.as_ref())?;
    if let (Some(min), Some(max)) = (min, max)
        && is_empty(min, max)
    {
        return Err(Fault {
            code: codes::EMPTY_RANGE,
            message: "no value lies in this range",
            help: "make `above` less than `below`",
        });
    }
    Ok(ConstraintKind::Range { min, max })
}

/// What is wrong with a constraint that says nothing.
pub const MISSING_IS: Fault =
    Fault { code: codes::MISSING_KEY, message: "the limit itself is missing", help: "add `is`" };

fn bound(
    inclusive: Option<&spec::Decimal>,
    exclusive: Option<&spec::Decimal>,
) -> Result<Option<Bound>, Fault> {
    let bound = |number: &spec::Decimal, inclusive: bool| Bound {
        value: number.get(),
        integer: number.integer(),
        inclusive,
    };
    match (inclusive, exclusive) {
        (Some(number), None) => Ok(Some(bound(number, true))),
        (None, Some(number)) => Ok(Some(bound(number, false))),
        (None, None) => Ok(None),
        (Some(_), Some(_)) => Err(Fault {
            code: codes::WRONG_SHAPE,
            message: "one bound is given twice",
            help: "keep `is`, or `above` and `below`",
        }),
    }
}

fn is_empty(min: Bound, max: Bound) -> bool {
    let (is_reversed, is_point) = match (min.integer, max.integer) {
        (Some(min), Some(max)) => (min > max, min == max),
        _ => (min.value > max.value, min.value == max.value),
    };
    is_reversed || (is_point && !(min.inclusive && max.inclusive))
}

/// Resolves the step that a number is a multiple of.
pub fn resolve_multiple(step: &spec::Decimal) -> Result<ConstraintKind, Fault> {
    let step = resolve_float(step)?;
    match step > 0.0 {
        true => Ok(ConstraintKind::Multiple(step)),
        false => Err(Fault {
            code: codes::BAD_RANGE,
            message: "only a positive step has multiples",
            help: "write `multiple: 0.5`",
        }),
    }
}
