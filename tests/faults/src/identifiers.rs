//! No identifier changes the path: whatever an id holds, the server sees exactly that id as one
//! segment of the path, or gets no request at all.

use fastrand::Rng;
use optima_courier::ErrorKind;
use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::request::RequestTarget;
use optima_courier::retry::RetryPolicy;
use optima_courier::validate::Validation;

use crate::effort::{Effort, Tally};
use crate::keeper::{Keeper, answer};
use crate::operations::{self, Clients, Entry, Settings};
use crate::run::{at_once, runtime};

/// Characters that mean something in a URL, or in an escape of one that does.
const AWKWARD: [char; 15] =
    ['.', '/', '\\', '%', '2', 'e', 'F', '?', '#', ':', '@', '&', '=', '+', ' '];

/// The longest strings of which all are tried.
const LONGEST: usize = 5;

/// How many random ids are tried, and how many over a socket for each operation.
const RANDOM: usize = 100_000;
const OVER_SOCKETS: usize = 2_000;

/// Tries all ids in the one place where paths are built, then many over sockets.
pub fn run(effort: &Effort) -> Result<Tally, String> {
    let mut tally = Tally::default();
    if effort.is_once() {
        tally.count(every_awkward_string()?, "awkward ids");
    }
    for round in effort.rounds() {
        let mut rng = Rng::with_seed(round);
        for _ in 0..RANDOM {
            check_built(&any_id(&mut rng))?;
        }
        tally.count(RANDOM as u64, "random ids");
        let entries = operations::all().into_iter().filter(|entry| entry.parameters() > 0);
        let each = if effort.is_once() { OVER_SOCKETS } else { OVER_SOCKETS / 10 };
        let trials: Vec<_> = entries.map(|entry| Trial { entry, seed: round, ids: each }).collect();
        tally.count((trials.len() * each) as u64, "ids over sockets");
        runtime()?.block_on(at_once(4, trials, over_a_socket))?;
    }
    Ok(tally)
}

fn every_awkward_string() -> Result<u64, String> {
    let (mut tried, mut all) = (0, vec![String::new()]);
    for _ in 0..LONGEST {
        let longer = |text: &String| AWKWARD.map(|character| format!("{text}{character}"));
        all = all.iter().flat_map(longer).collect();
        all.iter().try_for_each(|id| check_built(id))?;
        tried += all.len() as u64;
    }
    check_built("")?;
    Ok(tried + 1)
}

/// An id of up to twelve characters, of which many are awkward.
fn any_id(rng: &mut Rng) -> String {
    let one = |rng: &mut Rng| match rng.u8(0..4) {
        0 => AWKWARD[rng.usize(..AWKWARD.len())],
        1 => rng.char('\0'..='\u{ff}'),
        _ => rng.char(..),
    };
    (0..rng.usize(1..13)).map(|_| one(rng)).collect()
}

/// Builds a path from an id, and reads it back as a server does.
fn check_built(id: &str) -> Result<(), String> {
    let mut target = RequestTarget::default();
    target.path("/trackings/").parameter("id", &id).path("/retrack");
    let path = match target.finish() {
        Err(_) if is_refused(id) => return Ok(()),
        Err(problem) => return Err(format!("{id:?} was refused: {problem}")),
        Ok(path) => path,
    };
    let read = read_path(&path);
    let expected = ["trackings", id, "retrack"].map(str::to_owned);
    if is_refused(id) || read.as_deref() != Some(&expected[..]) {
        return Err(format!("{id:?} became {path}, which is read as {read:?}"));
    }
    // URL parsers remove dot segments and the like.
    let url = url::Url::parse(&format!("https://example.test{path}"));
    match url {
        Ok(url) if url.path() == path && url.query().is_none() && url.fragment().is_none() => {
            Ok(())
        }
        other => Err(format!("{id:?} became {path}, which is parsed as {other:?}")),
    }
}

/// Ids that no segment can carry.
fn is_refused(id: &str) -> bool {
    matches!(id, "" | "." | "..")
}

/// The segments of a path as a server decodes them; nothing if it is malformed.
fn read_path(path: &str) -> Option<Vec<String>> {
    let plain = path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'?' && byte != b'#');
    let segments = path.strip_prefix('/').filter(|_| plain)?.split('/');
    segments.map(decode).collect()
}

fn decode(segment: &str) -> Option<String> {
    let mut bytes = segment.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => hex(bytes.next()?)? * 16 + hex(bytes.next()?)?,
            byte => byte,
        });
    }
    String::from_utf8(decoded).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Settings of a client that validates nothing.
struct Hasty(String);

impl Settings for Hasty {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, path: &str) -> ClientBuilder<C> {
        let builder = builder.base_url(format!("{}{path}", self.0)).validation(Validation::Off);
        builder.retry(RetryPolicy::never()).no_rate_limits().no_proxy()
    }
}

/// Calls of one operation with so many ids.
struct Trial {
    entry: Entry,
    seed: u64,
    ids: usize,
}

async fn over_a_socket(trial: Trial) -> Result<(), String> {
    let Trial { entry, seed, ids } = trial;
    let server = Keeper::start(answer(200, "", r#"{"meta":{"code":200},"data":{}}"#)).await?;
    let clients = Clients::new("test-key-0123", &Hasty(server.url("")))?;
    let mut rng = Rng::with_seed(seed);
    for number in 0..ids {
        let id = match number {
            0 => String::new(),
            1 => ".".to_owned(),
            2 => "..".to_owned(),
            _ => any_id(&mut rng),
        };
        let result = entry.call(&clients, &id).await;
        let requests = server.take();
        let name = entry.name();
        match requests.as_slice() {
            [] if is_refused(&id) => {
                let kind = result.as_ref().err().map(|error| error.kind());
                if kind != Some(ErrorKind::Invalid) {
                    return Err(format!("{name} with {id:?}: {result:?}"));
                }
            }
            [request] if !is_refused(&id) => check_sent(&entry, &id, request)?,
            _ => return Err(format!("{name} with {id:?} sent {requests:?}, got {result:?}")),
        }
    }
    Ok(())
}

/// Fails unless the path of a request is the template with the id in each parameter.
fn check_sent(entry: &Entry, id: &str, request: &str) -> Result<(), String> {
    let line = request.lines().next().unwrap_or_default();
    let target = line.split(' ').nth(1).unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default();
    let template = entry.info.path.split('/').skip(1);
    let expected: Vec<String> = template
        .map(|part| if part.starts_with('{') { id.to_owned() } else { part.to_owned() })
        .collect();
    let read = read_path(path);
    let base = read.as_ref().map_or(0, |read| read.len().saturating_sub(expected.len()));
    match read.as_ref().and_then(|read| read.get(base..)) {
        Some(found) if found == expected && base == 2 => Ok(()),
        _ => Err(format!("{} with {id:?} sent {line}, which is read as {read:?}", entry.name())),
    }
}
