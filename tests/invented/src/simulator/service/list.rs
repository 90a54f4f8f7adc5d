//! Lists: which records there are, and the page of them that was asked for.

use std::cmp::Ordering;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::super::descriptor::{Shape, Stamp};
use super::super::effect::{
    Condition, Context, ListStyle, Operation, Pages, Predicate, Root, compare, list_field, put,
};
use super::super::state::{Data, First, MomentForm, Position, Record, Store, flatten};
use super::super::time::Moment;
use super::select_record::is_gone;
use super::{Failure, Success, answer};

/// How many items a page holds where the specification does not say.
const USUAL_SIZE: i64 = 20;

/// The page that was asked for.
struct Wanted {
    size: usize,
    /// How many items come before it.
    skipped: usize,
    /// The sequence of the last item of the page before.
    after: Option<u64>,
}

/// What was found for a page.
struct Page<'a> {
    records: Vec<&'a Record>,
    total: usize,
    has_more: bool,
}

/// Lists the records of a schema.
pub fn list(
    context: &Context<'_>,
    operation: &Operation,
    schema: usize,
    store: &Store,
) -> Result<Success, Failure> {
    let wanted = wanted(context, operation)?;
    let query = Query::new(context, operation, schema, store);
    let page = match operation.effect.newest.is_some() || query.is_filtered() {
        true => query.search(context, &wanted, needs_total(operation)),
        false => query.slice(&wanted),
    };
    let fields = context.schemas().object(schema);
    let last = page.records.last().map(|record| record.sequence);
    let items: Value = page.records.iter().map(|record| record.to_value(fields)).collect();
    let Some(returns) = operation.returns else {
        return Ok(Success { pending: false, data: None });
    };
    if context.schemas().plain(returns).shape == Shape::List {
        return Ok(Success { pending: false, data: Some(Data::Value(items)) });
    }
    let mut members = Map::new();
    match &operation.pages {
        Some(pages) => {
            put(&pages.items.path, items, &mut members);
            say_pages(pages, &page, last, &mut members);
        }
        None => {
            if let Some(name) = list_field(context.schemas(), returns, schema) {
                members.insert(name.to_owned(), items);
            }
        }
    }
    let answer = answer::finish(context, operation, Value::Object(members));
    Ok(Success { pending: false, data: Some(Data::Value(answer)) })
}

fn needs_total(operation: &Operation) -> bool {
    operation.pages.as_ref().is_some_and(|pages| pages.total.is_some())
}

fn say_pages(pages: &Pages, page: &Page<'_>, last: Option<u64>, members: &mut Map<String, Value>) {
    if let Some(total) = &pages.total {
        put(&total.path, Value::from(page.total), members);
    }
    if let Some(more) = &pages.more {
        put(&more.path, Value::from(page.has_more), members);
    }
    if let Some(next) = &pages.next {
        let cursor = last.filter(|_| page.has_more).map(|last| Value::from(cursor(last)));
        let end = if pages.ends_with_null { Value::Null } else { Value::from("") };
        put(&next.path, cursor.unwrap_or(end), members);
    }
}

/// A cursor that leads on from the record with a sequence.
fn cursor(sequence: u64) -> String {
    URL_SAFE_NO_PAD.encode(format!("[{sequence}]"))
}

fn read_cursor(text: &str) -> Option<u64> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    text.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

fn wanted(context: &Context<'_>, operation: &Operation) -> Result<Wanted, Failure> {
    let whole = Wanted { size: usize::MAX, skipped: 0, after: None };
    let Some(pages) = &operation.pages else { return Ok(whole) };
    let parameter = |name: &str| {
        let field = operation.query().iter().find(|field| field.wire_name == name);
        let given = context.arguments.query.get(name).cloned();
        given.or_else(|| context.assumed(field?))
    };
    let size = pages.size.as_ref().and_then(|name| parameter(name)?.as_i64());
    let size = usize::try_from(size.unwrap_or(USUAL_SIZE)).unwrap_or(0).max(1);
    match &pages.style {
        ListStyle::Number { parameter: name, first } => {
            let number = parameter(name).and_then(|value| value.as_i64()).unwrap_or(*first);
            let before = usize::try_from(number - first).unwrap_or(0);
            let skipped = before.saturating_mul(size);
            let reach = pages.most.and_then(|most| usize::try_from(most).ok());
            let size = reach.map_or(size, |most| size.min(most.saturating_sub(skipped)));
            Ok(Wanted { size, skipped, after: None })
        }
        ListStyle::Cursor { parameter: name } => {
            let value = parameter(name);
            let text = value.as_ref().and_then(Value::as_str).filter(|text| !text.is_empty());
            let after = match text.map(read_cursor) {
                Some(None) => {
                    let code = context.program.invalid.unwrap_or_default();
                    return Err(Failure::new(code));
                }
                after => after.flatten(),
            };
            Ok(Wanted { size, skipped: 0, after })
        }
    }
}

/// The records that a list is about.
struct Query<'a> {
    store: &'a Store,
    schema: usize,
    /// The first and the last position of records in the window of their creation.
    window: (Position, Position),
    /// The conditions that are not about the moment of creation and compare with something.
    filter: Vec<&'a Condition>,
    operation: &'a Operation,
    needle: Option<String>,
    may_be_gone: bool,
}

