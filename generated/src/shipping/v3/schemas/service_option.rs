// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/service_option.yaml` of the specification: change it there.

use super::*;

runtime::union! {
    /// Something to ask of a courier beside carriage, told by its type.
    ///
    /// Which options there are depends on the service.
    answer ServiceOption["type"] {
        /// The recipient pays for the goods on delivery.
        Cod(CodOption) = "cod",
        /// The shipment is insured.
        Insurance(InsuranceOption) = "insurance",
        /// Somebody has to sign.
        Signature(SignatureOption) = "signature",
        /// An adult has to sign.
        AdultSignature(AdultSignatureOption) = "adult_signature",
        /// Somebody has to sign, who may be a neighbour.
        IndirectSignature(IndirectSignatureOption) = "indirect_signature",
        /// The recipient has to tell a code.
        VerificationCode(VerificationCodeOption) = "verification_code",
        /// It may be delivered on a Saturday.
        SaturdayDelivery(SaturdayDeliveryOption) = "saturday_delivery",
        /// The invoice goes to customs as data, not on paper.
        PaperlessInvoice(PaperlessInvoiceOption) = "paperless_invoice",
        /// It is delivered to a rural place.
        RuralDelivery(RuralDeliveryOption) = "rural_delivery",
        /// It is delivered in the evening of the same day.
        SamedayEveningDelivery(SamedayEveningDeliveryOption) = "sameday_evening_delivery",
        /// It is delivered in the evening of the next day.
        OvernightEveningDelivery(OvernightEveningDeliveryOption) = "overnight_evening_delivery",
        /// The courier keeps it until the recipient collects it.
        HoldForPickup(HoldForPickupOption) = "hold_for_pickup",
        /// What couriers call `ppod`.
        Ppod(PpodOption) = "ppod",
        /// A label to send it back comes with it.
        PrintReturnLabel(PrintReturnLabelOption) = "print_return_label",
        /// The courier agrees with the recipient when to come.
        Appointment(AppointmentOption) = "appointment",
        /// It is delivered on a certain day.
        DateCertain(DateCertainOption) = "date_certain",
        /// It is delivered in the evening.
        Evening(EveningOption) = "evening",
        /// The courier collects the shipment.
        Pickup(PickupOption) = "pickup",
        /// There is dry ice in it.
        DryIce(DryIceOption) = "dry_ice",
        /// There is alcohol in it.
        Alcohol(AlcoholOption) = "alcohol",
        /// It is handed out against a code.
        CodeDelivery(CodeDeliveryOption) = "code_delivery",
        /// There are dangerous goods in it.
        DangerousGoods(DangerousGoodsOption) = "dangerous_goods",
    }
}

