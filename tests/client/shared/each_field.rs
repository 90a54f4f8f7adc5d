//! Each field of each answer, missing, null and of every other type: the others keep their values,
//! and what does not fit is kept raw, noted, and written again.

use std::collections::BTreeSet;
use std::fmt::Debug;

use optima_courier::codec::decode::{Decode, Read, Reader, Slot};
use optima_courier::value::{Note, Unknown};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::answers::GOOD_ANSWERS;
use crate::emitted;
use crate::support::as_written;
use crate::version::{DELIVERIES, MAPS};

type Object = Map<String, Value>;
/// Tries each field of a full object; the last names those that hold entries of any name.
pub type Check = fn(&Object, &BTreeSet<String>, &[&str]);

/// An object of answers.
pub trait Answer: Decode + Serialize + Clone + PartialEq + Debug {}

impl<T: Decode + Serialize + Clone + PartialEq + Debug> Answer for T {}

/// Lends what an object holds beyond its fields.
type UnknownOf<T> = fn(&mut T) -> &mut Unknown;

macro_rules! types {
    ($($ty:ident)*) => {
        &[$((stringify!($ty), |full, fields, maps| {
            crate::each_field::check_type::<$ty>(full, fields, maps, |found| &mut found.unknown)
        })),*]
    };
}

pub(crate) use types;

/// These are the objects of answers, and none of their fields disturbs the others.
pub fn check_types(types: &[(&str, Check)]) {
    let fields = emitted::answers();
    let names: BTreeSet<_> = types.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names, fields.keys().cloned().collect());
    for (name, check) in types {
        let maps: Vec<_> = MAPS.iter().filter(|(ty, _)| ty == name).map(|(_, map)| *map).collect();
        check(&full_object(name, &fields[*name]), &fields[*name], &maps);
    }
}

/// The object in a good answer or a delivery that has a value in each of these fields, and little
/// beside.
fn full_object(name: &str, fields: &BTreeSet<String>) -> Object {
    let mut objects = Vec::new();
    for (_, _, body) in GOOD_ANSWERS {
        let mut answer: Value = serde_json::from_str(body).expect("JSON");
        gather(as_written(answer["data"].take()), &mut objects);
    }
    for body in DELIVERIES {
        gather(as_written(serde_json::from_str(body).expect("JSON")), &mut objects);
    }
    objects.retain(|object| fields.iter().all(|field| object.contains_key(field)));
    let full = objects.into_iter().min_by_key(Map::len);
    full.unwrap_or_else(|| panic!("no answer holds all fields of {name}: {fields:?}"))
}

fn gather(value: Value, objects: &mut Vec<Object>) {
    match value {
        Value::Object(members) => {
            members.values().for_each(|value| gather(value.clone(), objects));
            objects.push(members);
        }
        Value::Array(members) => members.into_iter().for_each(|value| gather(value, objects)),
        _ => {}
    }
}

pub fn check_type<T: Answer>(
    full: &Object,
    fields: &BTreeSet<String>,
    maps: &[&str],
    unknown_of: UnknownOf<T>,
) {
    let (found, notes) = read::<T>(full);
    assert_eq!(notes, [], "{full:?}");
    check_written(&found, full);
    for field in fields {
        check_absent::<T>(full, field);
        check_odd_values::<T>(full, field, unknown_of);
        match &full[field] {
            Value::Array(members) => check_odd_members::<T>(full, field, members, unknown_of),
            Value::Object(_) if maps.contains(&field.as_str()) => {
                check_odd_entries::<T>(full, field, unknown_of)
            }
            _ => {}
        }
    }
}

fn read<T: Decode>(object: &Object) -> (T, Vec<Note>) {
    let text = Value::Object(object.clone()).to_string();
    let mut reader = Reader::new(&text);
    let mut found: Option<T> = None;
    assert_eq!(found.read(&mut reader), Ok(Read::Value), "an object is read: {object:?}");
    let found = found.expect("a value");
    (found, reader.end().expect("JSON").iter().cloned().collect())
}

