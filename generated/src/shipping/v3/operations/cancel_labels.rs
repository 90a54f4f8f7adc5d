// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/cancel_labels.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Lists your cancellations of labels.
        ///
        /// Unless you set `created_at_min`, only those of the last 24 hours are listed.
        ///
        /// `GET /cancel-labels`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `limit`: 1 or more (only warns: assumed).
        /// - `created_at_min`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
        /// - `created_at_max`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
        ///
        /// # Effects
        ///
        /// - Lists every `LabelCancellation` that the arguments ask for.
        /// - The answer repeats `limit`, `created_at_min` and `created_at_max`.
        /// - Arguments that are given choose by these fields: `status` and `created_at` by `created_at_min` and `created_at_max`.
        ///
        /// # Pages
        ///
        /// - `.pages()` yields page after page and `.items()` item after item, each page fetched when it is needed.
        /// - A page holds its items in `cancel_labels`, at most `limit` of them.
        /// - `next_token` is absent for the first page, then what `next_token` of the page before says.
        /// - The page is the last when nothing names a next one.
        /// - Items whose `created_at` is too old are left out unless you ask for them.
        ///
        /// # Errors
        ///
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        list_cancel_labels: ListCancelLabels,

        /// Cancels a label, so that it need not be paid for.
        ///
        /// It answers once the courier has answered, or at once with `async`.
        /// A label on a manifest can't be cancelled any more.
        ///
        /// `POST /cancel-labels`, answered with status 200.
        ///
        /// Guarded: a repeat after it took effect is refused with [`AlreadyCanceled`](super::super::errors::ALREADY_CANCELED). After an unknown outcome the client calls `list_cancel_labels`, looks for one whose `id` of `label` is `id` of the argument `label`, and repeats once if there is none. This is assumed; no document says so.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `label`: [`ReferenceInput`] says what it may hold.
        ///
        /// # Effects
        ///
        /// - Creates a `LabelCancellation`.
        /// - Looks for the `Label` whose `id` is `id` of the argument `label`, here called `target`; if there is none: [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
        /// - Refused with [`AlreadyCanceled`](super::super::errors::ALREADY_CANCELED) when `status` of `target` is `"cancelling"` or `"cancelled"`.
        /// - Refused with [`DoesNotExist`](super::super::errors::DOES_NOT_EXIST) when `status` of `target` is `"creating"` or `"failed"`. This is assumed; no document says so.
        /// - Refused with [`AlreadyManifested`](super::super::errors::ALREADY_MANIFESTED) when `status` of `target` is `"manifesting"` or `"manifested"`.
        /// - When the argument `async` is `true`, the answer comes before the outcome; until then, `status` is `"cancelling"` and `status` of `target` is `"cancelling"`; when it is done, `status` is `"cancelled"`, `refund_status` is `"requested"` and `status` of `target` is `"cancelled"`; if it fails, `status` is `"failed"` and `status` of `target` is `"created"`; the failure is [`CourierError`](super::super::errors::COURIER_ERROR).
        /// - `.until_done(…)` waits for an outcome that comes later: it asks [`get_cancel_label`](super::super::Client::get_cancel_label).
        /// - An outcome that comes later is told by [`CancelALabelEvent`](super::super::webhooks::CancelALabelEvent).
        ///
        /// # Errors
        ///
        /// - [`Pending`](super::super::errors::PENDING), code 3001: The request was accepted, and its outcome comes later. Read the record until its status changes, after a second at first and then less and less often, or wait for the webhook. An answer with this code that holds data is a success, and notes it.
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
        /// - [`ShipperAccountLocked`](super::super::errors::SHIPPER_ACCOUNT_LOCKED), code 4155: The shipper account is busy with a manifest or a cancellation. Wait until that is done, then send the request again.
        /// - [`OperationNotAllowedCourier`](super::super::errors::OPERATION_NOT_ALLOWED_COURIER), code 4171: The courier does not offer this operation. See in the list of couriers which operations each offers, or choose another courier.
        /// - [`ResponseError`](super::super::errors::RESPONSE_ERROR), code 4703: The courier's own service is not available. Try again later; before you repeat a create, look whether the first one took effect.
        /// - [`NoResponse`](super::super::errors::NO_RESPONSE), code 4705: The courier did not answer. Try again later; before you repeat a create, look whether the first one took effect.
        /// - [`CourierError`](super::super::errors::COURIER_ERROR), code 4715: The courier refused the request; the details say why. Read the message and the details, and correct what the courier objects to.
        /// - [`AlreadyCanceled`](super::super::errors::ALREADY_CANCELED), code 4722: The label or the pickup is cancelled already. Nothing is left to do; find the cancellation in your list of them.
        /// - [`DoesNotExist`](super::super::errors::DOES_NOT_EXIST), code 4723: The courier knows nothing of it, so there is nothing to cancel. Check whether the label or the pickup was created at all.
        /// - [`AlreadyManifested`](super::super::errors::ALREADY_MANIFESTED), code 4724: The label is on a manifest, so it can't be cancelled any more. Ask the courier itself.
        /// - [`CredentialsError`](super::super::errors::CREDENTIALS_ERROR), code 4732: The courier did not accept the credentials of the shipper account. Correct the credentials of the shipper account, then send the request again.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        cancel_label: CancelLabel,

        /// Reads one cancellation of a label.
        ///
        /// Its id is that of the cancellation, not of the label.
        ///
        /// `GET /cancel-labels/{id}`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Effects
        ///
        /// - Reads the `LabelCancellation` whose `id` is the argument `id`. If there is none: [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
        ///
        /// # Errors
        ///
        /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        get_cancel_label: GetCancelLabel,
    }
}