runtime::union! {
    /// Something to ask of a courier beside carriage, told by its type.
    ///
    /// Which options there are depends on the service.
    request ServiceOptionInput["type"] {
        /// The recipient pays for the goods on delivery.
        Cod(CodOptionInput) = "cod",
        /// The shipment is insured.
        Insurance(InsuranceOptionInput) = "insurance",
        /// Somebody has to sign.
        Signature(SignatureOptionInput) = "signature",
        /// An adult has to sign.
        AdultSignature(AdultSignatureOptionInput) = "adult_signature",
        /// Somebody has to sign, who may be a neighbour.
        IndirectSignature(IndirectSignatureOptionInput) = "indirect_signature",
        /// The recipient has to tell a code.
        VerificationCode(VerificationCodeOptionInput) = "verification_code",
        /// It may be delivered on a Saturday.
        SaturdayDelivery(SaturdayDeliveryOptionInput) = "saturday_delivery",
        /// The invoice goes to customs as data, not on paper.
        PaperlessInvoice(PaperlessInvoiceOptionInput) = "paperless_invoice",
        /// It is delivered to a rural place.
        RuralDelivery(RuralDeliveryOptionInput) = "rural_delivery",
        /// It is delivered in the evening of the same day.
        SamedayEveningDelivery(SamedayEveningDeliveryOptionInput) = "sameday_evening_delivery",
        /// It is delivered in the evening of the next day.
        OvernightEveningDelivery(
            OvernightEveningDeliveryOptionInput
        ) = "overnight_evening_delivery",
        /// The courier keeps it until the recipient collects it.
        HoldForPickup(HoldForPickupOptionInput) = "hold_for_pickup",
        /// What couriers call `ppod`.
        Ppod(PpodOptionInput) = "ppod",
        /// A label to send it back comes with it.
        PrintReturnLabel(PrintReturnLabelOptionInput) = "print_return_label",
        /// The courier agrees with the recipient when to come.
        Appointment(AppointmentOptionInput) = "appointment",
        /// It is delivered on a certain day.
        DateCertain(DateCertainOptionInput) = "date_certain",
        /// It is delivered in the evening.
        Evening(EveningOptionInput) = "evening",
        /// The courier collects the shipment.
        Pickup(PickupOptionInput) = "pickup",
        /// There is dry ice in it.
        DryIce(DryIceOptionInput) = "dry_ice",
        /// There is alcohol in it.
        Alcohol(AlcoholOptionInput) = "alcohol",
        /// It is handed out against a code.
        CodeDelivery(CodeDeliveryOptionInput) = "code_delivery",
        /// There are dangerous goods in it.
        DangerousGoods(DangerousGoodsOptionInput) = "dangerous_goods",
    }
}

/// The recipient pays for the goods on delivery.
///
/// As answers hold it; requests take [`CodOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CodOption {
    /// What the recipient pays.
    pub cod_value: Option<Money>,
    /// Who gets the money.
    pub cod_recipient: Option<Address>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CodOption {
        cod_value,
        cod_recipient,
    }
}

/// The recipient pays for the goods on delivery.
///
/// As requests hold it; answers hold [`CodOption`].
#[derive(Clone, PartialEq)]
pub struct CodOptionInput {
    /// What the recipient pays.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub cod_value: MoneyInput,
    /// Who gets the money.
    pub cod_recipient: Option<AddressInput>,
}

runtime::request! {
    CodOptionInput(cod_value: impl Into<MoneyInput>) {
        cod_value(argument(cod_value.into())),
        cod_recipient(optional into AddressInput),
    }
}

runtime::validator! {
    CodOptionInput {
        required cod_value.valid();
        optional cod_recipient.valid();
    }
}

/// The shipment is insured.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`InsuranceOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsuranceOption {
    /// For how much.
    pub insured_value: Option<Money>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    InsuranceOption {
        insured_value,
    }
}

/// The shipment is insured.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`InsuranceOption`].
#[derive(Clone, PartialEq)]
pub struct InsuranceOptionInput {
    /// For how much.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub insured_value: MoneyInput,
}

runtime::request! {
    InsuranceOptionInput(insured_value: impl Into<MoneyInput>) {
        insured_value(argument(insured_value.into())),
    }
}

runtime::validator! {
    InsuranceOptionInput {
        required insured_value.valid();
    }
}

/// Somebody has to sign.
///
/// As answers hold it; requests take [`SignatureOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SignatureOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    SignatureOption {
        enabled,
    }
}

/// Somebody has to sign.
///
/// As requests hold it; answers hold [`SignatureOption`].
#[derive(Clone, PartialEq)]
pub struct SignatureOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    SignatureOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for SignatureOptionInput {}

/// An adult has to sign.
///
/// As answers hold it; requests take [`AdultSignatureOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdultSignatureOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    AdultSignatureOption {
        enabled,
    }
}

/// An adult has to sign.
///
/// As requests hold it; answers hold [`AdultSignatureOption`].
#[derive(Clone, PartialEq)]
pub struct AdultSignatureOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    AdultSignatureOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for AdultSignatureOptionInput {}

