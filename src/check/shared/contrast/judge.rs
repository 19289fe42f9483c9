//! Judging a text: passed or failed where the colours are known, open where they are not.

use super::shadow;
use super::survey::Line;
use super::text::TextStyle;
use crate::check::shared::backdrop::{Backdrop, Pair, Scene, Why};
use crate::check::shared::color::Color;
use crate::snapshot::Rect;

/// What came of judging a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outlook {
    Passed,
    /// Letters stand on too little contrast, whatever else there is.
    Failed,
    Open(Doubt),
}

/// Why a text cannot be judged without a person or the page's picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// The colours are not known.
    Unknown(Why),
    /// Some of it has enough contrast and some has not.
    Partly,
    /// A shadow makes it better or worse.
    Shadow,
    /// The letters show a background image.
    PaintedText,
    /// A single letter that may be drawn as a symbol.
    Symbol,
    /// Text in a drawing: it may be a logo or only decoration.
    Drawing,
}

impl Doubt {
    /// The message with the question.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Unknown(Why::Image) => "contrast-over-image",
            Self::Unknown(Why::Gradient) => "contrast-over-gradient",
            Self::Unknown(Why::Effect) => "contrast-effect",
            Self::Unknown(Why::Covered) => "contrast-covered",
            Self::Unknown(Why::ScrollsUnder) => "contrast-scrolls-under",
            Self::Unknown(Why::Color) => "contrast-color-unknown",
            Self::Unknown(Why::TooComplex) => "contrast-too-complex",
            Self::Partly => "contrast-partly",
            Self::Shadow => "contrast-shadow",
            Self::PaintedText => "contrast-painted-text",
            Self::Symbol => "contrast-symbol",
            Self::Drawing => "contrast-drawing",
        }
    }
}

impl Outlook {
    pub(super) fn gravity(self) -> u8 {
        match self {
            Self::Passed => 0,
            Self::Open(_) => 1,
            Self::Failed => 2,
        }
    }
}

/// A line as style and layout show it; `None` if it cannot be seen.
pub(super) fn line(
    scene: &Scene<'_>,
    number: u32,
    place: Rect,
    style: &TextStyle,
    needed: f64,
) -> Option<Line> {
    if !style.is_painted && style.ink.is_some_and(Color::is_invisible) {
        return None;
    }
    let (outlook, worst) = outlook(scene, style, needed)?;
    let shows_ink = !style.is_painted && scene.leaves_ink_alone();
    Some(Line {
        number,
        place,
        outlook,
        worst,
        ink: style.ink.filter(|_| shows_ink),
    })
}

/// What one line comes to, and its colours where they are worst.
fn outlook(scene: &Scene<'_>, style: &TextStyle, needed: f64) -> Option<(Outlook, Option<Pair>)> {
    if style.is_painted {
        return Some((Outlook::Open(Doubt::PaintedText), None));
    }
    let Some(ink) = style.ink else {
        return Some((Outlook::Open(Doubt::Unknown(Why::Color)), None));
    };
    if let Some(why) = scene.trouble() {
        return Some((Outlook::Open(Doubt::Unknown(why)), None));
    }
    let Some(shadows) = &style.shadows else {
        return Some((Outlook::Open(Doubt::Shadow), None));
    };
    let spots: Vec<Spot> = places(scene, style.size)
        .into_iter()
        .map(|place| {
            let looks = place
                .points
                .into_iter()
                .flat_map(|point| choices(scene).map(move |choice| (point, choice)));
            Spot::of(
                looks.map(|(point, choice)| look(scene.at(ink, point, choice), needed, shadows)),
            )
        })
        .collect();
    sum_up(&spots, scene.core(), style.size)
}

/// What a letter at one place comes to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Spot {
    /// It has the colour of what is behind it.
    Hidden,
    Passed(Pair),
    Failed(Pair),
    Open(Doubt, Option<Pair>),
}

impl Spot {
    /// One place has several looks: its height, its possible colours. They must agree.
    fn of(looks: impl Iterator<Item = Self>) -> Self {
        looks.reduce(Self::joined).unwrap_or(Self::Hidden)
    }

    fn joined(self, other: Self) -> Self {
        let worse = |one: Pair, two: Pair| {
            if two.contrast() < one.contrast() {
                two
            } else {
                one
            }
        };
        match (self, other) {
            (Self::Hidden, Self::Hidden) => Self::Hidden,
            (Self::Passed(one), Self::Passed(two)) => Self::Passed(worse(one, two)),
            (Self::Failed(one), Self::Failed(two)) => Self::Failed(worse(one, two)),
            (Self::Hidden, Self::Failed(pair)) | (Self::Failed(pair), Self::Hidden) => {
                Self::Failed(pair)
            }
            (Self::Open(doubt, pair), _) | (_, Self::Open(doubt, pair)) => Self::Open(doubt, pair),
            (Self::Failed(pair), _)
            | (_, Self::Failed(pair))
            | (Self::Passed(pair), Self::Hidden)
            | (Self::Hidden, Self::Passed(pair)) => Self::Open(Doubt::Partly, Some(pair)),
        }
    }
}

