//! The read-back: a list request that finds out whether a request with a lost answer took effect.

use std::time::Duration;

use super::accepted::{open_slot, unanswered};
use super::answer::Answer;
use super::codec::DataPath;
use super::core::Core;
use super::description::{
    Condition, ErrorKind, PageInfo, PageParameter, Predicate, ReadBack, RequestValue,
};
use super::error::{Error, Result};
use super::paging::facts::PageFacts;
use super::paging::page::Position;
use super::paging::tracker::{NextPage, PageTracker};
use super::prepare::{Draft, prepare};
use super::request::{Options, Prepared, RequestTarget, decoded_query, path_arguments};
use super::response::Metadata;
use super::retry::RetryPermit;
use super::retry_loop::{Caller, execute};
use super::time::BoxFuture;
use super::value::{Json, join};

/// How many pages are read; a new item is on one of the first pages.
const MAX_PAGES: usize = 10;

/// Whether the guard applies to a request, and a read-back can find its effect.
pub(crate) fn is_guarded(prepared: &Prepared) -> bool {
    let Some(guard) = prepared.info.guard else { return false };
    let arguments = Arguments::of(prepared);
    guard.read_back.is_some_and(|read_back| arguments.is_distinctive(read_back))
        && guard.read_back.is_some_and(|read_back| arguments.keeps_members_apart(read_back))
        && guard
            .when
            .iter()
            .all(|condition| arguments.holds(condition, &arguments.body) == Some(true))
}

/// Returns what the request created, if it is found, and the metadata of the answer with it.
pub(crate) fn read_back<'l>(
    core: &'l Core,
    prepared: &'l Prepared,
    deadline: Option<Duration>,
    permit: RetryPermit,
) -> BoxFuture<'l, Result<Option<(Json, Metadata)>>> {
    Box::pin(async move {
        let read_back = prepared.info.guard.and_then(|guard| guard.read_back);
        let pages = read_back.and_then(|read_back| read_back.call.pages);
        let (Some(read_back), Some(pages)) = (read_back, pages) else {
            return Err(Error::new(ErrorKind::OutcomeUnknown, "there is no read-back"));
        };
        let permit = Some(permit);
        let mut call = ReadBackCall { core, prepared, read_back, pages, deadline, permit };
        call.search().await
    })
}

struct ReadBackCall<'l> {
    core: &'l Core,
    prepared: &'l Prepared,
    read_back: &'static ReadBack,
    pages: &'static PageInfo,
    /// The deadline of the call, by the client's clock.
    deadline: Option<Duration>,
    /// The permit that the first list request spends.
    permit: Option<RetryPermit>,
}

impl ReadBackCall<'_> {
    async fn search(&mut self) -> Result<Option<(Json, Metadata)>> {
        let arguments = Arguments::of(self.prepared);
        let mut tracker = PageTracker::default();
        let mut position = Position::First;
        for _ in 0..MAX_PAGES {
            let (page, metadata, facts) = self.page(&arguments, &position).await?;
            let items = self.items(&page)?;
            let found = items.into_iter().find(|item| arguments.matches(self.read_back, item));
            if let Some(item) = found {
                return Ok(Some((item, metadata)));
            }
            match tracker.next(self.pages, &position, None, &facts) {
                Ok(NextPage::Next(next)) => position = next,
                Ok(NextPage::End) => break,
                Ok(NextPage::Repeated)
                    if matches!(self.pages.parameter, PageParameter::Number(..)) =>
                {
                    break;
                }
                // A cursor that leads nowhere does not prove that there are no more pages.
                Ok(NextPage::Repeated) => {
                    return Err(Error::new(
                        ErrorKind::Decode,
                        "a page names itself as the next page",
                    ));
                }
                Err(stop) => return Err(stop.error),
            }
        }
        Ok(None)
    }

    /// Returns the items of a page; a page without a list does not prove that there are none.
    fn items(&self, page: &Json) -> Result<Vec<Json>> {
        match page.at(self.pages.items) {
            Some(list) if list.is_null() => Ok(Vec::new()),
            Some(list) => list.members().ok_or_else(no_list),
            None => Err(no_list()),
        }
    }

    async fn page(
        &mut self,
        arguments: &Arguments,
        position: &Position,
    ) -> Result<(Json, Metadata, PageFacts)> {
        let info = self.read_back.call;
        let mut target = RequestTarget::under(&self.core.shared().base);
        target.path(info.path);
        for (name, source) in self.read_back.with {
            let Some(value) = arguments.value(source) else { continue };
            match value.members() {
                Some(values) if !matches!(source, RequestValue::Joined(_)) => {
                    for value in &values {
                        target.query(name, &written(value));
                    }
                }
                _ => drop(target.query(name, &written(&value))),
            }
        }
        match (self.pages.parameter, position) {
            (PageParameter::Number(name, _), Position::Number(number)) => {
                target.query(name, number);
            }
            (PageParameter::Token(name), Position::Token(token)) => {
                target.query(name, token);
            }
            _ => {}
        }
        let now = self.core.clock().now();
        let timeout = self.deadline.map(|deadline| deadline.saturating_sub(now));
        let options = Options { timeout, ..self.prepared.options };
        let draft = Draft::new(info, target);
        let mut list = prepare(self.core, &options, draft)?;
        list.key = self.prepared.key.clone();
        let mut page = None;
        let mut accept = |answer: Answer<'_>| {
            page = Some(answer.decode(open_slot::<Json>)?);
            Ok(())
        };
        execute(self.core, &list, Caller::Call(self.permit.take()), &mut accept).await?;
        let page = page.ok_or_else(unanswered)?;
        let data = self.core.api().envelope.map_or(&[][..], |envelope| envelope.data);
        let path = DataPath { data, output: info.output_in };
        let facts = PageFacts::read(&page.body, path, self.pages);
        let (page, metadata) = page.respond::<Json>()?.into_parts();
        Ok((page, metadata, facts))
    }
}

