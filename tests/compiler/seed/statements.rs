//! The twelve statements in short, the nodes that carry them, and what these have to say.

/// One line of the seed document.
pub struct Statement {
    pub number: u32,
    pub words: &'static str,
    pub groups: &'static [Group],
}

/// Facts below one place: a file of `spec/`, `#`, and a path in it.
pub struct Group {
    pub place: &'static str,
    pub facts: &'static [Fact],
}

/// A node, what it says, and the source that is named for it.
pub struct Fact {
    pub at: &'static str,
    pub says: &'static str,
    pub source: &'static str,
}

const fn under(place: &'static str, facts: &'static [Fact]) -> Group {
    Group { place, facts }
}

/// A fact of the seed document.
const fn seed(at: &'static str, says: &'static str) -> Fact {
    Fact { at, says, source: "seed" }
}

/// A fact that the seed document leaves open, as official SDKs have it.
const fn sdk(at: &'static str, says: &'static str) -> Fact {
    Fact { at, says, source: "sdk" }
}

/// A fact that the seed document leaves open, as the vendor's documents have it.
const fn docs(at: &'static str, says: &'static str) -> Fact {
    Fact { at, says, source: "docs" }
}

/// A fact in a place that names no source.
const fn plain(at: &'static str, says: &'static str) -> Fact {
    Fact { at, says, source: "" }
}

