//! What browsers do otherwise than Node: they hide redirects, drop some headers in silence, and say
//! nothing of the cause of a failure. Each is played by a replaced `fetch` or `Request`.

use bytes::Bytes;
use optima_courier::ErrorKind;
use optima_courier::tracking::v2026_07::{Client, GetTracking};
use runtime::transport::{FetchTransport, Progress, Stage};

use super::remote::Remote;
use crate::table::{ANSWERS, End, Outcome};
use crate::trial::{PlayedServer, Scene, exchange};

/// A `fetch` that counts its calls, and answers as browsers do where a server redirects.
const HIDES: &str = "
    globalThis.asked = 0;
    globalThis.fetch = async () => {
        globalThis.asked += 1;
        const answer = new Response(null);
        Object.defineProperty(answer, 'type', { value: 'opaqueredirect' });
        Object.defineProperty(answer, 'status', { value: 0 });
        return answer;
    };";

/// A `fetch` that fails as browsers do.
const SILENT: &str =
    "globalThis.fetch = async () => { throw new TypeError('Failed: http://secret'); };";

/// A `Request` that drops what pages may not set.
const DROPS: &str = "
    globalThis.Request = class extends Request {
        constructor(url, init) {
            const headers = new Headers(init.headers);
            ['accept-encoding', 'cookie', 'date', 'user-agent'].forEach(name => headers.delete(name));
            super(url, { ...init, headers });
        }
    };";

/// A `Request` of a worker at the edge, which lacks some options and refuses them.
const LACKS: &str = "
    globalThis.lacked = ['cache', 'credentials', 'mode', 'referrerPolicy'].map(name => {
        const getter = Object.getOwnPropertyDescriptor(Request.prototype, name);
        delete Request.prototype[name];
        return [name, getter];
    });
    globalThis.Request = class extends Request {
        constructor(url, init) {
            for (const [name] of globalThis.lacked) {
                if (name in init) throw new Error(name + ' is not implemented');
            }
            super(url, init);
        }
    };";

/// Gives back what was taken.
const RESTORES: &str = "
    Object.assign(globalThis, globalThis.node);
    for (const [name, getter] of globalThis.lacked ?? []) {
        Object.defineProperty(Request.prototype, name, getter);
    }
    delete globalThis.lacked;";

pub async fn check(scene: &Remote) -> Vec<String> {
    let node = "({ fetch: globalThis.fetch, Request: globalThis.Request })";
    js_sys::eval(&format!("globalThis.node = {node}")).expect("it can be kept");
    let mut faults = Vec::new();
    faults.extend(hidden_redirect().await.err());
    restore();
    faults.extend(silent_failure().await.err());
    restore();
    faults.extend(dropped_headers(scene).await.err());
    restore();
    faults.extend(lacked_options(scene).await.err());
    restore();
    faults
}

fn restore() {
    js_sys::eval(RESTORES).expect("it was kept");
}

/// A call that may be repeated is not, where a browser hides a redirect.
async fn hidden_redirect() -> Result<(), String> {
    js_sys::eval(HIDES).expect("it can be replaced");
    let client = Client::builder("key").base_url("http://127.0.0.1:1").build();
    let result = client.expect("a client").call(GetTracking::new("an-id")).await;
    let error = result.map(drop).expect_err("a redirect");
    let asked = js_sys::eval("globalThis.asked").expect("a count").as_f64();
    let text = error.to_string();
    let is_right = text.contains("the server redirects, which the client does not follow")
        && (error.kind(), error.may_have_acted(), asked) == (ErrorKind::Config, false, Some(1.0));
    is_right.then_some(()).ok_or(format!("a hidden redirect, asked for {asked:?} times: {text}"))
}

/// A failure without a reason leaves open whether the request arrived, and shows no URL.
async fn silent_failure() -> Result<(), String> {
    js_sys::eval(SILENT).expect("it can be replaced");
    let (error, text) = failure("http://127.0.0.1:1", ("x-any", "1")).await?;
    let is_right = error == Stage::Sent && text.contains("CORS") && !text.contains("secret");
    is_right.then_some(()).ok_or(format!("a failure without a reason: {error:?}, {text}"))
}

/// What is dropped in silence is refused, but for what browsers set themselves.
async fn dropped_headers(scene: &Remote) -> Result<(), String> {
    js_sys::eval(DROPS).expect("it can be replaced");
    for name in ["date", "cookie", "accept-encoding"] {
        let (stage, text) = failure("http://127.0.0.1:1", (name, "any")).await?;
        if stage != Stage::NotConnected || !text.contains(&format!("`{name}`")) {
            return Err(format!("`{name}` is refused at {stage:?}: {text}"));
        }
    }
    answered(scene, ("user-agent", "ours")).await
}

/// Options that a platform lacks are left out.
async fn lacked_options(scene: &Remote) -> Result<(), String> {
    js_sys::eval(LACKS).expect("it can be replaced");
    answered(scene, ("x-any", "1")).await
}

async fn answered(scene: &Remote, header: (&str, &str)) -> Result<(), String> {
    let mut rows = ANSWERS.iter();
    let row = rows.find(|row| row.outcome == Outcome::Answered(200, "{}")).expect("an answer");
    let server = scene.serve(row, End::Close).await;
    let sent = exchange(&transport(), request(server.url(), header), &Progress::new()).await;
    sent.map(drop).map_err(|error| format!("with {header:?}: {error}"))
}

async fn failure(url: &str, header: (&str, &str)) -> Result<(Stage, String), String> {
    let progress = Progress::new();
    match exchange(&transport(), request(url, header), &progress).await {
        Ok(_) => Err(format!("{header:?} is sent")),
        Err(error) if error.stage() != progress.stage() => Err(format!("two stages: {error:?}")),
        Err(error) => Ok((error.stage(), error.to_string())),
    }
}

fn transport() -> FetchTransport {
    FetchTransport::new().expect("Node has `fetch`")
}

fn request(url: &str, (name, value): (&str, &str)) -> http::Request<Bytes> {
    http::Request::get(url).header(name, value).body(Bytes::new()).expect("a request")
}
