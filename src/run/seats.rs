//! How many pages are rendered at the same time. A page that only waits for its pictures to be drawn
//! keeps no processor busy: it gives its seat to the next one meanwhile.

use std::sync::{Condvar, Mutex, PoisonError};

/// Seats for pages being rendered and judged.
#[derive(Debug)]
pub(super) struct Seats {
    free: Mutex<usize>,
    freed: Condvar,
}

/// A seat taken. Dropping it lets the next page have it.
#[derive(Debug)]
pub(super) struct Seat<'a>(&'a Seats);

/// Render threads for so many seats: enough that some can wait for pictures while all seats are taken.
pub(super) fn threads(seats: usize) -> usize {
    seats + seats.div_ceil(2)
}

impl Seats {
    /// This many of them.
    pub(super) fn new(count: usize) -> Self {
        Self {
            free: Mutex::new(count),
            freed: Condvar::new(),
        }
    }

    /// Waits for a seat.
    pub(super) fn take(&self) -> Seat<'_> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = self
            .freed
            .wait_while(free, |free| *free == 0)
            .unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Seat(self)
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn no_more_sit_than_there_are_seats_and_all_get_one() {
        let (seats, sitting, most) = (Seats::new(2), AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let _seat = seats.take();
                    most.fetch_max(sitting.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    thread::sleep(Duration::from_millis(5));
                    sitting.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        assert_eq!(most.into_inner(), 2);
        assert_eq!(*seats.free.lock().unwrap(), 2);
    }

    #[test]
    fn a_page_that_panics_leaves_its_seat() {
        let seats = Seats::new(1);
        let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _seat = seats.take();
            panic!("on purpose");
        }));
        assert!(ended.is_err());
        drop(seats.take());
    }
}
