// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/courier.yaml` of the specification: change it there.

use super::*;

/// Couriers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierList {
    /// How many couriers there are; none is no error.
    pub total: Option<i64>,
    /// The couriers.
    pub couriers: Option<Vec<Courier>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CourierList {
        total,
        couriers,
    }
}

/// A courier that can be followed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Courier {
    /// The short name to call it by.
    pub slug: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// What it is called elsewhere.
    pub other_name: Option<String>,
    /// Its phone number as people write it.
    pub phone: Option<String>,
    /// Its page on the web.
    pub web_url: Option<String>,
    /// What a tracking can't do without.
    pub required_fields: Option<Vec<AdditionalField>>,
    /// What a tracking may say beside.
    pub optional_fields: Option<Vec<AdditionalField>>,
    /// The language of its messages.
    pub default_language: Option<String>,
    /// The languages in which it has messages.
    pub support_languages: Option<Vec<String>>,
    /// The countries it collects in.
    pub service_from_country_iso3: Option<Vec<String>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Courier {
        slug,
        name,
        other_name,
        phone,
        web_url,
        required_fields,
        optional_fields,
        default_language,
        support_languages,
        service_from_country_iso3,
    }
}

runtime::text_enum! {
    /// A group of couriers that share their tracking numbers; the right one is detected.
    SlugGroup {
        /// The couriers of Amazon.
        AmazonGroup = "amazon-group",
        /// The couriers of FedEx.
        FedexGroup = "fedex-group",
        /// The couriers of Toll.
        TollGroup = "toll-group",
        /// The couriers of TA-Q-BIN.
        TaqbinGroup = "taqbin-group",
        /// The couriers of TNT.
        TntGroup = "tnt-group",
        /// The couriers of CJ.
        CjGroup = "cj-group",
        /// The couriers of Hermes.
        HermesGroup = "hermes-group",
        /// The couriers of DPD.
        DpdGroup = "dpd-group",
        /// The couriers of GLS.
        GlsGroup = "gls-group",
        /// The couriers of DHL.
        DhlGroup = "dhl-group",
        /// The couriers of Fastway.
        FastwayGroup = "fastway-group",
        /// The couriers of Asendia.
        AsendiaGroup = "asendia-group",
    }
}