/// Somebody has to sign, who may be a neighbour.
///
/// As answers hold it; requests take [`IndirectSignatureOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndirectSignatureOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    IndirectSignatureOption {
        enabled,
    }
}

/// Somebody has to sign, who may be a neighbour.
///
/// As requests hold it; answers hold [`IndirectSignatureOption`].
#[derive(Clone, PartialEq)]
pub struct IndirectSignatureOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    IndirectSignatureOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for IndirectSignatureOptionInput {}

/// The recipient has to tell a code.
///
/// As answers hold it; requests take [`VerificationCodeOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationCodeOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    VerificationCodeOption {
        enabled,
    }
}

/// The recipient has to tell a code.
///
/// As requests hold it; answers hold [`VerificationCodeOption`].
#[derive(Clone, PartialEq)]
pub struct VerificationCodeOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    VerificationCodeOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for VerificationCodeOptionInput {}

/// It may be delivered on a Saturday.
///
/// As answers hold it; requests take [`SaturdayDeliveryOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaturdayDeliveryOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    SaturdayDeliveryOption {
        enabled,
    }
}

/// It may be delivered on a Saturday.
///
/// As requests hold it; answers hold [`SaturdayDeliveryOption`].
#[derive(Clone, PartialEq)]
pub struct SaturdayDeliveryOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    SaturdayDeliveryOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for SaturdayDeliveryOptionInput {}

/// The invoice goes to customs as data, not on paper.
///
/// As answers hold it; requests take [`PaperlessInvoiceOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaperlessInvoiceOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    PaperlessInvoiceOption {
        enabled,
    }
}

/// The invoice goes to customs as data, not on paper.
///
/// As requests hold it; answers hold [`PaperlessInvoiceOption`].
#[derive(Clone, PartialEq)]
pub struct PaperlessInvoiceOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    PaperlessInvoiceOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for PaperlessInvoiceOptionInput {}

/// It is delivered to a rural place.
///
/// As answers hold it; requests take [`RuralDeliveryOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuralDeliveryOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    RuralDeliveryOption {
        enabled,
    }
}

/// It is delivered to a rural place.
///
/// As requests hold it; answers hold [`RuralDeliveryOption`].
#[derive(Clone, PartialEq)]
pub struct RuralDeliveryOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    RuralDeliveryOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for RuralDeliveryOptionInput {}

/// It is delivered in the evening of the same day.
///
/// As answers hold it; requests take [`SamedayEveningDeliveryOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SamedayEveningDeliveryOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    SamedayEveningDeliveryOption {
        enabled,
    }
}

/// It is delivered in the evening of the same day.
///
/// As requests hold it; answers hold [`SamedayEveningDeliveryOption`].
#[derive(Clone, PartialEq)]
pub struct SamedayEveningDeliveryOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    SamedayEveningDeliveryOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for SamedayEveningDeliveryOptionInput {}

/// It is delivered in the evening of the next day.
///
/// As answers hold it; requests take [`OvernightEveningDeliveryOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OvernightEveningDeliveryOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    OvernightEveningDeliveryOption {
        enabled,
    }
}

/// It is delivered in the evening of the next day.
///
/// As requests hold it; answers hold [`OvernightEveningDeliveryOption`].
#[derive(Clone, PartialEq)]
pub struct OvernightEveningDeliveryOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    OvernightEveningDeliveryOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for OvernightEveningDeliveryOptionInput {}

/// The courier keeps it until the recipient collects it.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`HoldForPickupOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HoldForPickupOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    HoldForPickupOption {
        enabled,
    }
}

/// The courier keeps it until the recipient collects it.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`HoldForPickupOption`].
#[derive(Clone, PartialEq)]
pub struct HoldForPickupOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    HoldForPickupOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for HoldForPickupOptionInput {}

/// What couriers call `ppod`.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`PpodOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PpodOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    PpodOption {
        enabled,
    }
}

