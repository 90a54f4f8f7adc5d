//! The good answer of each operation: each has one, and it is encoded again as it came.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::answers::GOOD_ANSWERS;
use crate::case::Case;
use crate::server::answer;
use crate::support::{as_written, client_of, serve};
use crate::wire;

/// The call of an operation, and its good answer.
pub fn good_answers() -> impl Iterator<Item = (Case, u16, &'static str)> {
    wire::least().into_iter().map(|case| {
        let good = GOOD_ANSWERS.iter().find(|(id, ..)| *id == case.info.id);
        let (_, status, body) = good.unwrap_or_else(|| panic!("{} is answered", case.info.id));
        (case, *status, *body)
    })
}

#[test]
fn no_operation_is_without_an_answer_here() {
    let answered: BTreeSet<_> = good_answers().map(|(case, ..)| case.info.id).collect();
    assert_eq!(answered, GOOD_ANSWERS.iter().map(|(id, ..)| *id).collect());
}

#[tokio::test]
async fn writes_every_answer_as_it_came() {
    let answers: Vec<_> = good_answers().collect();
    let bytes = answers.iter().map(|(_, status, body)| answer(*status, body));
    let server = serve(bytes.collect::<Vec<_>>()).await;
    let client = client_of(&server);
    for (case, status, body) in &answers {
        let id = case.info.id;
        let found = case.ask(&client).await.unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(found.notes, [""; 0], "{id}");
        assert_eq!(found.status, *status, "{id}");
        assert_eq!(as_written(found.output), as_written(output_of(case, body)), "{id}");
    }
}

/// The part of an answer that the operation hands out.
pub fn output_of(case: &Case, body: &str) -> Value {
    let mut answer: Value = serde_json::from_str(body).expect("JSON");
    let path = ["data"].iter().chain(case.info.output_in);
    path.fold(&mut answer, |value, name| &mut value[*name]).take()
}

/// A field of text: a plain one, or a moment.
pub trait TextField {
    fn text(&self) -> Option<&str>;
}

impl<T: AsRef<str>> TextField for Option<T> {
    fn text(&self) -> Option<&str> {
        self.as_ref().map(AsRef::as_ref)
    }
}

#[track_caller]
pub fn check_texts<const N: usize>(fields: [(&dyn TextField, &str); N]) {
    for (field, expected) in fields {
        assert_eq!(field.text(), Some(expected));
    }
}

#[track_caller]
pub fn check_lists<const N: usize>(fields: [(&Option<Vec<String>>, &[&str]); N]) {
    for (field, expected) in fields {
        assert_eq!(field.as_deref().expect("a list"), expected);
    }
}