/// The arguments of `list_cancel_labels`.
#[derive(Clone, PartialEq)]
pub struct ListCancelLabels {
    /// Those of labels of this shipper account.
    pub shipper_account_id: Option<Id>,
    /// Those that have come this far.
    pub status: Option<CancelStatus>,
    /// How many a page holds.
    ///
    /// - 1 or more (only warns: assumed).
    pub limit: Option<i64>,
    /// Asked for at this time or later.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes 1 day before the call.
    pub created_at_min: Option<runtime::DateTime>,
    /// Asked for at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes the moment of the call.
    pub created_at_max: Option<runtime::DateTime>,
    /// Where the page begins, as the page before says; leave it out for the first.
    pub next_token: Option<String>,
}

runtime::request! {
    ListCancelLabels() {
        shipper_account_id(optional into Id).place(runtime::Place::Query),
        status(optional into CancelStatus).place(runtime::Place::Query),
        limit(optional i64).place(runtime::Place::Query),
        created_at_min(optional into runtime::DateTime).place(runtime::Place::Query),
        created_at_max(optional into runtime::DateTime).place(runtime::Place::Query),
        next_token(optional into String).place(runtime::Place::Query),
    }
}

runtime::validator! {
    ListCancelLabels {
        optional shipper_account_id.valid();
        optional status.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional limit.integer_range(Some(1), None, rules::RANGE_BAD_REQUEST_WARNS);
        optional created_at_min.by_text(validate_date_time);
        optional created_at_max.by_text(validate_date_time);
    }
}

runtime::operation! {
    ListCancelLabels -> CancelLabelPage {
        id: "list_cancel_labels",
        method: GET,
        path: "/cancel-labels",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        pages: &runtime::PageInfo {
            parameter: runtime::PageParameter::Token("next_token"),
            size: Some("limit"),
            items: &["cancel_labels"],
            total: None,
            next: Some(&["next_token"]),
            more: None,
            most: None,
        },
    }
}

impl runtime::Paged for ListCancelLabels {
    type Item = LabelCancellation;
    #[inline]
    fn go_to(&mut self, to: &runtime::Position) {
        self.next_token = to.token();
    }

    #[inline]
    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.next_token.as_deref())
    }

    #[inline]
    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    #[inline]
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.cancel_labels.unwrap_or_default()
    }

    #[inline]
    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.cancel_labels.as_ref().map_or(0, Vec::len),
            total: None,
            next: output.next_token.clone(),
            more: None,
        }
    }
}

/// The arguments of `cancel_label`.
#[derive(Clone, PartialEq)]
pub struct CancelLabel {
    /// The label to cancel.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub label: ReferenceInput,
    /// Whether to answer at once; the outcome comes later.
    ///
    /// Read it with `get_cancel_label`, or wait for the webhook.
    ///
    /// - When it is absent, the server assumes `false`.
    /// - The documents of 2022 say so.
    pub async_: Option<bool>,
}

runtime::request! {
    CancelLabel(label: impl Into<ReferenceInput>) {
        label(argument(label.into())),
        async_(optional bool) = "async",
    }
}

runtime::validator! {
    CancelLabel {
        required label.valid();
    }
}

runtime::from! {
    CancelLabel {
        ReferenceInput,
    }
}

runtime::operation! {
    CancelLabel -> LabelCancellation {
        id: "cancel_label",
        method: POST,
        path: "/cancel-labels",
        retry: Guarded,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        guard: &runtime::Guard {
            error: "AlreadyCanceled",
            when: &[],
            read_back: Some(&runtime::ReadBack {
                call: <ListCancelLabels as runtime::Operation>::INFO,
                with: &[],
                conditions: &[runtime::Condition {
                    member: &["label", "id"],
                    predicate: runtime::Predicate::Equals(
                        runtime::RequestValue::Body(&["label", "id"])
                    )
                }],
            }),
        },
        pending: &runtime::PendingInfo {
            read: <GetCancelLabel as runtime::Operation>::INFO,
            parameter: "id",
            key: &["id"],
            waiting: Some((&["status"], &["cancelling"])),
        },
    }
}

/// The arguments of `get_cancel_label`.
#[derive(Clone, PartialEq)]
pub struct GetCancelLabel {
    /// The cancellation to read.
    pub id: Id,
}

runtime::request! {
    GetCancelLabel(id: impl Into<Id>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    GetCancelLabel {
        required id.valid();
    }
}

runtime::from! {
    GetCancelLabel {
        Id,
        &Id,
        String,
        &str,
    }
}

runtime::operation! {
    GetCancelLabel -> LabelCancellation {
        id: "get_cancel_label",
        method: GET,
        path: "/cancel-labels/{id}",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
