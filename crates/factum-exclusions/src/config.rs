//! The options of the step.

use schemars::JsonSchema;
use serde::Deserialize;

/// Options of `uses: exclusions`.
///
/// ```yaml
/// with:
///   instruments: [collective agreement]
///   offences:
///     - words: [flooding, flood damage]
///       code: P01
///       name: Flood
///   cues:
///     excludes: [gives no cover for]
///     ignore: [excluded the press]
/// ```
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// More words for what grants or withholds: `collective agreement`.
    pub instruments: Vec<String>,
    /// More words for those whom a measure names: `leaseholders`.
    pub subjects: Vec<String>,
    /// More offences, or other reasons to be left out.
    pub offences: Vec<OffenceWords>,
    /// More cues.
    pub cues: CueWords,
    /// Rules that are switched off, by name: `exclusions.except`.
    pub disable: Vec<String>,
}

/// Words for one kind of offence.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OffenceWords {
    /// The words, in all their forms.
    pub words: Vec<String>,
    /// The code: one of the UNODC ICCS, one of the built-in extensions, or a new one that comes with a `name`.
    pub code: Option<String>,
    /// The name of a new code.
    pub name: Option<String>,
    /// Whether the words name those who commit the offence.
    pub agents: bool,
}

/// Cues by what they do.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CueWords {
    /// Phrases that exclude what follows: `does not insure`.
    pub excludes: Vec<String>,
    /// Phrases that exclude what stands before: `shall go empty-handed`.
    pub excluded: Vec<String>,
    /// Phrases that turn what their clause says: `unless caused by`.
    pub except: Vec<String>,
    /// Phrases that look like a cue and are none: `excluded the press`.
    pub ignore: Vec<String>,
}
