//! A subscriber that records all spans and events as text.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{DefaultGuard, NoSubscriber};
use tracing::{Dispatch, Event, Level, Metadata, Subscriber};

/// A recorded span.
#[derive(Clone, Debug)]
pub struct Span {
    pub id: u64,
    pub name: &'static str,
    pub level: Level,
    /// Its parent.
    pub parent: Option<u64>,
    /// Each field as `name=value`, in order of arrival; texts are quoted.
    pub fields: Vec<String>,
    /// The threads that entered it.
    pub threads: BTreeSet<String>,
    pub closed: bool,
}

/// A recorded event.
#[derive(Clone, Debug)]
pub struct Happening {
    pub level: Level,
    /// Its span.
    pub span: Option<u64>,
    pub fields: Vec<String>,
}

#[derive(Debug, Default)]
struct Log {
    spans: Vec<Span>,
    events: Vec<Happening>,
}

/// Records spans and events up to a level.
#[derive(Clone, Debug)]
pub struct Recorder {
    log: Arc<Mutex<Log>>,
    level: Level,
}

static LAST_ID: AtomicU64 = AtomicU64::new(0);

thread_local! {
    static ENTERED: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

/// While only one subscriber exists, `tracing` caches the interest of the first thread's subscriber
/// in a callsite; tests on other threads would then miss their events.
static SEVERAL: LazyLock<[Dispatch; 2]> =
    LazyLock::new(|| [(); 2].map(|()| Dispatch::new(NoSubscriber::default())));

impl Recorder {
    pub fn new(level: Level) -> Recorder {
        assert_eq!(SEVERAL.len(), 2);
        Recorder { log: Arc::default(), level }
    }

    /// Records what happens on this thread until the guard is dropped.
    pub fn start() -> (Recorder, DefaultGuard) {
        let recorder = Recorder::new(Level::TRACE);
        let guard = tracing::subscriber::set_default(recorder.clone());
        (recorder, guard)
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().expect("no test panics while it holds the lock")
    }

    pub fn spans(&self) -> Vec<Span> {
        self.log().spans.clone()
    }

    /// The spans of this name.
    pub fn named(&self, name: &str) -> Vec<Span> {
        self.spans().into_iter().filter(|span| span.name == name).collect()
    }

    pub fn events(&self) -> Vec<Happening> {
        self.log().events.clone()
    }

    /// The fields of each event, on one line.
    pub fn lines(&self) -> Vec<String> {
        self.events().iter().map(|event| event.fields.join(" ")).collect()
    }

    /// Everything that was recorded.
    pub fn text(&self) -> String {
        format!("{:?}", self.log())
    }

    fn change(&self, id: &Id, change: impl FnOnce(&mut Span)) {
        let mut log = self.log();
        let span = log.spans.iter_mut().find(|span| span.id == id.into_u64());
        change(span.expect("a span that was recorded"));
    }
}

struct Fields<'f>(&'f mut Vec<String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let mut text = String::new();
        write!(text, "{field}={value:?}").expect("values can be written");
        self.0.push(text);
    }
}

fn innermost() -> Option<u64> {
    ENTERED.with_borrow(|entered| entered.last().copied())
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.level && metadata.target().starts_with("runtime")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = LAST_ID.fetch_add(1, Ordering::Relaxed) + 1;
        let metadata = attributes.metadata();
        let parent = match attributes.is_contextual() {
            true => innermost(),
            false => attributes.parent().map(Id::into_u64),
        };
        let mut fields = Vec::new();
        attributes.record(&mut Fields(&mut fields));
        self.log().spans.push(Span {
            id,
            name: metadata.name(),
            level: *metadata.level(),
            parent,
            fields,
            threads: BTreeSet::new(),
            closed: false,
        });
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        self.change(id, |span| values.record(&mut Fields(&mut span.fields)));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Vec::new();
        event.record(&mut Fields(&mut fields));
        let span =
            if event.is_contextual() { innermost() } else { event.parent().map(Id::into_u64) };
        let level = *event.metadata().level();
        self.log().events.push(Happening { level, span, fields });
    }

    fn enter(&self, id: &Id) {
        let thread = std::thread::current().id();
        self.change(id, |span| {
            span.threads.insert(format!("{thread:?}"));
        });
        ENTERED.with_borrow_mut(|entered| entered.push(id.into_u64()));
    }

    fn exit(&self, id: &Id) {
        let left = ENTERED.with_borrow_mut(Vec::pop);
        assert_eq!(left, Some(id.into_u64()), "spans are left in order");
    }

    fn try_close(&self, id: Id) -> bool {
        self.change(&id, |span| span.closed = true);
        true
    }
}
