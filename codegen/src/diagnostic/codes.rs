//! Every code that a diagnostic may have, below the stage that reports it first.

use std::fmt;

/// A stage of the compiler that may refuse a specification, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CompilerStage {
    Read,
    Scan,
    Decode,
    Resolve,
    Check,
    Print,
}

impl CompilerStage {
    /// The name of the stage, as timings show it.
    pub fn name(self) -> &'static str {
        match self {
            CompilerStage::Read => "read",
            CompilerStage::Scan => "scan",
            CompilerStage::Decode => "decode",
            CompilerStage::Resolve => "resolve",
            CompilerStage::Check => "check",
            CompilerStage::Print => "print",
        }
    }

    /// What happens in the stage, in words that follow `while`.
    pub fn work(self) -> &'static str {
        match self {
            CompilerStage::Read => "files are read from the disk",
            CompilerStage::Scan => "the text of a file is read as YAML",
            CompilerStage::Decode => "keys and values are read",
            CompilerStage::Resolve => "names and versions are looked up",
            CompilerStage::Check => "the meaning of the specification is checked",
            CompilerStage::Print => "the crate is printed",
        }
    }
}

/// What a diagnostic is about; only the table of this module makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiagnosticCode {
    name: &'static str,
    stage: CompilerStage,
}

impl DiagnosticCode {
    /// The code as reports show it in brackets, in `snake_case`.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The first stage that reports it.
    pub fn stage(self) -> CompilerStage {
        self.stage
    }
}

impl fmt::Display for DiagnosticCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

/// Declares each code as a constant, and [`ALL`] with every one of them.
macro_rules! codes {
    ($($stage:ident { $($constant:ident = $name:literal,)* })*) => {
        $($(pub const $constant: DiagnosticCode = DiagnosticCode { name: $name, stage: CompilerStage::$stage };)*)*

        /// Every code, in the order of the stages.
        pub const ALL: &[DiagnosticCode] = &[$($($constant,)*)*];
    };
}

/// The code that reports show as `name`.
pub fn find(name: &str) -> Option<DiagnosticCode> {
    ALL.iter().copied().find(|code| code.name == name)
}

