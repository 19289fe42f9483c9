//! Other colour spaces to gamma-encoded sRGB (CSS Color 4 §10, §17). What sRGB cannot show is cut off
//! by [`super::Color::new`].

use super::{encoded, linear};

type Triple = [f64; 3];
type Matrix = [Triple; 3];

const XYZ_TO_SRGB: Matrix = [
    [
        3.240_969_941_904_521,
        -1.537_383_177_570_093,
        -0.498_610_760_293,
    ],
    [
        -0.969_243_636_280_88,
        1.875_967_501_507_72,
        0.041_555_057_407_175,
    ],
    [
        0.055_630_079_696_993,
        -0.203_976_958_888_976,
        1.056_971_514_242_878,
    ],
];
const P3_TO_XYZ: Matrix = [
    [
        0.486_570_948_648_216,
        0.265_667_693_169_093,
        0.198_217_285_234_362,
    ],
    [
        0.228_974_564_069_749,
        0.691_738_521_836_506,
        0.079_286_914_093_745,
    ],
    [0.0, 0.045_113_381_858_903, 1.043_944_368_900_976],
];
const D50_TO_D65: Matrix = [
    [
        0.955_473_452_704_218,
        -0.023_098_536_874_261,
        0.063_259_308_661_022,
    ],
    [
        -0.028_369_706_963_208,
        1.009_995_458_005_823,
        0.021_041_398_966_943,
    ],
    [
        0.012_314_001_688_32,
        -0.020_507_696_433_477,
        1.330_365_936_608_075,
    ],
];
const OKLAB_TO_LMS: Matrix = [
    [1.0, 0.396_337_777_376_175, 0.215_803_757_309_914],
    [1.0, -0.105_561_345_815_659, -0.063_854_172_825_813],
    [1.0, -0.089_484_177_529_812, -1.291_485_548_019_409],
];
const LMS_TO_SRGB: Matrix = [
    [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
    [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
    [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701],
];
/// White of the D50 illuminant.
const D50: Triple = [0.964_295_676_429_568, 1.0, 0.825_104_602_510_46];

fn times(matrix: Matrix, vector: Triple) -> Triple {
    matrix.map(|row| {
        row.iter()
            .zip(vector)
            .map(|(factor, value)| factor * value)
            .sum()
    })
}

/// Linear sRGB.
pub(super) fn encode(rgb: Triple) -> Triple {
    rgb.map(encoded)
}

pub(super) fn display_p3(rgb: Triple) -> Triple {
    xyz_d65(times(P3_TO_XYZ, rgb.map(linear)))
}

pub(super) fn xyz_d65(xyz: Triple) -> Triple {
    encode(times(XYZ_TO_SRGB, xyz))
}

pub(super) fn xyz_d50(xyz: Triple) -> Triple {
    xyz_d65(times(D50_TO_D65, xyz))
}

/// CIE Lab.
#[expect(
    clippy::many_single_char_names,
    reason = "the names of the CIE formulas"
)]
pub(super) fn lab([lightness, a, b]: Triple) -> Triple {
    let y = (lightness + 16.0) / 116.0;
    let inverse = |t: f64| {
        let cube = t.powi(3);
        if cube > 216.0 / 24389.0 {
            cube
        } else {
            (116.0 * t - 16.0) * 27.0 / 24389.0
        }
    };
    let [x, y, z] = [y + a / 500.0, y, y - b / 200.0].map(inverse);
    xyz_d50([x * D50[0], y * D50[1], z * D50[2]])
}

pub(super) fn oklab(lab: Triple) -> Triple {
    encode(times(
        LMS_TO_SRGB,
        times(OKLAB_TO_LMS, lab).map(|part| part.powi(3)),
    ))
}

/// Lightness, chroma and hue to lightness and two axes.
pub(super) fn polar([lightness, chroma, hue]: Triple) -> Triple {
    let (sine, cosine) = hue.to_radians().sin_cos();
    [lightness, chroma * cosine, chroma * sine]
}
