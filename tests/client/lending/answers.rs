//! Answers with what only this API has: unions, aliases, keywords, recursion, any JSON.

use invented::Number;
use invented::lending::{
    Binding, Book, BookPage, Condition, Delivery, Loan, LoanId, Medium, Member, SortOrder,
};
use invented::value::Date;
use serde_json::{Value, json};

use crate::server::answer;
use crate::support::{book, call};

/// The answer is decoded with these notes, and encoded again without loss.
async fn check_book(came: Value, notes: &[&str]) -> Book {
    let response = book(came.clone()).await;
    let lines: Vec<_> = response.notes().iter().map(ToString::to_string).collect();
    assert_eq!(lines, notes);
    let found = response.into_inner();
    assert_eq!(serde_json::to_value(&found).expect("JSON"), came);
    assert_eq!(serde_json::from_value::<Book>(came).expect("a book"), found);
    found
}

#[tokio::test]
async fn decodes_every_field_of_a_book() {
    let found = check_book(
        json!({
            "isbn": "0306406152", "title": "Atoms", "condition": 9, "labels": {"row": "7"},
            "medium": {"kind": "paper", "pages": 240, "binding": "soft-back"},
            "subject": {"name": "atoms"}, "summary": "s", "marks": ["red"], "remark": "r",
            "links": {"self": "https://lending.example/v1/books/1", "type": "book"},
            "added-on": "2024-02-29", "extra": [1, {"two": null}], "weight": 300,
        }),
        &[],
    )
    .await;
    assert_eq!(found.isbn().expect("an ISBN").as_str(), "0306406152");
    assert_eq!(found.condition, Some(Condition::Ruined));
    assert_eq!((found.title.as_deref(), found.remark.as_deref()), (Some("Atoms"), Some("r")));
    assert_eq!(
        (found.summary.as_deref(), found.marks.as_deref()),
        (Some("s"), Some(&["red".to_owned()][..]))
    );
    assert_eq!(found.added.as_ref().map(Date::as_str), Some("2024-02-29"));
    let links = found.links.expect("links");
    assert_eq!(links.self_.as_deref(), Some("https://lending.example/v1/books/1"));
    assert_eq!(links.ty.as_deref(), Some("book"));
    assert_eq!(found.extra, Some(json!([1, {"two": null}]).into()));
    assert_eq!(found.labels.expect("labels")["row"], "7");
    assert_eq!(found.unknown.get("weight"), Some(&json!(300).into()));
}

#[tokio::test]
async fn decodes_the_variant_that_the_tag_names() {
    let paper = json!({"kind": "paper", "pages": 240, "binding": "spiral", "smell": "old"});
    let found = check_book(json!({"medium": paper}), &[]).await;
    let Some(Medium::Paper(paper)) = found.medium else { panic!("no paper") };
    assert_eq!((paper.pages, paper.binding), (Some(240), Some(Binding::from("spiral"))));
    assert_eq!(paper.unknown.get("smell"), Some(&json!("old").into()));
    let audio = json!({"kind": "audio", "minutes": 90.5, "readers": ["Ann"]});
    let found = check_book(json!({"medium": audio}), &[]).await;
    let Some(Medium::Audio(audio)) = found.medium else { panic!("no audio") };
    assert_eq!(audio.minutes, Some(Number::from(90.5)));
    assert_eq!(audio.readers.expect("readers"), ["Ann"]);
}

#[tokio::test]
async fn keeps_a_variant_whose_tag_came_later() {
    let film = json!({"kind": "film", "reels": [3, 4], "silent": true});
    let found = check_book(json!({"medium": film}), &[]).await;
    assert_eq!(found.medium, Some(Medium::Unknown(film.into())));
}

#[tokio::test]
async fn notes_a_union_without_a_tag_and_odd_members_of_variants() {
    let place = "`/result/book/medium";
    let no_tag = format!("{place}` is an object where an object with a tag is declared");
    let found =
        check_book(json!({"medium": {"pages": 240}}), &[&format!("{no_tag}; it was left out")])
            .await;
    assert_eq!((found.medium, found.unknown.iter().count()), (None, 1));
    let number = format!("{place}` is a number where an object with a tag is declared");
    check_book(json!({"medium": 3}), &[&format!("{number}; it was left out")]).await;
    let pages = format!("{place}/pages` is a string where a whole number is declared");
    let found = check_book(
        json!({"medium": {"kind": "paper", "pages": "many", "binding": "hard-back"}}),
        &[&format!("{pages}; it was left out")],
    )
    .await;
    let Some(Medium::Paper(paper)) = found.medium else { panic!("no paper") };
    assert_eq!((paper.pages, paper.binding), (None, Some(Binding::HardBack)));
}

#[tokio::test]
async fn reads_a_field_under_its_other_name_and_writes_it_under_its_own() {
    let found = book(json!({"added_on": "2024-02-29"})).await.into_inner();
    assert_eq!(found.added.as_ref().map(Date::as_str), Some("2024-02-29"));
    assert_eq!(json!(found), json!({"added-on": "2024-02-29"}));
    for both in [
        r#"{"added_on":null,"added-on":"2024-02-29"}"#,
        r#"{"added-on":"2024-02-29","added_on":null}"#,
        r#"{"added-on":"2024-02-29","added_on":7}"#,
        r#"{"added_on":7,"added-on":"2024-02-29"}"#,
    ] {
        let found: Book = serde_json::from_str(both).expect("a book");
        assert_eq!(found.added.as_ref().map(Date::as_str), Some("2024-02-29"), "{both}");
    }
}

