//! What a shipper account has to say, and how much it may: section 4.7.

use optima_courier::shipping::v3::{
    AccountSettingsInput, CreateFedexShipperAccount, CreateShipperAccount,
    CreateShipperAccountRequired, FedexAddress, FedexAddressRequired, FedexCredentials,
    FedexInvoice, FedexInvoiceRequired, FedexSlug, InvoiceImages, ListShipperAccounts,
    MigrateFedexShipperAccount, UpdateShipperAccountInfo, UpdateShipperAccountSettings,
    ValidateAddress,
};
use optima_courier::validate::Severity::{Error, Warning};
use optima_courier::{Validate, Violations};

use crate::facts::{COUNTRY, DAY, EMAIL, IMAGE, SLUG, ZONE, text};
use crate::forms::{Formed, check_formed, formed};
use crate::violations::{Counted, NO_MOST, check_counted, check_violations, counted};
use crate::wire::ID;
use crate::wire::address::bare;

const PNG: &str = "iVBORw0KGgo=";

fn create() -> CreateShipperAccount {
    CreateShipperAccount::new(CreateShipperAccountRequired {
        slug: "dhl",
        description: "main",
        credentials: [("site_id", "s")],
    })
}

fn info() -> UpdateShipperAccountInfo {
    UpdateShipperAccountInfo::new(ID)
}

fn invoice() -> FedexInvoice {
    FedexInvoice::new(FedexInvoiceRequired {
        number: "FX-77",
        date: "2026-11-02",
        amount: 120.5,
        currency: "USD",
    })
}

fn address() -> FedexAddress {
    FedexAddress::new(FedexAddressRequired {
        street1: "192 Glenlake Court",
        country: "USA",
        contact_name: "Dock 4",
    })
}

fn fedex(slug: &str, credentials: FedexCredentials) -> CreateFedexShipperAccount {
    CreateFedexShipperAccount::new(slug.into(), "main", credentials, address(), invoice())
}

fn migrate() -> MigrateFedexShipperAccount {
    MigrateFedexShipperAccount::new(ID, invoice())
}

fn located(address: FedexAddress) -> Violations {
    migrate().address(address).violations()
}

fn settings() -> UpdateShipperAccountSettings {
    UpdateShipperAccountSettings::new(ID)
}

#[test]
fn the_hub_is_told_of_ground_economy_alone() {
    let known = || FedexCredentials::new("510087000").hub_id("5531");
    check_violations(&fedex("fedex", FedexCredentials::new("510087000")), &[]);
    check_violations(&fedex("fedex", known()), &[]);
    check_violations(&fedex("fedex-smartpost", known()), &[]);
    let without = fedex("fedex-smartpost", FedexCredentials::new("510087000"));
    check_violations(&without, &[("/credentials/hub_id", "hub", Error, "BadRequest")]);
    let other = fedex("ups", FedexCredentials::new("510087000"));
    check_violations(&other, &[("/slug", "known", Error, "BadRequest")]);
    check_violations(&migrate().credentials(FedexCredentials::new("510087000")), &[]);
}

#[test]
fn electronic_documents_take_both_images() {
    let rule = "images_of_electronic_documents";
    let on = || settings().electronic_trade_documents_enabled(true);
    let letterhead = ("/commercial_invoice_letterhead", rule, Error, "BadRequest");
    let signature = ("/commercial_invoice_signature", rule, Error, "BadRequest");
    check_violations(&on(), &[letterhead, signature]);
    check_violations(&on().commercial_invoice_letterhead(PNG), &[signature]);
    check_violations(&on().commercial_invoice_signature(PNG), &[letterhead]);
    let both = on().commercial_invoice_letterhead(PNG).commercial_invoice_signature(PNG);
    check_violations(&both, &[]);
    check_violations(&settings().electronic_trade_documents_enabled(false), &[]);
    check_violations(&settings().commercial_invoice_letterhead(PNG), &[]);
    check_violations(&settings(), &[]);
    let inside = AccountSettingsInput::new().electronic_trade_documents_enabled(true);
    let inside = inside.commercial_invoice_signature(PNG);
    let expected = [("/settings/commercial_invoice_letterhead", rule, Error, "BadRequest")];
    check_violations(&migrate().settings(inside.clone()), &expected);
    let made = fedex("fedex", FedexCredentials::new("510087000")).settings(inside);
    check_violations(&made, &expected);
}