impl<'a> Query<'a> {
    fn new(
        context: &Context<'_>,
        operation: &'a Operation,
        schema: usize,
        store: &'a Store,
    ) -> Self {
        let mut window = (0, store.end());
        let mut filter = Vec::new();
        for condition in &operation.effect.filter {
            match creation_window(context, condition, schema, store) {
                Some((first, end)) => window = (window.0.max(first), window.1.min(end)),
                None if context.is_open(condition) => {}
                None => filter.push(condition),
            }
        }
        let text = operation.effect.search.as_ref().and_then(|search| {
            let text = context.evaluate(&search.text, MomentForm::DateTime)?;
            text.as_str().map(str::to_lowercase)
        });
        let needle = text.filter(|text| !text.is_empty());
        let stored = context.program.stored[schema].as_ref();
        let may_be_gone = stored.is_some_and(|stored| !stored.gone_when.is_empty());
        Self { store, schema, window, filter, operation, needle, may_be_gone }
    }

    /// Whether each record has to be looked at.
    fn is_filtered(&self) -> bool {
        !self.filter.is_empty() || self.needle.is_some() || self.may_be_gone
    }

    /// A page of records of which none is left out: it takes time in proportion to the page.
    fn slice(&self, wanted: &Wanted) -> Page<'a> {
        let (first, end) = self.window;
        let (least, most) = (self.store.rank(first), self.store.rank(end));
        let total = most.saturating_sub(least);
        let end = match wanted.after {
            Some(sequence) => end.min(self.store.after(|record| record.sequence < sequence)),
            None if wanted.skipped == 0 => end,
            None if wanted.skipped >= total => first,
            None => self.store.select(most - wanted.skipped - 1),
        };
        let left = self.store.rank(end).saturating_sub(least);
        let records = self.store.newest_before(end).take(wanted.size.min(left));
        let records: Vec<_> = records.map(|(_, record)| record).collect();
        let has_more = left > records.len();
        Page { records, total, has_more }
    }

    /// A page of the records that fulfil all conditions: each record of the window is looked at
    /// where the total is asked for, and else those up to the end of the page.
    fn search(&self, context: &Context<'_>, wanted: &Wanted, needs_total: bool) -> Page<'a> {
        let mut records = Vec::new();
        let (mut seen, mut total) = (0, 0);
        let matching = self.sorted(context);
        for record in matching {
            total += 1;
            if wanted.after.is_some_and(|after| record.sequence >= after) {
                continue;
            }
            seen += 1;
            if seen > wanted.skipped && records.len() < wanted.size {
                records.push(record);
            } else if !needs_total && records.len() >= wanted.size {
                break;
            }
        }
        let has_more = seen > wanted.skipped + records.len();
        Page { records, total, has_more }
    }

    fn sorted(&self, context: &Context<'_>) -> Vec<&'a Record> {
        let (first, end) = self.window;
        let inside = self.store.newest_before(end).take_while(|(position, _)| *position >= first);
        let matching = inside.map(|(_, record)| record).filter(|record| self.fits(context, record));
        let mut matching: Vec<&Record> = matching.collect();
        if let Some(newest) = &self.operation.effect.newest {
            // The sort is stable, so the newest of equal ones stays first.
            matching.sort_by(|one, other| {
                let value = |record| newest.path.in_record(context.schemas(), record);
                match (value(one), value(other)) {
                    (Some(one), Some(other)) => compare(&other, &one).unwrap_or(Ordering::Equal),
                    (one, other) => other.is_some().cmp(&one.is_some()),
                }
            });
        }
        matching
    }

    fn fits(&self, context: &Context<'_>, record: &Record) -> bool {
        let context = context.with_record(record);
        self.filter.iter().all(|condition| context.hold(std::slice::from_ref(*condition)))
            && !is_gone(&context, self.schema)
            && self.needle.as_ref().is_none_or(|needle| self.mentions(&context, needle))
    }

    /// Whether one of the fields that are searched has the text in it.
    fn mentions(&self, context: &Context<'_>, needle: &str) -> bool {
        let Some(search) = &self.operation.effect.search else { return true };
        search
            .fields
            .iter()
            .any(|field| context.read(field).is_some_and(|value| contains(&value, needle)))
    }
}

/// Whether a text has another in it, at any depth and in any case.
fn contains(value: &Value, needle: &str) -> bool {
    let mut scalars = Vec::new();
    flatten(value, &mut scalars);
    scalars.into_iter().any(|value| match value {
        Value::String(text) => text.to_lowercase().contains(needle),
        Value::Number(number) => number.to_string().contains(needle),
        Value::Object(members) => members.values().any(|value| contains(value, needle)),
        _ => false,
    })
}

/// The positions between which a condition on the moment of creation holds; none if it is about
/// something else.
fn creation_window(
    context: &Context<'_>,
    condition: &Condition,
    schema: usize,
    store: &Store,
) -> Option<(Position, Position)> {
    let Some(First::Field(field)) = condition.member.path.first else { return None };
    let field = &context.schemas().object(schema)[field];
    let is_creation = condition.member.root == Root::Stored
        && condition.member.path.steps.is_empty()
        && field.stamped == Some(Stamp::Create)
        && field.moment != MomentForm::Date;
    let Predicate::Between { from, to } = &condition.is else { return None };
    if !is_creation {
        return None;
    }
    let bound = |bound: &Option<_>| {
        let value = context.evaluate(bound.as_ref()?, field.moment)?;
        match (value.as_str(), value.as_i64()) {
            (Some(text), _) => Moment::parse(text),
            (None, Some(seconds)) => Some(Moment::from_millis(seconds.saturating_mul(1_000))),
            (None, None) => None,
        }
    };
    // Moments are compared as they are written: in whole seconds.
    let first = bound(from)
        .map_or(0, |from| store.after(|record| record.created.seconds() * 1_000 < from.millis()));
    let end = bound(to).map_or(store.end(), |to| {
        store.after(|record| record.created.seconds() * 1_000 <= to.millis())
    });
    Some((first, end))
}
