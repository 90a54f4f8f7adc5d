//! Timers: changes of records that happen after some time.

use std::time::Duration;

use super::super::effect::Timer;
use super::super::request::Arguments;
use super::super::state::{Position, Record};
use super::super::time::Moment;
use super::change::{Change, NO_OPERATION};
use super::{Service, change};

/// A timer of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimerDue {
    pub schema: u32,
    pub sequence: u64,
    pub timer: u32,
}

/// Starts the timers of a record that apply and don't wait already.
pub fn start(service: &mut Service, schema: usize, position: Position) {
    let program = service.program.clone();
    let Some(stored) = &program.stored[schema] else { return };
    if stored.timers.is_empty() {
        return;
    }
    let Some(record) = service.record(schema, position) else { return };
    let (sequence, mut waiting) = (record.sequence, record.waiting);
    let mut due = Vec::new();
    for (number, timer) in stored.timers.iter().enumerate() {
        let bit = 1 << number;
        if waiting & bit == 0
            && applies(service, timer, record)
            && let Some(moment) = moment(service, timer, record)
        {
            waiting |= bit;
            due.push((moment, number));
        }
    }
    for (moment, number) in due {
        let timer = TimerDue { schema: schema as u32, sequence, timer: number as u32 };
        service.agenda.add_timer(moment, timer);
    }
    if let Some(store) = service.stores[schema].as_mut() {
        store.set_waiting(position, waiting);
    }
}

/// Changes the record of a timer that has run out, unless it does not apply any more or counts from
/// a later moment by now.
pub fn run(service: &mut Service, due: &TimerDue) {
    let program = service.program.clone();
    let schema = due.schema as usize;
    let (Some(stored), Some(store)) = (&program.stored[schema], service.stores[schema].as_mut())
    else {
        return;
    };
    let Some(position) = store.by_sequence(due.sequence) else { return };
    let Some(record) = store.get(position) else { return };
    let waiting = record.waiting & !(1 << due.timer);
    store.set_waiting(position, waiting);
    let timer = &stored.timers[due.timer as usize];
    let Some(record) = service.record(schema, position) else { return };
    let is_due = moment(service, timer, record).is_some_and(|moment| moment <= service.now);
    if !is_due || !applies(service, timer, record) {
        start(service, schema, position);
        return;
    }
    let arguments = Arguments::default();
    let writes = {
        let context = service.context(&NO_OPERATION, &arguments, &[]).with_record(record);
        change::evaluate(&context, &timer.set)
    };
    let mut changed = record.clone();
    service.touched.insert(format!("{}/timers/{}", program.name(schema), timer.id));
    for write in &writes {
        change::write(&program, schema, &mut changed, write);
    }
    // It does not start again by its own change, which would never end if it still applied.
    changed.waiting |= 1 << due.timer;
    Change { schema, position }.apply(service, changed);
    restart(service, schema, position, due);
}

/// Starts a timer again that has run out, if by now it counts from a moment that lets it run out
/// later.
fn restart(service: &mut Service, schema: usize, position: Position, due: &TimerDue) {
    let program = service.program.clone();
    let Some(stored) = &program.stored[schema] else { return };
    let Some(record) = service.record(schema, position) else { return };
    let timer = &stored.timers[due.timer as usize];
    let later = moment(service, timer, record).filter(|moment| *moment > service.now);
    let bit = 1 << due.timer;
    let later = later.filter(|_| applies(service, timer, record));
    let waiting = if later.is_some() { record.waiting | bit } else { record.waiting & !bit };
    if let Some(moment) = later {
        service.agenda.add_timer(moment, *due);
    }
    if let Some(store) = service.stores[schema].as_mut() {
        store.set_waiting(position, waiting);
    }
}

fn applies(service: &Service, timer: &Timer, record: &Record) -> bool {
    let arguments = Arguments::default();
    let context = service.context(&NO_OPERATION, &arguments, &[]);
    context.with_record(record).hold(&timer.when)
}

fn moment(service: &Service, timer: &Timer, record: &Record) -> Option<Moment> {
    let from = timer.of.in_record(&service.program.schemas, record)?;
    let from = match (from.as_str(), from.as_i64()) {
        (Some(text), _) => Moment::parse(text)?,
        (None, Some(seconds)) => Moment::from_millis(seconds.saturating_mul(1_000)),
        (None, None) => return None,
    };
    Some(from.after(Duration::from_secs(timer.after)))
}
