//! Attempts without a complete answer, by their stage.

use runtime::retry::Decision::GiveUp;
use runtime::transport::Stage::{
    BodyPartlySeen, HeadSeen, NotConnected, NothingSent, PartlySent, Sent,
};

use super::{DELETE, GUARDED, IDEMPOTENT, NEVER, Row, SAFE, UNGUARDED, look, wait};

pub const NOTHING_SENT: &[Row] = &[
    Row("a get waits for a connection", SAFE.lost(NotConnected), wait(250)),
    Row("a put waits for a connection", IDEMPOTENT.lost(NotConnected), wait(250)),
    Row("a delete waits for a connection", DELETE.lost(NotConnected), wait(250)),
    Row("a post without a guard waits for a connection", UNGUARDED.lost(NotConnected), wait(250)),
    Row("a guarded post that never left need not look", GUARDED.lost(NotConnected), wait(250)),
    Row("even what never repeats waits for a connection", NEVER.lost(NotConnected), wait(250)),
    Row("a get outlives a reset before its head", SAFE.lost(NothingSent), wait(250)),
    Row("a put outlives a reset before its head", IDEMPOTENT.lost(NothingSent), wait(250)),
    Row("a post without a guard outlives one too", UNGUARDED.lost(NothingSent), wait(250)),
    Row("a guarded post outlives one without a look", GUARDED.lost(NothingSent), wait(250)),
    Row("what never repeats outlives one too", NEVER.lost(NothingSent), wait(250)),
    Row(
        "a repeat that never left opens no new question",
        GUARDED.lost(NotConnected).after_unknown(),
        wait(500),
    ),
];

pub const SOMETHING_SENT: &[Row] = &[
    Row("a get outlives a reset amid its sending", SAFE.lost(PartlySent), wait(250)),
    Row("a get outlives a reset or silence before the answer", SAFE.lost(Sent), wait(250)),
    Row("a get outlives a reset or silence after the head", SAFE.lost(HeadSeen), wait(250)),
    Row("a get outlives a reset or silence in the body", SAFE.lost(BodyPartlySeen), wait(250)),
    Row("a put is repeated after half its body", IDEMPOTENT.lost(PartlySent), wait(250)),
    Row("a put is repeated after all its body", IDEMPOTENT.lost(Sent), wait(250)),
    Row("a put is repeated after a head", IDEMPOTENT.lost(HeadSeen), wait(250)),
    Row("a put is repeated after half an answer", IDEMPOTENT.lost(BodyPartlySeen), wait(250)),
    Row("a delete is repeated after a lost answer", DELETE.lost(Sent), wait(250)),
    Row("half a body may have been enough to act", NEVER.lost(PartlySent), GiveUp),
    Row("what never repeats ends with a lost answer", NEVER.lost(Sent), GiveUp),
    Row("what never repeats ends with a lost body", NEVER.lost(HeadSeen), GiveUp),
    Row("what never repeats ends with half an answer", NEVER.lost(BodyPartlySeen), GiveUp),
    Row("a post without a guard ends with half its body", UNGUARDED.lost(PartlySent), GiveUp),
    Row("a post without a guard ends with a lost answer", UNGUARDED.lost(Sent), GiveUp),
    Row("a post without a guard ends with a lost body", UNGUARDED.lost(HeadSeen), GiveUp),
    Row("a post without a guard ends with half of one", UNGUARDED.lost(BodyPartlySeen), GiveUp),
    Row("a guarded post looks after half its body", GUARDED.lost(PartlySent), look(250)),
    Row("a guarded post looks after a lost answer", GUARDED.lost(Sent), look(250)),
    Row("a guarded post looks after a lost body", GUARDED.lost(HeadSeen), look(250)),
    Row("a guarded post looks after half an answer", GUARDED.lost(BodyPartlySeen), look(250)),
    Row("a guarded post looks after a second loss", GUARDED.lost(Sent).after_unknown(), look(500)),
    Row("a guarded post looks after its last attempt", GUARDED.lost(Sent).attempt(3), look(1000)),
    Row("a guard means nothing to what never repeats", NEVER.guarded().lost(Sent), GiveUp),
    Row("a guard means nothing to a get", SAFE.guarded().lost(Sent), wait(250)),
];
