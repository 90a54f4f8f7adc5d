//! Calls as data: one request of one operation, the bytes it has to be, and what is made of the
//! answer, whatever its type.

use optima_courier::request::{Operation, OperationInfo};
use optima_courier::transport::BoxFuture;
use optima_courier::validate::Validation;
use optima_courier::{Call, Error};
use serde::Serialize;
use serde_json::Value;

use crate::server::answer;
use crate::support::{Client, GOOD, client_of, head, serve};
use crate::version::{BASE, WRAPPERS};

/// One call that can be made as often as need be.
pub struct Case {
    pub info: &'static OperationInfo,
    /// Method and target, without the path of the base URL.
    pub line: String,
    pub body: String,
    start: Box<Start>,
}

/// Starts the call with a client.
type Start = dyn for<'c> Fn(&'c Client) -> BoxFuture<'c, Result<Answered, Error>>;

/// The result of a call: the output, encoded again, and its notes.
#[derive(Debug)]
pub struct Answered {
    pub output: Value,
    pub notes: Vec<String>,
    pub status: u16,
}

impl Case {
    /// A request that nothing is wrong with.
    pub fn new<O>(request: O, method: fn(&Client, O) -> Call<'_, O>, line: &str, body: &str) -> Case
    where
        O: Operation + Clone + 'static,
        O::Output: Serialize,
    {
        Case::with(Validation::Enforce, request, method, (line, body))
    }

    /// A request with arguments that the server would not accept together.
    pub fn unchecked<O>(
        request: O,
        method: fn(&Client, O) -> Call<'_, O>,
        line: &str,
        body: &str,
    ) -> Case
    where
        O: Operation + Clone + 'static,
        O::Output: Serialize,
    {
        Case::with(Validation::Off, request, method, (line, body))
    }

    fn with<O>(
        validation: Validation,
        request: O,
        method: fn(&Client, O) -> Call<'_, O>,
        (line, body): (&str, &str),
    ) -> Case
    where
        O: Operation + Clone + 'static,
        O::Output: Serialize,
    {
        let body = body.lines().map(str::trim).collect();
        Case {
            info: O::INFO,
            line: line.to_owned(),
            body,
            start: Box::new(move |client| {
                Box::pin(answered(method(client, request.clone()).validation(validation)))
            }),
        }
    }

    /// Makes the call.
    pub async fn ask(&self, client: &Client) -> Result<Answered, Error> {
        (self.start)(client).await
    }

    /// The number of arguments in the path, in the query and in the body.
    pub fn arguments(&self) -> usize {
        let path = self.info.path.matches('{').count();
        let query = self.line.split_once('?').map_or(0, |(_, query)| query.split('&').count());
        path + query + self.members()
    }

    fn members(&self) -> usize {
        if self.body.is_empty() {
            return 0;
        }
        let body: Value = serde_json::from_str(&self.body).expect("JSON");
        let object = WRAPPERS.iter().find_map(|name| body.get(name));
        object.unwrap_or(&body).as_object().expect("an object").len()
    }
}

async fn answered<O: Operation>(call: Call<'_, O>) -> Result<Answered, Error>
where
    O::Output: Serialize,
{
    let response = call.await?;
    Ok(Answered {
        notes: response.notes().iter().map(ToString::to_string).collect(),
        status: response.status(),
        output: serde_json::to_value(&*response).expect("JSON"),
    })
}

/// Each request is these bytes from the first to the last.
pub async fn check_cases(cases: &[Case]) {
    let server = serve(cases.iter().map(|_| answer(200, GOOD))).await;
    let client = client_of(&server);
    for case in cases {
        case.ask(&client).await.unwrap_or_else(|error| panic!("{}: {error}", case.line));
    }
    for (case, request) in cases.iter().zip(server.requests()) {
        let (method, target) = case.line.split_once(' ').expect("a method and a target");
        let line = format!("{method} {BASE}{target}");
        let expected = format!("{}{}", head(&server.host(), &line, &case.body), case.body);
        assert_eq!(request, expected);
    }
    assert_eq!(server.requests().len(), cases.len());
}
