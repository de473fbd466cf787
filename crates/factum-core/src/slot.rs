//! Memory that a worker keeps for an extractor.

use std::any::Any;
use std::fmt;

/// The memory that one worker keeps for one extractor, from document to document, in a type of the extractor's own.
///
/// An extractor is shared by all workers and takes `&self`; what it fills anew for each document goes here and is not
/// allocated again. Each step of a pipeline has a slot of its own in each worker's workspace. After a panic, and after a
/// very large document, a worker starts with empty slots.
///
/// ```
/// use factum_core::Slot;
///
/// let mut slot = Slot::default();
/// slot.get::<Vec<u32>>().push(7);
/// assert_eq!(slot.get::<Vec<u32>>(), &[7]);
/// ```
#[derive(Default)]
pub struct Slot(Option<Box<dyn Any + Send>>);

impl Slot {
    /// Returns the memory, as the last document left it; the first time it is `T::default()`.
    ///
    /// An extractor asks for one type only: asking for another one forgets what was there.
    #[allow(clippy::missing_panics_doc, reason = "the type is checked right before")]
    pub fn get<T: Default + Send + 'static>(&mut self) -> &mut T {
        if !self.0.as_ref().is_some_and(|held| held.is::<T>()) {
            self.0 = Some(Box::<T>::default());
        }
        let held = self.0.as_mut().and_then(|held| held.downcast_mut());
        held.expect("the type was checked, or put in, above")
    }
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Slot").field(&self.0.is_some()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_stays_until_another_type_is_asked_for() {
        let mut slot = Slot::default();
        assert_eq!(*slot.get::<u32>(), 0);
        *slot.get::<u32>() = 5;
        assert_eq!(*slot.get::<u32>(), 5);
        assert_eq!(slot.get::<String>(), "");
        assert_eq!(*slot.get::<u32>(), 0);
    }
}