#[track_caller]
fn check_written(found: &impl Serialize, came: &Object) {
    assert_eq!(serde_json::to_value(found).expect("JSON"), Value::Object(came.clone()));
}

fn with(full: &Object, field: &str, value: Value) -> Object {
    let mut object = full.clone();
    object.insert(field.to_owned(), value);
    object
}

fn without(full: &Object, field: &str) -> Object {
    let mut object = full.clone();
    object.remove(field).expect("a member");
    object
}

/// Missing and null are the same, and neither is worth a note.
fn check_absent<T: Answer>(full: &Object, field: &str) {
    let missing = without(full, field);
    let (found, notes) = read::<T>(&missing);
    assert_eq!(notes, [], "{field}");
    check_written(&found, &missing);
    assert_eq!(read::<T>(&with(full, field, Value::Null)), (found, notes), "{field}");
}

/// A value of each other JSON type than this one.
pub fn other_types(value: &Value) -> Vec<Value> {
    let all = [
        json!("odd"),
        json!(7),
        json!(1.5),
        json!(true),
        json!([]),
        json!(["odd", 7, {}]),
        json!({}),
        json!({"odd": 7}),
    ];
    all.into_iter().filter(|other| json_type(other) != json_type(value)).collect()
}

fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[track_caller]
fn check_note(notes: &[Note], wanted: &str, odd: &Value) {
    let [Note::Unexpected { pointer, found, .. }] = notes else { panic!("{wanted}: {notes:?}") };
    assert_eq!((pointer.as_str(), *found), (wanted, json_type(odd)));
}

fn check_odd_values<T: Answer>(full: &Object, field: &str, unknown_of: UnknownOf<T>) {
    let (expected, _) = read::<T>(&without(full, field));
    for odd in other_types(&full[field]) {
        let came = with(full, field, odd.clone());
        let (mut found, notes) = read::<T>(&came);
        // Some servers write an object without members as an empty list.
        match full[field].is_object() && odd == json!([]) {
            true => assert_eq!(notes, [], "{field}"),
            false => check_note(&notes, &format!("/{field}"), &odd),
        }
        check_written(&found, &came);
        assert_eq!(unknown_of(&mut found).remove(field), Some(odd.into()), "{field}");
        assert_eq!(found, expected, "{field}");
    }
}

/// A member of another type is left out of its list, wherever it stands.
fn check_odd_members<T: Answer>(
    full: &Object,
    field: &str,
    members: &[Value],
    unknown_of: UnknownOf<T>,
) {
    let first = members.first().unwrap_or_else(|| panic!("`{field}` has members"));
    let (mut expected, _) = read::<T>(full);
    *unknown_of(&mut expected) = Unknown::default();
    for odd in other_types(first).into_iter().chain([Value::Null]) {
        for place in [0, 1, members.len()] {
            let mut list = members.to_vec();
            list.insert(place, odd.clone());
            let came = with(full, field, Value::Array(list));
            let (mut found, notes) = read::<T>(&came);
            check_note(&notes, &format!("/{field}/{place}"), &odd);
            check_written(&found, &came);
            let unknown = std::mem::take(unknown_of(&mut found));
            assert_eq!(unknown.members(field), [(place, odd.clone().into())]);
            assert_eq!(found, expected, "{field}");
        }
    }
}

fn check_odd_entries<T: Answer>(full: &Object, field: &str, unknown_of: UnknownOf<T>) {
    let (mut expected, _) = read::<T>(full);
    *unknown_of(&mut expected) = Unknown::default();
    let entries = full[field].as_object().expect("an object");
    let first = entries.values().next().unwrap_or_else(|| panic!("`{field}` has entries"));
    for odd in other_types(first).into_iter().chain([Value::Null]) {
        let mut came = full.clone();
        came[field]["odd"] = odd.clone();
        let (mut found, notes) = read::<T>(&came);
        check_note(&notes, &format!("/{field}/odd"), &odd);
        check_written(&found, &came);
        let unknown = std::mem::take(unknown_of(&mut found));
        assert_eq!(unknown.entries(field).collect::<Vec<_>>(), [("odd", &odd.into())]);
        assert_eq!(found, expected, "{field}");
    }
}
