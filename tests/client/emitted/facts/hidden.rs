//! What debug output must never show: who somebody is, where they live and how to reach them, and
//! what opens an account. Copied by hand from the documents; the numbers are those of sections.
//!
//! Each line is a type and its fields; types of requests stand after those of answers. What an
//! answer repeats of a request is hidden in both.

/// Tracking 2024-04: models of 6.1 and 6.6, notifications of 5.12, and the additional fields of
/// 7.7 wherever they are sent; 5.1, 5.2, 5.4 and 5.11 for requests.
pub const OF_TRACKING_2024_04: &str = "
Tracking emails smses customer_name subscribed_emails subscribed_smses signed_by
Tracking origin_city origin_postal_code origin_raw_location
Tracking destination_city destination_postal_code destination_raw_location
Tracking tracking_account_number tracking_key tracking_postal_code
Notification emails smses
Address city postal_code raw_location
TrackingPage keyword

AddressInput city postal_code raw_location
CreateTracking emails smses customer_name
CreateTracking origin_city origin_postal_code origin_raw_location
CreateTracking destination_city destination_postal_code destination_raw_location
CreateTracking tracking_account_number tracking_key tracking_postal_code
UpdateTracking emails smses customer_name
UpdateTracking origin_city origin_postal_code origin_raw_location
UpdateTracking destination_city destination_postal_code destination_raw_location
UpdateTracking tracking_account_number tracking_key tracking_postal_code
UpdateTrackingByNumber emails smses customer_name
UpdateTrackingByNumber origin_city origin_postal_code origin_raw_location
UpdateTrackingByNumber destination_city destination_postal_code destination_raw_location
UpdateTrackingByNumber tracking_account_number tracking_key tracking_postal_code
UpdateTrackingByNumber current_account_number current_key current_postal_code
ListTrackings keyword
DetectCouriers tracking_account_number tracking_key tracking_postal_code
GetLastCheckpointByNumber tracking_account_number tracking_key tracking_postal_code
GetTrackingByNumber tracking_account_number tracking_key tracking_postal_code
DeleteTrackingByNumber tracking_account_number tracking_key tracking_postal_code
RetrackTrackingByNumber tracking_account_number tracking_key tracking_postal_code
MarkTrackingCompletedByNumber tracking_account_number tracking_key tracking_postal_code
GetNotificationByNumber tracking_account_number tracking_key tracking_postal_code
AddNotificationByNumber tracking_account_number tracking_key tracking_postal_code emails smses
RemoveNotificationByNumber tracking_account_number tracking_key tracking_postal_code emails smses
AddNotification emails smses
RemoveNotification emails smses
";

/// Tracking 2026-07: models of 6.1, 6.6, 6.8 and 6.13; 5.1, 5.2, 5.4, 5.11 and 5.13 for requests.
pub const OF_TRACKING_2026_07: &str = "
Tracking customers subscribed_emails subscribed_smses signed_by
Tracking origin_city origin_postal_code origin_raw_location
Tracking destination_city destination_postal_code destination_raw_location
Tracking tracking_account_number tracking_key
Customer role name phone_number email language id
CourierConnection credentials
Address city postal_code raw_location

AddressInput city postal_code raw_location
CustomerInput role name phone_number email language id
CreateTracking customers tracking_account_number tracking_key
CreateTracking origin_city origin_postal_code origin_raw_location
CreateTracking destination_city destination_postal_code destination_raw_location
UpdateTracking customers tracking_account_number tracking_key
UpdateTracking origin_city origin_postal_code origin_raw_location
UpdateTracking destination_city destination_postal_code destination_raw_location
ListTrackings keyword
DetectCouriers tracking_account_number tracking_key destination_postal_code
CreateCourierConnection credentials
UpdateCourierConnection credentials
";

/// Shipping: addresses, payment, customs and files of 5, accounts of 4.7, places of 4.10, and the
/// code of delivery of 7.
pub const OF_SHIPPING: &str = "
Address street1 street2 street3 city postal_code location
Address contact_name company_name phone fax email tax_id identification_number eori_number
AccountSettings commercial_invoice_signature
CodeDeliveryOption code

AddressInput street1 street2 street3 city postal_code location
AddressInput contact_name company_name phone fax email tax_id identification_number eori_number
PaymentMethod account_number postal_code
Passport number issue_date
Invoice signature_name
InputFile content
CodeDeliveryOptionInput code
AccountSettingsInput commercial_invoice_signature
InvoiceImages commercial_invoice_signature
FedexCredentials account_number hub_id
FedexAddress street1 street2 city postal_code contact_name company_name phone email tax_id
FedexInvoice number date amount currency
CreateFedexShipperAccount credentials invoice
MigrateFedexShipperAccount credentials invoice
CreateShipperAccount credentials
UpdateShipperAccountInfo credentials
UpdateShipperAccountCredentials credentials
UpdateShipperAccountSettings commercial_invoice_signature
ListLocations city postal_code street
";
