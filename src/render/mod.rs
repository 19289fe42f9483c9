//! Rendering: the Chrome process, its tabs, readiness and capture. The only place that knows the
//! DevTools protocol.

mod property;

pub use property::Property;
