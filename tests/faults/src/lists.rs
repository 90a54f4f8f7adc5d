//! Lists from odd servers: each ends exactly where the service has no more, continues, or fails with
//! an error that says why.

use std::sync::{Arc, Mutex, PoisonError};

use optima_courier::client::{ClientApi, ClientBuilder, Paged};
use optima_courier::retry::RetryPolicy;
use optima_courier::shipping::v3 as shipping;
use optima_courier::tracking::{v2024_04 as t24, v2026_07 as t26};
use optima_courier::transport::ReqwestTransport;
use optima_courier::{Call, Error};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::effort::{Effort, Tally};
use crate::odd_lists::{Asked, ENDLESS, Row, check, rows, walk};
use crate::operations::Settings;
use crate::peer::is_whole;
use crate::run::{at_once, runtime, wire};

/// Reads every list.
pub fn run(_: &Effort) -> Result<Tally, String> {
    let mut tally = Tally::default();
    tally.count(rows().count() as u64, "odd servers");
    let runtime = runtime()?;
    runtime.block_on(at_once(8, rows(), play))?;
    tally.count(runtime.block_on(emitted())?, "lists of the three modules");
    Ok(tally)
}

/// Makes the data of an answer, from the requested page and the number of requests before.
type Answering = dyn Fn(&str, usize) -> String + Send + Sync;

/// A server of pages; it stops when it is dropped.
struct Pages {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Pages {
    async fn start(
        answer: impl Fn(&str, usize) -> String + Send + Sync + 'static,
    ) -> Result<Pages, String> {
        let failed = |error: std::io::Error| format!("no server on loopback: {error}");
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?.to_string();
        let asked = Arc::default();
        let task = tokio::spawn(accept(listener, Arc::new(answer), Arc::clone(&asked)));
        Ok(Pages { address, asked, task })
    }

    /// The pages requested since the last call of this.
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, answer: Arc<Answering>, asked: Arc<Mutex<Vec<String>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, Arc::clone(&answer), Arc::clone(&asked)));
    }
}

async fn serve(mut stream: TcpStream, answer: Arc<Answering>, asked: Arc<Mutex<Vec<String>>>) {
    let _ = stream.set_nodelay(true);
    loop {
        let mut request = Vec::new();
        while !is_whole(&request) {
            if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
                return;
            }
        }
        let data = {
            let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
            let page = page_of(&String::from_utf8_lossy(&request));
            let data = answer(&page, asked.len());
            asked.push(page);
            data
        };
        let body = format!(r#"{{"meta":{{"code":200}},"data":{data}}}"#);
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        if stream.write_all((head + &body).as_bytes()).await.is_err() {
            return;
        }
    }
}

/// The page that a request asks for: a number or a token, under whichever name.
fn page_of(request: &str) -> String {
    let target = request.split(' ').nth(1).unwrap_or_default();
    let Ok(url) = url::Url::parse(&format!("http://localhost{target}")) else {
        return "no URL".to_owned();
    };
    let names = ["page", "cursor", "next_token"];
    let mut pairs = url.query_pairs();
    let page = pairs.find(|(name, _)| names.contains(&name.as_ref()));
    page.map(|(_, page)| page.into_owned()).unwrap_or_default()
}

/// Clients of one server.
struct Plain<'p>(&'p Pages, ReqwestTransport);

impl Settings for Plain<'_> {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, path: &str) -> ClientBuilder<C> {
        let builder = builder.base_url(format!("http://{}{path}", self.0.address));
        builder.transport(self.1.clone()).no_rate_limits().retry(RetryPolicy::never())
    }
}

async fn play(row: &'static Row) -> Result<(), String> {
    let answer = |page: &str, before| match before < ENDLESS {
        true => (row.answer)(Asked { page, before }),
        false => "no page: it never ends".to_owned(),
    };
    let server = Pages::start(answer).await?;
    let builder = shipping::Client::builder("test-key-0123");
    let client = Plain(&server, wire()?).apply(builder, "/postmen/v3").build();
    let client = client.map_err(|error| error.to_string())?;
    let outcome = walk(client.call((row.list)())).await;
    check(row, &outcome, &server.take())
}

