//! The options under `with:`.

use schemars::JsonSchema;
use serde::Deserialize;

/// Options of the dates extractor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// What relative expressions are counted from.
    pub anchor: AnchorMode,
    /// Where a bare weekday, month or day lies when its clause does not tell.
    pub direction: Direction,
    /// The order of day and month in `03/04/2031`.
    pub order: Order,
    /// Rules to switch off, by name.
    pub disable: Vec<String>,
}

/// What relative expressions are counted from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AnchorMode {
    /// The day the document was published.
    #[default]
    News,
    /// The last date of the text that is exact enough.
    Narrative,
    /// Nothing: relative expressions stay open.
    None,
}

/// Where a bare weekday, month or day lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The tense of the clause decides, then the nearest one.
    #[default]
    Tense,
    /// Always before the anchor.
    Past,
    /// Always after the anchor.
    Future,
}

/// The order of day and month between slashes or dots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Month, day, year, as in North America; what can only be a day is read as one.
    #[default]
    Mdy,
    /// Day, month, year.
    Dmy,
}
