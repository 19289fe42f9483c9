//! Which pages of a site are visited, and what is known of them before they are rendered.
