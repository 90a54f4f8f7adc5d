//! The brackets that are open at a place in a JSON text.

/// The brackets that are open, one bit for each: set for an object.
#[derive(Default)]
pub(crate) struct Brackets {
    /// The innermost ones, the last of them in the lowest bit.
    innermost: u64,
    count: usize,
    /// All others, a word for each 64 of them.
    outer: Vec<u64>,
}

impl Brackets {
    pub(crate) fn open(&mut self, object: bool) {
        if self.count > 0 && self.count.is_multiple_of(64) {
            self.outer.push(self.innermost);
        }
        self.innermost = self.innermost << 1 | u64::from(object);
        self.count += 1;
    }

    /// Whether the innermost one is an object; nothing where none is open.
    pub(crate) fn innermost(&self) -> Option<bool> {
        (self.count > 0).then_some(self.innermost & 1 == 1)
    }

    pub(crate) fn close(&mut self) {
        self.innermost >>= 1;
        self.count -= 1;
        if self.count > 0
            && self.count.is_multiple_of(64)
            && let Some(outer) = self.outer.pop()
        {
            self.innermost = outer;
        }
    }
}
