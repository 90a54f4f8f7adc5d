//! Pages of a list: what they hold, what they say about themselves, and how to go on.

use optima_courier::tracking::v2024_04::{ListTrackings, Tag, Tracking};
use optima_courier::value::Note;
use serde_json::{Value, json};

use crate::answers::PAGE;
use crate::good_answers::{check_lists, check_texts};
use crate::server::answer;
use crate::support::{call, client_of, serve};
use crate::version::BASE;

#[tokio::test]
async fn decodes_a_page_and_the_filters_that_it_repeats() {
    let list = ListTrackings::new();
    let (_server, result) = call(answer(200, PAGE), |client| client.list_trackings(list)).await;
    let page = result.expect("a page");
    assert_eq!((page.page, page.limit, page.count), (Some(2), Some(3), Some(8)));
    check_texts([
        (&page.keyword, "tiles"),
        (&page.slug, "optimacourier,postnl"),
        (&page.created_at_min, "2024-04-12T08:00:00+00:00"),
        (&page.created_at_max, "2024-05-12T08:00:00+00:00"),
        (&page.last_updated_at, "2024-05-11T10:30:00+00:00"),
    ]);
    check_lists([
        (&page.origin, &["PRT", "ESP"]),
        (&page.destination, &["NLD"]),
        (&page.courier_destination_country_iso3, &["NLD", "BEL"]),
    ]);
    assert_eq!(page.tag, Some(Tag::InTransit));
    assert_eq!(page.return_to_sender.as_deref(), Some(&[true, false][..]));
    assert!(page.unknown.is_empty());
}

#[tokio::test]
async fn an_unknown_tag_costs_no_tracking_of_the_page() {
    let list = ListTrackings::new();
    let (_server, result) = call(answer(200, PAGE), |client| client.list_trackings(list)).await;
    let page = result.expect("a page");
    assert_eq!(page.notes(), []);
    let trackings = page.trackings.as_deref().expect("trackings");
    let titles: Vec<_> = trackings.iter().filter_map(|one| one.title.as_deref()).collect();
    assert_eq!(titles, ["Tiles for the bath", "Tiles for the hall", "Grout"]);
    let tags: Vec<_> = trackings.iter().flat_map(|one| &one.tag).collect();
    let later = Tag::Unknown("Teleported".to_owned());
    assert_eq!(tags, [&Tag::InTransit, &later, &Tag::InTransit]);
    let written = serde_json::to_value(&*page).expect("JSON");
    assert_eq!(written["trackings"][1]["tag"], "Teleported");
    assert_eq!(written["trackings"][1]["checkpoints"][0]["subtag"], "Teleported_001");
}

#[tokio::test]
async fn a_page_of_a_hundred_with_one_odd_member_is_ninety_nine_and_a_note() {
    let mut members: Vec<Value> = (0..100).map(|n| json!({"id": format!("t{n}")})).collect();
    members[57] = json!("lost");
    let body = json!({"meta": {"code": 200}, "data": {"count": 100, "trackings": members}});
    let list = ListTrackings::new();
    let bytes = answer(200, &body.to_string());
    let (_server, result) = call(bytes, |client| client.list_trackings(list)).await;
    let page = result.expect("a page");
    let trackings = page.trackings.as_deref().expect("trackings");
    let ids: Vec<_> = trackings.iter().flat_map(|one| &one.id).map(|id| id.as_str()).collect();
    let expected: Vec<_> = (0..100).filter(|n| *n != 57).map(|n| format!("t{n}")).collect();
    assert_eq!(ids, expected);
    let note = Note::Unexpected {
        pointer: "/data/trackings/57".to_owned(),
        expected: "an object",
        found: "a string",
    };
    assert_eq!(page.notes(), [note]);
    assert_eq!(page.unknown.members("trackings"), [(57, json!("lost").into())]);
    assert_eq!(serde_json::to_value(&*page).expect("JSON"), body["data"]);
}

