// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/label.yaml` of the specification: change it there.

use super::*;

/// A label that is bought, or was, with the files to print.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `creating`. This is assumed; no document says so.
/// - `status` goes from `creating` to `created` or `failed`. This is assumed; no document says so.
/// - `status` goes from `created` to `cancelling` or `manifesting`. This is assumed; no document says so.
/// - `status` goes from `cancelling` to `cancelled` or `created`. This is assumed; no document says so.
/// - `status` goes from `manifesting` to `manifested` or `created`. This is assumed; no document says so.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The id of the label.
    pub id: Option<Id>,
    /// Where the label stands.
    pub status: Option<LabelStatus>,
    /// The day on which it is sent.
    pub ship_date: Option<runtime::Date>,
    /// The numbers that the courier gave the parcels; there may be none.
    pub tracking_numbers: Option<Vec<String>>,
    /// What the courier needs to find the shipment again.
    pub carrier_references: Option<Vec<CarrierReference>>,
    /// The files to print, once there are any.
    pub files: Option<Files>,
    /// What it costs, once that is known.
    pub rate: Option<Rate>,
    /// Your own references.
    pub references: Option<Vec<String>>,
    /// The account that pays for it.
    pub shipper_account: Option<Reference>,
    /// The service of the courier.
    pub service_type: Option<String>,
    /// Your order by the number that people read.
    pub order_number: Option<String>,
    /// The id of your order.
    pub order_id: Option<String>,
    /// The options that were asked for.
    pub service_options: Option<Vec<ServiceOption>>,
    /// Names and values of your own.
    pub custom_fields: Option<std::collections::BTreeMap<String, String>>,
    /// The courier's page on which the recipient can change the delivery.
    pub carrier_redirect_link: Option<String>,
    /// When the label was asked for.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<runtime::DateTime>,
    /// When the label last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Label {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "Label", "id")
    }
}

runtime::record! {
    Label {
        id,
        status,
        ship_date,
        tracking_numbers,
        carrier_references,
        files,
        rate,
        references,
        shipper_account,
        service_type,
        order_number,
        order_id,
        service_options,
        custom_fields,
        carrier_redirect_link,
        created_at,
        updated_at,
    }
}

runtime::text_enum! {
    /// Where a label stands.
    LabelStatus {
        /// The courier was asked for it and has not answered.
        Creating = "creating",
        /// It is bought and can be printed.
        Created = "created",
        /// The courier was asked to cancel it and has not answered.
        Cancelling = "cancelling",
        /// It is cancelled and must not be used.
        Cancelled = "cancelled",
        /// The courier was asked to put it on a manifest and has not answered.
        Manifesting = "manifesting",
        /// It is on a manifest and can't be cancelled any more.
        Manifested = "manifested",
        /// The courier did not sell it.
        Failed = "failed",
    }
}

runtime::states! {
    /// These are the moves of `Label`. This is assumed; no document says so.
    LabelStatus {
        Creating => [Created, Failed],
        Created => [Cancelling, Manifesting],
        Cancelling => [Created, Cancelled],
        Cancelled => [],
        Manifesting => [Created, Manifested],
        Manifested => [],
        Failed => [],
    }
}

/// What a courier needs to find a shipment again.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CarrierReference {
    /// The reference to name when it is collected.
    pub pickup_reference: Option<String>,
    /// The courier's code of the place it is collected from.
    pub pickup_location_code: Option<String>,
    /// The numbers of the single parcels.
    pub piece_tracking_numbers: Option<Vec<String>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CarrierReference {
        pickup_reference,
        pickup_location_code,
        piece_tracking_numbers,
    }
}

/// Names and values of your own.
///
/// - At most 25 items.
/// - Each: at most 512 characters.
/// - Each key: at most 30 characters.
#[inline]
pub fn validate_custom_fields(
    value: &std::collections::BTreeMap<String, String>,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .items(0, 25, rules::ITEMS_BAD_REQUEST)
        .each_key(|value| value.chars(0, 30, rules::CHARS_BAD_REQUEST))
        .each_value(|value| value.chars(0, 512, rules::CHARS_BAD_REQUEST));
}

/// An order of yours.
///
/// - 1 to 50 characters (only warns: documented in 2022).
#[inline]
pub fn validate_order_text(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found).chars(1, 50, rules::CHARS_BAD_REQUEST_WARNS);
}

/// How a label is made ready to print or to show.
#[derive(Clone, PartialEq)]
pub struct PrintOptions {
    /// Whether a QR code comes with it.
    pub qr_code: Option<QrCodeOption>,
}

runtime::request! {
    PrintOptions() {
        qr_code(optional into QrCodeOption),
    }
}

runtime::validator! {
    PrintOptions {
        optional qr_code.valid();
    }
}

/// Whether a QR code comes with a label.
#[derive(Clone, PartialEq)]
pub struct QrCodeOption {
    /// Whether it comes; only some couriers can make one.
    ///
    /// They are Arvato, Canada Post, Evri, Mondial Relay, Pitney Bowes, Poste Italiane, USPS and
    /// Vesyl, and DPD in the UK, the Netherlands and Portugal.
    pub enabled: Option<bool>,
}

runtime::request! {
    QrCodeOption() {
        enabled(optional bool),
    }
}

impl runtime::Validate for QrCodeOption {}
