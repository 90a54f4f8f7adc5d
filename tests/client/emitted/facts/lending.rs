//! The invented API of the tests, which has what the others lack: it shows that the reader reads it.

pub const LENDING: &str = r#"
operation list_books: GET /books, answers object BookPage
    query cursor: string
    query limit: integer
    query shelf[]: repeated string
    query conditions: csv of integer Condition
    query order: string SortOrder
operation create_book: POST /books, body in book, answers object Book in book
    body isbn, title: string, required
    body medium: union Medium
    body condition: integer Condition
    body subject: object Subject
    body labels: map of string
    body marks: list of string
operation get_book: GET /books/{isbn}, answers object Book in book
    path isbn: string
operation change_book: PATCH /books/{isbn}, body, answers object Book in book
    path isbn: string
    body title: string
    body medium: union Medium
    body condition: integer Condition
    body subject: object Subject
    body labels: map of string, clears null
    body summary: string, clears null
    body marks: list of string, clears []
    body remark: string, clears ""
operation remove_book: DELETE /books/{isbn}
    path isbn: string
operation lend_book: POST /loans, body, answers object Loan
    header x-library-branch: string
    body isbn: string, required
    body member: integer, required
    body from, until, pin: string
    body delivery: string Delivery
    body place: object Place
    body fee: number
operation quote_fees: POST /fees, body, answers object Quotes
    body loans: list of object FeeRequest, required
operation get_member: GET /members/{number}, answers object Member
    path number: integer
    query with: csv of string
operation register_member: POST /members, body, answers object Member
    body name, email, card: string, required
    body phone, street, postal_code, town: string
    body birth_year, loans_at_once: integer
    body deposit: number
    body interests: list of string

object BookPage, answer
    items: list of object Book
    next_cursor: string
object Book, answer
    title, summary, remark, isbn: string
    medium: union Medium
    condition: integer Condition
    subject: object Subject
    labels: map of string
    marks: list of string
    links: object Links
    added-on: string, or added_on
    extra: any
object Links, answer
    self, type: string
union Medium, both by kind
    paper: object Paper
    audio: object Audio
object Paper, both
    pages: integer, required
    binding: string Binding
object Audio, both
    minutes: number, required
    readers: list of string
object Subject, both
    name: string, required
    broader: object Subject
    narrower: list of object Subject
object Loan, answer
    id, isbn, from, until: string
    member: integer
    delivery: string Delivery
    place: object Place
    fee: number, or text
object FeeRequest, request
    isbn: string, required
    days: integer
object Quotes, answer
    quoted: object QuotedFees
object QuotedFees, answer
    fees: list of object Fee
object Fee, answer
    isbn: string
    cents: integer
object Place, both
    street: string, required
    town: string
object Member, answer
    number: integer
    email: string
    loans: list of object Loan

integer enum Condition
    1 2 9
enum Binding
    hard-back soft-back
enum SortOrder
    title -title added
enum Delivery
    desk post bike

settings client
    name: lending
    servers: branch https://lending.example/v1 training https://training.lending.example/v1
    key_header: x-library-key
    request_id_header: x-library-request
    rate_limit, limit: none
    rate_limit, remaining: none
    rate_limit, reset: none
    rate_limit, unit: Epoch
    hidden: email pin sent_to town
settings list_books
    pages, parameter: Token cursor
    pages, size: limit
    pages, items: items
    pages, next: next_cursor
settings create_book
    guard, error: BookExists
    guard, when: none
    guard, read_back, call: ListBooks
    guard, read_back, with: none
    guard, read_back, conditions: isbn Equals Body isbn
settings envelope
    data: result
    code: status code
    message: status text
    details: status hints status problems
    retryable: none
    kind: none
    ok: 0 to 0
    pending: 70
    partial: 71

settings webhooks
    api: lending
    event: kind what
    events: loan_due loan.lost
    once_by: kind loan id
    states: none
    version_header: x-library-edition
    signature, algorithm: HmacSha256
    signature, encoding: Hex
    signature, headers: x-library-signature v1= x-old-signature
    retry, attempts: 3
    retry, first: 60
    retry, factor: 1
    retry, success: 204 to 204
union Webhook, answer by kind, or what
    loan_due: object LoanDueEvent
    loan.lost: object LoanLostEvent
object LoanDueEvent, answer
    loan: object Loan
    sent_to, pin: string
object LoanLostEvent, answer
    loan: object Loan
    sent_to: string
    fee: number, or text, or price

errors
    10 KeyRefused 401
    11 Closed 503 retryable
    20 NotOnShelf 404
    30 BookExists 409
    31 BadIsbn 422
    40 AlreadyLent 409
"#;
