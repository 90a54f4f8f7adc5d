// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/customs.yaml` of the specification: change it there.

use super::*;

/// What customs want to know of a shipment that crosses a border.
#[derive(Clone, PartialEq)]
pub struct Customs {
    /// Why the goods are sent.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub purpose: CustomsPurpose,
    /// Who bears which costs and risks.
    pub terms_of_trade: Option<TermsOfTrade>,
    /// How the export from the USA is filed.
    pub eei: Option<Eei>,
    /// Who pays the duties.
    pub billing: Option<Billing>,
    /// Who imports the goods, if it is not the recipient.
    pub importer_address: Option<AddressInput>,
    /// Who clears them through customs.
    pub broker_address: Option<AddressInput>,
    /// The recipient's passport.
    pub passport: Option<Passport>,
    /// More charges to declare; only FedEx, DHL Express and UPS read them.
    ///
    /// - At most 3 items.
    pub additional_charges: Option<Vec<AdditionalCharge>>,
}

runtime::request! {
    Customs(purpose: impl Into<CustomsPurpose>) {
        purpose(argument(purpose.into())),
        terms_of_trade(optional into TermsOfTrade),
        eei(optional into Eei),
        billing(optional into Billing),
        importer_address(optional into AddressInput),
        broker_address(optional into AddressInput),
        passport(optional into Passport),
        additional_charges(optional into each AdditionalCharge),
    }
}

runtime::validator! {
    Customs {
        required purpose.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional terms_of_trade.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional eei.valid();
        optional billing.valid();
        optional importer_address.valid();
        optional broker_address.valid();
        optional passport.valid();
        optional additional_charges.items(0, 3, rules::ITEMS_BAD_REQUEST).each_valid();
    }
}

runtime::text_enum! {
    /// Why goods are sent.
    CustomsPurpose {
        /// A gift.
        Gift = "gift",
        /// Goods that were sold.
        Merchandise = "merchandise",
        /// Things for one's own use.
        Personal = "personal",
        /// A sample.
        Sample = "sample",
        /// Goods that go back.
        Return = "return",
        /// Goods to be repaired.
        Repair = "repair",
        /// Something that is not sold.
        NonMerchandise = "non-merchandise",
    }
}

runtime::text_enum! {
    /// Who bears which costs and risks, by the terms of the International Chamber of Commerce.
    TermsOfTrade {
        /// Delivered at terminal.
        DeliveredAtTerminal = "dat",
        /// Delivered duty unpaid.
        DeliveredDutyUnpaid = "ddu",
        /// Delivered duty paid.
        DeliveredDutyPaid = "ddp",
        /// Delivered at place.
        DeliveredAtPlace = "dap",
        /// Ex works.
        ExWorks = "exw",
        /// Free carrier.
        FreeCarrier = "fca",
        /// Free on board.
        FreeOnBoard = "fob",
        /// Carriage and insurance paid to.
        CarriageAndInsurancePaid = "cip",
        /// Cost, insurance and freight.
        CostInsuranceFreight = "cif",
        /// Carriage paid to.
        CarriagePaid = "cpt",
        /// Cost and freight.
        CostAndFreight = "cfr",
        /// Delivered at place unloaded.
        DeliveredAtPlaceUnloaded = "dpu",
    }
}

runtime::union! {
    /// How an export from the USA is filed, told by its kind.
    request Eei["type"] {
        /// The export was filed with the Automated Export System.
        Aes(Aes) = "aes",
        /// The export need not be filed.
        NoEei(NoEei) = "no_eei",
    }
}

/// The export was filed with the Automated Export System.
#[derive(Clone, PartialEq)]
pub struct Aes {
    /// The number under which it was filed.
    pub itn_number: Option<String>,
}

runtime::request! {
    Aes() {
        itn_number(optional into String),
    }
}

impl runtime::Validate for Aes {}

/// The export need not be filed.
#[derive(Clone, PartialEq)]
pub struct NoEei {
    /// The exemption that says so.
    pub ftr_exemption: Option<FtrExemption>,
}

runtime::request! {
    NoEei() {
        ftr_exemption(optional into FtrExemption),
    }
}

runtime::validator! {
    NoEei {
        optional ftr_exemption.known(rules::KNOWN_BAD_REQUEST_WARNS);
    }
}

runtime::text_enum! {
    /// An exemption in the Foreign Trade Regulations of the USA.
    FtrExemption {
        /// Section 30.37(a).
        Section3037A = "noeei_30_37_a",
        /// Section 30.37(h).
        Section3037H = "noeei_30_37_h",
        /// Section 30.36.
        Section3036 = "noeei_30_36",
    }
}

/// A passport.
#[derive(Clone, PartialEq)]
pub struct Passport {
    /// Its number.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub number: String,
    /// The day on which it was issued.
    ///
    /// - A date, `YYYY-MM-DD`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub issue_date: runtime::Date,
}

runtime::request! {
    Passport(required: PassportRequired<impl Into<String>, impl Into<runtime::Date>>) {
        number(argument(required.number.into())).hidden(),
        issue_date(argument(required.issue_date.into())).hidden(),
    }
}

/// What [`Passport::new`] asks for.
pub struct PassportRequired<T1, T2> {
    /// [`number`](Passport::number).
    pub number: T1,
    /// [`issue_date`](Passport::issue_date).
    pub issue_date: T2,
}

runtime::validator! {
    Passport {
        required issue_date.by_text(validate_date);
    }
}

/// One more charge to declare to customs.
#[derive(Clone, PartialEq)]
pub struct AdditionalCharge {
    /// What it is for.
    pub ty: Option<ChargeType>,
    /// How much it is.
    pub charge: Option<MoneyInput>,
}

runtime::request! {
    AdditionalCharge() {
        ty(optional into ChargeType) = "type",
        charge(optional into MoneyInput),
    }
}

runtime::validator! {
    AdditionalCharge {
        optional ty.at("/type").known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional charge.valid();
    }
}

runtime::text_enum! {
    /// What a charge is for.
    ChargeType {
        /// Insurance.
        Insurance = "insurance",
        /// Freight.
        Freight = "freight",
        /// Something else.
        Other = "other",
    }
}
