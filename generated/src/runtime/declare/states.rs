//! Moves between the states of a record.

/// What may follow each state: `states! { Status { Open => [Shut], Shut => [], } }`.
macro_rules! states {
    ($(#[$source:meta])* $name:ident {
        $($from:ident => [$($next:ident),*],)*
    }) => {
        impl $name {
            /// The states that can follow this one in a single move; none if it is final, and
            /// `None` if this client doesn't know its moves.
            ///
            $(#[$source])*
            #[inline]
            pub fn next_states(&self) -> Option<&'static [Self]> {
                match self {
                    $(Self::$from => Some(const { &[$(Self::$next),*] }),)*
                    _ => None,
                }
            }

            /// Whether `next` can follow this state in a single move; `None` if this client doesn't
            /// know the moves of one of them.
            ///
            /// To stay is no move, and between two answers there may be several.
            ///
            $(#[$source])*
            #[inline]
            pub fn can_become(&self, next: &Self) -> Option<bool> {
                let states = self.next_states()?;
                next.next_states().map(|_| states.contains(next))
            }

            /// Whether no state can follow this one; `None` if this client doesn't know its moves.
            ///
            $(#[$source])*
            #[inline]
            pub fn is_terminal(&self) -> Option<bool> {
                self.next_states().map(<[Self]>::is_empty)
            }
        }
    };
}

pub(crate) use states;
