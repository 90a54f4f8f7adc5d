//! What a specification has to mean: one function for each demand.
//!
//! A check looks at the model and reports; it never changes it. A model that passes all of them can
//! be lowered and emitted without failing.

mod behaviour;
mod case;
mod computed;
mod constraint;
mod effect;
mod field;
mod guard;
mod literal;
mod module;
mod operation;
mod page;
mod quota;
mod retry;
mod rule;
mod rust_name;
mod schema;
mod state;
mod stored;
mod taken;
mod type_words;
mod unused;
mod webhook;

use std::num::NonZeroUsize;

use crate::diagnostic::Diagnostics;
use crate::model::Api;
use crate::threads::map_in_threads;

pub use effect::help_for_value;
pub use literal::literal_is_permitted;
pub use type_words::type_words;

/// Every check of one API.
const CHECKS: &[fn(&Api, &mut Diagnostics)] = &[
    case::schemas_and_errors_are_pascal_case,
    case::operations_are_snake_case,
    case::rules_are_snake_case,
    module::folders_can_be_modules,
    module::files_can_be_modules,
    rust_name::type_names_differ,
    rust_name::method_names_differ,
    rust_name::error_names_differ,
    rust_name::field_names_differ,
    rust_name::variant_names_differ,
    schema::rows_have_their_data,
    schema::columns_are_plain,
    schema::enums_have_values,
    schema::unions_hold_objects,
    schema::identities_are_text,
    schema::required_values_end,
    field::values_are_permitted,
    field::clearing_suits_type,
    field::accepts_suits_type,
    field::followed_data_exists,
    field::stamps_are_moments,
    constraint::constraints_suit_type,
    constraint::patterns_can_match,
    rule::exclusive_is_optional,
    rule::ordered_can_be_compared,
    rule::conditions_can_hold,
    rule::rule_names_differ,
    rule::operands_lead_to_one_value,
    operation::path_names_are_parameters,
    operation::method_and_path_are_one,
    operation::parameters_are_plain,
    operation::get_has_no_body,
    operation::answers_are_objects,
    operation::answers_are_good,
    operation::secrets_stay_out_of_urls,
    page::pages_suit_their_types,
    page::pages_lead_through_objects,
    page::cursors_are_optional,
    retry::retry_suits_effect,
    retry::guard_is_refused_here,
    retry::read_back_is_safe,
    retry::read_back_lists_answers,
    guard::guard_is_known_to_clients,
    quota::bucket_names_differ,
    computed::samples_fit,
    effect::set_values_exist,
    effect::followed_fields_are_not_set,
    effect::asked_values_exist,
    effect::refusals_are_listed,
    effect::pending_has_a_code,
    stored::keys_are_kept,
    stored::timers_count_from_moments,
    state::states_are_reachable,
    state::moves_are_permitted,
    webhook::event_can_fire,
    webhook::retries_end,
    unused::schemas_are_used,
    unused::buckets_are_used,
    unused::computed_results_are_used,
];

/// Runs every check on every API.
pub fn check_apis(apis: &[Api], threads: NonZeroUsize, diagnostics: &mut Diagnostics) {
    module::versions_are_modules_of_their_own(apis, diagnostics);
    for found in map_in_threads(threads, apis, check_api) {
        diagnostics.append(found);
    }
}

fn check_api(api: &Api) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    schema::scalars_end(api, &mut diagnostics);
    // The other checks would never end on an alias of itself.
    if diagnostics.is_empty() {
        CHECKS.iter().for_each(|check| check(api, &mut diagnostics));
    }
    diagnostics
}
