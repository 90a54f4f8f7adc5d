//! Requests with a list that is split into chunks.

/// A request whose answers say something of each member of a list: in `each` form with results in
/// the order of the members, in `matching` form with items that hold their member.
#[cfg(feature = "chunks")]
macro_rules! chunked {
    ($type:ident {
        $field:ident($member:ty, $most:literal);
        each($result:ty): $results:expr
    }) => {
        impl runtime::Chunked for $type {
            type Found = $result;

            runtime::chunk_members! { $field($member, $most) }

            #[inline]
            fn send_chunk<'c>(
                call: runtime::Call<'c, Self>,
                members: Vec<$member>,
            ) -> runtime::ChunkAnswer<'c, $result> {
                runtime::in_order(call, members.len(), $results)
            }
        }
    };
    ($type:ident {
        $field:ident($member:ty, $most:literal);
        matching($item:ty): $held:expr $(; $size:ident($page:literal))?
    }) => {
        impl runtime::Chunked for $type {
            type Found = Vec<$item>;

            runtime::chunk_members! { $field($member, $most) $($size($page))? }

            #[inline]
            fn send_chunk<'c>(
                call: runtime::Call<'c, Self>,
                members: Vec<$member>,
            ) -> runtime::ChunkAnswer<'c, Vec<$item>> {
                runtime::matching(call, members, $held)
            }
        }
    };
}

/// Without the feature nothing is split.
#[cfg(not(feature = "chunks"))]
macro_rules! chunked {
    ($($what:tt)*) => {};
}

/// The list of a request, how many members it takes, and the size of a page for a chunk of them.
macro_rules! chunk_members {
    ($field:ident($member:ty, $most:literal) $($size:ident($page:literal))?) => {
        type Member = $member;

        const MOST: usize = $most;

        #[inline]
        fn take_members(&mut self) -> Vec<$member> {
            Option::<Vec<$member>>::from(std::mem::take(&mut self.$field)).unwrap_or_default()
        }

        #[inline]
        fn set_members(&mut self, members: Vec<$member>) {
            self.$field = members.into();
            $(self.$size = self.$size.or(Some($page));)?
        }
    };
}

pub(crate) use {chunk_members, chunked};
