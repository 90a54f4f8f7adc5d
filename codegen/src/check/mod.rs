//! What a model has to be beyond its shape: one function for each rule.
//!
//! A check looks and reports; it never changes the model. What passes all of them can be lowered
//! and emitted without another thought.

mod claim;
mod constraint;
mod effect;
mod guard;
mod name;
mod operation;
mod page;
mod rule;
mod schema;
mod state;
mod usage;
mod value;
mod webhook;

use crate::diagnostic::Diagnostics;
use crate::model::Api;

/// Every check, in the order of their reports where places are equal.
const RULES: &[fn(&Api, &mut Diagnostics)] = &[
    name::names_have_their_case,
    name::rust_names_differ,
    schema::rows_have_their_data,
    schema::enums_have_values,
    schema::unions_hold_objects,
    schema::identities_are_text,
    schema::clearing_suits_type,
    schema::accepts_suits_type,
    schema::columns_are_plain,
    constraint::constraints_suit_type,
    constraint::patterns_can_match,
    rule::exclusive_is_optional,
    rule::ordered_can_be_compared,
    rule::conditions_can_hold,
    rule::rule_names_differ,
    rule::operands_lead_to_one_value,
    value::values_are_permitted,
    operation::path_names_are_parameters,
    operation::method_and_path_are_one,
    operation::parameters_are_plain,
    operation::get_has_no_body,
    operation::guard_is_refused_here,
    operation::answers_are_objects,
    operation::answers_are_good,
    page::pages_suit_their_types,
    guard::read_back_is_safe,
    guard::read_back_lists_answers,
    guard::guard_is_known_to_clients,
    page::bucket_names_differ,
    page::retry_suits_effect,
    page::samples_fit,
    page::followed_data_exists,
    page::stamps_are_moments,
    effect::set_values_exist,
    effect::asked_values_exist,
    state::states_are_reachable,
    state::moves_are_permitted,
    effect::refusals_are_listed,
    effect::keys_are_kept,
    effect::timers_count_from_moments,
    effect::pending_has_a_code,
    webhook::event_can_fire,
    webhook::retries_end,
    schema::required_values_end,
    operation::secrets_stay_out_of_urls,
    usage::names_are_used,
    page::buckets_and_results_are_used,
];

/// Runs every check on every API.
pub fn check(apis: &[Api], diagnostics: &mut Diagnostics) {
    name::versions_differ(apis, diagnostics);
    for api in apis {
        // An alias of itself would send the others round in a circle.
        let before = diagnostics.len();
        schema::scalars_end(api, diagnostics);
        if diagnostics.len() > before {
            continue;
        }
        for rule in RULES {
            rule(api, diagnostics);
        }
    }
}
