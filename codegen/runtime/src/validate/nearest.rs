//! Suggests the known name that a misspelt one was probably meant to be.

/// The longest name, in characters, that is compared at all.
const LONGEST: usize = 100;

/// Returns the name with the least distance, if at most a third of the letters differ.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let sought = letters(name)?;
    let most = sought.len().max(3) / 3;
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in known {
        let Some(letters) = letters(candidate) else {
            continue;
        };
        if letters.len().abs_diff(sought.len()) > most {
            continue;
        }
        let distance = distance(&sought, &letters);
        if distance <= most && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Returns the letters to compare: case is ignored, and `-`, `_` and space are equal.
fn letters(name: &str) -> Option<Vec<char>> {
    let letters: Vec<char> = name.chars().take(LONGEST + 1).map(plain_letter).collect();
    (1..=LONGEST).contains(&letters.len()).then_some(letters)
}

fn plain_letter(letter: char) -> char {
    match letter.to_ascii_lowercase() {
        '-' | ' ' => '_',
        other => other,
    }
}

/// Returns the edit distance: letters to insert, drop, replace or swap with the next one.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut before_last = vec![0; other.len() + 1];
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.iter().enumerate() {
        let mut row = vec![i + 1; other.len() + 1];
        for (j, compared) in other.iter().enumerate() {
            let replaced = last[j] + usize::from(letter != compared);
            row[j + 1] = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            let swapped = i > 0 && j > 0 && *letter == other[j - 1] && one[i - 1] == *compared;
            if swapped {
                row[j + 1] = row[j + 1].min(before_last[j - 1] + 1);
            }
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[other.len()]
}
