// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/labels.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Lists your labels, those that meet all that you ask for.
        ///
        /// Unless you set `created_at_min`, only those of the last 24 hours are listed.
        ///
        /// `GET /labels`, answered with status 200.
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
        /// - Lists every `Label` that the arguments ask for.
        /// - The answer repeats `limit`, `created_at_min` and `created_at_max`.
        /// - Arguments that are given choose by these fields: `id` of `shipper_account` by `shipper_account_id`, `status`, `tracking_numbers` and `created_at` by `created_at_min` and `created_at_max`.
        /// - The argument `s` is looked for in `tracking_numbers` or `references`.
        ///
        /// # Pages
        ///
        /// - `.pages()` yields page after page and `.items()` item after item, each page fetched when it is needed.
        /// - A page holds its items in `labels`, at most `limit` of them.
        /// - `next_token` is absent for the first page, then what `next_token` of the page before says.
        /// - The page is the last when nothing names a next one.
        /// - Items whose `created_at` is too old are left out unless you ask for them.
        ///
        /// # Errors
        ///
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        list_labels: ListLabels,

        /// Buys a label from a courier.
        ///
        /// It answers once the courier has answered, or at once with `async`.
        /// Set `order_number`, which no two labels share: then no repeat buys a second label.
        /// A label that the courier does not sell is kept all the same, as `failed`.
        ///
        /// `POST /labels`, answered with status 200.
        ///
        /// Guarded when the argument `order_number` is given: a repeat after it took effect is then refused with [`DuplicateOrderNumber`](super::super::errors::DUPLICATE_ORDER_NUMBER). After an unknown outcome the client calls `list_labels`, looks for one whose `order_number` is the argument `order_number`, and repeats once if there is none.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `shipper_account`: [`ReferenceInput`] says what it may hold.
        /// - `shipment`: [`Shipment`] says what it may hold.
        /// - `ship_date`: A date, `YYYY-MM-DD`.
        /// - `billing`: [`Billing`] says what it may hold.
        /// - `customs`: [`Customs`] says what it may hold.
        /// - `references`: At most 3 items (only warns: documented in 2022).
        /// - `invoice`: [`Invoice`] says what it may hold.
        /// - `service_options`: At most 5 items (only warns: documented in 2022). [`ServiceOptionInput`] says what it may hold.
        /// - `order_number`: 1 to 50 characters (only warns: documented in 2022).
        /// - `order_id`: 1 to 50 characters (only warns: documented in 2022).
        /// - `custom_fields`: At most 25 items. Each: at most 512 characters. Each key: at most 30 characters.
        /// - `files`: [`InputFiles`] says what it may hold.
        /// - `print_options`: [`PrintOptions`] says what it may hold.
        ///
        /// # Effects
        ///
        /// - Creates a `Label`.
        /// - Looks for the `ShipperAccount` whose `id` is `id` of the argument `shipper_account`, here called `account`; if there is none: [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND).
        /// - Refused with [`DuplicateOrderNumber`](super::super::errors::DUPLICATE_ORDER_NUMBER) when another has the same `order_number`.
        /// - Sets `slug` of `shipper_account` to `slug` of `account`.
        /// - Sets `files` to `null`.
        /// - When the argument `async` is `true`, the answer comes before the outcome; until then, `status` is `"creating"`; when it is done, `status` is `"created"`; if it fails, `status` is `"failed"`; the failure is [`CourierError`](super::super::errors::COURIER_ERROR). What the courier answers when a label is bought. It follows from the `Shipment`. For example `{"tracking_numbers": ["OPT0000000001"], "files": {"label": {"paper_size": "4x6", "url": "https://files.example.test/label.pdf", "file_type": "pdf"}}, "rate": {"service_type": "optimacourier_standard", "service_name": "Standard", "charge_weight": {"value": 3.2, "unit": "lb"}, "total_charge": {"amount": 8.4, "currency": "USD"}, "delivery_date": "2026-11-25", "transit_time": 3}}`.
        /// - `.until_done(…)` waits for an outcome that comes later: it asks [`get_label`](super::super::Client::get_label).
        /// - An outcome that comes later is told by [`CreateALabelEvent`](super::super::webhooks::CreateALabelEvent).
        ///
        /// # Errors
        ///
        /// - [`Pending`](super::super::errors::PENDING), code 3001: The request was accepted, and its outcome comes later. Read the record until its status changes, after a second at first and then less and less often, or wait for the webhook. An answer with this code that holds data is a success, and notes it.
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND), code 4140: No shipper account has this id. Check the id, and whether the account belongs to this environment.
        /// - [`ShipperAccountLocked`](super::super::errors::SHIPPER_ACCOUNT_LOCKED), code 4155: The shipper account is busy with a manifest or a cancellation. Wait until that is done, then send the request again.
        /// - [`PrepaidAccountDisabled`](super::super::errors::PREPAID_ACCOUNT_DISABLED), code 4159: The prepaid account is switched off for now. Try again later, or use another shipper account.
        /// - [`PaymentCardError`](super::super::errors::PAYMENT_CARD_ERROR), code 4161: The payment card was declined. Check the card in your account, or pay with another.
        /// - [`PaymentApiError`](super::super::errors::PAYMENT_API_ERROR), code 4162: The payment service can't be reached. Look whether the label exists before you try again later.
        /// - [`PaymentInvalidRequestAmountError`](super::super::errors::PAYMENT_INVALID_REQUEST_AMOUNT_ERROR), code 4163: The amount to pay is not valid. Check the amounts in the request.
        /// - [`PaymentInvalidRequestError`](super::super::errors::PAYMENT_INVALID_REQUEST_ERROR), code 4164: The request for payment is not valid. Check how your account pays.
        /// - [`OperationNotAllowedCourier`](super::super::errors::OPERATION_NOT_ALLOWED_COURIER), code 4171: The courier does not offer this operation. See in the list of couriers which operations each offers, or choose another courier.
        /// - [`AccountBalance`](super::super::errors::ACCOUNT_BALANCE), code 4500: Something is wrong with the balance of the account; the message says what. Read the message, and check the balance in your account.
        /// - [`ResponseError`](super::super::errors::RESPONSE_ERROR), code 4703: The courier's own service is not available. Try again later; before you repeat a create, look whether the first one took effect.
        /// - [`NoResponse`](super::super::errors::NO_RESPONSE), code 4705: The courier did not answer. Try again later; before you repeat a create, look whether the first one took effect.
        /// - [`CourierError`](super::super::errors::COURIER_ERROR), code 4715: The courier refused the request; the details say why. Read the message and the details, and correct what the courier objects to.
        /// - [`AddressTooLong`](super::super::errors::ADDRESS_TOO_LONG), code 4716: An address is longer than the courier permits. Shorten the lines of the street, or spread them over three.
        /// - [`NoAvailableNumber`](super::super::errors::NO_AVAILABLE_NUMBER), code 4730: The tracking numbers that the courier assigned in advance are used up. Ask the courier or the vendor for more numbers.
        /// - [`CredentialsError`](super::super::errors::CREDENTIALS_ERROR), code 4732: The courier did not accept the credentials of the shipper account. Correct the credentials of the shipper account, then send the request again.
        /// - [`PayloadError`](super::super::errors::PAYLOAD_ERROR), code 4733: The service can't handle what the request asks for. Read the message, and leave out what the courier does not offer.
        /// - [`DuplicateOrderNumber`](super::super::errors::DUPLICATE_ORDER_NUMBER), code 4801: Another label already has this order number. Find that label, for it may be from an earlier try; else choose another order number.
        /// - [`UnavailableServiceType`](super::super::errors::UNAVAILABLE_SERVICE_TYPE), code 4802: The service is not available for this shipment. Ask for rates to see which services are, and choose one of these.
        /// - [`UnavailableServiceTypeServiceOption`](super::super::errors::UNAVAILABLE_SERVICE_TYPE_SERVICE_OPTION), code 4803: The service does not go with an option that was asked for. Leave out the option, or choose another service.
        /// - [`MaxWeight`](super::super::errors::MAX_WEIGHT), code 4804: The service does not take this weight. Choose another service, or spread the weight over several parcels.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        create_label: CreateLabel,

        /// Reads one label.
        ///
        /// `GET /labels/{id}`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Effects
        ///
        /// - Reads the `Label` whose `id` is the argument `id`. If there is none: [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
        ///
        /// # Errors
        ///
        /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        get_label: GetLabel,
    }
}

