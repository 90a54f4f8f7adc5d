//! Time: everything that falls due happens in the order of its moment, deliveries among it.

use std::time::Duration;

use super::super::service::Service;
use super::super::time::Moment;
use super::super::webhook::post;
use super::Engine;
use super::core::State;

impl Engine {
    /// Turns the clock forward; returns once everything that fell due has happened, and each delivery
    /// that fell due was attempted.
    pub async fn advance(&self, by: Duration) {
        let _turning = self.turning.lock().await;
        let target = self.now().after(by);
        self.turn_until(target).await;
        self.state().clock.turn_to(target);
        self.bell.notify_one();
    }

    /// Lets things happen as the clock goes by itself; never returns.
    pub async fn go_on(&self) {
        loop {
            {
                let _turning = self.turning.lock().await;
                self.turn_until(self.now()).await;
            }
            let rung = self.bell.notified();
            match self.wait() {
                Some(wait) => drop(tokio::time::timeout(wait, rung).await),
                None => rung.await,
            }
        }
    }

    /// When something falls due, or a fault begins or ends, without a call in between.
    pub fn next_due(&self) -> Option<Moment> {
        let mut state = self.state();
        let now = state.clock.now();
        let changes = state.faults.next_change(now);
        [state.services_due(), state.outbox.next_due(), changes].into_iter().flatten().min()
    }

    /// How long it is until something falls due.
    fn wait(&self) -> Option<Duration> {
        let mut state = self.state();
        let now = state.clock.now();
        let due = [state.services_due(), state.outbox.next_due()].into_iter().flatten().min();
        state.awaited = due;
        // Rounded up, so that what is waited for is due then.
        due.map(|due| due.since(now).saturating_add(Duration::from_millis(1)))
    }

    /// Lets everything happen that falls due until a moment, one moment after the other.
    async fn turn_until(&self, target: Moment) {
        while self.turn_once(target) {
            while let Some(parcel) = self.next_parcel() {
                let (number, at) = (parcel.number, parcel.at);
                let outcome = post(parcel).await;
                self.state().outbox.note(number, at, outcome);
                self.tell_delivery(number);
            }
            tokio::task::yield_now().await;
        }
    }

    fn next_parcel(&self) -> Option<super::super::webhook::Parcel> {
        let mut state = self.state();
        let now = state.clock.now();
        state.outbox.take(now)
    }

    /// Turns the clock to the next moment at which something falls due; false if there is none.
    fn turn_once(&self, target: Moment) -> bool {
        let mut state = self.state();
        let due = [state.services_due(), state.outbox.next_due()].into_iter().flatten().min();
        let Some(due) = due.filter(|due| *due <= target) else { return false };
        state.clock.turn_to(due);
        let State { services, outbox, .. } = &mut *state;
        for (index, service) in services.iter_mut().enumerate() {
            if service.next_due().is_some_and(|moment| moment <= due) {
                service.run_until(due);
            }
            for news in service.take_news() {
                outbox.push(index, news);
            }
            self.tell_happenings(index, service);
        }
        true
    }
}

impl State {
    /// Whether something falls due before the moment that the turning of time waits for.
    pub(super) fn is_earlier(&mut self, due: Option<Moment>) -> bool {
        let is_earlier = due.is_some_and(|due| self.awaited.is_none_or(|awaited| due < awaited));
        if is_earlier {
            self.awaited = due;
        }
        is_earlier
    }

    /// When something falls due in a service.
    fn services_due(&self) -> Option<Moment> {
        self.services.iter().filter_map(Service::next_due).min()
    }
}