fn no_list() -> Error {
    Error::new(ErrorKind::Decode, "a page holds no list")
}

/// The arguments of a request, parsed from the prepared request.
struct Arguments {
    body: Json,
    path: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
}

impl Arguments {
    fn of(prepared: &Prepared) -> Arguments {
        let body = std::str::from_utf8(&prepared.body).ok();
        let body: Option<Json> = body.and_then(|body| body.parse().ok());
        let (path, info) = (prepared.uri.path(), prepared.info);
        Arguments {
            body: body.and_then(|body| body.at(info.body_in)).unwrap_or_else(Json::null),
            path: path_arguments(info.path, path),
            query: decoded_query(prepared.uri.query().unwrap_or_default()),
        }
    }

    fn value(&self, source: &RequestValue) -> Option<Json> {
        let text = |text: &String| Json::from(text.as_str());
        match source {
            RequestValue::Literal(json) => json.parse().ok(),
            RequestValue::Body(path) => self.body.at(path).filter(|value| !value.is_null()),
            RequestValue::Path(name) => {
                self.path.iter().find(|(known, _)| known == name).map(|(_, value)| text(value))
            }
            RequestValue::Query(name) => {
                self.query.iter().find(|(known, _)| known == name).map(|(_, value)| text(value))
            }
            RequestValue::FirstOf(all) => all.iter().find_map(|source| self.value(source)),
            RequestValue::Joined(source) => self.value(source),
        }
    }

    /// Whether no list that is sent as one text has a member that would be read as several.
    fn keeps_members_apart(&self, read_back: &ReadBack) -> bool {
        read_back.with.iter().all(|(_, source)| match (source, self.value(source)) {
            (RequestValue::Joined(_), Some(value)) => match value.members() {
                Some(values) => !values.iter().any(has_comma),
                None => !has_comma(&value),
            },
            _ => true,
        })
    }

    /// Whether the request has any value that tells its item from others.
    fn is_distinctive(&self, read_back: &ReadBack) -> bool {
        let asked = read_back.with.iter().map(|(_, source)| source);
        let compared =
            read_back.conditions.iter().filter_map(|condition| match &condition.predicate {
                Predicate::Equals(source) => Some(source),
                Predicate::Present | Predicate::Absent | Predicate::AnyOf(_) => None,
            });
        asked.chain(compared).any(|source| self.comes_from_request(source))
    }

    /// Whether a value comes from the request itself.
    fn comes_from_request(&self, source: &RequestValue) -> bool {
        match source {
            RequestValue::Literal(_) => false,
            RequestValue::FirstOf(all) => {
                let first = all.iter().find(|source| self.value(source).is_some());
                first.is_some_and(|source| self.comes_from_request(source))
            }
            RequestValue::Joined(source) => self.comes_from_request(source),
            RequestValue::Body(_) | RequestValue::Path(_) | RequestValue::Query(_) => {
                self.value(source).is_some()
            }
        }
    }

    /// Whether an item is what the request created.
    fn matches(&self, read_back: &ReadBack, item: &Json) -> bool {
        let conditions = read_back.conditions;
        item.text().starts_with('{')
            && conditions.iter().all(|condition| self.holds(condition, item) != Some(false))
    }

    /// Whether a condition holds; `None` if the request lacks the value to compare with.
    fn holds(&self, condition: &Condition, value: &Json) -> Option<bool> {
        let member = value.at(condition.member).filter(|value| !value.is_null());
        let is_empty = member.as_ref().is_none_or(|value| value.text() == "\"\"");
        Some(match &condition.predicate {
            Predicate::Present => !is_empty,
            Predicate::Absent => is_empty,
            Predicate::AnyOf(all) => {
                all.iter().any(|json| json.parse().is_ok_and(|value| member == Some(value)))
            }
            Predicate::Equals(source) => {
                let value = self.value(source)?;
                member == Some(value)
            }
        })
    }
}

fn has_comma(value: &Json) -> bool {
    value.text().contains(',') && value.string().is_some()
}

/// Writes a value as in a query.
fn written(value: &Json) -> String {
    match (value.string(), value.members()) {
        (Some(text), _) => text,
        (None, Some(members)) => join(&members.iter().map(written).collect::<Vec<_>>(), ","),
        (None, None) => value.text().to_owned(),
    }
}