/// The arguments of `list_labels`.
#[derive(Clone, PartialEq)]
pub struct ListLabels {
    /// Those of this shipper account.
    pub shipper_account_id: Option<Id>,
    /// Where the labels stand.
    pub status: Option<LabelStatus>,
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
    /// Text to seek in tracking numbers and references; a part of one is enough.
    pub search: Option<String>,
    /// Any of these tracking numbers.
    ///
    /// - Sent as one text, so no member may hold a `,`.
    /// - The documents of 2022 say so.
    pub tracking_numbers: Option<Vec<String>>,
}

runtime::request! {
    ListLabels() {
        shipper_account_id(optional into Id).place(runtime::Place::Query),
        status(optional into LabelStatus).place(runtime::Place::Query),
        limit(optional i64).place(runtime::Place::Query),
        created_at_min(optional into runtime::DateTime).place(runtime::Place::Query),
        created_at_max(optional into runtime::DateTime).place(runtime::Place::Query),
        next_token(optional into String).place(runtime::Place::Query),
        search(optional into String) = "s".place(runtime::Place::Query),
        tracking_numbers(optional into each String).place(runtime::Place::Query),
    }
}

runtime::validator! {
    ListLabels {
        optional shipper_account_id.valid();
        optional status.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional limit.integer_range(Some(1), None, rules::RANGE_BAD_REQUEST_WARNS);
        optional created_at_min.by_text(validate_date_time);
        optional created_at_max.by_text(validate_date_time);
        optional tracking_numbers.joined(',', rules::STYLE);
    }
}