#[test]
fn images_alone_need_no_company() {
    let images = InvoiceImages::new().commercial_invoice_signature(PNG);
    check_violations(&create().settings(images), &[]);
}

const LIMITS: &[Counted] = &[
    counted(("/description", "chars"), (1, 200), Warning, |count| {
        CreateShipperAccount::new(CreateShipperAccountRequired {
            slug: "dhl",
            description: text(count),
            credentials: [("site_id", "s")],
        })
        .violations()
    }),
    counted(("/description", "chars"), (1, 35), Warning, |count| {
        info().description(text(count)).violations()
    }),
    counted(("/description", "chars"), (0, NO_MOST), Warning, |count| {
        let account = FedexCredentials::new("510087000");
        CreateFedexShipperAccount::new(FedexSlug::Fedex, text(count), account, address(), invoice())
            .violations()
    }),
    counted(("/limit", "range"), (1, NO_MOST), Warning, |count| {
        ListShipperAccounts::new().limit(count as i64).violations()
    }),
];

const FORMS: &[Formed] = &[
    formed("/slug", SLUG, Warning, |text| ListShipperAccounts::new().slug(text).violations()),
    formed("/slug", SLUG, Warning, |text| {
        CreateShipperAccount::new(CreateShipperAccountRequired {
            slug: text,
            description: "main",
            credentials: [("site_id", "s")],
        })
        .violations()
    }),
    formed("/timezone", ZONE, Warning, |text| create().timezone(text).violations()),
    formed("/timezone", ZONE, Warning, |text| info().timezone(text).violations()),
    formed("/timezone", ZONE, Warning, |text| {
        fedex("fedex", FedexCredentials::new("510087000")).timezone(text).violations()
    }),
    formed("/settings/commercial_invoice_signature", IMAGE, Error, |text| {
        create().settings(InvoiceImages::new().commercial_invoice_signature(text)).violations()
    }),
    formed("/commercial_invoice_letterhead", IMAGE, Error, |text| {
        settings().commercial_invoice_letterhead(text).violations()
    }),
    formed("/commercial_invoice_signature", IMAGE, Error, |text| {
        settings().commercial_invoice_signature(text).violations()
    }),
    formed("/invoice/date", DAY, Error, |text| {
        MigrateFedexShipperAccount::new(
            ID,
            FedexInvoice::new(FedexInvoiceRequired {
                number: "1",
                date: text,
                amount: 1,
                currency: "USD",
            }),
        )
        .violations()
    }),
    formed("/address/country", COUNTRY, Error, |text| {
        located(FedexAddress::new(FedexAddressRequired {
            street1: "1 Main St",
            country: text,
            contact_name: "Dock 4",
        }))
    }),
    formed("/address/email", EMAIL, Warning, |text| located(address().email(text))),
    formed("/address/email", EMAIL, Warning, |text| {
        info().address(bare().email(text)).violations()
    }),
    formed("/address/email", EMAIL, Warning, |text| {
        ValidateAddress::new(bare().email(text)).violations()
    }),
];

#[test]
fn an_account_has_the_documented_limits() {
    LIMITS.iter().for_each(check_counted);
}

#[test]
fn zones_images_and_days_have_their_forms() {
    FORMS.iter().for_each(check_formed);
}

#[test]
fn an_amount_is_a_number_that_json_can_write() {
    for amount in [f64::NAN, f64::INFINITY] {
        let request = MigrateFedexShipperAccount::new(
            ID,
            FedexInvoice::new(FedexInvoiceRequired {
                number: "1",
                date: "2026-11-02",
                amount,
                currency: "USD",
            }),
        );
        check_violations(&request, &[("/invoice/amount", "finite", Error, "")]);
    }
    let odd = FedexInvoice::new(FedexInvoiceRequired {
        number: "",
        date: "2026-11-02",
        amount: -1,
        currency: "Gold",
    });
    let currency = ("/invoice/currency", "known", Warning, "BadRequest");
    check_violations(&MigrateFedexShipperAccount::new(ID, odd), &[currency]);
}
