//! Exact texts of paths and queries, for the most awkward ids.

use runtime::request::RequestTarget;
use runtime::value::Number;

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

#[test]
fn writes_the_query_in_the_order_of_calls() {
    let mut target = RequestTarget::default();
    target
        .path("/parcels")
        .query("lang", &Some("en&x"))
        .query("page", &None::<i64>)
        .query_required("limit", &2)
        .query("weight", &Some(Number::from(1.5)))
        .query("since", &Some("2024-02-29T13:05:00+08:00"))
        .query_list("fields", Some(&["title", "tag"]))
        .query_list("tags", Some(&[""; 0]))
        .query_list("slugs", None::<&[String]>)
        .query_repeat("filters[]", &["a b", "c'"])
        .query_repeat("none[]", &[""; 0]);
    assert_eq!(
        target.finish().as_deref(),
        Ok("/parcels?lang=en%26x&limit=2&weight=1.5&since=2024-02-29T13%3A05%3A00%2B08%3A00\
            &fields=title%2Ctag&tags=&filters[]=a%20b&filters[]=c%27")
    );
}
