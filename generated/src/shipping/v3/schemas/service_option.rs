// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/service_option.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Something to ask of a courier beside carriage, told by its type.
///
/// Which options there are depends on the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ServiceOption {
    /// The recipient pays for the goods on delivery.
    Cod(CodOption),
    /// The shipment is insured.
    Insurance(InsuranceOption),
    /// Somebody has to sign.
    Signature(SignatureOption),
    /// An adult has to sign.
    AdultSignature(AdultSignatureOption),
    /// Somebody has to sign, who may be a neighbour.
    IndirectSignature(IndirectSignatureOption),
    /// The recipient has to tell a code.
    VerificationCode(VerificationCodeOption),
    /// It may be delivered on a Saturday.
    SaturdayDelivery(SaturdayDeliveryOption),
    /// The invoice goes to customs as data, not on paper.
    PaperlessInvoice(PaperlessInvoiceOption),
    /// It is delivered to a rural place.
    RuralDelivery(RuralDeliveryOption),
    /// It is delivered in the evening of the same day.
    SamedayEveningDelivery(SamedayEveningDeliveryOption),
    /// It is delivered in the evening of the next day.
    OvernightEveningDelivery(OvernightEveningDeliveryOption),
    /// The courier keeps it until the recipient collects it.
    HoldForPickup(HoldForPickupOption),
    /// What couriers call `ppod`.
    Ppod(PpodOption),
    /// A label to send it back comes with it.
    PrintReturnLabel(PrintReturnLabelOption),
    /// The courier agrees with the recipient when to come.
    Appointment(AppointmentOption),
    /// It is delivered on a certain day.
    DateCertain(DateCertainOption),
    /// It is delivered in the evening.
    Evening(EveningOption),
    /// The courier collects the shipment.
    Pickup(PickupOption),
    /// There is dry ice in it.
    DryIce(DryIceOption),
    /// There is alcohol in it.
    Alcohol(AlcoholOption),
    /// It is handed out against a code.
    CodeDelivery(CodeDeliveryOption),
    /// There are dangerous goods in it.
    DangerousGoods(DangerousGoodsOption),
    /// An object with a tag that this client doesn't know, whole.
    Unknown(runtime::Json),
}

impl std::fmt::Debug for ServiceOption {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cod(value) => value.fmt(formatter),
            Self::Insurance(value) => value.fmt(formatter),
            Self::Signature(value) => value.fmt(formatter),
            Self::AdultSignature(value) => value.fmt(formatter),
            Self::IndirectSignature(value) => value.fmt(formatter),
            Self::VerificationCode(value) => value.fmt(formatter),
            Self::SaturdayDelivery(value) => value.fmt(formatter),
            Self::PaperlessInvoice(value) => value.fmt(formatter),
            Self::RuralDelivery(value) => value.fmt(formatter),
            Self::SamedayEveningDelivery(value) => value.fmt(formatter),
            Self::OvernightEveningDelivery(value) => value.fmt(formatter),
            Self::HoldForPickup(value) => value.fmt(formatter),
            Self::Ppod(value) => value.fmt(formatter),
            Self::PrintReturnLabel(value) => value.fmt(formatter),
            Self::Appointment(value) => value.fmt(formatter),
            Self::DateCertain(value) => value.fmt(formatter),
            Self::Evening(value) => value.fmt(formatter),
            Self::Pickup(value) => value.fmt(formatter),
            Self::DryIce(value) => value.fmt(formatter),
            Self::Alcohol(value) => value.fmt(formatter),
            Self::CodeDelivery(value) => value.fmt(formatter),
            Self::DangerousGoods(value) => value.fmt(formatter),
            Self::Unknown(_) => formatter.write_str("Unknown(***)"),
        }
    }
}

impl From<CodOption> for ServiceOption {
    fn from(value: CodOption) -> Self {
        Self::Cod(value)
    }
}

impl From<InsuranceOption> for ServiceOption {
    fn from(value: InsuranceOption) -> Self {
        Self::Insurance(value)
    }
}

impl From<SignatureOption> for ServiceOption {
    fn from(value: SignatureOption) -> Self {
        Self::Signature(value)
    }
}

impl From<AdultSignatureOption> for ServiceOption {
    fn from(value: AdultSignatureOption) -> Self {
        Self::AdultSignature(value)
    }
}

impl From<IndirectSignatureOption> for ServiceOption {
    fn from(value: IndirectSignatureOption) -> Self {
        Self::IndirectSignature(value)
    }
}

impl From<VerificationCodeOption> for ServiceOption {
    fn from(value: VerificationCodeOption) -> Self {
        Self::VerificationCode(value)
    }
}

impl From<SaturdayDeliveryOption> for ServiceOption {
    fn from(value: SaturdayDeliveryOption) -> Self {
        Self::SaturdayDelivery(value)
    }
}

impl From<PaperlessInvoiceOption> for ServiceOption {
    fn from(value: PaperlessInvoiceOption) -> Self {
        Self::PaperlessInvoice(value)
    }
}

impl From<RuralDeliveryOption> for ServiceOption {
    fn from(value: RuralDeliveryOption) -> Self {
        Self::RuralDelivery(value)
    }
}

impl From<SamedayEveningDeliveryOption> for ServiceOption {
    fn from(value: SamedayEveningDeliveryOption) -> Self {
        Self::SamedayEveningDelivery(value)
    }
}

impl From<OvernightEveningDeliveryOption> for ServiceOption {
    fn from(value: OvernightEveningDeliveryOption) -> Self {
        Self::OvernightEveningDelivery(value)
    }
}

impl From<HoldForPickupOption> for ServiceOption {
    fn from(value: HoldForPickupOption) -> Self {
        Self::HoldForPickup(value)
    }
}

impl From<PpodOption> for ServiceOption {
    fn from(value: PpodOption) -> Self {
        Self::Ppod(value)
    }
}

impl From<PrintReturnLabelOption> for ServiceOption {
    fn from(value: PrintReturnLabelOption) -> Self {
        Self::PrintReturnLabel(value)
    }
}

impl From<AppointmentOption> for ServiceOption {
    fn from(value: AppointmentOption) -> Self {
        Self::Appointment(value)
    }
}

impl From<DateCertainOption> for ServiceOption {
    fn from(value: DateCertainOption) -> Self {
        Self::DateCertain(value)
    }
}