/// What couriers call `ppod`.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`PpodOption`].
#[derive(Clone, PartialEq)]
pub struct PpodOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    PpodOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for PpodOptionInput {}

/// A label to send it back comes with it.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`PrintReturnLabelOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrintReturnLabelOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    PrintReturnLabelOption {
        enabled,
    }
}

/// A label to send it back comes with it.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`PrintReturnLabelOption`].
#[derive(Clone, PartialEq)]
pub struct PrintReturnLabelOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    PrintReturnLabelOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for PrintReturnLabelOptionInput {}

/// The courier agrees with the recipient when to come.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`AppointmentOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppointmentOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    AppointmentOption {
        enabled,
    }
}

/// The courier agrees with the recipient when to come.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`AppointmentOption`].
#[derive(Clone, PartialEq)]
pub struct AppointmentOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    AppointmentOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for AppointmentOptionInput {}

/// It is delivered on a certain day.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`DateCertainOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DateCertainOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    DateCertainOption {
        enabled,
    }
}

/// It is delivered on a certain day.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`DateCertainOption`].
#[derive(Clone, PartialEq)]
pub struct DateCertainOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    DateCertainOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for DateCertainOptionInput {}

/// It is delivered in the evening.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`EveningOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EveningOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    EveningOption {
        enabled,
    }
}

/// It is delivered in the evening.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`EveningOption`].
#[derive(Clone, PartialEq)]
pub struct EveningOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

runtime::request! {
    EveningOptionInput(enabled: bool) {
        enabled(argument(enabled)),
    }
}

impl runtime::Validate for EveningOptionInput {}

/// The courier collects the shipment.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`PickupOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOption {
    /// From when it can be collected, `HH:MM:SS`.
    pub start_time: Option<runtime::Time>,
    /// Until when it can be collected, `HH:MM:SS`.
    pub end_time: Option<runtime::Time>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    PickupOption {
        start_time,
        end_time,
    }
}

/// The courier collects the shipment.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`PickupOption`].
#[derive(Clone, PartialEq)]
pub struct PickupOptionInput {
    /// From when it can be collected, `HH:MM:SS`.
    ///
    /// - A time of day, `HH:MM:SS` (only warns: documented in 2022).
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub start_time: runtime::Time,
    /// Until when it can be collected, `HH:MM:SS`.
    ///
    /// - A time of day, `HH:MM:SS` (only warns: documented in 2022).
    pub end_time: Option<runtime::Time>,
}

runtime::request! {
    PickupOptionInput(start_time: impl Into<runtime::Time>) {
        start_time(argument(start_time.into())),
        end_time(optional into runtime::Time),
    }
}

runtime::validator! {
    PickupOptionInput {
        required start_time.format(&[runtime::Format::Time], rules::FORMAT_BAD_REQUEST_WARNS);
        optional end_time.format(&[runtime::Format::Time], rules::FORMAT_BAD_REQUEST_WARNS);
    }
}

/// There is dry ice in it.
///
/// As answers hold it; requests take [`DryIceOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DryIceOption {
    /// How much.
    pub weight: Option<Weight>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    DryIceOption {
        weight,
    }
}

/// There is dry ice in it.
///
/// As requests hold it; answers hold [`DryIceOption`].
#[derive(Clone, PartialEq)]
pub struct DryIceOptionInput {
    /// How much.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub weight: WeightInput,
}

runtime::request! {
    DryIceOptionInput(weight: impl Into<WeightInput>) {
        weight(argument(weight.into())),
    }
}

runtime::validator! {
    DryIceOptionInput {
        required weight.valid();
    }
}

/// There is alcohol in it.
///
/// As answers hold it; requests take [`AlcoholOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlcoholOption {
    /// Who receives it.
    pub recipient_type: Option<AlcoholRecipient>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    AlcoholOption {
        recipient_type,
    }
}

