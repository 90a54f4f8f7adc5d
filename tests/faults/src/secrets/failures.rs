//! What a server does with a request that carries canaries.

use optima_courier::validate::Validation;

use super::sinks::{FIELD, KEY};
use crate::keeper::answer;
use crate::peer::{End, Script};

/// What a server does with a request; it may repeat all of it in its own words.
#[derive(Clone, Debug)]
pub struct Failure {
    pub name: &'static str,
    pub scripts: Vec<Script>,
    pub validation: Validation,
}

/// Everything that a server may do, with this in its own words.
pub fn failures(echo: &str) -> Vec<Failure> {
    let told = |status: u16, code: i64| {
        let body = format!(
            r#"{{"meta":{{"code":{code},"message":"no: {echo}","type":"{echo}","errors":["{echo}"],"details":[{{"path":"{echo}","info":"{echo}"}}]}},"data":{{}}}}"#
        );
        vec![Script::answer(answer(status, "", &body), End::Close)]
    };
    let mut all: Vec<Failure> = [
        (200, 200),
        (200, 3001),
        (200, 4713),
        (200, 4104),
        (400, 400),
        (400, 4003),
        (401, 401),
        (403, 403),
        (404, 4004),
        (409, 409),
        (429, 429),
        (500, 500),
        (503, 99),
    ]
    .map(|(status, code)| Failure {
        name: "told",
        scripts: told(status, code),
        validation: Validation::Off,
    })
    .into();
    let page = format!("<html>{echo}</html>");
    let whole = Script::answer(answer(200, "", &page), End::Close);
    let cut = Script::answer(answer(200, "", &page)[..60].to_vec(), End::Close);
    let gone = Script { read: None, write: Vec::new(), end: End::Reset };
    let late = Script { read: None, write: Vec::new(), end: End::Stall };
    let to = format!("location: https://example.test/{KEY}?x={FIELD}\r\n");
    let away = Script::answer(answer(307, &to, ""), End::Close);
    for (name, script) in
        [("page", whole), ("cut", cut), ("gone", gone), ("late", late), ("away", away)]
    {
        all.push(Failure { name, scripts: vec![script], validation: Validation::Warn });
    }
    all.push(Failure { name: "invalid", scripts: Vec::new(), validation: Validation::Enforce });
    all
}
