//! The tables: words of OpenAPI for keys, values, types and formats, each with ours.

/// A word of OpenAPI in one kind of mapping.
pub struct Word {
    /// As OpenAPI spells it, or whoever else.
    pub theirs: &'static [&'static str],
    /// Keys by which the kind of mapping is known, beside `ours`.
    pub beside: Siblings,
    /// The key that says it here; none where no single key does.
    pub ours: Option<&'static str>,
    /// What to write instead.
    pub help: &'static str,
}

/// Keys that only one kind of mapping has.
pub type Siblings = &'static [&'static str];

const ANY: Siblings = &[];
const API: Siblings = &["servers"];
const OPERATION: Siblings = &["http"];
const BODY: Siblings = &["wrap", "takes"];
const RETURNS: Siblings = &["wrap", "status"];
const SCHEMA: Siblings = &["one_of"];
const FIELD: Siblings = &["error_if_missing"];
const CONSTRAINT: Siblings = &["above"];
const AUTH: Siblings = &["sign"];
const ERROR: Siblings = &["retryable", "also"];

const fn word(
    theirs: &'static [&'static str],
    beside: Siblings,
    ours: Option<&'static str>,
    help: &'static str,
) -> Word {
    Word { theirs, beside, ours, help }
}

/// Keys; of several rows for one word the first that suits the place counts.
pub const KEYS: &[Word] = &[
    // What describes.
    word(&["description", "summary"], BODY, None, "say it in the `doc` of the operation"),
    word(&["title"], SCHEMA, None, "its key is its name; what it is stands under `doc`"),
    word(&["title"], API, Some("doc"), "its folder is its name; what it is stands under `doc`"),
    word(&["description", "summary", "title"], ANY, Some("doc"), "did you mean `doc`?"),
    word(&["externalDocs"], ANY, Some("doc"), "put the link into `doc`"),
    // Limits.
    word(
        &["minLength", "maxLength", "min_length", "max_length"],
        ANY,
        Some("chars"),
        "did you mean `chars`? It is a range: `1..=50`, `1..` or `..=50`",
    ),
    word(
        &["minimum", "maximum", "min", "max"],
        ANY,
        Some("range"),
        "did you mean `range`? It says both ends: `1..=200`, `1..` or `..=200`",
    ),
    word(
        &["exclusiveMinimum", "exclusiveMaximum"],
        ANY,
        Some("range"),
        "write `range: { above: 0 }` or `range: { below: 100 }`, or both keys in it",
    ),
    word(
        &["minItems", "maxItems", "minProperties", "maxProperties"],
        ANY,
        Some("items"),
        "did you mean `items`? It is a range: `1..=3`, `1..` or `..=3`",
    ),
    word(&["uniqueItems"], ANY, Some("unique"), "did you mean `unique`?"),
    word(&["multipleOf"], ANY, Some("multiple"), "did you mean `multiple`?"),
    word(
        &["propertyNames"],
        ANY,
        Some("keys"),
        "limit the keys of a map under `keys`: `keys: { chars: ..=30 }`",
    ),
    word(
        &["type", "$ref", "properties", "enum", "oneOf", "anyOf", "allOf"],
        CONSTRAINT,
        None,
        "`items` says how many members there are; what they are stands in the type: `list of \
         String`",
    ),
    word(
        &["format", "minLength", "maxLength", "pattern"],
        CONSTRAINT,
        None,
        "limit each member under `each`: `each: { chars: ..=32 }`; `items` says how many there are",
    ),
    word(
        &["minimum", "maximum", "min", "max"],
        CONSTRAINT,
        Some("is"),
        "write a range: `1..=200`, `1..` or `..=200`",
    ),
    // Types.
    word(&["$ref"], ANY, Some("type"), "name the schema as the type: `type: Book`"),
    word(&["schema"], RETURNS, Some("type"), "name it as the type: `type: Book`"),
    word(&["schema"], BODY, Some("type"), "name it as the type: `type: Book`"),
    word(&["schema"], ANY, Some("type"), "write the type itself: `type: Integer`"),
    word(
        &["items"],
        BODY,
        None,
        "a body is an object: give the list a name under `fields`, `books: list of Book`",
    ),
    word(&["content"], BODY, Some("type"), "a body is JSON: name its schema, `body: Book`"),
    word(
        &["content"],
        RETURNS,
        Some("type"),
        "an answer is JSON: name its schema, `returns: Book`",
    ),
    word(
        &["nullable"],
        FIELD,
        None,
        "say it in the type: `type: nullable String`, or `required nullable String`",
    ),
    word(&["nullable"], SCHEMA, None, "say it where the schema is used: `author: nullable Author`"),
    word(&["required"], ANY, Some("fields"), "say it in each field: `title: required String`"),
    word(&["properties"], ANY, Some("fields"), "did you mean `fields`?"),
    word(
        &["properties"],
        FIELD,
        Some("type"),
        "declare a schema with `fields`, and name it as the type: `author: Author`",
    ),
    word(
        &["additionalProperties", "patternProperties"],
        SCHEMA,
        None,
        "a map is a type, `map of String`; an answer may hold more than `fields` in any case",
    ),
    word(
        &["additionalProperties", "patternProperties"],
        FIELD,
        Some("type"),
        "a map is a type: `type: map of String`",
    ),
    word(
        &["enum"],
        SCHEMA,
        Some("values"),
        "did you mean `values`? They stand without `type: String`: `values: [novel, guide]`",
    ),
    word(
        &["enum", "values"],
        FIELD,
        Some("type"),
        "declare a schema with `values`, and name it as the type: `genre: Genre`",
    ),
    word(&["const"], SCHEMA, Some("values"), "write an enum of one value: `values: [novel]`"),
    word(
        &["const"],
        FIELD,
        Some("type"),
        "name a schema with one of `values` as the type; what is always sent is a `preset`",
    ),
    word(&["allOf"], ANY, Some("takes"), "write `takes: [BookDetails]` beside `fields`"),
    word(
        &["allOf", "anyOf", "oneOf", "one_of", "fields", "takes"],
        FIELD,
        Some("type"),
        "declare a schema with `takes` or `one_of`, and name it as the type: `author: Author`",
    ),
    word(
        &["oneOf", "anyOf"],
        SCHEMA,
        Some("one_of"),
        "did you mean `one_of`? It stands beside `by`: `by: kind`, `one_of: { paper: Paper }`",
    ),
    word(&["discriminator"], SCHEMA, Some("by"), "name the member that tells: `by: kind`"),
    word(
        &["default", "example", "examples", "deprecated", "readOnly", "writeOnly", "preset"],
        SCHEMA,
        None,
        "it stands on the field or parameter of this type, as `default`, `example`, `deprecated`, \
         `read_only` or `write_only`",
    ),
    word(&["readOnly"], FIELD, Some("read_only"), "did you mean `read_only`?"),
    word(&["writeOnly"], FIELD, Some("write_only"), "did you mean `write_only`?"),
    // Parameters.
    word(&["in"], FIELD, None, "the key around it says where it is: `path`, `query` or `header`"),
    word(
        &["explode", "collectionFormat"],
        FIELD,
        Some("style"),
        "write `style: repeat` for one parameter a value; `comma` is the default",
    ),
    // Operations.
    word(
        &["get", "post", "put", "patch", "delete", "method", "url", "uri"],
        OPERATION,
        Some("http"),
        "an operation has a name of its own, and `http` says the rest: `list_books: { http: GET \
         /books }`",
    ),
    word(&["operationId"], OPERATION, None, "the key of the operation is its name: `list_books:`"),
    word(&["tags"], OPERATION, None, "its file is its tag: `operations/books.yaml`"),
    word(
        &["parameters"],
        OPERATION,
        None,
        "write each under `path`, `query` or `header` by its name: `query: { limit: Integer }`",
    ),
    word(
        &["requestBody", "request"],
        OPERATION,
        Some("body"),
        "did you mean `body`? It names a schema: `body: Book`",
    ),
    word(
        &["responses", "response"],
        OPERATION,
        Some("returns"),
        "did you mean `returns`? It names a schema, `returns: Book`; failures stand in `errors`",
    ),
    word(&["security"], OPERATION, None, "every call sends the key of `auth` in `api.yaml`"),
    word(&["servers"], OPERATION, None, "`servers` stand in `api.yaml`, for all operations"),
    word(&["callbacks"], OPERATION, None, "what a service sends by itself stands in `webhooks`"),
    word(
        &["consumes", "produces"],
        OPERATION,
        None,
        "remove it: what `body` and `returns` name is JSON",
    ),
    word(&["headers"], RETURNS, None, "remove it: a client can read all headers of an answer"),
    word(
        &["default"],
        RETURNS,
        Some("type"),
        "name the schema of success, `returns: Book`, or `returns: { type: Book, status: 201 }`",
    ),
    // A whole API.
    word(
        &[
            "type", "name", "in", "scheme", "header", "bearer", "basic", "apiKey", "api_key",
            "oauth2",
        ],
        AUTH,
        Some("key"),
        "name the header that carries the key: `auth: { key: { header: x-api-key } }`",
    ),
    word(
        &["code", "status", "statusCode"],
        ERROR,
        Some("http"),
        "the code is the key of the row, `404: { name: NotFound }`; `http` is for another status",
    ),
    word(&["message"], ERROR, Some("doc"), "did you mean `doc`? What to do then is its `help`"),
    word(&["openapi", "swagger"], API, None, "remove it; `versions` are those of the API"),
    word(&["info"], API, Some("doc"), "write `doc: ...`, and `versions: [v1]` if it has any"),
    word(&["version"], API, Some("versions"), "did you mean `versions`? It is a list: `[v1]`"),
    word(
        &["paths"],
        API,
        Some("operations"),
        "name each of its `operations`: `operations: { list_books: { http: GET /books } }`",
    ),
    word(
        &["components", "definitions"],
        API,
        Some("schemas"),
        "write its `schemas` by name, its failures under `errors`, and its key under `auth`",
    ),
    word(
        &["security", "securitySchemes", "securityDefinitions"],
        API,
        Some("auth"),
        "write the header of the key under `auth`: `auth: { key: { header: x-api-key } }`",
    ),
    word(
        &["host", "basePath", "schemes", "url", "base_url", "baseUrl"],
        API,
        Some("servers"),
        "write it under `servers`: `servers: { production: \"https://api.example/v1\" }`",
    ),
    word(&["tags"], API, None, "files are tags: `operations/books.yaml`"),
    word(&["parameters"], API, None, "they stand in `operations`, under `path`, `query`, `header`"),
    word(&["responses"], API, Some("errors"), "failures stand under `errors` by code"),
];