impl From<EveningOption> for ServiceOption {
    fn from(value: EveningOption) -> Self {
        Self::Evening(value)
    }
}

impl From<PickupOption> for ServiceOption {
    fn from(value: PickupOption) -> Self {
        Self::Pickup(value)
    }
}

impl From<DryIceOption> for ServiceOption {
    fn from(value: DryIceOption) -> Self {
        Self::DryIce(value)
    }
}

impl From<AlcoholOption> for ServiceOption {
    fn from(value: AlcoholOption) -> Self {
        Self::Alcohol(value)
    }
}

impl From<CodeDeliveryOption> for ServiceOption {
    fn from(value: CodeDeliveryOption) -> Self {
        Self::CodeDelivery(value)
    }
}

impl From<DangerousGoodsOption> for ServiceOption {
    fn from(value: DangerousGoodsOption) -> Self {
        Self::DangerousGoods(value)
    }
}

impl runtime::encode::Encode for ServiceOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Cod(value) => runtime::encode::tagged(map, "type", "cod", value),
            Self::Insurance(value) => {
                runtime::encode::tagged(map, "type", "insurance", value)
            }
            Self::Signature(value) => {
                runtime::encode::tagged(map, "type", "signature", value)
            }
            Self::AdultSignature(value) => {
                runtime::encode::tagged(map, "type", "adult_signature", value)
            }
            Self::IndirectSignature(value) => {
                runtime::encode::tagged(map, "type", "indirect_signature", value)
            }
            Self::VerificationCode(value) => {
                runtime::encode::tagged(map, "type", "verification_code", value)
            }
            Self::SaturdayDelivery(value) => {
                runtime::encode::tagged(map, "type", "saturday_delivery", value)
            }
            Self::PaperlessInvoice(value) => {
                runtime::encode::tagged(map, "type", "paperless_invoice", value)
            }
            Self::RuralDelivery(value) => {
                runtime::encode::tagged(map, "type", "rural_delivery", value)
            }
            Self::SamedayEveningDelivery(value) => {
                runtime::encode::tagged(map, "type", "sameday_evening_delivery", value)
            }
            Self::OvernightEveningDelivery(value) => {
                runtime::encode::tagged(map, "type", "overnight_evening_delivery", value)
            }
            Self::HoldForPickup(value) => {
                runtime::encode::tagged(map, "type", "hold_for_pickup", value)
            }
            Self::Ppod(value) => runtime::encode::tagged(map, "type", "ppod", value),
            Self::PrintReturnLabel(value) => {
                runtime::encode::tagged(map, "type", "print_return_label", value)
            }
            Self::Appointment(value) => {
                runtime::encode::tagged(map, "type", "appointment", value)
            }
            Self::DateCertain(value) => {
                runtime::encode::tagged(map, "type", "date_certain", value)
            }
            Self::Evening(value) => {
                runtime::encode::tagged(map, "type", "evening", value)
            }
            Self::Pickup(value) => runtime::encode::tagged(map, "type", "pickup", value),
            Self::DryIce(value) => runtime::encode::tagged(map, "type", "dry_ice", value),
            Self::Alcohol(value) => {
                runtime::encode::tagged(map, "type", "alcohol", value)
            }
            Self::CodeDelivery(value) => {
                runtime::encode::tagged(map, "type", "code_delivery", value)
            }
            Self::DangerousGoods(value) => {
                runtime::encode::tagged(map, "type", "dangerous_goods", value)
            }
            Self::Unknown(value) => runtime::encode::raw(map, value),
        }
    }
}

impl serde::Serialize for ServiceOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::decode::Decode for ServiceOption {
    const EXPECTED: &'static str = "an object with a tag";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        let tagged = runtime::decode::tagged(reader, &["type"])?;
        match tagged.name() {
            Some("cod") => tagged.variant(reader, Self::Cod),
            Some("insurance") => tagged.variant(reader, Self::Insurance),
            Some("signature") => tagged.variant(reader, Self::Signature),
            Some("adult_signature") => tagged.variant(reader, Self::AdultSignature),
            Some("indirect_signature") => tagged.variant(reader, Self::IndirectSignature),
            Some("verification_code") => tagged.variant(reader, Self::VerificationCode),
            Some("saturday_delivery") => tagged.variant(reader, Self::SaturdayDelivery),
            Some("paperless_invoice") => tagged.variant(reader, Self::PaperlessInvoice),
            Some("rural_delivery") => tagged.variant(reader, Self::RuralDelivery),
            Some("sameday_evening_delivery") => {
                tagged.variant(reader, Self::SamedayEveningDelivery)
            }
            Some("overnight_evening_delivery") => {
                tagged.variant(reader, Self::OvernightEveningDelivery)
            }
            Some("hold_for_pickup") => tagged.variant(reader, Self::HoldForPickup),
            Some("ppod") => tagged.variant(reader, Self::Ppod),
            Some("print_return_label") => tagged.variant(reader, Self::PrintReturnLabel),
            Some("appointment") => tagged.variant(reader, Self::Appointment),
            Some("date_certain") => tagged.variant(reader, Self::DateCertain),
            Some("evening") => tagged.variant(reader, Self::Evening),
            Some("pickup") => tagged.variant(reader, Self::Pickup),
            Some("dry_ice") => tagged.variant(reader, Self::DryIce),
            Some("alcohol") => tagged.variant(reader, Self::Alcohol),
            Some("code_delivery") => tagged.variant(reader, Self::CodeDelivery),
            Some("dangerous_goods") => tagged.variant(reader, Self::DangerousGoods),
            _ => tagged.other(reader, Self::Unknown),
        }
    }
}