/// How many items an emitted list yielded, and the error after them.
async fn count<O: Paged>(call: Call<'_, O>) -> (usize, Option<Error>) {
    let (mut items, mut stream) = (0, call.items());
    while let Some(item) = stream.next().await {
        match item {
            Ok(_) => items += 1,
            Err(error) => return (items, Some(error)),
        }
    }
    (items, None)
}

/// The same with emitted types: numeric tokens, lists under another name, totals.
async fn emitted() -> Result<u64, String> {
    let token = r#"{"manifests":[{"id":"a"}],"next_token":9400111899223197428490}"#;
    let other = r#"{"cancel-labels":[{"id":"a"}],"next_token":7}"#;
    let cursor =
        r#"{"trackings":[{"id":"a"}],"pagination":{"next_cursor":7,"has_next_page":"true"}}"#;
    let broken = r#"{"trackings":[{"id":"a"}],"pagination":"next: 7"}"#;
    let unknown = r#"{"count":-1,"trackings":[{"id":"a"}]}"#;
    let long = r#"{"count":9,"trackings":[{"id":"a"}]}"#;
    let mut lists = 0;
    for (name, pages, expected) in [
        ("list_manifests", [token, "{}", "{}"], (1, None, vec!["", "9400111899223197428490"])),
        ("list_cancel_labels", [other, "{}", "{}"], (1, None, vec!["", "7"])),
        ("list_trackings_by_cursor", [cursor, "{}", "{}"], (1, None, vec!["", "7"])),
        (
            "list_trackings_by_cursor",
            [broken, "{}", "{}"],
            (1, Some("`pagination.next_cursor` would be inside a string"), vec![""]),
        ),
        ("list_trackings_by_number", [unknown, "{}", "{}"], (1, None, vec!["", "2"])),
        ("list_trackings_by_number", [unknown, unknown, "{}"], (1, None, vec!["", "2"])),
        (
            "list_trackings_by_number",
            [long, long, "{}"],
            (1, Some("page 2 repeats page 1, but says that the list has 9 items"), vec!["", "2"]),
        ),
    ] {
        let pages = pages.map(str::to_owned);
        let answer = move |_: &str, before: usize| pages[before.min(2)].clone();
        let server = Pages::start(answer).await?;
        let (items, error) = ask(name, &Plain(&server, wire()?)).await?;
        let (count, words, asked) = expected;
        let line = error.map(|error| error.to_string());
        let right = match (&line, words) {
            (Some(line), Some(words)) => line.contains(words),
            (line, words) => line.is_none() && words.is_none(),
        };
        let seen = server.take();
        if !right || items != count || seen != asked {
            return Err(format!("{name}: {items} items, asked for {seen:?}, {line:?}"));
        }
        lists += 1;
    }
    Ok(lists)
}

async fn ask(name: &str, settings: &Plain<'_>) -> Result<(usize, Option<Error>), String> {
    let failed = |error: Error| error.to_string();
    let key = "test-key-0123";
    Ok(match name {
        "list_trackings_by_number" => {
            let client = settings.apply(t24::Client::builder(key), "/tracking/2024-04").build();
            count(client.map_err(failed)?.list_trackings(t24::ListTrackings::new())).await
        }
        "list_trackings_by_cursor" => {
            let client = settings.apply(t26::Client::builder(key), "/tracking/2026-07").build();
            count(client.map_err(failed)?.list_trackings(t26::ListTrackings::new())).await
        }
        _ => {
            let client = settings.apply(shipping::Client::builder(key), "/postmen/v3").build();
            let client = client.map_err(failed)?;
            match name {
                "list_manifests" => {
                    count(client.list_manifests(shipping::ListManifests::new())).await
                }
                _ => count(client.list_cancel_labels(shipping::ListCancelLabels::new())).await,
            }
        }
    })
}