/// There is alcohol in it.
///
/// As requests hold it; answers hold [`AlcoholOption`].
#[derive(Clone, PartialEq)]
pub struct AlcoholOptionInput {
    /// Who receives it.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub recipient_type: AlcoholRecipient,
}

runtime::request! {
    AlcoholOptionInput(recipient_type: impl Into<AlcoholRecipient>) {
        recipient_type(argument(recipient_type.into())),
    }
}

runtime::validator! {
    AlcoholOptionInput {
        required recipient_type.known(rules::KNOWN_BAD_REQUEST_WARNS);
    }
}

runtime::text_enum! {
    /// Who receives alcohol.
    AlcoholRecipient {
        /// Somebody who drinks it.
        Consumer = "consumer",
        /// Somebody who is licensed to sell it.
        Licensee = "licensee",
    }
}

/// It is handed out against a code.
///
/// As answers hold it; requests take [`CodeDeliveryOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeDeliveryOption {
    /// The code.
    pub code: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CodeDeliveryOption {
        code.hidden(),
    }
}

/// It is handed out against a code.
///
/// As requests hold it; answers hold [`CodeDeliveryOption`].
#[derive(Clone, PartialEq)]
pub struct CodeDeliveryOptionInput {
    /// The code.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub code: String,
}

runtime::request! {
    CodeDeliveryOptionInput(code: impl Into<String>) {
        code(argument(code.into())).hidden(),
    }
}

impl runtime::Validate for CodeDeliveryOptionInput {}

/// There are dangerous goods in it.
///
/// As answers hold it; requests take [`DangerousGoodsOptionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DangerousGoodsOption {
    /// The category; only DHL eCommerce in the US reads it.
    pub category_code: Option<HazardCategory>,
    /// The number of the United Nations for it.
    ///
    /// - For example `"UN3481"`.
    pub un_number: Option<String>,
    /// What it is, in technical words.
    pub technical_name: Option<String>,
    /// The class of the danger.
    pub class: Option<String>,
    /// The class of a second danger.
    pub subsidiary_class: Option<String>,
    /// How dangerous it is.
    pub packing_group: Option<PackingGroup>,
    /// The instruction by which it is packed.
    ///
    /// - For example `"PI965"`.
    pub packing_instruction: Option<String>,
    /// What it is packed in.
    pub packing_type: Option<String>,
    /// How many packages there are.
    pub packing_quantity: Option<i64>,
    /// By whose rules it travels.
    pub regulation_authority: Option<RegulationAuthority>,
    /// What carries it.
    pub transport_mean: Option<TransportMean>,
    /// How far the rules apply to it.
    pub regulation_level: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    DangerousGoodsOption {
        category_code,
        un_number,
        technical_name,
        class,
        subsidiary_class,
        packing_group,
        packing_instruction,
        packing_type,
        packing_quantity,
        regulation_authority,
        transport_mean,
        regulation_level,
    }
}

/// There are dangerous goods in it.
///
/// As requests hold it; answers hold [`DangerousGoodsOption`].
#[derive(Clone, PartialEq)]
pub struct DangerousGoodsOptionInput {
    /// The category; only DHL eCommerce in the US reads it.
    pub category_code: Option<HazardCategory>,
    /// The number of the United Nations for it.
    ///
    /// - 4 to 6 characters (only warns: documented in 2022).
    /// - For example `"UN3481"`.
    pub un_number: Option<String>,
    /// What it is, in technical words.
    ///
    /// - At most 256 characters (only warns: documented in 2022).
    pub technical_name: Option<String>,
    /// The class of the danger.
    ///
    /// - At most 256 characters (only warns: documented in 2022).
    pub class: Option<String>,
    /// The class of a second danger.
    ///
    /// - At most 256 characters (only warns: documented in 2022).
    pub subsidiary_class: Option<String>,
    /// How dangerous it is.
    pub packing_group: Option<PackingGroup>,
    /// The instruction by which it is packed.
    ///
    /// - At most 256 characters (only warns: documented in 2022).
    /// - For example `"PI965"`.
    pub packing_instruction: Option<String>,
    /// What it is packed in.
    ///
    /// - At most 256 characters (only warns: documented in 2022).
    pub packing_type: Option<String>,
    /// How many packages there are.
    ///
    /// - 1 or more (only warns: documented in 2022).
    /// - When it is absent, the server assumes `1`.
    pub packing_quantity: Option<i64>,
    /// By whose rules it travels.
    pub regulation_authority: Option<RegulationAuthority>,
    /// What carries it.
    pub transport_mean: Option<TransportMean>,
    /// How far the rules apply to it.
    ///
    /// - At most 256 characters (only warns: documented in 2022).
    pub regulation_level: Option<String>,
}

