//! Texts that match a pattern.

use regex_syntax::hir::{Class, Hir, HirKind};
use regex_syntax::parse;

use super::random::Random;

/// How often a part is repeated beyond what its pattern demands, at most.
const MOST_REPEATED: u32 = 8;

/// A text that matches.
pub fn matching(pattern: &str, random: &mut Random) -> String {
    let mut text = String::new();
    write(&parse(pattern).expect("a pattern"), random, &mut text);
    text
}

fn write(hir: &Hir, random: &mut Random, to: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => to.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => {
            let range = class.ranges()[random.below(class.ranges().len())];
            let (first, last) =
                (i64::from(u32::from(range.start())), i64::from(u32::from(range.end())));
            let code = u32::try_from(random.between(first, last.min(first + 200))).expect("a code");
            to.push(char::from_u32(code).unwrap_or(range.start()));
        }
        HirKind::Class(Class::Bytes(class)) => {
            let range = class.ranges()[random.below(class.ranges().len())];
            to.push(char::from(range.start()));
        }
        HirKind::Repetition(repeated) => {
            let most = repeated.max.unwrap_or(u32::MAX).min(repeated.min + MOST_REPEATED);
            let count = random.between(i64::from(repeated.min), i64::from(most));
            (0..count).for_each(|_| write(&repeated.sub, random, to));
        }
        HirKind::Capture(capture) => write(&capture.sub, random, to),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, random, to)),
        HirKind::Alternation(parts) => write(&parts[random.below(parts.len())], random, to),
    }
}
