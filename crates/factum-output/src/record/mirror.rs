//! Wire names for the closed sets of factum-core, written out once.

/// Makes a wire enum with fixed names from an enum of factum-core.
///
/// The names are spelled here and not derived, because they are frozen with version 1 of the schema while the core
/// type may be renamed. A variant that is new in the core does not compile until it has a name.
macro_rules! mirror {
    ($(#[$meta:meta])* $name:ident = $core:ty { $($(#[$doc:meta])* $variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $wire)] $variant),+
        }

        impl $name {
            /// Returns the name that records use.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $wire),+ }
            }
        }

        impl From<$core> for $name {
            fn from(value: $core) -> Self {
                match value { $(<$core>::$variant => Self::$variant),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl From<$name> for &'static str {
            fn from(value: $name) -> Self {
                value.as_str()
            }
        }

        $crate::record::wire::copied!($name);
        $crate::record::wire::named!($name);
    };
}

pub(crate) use mirror;
