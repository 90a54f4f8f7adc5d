//! The types of emitted requests, made of JSON; none where a type can't hold it.

use std::collections::BTreeMap;

use serde_json::Value;

/// A type that holds some JSON values.
pub trait FromJson: Sized {
    /// Makes a value.
    fn from_json(value: &Value) -> Option<Self>;
}

/// What clears a field of an update.
#[derive(Clone, Copy)]
pub enum Cleared {
    Null,
    EmptyText,
    EmptyList,
}

/// The type of a field, which may be absent.
pub trait FromMember: Sized {
    /// Makes a value of a member.
    fn from_member(value: Option<&Value>, cleared: Cleared) -> Option<Self>;
}

impl<T: FromJson> FromMember for T {
    fn from_member(value: Option<&Value>, _: Cleared) -> Option<Self> {
        Self::from_json(value?)
    }
}

impl<T: FromJson> FromMember for Option<T> {
    fn from_member(value: Option<&Value>, _: Cleared) -> Option<Self> {
        value.map_or(Some(None), |value| T::from_json(value).map(Some))
    }
}

/// The three states of a field, whose type each crate has for itself.
macro_rules! update {
    ($($krate:ident)*) => {$(
        impl<T: FromJson> FromMember for $krate::Update<T> {
            fn from_member(value: Option<&Value>, cleared: Cleared) -> Option<Self> {
                let Some(value) = value else { return Some(Self::Keep) };
                let clears = match cleared {
                    Cleared::Null => value.is_null(),
                    Cleared::EmptyText => value == "",
                    Cleared::EmptyList => value.as_array().is_some_and(Vec::is_empty),
                };
                if clears { Some(Self::Clear) } else { T::from_json(value).map(Self::Set) }
            }
        }

        impl FromJson for $krate::Number {
            fn from_json(value: &Value) -> Option<Self> {
                let whole = value.as_i64().map(Self::from);
                whole.or_else(|| value.as_f64().map(Self::from))
            }
        }

        impl FromJson for $krate::Json {
            fn from_json(value: &Value) -> Option<Self> {
                Some(Self::from(value))
            }
        }
    )*};
}

update! { invented optima_courier }

impl FromJson for String {
    fn from_json(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl FromJson for i64 {
    fn from_json(value: &Value) -> Option<Self> {
        value.as_i64()
    }
}

impl FromJson for bool {
    fn from_json(value: &Value) -> Option<Self> {
        value.as_bool()
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(value: &Value) -> Option<Self> {
        T::from_json(value).map(Self::new)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: &Value) -> Option<Self> {
        value.as_array()?.iter().map(T::from_json).collect()
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn from_json(value: &Value) -> Option<Self> {
        let entries = value.as_object()?.iter();
        entries.map(|(key, value)| Some((key.clone(), T::from_json(value)?))).collect()
    }
}

/// A type that is made of any text.
macro_rules! text {
    ($ty:ty) => {
        impl $crate::from_json::FromJson for $ty {
            fn from_json(value: &serde_json::Value) -> Option<Self> {
                value.as_str().map(Self::from)
            }
        }
    };
}

text! { invented::value::AnyMoment }
text! { invented::value::CompactDate }
text! { invented::value::Date }
text! { invented::value::DateTime }
text! { invented::value::LocalDateTime }
text! { invented::value::Time }
text! { optima_courier::value::AnyMoment }
text! { optima_courier::value::CompactDate }
text! { optima_courier::value::Date }
text! { optima_courier::value::DateTime }
text! { optima_courier::value::LocalDateTime }
text! { optima_courier::value::Time }

/// An enum of whole numbers.
macro_rules! integer {
    ($ty:ty) => {
        impl $crate::from_json::FromJson for $ty {
            fn from_json(value: &serde_json::Value) -> Option<Self> {
                value.as_i64().map(Self::from)
            }
        }
    };
}

/// An object, by its fields, their wire names, and what clears each.
macro_rules! object {
    ($ty:ident :: $name:ident { $($field:ident = $wire:literal $cleared:ident,)* }) => {
        impl $crate::from_json::FromJson for $ty::$name {
            fn from_json(value: &serde_json::Value) -> Option<Self> {
                let members = value.as_object()?;
                let _ = members;
                Some($ty::$name {
                    $($field: $crate::from_json::FromMember::from_member(
                        members.get($wire),
                        $crate::from_json::Cleared::$cleared,
                    )?,)*
                })
            }
        }
    };
}

/// A union, by its tag and its variants.
macro_rules! union {
    ($ty:ident :: $name:ident [$tag:literal] { $($variant:ident = $wire:literal,)* }) => {
        impl $crate::from_json::FromJson for $ty::$name {
            fn from_json(value: &serde_json::Value) -> Option<Self> {
                match value.as_object()?.get($tag)?.as_str()? {
                    $($wire => {
                        $crate::from_json::FromJson::from_json(value).map($ty::$name::$variant)
                    })*
                    _ => $crate::from_json::FromJson::from_json(value).map($ty::$name::Unknown),
                }
            }
        }
    };
}

pub(crate) use {integer, object, text, union};