/// Values of another kind than ours, by key and by the first word of what serde calls the kind.
pub const VALUES: &[(&str, &str, &str)] = &[
    ("required", "sequence", "say it in each field: `title: required String`"),
    ("deprecated", "boolean", "say why, and what to use: `deprecated: Use updated_at.`"),
    ("servers", "sequence", "write URLs by name: `{ production: \"https://api.example/v1\" }`"),
    ("servers", "string", "write it by a name: `{ production: \"https://api.example/v1\" }`"),
    (
        "path",
        "string",
        "the path stands in `http`, and its parameters here: `path: { id: BookId }`",
    ),
    ("path", "sequence", "write parameters by name: `path: { id: BookId }`"),
    ("query", "sequence", "write parameters by name: `query: { limit: Integer }`"),
    ("header", "sequence", "write headers by name: `header: { x-branch: String }`"),
    ("fields", "sequence", "write fields by name: `fields: { id: String }`"),
    ("schemas", "sequence", "write schemas by name: `schemas: { Title: String }`"),
    ("operations", "sequence", "write them by name: `operations: { list_books: { ... } }`"),
    ("one_of", "sequence", "write schemas by the value of `by`: `one_of: { paper: Paper }`"),
    (
        "returns",
        "integer",
        "name the schema of success, `returns: Book`, or `returns: { type: Book, status: 201 }`",
    ),
    ("errors", "integer", "name it as the table of errors does: `errors: [BookNotFound]`"),
    ("errors", "map", "name what the table of errors declares: `errors: [BookNotFound]`"),
];

