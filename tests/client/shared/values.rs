//! Small values: each goes through all of its forms and comes back.

use std::collections::{BTreeSet, HashSet};
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// What every open enum and every id can do.
pub trait Plain:
    Clone + Debug + Display + FromStr + Ord + Hash + Serialize + DeserializeOwned
{
}

impl<T> Plain for T where
    T: Clone + Debug + Display + FromStr + Ord + Hash + Serialize + DeserializeOwned
{
}

/// A value goes through each of its forms and comes back the same.
#[track_caller]
pub fn check_round_trip<T: Plain>(value: &T, wire: serde_json::Value) {
    assert_eq!(json!(value), wire);
    assert_eq!(&serde_json::from_value::<T>(wire).expect("a value"), value);
    let text = value.to_string();
    assert!(T::from_str(&text).is_ok_and(|parsed| &parsed == value), "{text}");
    assert_eq!(BTreeSet::from([value.clone(), value.clone()]).len(), 1);
    assert_eq!(HashSet::from([value.clone(), value.clone()]).len(), 1);
    assert_eq!(format!("{value:>40}"), format!("{text:>40}"));
}

/// An enum knows these values, all different, and keeps any other.
#[track_caller]
pub fn check_open_enum<T: Plain>(all: &[T], is_known: fn(&T) -> bool, count: usize) {
    assert_eq!(all.len(), count);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), count);
    for value in all {
        check_round_trip(value, json!(value.to_string()));
        assert!(is_known(value), "{value:?}");
    }
    for text in ["Brand New 1", "", "ü", &all[0].to_string().to_lowercase().replace('_', "-")] {
        let unknown = serde_json::from_value::<T>(json!(text)).expect("a value");
        check_round_trip(&unknown, json!(text));
        assert!(!is_known(&unknown) || all.contains(&unknown), "{unknown:?}");
    }
}