runtime::operation! {
    ListLabels -> LabelPage {
        id: "list_labels",
        method: GET,
        path: "/labels",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        pages: &runtime::PageInfo {
            parameter: runtime::PageParameter::Token("next_token"),
            size: Some("limit"),
            items: &["labels"],
            total: None,
            next: Some(&["next_token"]),
            more: None,
            most: None,
        },
    }
}

impl runtime::Paged for ListLabels {
    type Item = Label;
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
        output.labels.unwrap_or_default()
    }

    #[inline]
    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.labels.as_ref().map_or(0, Vec::len),
            total: None,
            next: output.next_token.clone(),
            more: None,
        }
    }
}

/// The arguments of `create_label`.
#[derive(Clone, PartialEq)]
pub struct CreateLabel {
    /// The service of the courier; `list_couriers` tells which there are.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub service_type: String,
    /// The account that pays for it.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub shipper_account: ReferenceInput,
    /// What is sent.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub shipment: Shipment,
    /// Whether to answer at once; the label comes later.
    ///
    /// Read it with `get_label`, or wait for the webhook.
    ///
    /// - When it is absent, the server assumes `false`.
    /// - The documents of 2022 say so.
    pub async_: Option<bool>,
    /// Whether goods come back with it.
    ///
    /// - When it is absent, the server assumes `false`.
    pub return_shipment: Option<bool>,
    /// Whether nothing but papers is sent.
    ///
    /// - When it is absent, the server assumes `false`.
    pub is_document: Option<bool>,
    /// What the label is laid out for.
    ///
    /// - When it is absent, the server assumes `"default"`.
    pub paper_size: Option<PaperSize>,
    /// The form of the label's file.
    ///
    /// - When it is absent, the server assumes `"pdf"`.
    pub file_type: Option<FileType>,
    /// The day it is sent; today in the time zone of the shipper account unless you say.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub ship_date: Option<runtime::Date>,
    /// Who pays for carriage.
    pub billing: Option<Billing>,
    /// What customs want to know; give it for what crosses a border.
    pub customs: Option<Customs>,
    /// Your own references.
    ///
    /// - At most 3 items (only warns: documented in 2022).
    pub references: Option<Vec<String>>,
    /// The invoice for customs; it is made if you give this.
    pub invoice: Option<Invoice>,
    /// What to ask of the courier beside carriage.
    ///
    /// - At most 5 items (only warns: documented in 2022).
    pub service_options: Option<Vec<ServiceOptionInput>>,
    /// Your order by the number that people read; no two labels share one.
    ///
    /// - 1 to 50 characters (only warns: documented in 2022).
    pub order_number: Option<String>,
    /// The id of your order.
    ///
    /// - 1 to 50 characters (only warns: documented in 2022).
    pub order_id: Option<String>,
    /// Names and values of your own.
    ///
    /// - At most 25 items.
    /// - Each: at most 512 characters.
    /// - Each key: at most 30 characters.
    pub custom_fields: Option<std::collections::BTreeMap<String, String>>,
    /// Papers of your own that go to customs.
    pub files: Option<InputFiles>,
    /// How the label is made ready to print or to show.
    pub print_options: Option<PrintOptions>,
    /// Whether your organisation's rules apply to it; your plan has to include them.
    pub automatic: Option<bool>,
}