/// Words for types, and ours.
pub const TYPES: &[(&str, &str)] = &[
    ("any", "Json"),
    ("bool", "Boolean"),
    ("boolean", "Boolean"),
    ("decimal", "Number"),
    ("double", "Number"),
    ("float", "Number"),
    ("int", "Integer"),
    ("int32", "Integer"),
    ("int64", "Integer"),
    ("integer", "Integer"),
    ("json", "Json"),
    ("long", "Integer"),
    ("number", "Number"),
    ("str", "String"),
    ("string", "String"),
    ("text", "String"),
];

/// Words for types that are something else here, with what to write.
pub const NO_TYPES: &[(&str, &str)] = &[
    ("array", "write `list of String`"),
    ("list", "write `list of String`"),
    ("object", "name a schema that has `fields`; any value is `Json`, a map is `map of String`"),
    ("map", "write `map of String`"),
    ("dictionary", "write `map of String`"),
    ("enum", "name a schema that has `values`"),
    ("null", "say it before the type: `nullable String`"),
    ("date", "write `type: String` and `format: date`"),
    ("date-time", "write `type: String` and `format: date_time`"),
    ("datetime", "write `type: String` and `format: date_time`"),
    ("timestamp", "write `type: String` and `format: date_time`"),
    ("time", "write `type: String` and `format: time`"),
    ("email", "write `type: String` and `format: email`"),
    ("uri", "write `type: String` and `format: uri`"),
    ("url", "write `type: String` and `format: uri`"),
    ("uuid", "write `type: String` and `format: uuid`"),
];

/// Formats that are none here, with what to write.
pub const FORMATS: &[(&str, &str)] = &[
    ("binary", "remove it: a text has no other encoding than `base64`"),
    ("byte", "did you mean `base64`?"),
    ("double", "remove it: `Number` says it"),
    ("float", "remove it: `Number` says it"),
    ("int32", "write the limits under `range`: `-2147483648..=2147483647`"),
    ("int64", "remove it: `Integer` says it"),
    ("password", "write `sensitive: true`"),
    ("phone", "did you mean `e164`?"),
    ("url", "did you mean `uri`?"),
];
