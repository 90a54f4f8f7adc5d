//! The shipping facts: section 7.5, service options, each with the object of its type.

pub const SERVICE_OPTIONS: &str = r#"
union ServiceOption, both by type
    cod: object CodOption
    insurance: object InsuranceOption
    signature: object SignatureOption
    adult_signature: object AdultSignatureOption
    indirect_signature: object IndirectSignatureOption
    verification_code: object VerificationCodeOption
    saturday_delivery: object SaturdayDeliveryOption
    paperless_invoice: object PaperlessInvoiceOption
    rural_delivery: object RuralDeliveryOption
    sameday_evening_delivery: object SamedayEveningDeliveryOption
    overnight_evening_delivery: object OvernightEveningDeliveryOption
    hold_for_pickup: object HoldForPickupOption
    ppod: object PpodOption
    print_return_label: object PrintReturnLabelOption
    appointment: object AppointmentOption
    date_certain: object DateCertainOption
    evening: object EveningOption
    pickup: object PickupOption
    dry_ice: object DryIceOption
    alcohol: object AlcoholOption
    code_delivery: object CodeDeliveryOption
    dangerous_goods: object DangerousGoodsOption
object CodOption, both
    cod_value: object Money, required
    cod_recipient: object Address
object InsuranceOption, both
    insured_value: object Money, required
object SignatureOption, both
    enabled: boolean, required
object AdultSignatureOption, both
    enabled: boolean, required
object IndirectSignatureOption, both
    enabled: boolean, required
object VerificationCodeOption, both
    enabled: boolean, required
object SaturdayDeliveryOption, both
    enabled: boolean, required
object PaperlessInvoiceOption, both
    enabled: boolean, required
object RuralDeliveryOption, both
    enabled: boolean, required
object SamedayEveningDeliveryOption, both
    enabled: boolean, required
object OvernightEveningDeliveryOption, both
    enabled: boolean, required
object HoldForPickupOption, both
    enabled: boolean, required
object PpodOption, both
    enabled: boolean, required
object PrintReturnLabelOption, both
    enabled: boolean, required
object AppointmentOption, both
    enabled: boolean, required
object DateCertainOption, both
    enabled: boolean, required
object EveningOption, both
    enabled: boolean, required
object PickupOption, both
    start_time: string, required
    end_time: string
object DryIceOption, both
    weight: object Weight, required
object AlcoholOption, both
    recipient_type: string AlcoholRecipient, required
object CodeDeliveryOption, both
    code: string, required
object DangerousGoodsOption, both
    category_code: string HazardCategory
    un_number, technical_name, class, subsidiary_class: string
    packing_group: string PackingGroup
    packing_instruction, packing_type: string
    packing_quantity: integer
    regulation_authority: string RegulationAuthority
    transport_mean: string TransportMean
    regulation_level: string
enum AlcoholRecipient
    consumer licensee
# There is no 07.
enum HazardCategory
    01 02 03 04 05 06 08 09 40
enum PackingGroup
    I II III
enum RegulationAuthority
    ADR CFR IATA TDG
enum TransportMean
    Highway Ground PAX "Passenger Aircraft" CAO
"#;