pub const STATEMENTS: &[Statement] = &[
    Statement {
        number: 1,
        words: "create takes a number of 4 to 100 characters, a fixed courier, and three texts",
        groups: &[
            under(
                "tracking/operations/trackings.yaml#/create_tracking",
                &[
                    seed("http", "POST /trackings"),
                    seed("body/fields/tracking_number/type", "TrackingNumber"),
                    seed("body/fields/tracking_number/required", "true"),
                    seed("body/fields/slug/preset", "optimacourier"),
                    seed("body/takes", "[WritableDetails]"),
                    sdk("effect/set/title", "$body.title or $body.tracking_number"),
                ],
            ),
            under(
                "tracking/schemas/tracking.yaml#",
                &[
                    seed("TrackingNumber/chars", "4..=100"),
                    seed("TrackingDetails/fields/title/type", "FreeText"),
                    seed("TrackingDetails/fields/order_id/type", "nullable FreeText"),
                    seed(
                        "TrackingDetails/fields/order_promised_delivery_date/type",
                        "nullable Date",
                    ),
                ],
            ),
            under("common/schemas/date.yaml#/Date", &[seed("format", "date")]),
        ],
    },
    Statement {
        number: 2,
        words: "create answers with a tracking",
        groups: &[under(
            "tracking/operations/trackings.yaml#/create_tracking",
            &[
                seed("returns/type", "Tracking"),
                seed("returns/wrap/in", "tracking"),
                sdk("effect/create", "Tracking"),
            ],
        )],
    },
    Statement {
        number: 3,
        words: "retrieve by id, with eleven fields to choose from and a language",
        groups: &[
            under(
                "tracking/operations/trackings.yaml#/get_tracking",
                &[
                    seed("http", "GET /trackings/{id}"),
                    seed("path/id/type", "TrackingId"),
                    seed("query/fields/type", "list of TrackingField"),
                    seed("query/lang/type", "LanguageTarget"),
                    seed("returns/type", "Tracking"),
                ],
            ),
            under(
                "tracking/schemas/selection.yaml#/TrackingField",
                &[seed(
                    "values",
                    "{checkpoints, order_id, tag, title, tracking_account_number, \
                     tracking_destination_country, tracking_key, tracking_origin_country, \
                     tracking_postal_code, tracking_ship_date, tracking_state}",
                )],
            ),
        ],
    },
    Statement {
        number: 4,
        words: "update nine fields, leave the others, and clear with an empty text or list",
        groups: &[
            under(
                "tracking/operations/trackings.yaml#/update_tracking",
                &[
                    seed("http", "PUT /trackings/{id}"),
                    seed("body/takes", "[WritableDetails]"),
                    seed("returns/type", "Tracking"),
                    seed("effect/update", "Tracking"),
                ],
            ),
            under(
                "tracking/schemas/tracking.yaml#/WritableDetails",
                &[plain("takes", "[TrackingDetails]")],
            ),
            under(
                "tracking/schemas/tracking.yaml#/TrackingDetails/fields",
                &[
                    seed("smses/type", "list of Phone"),
                    seed("smses/items", "..=3"),
                    seed("smses/clear", "[]"),
                    seed("emails/type", "list of Email"),
                    seed("emails/items", "..=3"),
                    seed("emails/clear", "[]"),
                    seed("title/type", "FreeText"),
                    seed("customer_name/type", "nullable String"),
                    seed("order_id/type", "nullable FreeText"),
                    seed("order_id_path/type", "nullable Url"),
                    seed("note/type", "nullable String"),
                    seed("note/clear", r#""""#),
                    seed("language/type", "nullable LanguageCode"),
                    seed("order_promised_delivery_date/type", "nullable Date"),
                ],
            ),
            under("common/schemas/place.yaml#/LanguageCode", &[seed("format", "language")]),
            under("common/schemas/contact.yaml#/Email", &[seed("format", "email")]),
        ],
    },
    Statement {
        number: 5,
        words: "delete by id, which answers with what was deleted, or with an error",
        groups: &[under(
            "tracking/operations/trackings.yaml#/delete_tracking",
            &[
                seed("http", "DELETE /trackings/{id}"),
                seed("path/id/type", "TrackingId"),
                sdk("returns/type", "Tracking"),
                sdk("returns/wrap", "tracking"),
                seed("errors", "[TrackingNotFound, InvalidTrackingId]"),
                seed("effect/delete", "Tracking"),
            ],
        )],
    },
    Statement {
        number: 6,
        words: "retrack by id, three times at most",
        groups: &[
            under(
                "tracking/operations/trackings.yaml#/retrack_tracking",
                &[
                    seed("http", "POST /trackings/{id}/retrack"),
                    seed("path/id/type", "TrackingId"),
                    seed("effect/refuse/1/when/retracks", "3.."),
                    seed("effect/refuse/1/error", "RetrackUsedUp"),
                    sdk("effect/count", "retracks"),
                    sdk("effect/set/active", "true"),
                    sdk("returns/type", "Tracking"),
                ],
            ),
            under(
                "tracking/schemas/tracking.yaml#/Tracking/stored",
                &[docs("counters", "[retracks]")],
            ),
        ],
    },
    Statement {
        number: 7,
        words: "close for one of three reasons, each with its tag and subtag, until a retrack",
        groups: &[
            under(
                "tracking/operations/trackings.yaml#/mark_tracking_completed",
                &[
                    seed("http", "POST /trackings/{id}/mark-as-completed"),
                    seed("body/fields/reason/type", "CompletionReason"),
                    seed("body/fields/reason/required", "true"),
                    seed("effect/set/subtag", "$body.reason.subtag"),
                    seed("effect/set/active", "false"),
                    seed("returns/type", "Tracking"),
                    seed("returns/wrap/in", "tracking"),
                ],
            ),
            under(
                "tracking/schemas/status.yaml#/CompletionReason",
                &[
                    seed("closed", "true"),
                    seed("values", "{DELIVERED, LOST, RETURNED_TO_SENDER}"),
                    seed("values/DELIVERED/data", "[Delivered_001]"),
                    seed("values/LOST/data", "[Exception_013]"),
                    seed("values/RETURNED_TO_SENDER/data", "[Exception_011]"),
                ],
            ),
            under(
                "tracking/schemas/status.yaml#/Subtag/values",
                &[
                    seed("Delivered_001/data/0", "Delivered"),
                    seed("Exception_013/data/0", "Exception"),
                    seed("Exception_011/data/0", "Exception"),
                ],
            ),
            under(
                "tracking/schemas/tracking.yaml#/Tracking/fields/tag",
                &[docs("follows", "subtag.tag")],
            ),
        ],
    },
    Statement {
        number: 8,
        words: "the last checkpoint, with eleven fields to choose from, and seven members",
        groups: &[
            under(
                "tracking/operations/last_checkpoints.yaml#/get_last_checkpoint",
                &[
                    seed("http", "GET /last_checkpoint/{tracking_id}"),
                    sdk("path/tracking_id/type", "TrackingId"),
                    seed("query/fields/type", "list of CheckpointField"),
                    seed("query/lang/type", "EnglishFromChinese"),
                    seed("returns", "LastCheckpoint"),
                    seed("effect/answer/checkpoint/newest", "$stored.checkpoints"),
                    seed("effect/select/fields", "$query.fields"),
                ],
            ),
            under(
                "tracking/schemas/selection.yaml#/CheckpointField",
                &[seed(
                    "values",
                    "{checkpoint_time, city, coordinates, country_iso3, country_name, \
                     created_at, message, slug, state, tag, zip}",
                )],
            ),
            under("tracking/schemas/language.yaml#/EnglishFromChinese", &[seed("values", "{en}")]),
            under(
                "tracking/schemas/checkpoint.yaml#/LastCheckpoint",
                &[
                    seed(
                        "fields",
                        "{checkpoint, id, slug, subtag, subtag_message, tag, tracking_number}",
                    ),
                    seed("fields/tag/type", "Tag"),
                    seed("fields/checkpoint/type", "nullable Checkpoint"),
                ],
            ),
            under(
                "tracking/schemas/status.yaml#/Tag",
                &[seed(
                    "values",
                    "{AttemptFail, AvailableForPickup, Delivered, Exception, Expired, InTransit, \
                     InfoReceived, OutForDelivery, Pending}",
                )],
            ),
        ],
    },
    Statement {
        number: 9,
        words: "predict for one to five parcels at once, each with its places and a pickup",
        groups: &[
            under(
                "tracking/operations/estimated_delivery_dates.yaml#/predict_delivery_dates",
                &[
                    seed("http", "POST /estimated-delivery-date/predict-batch"),
                    seed("body/fields/estimated_delivery_dates/type", "list of EddRequest"),
                    seed("body/fields/estimated_delivery_dates/required", "true"),
                    seed("body/fields/estimated_delivery_dates/items", "1..=5"),
                    seed("returns", "EddPredictions"),
                    seed(
                        "effect/answer/estimated_delivery_dates/each",
                        "$body.estimated_delivery_dates",
                    ),
                ],
            ),
            under(
                "tracking/schemas/prediction.yaml#",
                &[
                    seed("EddRequest/takes", "[PredictionDetails]"),
                    seed("EddRequest/fields/slug/required", "true"),
                    seed(
                        "EddRequest/rules/pickup/at_least_one_of",
                        "[pickup_time, estimated_pickup]",
                    ),
                    seed(
                        "EddPredictions/fields/estimated_delivery_dates/type",
                        "list of EddResult",
                    ),
                    seed("EddPredictions/fields/estimated_delivery_dates/required", "true"),
                ],
            ),
            under(
                "tracking/schemas/prediction.yaml#/PredictionDetails/fields",
                &[
                    seed("service_type_name/type", "nullable String"),
                    seed("origin_address/type", "Address"),
                    seed("origin_address/required", "true"),
                    seed("destination_address/type", "Address"),
                    seed("destination_address/required", "true"),
                    seed("weight/type", "nullable Weight"),
                    seed("package_count/type", "nullable Integer"),
                    seed("pickup_time/type", "nullable String"),
                    seed("estimated_pickup/type", "nullable EstimatedPickup"),
                ],
            ),
        ],
    },
    Statement {
        number: 10,
        words: "answers have a head with a code and, on failure, a message and one of six types",
        groups: &[
            under(
                "tracking/api.yaml#/envelope",
                &[
                    plain("data", "data"),
                    plain("code", "meta.code"),
                    plain("message", "meta.message"),
                    plain("type", "meta.type"),
                    plain("outcome/ok", "200..=299"),
                    plain("types/400", "BadRequest"),
                    plain("types/401", "Unauthorized"),
                    plain("types/403", "Forbidden"),
                    plain("types/404", "NotFound"),
                    plain("types/429", "TooManyRequests"),
                    plain("types/500", "InternalError"),
                ],
            ),
            under(
                "tracking/api.yaml#/errors",
                &[
                    docs("400/name", "BadRequest"),
                    docs("401/name", "Unauthorized"),
                    docs("403/name", "Forbidden"),
                    docs("404/name", "NotFound"),
                    docs("429/name", "TooManyRequests"),
                    docs("500/name", "InternalError"),
                ],
            ),
        ],
    },
    Statement {
        number: 11,
        words: "every request carries the key in as-api-key",
        groups: &[under(
            "common/api.yaml#/auth/key",
            &[plain("header", "as-api-key"), plain("error", "Unauthorized")],
        )],
    },
    Statement {
        number: 12,
        words: "the courier is optimacourier, in create, last checkpoint and prediction",
        groups: &[
            under(
                "tracking/operations/trackings.yaml#/create_tracking/body/fields/slug",
                &[seed("preset", "optimacourier"), seed("type", "Slug")],
            ),
            under(
                "tracking/schemas/prediction.yaml#/EddRequest/fields/slug",
                &[seed("preset", "optimacourier"), seed("type", "Slug")],
            ),
            under(
                "tracking/schemas/checkpoint.yaml#/LastCheckpoint/fields/slug",
                &[seed("type", "Slug")],
            ),
        ],
    },
];
