// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/manifests.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Lists your manifests.
        ///
        /// Unless you set `created_at_min`, only those of the last 24 hours are listed.
        ///
        /// `GET /manifests`, answered with status 200.
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
        /// - Lists every `Manifest` that the arguments ask for.
        /// - The answer repeats `limit`, `created_at_min` and `created_at_max`.
        /// - Arguments that are given choose by these fields: `id` of `shipper_account` by `shipper_account_id`, `status` and `created_at` by `created_at_min` and `created_at_max`.
        ///
        /// # Pages
        ///
        /// - `.pages()` yields page after page and `.items()` item after item, each page fetched when it is needed.
        /// - A page holds its items in `manifests`, at most `limit` of them.
        /// - `next_token` is absent for the first page, then what `next_token` of the page before says.
        /// - The page is the last when nothing names a next one.
        /// - Items whose `created_at` is too old are left out unless you ask for them.
        ///
        /// # Errors
        ///
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        list_manifests: ListManifests,

        /// Closes out labels of one shipper account, so that the courier takes over their parcels.
        ///
        /// It answers once the courier has answered, or at once with `async`.
        /// A label on a manifest can't be cancelled any more.
        ///
        /// `POST /manifests`, answered with status 200.
        ///
        /// Not safe to repeat: a second time may have a second effect.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `shipper_account`: [`ReferenceInput`] says what it may hold.
        /// - `label_ids`: At least 1 item (only warns: documented in 2022). A UUID (only warns).
        ///
        /// # Effects
        ///
        /// - Creates a `Manifest`.
        /// - Looks for the `ShipperAccount` whose `id` is `id` of the argument `shipper_account`, here called `account`; if there is none: [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND).
        /// - Looks for every `Label` whose `id` is the argument `label_ids`, `id` of `shipper_account` is `id` of the argument `shipper_account` and `status` is `"created"`, here called `picked`; if there is none: [`NoShipmentsManifest`](super::super::errors::NO_SHIPMENTS_MANIFEST).
        /// - Sets `slug` of `shipper_account` to `slug` of `account`.
        /// - Sets `description` of `shipper_account` to `description` of `account`.
        /// - When the argument `async` is `true`, the answer comes before the outcome; until then, `status` is `"manifesting"` and `status` of `picked` is `"manifesting"`; when it is done, `status` is `"manifested"`, `status` of `picked` is `"manifested"` and `labels` is one for each of `picked`, in which `id` is `id` and `manifested` is `true`; if it fails, `status` is `"failed"` and `status` of `picked` is `"created"`; the failure is [`CourierError`](super::super::errors::COURIER_ERROR). The paper that the courier signs for the labels of a manifest. For example `{"files": {"manifest": {"paper_size": "a4", "url": "https://files.example.test/manifest.pdf", "file_type": "pdf"}}}`.
        /// - `.until_done(…)` waits for an outcome that comes later: it asks [`get_manifest`](super::super::Client::get_manifest).
        /// - An outcome that comes later is told by [`ManifestALabelEvent`](super::super::webhooks::ManifestALabelEvent).
        ///
        /// # Errors
        ///
        /// - [`Pending`](super::super::errors::PENDING), code 3001: The request was accepted, and its outcome comes later. Read the record until its status changes, after a second at first and then less and less often, or wait for the webhook. An answer with this code that holds data is a success, and notes it.
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND), code 4140: No shipper account has this id. Check the id, and whether the account belongs to this environment.
        /// - [`ShipperAccountLocked`](super::super::errors::SHIPPER_ACCOUNT_LOCKED), code 4155: The shipper account is busy with a manifest or a cancellation. Wait until that is done, then send the request again.
        /// - [`OperationNotAllowedCourier`](super::super::errors::OPERATION_NOT_ALLOWED_COURIER), code 4171: The courier does not offer this operation. See in the list of couriers which operations each offers, or choose another courier.
        /// - [`ResponseError`](super::super::errors::RESPONSE_ERROR), code 4703: The courier's own service is not available. Try again later; before you repeat a create, look whether the first one took effect.
        /// - [`NoResponse`](super::super::errors::NO_RESPONSE), code 4705: The courier did not answer. Try again later; before you repeat a create, look whether the first one took effect.
        /// - [`CourierError`](super::super::errors::COURIER_ERROR), code 4715: The courier refused the request; the details say why. Read the message and the details, and correct what the courier objects to.
        /// - [`NoShipmentsManifest`](super::super::errors::NO_SHIPMENTS_MANIFEST), code 4725: There are no labels to manifest. Check that the labels are created, of this account, and on no manifest yet.
        /// - [`CredentialsError`](super::super::errors::CREDENTIALS_ERROR), code 4732: The courier did not accept the credentials of the shipper account. Correct the credentials of the shipper account, then send the request again.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        create_manifest: CreateManifest,

        /// Reads one manifest.
        ///
        /// `GET /manifests/{id}`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Effects
        ///
        /// - Reads the `Manifest` whose `id` is the argument `id`. If there is none: [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
        ///
        /// # Errors
        ///
        /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        get_manifest: GetManifest,
    }
}