impl<'de> serde::Deserialize<'de> for ServiceOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Something to ask of a courier beside carriage, told by its type.
///
/// Which options there are depends on the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ServiceOptionInput {
    /// The recipient pays for the goods on delivery.
    Cod(CodOptionInput),
    /// The shipment is insured.
    Insurance(InsuranceOptionInput),
    /// Somebody has to sign.
    Signature(SignatureOptionInput),
    /// An adult has to sign.
    AdultSignature(AdultSignatureOptionInput),
    /// Somebody has to sign, who may be a neighbour.
    IndirectSignature(IndirectSignatureOptionInput),
    /// The recipient has to tell a code.
    VerificationCode(VerificationCodeOptionInput),
    /// It may be delivered on a Saturday.
    SaturdayDelivery(SaturdayDeliveryOptionInput),
    /// The invoice goes to customs as data, not on paper.
    PaperlessInvoice(PaperlessInvoiceOptionInput),
    /// It is delivered to a rural place.
    RuralDelivery(RuralDeliveryOptionInput),
    /// It is delivered in the evening of the same day.
    SamedayEveningDelivery(SamedayEveningDeliveryOptionInput),
    /// It is delivered in the evening of the next day.
    OvernightEveningDelivery(OvernightEveningDeliveryOptionInput),
    /// The courier keeps it until the recipient collects it.
    HoldForPickup(HoldForPickupOptionInput),
    /// What couriers call `ppod`.
    Ppod(PpodOptionInput),
    /// A label to send it back comes with it.
    PrintReturnLabel(PrintReturnLabelOptionInput),
    /// The courier agrees with the recipient when to come.
    Appointment(AppointmentOptionInput),
    /// It is delivered on a certain day.
    DateCertain(DateCertainOptionInput),
    /// It is delivered in the evening.
    Evening(EveningOptionInput),
    /// The courier collects the shipment.
    Pickup(PickupOptionInput),
    /// There is dry ice in it.
    DryIce(DryIceOptionInput),
    /// There is alcohol in it.
    Alcohol(AlcoholOptionInput),
    /// It is handed out against a code.
    CodeDelivery(CodeDeliveryOptionInput),
    /// There are dangerous goods in it.
    DangerousGoods(DangerousGoodsOptionInput),
    /// An object with a tag that this client doesn't know, whole.
    Unknown(runtime::Json),
}

impl std::fmt::Debug for ServiceOptionInput {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cod(value) => value.fmt(formatter),
            Self::Insurance(value) => value.fmt(formatter),
            Self::Signature(value) => value.fmt(formatter),
            Self::AdultSignature(value) => value.fmt(formatter),
            Self::IndirectSignature(value) => value.fmt(formatter),
            Self::VerificationCode(value) => value.fmt(formatter),
            Self::SaturdayDelivery(value) => value.fmt(formatter),
            Self::PaperlessInvoice(value) => value.fmt(formatter),
            Self::RuralDelivery(value) => value.fmt(formatter),
            Self::SamedayEveningDelivery(value) => value.fmt(formatter),
            Self::OvernightEveningDelivery(value) => value.fmt(formatter),
            Self::HoldForPickup(value) => value.fmt(formatter),
            Self::Ppod(value) => value.fmt(formatter),
            Self::PrintReturnLabel(value) => value.fmt(formatter),
            Self::Appointment(value) => value.fmt(formatter),
            Self::DateCertain(value) => value.fmt(formatter),
            Self::Evening(value) => value.fmt(formatter),
            Self::Pickup(value) => value.fmt(formatter),
            Self::DryIce(value) => value.fmt(formatter),
            Self::Alcohol(value) => value.fmt(formatter),
            Self::CodeDelivery(value) => value.fmt(formatter),
            Self::DangerousGoods(value) => value.fmt(formatter),
            Self::Unknown(_) => formatter.write_str("Unknown(***)"),
        }
    }
}

impl From<CodOptionInput> for ServiceOptionInput {
    fn from(value: CodOptionInput) -> Self {
        Self::Cod(value)
    }
}

impl From<InsuranceOptionInput> for ServiceOptionInput {
    fn from(value: InsuranceOptionInput) -> Self {
        Self::Insurance(value)
    }
}

impl From<SignatureOptionInput> for ServiceOptionInput {
    fn from(value: SignatureOptionInput) -> Self {
        Self::Signature(value)
    }
}

impl From<AdultSignatureOptionInput> for ServiceOptionInput {
    fn from(value: AdultSignatureOptionInput) -> Self {
        Self::AdultSignature(value)
    }
}

impl From<IndirectSignatureOptionInput> for ServiceOptionInput {
    fn from(value: IndirectSignatureOptionInput) -> Self {
        Self::IndirectSignature(value)
    }
}

impl From<VerificationCodeOptionInput> for ServiceOptionInput {
    fn from(value: VerificationCodeOptionInput) -> Self {
        Self::VerificationCode(value)
    }
}

impl From<SaturdayDeliveryOptionInput> for ServiceOptionInput {
    fn from(value: SaturdayDeliveryOptionInput) -> Self {
        Self::SaturdayDelivery(value)
    }
}

impl From<PaperlessInvoiceOptionInput> for ServiceOptionInput {
    fn from(value: PaperlessInvoiceOptionInput) -> Self {
        Self::PaperlessInvoice(value)
    }
}

impl From<RuralDeliveryOptionInput> for ServiceOptionInput {
    fn from(value: RuralDeliveryOptionInput) -> Self {
        Self::RuralDelivery(value)
    }
}

impl From<SamedayEveningDeliveryOptionInput> for ServiceOptionInput {
    fn from(value: SamedayEveningDeliveryOptionInput) -> Self {
        Self::SamedayEveningDelivery(value)
    }
}

impl From<OvernightEveningDeliveryOptionInput> for ServiceOptionInput {
    fn from(value: OvernightEveningDeliveryOptionInput) -> Self {
        Self::OvernightEveningDelivery(value)
    }
}

impl From<HoldForPickupOptionInput> for ServiceOptionInput {
    fn from(value: HoldForPickupOptionInput) -> Self {
        Self::HoldForPickup(value)
    }
}

impl From<PpodOptionInput> for ServiceOptionInput {
    fn from(value: PpodOptionInput) -> Self {
        Self::Ppod(value)
    }
}

impl From<PrintReturnLabelOptionInput> for ServiceOptionInput {
    fn from(value: PrintReturnLabelOptionInput) -> Self {
        Self::PrintReturnLabel(value)
    }
}

impl From<AppointmentOptionInput> for ServiceOptionInput {
    fn from(value: AppointmentOptionInput) -> Self {
        Self::Appointment(value)
    }
}

impl From<DateCertainOptionInput> for ServiceOptionInput {
    fn from(value: DateCertainOptionInput) -> Self {
        Self::DateCertain(value)
    }
}

impl From<EveningOptionInput> for ServiceOptionInput {
    fn from(value: EveningOptionInput) -> Self {
        Self::Evening(value)
    }
}

impl From<PickupOptionInput> for ServiceOptionInput {
    fn from(value: PickupOptionInput) -> Self {
        Self::Pickup(value)
    }
}

