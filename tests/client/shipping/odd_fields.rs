//! The objects of answers and deliveries, each field of which may be odd.

use optima_courier::shipping::v3::*;

use crate::each_field::{Check, check_types, types};

/// Every object of an answer, and what a delivery adds.
const TYPES: &[(&str, Check)] = types! {
    AccountInfo AccountSettings Address AddressValidation AdultSignatureOption AlcoholOption
    AppointmentOption BoxSize BusinessHours CancelLabelPage CancelPickupPage CarrierReference
    CodOption CodeDeliveryOption Courier CourierBoxType CourierList CourierServiceType
    CourierSpecific DangerousGoodsOption DateCertainOption DeletedAccount DeliveryMeta
    DeliveryProblem DetailedCharge Dimension DryIceOption EveningOption Files GeoPoint
    HoldForPickupOption IndirectSignatureOption InsuranceOption Label LabelCancellation LabelFile
    LabelPage Location LocationAddress LocationList Manifest ManifestLabel ManifestPage Money
    OvernightEveningDeliveryOption PaperFile PaperlessInvoiceOption Pickup PickupCancellation
    PickupOption PickupPage PickupParcel PpodOption PrintReturnLabelOption QrCodeFile Rate RatePage
    RateRecord Reference RuralDeliveryOption SamedayEveningDeliveryOption SaturdayDeliveryOption
    ShipperAccount ShipperAccountPage SignatureOption UpsLocation VerificationCodeOption Weight
};

#[test]
fn no_field_of_an_answer_disturbs_the_others() {
    check_types(TYPES);
}