fn look(backdrop: Backdrop, needed: f64, shadows: &[shadow::Shadow]) -> Spot {
    let pair = match backdrop {
        Backdrop::Solid(pair) => pair,
        Backdrop::Unknown(why) => return Spot::Open(Doubt::Unknown(why), None),
    };
    let enough = |pair: Pair| pair.contrast() >= needed;
    let shaded = || {
        shadows.iter().map(|shadow| Pair {
            behind: shadow.color.over(pair.behind),
            ..pair
        })
    };
    if shaded().next().is_none() && pair.is_hidden() {
        return Spot::Hidden;
    }
    let (passes, all, none) = (enough(pair), shaded().all(enough), !shaded().any(enough));
    if passes && (all || !shadow::surround(shadows)) {
        Spot::Passed(pair)
    } else if !passes && none {
        Spot::Failed(pair)
    } else {
        Spot::Open(Doubt::Shadow, Some(pair))
    }
}

/// A place along the line, with points across it.
struct Place {
    points: Vec<(f64, f64)>,
}

/// Most places looked at on a line.
const MOST_PLACES: f64 = 48.0;

/// Places half a letter apart; one is enough where all is the same.
fn places(scene: &Scene<'_>, size: f64) -> Vec<Place> {
    let core = scene.core();
    let is_across = core.width >= core.height;
    let point = |along: f64, aside: f64| {
        let (x, y) = if is_across {
            (along, aside)
        } else {
            (aside, along)
        };
        (core.x + core.width * x, core.y + core.height * y)
    };
    if scene.is_uniform() {
        return vec![Place {
            points: vec![point(0.5, 0.5)],
        }];
    }
    let count = count_of_places(scene, size);
    let steps =
        std::iter::successors(Some(0.5), |step| Some(step + 1.0)).take_while(|step| *step < count);
    steps
        .map(|step| Place {
            points: [0.0, 0.5, 1.0]
                .map(|aside| point(step / count, aside))
                .to_vec(),
        })
        .collect()
}

fn count_of_places(scene: &Scene<'_>, size: f64) -> f64 {
    let length = scene.core().width.max(scene.core().height);
    (length / (size.max(1.0) / 2.0))
        .ceil()
        .clamp(3.0, MOST_PLACES)
}

/// Shares of the way through the colours of gradients that lie nobody knows how.
fn choices(scene: &Scene<'_>) -> impl Iterator<Item = f64> + use<> {
    let last: u8 = if scene.has_choices() { 12 } else { 0 };
    (0..=last).map(move |step| f64::from(step) / f64::from(last.max(1)))
}

/// Letters are at most an em wide: where two ems on end fail, a letter fails for certain.
const CERTAIN: f64 = 2.0;

/// What the places along a line come to together; `None` if no letter can be seen.
pub(super) fn sum_up(spots: &[Spot], line: Rect, size: f64) -> Option<(Outlook, Option<Pair>)> {
    let length = line.width.max(line.height);
    let worse = |one: Pair, two: Pair| {
        if two.contrast() < one.contrast() {
            two
        } else {
            one
        }
    };
    let failed = |spot: &Spot| {
        if let Spot::Failed(pair) = spot {
            Some(*pair)
        } else {
            None
        }
    };
    let seen = || spots.iter().filter(|spot| !matches!(spot, Spot::Hidden));
    seen().next()?;
    #[expect(clippy::cast_precision_loss, reason = "a few dozen")]
    let step = length / spots.len() as f64;
    #[expect(clippy::cast_precision_loss, reason = "a few dozen")]
    let longest = spots
        .split(|spot| failed(spot).is_none())
        .map(<[Spot]>::len)
        .max()
        .unwrap_or_default() as f64;
    if longest * step >= CERTAIN * size || seen().all(|spot| failed(spot).is_some()) {
        return Some((
            Outlook::Failed,
            spots.iter().filter_map(failed).reduce(worse),
        ));
    }
    let open = seen().find_map(|spot| {
        if let Spot::Open(doubt, pair) = spot {
            Some((*doubt, *pair))
        } else {
            None
        }
    });
    if let Some(pair) = spots.iter().filter_map(failed).reduce(worse) {
        let doubt = open.map_or(Doubt::Partly, |(doubt, _)| doubt);
        return Some((Outlook::Open(doubt), Some(pair)));
    }
    if let Some((doubt, pair)) = open {
        return Some((Outlook::Open(doubt), pair));
    }
    let passed = spots.iter().filter_map(|spot| {
        if let Spot::Passed(pair) = spot {
            Some(*pair)
        } else {
            None
        }
    });
    Some((Outlook::Passed, passed.reduce(worse)))
}