impl From<DryIceOptionInput> for ServiceOptionInput {
    fn from(value: DryIceOptionInput) -> Self {
        Self::DryIce(value)
    }
}

impl From<AlcoholOptionInput> for ServiceOptionInput {
    fn from(value: AlcoholOptionInput) -> Self {
        Self::Alcohol(value)
    }
}

impl From<CodeDeliveryOptionInput> for ServiceOptionInput {
    fn from(value: CodeDeliveryOptionInput) -> Self {
        Self::CodeDelivery(value)
    }
}

impl From<DangerousGoodsOptionInput> for ServiceOptionInput {
    fn from(value: DangerousGoodsOptionInput) -> Self {
        Self::DangerousGoods(value)
    }
}

impl runtime::encode::Encode for ServiceOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Cod(value) => runtime::encode::tagged(map, "type", "cod", value),
            Self::Insurance(value) => {
                runtime::encode::tagged(map, "type", "insurance", value)
            }
            Self::Signature(value) => {
                runtime::encode::tagged(map, "type", "signature", value)
            }
            Self::AdultSignature(value) => {
                runtime::encode::tagged(map, "type", "adult_signature", value)
            }
            Self::IndirectSignature(value) => {
                runtime::encode::tagged(map, "type", "indirect_signature", value)
            }
            Self::VerificationCode(value) => {
                runtime::encode::tagged(map, "type", "verification_code", value)
            }
            Self::SaturdayDelivery(value) => {
                runtime::encode::tagged(map, "type", "saturday_delivery", value)
            }
            Self::PaperlessInvoice(value) => {
                runtime::encode::tagged(map, "type", "paperless_invoice", value)
            }
            Self::RuralDelivery(value) => {
                runtime::encode::tagged(map, "type", "rural_delivery", value)
            }
            Self::SamedayEveningDelivery(value) => {
                runtime::encode::tagged(map, "type", "sameday_evening_delivery", value)
            }
            Self::OvernightEveningDelivery(value) => {
                runtime::encode::tagged(map, "type", "overnight_evening_delivery", value)
            }
            Self::HoldForPickup(value) => {
                runtime::encode::tagged(map, "type", "hold_for_pickup", value)
            }
            Self::Ppod(value) => runtime::encode::tagged(map, "type", "ppod", value),
            Self::PrintReturnLabel(value) => {
                runtime::encode::tagged(map, "type", "print_return_label", value)
            }
            Self::Appointment(value) => {
                runtime::encode::tagged(map, "type", "appointment", value)
            }
            Self::DateCertain(value) => {
                runtime::encode::tagged(map, "type", "date_certain", value)
            }
            Self::Evening(value) => {
                runtime::encode::tagged(map, "type", "evening", value)
            }
            Self::Pickup(value) => runtime::encode::tagged(map, "type", "pickup", value),
            Self::DryIce(value) => runtime::encode::tagged(map, "type", "dry_ice", value),
            Self::Alcohol(value) => {
                runtime::encode::tagged(map, "type", "alcohol", value)
            }
            Self::CodeDelivery(value) => {
                runtime::encode::tagged(map, "type", "code_delivery", value)
            }
            Self::DangerousGoods(value) => {
                runtime::encode::tagged(map, "type", "dangerous_goods", value)
            }
            Self::Unknown(value) => runtime::encode::raw(map, value),
        }
    }
}

impl serde::Serialize for ServiceOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Validate for ServiceOptionInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        match self {
            Self::Cod(value) => value.validate_at(at, found),
            Self::Insurance(value) => value.validate_at(at, found),
            Self::Signature(value) => value.validate_at(at, found),
            Self::AdultSignature(value) => value.validate_at(at, found),
            Self::IndirectSignature(value) => value.validate_at(at, found),
            Self::VerificationCode(value) => value.validate_at(at, found),
            Self::SaturdayDelivery(value) => value.validate_at(at, found),
            Self::PaperlessInvoice(value) => value.validate_at(at, found),
            Self::RuralDelivery(value) => value.validate_at(at, found),
            Self::SamedayEveningDelivery(value) => value.validate_at(at, found),
            Self::OvernightEveningDelivery(value) => value.validate_at(at, found),
            Self::HoldForPickup(value) => value.validate_at(at, found),
            Self::Ppod(value) => value.validate_at(at, found),
            Self::PrintReturnLabel(value) => value.validate_at(at, found),
            Self::Appointment(value) => value.validate_at(at, found),
            Self::DateCertain(value) => value.validate_at(at, found),
            Self::Evening(value) => value.validate_at(at, found),
            Self::Pickup(value) => value.validate_at(at, found),
            Self::DryIce(value) => value.validate_at(at, found),
            Self::Alcohol(value) => value.validate_at(at, found),
            Self::CodeDelivery(value) => value.validate_at(at, found),
            Self::DangerousGoods(value) => value.validate_at(at, found),
            Self::Unknown(_) => {}
        }
    }
}

/// The recipient pays for the goods on delivery.
///
/// As answers hold it; requests take [`CodOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CodOption {
    /// What the recipient pays.
    pub cod_value: Option<Money>,
    /// Who gets the money.
    pub cod_recipient: Option<Address>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CodOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "cod_value" => member.value(&mut self.cod_value),
            "cod_recipient" => member.value(&mut self.cod_recipient),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CodOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for CodOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "cod_value", &self.cod_value)?;
        runtime::encode::optional(map, "cod_recipient", &self.cod_recipient)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CodOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The recipient pays for the goods on delivery.
///
/// As requests hold it; answers hold [`CodOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct CodOptionInput {
    /// What the recipient pays.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub cod_value: MoneyInput,
    /// Who gets the money.
    pub cod_recipient: Option<AddressInput>,
}

impl CodOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(cod_value: impl Into<MoneyInput>) -> Self {
        Self {
            cod_value: cod_value.into(),
            cod_recipient: None,
        }
    }

    /// Sets [`cod_recipient`](Self::cod_recipient).
    pub fn cod_recipient(mut self, cod_recipient: impl Into<AddressInput>) -> Self {
        self.cod_recipient = Some(cod_recipient.into());
        self
    }
}

