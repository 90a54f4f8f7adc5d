//! The table of errors: each row is known from an operation that answers with it.

use optima_courier::error::ErrorRow;
use optima_courier::{Error, ErrorKind};
use serde_json::json;

use crate::emitted;
use crate::errors::TABLE;
use crate::server::answer_with;
use crate::support::{client_of, reported, serve};
use crate::version::api::errors;
use crate::wire;

/// One line of the table of errors, and an operation that may answer with it.
pub struct Line {
    pub status: u16,
    pub code: i64,
    pub server_type: &'static str,
    pub name: &'static str,
    pub row: &'static ErrorRow,
    pub kind: ErrorKind,
    pub operation: &'static str,
}

/// A line by HTTP status, code and type; name and row; kind; and the operation.
macro_rules! lines {
    ($(
        $status:literal $code:literal $type:ident, $name:literal $row:ident, $kind:ident $by:ident;
    )*) => {
        &[$(crate::error_table::Line {
            status: $status,
            code: $code,
            server_type: stringify!($type),
            name: $name,
            row: &crate::version::api::errors::$row,
            kind: optima_courier::ErrorKind::$kind,
            operation: stringify!($by),
        }),*]
    };
}

pub(crate) use lines;

/// A refusal with a line of the table.
fn refusal_of(line: &Line) -> Vec<u8> {
    answer_with(line.status, &[("as-trace-id", "t-1")], body_of(line))
}

fn body_of(line: &Line) -> String {
    let Line { code, server_type, .. } = line;
    json!({"meta": {"code": code, "message": "No.", "type": server_type}, "data": {}}).to_string()
}

fn check_line(line: &Line, error: &Error) {
    let Line { status, code, name, .. } = *line;
    assert_eq!(error.name(), Some(name), "{code}");
    assert_eq!((error.status(), error.code()), (Some(status), Some(code)));
    assert_eq!((error.message(), error.server_type()), (Some("No."), Some(line.server_type)));
    assert_eq!(error.body(), body_of(line).as_bytes());
    let row = error.row().expect("a row");
    assert_eq!((row.code, row.http, row.kind), (code, status, line.kind));
    assert_eq!(row.retryable, matches!(line.kind, ErrorKind::RateLimited | ErrorKind::Server));
    assert_eq!(row.help, error.help());
    assert!(row.help.len() > 10, "{}", row.help);
    let (operation, help) = (line.operation, row.help);
    let expected = format!("{operation}: {status}, code {code} {name}: No (request t-1). {help}");
    assert_eq!(error.to_string(), expected);
    for other in TABLE {
        assert_eq!(error.is(other.row), other.name == name, "{code} is {}", other.name);
    }
}

#[tokio::test]
async fn knows_every_row_of_the_table_from_an_operation_that_answers_with_it() {
    let server = serve(TABLE.iter().map(refusal_of)).await;
    let (client, cases) = (client_of(&server), wire::least());
    for line in TABLE {
        let case = cases.iter().find(|case| case.info.id == line.operation);
        let case = case.expect("an operation");
        let error = case.ask(&client).await.expect_err("a refusal");
        assert_eq!(error.kind(), reported(line.kind, case.info), "{}", line.code);
        check_line(line, &error);
    }
}

#[test]
fn every_operation_of_the_table_documents_its_row() {
    let documented = emitted::documentation();
    for Line { code, name, operation, .. } in TABLE {
        let text = &documented[*operation];
        assert!(text.contains(&format!("[`{name}`]")), "{operation} says nothing of {code}");
    }
}

#[test]
fn has_no_row_beyond_the_table() {
    let mut rows: Vec<_> = errors::ALL.iter().map(|row| (row.http, row.code, row.name)).collect();
    let mut table: Vec<_> = TABLE.iter().map(|line| (line.status, line.code, line.name)).collect();
    rows.sort_by_key(|row| row.1);
    table.sort_by_key(|row| row.1);
    assert_eq!(rows, table);
}