/// The arguments of `list_manifests`.
#[derive(Clone, PartialEq)]
pub struct ListManifests {
    /// Those of this shipper account.
    pub shipper_account_id: Option<Id>,
    /// Those that have come this far.
    pub status: Option<ManifestStatus>,
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
    ListManifests() {
        shipper_account_id(optional into Id).place(runtime::Place::Query),
        status(optional into ManifestStatus).place(runtime::Place::Query),
        limit(optional i64).place(runtime::Place::Query),
        created_at_min(optional into runtime::DateTime).place(runtime::Place::Query),
        created_at_max(optional into runtime::DateTime).place(runtime::Place::Query),
        next_token(optional into String).place(runtime::Place::Query),
    }
}

runtime::validator! {
    ListManifests {
        optional shipper_account_id.valid();
        optional status.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional limit.integer_range(Some(1), None, rules::RANGE_BAD_REQUEST_WARNS);
        optional created_at_min.by_text(validate_date_time);
        optional created_at_max.by_text(validate_date_time);
    }
}

runtime::operation! {
    ListManifests -> ManifestPage {
        id: "list_manifests",
        method: GET,
        path: "/manifests",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        pages: &runtime::PageInfo {
            parameter: runtime::PageParameter::Token("next_token"),
            size: Some("limit"),
            items: &["manifests"],
            total: None,
            next: Some(&["next_token"]),
            more: None,
            most: None,
        },
    }
}

impl runtime::Paged for ListManifests {
    type Item = Manifest;
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
        output.manifests.unwrap_or_default()
    }

    #[inline]
    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.manifests.as_ref().map_or(0, Vec::len),
            total: None,
            next: output.next_token.clone(),
            more: None,
        }
    }
}

/// The arguments of `create_manifest`.
#[derive(Clone, PartialEq)]
pub struct CreateManifest {
    /// The account that the labels belong to.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub shipper_account: ReferenceInput,
    /// The labels to close out; each has to be of this account, and on no manifest yet.
    ///
    /// Leave it out to close out all that can be.
    ///
    /// - At least 1 item (only warns: documented in 2022).
    pub label_ids: Option<Vec<Id>>,
    /// Whether to answer at once; the manifest comes later.
    ///
    /// Read it with `get_manifest`, or wait for the webhook.
    ///
    /// - When it is absent, the server assumes `false`.
    /// - The documents of 2022 say so.
    pub async_: Option<bool>,
}

runtime::request! {
    CreateManifest(shipper_account: impl Into<ReferenceInput>) {
        shipper_account(argument(shipper_account.into())),
        label_ids(optional into each Id),
        async_(optional bool) = "async",
    }
}

runtime::validator! {
    CreateManifest {
        required shipper_account.valid();
        optional label_ids.items(1, usize::MAX, rules::ITEMS_BAD_REQUEST_WARNS).each_valid();
    }
}

runtime::from! {
    CreateManifest {
        ReferenceInput,
    }
}

runtime::operation! {
    CreateManifest -> Manifest {
        id: "create_manifest",
        method: POST,
        path: "/manifests",
        retry: Never,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        pending: &runtime::PendingInfo {
            read: <GetManifest as runtime::Operation>::INFO,
            parameter: "id",
            key: &["id"],
            waiting: Some((&["status"], &["manifesting"])),
        },
    }
}

/// The arguments of `get_manifest`.
#[derive(Clone, PartialEq)]
pub struct GetManifest {
    /// The manifest to read.
    pub id: Id,
}

runtime::request! {
    GetManifest(id: impl Into<Id>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    GetManifest {
        required id.valid();
    }
}

runtime::from! {
    GetManifest {
        Id,
        &Id,
        String,
        &str,
    }
}

runtime::operation! {
    GetManifest -> Manifest {
        id: "get_manifest",
        method: GET,
        path: "/manifests/{id}",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
