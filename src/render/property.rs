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
    Appearance = "appearance",
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
    FontFamily = "font-family",
    FontSize = "font-size",
    FontStyle = "font-style",
    FontWeight = "font-weight",
    LetterSpacing = "letter-spacing",
    LineHeight = "line-height",
    MixBlendMode = "mix-blend-mode",
    Opacity = "opacity",
    OutlineColor = "outline-color",
    OutlineStyle = "outline-style",
    OutlineWidth = "outline-width",
    OverflowX = "overflow-x",
    OverflowY = "overflow-y",
    Overlay = "overlay",
    PaddingBottom = "padding-bottom",
    PaddingLeft = "padding-left",
    PaddingRight = "padding-right",
    PaddingTop = "padding-top",
    PointerEvents = "pointer-events",
    Position = "position",
    TextDecorationLine = "text-decoration-line",
    TextShadow = "text-shadow",
    TextTransform = "text-transform",
    Transform = "transform",
    Visibility = "visibility",
    WebkitTextFillColor = "-webkit-text-fill-color",
    WordSpacing = "word-spacing",
    ZIndex = "z-index",
}

/// What is compared to see whether a tab stop looks different with the keyboard focus on it.
pub(crate) const FOCUS_PROPERTIES: &[Property] = &[
    Property::BackgroundColor,
    Property::BackgroundImage,
    Property::BorderBottomColor,
    Property::BorderBottomStyle,
    Property::BorderBottomWidth,
    Property::BorderLeftStyle,
    Property::BorderLeftWidth,
    Property::BorderRightStyle,
    Property::BorderRightWidth,
    Property::BorderTopColor,
    Property::BorderTopStyle,
    Property::BorderTopWidth,
    Property::BoxShadow,
    Property::Clip,
    Property::ClipPath,
    Property::Color,
    Property::Content,
    Property::Fill,
    Property::Filter,
    Property::FontWeight,
    Property::Opacity,
    Property::OutlineColor,
    Property::OutlineStyle,
    Property::OutlineWidth,
    Property::TextDecorationLine,
    Property::Transform,
    Property::Visibility,
];

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
