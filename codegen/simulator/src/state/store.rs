//! The records of one schema: by key, by what is unique, and in the order of their creation.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::record::Record;

/// Records are counted by blocks of this many, so that a page far back in a long list is found
/// without a look at each record before it.
const BLOCK: usize = 1_024;

/// Where a record stands; it holds until the next record is inserted or removed.
pub type Position = usize;

/// What a store has to know of its schema.
#[derive(Clone, Debug, Default)]
pub struct StoreOutline {
    /// The position of the key.
    pub key: usize,
    /// The number of counters.
    pub counters: usize,
    /// Fields of which no two records may share all values, for each effect that says so.
    pub unique: Vec<Vec<usize>>,
}

/// The records of one schema.
#[derive(Debug)]
pub struct Store {
    outline: StoreOutline,
    /// In the order of creation, so that sequences and moments ascend; none where one was removed.
    slots: Vec<Option<Record>>,
    /// How many records each block of slots holds.
    blocks: Vec<u32>,
    by_key: HashMap<String, u32>,
    by_unique: Vec<HashMap<String, u32>>,
    next_sequence: u64,
    live: usize,
}

impl Store {
    /// A store without records.
    pub fn new(outline: StoreOutline) -> Self {
        let by_unique = outline.unique.iter().map(|_| HashMap::new()).collect();
        Self {
            outline,
            slots: Vec::new(),
            blocks: Vec::new(),
            by_key: HashMap::new(),
            by_unique,
            next_sequence: 1,
            live: 0,
        }
    }

    /// What it knows of its schema.
    pub fn outline(&self) -> &StoreOutline {
        &self.outline
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.live
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// The record at a position.
    pub fn get(&self, position: Position) -> Option<&Record> {
        self.slots.get(position)?.as_ref()
    }

    /// The position of the record with a key.
    pub fn find(&self, key: &Value) -> Option<Position> {
        self.by_key.get(&*to_text(key)?).map(|&position| position as usize)
    }

    /// The position of the record with this key of a unique set.
    pub fn find_unique(&self, set: usize, key: &str) -> Option<Position> {
        self.by_unique[set].get(key).map(|&position| position as usize)
    }

    /// The position of the record with a sequence.
    pub fn by_sequence(&self, sequence: u64) -> Option<Position> {
        let position = self.after(|record| record.sequence < sequence);
        (self.get(position)?.sequence == sequence).then_some(position)
    }

    /// The first position from which on no record is `before`, which holds for the records at the
    /// beginning and for no other.
    pub fn after(&self, before: impl Fn(&Record) -> bool) -> Position {
        let (mut least, mut most) = (0, self.slots.len());
        while least < most {
            let middle = usize::midpoint(least, most);
            // An empty slot says nothing: the nearest record above it does.
            let record = (middle..most).find_map(|at| Some((at, self.slots[at].as_ref()?)));
            match record {
                Some((at, record)) if before(record) => least = at + 1,
                _ => most = middle,
            }
        }
        // Empty slots before the record belong to neither side.
        (least..self.slots.len()).find(|&at| self.slots[at].is_some()).unwrap_or(self.slots.len())
    }

    /// How many records stand before a position.
    pub fn rank(&self, position: Position) -> usize {
        let position = position.min(self.slots.len());
        let (block, rest) = (position / BLOCK, position % BLOCK);
        let whole: u32 = self.blocks[..block].iter().sum();
        let start = block * BLOCK;
        let part = self.slots[start..start + rest].iter().flatten().count();
        whole as usize + part
    }

    /// The position just after the record that has this many records before it.
    pub fn select(&self, mut rank: usize) -> Position {
        let mut start = 0;
        for count in &self.blocks {
            if rank < *count as usize {
                break;
            }
            rank -= *count as usize;
            start += BLOCK;
        }
        for (offset, slot) in self.slots.iter().enumerate().skip(start) {
            if slot.is_some() {
                if rank == 0 {
                    return offset + 1;
                }
                rank -= 1;
            }
        }
        self.slots.len()
    }

    /// The records before a position, the newest first.
    pub fn newest_before(&self, end: Position) -> impl Iterator<Item = (Position, &Record)> {
        let slots = self.slots[..end.min(self.slots.len())].iter().enumerate().rev();
        slots.filter_map(|(position, slot)| Some((position, slot.as_ref()?)))
    }

    /// The end of all positions.
    pub fn end(&self) -> Position {
        self.slots.len()
    }

    /// Takes a record in, and says where it stands; its key must be free.
    pub fn insert(&mut self, mut record: Record) -> Position {
        record.sequence = self.next_sequence;
        self.next_sequence += 1;
        record.shrink();
        let position = self.slots.len();
        self.enter(&record, position);
        self.slots.push(Some(record));
        if position.is_multiple_of(BLOCK) {
            self.blocks.push(0);
        }
        self.blocks[position / BLOCK] += 1;
        self.live += 1;
        position
    }

    /// Puts a changed record in the place of the old one, which it returns.
    pub fn replace(&mut self, position: Position, record: Record) -> Option<Record> {
        let old = self.slots[position].take()?;
        self.leave(&old, position);
        self.enter(&record, position);
        self.slots[position] = Some(record);
        Some(old)
    }

    /// Removes a record.
    pub fn remove(&mut self, position: Position) -> Option<Record> {
        let old = self.slots[position].take()?;
        self.leave(&old, position);
        self.blocks[position / BLOCK] -= 1;
        self.live -= 1;
        if self.slots.len() > BLOCK && self.live < self.slots.len() / 2 {
            self.compact();
        }
        Some(old)
    }

    /// Marks timers of a record as waiting or not.
    pub fn set_waiting(&mut self, position: Position, waiting: u32) {
        if let Some(record) = self.slots[position].as_mut() {
            record.waiting = waiting;
        }
    }

    /// The values of a unique set in a record, as one key; none if one of them is absent.
    pub fn unique_key(&self, set: usize, record: &Record) -> Option<String> {
        let fields = self.outline.unique[set].iter();
        unique_key(fields.map(|&field| record.get(field).map(Cow::Borrowed)))
    }

    fn enter(&mut self, record: &Record, position: Position) {
        // Positions are kept in half the memory; there is no memory for more records than this.
        let position = u32::try_from(position).unwrap_or(u32::MAX);
        if let Some(key) = record.get(self.outline.key).and_then(to_text) {
            self.by_key.insert(key.into_owned(), position);
        }
        for set in 0..self.by_unique.len() {
            if let Some(key) = self.unique_key(set, record) {
                self.by_unique[set].entry(key).or_insert(position);
            }
        }
    }

    fn leave(&mut self, record: &Record, position: Position) {
        let own = u32::try_from(position).unwrap_or(u32::MAX);
        if let Some(key) = record.get(self.outline.key).and_then(to_text) {
            self.by_key.remove(&*key);
        }
        for set in 0..self.by_unique.len() {
            let Some(key) = self.unique_key(set, record) else { continue };
            // An update may give a record the values of another one, which keeps its entry.
            if self.by_unique[set].get(&key) == Some(&own) {
                self.by_unique[set].remove(&key);
            }
        }
    }

    /// Closes the gaps that removed records left.
    fn compact(&mut self) {
        let records: Vec<Record> = self.slots.drain(..).flatten().collect();
        self.by_key.clear();
        self.by_unique.iter_mut().for_each(HashMap::clear);
        self.blocks = records.chunks(BLOCK).map(|block| block.len() as u32).collect();
        for (position, record) in records.iter().enumerate() {
            self.enter(record, position);
        }
        self.slots = records.into_iter().map(Some).collect();
    }
}

/// The key of a unique set with these values; none if one of them is absent or no scalar.
pub fn unique_key<'v>(values: impl Iterator<Item = Option<Cow<'v, Value>>>) -> Option<String> {
    let mut key = String::new();
    for value in values {
        let value = value?;
        let text = to_text(&value)?;
        // With the length before each text, other texts never make the same key.
        let _ = write!(key, "{}:{text}", text.len());
    }
    Some(key)
}

