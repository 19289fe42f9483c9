//! The computed style properties every capture asks the browser for.
//!
//! Only what a rule reads is asked for: each property costs time on every page.
//!
//! The order of [`Property::ALL`] is the order of the request and of the values in a style row.

use serde::{Deserialize, Serialize};

macro_rules! properties {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// A computed style property that a snapshot carries.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "each variant is the CSS property of the same name")]
        #[repr(u8)]
        pub enum Property { $($variant),+ }

        impl Property {
            /// Every property, in request order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];
            /// The CSS names, in request order.
            pub const NAMES: &[&str] = &[$($name),+];

            /// The CSS name, for example `background-color`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

properties! {
    BackgroundClip = "background-clip",
    BackgroundColor = "background-color",
    BackgroundImage = "background-image",
    BackgroundPosition = "background-position",
    BackgroundRepeat = "background-repeat",
    BackgroundSize = "background-size",
    BorderBottomColor = "border-bottom-color",
    BorderBottomStyle = "border-bottom-style",
    BorderBottomWidth = "border-bottom-width",
    BorderLeftColor = "border-left-color",
    BorderLeftStyle = "border-left-style",
    BorderLeftWidth = "border-left-width",
    BorderRightColor = "border-right-color",
    BorderRightStyle = "border-right-style",
    BorderRightWidth = "border-right-width",
    BorderTopColor = "border-top-color",
    BorderTopStyle = "border-top-style",
    BorderTopWidth = "border-top-width",
    BoxShadow = "box-shadow",
    Clip = "clip",
    ClipPath = "clip-path",
    Color = "color",
    Content = "content",
    Direction = "direction",
    Display = "display",
    Fill = "fill",
    Filter = "filter",
    Float = "float",
    FontSize = "font-size",
    FontWeight = "font-weight",
    MixBlendMode = "mix-blend-mode",
    Opacity = "opacity",
    OutlineStyle = "outline-style",
    OverflowX = "overflow-x",
    OverflowY = "overflow-y",
    Overlay = "overlay",
    Position = "position",
    TextShadow = "text-shadow",
    TextTransform = "text-transform",
    Transform = "transform",
    Visibility = "visibility",
    WebkitTextFillColor = "-webkit-text-fill-color",
    ZIndex = "z-index",
}

#[cfg(test)]
mod tests {
    use super::Property;

    #[test]
    fn discriminants_are_positions_in_the_request() {
        for (position, property) in Property::ALL.iter().enumerate() {
            assert_eq!(*property as usize, position);
            assert_eq!(property.name(), Property::NAMES[position]);
        }
    }
}
