//! A page of a list on which each object has another value of another type: none is lost.

use optima_courier::Call;
use optima_courier::request::Operation;
use optima_courier::value::Note;
use serde::Serialize;
use serde_json::{Value, json};

use crate::each_field::other_types;
use crate::server::answer;
use crate::support::{Client, call};

/// An object of a list, as the client writes it.
pub struct Listed<'l> {
    /// The member of the page that holds the list.
    pub list: &'l str,
    pub full: Value,
    /// It holds more declared values than this.
    pub beyond: usize,
    /// Members that the client does not know, at any depth.
    pub undeclared: &'l [&'l str],
}

impl Listed<'_> {
    /// Asks for a page on which each declared value of the object is odd once.
    pub async fn check_page<O>(&self, start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>)
    where
        O: Operation,
        O::Output: Serialize,
    {
        let Listed { list, full, .. } = self;
        let mut places = Vec::new();
        self.pointers(full, "", &mut places);
        assert!(places.len() > self.beyond, "{} values", places.len());
        let places: Vec<_> = places.into_iter().enumerate().collect();
        let odd = places.iter().map(|(number, place)| odd_at(full, *number, place));
        let body = json!({"meta": {"code": 200}, "data": {(*list): odd.collect::<Vec<_>>()}});
        let (_server, result) = call(answer(200, &body.to_string()), start).await;
        let page = result.expect("a page");
        let mut noted: Vec<_> = page.notes().iter().map(place_of).collect();
        let expected = places.iter().map(|(number, place)| format!("/data/{list}/{number}{place}"));
        let mut expected: Vec<_> = expected.collect();
        if let more @ 1.. = expected.len().saturating_sub(NOTED) {
            expected.truncate(NOTED);
            assert_eq!(noted.pop(), Some(format!("{more} more")));
        }
        assert_eq!(noted, expected);
        assert_eq!(serde_json::to_value(&*page).expect("JSON"), body["data"]);
    }

    /// The pointers of all values in a value that are declared.
    fn pointers(&self, value: &Value, at: &str, found: &mut Vec<String>) {
        let members: Vec<(String, &Value)> = match value {
            Value::Object(members) => {
                let declared =
                    |(name, _): &(&String, &Value)| !self.undeclared.contains(&name.as_str());
                let members = members.iter().filter(declared);
                members.map(|(name, value)| (format!("{at}/{name}"), value)).collect()
            }
            Value::Array(members) => {
                let members = members.iter().enumerate();
                members.map(|(index, value)| (format!("{at}/{index}"), value)).collect()
            }
            _ => Vec::new(),
        };
        for (pointer, value) in members {
            self.pointers(value, &pointer, found);
            found.push(pointer);
        }
    }
}

/// The object with a value of another type at this place.
fn odd_at(full: &Value, number: usize, place: &str) -> Value {
    let mut object = full.clone();
    let value = object.pointer_mut(place).expect("a value");
    let mut others = other_types(value);
    // Some servers write an object without members as an empty list, so that is not odd.
    others.retain(|other| *other != json!([]));
    *value = others.swap_remove(number % others.len());
    object
}

/// How many odd values of an answer have a note of their own.
const NOTED: usize = 100;

fn place_of(note: &Note) -> String {
    match note {
        Note::Unexpected { pointer, .. } => pointer.clone(),
        Note::More { count } => format!("{count} more"),
        other => panic!("{other}"),
    }
}
