//! The brackets that are open at a position in a JSON text.

/// The brackets that are open, one bit for each: 1 is an object, 0 is a list.
#[derive(Default)]
pub(crate) struct Brackets {
    /// The innermost ones, the last one in the lowest bit.
    innermost: u64,
    count: usize,
    /// All others, one word for each 64.
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

    /// Whether the innermost one is an object; `None` if no bracket is open.
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
