//! Types of requests, as the compiler emits them.

use runtime::description::{
    Condition, Guard, PageInfo, PageParameter, Predicate, ReadBack, RequestValue,
};
use runtime::encode::{self, Cleared, Encode};
use runtime::request::{Headers, Operation, OperationInfo, RequestTarget, RetryClass};
use runtime::validate::{self, At};
use runtime::validate::{Format, Requirement, Severity, Validate, Violations};
use runtime::value::{Number, Update};
use serde::ser::SerializeMap;

use super::{ALREADY_EXISTS, Parcel, ParcelId, Tag};

/// A request with a body.
#[derive(Clone, Debug, PartialEq)]
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

impl Encode for CreateParcel {
    fn encode<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        encode::required(map, "number", &self.number)?;
        encode::optional(map, "tag", &self.tag)?;
        encode::optional(map, "weight", &self.weight)?;
        encode::update(map, "note", &self.note, Cleared::EmptyText)?;
        encode::update(map, "emails", &self.emails, Cleared::EmptyList)?;
        encode::optional(map, "ship_date", &self.ship_date)?;
        encode::optional(map, "due_date", &self.due_date)
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
pub static LIST_PARCELS: OperationInfo = OperationInfo {
    id: "list_parcels",
    method: http::Method::GET,
    path: "/parcels",
    retry: RetryClass::Safe,
    output_in: &[],
    body_in: &[],
    hides_body: false,
    quotas: &[],
    guard: None,
    pages: Some(&PageInfo {
        parameter: PageParameter::Token("cursor"),
        size: Some("limit"),
        items: &["parcels"],
        total: None,
        next: Some(&["next"]),
        more: None,
        most: None,
    }),
    pending: None,
};

impl Operation for CreateParcel {
    type Output = Parcel;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "create_parcel",
        method: http::Method::POST,
        path: "/parcels",
        retry: RetryClass::Guarded,
        output_in: &["parcel"],
        body_in: &["parcel"],
        hides_body: false,
        quotas: &[],
        guard: Some(&CREATE_PARCEL_GUARD),
        pages: None,
        pending: None,
    };

    fn target(&self, target: &mut RequestTarget) {
        target.path("/parcels");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(encode::body(self, &["parcel"]))
    }
}

/// A request without a body.
#[derive(Clone, Debug, PartialEq)]
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

impl Operation for GetParcel {
    type Output = Parcel;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_parcel",
        method: http::Method::GET,
        path: "/parcels/{id}",
        retry: RetryClass::Safe,
        output_in: &["parcel"],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };

    fn target(&self, target: &mut RequestTarget) {
        target
            .path("/parcels/")
            .parameter("id", &self.id)
            .query("lang", &self.lang)
            .query_list("fields", self.fields.as_deref())
            .query_repeat("filters[]", self.filters.as_deref().unwrap_or_default());
    }

    fn headers(&self, headers: &mut Headers) {
        headers.optional("x-trace", &self.trace);
    }
}

/// A request without an output.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteParcel(pub ParcelId);

impl From<&str> for DeleteParcel {
    fn from(id: &str) -> Self {
        DeleteParcel(id.into())
    }
}

impl Validate for DeleteParcel {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

impl Operation for DeleteParcel {
    type Output = ();

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "delete_parcel",
        method: http::Method::DELETE,
        path: "/parcels/{id}",
        retry: RetryClass::Idempotent,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };

    fn target(&self, target: &mut RequestTarget) {
        target.path("/parcels/").parameter("id", &self.0);
    }
}