impl runtime::Validate for CodOptionInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.cod_value, &at.spelled("/cod_value"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.cod_recipient {
            let at = &at.spelled("/cod_recipient");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for CodOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "cod_value", &self.cod_value)?;
        runtime::encode::optional(map, "cod_recipient", &self.cod_recipient)?;
        Ok(())
    }
}

impl serde::Serialize for CodOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// The shipment is insured.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`InsuranceOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InsuranceOption {
    /// For how much.
    pub insured_value: Option<Money>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for InsuranceOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "insured_value" => member.value(&mut self.insured_value),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for InsuranceOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for InsuranceOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "insured_value", &self.insured_value)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for InsuranceOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InsuranceOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The shipment is insured.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`InsuranceOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct InsuranceOptionInput {
    /// For how much.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub insured_value: MoneyInput,
}

impl InsuranceOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(insured_value: impl Into<MoneyInput>) -> Self {
        Self {
            insured_value: insured_value.into(),
        }
    }
}

impl runtime::Validate for InsuranceOptionInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.insured_value, &at.spelled("/insured_value"));
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for InsuranceOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "insured_value", &self.insured_value)?;
        Ok(())
    }
}

impl serde::Serialize for InsuranceOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Somebody has to sign.
///
/// As answers hold it; requests take [`SignatureOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignatureOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for SignatureOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for SignatureOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for SignatureOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for SignatureOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SignatureOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Somebody has to sign.
///
/// As requests hold it; answers hold [`SignatureOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct SignatureOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl SignatureOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for SignatureOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for SignatureOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for SignatureOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// An adult has to sign.
///
/// As answers hold it; requests take [`AdultSignatureOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdultSignatureOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for AdultSignatureOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for AdultSignatureOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for AdultSignatureOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for AdultSignatureOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AdultSignatureOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// An adult has to sign.
///
/// As requests hold it; answers hold [`AdultSignatureOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct AdultSignatureOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl AdultSignatureOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for AdultSignatureOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for AdultSignatureOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for AdultSignatureOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Somebody has to sign, who may be a neighbour.
///
/// As answers hold it; requests take [`IndirectSignatureOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IndirectSignatureOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for IndirectSignatureOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for IndirectSignatureOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for IndirectSignatureOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for IndirectSignatureOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for IndirectSignatureOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Somebody has to sign, who may be a neighbour.
///
/// As requests hold it; answers hold [`IndirectSignatureOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct IndirectSignatureOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl IndirectSignatureOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for IndirectSignatureOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for IndirectSignatureOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for IndirectSignatureOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// The recipient has to tell a code.
///
/// As answers hold it; requests take [`VerificationCodeOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationCodeOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for VerificationCodeOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for VerificationCodeOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for VerificationCodeOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for VerificationCodeOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VerificationCodeOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The recipient has to tell a code.
///
/// As requests hold it; answers hold [`VerificationCodeOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct VerificationCodeOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl VerificationCodeOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for VerificationCodeOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for VerificationCodeOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for VerificationCodeOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// It may be delivered on a Saturday.
///
/// As answers hold it; requests take [`SaturdayDeliveryOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SaturdayDeliveryOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for SaturdayDeliveryOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for SaturdayDeliveryOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for SaturdayDeliveryOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for SaturdayDeliveryOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SaturdayDeliveryOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// It may be delivered on a Saturday.
///
/// As requests hold it; answers hold [`SaturdayDeliveryOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct SaturdayDeliveryOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl SaturdayDeliveryOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for SaturdayDeliveryOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for SaturdayDeliveryOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for SaturdayDeliveryOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// The invoice goes to customs as data, not on paper.
///
/// As answers hold it; requests take [`PaperlessInvoiceOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaperlessInvoiceOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for PaperlessInvoiceOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for PaperlessInvoiceOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for PaperlessInvoiceOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for PaperlessInvoiceOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PaperlessInvoiceOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The invoice goes to customs as data, not on paper.
///
/// As requests hold it; answers hold [`PaperlessInvoiceOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct PaperlessInvoiceOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl PaperlessInvoiceOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for PaperlessInvoiceOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for PaperlessInvoiceOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for PaperlessInvoiceOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// It is delivered to a rural place.
///
/// As answers hold it; requests take [`RuralDeliveryOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuralDeliveryOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for RuralDeliveryOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for RuralDeliveryOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for RuralDeliveryOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for RuralDeliveryOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for RuralDeliveryOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// It is delivered to a rural place.
///
/// As requests hold it; answers hold [`RuralDeliveryOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct RuralDeliveryOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl RuralDeliveryOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for RuralDeliveryOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for RuralDeliveryOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for RuralDeliveryOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// It is delivered in the evening of the same day.
///
/// As answers hold it; requests take [`SamedayEveningDeliveryOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SamedayEveningDeliveryOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for SamedayEveningDeliveryOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for SamedayEveningDeliveryOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for SamedayEveningDeliveryOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for SamedayEveningDeliveryOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SamedayEveningDeliveryOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// It is delivered in the evening of the same day.
///
/// As requests hold it; answers hold [`SamedayEveningDeliveryOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct SamedayEveningDeliveryOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl SamedayEveningDeliveryOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for SamedayEveningDeliveryOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for SamedayEveningDeliveryOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for SamedayEveningDeliveryOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// It is delivered in the evening of the next day.
///
/// As answers hold it; requests take [`OvernightEveningDeliveryOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OvernightEveningDeliveryOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for OvernightEveningDeliveryOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for OvernightEveningDeliveryOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for OvernightEveningDeliveryOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for OvernightEveningDeliveryOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OvernightEveningDeliveryOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// It is delivered in the evening of the next day.
///
/// As requests hold it; answers hold [`OvernightEveningDeliveryOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct OvernightEveningDeliveryOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl OvernightEveningDeliveryOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for OvernightEveningDeliveryOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for OvernightEveningDeliveryOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for OvernightEveningDeliveryOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// The courier keeps it until the recipient collects it.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`HoldForPickupOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HoldForPickupOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for HoldForPickupOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for HoldForPickupOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for HoldForPickupOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for HoldForPickupOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for HoldForPickupOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The courier keeps it until the recipient collects it.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`HoldForPickupOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct HoldForPickupOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl HoldForPickupOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for HoldForPickupOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for HoldForPickupOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for HoldForPickupOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// What couriers call `ppod`.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`PpodOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PpodOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for PpodOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for PpodOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for PpodOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for PpodOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PpodOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What couriers call `ppod`.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`PpodOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct PpodOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl PpodOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for PpodOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for PpodOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for PpodOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A label to send it back comes with it.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`PrintReturnLabelOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrintReturnLabelOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for PrintReturnLabelOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for PrintReturnLabelOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for PrintReturnLabelOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for PrintReturnLabelOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PrintReturnLabelOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A label to send it back comes with it.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`PrintReturnLabelOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct PrintReturnLabelOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl PrintReturnLabelOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for PrintReturnLabelOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for PrintReturnLabelOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for PrintReturnLabelOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// The courier agrees with the recipient when to come.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`AppointmentOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppointmentOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for AppointmentOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for AppointmentOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for AppointmentOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for AppointmentOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AppointmentOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The courier agrees with the recipient when to come.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`AppointmentOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct AppointmentOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl AppointmentOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for AppointmentOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for AppointmentOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for AppointmentOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// It is delivered on a certain day.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`DateCertainOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DateCertainOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for DateCertainOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for DateCertainOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for DateCertainOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for DateCertainOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DateCertainOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// It is delivered on a certain day.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`DateCertainOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct DateCertainOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl DateCertainOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for DateCertainOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for DateCertainOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for DateCertainOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// It is delivered in the evening.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`EveningOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EveningOption {
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for EveningOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "enabled" => member.value(&mut self.enabled),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for EveningOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for EveningOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for EveningOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EveningOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// It is delivered in the evening.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`EveningOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct EveningOptionInput {
    /// Whether it is asked for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub enabled: bool,
}