codes! {
    Read {
        NO_FILES = "no_files",
        UNREADABLE_FILE = "unreadable_file",
        FILE_NAME = "file_name",
        INVALID_UTF8 = "invalid_utf8",
        FILE_TOO_LARGE = "file_too_large",
        TOO_DEEP = "too_deep",
    }
    Scan {
        SYNTAX = "syntax",
        ONE_DOCUMENT = "one_document",
        EMPTY_FILE = "empty_file",
        HIDDEN_CHARACTER = "hidden_character",
        ANCHOR_OR_TAG = "anchor_or_tag",
        COMPLEX_KEY = "complex_key",
        REPEATED_KEY = "repeated_key",
        EMPTY_VALUE = "empty_value",
        NULL_OUTSIDE_LITERAL = "null_outside_literal",
        PLAIN_WORD = "plain_word",
        ODD_NUMBER = "odd_number",
        COMMENT_AFTER_TEXT = "comment_after_text",
        READERS_DISAGREE = "readers_disagree",
    }
    Decode {
        UNEXPECTED_FILE = "unexpected_file",
        UNKNOWN_KEY = "unknown_key",
        MISSING_KEY = "missing_key",
        WRONG_SHAPE = "wrong_shape",
        UNKNOWN_WORD = "unknown_word",
        BAD_TYPE_PHRASE = "bad_type_phrase",
        BAD_RANGE = "bad_range",
        EMPTY_RANGE = "empty_range",
        BAD_RATE = "bad_rate",
        BAD_DURATION = "bad_duration",
        BAD_EXPRESSION = "bad_expression",
        BAD_HTTP = "bad_http",
        NAME_GIVEN_TWICE = "name_given_twice",
    }
    Resolve {
        MISSING_FILE = "missing_file",
        UNKNOWN_NAME = "unknown_name",
        UNKNOWN_VERSION = "unknown_version",
        EMPTY_LIFETIME = "empty_lifetime",
        VARIANTS_OVERLAP = "variants_overlap",
        NAME_ABSENT_IN_VERSION = "name_absent_in_version",
        SCHEMA_KIND = "schema_kind",
        KEY_WITHOUT_EFFECT = "key_without_effect",
        TAKES_CONFLICT = "takes_conflict",
        TAKES_CYCLE = "takes_cycle",
        RULE_KIND = "rule_kind",
        RETRY_IS_STATED = "retry_is_stated",
        BAD_CODE = "bad_code",
        BAD_HEADER = "bad_header",
        BAD_URL = "bad_url",
        UNKNOWN_REFERENCE = "unknown_reference",
        EFFECT_KIND = "effect_kind",
        ASYNC_IS_COMPLETE = "async_is_complete",
        SIGN_IS_COMPLETE = "sign_is_complete",
        NAMES_NOTHING = "names_nothing",
    }
    Check {
        BAD_CASE = "bad_case",
        BAD_VERSION = "bad_version",
        RUST_NAMES_DIFFER = "rust_names_differ",
        UNUSED_NAME = "unused_name",
        SCALARS_END = "scalars_end",
        REQUIRED_VALUES_END = "required_values_end",
        ENUMS_HAVE_VALUES = "enums_have_values",
        ROW_HAS_WRONG_LENGTH = "row_has_wrong_length",
        ROWS_HAVE_THEIR_DATA = "rows_have_their_data",
        COLUMNS_ARE_PLAIN = "columns_are_plain",
        UNIONS_HOLD_OBJECTS = "unions_hold_objects",
        UNION_TAG_IS_ONE = "union_tag_is_one",
        IDENTITIES_ARE_TEXT = "identities_are_text",
        CLEAR_SUITS_TYPE = "clear_suits_type",
        ACCEPTS_SUITS_TYPE = "accepts_suits_type",
        CONSTRAINT_SUITS_TYPE = "constraint_suits_type",
        BAD_PATTERN = "bad_pattern",
        UNLIKELY_PATTERN = "unlikely_pattern",
        DEFAULT_IS_PERMITTED = "default_is_permitted",
        PRESET_IS_PERMITTED = "preset_is_permitted",
        EXAMPLE_IS_PERMITTED = "example_is_permitted",
        EXCLUSIVE_IS_OPTIONAL = "exclusive_is_optional",
        ORDERED_CAN_BE_COMPARED = "ordered_can_be_compared",
        OPERANDS_LEAD_TO_ONE_VALUE = "operands_lead_to_one_value",
        CONDITIONS_CAN_HOLD = "conditions_can_hold",
        PATH_NAMES_ARE_PARAMETERS = "path_names_are_parameters",
        METHOD_AND_PATH_ARE_ONE = "method_and_path_are_one",
        PARAMETERS_ARE_PLAIN = "parameters_are_plain",
        GET_HAS_NO_BODY = "get_has_no_body",
        GUARD_IS_REFUSED_HERE = "guard_is_refused_here",
        ANSWERS_ARE_OBJECTS = "answers_are_objects",
        ANSWERS_ARE_GOOD = "answers_are_good",
        SECRETS_STAY_OUT_OF_URLS = "secrets_stay_out_of_urls",
        PAGES_SUIT_THEIR_TYPES = "pages_suit_their_types",
        READ_BACK_IS_SAFE = "read_back_is_safe",
        READ_BACK_LISTS_ANSWERS = "read_back_lists_answers",
        GUARD_IS_KNOWN_TO_CLIENTS = "guard_is_known_to_clients",
        RETRY_SUITS_EFFECT = "retry_suits_effect",
        SAMPLES_FIT = "samples_fit",
        FOLLOWED_DATA_EXISTS = "followed_data_exists",
        STAMPS_ARE_MOMENTS = "stamps_are_moments",
        SET_VALUES_EXIST = "set_values_exist",
        ASKED_VALUES_EXIST = "asked_values_exist",
        STATES_ARE_REACHABLE = "states_are_reachable",
        MOVES_ARE_PERMITTED = "moves_are_permitted",
        REFUSALS_ARE_LISTED = "refusals_are_listed",
        KEYS_ARE_KEPT = "keys_are_kept",
        TIMERS_COUNT_FROM_MOMENTS = "timers_count_from_moments",
        EVENT_CAN_FIRE = "event_can_fire",
        RETRIES_END = "retries_end",
        STORIES_ARE_ABOUT_RECORDS = "stories_are_about_records",
        STORIES_CAN_BE_TOLD = "stories_can_be_told",
        STORIES_END = "stories_end",
        REPORTS_HOLD_THE_RECORD = "reports_hold_the_record",
        OUTCOMES_CAN_DIFFER = "outcomes_can_differ",
    }
    Print {
        EMITTED_NO_RUST = "emitted_no_rust",
    }
}
