//! The extractors that come with factum.

use factum_pipeline::Registry;

/// Returns the plugins that every pipeline file can use; add your own with
/// [`Registry::with`].
///
/// ```
/// let kinds: Vec<_> = factum::registry().plugins().map(|plugin| plugin.kind()).collect();
/// assert_eq!(kinds, ["counts", "dates", "entities", "exclusions"]);
/// ```
pub fn registry() -> Registry {
    Registry::new()
        .with::<factum_counts::Counts>()
        .with::<factum_dates::Dates>()
        .with::<factum_entities::Entities>()
        .with::<factum_exclusions::Exclusions>()
}
