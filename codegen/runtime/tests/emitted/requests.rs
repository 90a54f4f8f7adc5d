//! Types of requests, as the compiler emits them.

use runtime::description::{
    Condition, Guard, PageInfo, PageParameter, Predicate, ReadBack, RequestValue,
};
use runtime::request::{OperationInfo, RetryClass};
use runtime::validate::{self, At};
use runtime::validate::{Format, Requirement, Severity, Validate, Violations};
use runtime::value::{Number, Update};

use super::{ALREADY_EXISTS, Parcel, ParcelId, Tag, with_macros as runtime};

/// A request with a body.
#[derive(Clone, PartialEq)]
pub struct CreateParcel {
    pub number: String,
    pub tag: Option<Tag>,
    pub weight: Option<Number>,
    pub note: Update<String>,
    pub emails: Update<Vec<String>>,
    pub ship_date: Option<String>,
    pub due_date: Option<String>,
}

impl CreateParcel {
    pub fn new(number: impl Into<String>) -> Self {
        CreateParcel {
            number: number.into(),
            tag: None,
            weight: None,
            note: Update::Keep,
            emails: Update::Keep,
            ship_date: None,
            due_date: None,
        }
    }
}

impl From<&str> for CreateParcel {
    fn from(number: &str) -> Self {
        CreateParcel::new(number)
    }
}

runtime::object! {
    CreateParcel {
        number,
        tag,
        weight,
        note.cleared(runtime::Cleared::EmptyText),
        emails.cleared(runtime::Cleared::EmptyList),
        ship_date,
        due_date,
    }
}

const fn rule(id: &'static str) -> Requirement {
    Requirement { id, severity: Severity::Error, predicts: None }
}

static NUMBER_CHARS: Requirement = Requirement {
    id: "parcels/create_parcel/body/number/chars",
    severity: Severity::Error,
    predicts: Some(&ALREADY_EXISTS),
};
static WEIGHT_RANGE: Requirement =
    Requirement { id: "weight/range", severity: Severity::Warning, predicts: None };

impl Validate for CreateParcel {
    fn validate_at(&self, at: &At<'_>, found: &mut Violations) {
        validate::chars(&self.number, 4, 100, &NUMBER_CHARS, &at.member("number"), found);
        if let Some(value) = &self.tag {
            validate::known(
                value.is_known(),
                value,
                &Tag::ALL,
                const { &rule("tag/closed") },
                &at.member("tag"),
                found,
            );
        }
        if let Some(value) = self.weight {
            let at = at.member("weight");
            validate::finite(value, const { &rule("weight/finite") }, &at, found);
            validate::number_range(
                value,
                std::ops::Bound::Excluded(0.0),
                std::ops::Bound::Unbounded,
                &WEIGHT_RANGE,
                &at,
                found,
            );
        }
        if let Update::Set(value) = &self.emails {
            let at = at.member("emails");
            validate::items(value.len(), 0, 3, const { &rule("emails/items") }, &at, found);
            validate::each(value, &at, found, |value, at, found| {
                let rule = const { &rule("emails/each/format") };
                validate::format(value, &[Format::Email], rule, at, found);
            });
        }
        validate::ordered_text(
            &[("ship_date", self.ship_date.as_deref()), ("due_date", self.due_date.as_deref())],
            const { &rule("rules/dates") },
            at,
            found,
        );
    }
}

/// A second parcel with the same number is refused, if it has a note that identifies it.
static CREATE_PARCEL_GUARD: Guard = Guard {
    error: "ParcelAlreadyExists",
    when: &[Condition { member: &["note"], predicate: Predicate::Present }],
    read_back: Some(&ReadBack {
        call: &LIST_PARCELS,
        with: &[
            ("numbers", RequestValue::Body(&["number"])),
            ("state", RequestValue::Literal("\"any\"")),
            ("tag", RequestValue::Body(&["tag"])),
        ],
        conditions: &[
            Condition {
                member: &["note"],
                predicate: Predicate::Equals(RequestValue::Body(&["note"])),
            },
            Condition {
                member: &["weight"],
                predicate: Predicate::Equals(RequestValue::FirstOf(&[
                    RequestValue::Body(&["weight"]),
                    RequestValue::Literal("1"),
                ])),
            },
            Condition { member: &["deleted"], predicate: Predicate::Absent },
        ],
    }),
};

/// A list with pages.
pub static LIST_PARCELS: OperationInfo =
    OperationInfo::new("list_parcels", http::Method::GET, "/parcels", RetryClass::Safe).pages(
        &PageInfo {
            parameter: PageParameter::Token("cursor"),
            size: Some("limit"),
            items: &["parcels"],
            total: None,
            next: Some(&["next"]),
            more: None,
            most: None,
        },
    );

runtime::operation! {
    CreateParcel -> Parcel {
        id: "create_parcel",
        method: POST,
        path: "/parcels",
        retry: Guarded,
        output_in: &["parcel"],
        body_in: &["parcel"],
        guard: &CREATE_PARCEL_GUARD,
    }
}

/// A request without a body.
#[derive(Clone, PartialEq)]
pub struct GetParcel {
    pub id: ParcelId,
    pub lang: Option<String>,
    pub fields: Option<Vec<Tag>>,
    pub filters: Option<Vec<String>>,
    pub trace: Option<String>,
}

impl<T: Into<ParcelId>> From<T> for GetParcel {
    fn from(id: T) -> Self {
        GetParcel { id: id.into(), lang: None, fields: None, filters: None, trace: None }
    }
}

impl Validate for GetParcel {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

runtime::object! {
    GetParcel {
        id.place(runtime::Place::Path),
        lang.place(runtime::Place::Query),
        fields.place(runtime::Place::Query),
        filters = "filters[]".place(runtime::Place::QueryRepeat),
        trace = "x-trace".place(runtime::Place::Header),
    }
}

runtime::operation! {
    GetParcel -> Parcel {
        id: "get_parcel",
        method: GET,
        path: "/parcels/{id}",
        retry: Safe,
        output_in: &["parcel"],
    }
}

/// A request without an output.
#[derive(Clone, PartialEq)]
pub struct DeleteParcel {
    pub id: ParcelId,
}

impl From<&str> for DeleteParcel {
    fn from(id: &str) -> Self {
        DeleteParcel { id: id.into() }
    }
}

impl Validate for DeleteParcel {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

runtime::object! {
    DeleteParcel {
        id.place(runtime::Place::Path),
    }
}

runtime::operation! {
    DeleteParcel -> () {
        id: "delete_parcel",
        method: DELETE,
        path: "/parcels/{id}",
        retry: Idempotent,
    }
}
