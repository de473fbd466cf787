//! Named entities with roles and one identity per document.