runtime::request! {
    DangerousGoodsOptionInput() {
        category_code(optional into HazardCategory),
        un_number(optional into String),
        technical_name(optional into String),
        class(optional into String),
        subsidiary_class(optional into String),
        packing_group(optional into PackingGroup),
        packing_instruction(optional into String),
        packing_type(optional into String),
        packing_quantity(optional i64),
        regulation_authority(optional into RegulationAuthority),
        transport_mean(optional into TransportMean),
        regulation_level(optional into String),
    }
}

runtime::validator! {
    DangerousGoodsOptionInput {
        optional category_code.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional un_number.chars(4, 6, rules::CHARS_BAD_REQUEST_WARNS);
        optional technical_name.chars(0, 256, rules::CHARS_BAD_REQUEST_WARNS);
        optional class.chars(0, 256, rules::CHARS_BAD_REQUEST_WARNS);
        optional subsidiary_class.chars(0, 256, rules::CHARS_BAD_REQUEST_WARNS);
        optional packing_group.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional packing_instruction.chars(0, 256, rules::CHARS_BAD_REQUEST_WARNS);
        optional packing_type.chars(0, 256, rules::CHARS_BAD_REQUEST_WARNS);
        optional packing_quantity.integer_range(Some(1), None, rules::RANGE_BAD_REQUEST_WARNS);
        optional regulation_authority.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional transport_mean.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional regulation_level.chars(0, 256, rules::CHARS_BAD_REQUEST_WARNS);
    }
}

runtime::text_enum! {
    /// A category of dangerous goods, by the numbers of DHL eCommerce in the US.
    HazardCategory {
        Category01 = "01",
        Category02 = "02",
        Category03 = "03",
        Category04 = "04",
        Category05 = "05",
        Category06 = "06",
        Category08 = "08",
        Category09 = "09",
        Category40 = "40",
    }
}

runtime::text_enum! {
    /// How dangerous goods are, which decides how they are packed.
    PackingGroup {
        /// Very dangerous.
        High = "I",
        /// Dangerous.
        Medium = "II",
        /// Less dangerous.
        Low = "III",
    }
}

runtime::text_enum! {
    /// By whose rules dangerous goods travel.
    RegulationAuthority {
        /// The European agreement on carriage by road.
        Adr = "ADR",
        /// The Code of Federal Regulations of the USA.
        Cfr = "CFR",
        /// The International Air Transport Association.
        Iata = "IATA",
        /// The Canadian rules on the transportation of dangerous goods.
        Tdg = "TDG",
    }
}

runtime::text_enum! {
    /// What carries dangerous goods.
    TransportMean {
        /// A lorry on the road.
        Highway = "Highway",
        /// Any vehicle on the ground.
        Ground = "Ground",
        /// An aircraft that carries passengers.
        Passenger = "PAX",
        /// The same in words.
        PassengerAircraft = "Passenger Aircraft",
        /// An aircraft that carries only cargo.
        CargoAircraftOnly = "CAO",
    }
}
