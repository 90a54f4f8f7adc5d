//! Where a value stands in the arguments, written as a JSON Pointer only when something is wrong.

/// A position, as a chain on the stack that leads to the arguments as a whole.
///
/// Keys of maps are text of the request, so a pointer holds their index in sorted order instead.
#[derive(Clone, Copy, Debug)]
pub struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    /// No step: it is where its parent is.
    Stay,
    Member(&'p str),
    Index(usize),
    Entry(usize),
    Key(usize),
}

impl<'p> Place<'p> {
    /// The arguments as a whole.
    pub fn root() -> Self {
        Self { parent: None, step: Step::Stay }
    }

    /// A member of this object; none where the value itself is meant.
    pub fn field(&'p self, name: Option<&'p str>) -> Self {
        Self { parent: Some(self), step: name.map_or(Step::Stay, Step::Member) }
    }

    /// A member of this object.
    pub fn member(&'p self, name: &'p str) -> Self {
        self.field(Some(name))
    }

    /// An item of this list.
    pub fn item(&'p self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Index(index) }
    }

    /// A value of this map, by the index of its key.
    pub fn entry(&'p self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Entry(index) }
    }

    /// A key of this map, by its index.
    pub fn key(&'p self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Key(index) }
    }

    /// The JSON Pointer.
    pub fn pointer(&self) -> String {
        let mut pointer = self.parent.map(Place::pointer).unwrap_or_default();
        match self.step {
            Step::Stay => {}
            Step::Member(name) => {
                pointer.push('/');
                pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
            Step::Index(index) => pointer.push_str(&format!("/{index}")),
            Step::Entry(index) => pointer.push_str(&format!("/#{index}")),
            Step::Key(index) => pointer.push_str(&format!("/#{index}:key")),
        }
        pointer
    }
}
