//! Looking whether a request took effect whose answer was lost: through the list that would show it.

use std::time::Duration;

use serde_json::Value;

use super::core::{Core, Options};
use super::engine::{For, execute};
use super::error::{Error, ErrorKind, Result};
use super::guard::{Demand, Expr, ReadBack, Test};
use super::paging::{PageInfo, PageMark, Position, Trail, Turn};
use super::prepare::{Draft, Prepared, prepare};
use super::response::Metadata;
use super::retry::RetryPermit;
use super::target::{Headers, Target, decoded_query, path_arguments};
use super::transport::BoxFuture;
use super::validate::Violations;

/// How many pages are looked through; what was made just now stands on the first ones.
const MOST_PAGES: usize = 10;

/// Whether a second time is refused, and there is a way to look for what the first one did.
pub(super) fn is_guarded(prepared: &Prepared) -> bool {
    let Some(guard) = prepared.info.guard else { return false };
    let arguments = Arguments::of(prepared);
    guard.read_back.is_some_and(|read_back| arguments.single_out(read_back))
        && guard.read_back.is_some_and(|read_back| arguments.stay_apart(read_back))
        && guard.when.iter().all(|test| arguments.holds(test, &arguments.body) == Some(true))
}

/// What the request made, if it is found, and what is known of the answer that held it.
pub(super) fn look<'l>(
    core: &'l Core,
    prepared: &'l Prepared,
    deadline: Option<Duration>,
    permit: RetryPermit,
) -> BoxFuture<'l, Result<Option<(Value, Metadata)>>> {
    Box::pin(async move {
        let read_back = prepared.info.guard.and_then(|guard| guard.read_back);
        let pages = read_back.and_then(|read_back| read_back.call.pages);
        let (Some(read_back), Some(pages)) = (read_back, pages) else {
            return Err(Error::new(ErrorKind::OutcomeUnknown, "there is no way to look"));
        };
        let permit = Some(permit);
        let mut looking = Looking { core, prepared, read_back, pages, deadline, permit };
        looking.through_pages().await
    })
}

struct Looking<'l> {
    core: &'l Core,
    prepared: &'l Prepared,
    read_back: &'static ReadBack,
    pages: &'static PageInfo,
    /// When the call has to end, by the client's clock.
    deadline: Option<Duration>,
    /// What the first request of the look is paid with.
    permit: Option<RetryPermit>,
}

impl Looking<'_> {
    async fn through_pages(&mut self) -> Result<Option<(Value, Metadata)>> {
        let arguments = Arguments::of(self.prepared);
        let mut trail = Trail::default();
        let mut position = Position::First;
        for _ in 0..MOST_PAGES {
            let (mut page, metadata) = self.page(&arguments, &position).await?;
            let items = self.items(&page)?;
            let mark = mark(self.pages, &page, items.len());
            let found = items.iter().position(|item| arguments.fit(self.read_back, item));
            if let Some(item) = found.and_then(|index| self.item(&mut page, index)) {
                return Ok(Some((item, metadata)));
            }
            match trail.next(self.pages, &position, None, &mark)? {
                Some(next) => position = next,
                None => break,
            }
        }
        Ok(None)
    }

    /// The items of a page; one without a list is no proof that there are none.
    fn items<'p>(&self, page: &'p Value) -> Result<&'p [Value]> {
        match at(page, self.pages.items) {
            Some(Value::Array(items)) => Ok(items),
            Some(Value::Null) => Ok(&[]),
            _ => Err(Error::new(ErrorKind::Decode, "a page holds no list")),
        }
    }

    /// Takes one item out of a page.
    fn item(&self, page: &mut Value, index: usize) -> Option<Value> {
        at_mut(page, self.pages.items)?.get_mut(index).map(Value::take)
    }

    async fn page(
        &mut self,
        arguments: &Arguments,
        position: &Position,
    ) -> Result<(Value, Metadata)> {
        let info = self.read_back.call;
        let mut target = Target::under(&self.core.shared().base);
        target.path(info.path);
        for (name, expr) in self.read_back.with {
            let Some(value) = arguments.value(expr) else { continue };
            match value {
                Value::Array(values) if !matches!(expr, Expr::Joined(_)) => {
                    let values: Vec<String> = values.iter().map(written).collect();
                    target.query_repeat(name, &values);
                }
                value => drop(target.query_required(name, &written(&value))),
            }
        }
        match (self.pages.turn, position) {
            (Turn::Number(name), Position::Number(number)) => {
                target.query_required(name, number);
            }
            (Turn::Token(name), Position::Token(token)) => {
                target.query_required(name, token);
            }
            _ => {}
        }
        let (found, headers, body) = (Violations::default(), Headers::default(), None);
        let now = self.core.clock().now();
        let timeout = self.deadline.map(|deadline| deadline.saturating_sub(now));
        let options = Options { timeout, ..self.prepared.options };
        let draft = Draft { info, found, target, headers, body };
        let mut list = prepare(self.core, &options, draft)?;
        list.key = self.prepared.key.clone();
        let mut page = None;
        let mut accept = |answer: super::outcome::Answer<'_>| {
            page = Some(answer.decode::<Value>()?);
            Ok(())
        };
        execute(self.core, &list, For::Call(self.permit.take()), &mut accept).await?;
        let page = page.ok_or_else(|| Error::new(ErrorKind::Decode, "no page came"))?;
        let metadata = page.metadata().clone();
        Ok((page.into_inner(), metadata))
    }
}

