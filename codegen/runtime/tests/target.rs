//! Exact texts of paths and queries, for the most awkward ids.

use runtime::request::{Operation, RequestTarget};
use runtime::validate::Validate;
use runtime::value::Number;

use crate::emitted::with_macros as runtime;

#[track_caller]
fn check_path(id: &str, expected: Result<&str, &str>) {
    let mut target = RequestTarget::default();
    target.path("/parcels/").parameter("id", &id).path("/retrack");
    let finished = target.finish();
    assert_eq!(finished.as_deref().map_err(String::as_str), expected);
}

#[test]
fn encodes_a_parameter_as_one_segment() {
    check_path("a1", Ok("/parcels/a1/retrack"));
    check_path("Az09-._~", Ok("/parcels/Az09-._~/retrack"));
    check_path("a/b", Ok("/parcels/a%2Fb/retrack"));
    check_path("../x", Ok("/parcels/..%2Fx/retrack"));
    check_path("%2e%2e", Ok("/parcels/%252e%252e/retrack"));
    check_path("...", Ok("/parcels/.../retrack"));
    check_path("a?b#c&d=e+f g", Ok("/parcels/a%3Fb%23c%26d%3De%2Bf%20g/retrack"));
    check_path("ü\r\n\0\\;:@", Ok("/parcels/%C3%BC%0D%0A%00%5C%3B%3A%40/retrack"));
}

#[test]
fn refuses_parameters_that_name_another_resource() {
    check_path("", Err("the path parameter `id` is empty"));
    check_path(".", Err("the path parameter `id` is a dot segment"));
    check_path("..", Err("the path parameter `id` is a dot segment"));
}

/// Arguments in each form that a query can have.
#[derive(Clone, PartialEq)]
struct Search {
    lang: Option<String>,
    page: Option<i64>,
    limit: i64,
    weight: Option<Number>,
    since: Option<String>,
    active: Option<bool>,
    fields: Vec<String>,
    tags: Option<Vec<String>>,
    slugs: Option<Vec<String>>,
    filters: Option<Vec<String>>,
    none: Option<Vec<String>>,
}

runtime::object! {
    Search {
        lang.place(runtime::Place::Query),
        page.place(runtime::Place::Query),
        limit.place(runtime::Place::Query),
        weight.place(runtime::Place::Query),
        since.place(runtime::Place::Query),
        active.place(runtime::Place::Query),
        fields.place(runtime::Place::Query),
        tags.place(runtime::Place::Query),
        slugs.place(runtime::Place::Query),
        filters = "filters[]".place(runtime::Place::QueryRepeat),
        none = "none[]".place(runtime::Place::QueryRepeat),
    }
}

impl Validate for Search {}

runtime::operation! {
    Search -> () {
        id: "search",
        method: GET,
        path: "/parcels",
        retry: Safe,
    }
}

#[test]
fn writes_the_query_in_the_order_of_the_fields() {
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
    let search = Search {
        lang: Some("en&x".to_owned()),
        page: None,
        limit: 2,
        weight: Some(Number::from(1.5)),
        since: Some("2024-02-29T13:05:00+08:00".to_owned()),
        active: Some(false),
        fields: texts(&["title", "tag"]),
        tags: Some(Vec::new()),
        slugs: None,
        filters: Some(texts(&["a b", "c'"])),
        none: Some(Vec::new()),
    };
    let mut target = RequestTarget::default();
    search.target(&mut target);
    assert_eq!(
        target.finish().as_deref(),
        Ok("/parcels?lang=en%26x&limit=2&weight=1.5&since=2024-02-29T13%3A05%3A00%2B08%3A00\
            &active=false&fields=title%2Ctag&tags=&filters[]=a%20b&filters[]=c%27")
    );
}
