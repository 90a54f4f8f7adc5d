// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/labels.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
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
    pub fn list_labels(
        &self,
        request: impl Into<ListLabels>,
    ) -> runtime::Call<'_, ListLabels> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn create_label(
        &self,
        request: impl Into<CreateLabel>,
    ) -> runtime::Call<'_, CreateLabel> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn get_label(
        &self,
        request: impl Into<GetLabel>,
    ) -> runtime::Call<'_, GetLabel> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `list_labels`.
#[derive(Clone, Debug, PartialEq)]
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
    pub created_at_min: Option<String>,
    /// Asked for at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes the moment of the call.
    pub created_at_max: Option<String>,
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

impl ListLabels {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            shipper_account_id: None,
            status: None,
            limit: None,
            created_at_min: None,
            created_at_max: None,
            next_token: None,
            search: None,
            tracking_numbers: None,
        }
    }

    /// Sets [`shipper_account_id`](Self::shipper_account_id).
    pub fn shipper_account_id(mut self, shipper_account_id: impl Into<Id>) -> Self {
        self.shipper_account_id = Some(shipper_account_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn status(mut self, status: impl Into<LabelStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`created_at_min`](Self::created_at_min).
    pub fn created_at_min(mut self, created_at_min: impl Into<String>) -> Self {
        self.created_at_min = Some(created_at_min.into());
        self
    }

    /// Sets [`created_at_max`](Self::created_at_max).
    pub fn created_at_max(mut self, created_at_max: impl Into<String>) -> Self {
        self.created_at_max = Some(created_at_max.into());
        self
    }

    /// Sets [`next_token`](Self::next_token).
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets [`search`](Self::search).
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Sets [`tracking_numbers`](Self::tracking_numbers).
    pub fn tracking_numbers(
        mut self,
        tracking_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tracking_numbers = Some(
            tracking_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Default for ListLabels {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for ListLabels {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.shipper_account_id {
            let at = &at.spelled("/shipper_account_id");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.status {
            let at = &at.spelled("/status");
            validate::known(
                value.is_known(),
                value,
                &LabelStatus::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.limit {
            let at = &at.spelled("/limit");
            validate::integer_range(
                *value,
                Some(1),
                None,
                rules::RANGE_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.created_at_min {
            let at = &at.spelled("/created_at_min");
            validate_date_time(value, at, found);
        }
        if let Some(value) = &self.created_at_max {
            let at = &at.spelled("/created_at_max");
            validate_date_time(value, at, found);
        }
        if let Some(value) = &self.tracking_numbers {
            let at = &at.spelled("/tracking_numbers");
            validate::joined(value, ',', rules::STYLE, at, found);
        }
    }
}

impl serde::Serialize for ListLabels {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::optional(map, "shipper_account_id", &self.shipper_account_id)?;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        runtime::encode::optional(map, "s", &self.search)?;
        runtime::encode::optional(map, "tracking_numbers", &self.tracking_numbers)?;
        object.end()
    }
}

impl runtime::Operation for ListLabels {
    type Output = LabelPage;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "list_labels",
        method: http::Method::GET,
        path: "/labels",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: Some(
            &runtime::PageInfo {
                parameter: runtime::PageParameter::Token("next_token"),
                size: Some("limit"),
                items: &["labels"],
                total: None,
                next: Some(&["next_token"]),
                more: None,
                most: None,
            },
        ),
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/labels");
        target.query("shipper_account_id", &self.shipper_account_id);
        target.query("status", &self.status);
        target.query("limit", &self.limit);
        target.query("created_at_min", &self.created_at_min);
        target.query("created_at_max", &self.created_at_max);
        target.query("next_token", &self.next_token);
        target.query("s", &self.search);
        target.query_list("tracking_numbers", self.tracking_numbers.as_deref());
    }
}

impl runtime::Paged for ListLabels {
    type Item = Label;
    fn go_to(&mut self, to: &runtime::Position) {
        self.next_token = to.token();
    }

    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.next_token.as_deref())
    }

    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.labels.unwrap_or_default()
    }

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
#[derive(Clone, Debug, PartialEq)]
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
    pub ship_date: Option<String>,
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

impl CreateLabel {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(
        service_type: impl Into<String>,
        shipper_account: impl Into<ReferenceInput>,
        shipment: impl Into<Shipment>,
    ) -> Self {
        Self {
            service_type: service_type.into(),
            shipper_account: shipper_account.into(),
            shipment: shipment.into(),
            async_: None,
            return_shipment: None,
            is_document: None,
            paper_size: None,
            file_type: None,
            ship_date: None,
            billing: None,
            customs: None,
            references: None,
            invoice: None,
            service_options: None,
            order_number: None,
            order_id: None,
            custom_fields: None,
            files: None,
            print_options: None,
            automatic: None,
        }
    }

    /// Sets [`async_`](Self::async_).
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }

    /// Sets [`return_shipment`](Self::return_shipment).
    pub fn return_shipment(mut self, return_shipment: bool) -> Self {
        self.return_shipment = Some(return_shipment);
        self
    }

    /// Sets [`is_document`](Self::is_document).
    pub fn is_document(mut self, is_document: bool) -> Self {
        self.is_document = Some(is_document);
        self
    }

    /// Sets [`paper_size`](Self::paper_size).
    pub fn paper_size(mut self, paper_size: impl Into<PaperSize>) -> Self {
        self.paper_size = Some(paper_size.into());
        self
    }

    /// Sets [`file_type`](Self::file_type).
    pub fn file_type(mut self, file_type: impl Into<FileType>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }

    /// Sets [`ship_date`](Self::ship_date).
    pub fn ship_date(mut self, ship_date: impl Into<String>) -> Self {
        self.ship_date = Some(ship_date.into());
        self
    }

    /// Sets [`billing`](Self::billing).
    pub fn billing(mut self, billing: impl Into<Billing>) -> Self {
        self.billing = Some(billing.into());
        self
    }

    /// Sets [`customs`](Self::customs).
    pub fn customs(mut self, customs: impl Into<Customs>) -> Self {
        self.customs = Some(customs.into());
        self
    }

    /// Sets [`references`](Self::references).
    pub fn references(
        mut self,
        references: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.references = Some(references.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`invoice`](Self::invoice).
    pub fn invoice(mut self, invoice: impl Into<Invoice>) -> Self {
        self.invoice = Some(invoice.into());
        self
    }

    /// Sets [`service_options`](Self::service_options).
    pub fn service_options(
        mut self,
        service_options: impl IntoIterator<Item = impl Into<ServiceOptionInput>>,
    ) -> Self {
        self.service_options = Some(
            service_options.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`order_number`](Self::order_number).
    pub fn order_number(mut self, order_number: impl Into<String>) -> Self {
        self.order_number = Some(order_number.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`custom_fields`](Self::custom_fields).
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.custom_fields = Some(
            custom_fields
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets [`files`](Self::files).
    pub fn files(mut self, files: impl Into<InputFiles>) -> Self {
        self.files = Some(files.into());
        self
    }

    /// Sets [`print_options`](Self::print_options).
    pub fn print_options(mut self, print_options: impl Into<PrintOptions>) -> Self {
        self.print_options = Some(print_options.into());
        self
    }

    /// Sets [`automatic`](Self::automatic).
    pub fn automatic(mut self, automatic: bool) -> Self {
        self.automatic = Some(automatic);
        self
    }
}

impl runtime::Validate for CreateLabel {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.shipper_account, &at.spelled("/shipper_account"));
            value.validate_at(at, found);
        }
        {
            let (value, at) = (&self.shipment, &at.spelled("/shipment"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.paper_size {
            let at = &at.spelled("/paper_size");
            validate::known(
                value.is_known(),
                value,
                &PaperSize::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.file_type {
            let at = &at.spelled("/file_type");
            validate::known(
                value.is_known(),
                value,
                &FileType::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.ship_date {
            let at = &at.spelled("/ship_date");
            validate_date(value, at, found);
        }
        if let Some(value) = &self.billing {
            let at = &at.spelled("/billing");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.customs {
            let at = &at.spelled("/customs");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.references {
            let at = &at.spelled("/references");
            validate::items(
                value.len(),
                0,
                3,
                rules::ITEMS_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.invoice {
            let at = &at.spelled("/invoice");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.service_options {
            let at = &at.spelled("/service_options");
            validate::items(
                value.len(),
                0,
                5,
                rules::ITEMS_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
        if let Some(value) = &self.order_number {
            let at = &at.spelled("/order_number");
            validate_order_text(value, at, found);
        }
        if let Some(value) = &self.order_id {
            let at = &at.spelled("/order_id");
            validate_order_text(value, at, found);
        }
        if let Some(value) = &self.custom_fields {
            let at = &at.spelled("/custom_fields");
            validate_custom_fields(value, at, found);
        }
        if let Some(value) = &self.files {
            let at = &at.spelled("/files");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.print_options {
            let at = &at.spelled("/print_options");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for CreateLabel {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "service_type", &self.service_type)?;
        runtime::encode::required(map, "shipper_account", &self.shipper_account)?;
        runtime::encode::required(map, "shipment", &self.shipment)?;
        runtime::encode::optional(map, "async", &self.async_)?;
        runtime::encode::optional(map, "return_shipment", &self.return_shipment)?;
        runtime::encode::optional(map, "is_document", &self.is_document)?;
        runtime::encode::optional(map, "paper_size", &self.paper_size)?;
        runtime::encode::optional(map, "file_type", &self.file_type)?;
        runtime::encode::optional(map, "ship_date", &self.ship_date)?;
        runtime::encode::optional(map, "billing", &self.billing)?;
        runtime::encode::optional(map, "customs", &self.customs)?;
        runtime::encode::optional(map, "references", &self.references)?;
        runtime::encode::optional(map, "invoice", &self.invoice)?;
        runtime::encode::optional(map, "service_options", &self.service_options)?;
        runtime::encode::optional(map, "order_number", &self.order_number)?;
        runtime::encode::optional(map, "order_id", &self.order_id)?;
        runtime::encode::optional(map, "custom_fields", &self.custom_fields)?;
        runtime::encode::optional(map, "files", &self.files)?;
        runtime::encode::optional(map, "print_options", &self.print_options)?;
        runtime::encode::optional(map, "automatic", &self.automatic)?;
        Ok(())
    }
}

impl serde::Serialize for CreateLabel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for CreateLabel {
    type Output = Label;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "create_label",
        method: http::Method::POST,
        path: "/labels",
        retry: runtime::RetryClass::Guarded,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: Some(
            &runtime::Guard {
                error: "DuplicateOrderNumber",
                when: &[
                    runtime::Condition {
                        member: &["order_number"],
                        predicate: runtime::Predicate::Present,
                    },
                ],
                read_back: Some(
                    &runtime::ReadBack {
                        call: <ListLabels as runtime::Operation>::INFO,
                        with: &[],
                        conditions: &[
                            runtime::Condition {
                                member: &["order_number"],
                                predicate: runtime::Predicate::Equals(
                                    runtime::RequestValue::Body(&["order_number"]),
                                ),
                            },
                        ],
                    },
                ),
            },
        ),
        pages: None,
        pending: Some(
            &runtime::PendingInfo {
                read: <GetLabel as runtime::Operation>::INFO,
                parameter: "id",
                key: &["id"],
                waiting: Some((&["status"], &["creating"])),
            },
        ),
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/labels");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `get_label`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetLabel {
    /// The label to read.
    pub id: Id,
}

impl GetLabel {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Validate for GetLabel {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
    }
}

impl From<Id> for GetLabel {
    fn from(value: Id) -> Self {
        Self::new(value)
    }
}

impl From<&Id> for GetLabel {
    fn from(value: &Id) -> Self {
        Self::new(value)
    }
}

impl From<String> for GetLabel {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GetLabel {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetLabel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        object.end()
    }
}

impl runtime::Operation for GetLabel {
    type Output = Label;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_label",
        method: http::Method::GET,
        path: "/labels/{id}",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/labels/");
        target.parameter("id", &self.id);
    }
}