/// What a page says of itself.
fn mark(info: &PageInfo, page: &Value, items: usize) -> PageMark {
    let member = |way: Option<&'static [&'static str]>| at(page, way?);
    PageMark {
        items,
        total: member(info.total).and_then(Value::as_i64),
        next: member(info.next).and_then(Value::as_str).map(str::to_owned),
        more: member(info.more).and_then(Value::as_bool),
    }
}

/// The arguments of a request, read back from what is sent.
struct Arguments {
    body: Value,
    path: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
}

impl Arguments {
    fn of(prepared: &Prepared) -> Arguments {
        let body: Value = serde_json::from_slice(&prepared.body).unwrap_or_default();
        let (path, info) = (prepared.uri.path(), prepared.info);
        Arguments {
            body: at(&body, info.body_in).cloned().unwrap_or_default(),
            path: path_arguments(info.path, path),
            query: decoded_query(prepared.uri.query().unwrap_or_default()),
        }
    }

    fn value(&self, expr: &Expr) -> Option<Value> {
        let text = |text: &String| Value::String(text.clone());
        match expr {
            Expr::Literal(json) => serde_json::from_str(json).ok(),
            Expr::Body(way) => at(&self.body, way).filter(|value| !value.is_null()).cloned(),
            Expr::Path(name) => {
                self.path.iter().find(|(known, _)| known == name).map(|(_, value)| text(value))
            }
            Expr::Query(name) => {
                self.query.iter().find(|(known, _)| known == name).map(|(_, value)| text(value))
            }
            Expr::FirstOf(all) => all.iter().find_map(|expr| self.value(expr)),
            Expr::Joined(expr) => self.value(expr),
        }
    }

    /// Whether no list that is sent as one text gets a member that would be read as several.
    fn stay_apart(&self, read_back: &ReadBack) -> bool {
        read_back.with.iter().all(|(_, expr)| match (expr, self.value(expr)) {
            (Expr::Joined(_), Some(Value::Array(values))) => !values.iter().any(has_comma),
            (Expr::Joined(_), Some(value)) => !has_comma(&value),
            _ => true,
        })
    }

    /// Whether the request tells anything by which its own item differs from others.
    fn single_out(&self, read_back: &ReadBack) -> bool {
        let asked = read_back.with.iter().map(|(_, expr)| expr);
        let compared = read_back.tests.iter().filter_map(|test| match &test.demand {
            Demand::Equals(expr) => Some(expr),
            Demand::Present | Demand::Absent | Demand::AnyOf(_) => None,
        });
        asked.chain(compared).any(|expr| self.tell(expr))
    }

    /// Whether a value comes from the request itself.
    fn tell(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Literal(_) => false,
            Expr::FirstOf(all) => {
                let first = all.iter().find(|expr| self.value(expr).is_some());
                first.is_some_and(|expr| self.tell(expr))
            }
            Expr::Joined(expr) => self.tell(expr),
            Expr::Body(_) | Expr::Path(_) | Expr::Query(_) => self.value(expr).is_some(),
        }
    }

    /// Whether an item is what the request made.
    fn fit(&self, read_back: &ReadBack, item: &Value) -> bool {
        let tests = read_back.tests;
        item.is_object() && tests.iter().all(|test| self.holds(test, item) != Some(false))
    }

    /// Whether a test holds; nothing where the request lacks what it compares with.
    fn holds(&self, test: &Test, of: &Value) -> Option<bool> {
        let member = at(of, test.member).filter(|value| !value.is_null());
        let is_empty = member.is_none_or(|value| value == "");
        Some(match &test.demand {
            Demand::Present => !is_empty,
            Demand::Absent => is_empty,
            Demand::AnyOf(all) => all.iter().any(|json| {
                serde_json::from_str::<Value>(json).is_ok_and(|value| member == Some(&value))
            }),
            Demand::Equals(expr) => {
                let value = self.value(expr)?;
                member == Some(&value)
            }
        })
    }
}

fn at<'v>(value: &'v Value, way: &[&str]) -> Option<&'v Value> {
    way.iter().try_fold(value, |value, name| value.get(*name))
}

fn at_mut<'v>(value: &'v mut Value, way: &[&str]) -> Option<&'v mut Value> {
    way.iter().try_fold(value, |value, name| value.get_mut(*name))
}

fn has_comma(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.contains(','))
}

/// A value as a query writes it.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(written).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
