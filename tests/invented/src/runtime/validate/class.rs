//! Classes of bytes, which simple patterns are made of.

/// A set of bytes.
#[derive(Debug)]
pub struct Class([bool; 256]);

impl Class {
    /// Creates the class of the bytes in these ranges, both ends included.
    pub const fn of(ranges: &[(u8, u8)]) -> Self {
        let mut bytes = [false; 256];
        let mut index = 0;
        while index < ranges.len() {
            let (low, high) = ranges[index];
            let mut byte = low as usize;
            while byte <= high as usize {
                bytes[byte] = true;
                byte += 1;
            }
            index += 1;
        }
        Class(bytes)
    }

    /// Whether a text has only bytes of this class, at least `min` and at most `max`.
    #[inline]
    pub fn fits(&self, text: &str, min: usize, max: usize) -> bool {
        (min..=max).contains(&text.len()) && text.bytes().all(|byte| self.0[usize::from(byte)])
    }
}