impl EveningOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl runtime::Validate for EveningOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for EveningOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for EveningOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// The courier collects the shipment.
///
/// The documents of 2022 say so.
///
/// As answers hold it; requests take [`PickupOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOption {
    /// From when it can be collected, `HH:MM:SS`.
    pub start_time: Option<String>,
    /// Until when it can be collected, `HH:MM:SS`.
    pub end_time: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for PickupOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "start_time" => member.value(&mut self.start_time),
            "end_time" => member.value(&mut self.end_time),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for PickupOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for PickupOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "start_time", &self.start_time)?;
        runtime::encode::optional(map, "end_time", &self.end_time)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for PickupOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PickupOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The courier collects the shipment.
///
/// The documents of 2022 say so.
///
/// As requests hold it; answers hold [`PickupOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct PickupOptionInput {
    /// From when it can be collected, `HH:MM:SS`.
    ///
    /// - A time of day, `HH:MM:SS` (only warns: documented in 2022).
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub start_time: String,
    /// Until when it can be collected, `HH:MM:SS`.
    ///
    /// - A time of day, `HH:MM:SS` (only warns: documented in 2022).
    pub end_time: Option<String>,
}

impl PickupOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(start_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: None,
        }
    }

    /// Sets [`end_time`](Self::end_time).
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

impl runtime::Validate for PickupOptionInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.start_time, &at.spelled("/start_time"));
            validate::format(
                value,
                &[runtime::Format::Time],
                rules::FORMAT_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.end_time {
            let at = &at.spelled("/end_time");
            validate::format(
                value,
                &[runtime::Format::Time],
                rules::FORMAT_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for PickupOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "start_time", &self.start_time)?;
        runtime::encode::optional(map, "end_time", &self.end_time)?;
        Ok(())
    }
}

impl serde::Serialize for PickupOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// There is dry ice in it.
///
/// As answers hold it; requests take [`DryIceOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DryIceOption {
    /// How much.
    pub weight: Option<Weight>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for DryIceOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "weight" => member.value(&mut self.weight),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for DryIceOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for DryIceOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "weight", &self.weight)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for DryIceOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DryIceOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// There is dry ice in it.
///
/// As requests hold it; answers hold [`DryIceOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct DryIceOptionInput {
    /// How much.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub weight: WeightInput,
}

impl DryIceOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(weight: impl Into<WeightInput>) -> Self {
        Self { weight: weight.into() }
    }
}

impl runtime::Validate for DryIceOptionInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.weight, &at.spelled("/weight"));
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for DryIceOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "weight", &self.weight)?;
        Ok(())
    }
}

impl serde::Serialize for DryIceOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// There is alcohol in it.
///
/// As answers hold it; requests take [`AlcoholOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlcoholOption {
    /// Who receives it.
    pub recipient_type: Option<AlcoholRecipient>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for AlcoholOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "recipient_type" => member.value(&mut self.recipient_type),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for AlcoholOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for AlcoholOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "recipient_type", &self.recipient_type)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for AlcoholOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AlcoholOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// There is alcohol in it.
///
/// As requests hold it; answers hold [`AlcoholOption`].
#[derive(Clone, Debug, PartialEq)]
pub struct AlcoholOptionInput {
    /// Who receives it.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub recipient_type: AlcoholRecipient,
}

impl AlcoholOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(recipient_type: impl Into<AlcoholRecipient>) -> Self {
        Self {
            recipient_type: recipient_type.into(),
        }
    }
}

impl runtime::Validate for AlcoholOptionInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.recipient_type, &at.spelled("/recipient_type"));
            validate::known(
                value.is_known(),
                value,
                &AlcoholRecipient::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for AlcoholOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "recipient_type", &self.recipient_type)?;
        Ok(())
    }
}

