//! Checks that each locale says what the source locale says: in the catalogs, and on the pages.