/// A key or unique value as text; none if it is absent or no scalar.
fn to_text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        Value::Bool(flag) => Some(Cow::Owned(flag.to_string())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::super::time::Moment;
    use super::{Cow, Record, Store, StoreOutline, unique_key};

    fn store(records: i64) -> Store {
        let outline = StoreOutline { key: 0, counters: 0, unique: vec![vec![1]] };
        let mut store = Store::new(outline);
        for number in 0..records {
            let mut record = Record::new(Moment::from_millis(number), 0);
            record.put(0, Value::from(format!("k{number}")));
            record.put(1, Value::from(number));
            store.insert(record);
        }
        store
    }

    #[test]
    fn other_values_make_another_key_wherever_one_ends_and_the_next_begins() {
        let key = |values: &[&str]| {
            unique_key(values.iter().map(|one| Some(Cow::Owned(Value::from(*one)))))
        };
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
        assert_ne!(key(&["1:a", ""]), key(&["", "1:a"]));
        assert_ne!(key(&["a", "1:b"]), key(&["a1:1:b"]));
        assert_eq!(key(&["ab", "c"]), key(&["ab", "c"]));
        assert_eq!(unique_key([None].into_iter()), None);
    }

    #[test]
    fn a_rank_finds_the_record_that_it_was_counted_for() {
        let mut store = store(5_000);
        for number in (0..5_000).step_by(3) {
            let position = store.find(&Value::from(format!("k{number}"))).unwrap();
            store.remove(position);
        }
        for rank in [0, 1, 700, 2_000, store.len() - 1] {
            assert_eq!(store.rank(store.select(rank)), rank + 1);
        }
        assert_eq!(store.rank(store.end()), store.len());
    }

    #[test]
    fn sequences_and_moments_find_their_records_between_gaps() {
        let mut store = store(100);
        for number in 10..90 {
            let position = store.find(&Value::from(format!("k{number}"))).unwrap();
            store.remove(position);
        }
        assert_eq!(
            store.by_sequence(5).and_then(|at| store.get(at)).map(|one| one.sequence),
            Some(5)
        );
        assert_eq!(store.by_sequence(50), None);
        let first = store.after(|record| record.created < Moment::from_millis(50));
        assert_eq!(store.get(first).map(|one| one.created), Some(Moment::from_millis(90)));
    }

    #[test]
    fn most_of_a_store_can_go_and_the_rest_is_found() {
        let mut store = store(4_000);
        for number in 0..3_900 {
            let position = store.find(&Value::from(format!("k{number}"))).unwrap();
            store.remove(position);
        }
        assert!(store.end() <= super::BLOCK, "{}", store.end());
        for number in 3_900..4_000 {
            let position = store.find(&Value::from(format!("k{number}"))).unwrap();
            assert_eq!(store.get(position).unwrap().get(1), Some(&Value::from(number)));
            let key = store.unique_key(0, store.get(position).unwrap()).unwrap();
            assert_eq!(store.find_unique(0, &key), Some(position));
        }
    }
}
