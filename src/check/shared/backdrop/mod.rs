//! What is painted behind (and over) a place of the page, put together from boxes, styles and paint
//! order: as near to what the screen shows as a snapshot without its picture tells.
//!
//! [`Stage`] holds everything on the page that paints, sorted by paint order and indexed by place.
//! [`Stage::scene`] picks what meets one line of text; [`Scene::at`] blends it at a point.

mod background;
mod compose;
mod context;
mod gradient;
mod grid;
mod look;
mod order;
mod scene;
mod stage;

pub(crate) use scene::Scene;
pub(crate) use stage::Stage;

use super::color::Color;
use gradient::Linear;

/// What a text and the place around it look like, when everything is painted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pair {
    pub(crate) text: Color,
    pub(crate) behind: Color,
}

impl Pair {
    /// Contrast ratio of the two.
    pub(crate) fn contrast(&self) -> f64 {
        self.text.contrast(self.behind)
    }

    /// True if the text cannot be told from what is behind it.
    pub(crate) fn is_hidden(&self) -> bool {
        self.text.rounded() == self.behind.rounded()
    }
}

/// The answer for one point. Where it is unknown, the page's picture would have to decide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Backdrop {
    Solid(Pair),
    Unknown(Why),
}

/// Why the colours at a place cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// An image, a drawing or a video is behind it.
    Image,
    /// A gradient whose colours at this place are not known.
    Gradient,
    /// A filter or blend mode changes the colours.
    Effect,
    /// Something that is not plain lies over it.
    Covered,
    /// It is fixed to the window and the page scrolls behind it.
    ScrollsUnder,
    /// A colour in a form that is not known.
    Color,
    /// More boxes lie on each other than are looked at.
    TooComplex,
}

/// What a box paints.
#[derive(Clone, Debug)]
enum Paint {
    Solid(Color),
    Linear(Linear),
    /// One of the colours between these, who knows which.
    Stops(Vec<Color>),
    Unknown(Why),
}

impl Paint {
    /// True if nothing below shows through.
    fn is_opaque(&self) -> bool {
        match self {
            Self::Solid(color) => color.is_opaque(),
            Self::Linear(gradient) => gradient.is_opaque(),
            Self::Stops(colors) => colors.iter().all(|color| color.is_opaque()),
            Self::Unknown(_) => false,
        }
    }

    /// The colour at a point; `choice` (0 to 1) picks where it is open.
    fn at(&self, (x, y): (f64, f64), choice: f64) -> Result<Color, Why> {
        match self {
            Self::Solid(color) => Ok(*color),
            Self::Linear(gradient) => Ok(gradient.at(x, y)),
            Self::Stops(colors) => gradient::along(colors, choice).ok_or(Why::Gradient),
            Self::Unknown(why) => Err(*why),
        }
    }
}
