//! Legal exclusions: who and what a measure leaves out.
