//! The comparison can fail: mistakes in a list or in emitted code are reported, each by its row.

use crate::code::Code;
use crate::compare::{Decision, differences};
use crate::facts::{
    shipping_models, shipping_operations, shipping_options, shipping_values, tracking_2026_07,
    webhooks,
};
use crate::reader::{Facts, facts_of};
use crate::table::facts_in;

const LISTED: &str = "
object Customer, both
    email: string
    id: string, answer only
enum Source
    system user
operation find: GET /books/{id}, answers object Customer
    path id: string
    query fields: csv of string
errors
    404 NotFound 404
";

/// The report if one text of the list is replaced.
#[track_caller]
fn check_mistake(right: &str, wrong: &str, expected: &[&str]) {
    assert_eq!(LISTED.matches(right).count(), 1, "`{right}` stands once in the list");
    let found = differences(&facts_in(&[&LISTED.replace(right, wrong)]), &facts_in(&[LISTED]), &[]);
    assert_eq!(found, expected);
}

#[test]
fn a_changed_row_is_told_with_what_was_found_instead() {
    check_mistake(
        "fields: csv of string",
        "fields: string",
        &["`find, query fields` is listed as `string`, emitted as `csv of string`"],
    );
    check_mistake(
        "email: string",
        "email: string, required",
        &["`Customer, request, email` is listed as `string, required`, emitted as `string`"],
    );
    check_mistake(
        "404 NotFound 404",
        "404 NotFound 400 retryable",
        &["`error 404` is listed as `NotFound, HTTP 400, retryable`, \
           emitted as `NotFound, HTTP 404`"],
    );
    check_mistake(
        "GET /books/{id}",
        "GET /book/{id}",
        &["`find` is listed as `GET /book/{id}, answers object Customer`, \
           emitted as `GET /books/{id}, answers object Customer`"],
    );
}

#[test]
fn a_row_of_another_name_place_or_direction_is_lacking_and_left_over() {
    check_mistake(
        "email:",
        "mail:",
        &[
            "`Customer, answer, mail: string` is not emitted; `Customer, answer` has email; id",
            "`Customer, request, mail: string` is not emitted; `Customer, request` has email",
            "`Customer, answer, email: string` is emitted, and not listed",
            "`Customer, request, email: string` is emitted, and not listed",
        ],
    );
    check_mistake(
        "id: string, answer only",
        "id: string",
        &["`Customer, request, id: string` is not emitted; `Customer, request` has email"],
    );
    check_mistake(
        "query fields",
        "header fields",
        &[
            "`find, header fields: csv of string` is not emitted; `find` has path id; query fields",
            "`find, query fields: csv of string` is emitted, and not listed",
        ],
    );
    check_mistake(
        "system user",
        "system",
        &["`Source, value, user: string` is emitted, and not listed"],
    );
}

#[test]
fn a_decision_covers_what_it_names_and_has_to_be_needed() {
    let added = |name| [Decision::Added { name, why: "why" }];
    let emitted = facts_in(&[LISTED]);
    let listed = facts_in(&[&LISTED.replace("    query fields: csv of string\n", "")]);
    assert_eq!(differences(&listed, &emitted, &added("find, query *")), [""; 0]);
    assert_eq!(differences(&listed, &emitted, &added("find, query fields")), [""; 0]);
    assert_eq!(
        differences(&emitted, &emitted, &added("find, query *")),
        ["nothing needs the decision on `find, query *`: why"]
    );
    let changed = |emitted| [Decision::Changed { name: "find, query *", emitted, why: "why" }];
    let listed = facts_in(&[&LISTED.replace("csv of string", "string")]);
    assert_eq!(differences(&listed, &emitted, &changed("csv of string")), [""; 0]);
    assert_eq!(
        differences(&listed, &emitted, &changed("number")),
        [
            "`find, query fields` is listed as `string`, emitted as `csv of string`",
            "nothing needs the decision on `find, query *`: why"
        ]
    );
}

#[test]
fn no_row_of_a_real_list_can_be_changed_or_left_out_unseen() {
    use tracking_2026_07::{ERRORS, MODELS, OPERATIONS, VALUES};
    let emitted = facts_in(&[OPERATIONS, MODELS, VALUES, ERRORS]);
    for name in emitted.keys() {
        let mut listed = emitted.clone();
        let said = listed.insert(name.clone(), "else".to_owned()).expect("a fact");
        let found = differences(&listed, &emitted, &[]);
        assert_eq!(found, [format!("`{name}` is listed as `else`, emitted as `{said}`")]);
        listed.remove(name);
        let found = differences(&listed, &emitted, &[]);
        assert_eq!(found, [format!("`{name}: {said}` is emitted, and not listed")]);
    }
}

fn read(text: &str) -> Facts {
    let mut code = Code::default();
    code.add(text);
    facts_of(&code)
}

/// An object of answers, as it is emitted.
const RECORD: &str = "
pub struct Leg { pub slug: Option<String>, pub unknown: runtime::Unknown }
runtime::record! {
    Leg {
        slug,
    }
}
";

#[test]
fn what_is_read_follows_the_code_that_decodes() {
    assert_eq!(read(RECORD), facts_in(&["object Leg, answer\n    slug: string"]));
    let renamed = RECORD.replace("slug,\n", "slug = \"courier\",\n");
    assert_eq!(read(&renamed), facts_in(&["object Leg, answer\n    courier: string"]));
    let other = RECORD.replace("Option<String>", "Option<Vec<i64>>");
    assert_eq!(read(&other), facts_in(&["object Leg, answer\n    slug: list of integer"]));
}

#[test]
fn the_lists_are_as_long_as_the_documents_say() {
    let count = |tables: &[&str], wanted: &str| {
        facts_in(tables).keys().filter(|name| name.starts_with(wanted)).count()
    };
    assert_eq!(count(&[shipping_values::CURRENCIES], "Currency"), 177 + 2);
    assert_eq!(count(&[shipping_values::COUNTRIES], "PaymentCountry"), 251);
    assert_eq!(count(&[shipping_values::ERRORS], "error"), 41);
    assert_eq!(count(&[shipping_values::SETTINGS], "envelope, "), 9);
    assert_eq!(count(&[shipping_options::SERVICE_OPTIONS], "ServiceOption, request"), 22);
    assert_eq!(count(&[tracking_2026_07::VALUES], "LanguageTarget"), 41);
    let calls = [
        shipping_operations::OF_LABELS,
        shipping_operations::OF_PICKUPS,
        shipping_operations::OF_ACCOUNTS,
    ];
    assert_eq!(facts_in(&calls).keys().filter(|name| !name.contains(',')).count(), 30);
    let models = [shipping_models::SENT, shipping_models::ANSWERED, shipping_operations::PAGES];
    assert!(facts_in(&models).len() > 300);
    assert_eq!(count(&[webhooks::OF_TRACKING, webhooks::OF_2026_07], "Webhook,"), 3);
    assert_eq!(count(&[webhooks::OF_SHIPPING], "Webhook, "), 4);
    assert_eq!(count(&[shipping_values::VALUES], "LabelStatus"), 7);
}
