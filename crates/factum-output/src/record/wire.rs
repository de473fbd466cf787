//! What wire types can do besides `serde`: become owned, and be written as JSON quickly.
//!
//! `serde` defines the format: reading, the schema, and writing by anybody else. Records are the hot end of the
//! pipeline, though, and writing them through `serde_json` takes twice as long as this (490 against 240 ns for a record
//! of 340 bytes; 2026-11, two shared cores), because a flattened struct becomes a map there, whose keys are formatted
//! one by one. Here keys are constants. The [`wire!`] list of a struct names its fields once for both purposes, and
//! `tests/records.rs` holds the two ways of writing against each other.

use std::borrow::Cow;

use super::json;

/// Turns a borrowed wire type into one that borrows nothing.
pub(crate) trait Own {
    type Owned;

    fn own(self) -> Self::Owned;
}

/// Writes a value as JSON.
pub(crate) trait Json {
    /// Adds the value.
    fn put(&self, out: &mut Vec<u8>);

    /// Returns whether a field with this value is left out.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }
}

/// Lists the fields of wire structs in their order: `as flattened` as `serde` does it, `as "key"` for a key of its own.
macro_rules! wire {
    ($($name:ident { $($field:ident $(as $key:tt)?),+ $(,)? })+) => {
        $(
            impl $crate::record::wire::Own for $name<'_> {
                type Owned = $name<'static>;

                fn own(self) -> Self::Owned {
                    $name {
                        $($field: $crate::record::wire::Own::own(self.$field)),+
                    }
                }
            }

            impl $name<'_> {
                /// Adds the fields, each with a comma behind it.
                pub(crate) fn put_fields(&self, out: &mut Vec<u8>) {
                    $($crate::record::wire::wire!(@field self out $field $($key)?);)+
                }
            }

            impl $crate::record::wire::Json for $name<'_> {
                fn put(&self, out: &mut Vec<u8>) {
                    out.push(b'{');
                    self.put_fields(out);
                    $crate::record::json::close(out);
                }
            }
        )+
    };
    (@field $self:ident $out:ident $field:ident flattened) => {
        $self.$field.put_fields($out)
    };
    (@field $self:ident $out:ident $field:ident) => {
        $crate::record::json::field($out, concat!('"', stringify!($field), "\":"), &$self.$field)
    };
    (@field $self:ident $out:ident $field:ident $key:literal) => {
        $crate::record::json::field($out, concat!('"', $key, "\":"), &$self.$field)
    };
}

/// Implements [`Own`] for types that borrow nothing anyway.
macro_rules! copied {
    ($($name:ty),+ $(,)?) => {
        $(impl $crate::record::wire::Own for $name {
            type Owned = Self;

            fn own(self) -> Self {
                self
            }
        })+
    };
}

/// Implements [`Json`] for enums of plain names.
macro_rules! named {
    ($name:ty) => {
        impl $crate::record::wire::Json for $name {
            #[inline]
            fn put(&self, out: &mut Vec<u8>) {
                $crate::record::json::name(out, self.as_str());
            }
        }
    };
}

pub(crate) use {copied, named, wire};

copied!(bool, u32, [u32; 2]);

impl Own for Cow<'_, str> {
    type Owned = Cow<'static, str>;

    fn own(self) -> Cow<'static, str> {
        Cow::Owned(self.into_owned())
    }
}

impl<T: Own> Own for Option<T> {
    type Owned = Option<T::Owned>;

    fn own(self) -> Self::Owned {
        self.map(Own::own)
    }
}

impl<T: Own> Own for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn own(self) -> Self::Owned {
        self.into_iter().map(Own::own).collect()
    }
}

impl Json for bool {
    #[inline]
    fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl Json for u32 {
    #[inline]
    fn put(&self, out: &mut Vec<u8>) {
        json::integer(out, *self);
    }
}

impl Json for [u32; 2] {
    #[inline]
    fn put(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        json::integer(out, self[0]);
        out.push(b',');
        json::integer(out, self[1]);
        out.push(b']');
    }
}

impl Json for Cow<'_, str> {
    #[inline]
    fn put(&self, out: &mut Vec<u8>) {
        json::string(out, self);
    }
}

impl<T: Json> Json for Option<T> {
    #[inline]
    fn put(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.put(out),
            None => out.extend_from_slice(b"null"),
        }
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Json> Json for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for (at, value) in self.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            value.put(out);
        }
        out.push(b']');
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}