runtime::request! {
    CreateLabel(
        service_type: impl Into<String>,
        shipper_account: impl Into<ReferenceInput>,
        shipment: impl Into<Shipment>
    ) {
        service_type(argument(service_type.into())),
        shipper_account(argument(shipper_account.into())),
        shipment(argument(shipment.into())),
        async_(optional bool) = "async",
        return_shipment(optional bool),
        is_document(optional bool),
        paper_size(optional into PaperSize),
        file_type(optional into FileType),
        ship_date(optional into runtime::Date),
        billing(optional into Billing),
        customs(optional into Customs),
        references(optional into each String),
        invoice(optional into Invoice),
        service_options(optional into each ServiceOptionInput),
        order_number(optional into String),
        order_id(optional into String),
        custom_fields(optional pairs String),
        files(optional into InputFiles),
        print_options(optional into PrintOptions),
        automatic(optional bool),
    }
}

runtime::validator! {
    CreateLabel {
        required shipper_account.valid();
        required shipment.valid();
        optional paper_size.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional file_type.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional ship_date.by_text(validate_date);
        optional billing.valid();
        optional customs.valid();
        optional references.items(0, 3, rules::ITEMS_BAD_REQUEST_WARNS);
        optional invoice.valid();
        optional service_options.items(0, 5, rules::ITEMS_BAD_REQUEST_WARNS).each_valid();
        optional order_number.by_text(validate_order_text);
        optional order_id.by_text(validate_order_text);
        optional custom_fields.by(validate_custom_fields);
        optional files.valid();
        optional print_options.valid();
    }
}

runtime::operation! {
    CreateLabel -> Label {
        id: "create_label",
        method: POST,
        path: "/labels",
        retry: Guarded,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        guard: &runtime::Guard {
            error: "DuplicateOrderNumber",
            when: &[runtime::Condition {
                member: &["order_number"],
                predicate: runtime::Predicate::Present
            }],
            read_back: Some(&runtime::ReadBack {
                call: <ListLabels as runtime::Operation>::INFO,
                with: &[],
                conditions: &[runtime::Condition {
                    member: &["order_number"],
                    predicate: runtime::Predicate::Equals(
                        runtime::RequestValue::Body(&["order_number"])
                    )
                }],
            }),
        },
        pending: &runtime::PendingInfo {
            read: <GetLabel as runtime::Operation>::INFO,
            parameter: "id",
            key: &["id"],
            waiting: Some((&["status"], &["creating"])),
        },
    }
}

/// The arguments of `get_label`.
#[derive(Clone, PartialEq)]
pub struct GetLabel {
    /// The label to read.
    pub id: Id,
}

runtime::request! {
    GetLabel(id: impl Into<Id>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    GetLabel {
        required id.valid();
    }
}

runtime::from! {
    GetLabel {
        Id,
        &Id,
        String,
        &str,
    }
}

runtime::operation! {
    GetLabel -> Label {
        id: "get_label",
        method: GET,
        path: "/labels/{id}",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
