//! Words of OpenAPI are refused with a help that names ours.

use crate::support::compile_text;

const FRAME: &str = "servers: { production: \"https://api.example\" }\n\
                     auth: { key: { header: x-api-key } }\n";

/// A place in a specification, with `@` for what is inserted.
const FIELD: &str = "schemas: { Book: { fields: { title: { type: String, @ } } } }";
const TYPE: &str = "schemas: { Book: { fields: { title: @ } } }";
const SCHEMA: &str = "schemas: { Book: { fields: { title: String }, @ } }";
const KIND: &str = "schemas: { Book: { @ } }";
const PARAMETER: &str =
    "operations: { list_books: { http: GET /books, query: { page: { type: Integer, @ } } } }";
const OPERATION: &str = "operations: { list_books: { http: GET /books, @ } }";
const BODY: &str = "operations: { add: { http: PUT /book, body: { fields: { id: String }, @ } } }";
const RETURNS: &str = "operations: { get: { http: GET /book, returns: { type: Book, @ } } }";
const TOP: &str = "@";

/// Where and how a word is written, and what the help names.
const WORDS: &[(&str, &str, &str)] = &[
    (FIELD, "maxLength: 8", "`chars`"),
    (FIELD, "minLength: 8", "`chars`"),
    (FIELD, "minimum: 1", "`range`"),
    (FIELD, "maximum: 9", "`range`"),
    (FIELD, "exclusiveMinimum: 0", "`range: { above: 0 }`"),
    (FIELD, "exclusiveMaximum: 9", "`range: { below: 100 }`"),
    (FIELD, "multipleOf: 2", "`multiple`"),
    (FIELD, "minItems: 1", "`items`"),
    (FIELD, "maxItems: 3", "`items`"),
    (FIELD, "uniqueItems: true", "`unique`"),
    (FIELD, "items: { type: string }", "`list of String`"),
    (FIELD, "items: { $ref: \"#/components/schemas/Book\" }", "`list of String`"),
    (FIELD, "items: String", "`list of String`"),
    (FIELD, "description: What.", "`doc`"),
    (FIELD, "title: Title", "`doc`"),
    (FIELD, "nullable: true", "`type: nullable String`"),
    (FIELD, "readOnly: true", "`read_only`"),
    (FIELD, "writeOnly: true", "`write_only`"),
    (FIELD, "deprecated: true", "`deprecated: Use updated_at.`"),
    (FIELD, "required: [title]", "`title: required String`"),
    (FIELD, "enum: [novel, guide]", "`values`"),
    (FIELD, "const: novel", "`preset`"),
    (FIELD, "oneOf: [Paper, Audio]", "`one_of`"),
    (FIELD, "anyOf: [Paper, Audio]", "`one_of`"),
    (FIELD, "allOf: [Paper]", "`takes`"),
    (FIELD, "properties: { id: String }", "`fields`"),
    (FIELD, "additionalProperties: String", "`type: map of String`"),
    (FIELD, "$ref: \"#/components/schemas/Book\"", "`type: Book`"),
    (FIELD, "examples: [a]", "`example`"),
    (FIELD, "x-internal: true", "`note`"),
    (TYPE, "string", "`String`"),
    (TYPE, "integer", "`Integer`"),
    (TYPE, "number", "`Number`"),
    (TYPE, "boolean", "`Boolean`"),
    (TYPE, "object", "`fields`"),
    (TYPE, "array", "`list of String`"),
    (TYPE, "{ type: string }", "`String`"),
    (TYPE, "{ type: [string, \"null\"] }", "`nullable String`"),
    (TYPE, "date-time", "`format: date_time`"),
    (TYPE, "\"#/components/schemas/Book\"", "`Book`"),
    (SCHEMA, "properties: { id: String }", "`fields`"),
    (SCHEMA, "required: [title]", "`title: required String`"),
    (SCHEMA, "description: A book.", "`doc`"),
    (SCHEMA, "additionalProperties: false", "`map of String`"),
    (SCHEMA, "allOf: [Paper]", "`takes: [BookDetails]`"),
    (SCHEMA, "example: a", "`example`"),
    (KIND, "enum: [novel, guide]", "`values`"),
    (KIND, "const: novel", "`values: [novel]`"),
    (KIND, "oneOf: [Paper, Audio]", "`one_of`"),
    (KIND, "anyOf: [Paper, Audio]", "`one_of`"),
    (KIND, "type: String, default: a", "`default`"),
    (KIND, "one_of: { paper: Paper }, discriminator: { propertyName: kind }", "`by: kind`"),
    (PARAMETER, "in: query", "`query`"),
    (PARAMETER, "schema: { type: integer }", "`type: Integer`"),
    (PARAMETER, "explode: true", "`style: repeat`"),
    (OPERATION, "summary: Lists books.", "`doc`"),
    (OPERATION, "description: Lists books.", "`doc`"),
    (OPERATION, "operationId: listBooks", "`list_books:`"),
    (OPERATION, "tags: [books]", "`operations/books.yaml`"),
    (OPERATION, "parameters: [{ name: page, in: query }]", "`query: { limit: Integer }`"),
    (OPERATION, "query: [{ name: page }]", "`query: { limit: Integer }`"),
    (OPERATION, "requestBody: { content: {} }", "`body`"),
    (OPERATION, "responses: { 200: { description: Fine. } }", "`returns`"),
    (OPERATION, "security: []", "`auth`"),
    (OPERATION, "get: { summary: Lists. }", "`http`"),
    (OPERATION, "errors: { 404: NotFound }", "`errors: [BookNotFound]`"),
    (BODY, "content: {}", "`body: Book`"),
    (BODY, "required: true", "`title: required String`"),
    (RETURNS, "content: {}", "`returns: Book`"),
    (RETURNS, "200: Book", "`returns: { type: Book, status: 201 }`"),
    (TOP, "openapi: 3.1.0", "`versions`"),
    (TOP, "info: { title: Books }", "`doc: ...`"),
    (TOP, "paths: {}", "`operations`"),
    (TOP, "components: {}", "`schemas`"),
    (TOP, "securitySchemes: {}", "`auth: { key: { header: x-api-key } }`"),
    (TOP, "tags: []", "`operations/books.yaml`"),
];

#[test]
fn each_word_of_openapi_gets_a_help_that_names_ours() {
    let mut wrong = Vec::new();
    for (place, word, ours) in WORDS {
        let report = compile_text(&format!("{FRAME}{}\n", place.replace('@', word))).diagnostics;
        let json = report.json();
        let found = json.as_array().expect("a list of diagnostics");
        let helps: Vec<&str> = found.iter().filter_map(|found| found["help"].as_str()).collect();
        // Words inside of a word that is refused as a whole are not reported again.
        if helps.len() != 1 || !helps[0].contains(ours) {
            wrong.push(format!("{word}: {helps:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