impl serde::Serialize for AlcoholOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Who receives alcohol.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AlcoholRecipient {
    /// Somebody who drinks it.
    Consumer,
    /// Somebody who is licensed to sell it.
    Licensee,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl AlcoholRecipient {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Consumer, Self::Licensee];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl AlcoholRecipient {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Consumer => "consumer",
            Self::Licensee => "licensee",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for AlcoholRecipient {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for AlcoholRecipient {
    fn from(text: &str) -> Self {
        match text {
            "consumer" => Self::Consumer,
            "licensee" => Self::Licensee,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&AlcoholRecipient> for AlcoholRecipient {
    fn from(value: &AlcoholRecipient) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for AlcoholRecipient {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for AlcoholRecipient {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for AlcoholRecipient {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for AlcoholRecipient {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for AlcoholRecipient {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
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

impl runtime::decode::Record for CodeDeliveryOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "code" => member.value(&mut self.code),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CodeDeliveryOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for CodeDeliveryOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "code", &self.code)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CodeDeliveryOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeDeliveryOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for CodeDeliveryOption {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("CodeDeliveryOption");
        shown.field("code", &self.code.hidden());
        shown.finish_non_exhaustive()
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

impl CodeDeliveryOptionInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl std::fmt::Debug for CodeDeliveryOptionInput {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("CodeDeliveryOptionInput");
        shown.field("code", &self.code.hidden());
        shown.finish()
    }
}

impl runtime::Validate for CodeDeliveryOptionInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for CodeDeliveryOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "code", &self.code)?;
        Ok(())
    }
}

impl serde::Serialize for CodeDeliveryOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// There are dangerous goods in it.
///
/// As answers hold it; requests take [`DangerousGoodsOptionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
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

impl runtime::decode::Record for DangerousGoodsOption {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "category_code" => member.value(&mut self.category_code),
            "un_number" => member.value(&mut self.un_number),
            "technical_name" => member.value(&mut self.technical_name),
            "class" => member.value(&mut self.class),
            "subsidiary_class" => member.value(&mut self.subsidiary_class),
            "packing_group" => member.value(&mut self.packing_group),
            "packing_instruction" => member.value(&mut self.packing_instruction),
            "packing_type" => member.value(&mut self.packing_type),
            "packing_quantity" => member.value(&mut self.packing_quantity),
            "regulation_authority" => member.value(&mut self.regulation_authority),
            "transport_mean" => member.value(&mut self.transport_mean),
            "regulation_level" => member.value(&mut self.regulation_level),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for DangerousGoodsOption {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for DangerousGoodsOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "category_code", &self.category_code)?;
        runtime::encode::optional(map, "un_number", &self.un_number)?;
        runtime::encode::optional(map, "technical_name", &self.technical_name)?;
        runtime::encode::optional(map, "class", &self.class)?;
        runtime::encode::optional(map, "subsidiary_class", &self.subsidiary_class)?;
        runtime::encode::optional(map, "packing_group", &self.packing_group)?;
        runtime::encode::optional(
            map,
            "packing_instruction",
            &self.packing_instruction,
        )?;
        runtime::encode::optional(map, "packing_type", &self.packing_type)?;
        runtime::encode::optional(map, "packing_quantity", &self.packing_quantity)?;
        runtime::encode::optional(
            map,
            "regulation_authority",
            &self.regulation_authority,
        )?;
        runtime::encode::optional(map, "transport_mean", &self.transport_mean)?;
        runtime::encode::optional(map, "regulation_level", &self.regulation_level)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for DangerousGoodsOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DangerousGoodsOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// There are dangerous goods in it.
///
/// As requests hold it; answers hold [`DangerousGoodsOption`].
#[derive(Clone, Debug, PartialEq)]
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

impl DangerousGoodsOptionInput {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            category_code: None,
            un_number: None,
            technical_name: None,
            class: None,
            subsidiary_class: None,
            packing_group: None,
            packing_instruction: None,
            packing_type: None,
            packing_quantity: None,
            regulation_authority: None,
            transport_mean: None,
            regulation_level: None,
        }
    }

    /// Sets [`category_code`](Self::category_code).
    pub fn category_code(mut self, category_code: impl Into<HazardCategory>) -> Self {
        self.category_code = Some(category_code.into());
        self
    }

    /// Sets [`un_number`](Self::un_number).
    pub fn un_number(mut self, un_number: impl Into<String>) -> Self {
        self.un_number = Some(un_number.into());
        self
    }

    /// Sets [`technical_name`](Self::technical_name).
    pub fn technical_name(mut self, technical_name: impl Into<String>) -> Self {
        self.technical_name = Some(technical_name.into());
        self
    }

    /// Sets [`class`](Self::class).
    pub fn class(mut self, class: impl Into<String>) -> Self {
        self.class = Some(class.into());
        self
    }

    /// Sets [`subsidiary_class`](Self::subsidiary_class).
    pub fn subsidiary_class(mut self, subsidiary_class: impl Into<String>) -> Self {
        self.subsidiary_class = Some(subsidiary_class.into());
        self
    }

    /// Sets [`packing_group`](Self::packing_group).
    pub fn packing_group(mut self, packing_group: impl Into<PackingGroup>) -> Self {
        self.packing_group = Some(packing_group.into());
        self
    }

    /// Sets [`packing_instruction`](Self::packing_instruction).
    pub fn packing_instruction(
        mut self,
        packing_instruction: impl Into<String>,
    ) -> Self {
        self.packing_instruction = Some(packing_instruction.into());
        self
    }

    /// Sets [`packing_type`](Self::packing_type).
    pub fn packing_type(mut self, packing_type: impl Into<String>) -> Self {
        self.packing_type = Some(packing_type.into());
        self
    }

    /// Sets [`packing_quantity`](Self::packing_quantity).
    pub fn packing_quantity(mut self, packing_quantity: i64) -> Self {
        self.packing_quantity = Some(packing_quantity);
        self
    }

    /// Sets [`regulation_authority`](Self::regulation_authority).
    pub fn regulation_authority(
        mut self,
        regulation_authority: impl Into<RegulationAuthority>,
    ) -> Self {
        self.regulation_authority = Some(regulation_authority.into());
        self
    }

    /// Sets [`transport_mean`](Self::transport_mean).
    pub fn transport_mean(mut self, transport_mean: impl Into<TransportMean>) -> Self {
        self.transport_mean = Some(transport_mean.into());
        self
    }

    /// Sets [`regulation_level`](Self::regulation_level).
    pub fn regulation_level(mut self, regulation_level: impl Into<String>) -> Self {
        self.regulation_level = Some(regulation_level.into());
        self
    }
}

impl Default for DangerousGoodsOptionInput {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for DangerousGoodsOptionInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.category_code {
            let at = &at.spelled("/category_code");
            validate::known(
                value.is_known(),
                value,
                &HazardCategory::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.un_number {
            let at = &at.spelled("/un_number");
            validate::chars(value, 4, 6, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.technical_name {
            let at = &at.spelled("/technical_name");
            validate::chars(value, 0, 256, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.class {
            let at = &at.spelled("/class");
            validate::chars(value, 0, 256, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.subsidiary_class {
            let at = &at.spelled("/subsidiary_class");
            validate::chars(value, 0, 256, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.packing_group {
            let at = &at.spelled("/packing_group");
            validate::known(
                value.is_known(),
                value,
                &PackingGroup::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.packing_instruction {
            let at = &at.spelled("/packing_instruction");
            validate::chars(value, 0, 256, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.packing_type {
            let at = &at.spelled("/packing_type");
            validate::chars(value, 0, 256, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.packing_quantity {
            let at = &at.spelled("/packing_quantity");
            validate::integer_range(
                *value,
                Some(1),
                None,
                rules::RANGE_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.regulation_authority {
            let at = &at.spelled("/regulation_authority");
            validate::known(
                value.is_known(),
                value,
                &RegulationAuthority::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.transport_mean {
            let at = &at.spelled("/transport_mean");
            validate::known(
                value.is_known(),
                value,
                &TransportMean::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.regulation_level {
            let at = &at.spelled("/regulation_level");
            validate::chars(value, 0, 256, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
    }
}

impl runtime::encode::Encode for DangerousGoodsOptionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "category_code", &self.category_code)?;
        runtime::encode::optional(map, "un_number", &self.un_number)?;
        runtime::encode::optional(map, "technical_name", &self.technical_name)?;
        runtime::encode::optional(map, "class", &self.class)?;
        runtime::encode::optional(map, "subsidiary_class", &self.subsidiary_class)?;
        runtime::encode::optional(map, "packing_group", &self.packing_group)?;
        runtime::encode::optional(
            map,
            "packing_instruction",
            &self.packing_instruction,
        )?;
        runtime::encode::optional(map, "packing_type", &self.packing_type)?;
        runtime::encode::optional(map, "packing_quantity", &self.packing_quantity)?;
        runtime::encode::optional(
            map,
            "regulation_authority",
            &self.regulation_authority,
        )?;
        runtime::encode::optional(map, "transport_mean", &self.transport_mean)?;
        runtime::encode::optional(map, "regulation_level", &self.regulation_level)?;
        Ok(())
    }
}

impl serde::Serialize for DangerousGoodsOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A category of dangerous goods, by the numbers of DHL eCommerce in the US.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HazardCategory {
    /// `01`
    Category01,
    /// `02`
    Category02,
    /// `03`
    Category03,
    /// `04`
    Category04,
    /// `05`
    Category05,
    /// `06`
    Category06,
    /// `08`
    Category08,
    /// `09`
    Category09,
    /// `40`
    Category40,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl HazardCategory {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Category01,
        Self::Category02,
        Self::Category03,
        Self::Category04,
        Self::Category05,
        Self::Category06,
        Self::Category08,
        Self::Category09,
        Self::Category40,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl HazardCategory {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Category01 => "01",
            Self::Category02 => "02",
            Self::Category03 => "03",
            Self::Category04 => "04",
            Self::Category05 => "05",
            Self::Category06 => "06",
            Self::Category08 => "08",
            Self::Category09 => "09",
            Self::Category40 => "40",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for HazardCategory {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for HazardCategory {
    fn from(text: &str) -> Self {
        match text {
            "01" => Self::Category01,
            "02" => Self::Category02,
            "03" => Self::Category03,
            "04" => Self::Category04,
            "05" => Self::Category05,
            "06" => Self::Category06,
            "08" => Self::Category08,
            "09" => Self::Category09,
            "40" => Self::Category40,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&HazardCategory> for HazardCategory {
    fn from(value: &HazardCategory) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for HazardCategory {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for HazardCategory {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for HazardCategory {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for HazardCategory {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for HazardCategory {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How dangerous goods are, which decides how they are packed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PackingGroup {
    /// Very dangerous.
    High,
    /// Dangerous.
    Medium,
    /// Less dangerous.
    Low,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl PackingGroup {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::High, Self::Medium, Self::Low];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl PackingGroup {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "I",
            Self::Medium => "II",
            Self::Low => "III",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for PackingGroup {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for PackingGroup {
    fn from(text: &str) -> Self {
        match text {
            "I" => Self::High,
            "II" => Self::Medium,
            "III" => Self::Low,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&PackingGroup> for PackingGroup {
    fn from(value: &PackingGroup) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for PackingGroup {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for PackingGroup {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for PackingGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for PackingGroup {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for PackingGroup {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// By whose rules dangerous goods travel.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RegulationAuthority {
    /// The European agreement on carriage by road.
    Adr,
    /// The Code of Federal Regulations of the USA.
    Cfr,
    /// The International Air Transport Association.
    Iata,
    /// The Canadian rules on the transportation of dangerous goods.
    Tdg,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl RegulationAuthority {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Adr, Self::Cfr, Self::Iata, Self::Tdg];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl RegulationAuthority {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Adr => "ADR",
            Self::Cfr => "CFR",
            Self::Iata => "IATA",
            Self::Tdg => "TDG",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for RegulationAuthority {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for RegulationAuthority {
    fn from(text: &str) -> Self {
        match text {
            "ADR" => Self::Adr,
            "CFR" => Self::Cfr,
            "IATA" => Self::Iata,
            "TDG" => Self::Tdg,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&RegulationAuthority> for RegulationAuthority {
    fn from(value: &RegulationAuthority) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for RegulationAuthority {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for RegulationAuthority {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for RegulationAuthority {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for RegulationAuthority {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for RegulationAuthority {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What carries dangerous goods.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransportMean {
    /// A lorry on the road.
    Highway,
    /// Any vehicle on the ground.
    Ground,
    /// An aircraft that carries passengers.
    Passenger,
    /// The same in words.
    PassengerAircraft,
    /// An aircraft that carries only cargo.
    CargoAircraftOnly,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl TransportMean {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Highway,
        Self::Ground,
        Self::Passenger,
        Self::PassengerAircraft,
        Self::CargoAircraftOnly,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl TransportMean {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Highway => "Highway",
            Self::Ground => "Ground",
            Self::Passenger => "PAX",
            Self::PassengerAircraft => "Passenger Aircraft",
            Self::CargoAircraftOnly => "CAO",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for TransportMean {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for TransportMean {
    fn from(text: &str) -> Self {
        match text {
            "Highway" => Self::Highway,
            "Ground" => Self::Ground,
            "PAX" => Self::Passenger,
            "Passenger Aircraft" => Self::PassengerAircraft,
            "CAO" => Self::CargoAircraftOnly,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&TransportMean> for TransportMean {
    fn from(value: &TransportMean) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for TransportMean {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for TransportMean {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for TransportMean {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for TransportMean {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for TransportMean {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
