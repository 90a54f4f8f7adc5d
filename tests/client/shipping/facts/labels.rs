//! Limits of labels, rates, manifests and lists, and the rules across their fields.
//!
//! A limit is enforced where today's documents state it; what only those of 2022 do warns.

use optima_courier::shipping::v3::*;
use optima_courier::validate::Severity::{Error, Warning};
use optima_courier::{Validate, Violations};

use crate::facts::{DAY, MOMENT, TIME, text};
use crate::forms::{Formed, Texts, check_formed, formed};
use crate::violations::{Counted, NO_MOST, check_counted, check_violations, counted};
use crate::wire::ACCOUNT;
use crate::wire::shipments::{sender, shipment};

const FILE: Texts = (&["JVBERi0xLjQ=", "AAAA"], &["JVBERi0xL", "label.pdf", "=AAA"]);
const ID: Texts =
    (&["6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11"], &["a1", "6f1c1f0e5d0a4b7e9a592f6f5f0c9a11", ""]);

fn account() -> ReferenceInput {
    ReferenceInput::new(ACCOUNT)
}

fn label() -> CreateLabel {
    CreateLabel::new("optimacourier_standard", account(), shipment())
}

fn customs() -> Customs {
    Customs::new(CustomsPurpose::Gift)
}

fn pairs(count: usize) -> impl Iterator<Item = (String, String)> {
    (0..count).map(|number| (format!("key {number}"), "value".to_owned()))
}

fn goods(goods: DangerousGoodsOptionInput) -> Violations {
    label().service_options([goods]).violations()
}

/// Section 4.2.
const LABEL: &[Counted] = &[
    counted(("/custom_fields", "items"), (0, 25), Error, |count| {
        label().custom_fields(pairs(count)).violations()
    }),
    counted(("/custom_fields/*", "chars"), (0, 30), Error, |count| {
        label().custom_fields([(text(count), "v")]).violations()
    }),
    counted(("/custom_fields/*", "chars"), (0, 512), Error, |count| {
        label().custom_fields([("k", text(count))]).violations()
    }),
    counted(("/references", "items"), (0, 3), Warning, |count| {
        label().references(std::iter::repeat_n("PO-77", count)).violations()
    }),
    counted(("/service_options", "items"), (0, 5), Warning, |count| {
        label()
            .service_options(std::iter::repeat_n(SignatureOptionInput::new(true), count))
            .violations()
    }),
    counted(("/order_number", "chars"), (1, 50), Warning, |count| {
        label().order_number(text(count)).violations()
    }),
    counted(("/order_id", "chars"), (1, 50), Warning, |count| {
        label().order_id(text(count)).violations()
    }),
    counted(("/invoice/number_of_copies", "range"), (1, 4), Error, |count| {
        label().invoice(Invoice::new("2026-11-22").number_of_copies(count as i64)).violations()
    }),
    counted(("/customs/additional_charges", "items"), (0, 3), Error, |count| {
        let charges = std::iter::repeat_n(AdditionalCharge::new(), count);
        label().customs(customs().additional_charges(charges)).violations()
    }),
];

/// Section 7.5.
const OPTIONS: &[Counted] = &[
    counted(("/service_options/0/un_number", "chars"), (4, 6), Warning, |count| {
        goods(DangerousGoodsOptionInput::new().un_number(text(count)))
    }),
    counted(("/service_options/0/technical_name", "chars"), (0, 256), Warning, |count| {
        goods(DangerousGoodsOptionInput::new().technical_name(text(count)))
    }),
    counted(("/service_options/0/class", "chars"), (0, 256), Warning, |count| {
        goods(DangerousGoodsOptionInput::new().class(text(count)))
    }),
    counted(("/service_options/0/subsidiary_class", "chars"), (0, 256), Warning, |count| {
        goods(DangerousGoodsOptionInput::new().subsidiary_class(text(count)))
    }),
    counted(("/service_options/0/packing_instruction", "chars"), (0, 256), Warning, |count| {
        goods(DangerousGoodsOptionInput::new().packing_instruction(text(count)))
    }),
    counted(("/service_options/0/packing_type", "chars"), (0, 256), Warning, |count| {
        goods(DangerousGoodsOptionInput::new().packing_type(text(count)))
    }),
    counted(("/service_options/0/regulation_level", "chars"), (0, 256), Warning, |count| {
        goods(DangerousGoodsOptionInput::new().regulation_level(text(count)))
    }),
    counted(("/service_options/0/packing_quantity", "range"), (1, NO_MOST), Warning, |count| {
        goods(DangerousGoodsOptionInput::new().packing_quantity(count as i64))
    }),
];

