//! The servers of the table in another process, asked for over HTTP.

use bytes::Bytes;
use runtime::transport::{FetchTransport, Progress};

use crate::table::{End, PARTS, Row};
use crate::trial::{PlayedServer, Scene, exchange};

/// What stands between the parts of an answer, and in no request.
const BETWEEN: char = '\u{1}';

#[derive(Clone)]
pub struct Remote {
    transport: FetchTransport,
    url: String,
}

pub struct RemoteServer {
    remote: Remote,
    id: String,
    url: String,
}

impl Remote {
    pub fn new(transport: FetchTransport, url: String) -> Remote {
        Remote { transport, url }
    }

    async fn ask(&self, path: &str) -> String {
        let request = http::Request::get(format!("{}{path}", self.url)).body(Bytes::new());
        let request = request.expect("a request");
        let answer = exchange(&self.transport, request, &Progress::new()).await;
        let (status, body) = answer.expect("the server of the tests answers");
        assert_eq!(status, 200, "{path}");
        String::from_utf8(body).expect("text")
    }
}

impl Scene for Remote {
    type Server = RemoteServer;

    async fn serve(&self, row: &'static Row, end: End) -> RemoteServer {
        let mut rows = PARTS.iter().flat_map(|(_, rows)| rows.iter());
        let index = rows.position(|other| other.says == row.says).expect("a row of the table");
        let answer = self.ask(&format!("/serve/{index}/{end:?}")).await;
        let (id, url) = answer.split_once(BETWEEN).expect("an id and a URL");
        RemoteServer { remote: self.clone(), id: id.to_owned(), url: url.to_owned() }
    }
}

impl PlayedServer for RemoteServer {
    fn url(&self) -> &str {
        &self.url
    }

    async fn end(&self) {
        self.remote.ask(&format!("/end/{}", self.id)).await;
    }

    async fn seen(&self) -> (Vec<String>, usize) {
        let answer = self.remote.ask(&format!("/seen/{}", self.id)).await;
        let mut parts = answer.split(BETWEEN);
        let strangers = parts.next().and_then(|count| count.parse().ok()).expect("a count");
        (parts.map(str::to_owned).collect(), strangers)
    }
}
