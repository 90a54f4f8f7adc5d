use std::time::Duration;

use serde_json::json;
use simulator::{Cause, Fault, Happening, Moment};

use super::*;

const LIBRARY: &str = r#"
versions: [v1, v2]
emit: [v2]
servers: { production: "https://library.example/{version}" }
auth: { key: { header: x-api-key } }
errors: { 404: NotFound, 409: Taken, 429: TooManyRequests }
schemas:
  Isbn: { type: String, chars: 13 }
  Genre: { values: [novel, guide] }
  Book:
    fields: { id: String, isbn: Isbn, title: String, read: Boolean }
    stored: { key: id, missing: NotFound }
operations:
  add_book:
    http: POST /books
    body: { fields: { isbn: required Isbn, genre: required Genre, title: String } }
    returns: Book
    errors: [Taken]
    retry: never
    effect: { create: Book, unique: { fields: [isbn], error: Taken } }
  get_book:
    http: GET /books/{id}
    path: { id: String }
    returns: Book
    errors: [NotFound]
    effect: { read: Book }
"#;

const SCRIPT: &str = "
apis:
  library:
    records: { Book: [{ steps: [{ after: 3d, set: { title: Read, read: true } }] }] }
faults: [{ status: 503, at: 1h, times: 1 }]
";

fn files() -> Vec<SourceFile> {
    vec![SourceFile::new("spec", "library/api.yaml", LIBRARY)]
}

fn script() -> Script {
    let script = [SourceFile::new("scripts", "day.yaml", SCRIPT)];
    codegen::scripts(&files(), &script, &[]).expect("a script").remove(0)
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(future)
}

#[test]
fn a_version_is_found_by_its_api_and_whether_it_is_emitted_or_not() {
    let titles = |asked: &[&str]| {
        let asked: Vec<String> = asked.iter().map(|one| (*one).to_owned()).collect();
        chosen(&files(), &asked)
            .map(|found| found.iter().map(Descriptor::title).collect::<Vec<_>>())
    };
    assert_eq!(titles(&[]).unwrap(), ["library/v2"]);
    assert_eq!(titles(&["library", "library/v2"]).unwrap(), ["library/v2"]);
    assert_eq!(titles(&["library/v1", "library"]).unwrap(), ["library/v1", "library/v2"]);
    let failure = titles(&["libary"]).unwrap_err();
    assert_eq!(failure.exit_code, ExitCode::Usage);
    assert!(failure.message.contains("library/v1, library/v2"), "{}", failure.message);
}

#[test]
fn a_script_that_is_wrong_is_reported_with_its_places() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("day.yaml");
    std::fs::write(&path, SCRIPT.replace("title: Read", "titel: Read")).expect("a file");
    let failure = scripts::read(&files(), std::slice::from_ref(&path), &[]).unwrap_err();
    assert_eq!(failure.exit_code, ExitCode::Wrong);
    let place = format!("{}:4:", path.display());
    assert!(failure.message.contains(&place), "{}", failure.message);
    let missing = scripts::read(&files(), &[folder.path().join("none.yaml")], &[]).unwrap_err();
    assert!(missing.message.contains("none.yaml"), "{}", missing.message);
}

#[test]
fn the_example_of_an_api_creates_something() {
    wait(async {
        let descriptors = chosen(&files(), &[]).unwrap();
        let example = &example::examples(&descriptors).await[0];
        assert_eq!(
            example.curl("http://127.0.0.1:1/v2"),
            "curl -s -X POST -H 'x-api-key: demo' -H 'content-type: application/json' \
             -d '{\"genre\":\"novel\",\"isbn\":\"1234567890123\"}' http://127.0.0.1:1/v2/books"
        );
        let simulator = Simulator::builder(descriptors).start().await.unwrap();
        let url = simulator.base_url("library", Some("v2")).unwrap();
        assert_eq!(example.send(&url).unwrap().0, 200);
        assert_eq!(simulator.records("library/v2", "Book").unwrap().len(), 1);
    });
}

#[test]
fn time_jumps_from_one_thing_that_is_due_to_the_next_and_no_further_than_the_script_goes() {
    wait(async {
        let descriptors = chosen(&files(), &[]).unwrap();
        let example = example::examples(&descriptors).await.remove(0);
        let (script, activity) = (script(), Arc::new(Activity::default()));
        let (span, noted) = (script.span(), Arc::clone(&activity));
        assert_eq!(span, 3 * 86_400);
        // The fault's hour begins while the simulator starts, so no later than this is measured from.
        let start = Moment::wall();
        let builder = Simulator::builder(descriptors).script(script);
        let simulator = builder.observe(move |seen| noted.note(seen)).start().await.unwrap();
        jump(&simulator, &activity, Instant::now() + IDLE, span).await;
        assert!(simulator.now().since(start) < Duration::from_secs(60), "nothing was asked yet");
        let url = simulator.base_url("library", Some("v2")).unwrap();
        let asked = Instant::now();
        assert_eq!(example.send(&url).unwrap().0, 200);
        // The answer may be here before the observer was told of the request.
        while activity.idle(Instant::now() + IDLE).is_none() {
            std::thread::yield_now();
        }
        jump(&simulator, &activity, asked, span).await;
        assert!(simulator.now().since(start) < Duration::from_secs(60), "a request just came");
        let mut passed = Vec::new();
        for round in 1..=3 {
            jump(&simulator, &activity, Instant::now() + round * IDLE, span).await;
            passed.push(simulator.now().since(start).as_secs() / 3_600);
        }
        assert_eq!(passed, [1, 72, 72]);
        assert_eq!(simulator.records("library/v2", "Book").unwrap()[0]["read"], true);
        assert_eq!(example.send(&url).unwrap().0, 503);
    });
}

#[test]
fn lines_say_what_happened() {
    let names = log::error_names(&chosen(&files(), &[]).unwrap());
    let at = Moment::parse("2026-11-30T12:00:00Z").unwrap();
    let mut seen = Seen {
        at,
        method: "POST".to_owned(),
        path: "/v2/books".to_owned(),
        query: None,
        api: Some("library/v2".to_owned()),
        operation: Some("add_book".to_owned()),
        status: Some(409),
        code: Some(409),
        fault: None,
        took: Duration::from_micros(1_540),
        headers: Vec::new(),
        body: Vec::new().into(),
    };
    assert_eq!(
        log::request(&seen, &names),
        "2026-11-30 12:00:00  POST /v2/books  add_book: 409 409 Taken, 1.5 ms"
    );
    seen.fault = Some(Fault::reset(simulator::Stage::After).disturbance().clone());
    (seen.status, seen.code, seen.query) = (None, None, Some("a=1".to_owned()));
    assert_eq!(
        log::request(&seen, &names),
        "2026-11-30 12:00:00  POST /v2/books?a=1  add_book: no answer, 1.5 ms, by a fault: reset after"
    );
    let happening = Happening {
        at,
        api: "library/v2".to_owned(),
        cause: Cause::Step,
        schema: "Book".to_owned(),
        key: json!("b1"),
        changed: vec![("title".to_owned(), json!("Read")), ("loans".to_owned(), json!([1, 2]))],
        reported: Some("book_read".to_owned()),
    };
    assert_eq!(
        log::happening(&happening),
        "2026-11-30 12:00:00  library/v2 Book b1, by the script: title = Read, loans: 2 items, \
         reports book_read"
    );
}