/// Sections 4.1, 4.4 and 3.3.
const OTHERS: &[Counted] = &[
    counted(("/shipper_accounts", "items"), (0, 50), Warning, |count| {
        let accounts = std::iter::repeat_n(account(), count);
        CreateRate::new(shipment()).shipper_accounts(accounts).violations()
    }),
    counted(("/label_ids", "items"), (1, NO_MOST), Warning, |count| {
        let labels = std::iter::repeat_n(ACCOUNT, count);
        CreateManifest::new(account()).label_ids(labels).violations()
    }),
    counted(("/limit", "range"), (1, NO_MOST), Warning, |count| {
        ListRates::new().limit(count as i64).violations()
    }),
    counted(("/limit", "range"), (1, NO_MOST), Warning, |count| {
        ListLabels::new().limit(count as i64).violations()
    }),
    counted(("/limit", "range"), (1, NO_MOST), Warning, |count| {
        ListManifests::new().limit(count as i64).violations()
    }),
    counted(("/limit", "range"), (1, NO_MOST), Warning, |count| {
        ListCancelLabels::new().limit(count as i64).violations()
    }),
];

const FORMED: &[Formed] = &[
    formed("/ship_date", DAY, Error, |text| label().ship_date(text).violations()),
    formed("/ship_date", DAY, Error, |text| {
        CreateRate::new(shipment()).ship_date(text).violations()
    }),
    formed("/expected_delivery_date", DAY, Error, |text| {
        CreateRate::new(shipment()).expected_delivery_date(text).violations()
    }),
    formed("/invoice/date", DAY, Error, |text| label().invoice(Invoice::new(text)).violations()),
    formed("/customs/passport/issue_date", DAY, Error, |text| {
        label()
            .customs(
                customs()
                    .passport(Passport::new(PassportRequired { number: "L01", issue_date: text })),
            )
            .violations()
    }),
    formed("/service_options/0/start_time", TIME, Warning, |text| {
        label().service_options([PickupOptionInput::new(text)]).violations()
    }),
    formed("/files/commercial_invoice/content", FILE, Error, |text| {
        let file = InputFile::new().content(text);
        label().files(InputFiles::new().commercial_invoice(file)).violations()
    }),
    formed("/shipper_account/id", ID, Warning, |text| {
        CreateManifest::new(ReferenceInput::new(text)).violations()
    }),
    formed("/label/id", ID, Warning, |text| {
        CancelLabel::new(ReferenceInput::new(text)).violations()
    }),
    formed("/id", ID, Warning, |text| GetLabel::new(text).violations()),
];

/// A bound of each list, by the text it is given.
macro_rules! bounds {
    ($($list:ident)*) => {
        &[$(
            formed("/created_at_min", MOMENT, Error, |text| {
                $list::new().created_at_min(text).violations()
            }),
            formed("/created_at_max", MOMENT, Error, |text| {
                $list::new().created_at_max(text).violations()
            }),
        )*]
    };
}

const BOUNDS: &[Formed] = bounds!(ListRates ListLabels ListManifests ListCancelLabels);

#[test]
fn labels_have_the_documented_limits() {
    LABEL.iter().for_each(check_counted);
}

#[test]
fn options_have_the_documented_limits() {
    OPTIONS.iter().for_each(check_counted);
}

#[test]
fn rates_manifests_and_lists_have_the_documented_limits() {
    OTHERS.iter().for_each(check_counted);
}

#[test]
fn days_times_files_and_ids_have_the_documented_forms() {
    FORMED.iter().for_each(check_formed);
}

#[test]
fn windows_of_lists_have_the_documented_forms() {
    BOUNDS.iter().for_each(check_formed);
}

#[test]
fn a_third_party_has_to_be_named() {
    let pays = |payer: Payer| label().billing(Billing::new(payer));
    let missing = ("/billing/method", "by_third_party", Warning, "BadRequest");
    check_violations(&pays(Payer::ThirdParty), &[missing]);
    check_violations(&pays(Payer::Shipper), &[]);
    check_violations(&pays(Payer::Recipient), &[]);
    let named = Billing::new(Payer::ThirdParty).method(PaymentMethod::new("123"));
    check_violations(&label().billing(named), &[]);
    let duties = customs().billing(Billing::new(Payer::ThirdParty));
    let missing = ("/customs/billing/method", "by_third_party", Warning, "BadRequest");
    check_violations(&label().customs(duties), &[missing]);
}

#[test]
fn finds_all_that_is_wrong_with_a_label_at_once() {
    let request = CreateLabel::new("", ReferenceInput::new("a1"), shipment())
        .ship_date("tomorrow")
        .references(["1", "2", "3", "4"])
        .order_number("")
        .invoice(Invoice::new("2026-13-01").number_of_copies(5))
        .customs(customs().importer_address(sender().email("dock")))
        .service_options([CodOptionInput::new(MoneyInput::new("USD", 1)).cod_recipient(
            AddressInput::new(AddressInputRequired {
                street1: "1 A St",
                country: "Germany",
                contact_name: "B",
            }),
        )]);
    check_violations(
        &request,
        &[
            ("/shipper_account/id", "format", Warning, "BadRequest"),
            ("/ship_date", "format", Error, "BadRequest"),
            ("/references", "items", Warning, "BadRequest"),
            ("/order_number", "chars", Warning, "BadRequest"),
            ("/invoice/date", "format", Error, "BadRequest"),
            ("/invoice/number_of_copies", "range", Error, "BadRequest"),
            ("/customs/importer_address/email", "format", Warning, "BadRequest"),
            ("/service_options/0/cod_recipient/country", "format", Error, "BadRequest"),
        ],
    );
}