#[tokio::test]
async fn decodes_a_tree_of_subjects_to_any_sensible_depth() {
    let mut subject = json!({"name": "root"});
    for depth in 0..20 {
        subject = json!({"name": depth.to_string(), "broader": subject, "narrower": [subject]});
        if depth > 6 {
            subject["narrower"] = json!([]);
        }
    }
    let found = check_book(json!({"subject": subject}), &[]).await;
    let mut current = found.subject;
    let mut depth = 0;
    while let Some(broader) = current.and_then(|subject| subject.broader) {
        current = Some(*broader);
        depth += 1;
    }
    assert_eq!(depth, 20);
}

#[tokio::test]
async fn notes_an_odd_subject_deep_in_the_tree() {
    let found = check_book(
        json!({"subject": {"narrower": [{"narrower": [{"name": "a"}, 7]}]}}),
        &["`/result/book/subject/narrower/0/narrower/1` is a number where an object is declared; \
           it was left out"],
    )
    .await;
    let narrower = found.subject.expect("a subject").narrower.expect("subjects");
    let below = narrower[0].narrower.as_deref().expect("subjects");
    assert_eq!((below.len(), narrower[0].unknown.members("narrower").len()), (1, 1));
}

#[tokio::test]
async fn decodes_a_page_without_its_odd_members() {
    let body = json!({"status": {"code": 0}, "result": {
        "items": [{"isbn": "1"}, "torn", {"isbn": "2"}], "next_cursor": null, "total": 3,
    }});
    let (_server, result) = call(answer(200, &body.to_string()), |client| {
        client.list_books(invented::lending::ListBooks::new())
    })
    .await;
    let page = result.expect("a page");
    assert_eq!(page.items.as_deref().expect("books").len(), 2);
    assert_eq!((&page.next_cursor, page.notes().len()), (&None, 1));
    assert_eq!(page.unknown.members("items"), [(1, json!("torn").into())]);
    assert_eq!(page.unknown.get("total"), Some(&json!(3).into()));
    let mut written = serde_json::to_value(&*page).expect("JSON");
    written["next_cursor"] = Value::Null;
    assert_eq!(written, body["result"]);
    assert_eq!(serde_json::from_str::<BookPage>("{}").expect("a page"), BookPage::default());
}

#[tokio::test]
async fn decodes_a_loan_with_its_fee_in_text() {
    let body = json!({"status": {"code": 0}, "result": {
        "id": "0190a0b0-0000-7000-8000-0000000000aa", "isbn": "0306406152", "member": 7,
        "from": "2024-05-01", "until": "2024-06-01", "delivery": "bike", "fee": "2.5",
        "place": {"street": "Main St 1", "town": "Springfield"},
    }});
    let (_server, result) = call(answer(201, &body.to_string()), |client| {
        client.lend_book(invented::lending::LendBook::new("0306406152", 7))
    })
    .await;
    let loan = result.expect("a loan");
    let id = LoanId::from("0190a0b0-0000-7000-8000-0000000000aa");
    assert_eq!((loan.status(), loan.id().expect("an id")), (201, &id));
    assert_eq!(loan.isbn().expect("an ISBN").as_str(), "0306406152");
    assert_eq!((loan.fee, loan.member), (Some(Number::from(2.5)), Some(7)));
    assert_eq!(loan.delivery, Some(Delivery::Bike));
    assert_eq!(
        (loan.from.as_ref().map(Date::as_str), loan.until.as_ref().map(Date::as_str)),
        (Some("2024-05-01"), Some("2024-06-01"))
    );
    let place = loan.place.as_ref().expect("a place");
    assert_eq!(
        (place.street.as_deref(), place.town.as_deref()),
        (Some("Main St 1"), Some("Springfield"))
    );
}

#[test]
fn takes_a_fee_as_a_number_or_as_text_that_holds_one() {
    for (fee, expected) in [
        (json!(2.5), Some(2.5)),
        (json!("2.5"), Some(2.5)),
        (json!(" 3 "), Some(3.0)),
        (json!("cheap"), None),
        (json!(""), None),
        (json!(true), None),
        (Value::Null, None),
    ] {
        let loan: Loan = serde_json::from_value(json!({"fee": fee})).expect("a loan");
        assert_eq!(loan.fee.map(Number::get), expected, "{fee}");
        let kept = expected.is_none() && !fee.is_null();
        assert_eq!(loan.unknown.get("fee"), kept.then(|| fee.into()).as_ref());
    }
}

#[tokio::test]
async fn decodes_a_member_with_loans_inside() {
    let body = json!({"status": {"code": 0}, "result": {
        "number": 7, "email": "m@example.com", "loans": [{"id": "a"}, {"fee": "0.25"}],
    }});
    let (_server, result) =
        call(answer(200, &body.to_string()), |client| client.get_member(7)).await;
    let member: Member = result.expect("a member").into_inner();
    assert_eq!((member.number, member.email.as_deref()), (Some(7), Some("m@example.com")));
    let loans = member.loans.expect("loans");
    assert_eq!(loans[1].fee, Some(Number::from(0.25)));
    assert!(loans[1].id().is_err());
    assert_eq!(SortOrder::from("-title"), SortOrder::TitleBackwards);
}