/// Members of a page, each with what other readers of JSON fail at, and what is noted of it.
const AWKWARD: &[(&str, &str)] = &[
    (r#""note":"hi \ud83d""#, "note` held a lone surrogate; it was replaced by U+FFFD"),
    (r#""new":"\udc00""#, "new` held a lone surrogate; it was replaced by U+FFFD"),
    (r#""new":1e400"#, ""),
    (r#""transit_time":1e400"#, "transit_time` is a whole number beyond 64 bits where"),
    (r#""tracked_count":1e400"#, "tracked_count` is a number beyond 64-bit floats where"),
    (r#""tracked_count":9007199254740993"#, ""),
    (r#""tracking_number":9400111899223197428490"#, "tracking_number` is a number where a string"),
    (r#""shipment_weight":12345678901234567.89"#, ""),
];

#[tokio::test]
async fn no_odd_value_costs_a_page_more_than_itself() {
    let members = AWKWARD.iter().enumerate();
    let members = members.map(|(n, (member, _))| format!(r#"{{"id":"t{n}",{member}}}"#));
    let list = format!(r#"[{}]"#, members.collect::<Vec<_>>().join(","));
    let body = format!(r#"{{"meta":{{"code":200}},"data":{{"trackings":{list}}}}}"#);
    let bytes = answer(200, &body);
    let (_server, result) = call(bytes, |client| client.list_trackings(ListTrackings::new())).await;
    let page = result.expect("a page");
    let trackings = page.trackings.as_deref().expect("trackings");
    let ids: Vec<_> = trackings.iter().flat_map(|one| &one.id).map(|id| id.as_str()).collect();
    assert_eq!(ids, (0..AWKWARD.len()).map(|n| format!("t{n}")).collect::<Vec<_>>());
    let mut notes = page.notes().iter().map(ToString::to_string);
    for (n, (member, note)) in AWKWARD.iter().enumerate().filter(|(_, (_, note))| !note.is_empty())
    {
        let found = notes.next().expect(member);
        assert!(found.starts_with(&format!("`/data/trackings/{n}/{note}")), "{member}: {found}");
    }
    assert_eq!(notes.next(), None);
    // All is there again, but for the halves of pairs.
    let written = serde_json::to_string(trackings).expect("JSON");
    for (member, _) in AWKWARD {
        let mended = member.replace(r"\ud83d", "\u{fffd}").replace(r"\udc00", "\u{fffd}");
        assert!(written.contains(&mended), "{mended}: {written}");
    }
    // And the same by serde_json alone.
    let again: Vec<Tracking> = serde_json::from_str(&list).expect("trackings");
    assert_eq!(again, trackings);
}

#[tokio::test]
async fn goes_through_the_pages_by_their_number() {
    let page = |number: i64, ids: &[&str]| {
        let trackings: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
        let data = json!({"page": number, "limit": 2, "count": 5, "trackings": trackings});
        answer(200, &json!({"meta": {"code": 200}, "data": data}).to_string())
    };
    let server = serve([page(1, &["a", "b"]), page(2, &["c", "d"]), page(3, &["e"])]).await;
    let client = client_of(&server);
    let (mut request, mut ids) = (ListTrackings::new().tag(Tag::Pending).limit(2), Vec::new());
    for number in 1.. {
        request.page = Some(number);
        let page = client.list_trackings(request.clone()).await.expect("a page").into_inner();
        ids.extend(page.trackings.into_iter().flatten().flat_map(|one| one.id));
        if number * page.limit.expect("a limit") >= page.count.expect("a count") {
            break;
        }
    }
    let ids: Vec<_> = ids.iter().map(ToString::to_string).collect();
    assert_eq!(ids, ["a", "b", "c", "d", "e"]);
    let requests = server.requests();
    let lines: Vec<_> = requests.iter().filter_map(|request| request.lines().next()).collect();
    assert_eq!(
        lines,
        [1, 2, 3].map(|n| format!("GET {BASE}/trackings?tag=Pending&limit=2&page={n} HTTP/1.1"))
    );
}

#[tokio::test]
async fn an_empty_page_holds_no_tracking_and_says_so() {
    let body = r#"{"meta":{"code":200},"data":{"page":9,"limit":100,"count":0,"keyword":"",
        "tag":"","origin":[],"return_to_sender":[],"trackings":[]}}"#;
    let list = ListTrackings::new();
    let (_server, result) = call(answer(200, body), |client| client.list_trackings(list)).await;
    let page = result.expect("a page");
    assert_eq!((page.count, page.trackings.as_deref()), (Some(0), Some(&[][..])));
    assert_eq!(page.tag, Some(Tag::Unknown(String::new())));
    assert_eq!(page.notes(), []);
}
