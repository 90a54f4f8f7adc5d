//! Sample texts that a pattern matches, of a given length.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::LONGEST_SAMPLE;

/// Which of the matching texts is wanted.
#[derive(Clone, Copy, Debug)]
pub struct SampleOptions {
    /// How many characters it has.
    pub length: usize,
    /// Another number makes other choices, so far as there are any.
    pub choice: usize,
    /// Whether characters of more than one byte are used where the pattern permits it.
    pub accented: bool,
}

/// A pattern whose alternatives are chosen.
enum Piece {
    Text(String),
    Class(Choices),
    Repeat { pieces: Vec<Piece>, min: usize, max: Option<usize> },
}

/// The characters of a class that a sample may have.
struct Choices {
    known: Vec<char>,
    /// A letter of more than one byte.
    accented: Option<char>,
}

/// A text of that length by the choices of the wish; it may still not match, for all that stands
/// around it is not looked at.
pub fn text_of(hir: &Hir, wish: SampleOptions) -> Option<String> {
    let SampleOptions { length, mut choice, accented } = wish;
    let mut pieces = Vec::new();
    take_apart(hir, &mut choice, &mut pieces)?;
    let extra = length.checked_sub(least(&pieces))?;
    let mut writer = Writer { extra, choice, accented, text: String::new() };
    if length > LONGEST_SAMPLE {
        return None;
    }
    writer.write(&pieces)?;
    (writer.extra == 0).then_some(writer.text)
}

/// How many characters the shortest text has, whichever alternatives are chosen first.
pub fn shortest(hir: &Hir, choice: usize) -> Option<usize> {
    let (mut choice, mut pieces) = (choice, Vec::new());
    take_apart(hir, &mut choice, &mut pieces)?;
    Some(least(&pieces))
}

fn take_apart(hir: &Hir, choice: &mut usize, pieces: &mut Vec<Piece>) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => {
            pieces.push(Piece::Text(std::str::from_utf8(&literal.0).ok()?.to_owned()));
        }
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.ranges().iter().map(|range| (range.start(), range.end()));
            pieces.push(Piece::Class(Choices::of(&ranges.collect::<Vec<_>>())));
        }
        HirKind::Class(Class::Bytes(_)) => return None,
        HirKind::Repetition(repetition) => {
            let mut inner = Vec::new();
            take_apart(&repetition.sub, choice, &mut inner)?;
            pieces.push(Piece::Repeat {
                pieces: inner,
                min: repetition.min as usize,
                max: repetition.max.map(|max| max as usize),
            });
        }
        HirKind::Capture(capture) => take_apart(&capture.sub, choice, pieces)?,
        HirKind::Concat(parts) => {
            for part in parts {
                take_apart(part, choice, pieces)?;
            }
        }
        HirKind::Alternation(parts) => {
            let part = parts.get(*choice % parts.len())?;
            *choice /= parts.len();
            take_apart(part, choice, pieces)?;
        }
    }
    Some(())
}

fn least(pieces: &[Piece]) -> usize {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => text.chars().count(),
        Piece::Class(_) => 1,
        Piece::Repeat { pieces, min, .. } => least(pieces).saturating_mul(*min),
    };
    pieces.iter().map(one).fold(0, usize::saturating_add)
}

struct Writer {
    /// Characters that are still to be added to the shortest text.
    extra: usize,
    choice: usize,
    accented: bool,
    text: String,
}

impl Writer {
    fn write(&mut self, pieces: &[Piece]) -> Option<()> {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.text.push_str(text),
                Piece::Class(choices) => {
                    let character = self.choose(choices)?;
                    self.text.push(character);
                }
                Piece::Repeat { pieces, min, max } => {
                    let each = least(pieces);
                    if each == 0 {
                        // Whatever is repeated may be empty, so that once is enough.
                        let once = if *max == Some(0) { &[] } else { &pieces[..] };
                        self.write(once)?;
                        continue;
                    }
                    let more = (self.extra / each).min(max.map_or(usize::MAX, |max| max - min));
                    self.extra -= more * each;
                    for _ in 0..min + more {
                        self.write(pieces)?;
                    }
                }
            }
        }
        Some(())
    }

    fn choose(&mut self, Choices { known, accented }: &Choices) -> Option<char> {
        if let (true, 0, Some(accented)) = (self.accented, self.choice, accented) {
            return Some(*accented);
        }
        let chosen = known.get(self.choice % known.len().max(1)).copied();
        self.choice /= known.len().max(1);
        chosen
    }
}

impl Choices {
    fn of(class: &[(char, char)]) -> Self {
        let within =
            |character: &char| class.iter().any(|(low, high)| (low..=high).contains(&character));
        let plain = ('A'..='Z').chain('a'..='z').chain('0'..='9').filter(within);
        let mut known: Vec<char> = plain.collect();
        if known.is_empty() {
            known.extend(class.iter().flat_map(|(low, high)| *low..=*high).take(64));
        }
        Self { known, accented: accented(class) }
    }
}

/// A letter of more than one byte.
fn accented(class: &[(char, char)]) -> Option<char> {
    let usual = class.iter().any(|(low, high)| (low..=high).contains(&&'é')).then_some('é');
    let starts = class.iter().map(|(low, high)| ((*low).max('\u{80}'), *high));
    let first = |(low, high): (char, char)| {
        (low..=high).take(128).find(|character| character.is_alphabetic())
    };
    usual.or_else(|| starts.filter_map(first).next())
}
