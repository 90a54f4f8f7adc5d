//! One value under a dozen limits, as our specification and as a peer's attributes state them.

use invented::lending::{RegisterMember, RegisterMemberRequired};

/// A value that keeps to every limit.
pub fn valid() -> RegisterMember {
    RegisterMember::new(RegisterMemberRequired {
        name: "Margarethe Lindqvist",
        email: "m.lindqvist@post.example.com",
        card: "LIB-2024-00817",
    })
    .phone("+46 8 123 456 78")
    .birth_year(1978)
    .loans_at_once(6)
    .deposit(25)
    .street("Kungsgatan 44, third floor")
    .postal_code("111 35")
    .town("Stockholm")
    .interests(["maps", "gardens", "bridges"])
}

/// The same with five limits broken: a text too short, one too long, no email, a card that its
/// pattern refuses, a year out of range.
pub fn with_five_violations() -> RegisterMember {
    let mut member = valid().birth_year(1776).postal_code("111 35 Stockholm");
    member.name = String::new();
    member.email = "post.example.com".to_owned();
    member.card = "lib/2024".to_owned();
    member
}

/// The same limits, in the words of `garde`.
#[cfg(feature = "peer")]
#[derive(garde::Validate)]
pub struct Peer {
    #[garde(length(chars, min = 1, max = 80))]
    name: String,
    #[garde(email)]
    email: String,
    #[garde(pattern(r"^[A-Z0-9-]{6,16}$"))]
    card: String,
    #[garde(length(chars, min = 6, max = 20))]
    phone: Option<String>,
    #[garde(range(min = 1900, max = 2100))]
    birth_year: Option<i64>,
    #[garde(range(min = 1, max = 20))]
    loans_at_once: Option<i64>,
    #[garde(range(min = 0.0, max = 500.0))]
    deposit: Option<f64>,
    #[garde(length(chars, min = 1, max = 120))]
    street: Option<String>,
    #[garde(length(chars, min = 3, max = 10))]
    postal_code: Option<String>,
    #[garde(length(chars, min = 1, max = 60))]
    town: Option<String>,
    #[garde(length(max = 5), inner(inner(length(chars, min = 1, max = 30))))]
    interests: Option<Vec<String>>,
}

#[cfg(feature = "peer")]
impl From<RegisterMember> for Peer {
    fn from(member: RegisterMember) -> Peer {
        let RegisterMember { name, email, card, phone, birth_year, loans_at_once, .. } = member;
        let RegisterMember { deposit, street, postal_code, town, interests, .. } = member;
        let deposit = deposit.map(f64::from);
        Peer {
            name,
            email,
            card,
            phone,
            birth_year,
            loans_at_once,
            deposit,
            street,
            postal_code,
            town,
            interests,
        }
    }
}
