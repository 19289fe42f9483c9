//! Computed colour values (CSS Color 4 §15): what browsers serialize, not all that authors may write.

use super::{Color, spaces};

/// Reads a colour function or `transparent`.
pub(super) fn color(text: &str) -> Option<Color> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("transparent") {
        return Some(Color::new(0.0, 0.0, 0.0, 0.0));
    }
    let (name, rest) = text.split_once('(')?;
    let inner = rest.strip_suffix(')')?;
    let (colors, alpha) = match inner.split_once('/') {
        Some((colors, alpha)) => (colors, number(alpha.trim(), 1.0)?),
        None => (inner, 1.0),
    };
    let mut words: Vec<&str> = colors
        .split(|c: char| c == ',' || c.is_ascii_whitespace())
        .filter(|word| !word.is_empty())
        .collect();
    let name = name.trim().to_ascii_lowercase();
    let space = if name == "color" && !words.is_empty() {
        words.remove(0).to_ascii_lowercase()
    } else {
        name
    };
    let alpha = match (space.as_str(), &words[..]) {
        ("rgb" | "rgba", [_, _, _, last]) => number(last, 1.0)?,
        _ => alpha,
    };
    let [first, second, third] = words.get(..3)?.try_into().ok()?;
    let read = |fulls: [f64; 3]| {
        Some([
            number(first, fulls[0])?,
            number(second, fulls[1])?,
            number(third, fulls[2])?,
        ])
    };
    let [red, green, blue] = match space.as_str() {
        "rgb" | "rgba" => read([255.0; 3])?.map(|part| part / 255.0),
        "srgb" => read([1.0; 3])?,
        "srgb-linear" => spaces::encode(read([1.0; 3])?),
        "display-p3" => spaces::display_p3(read([1.0; 3])?),
        "xyz" | "xyz-d65" => spaces::xyz_d65(read([1.0; 3])?),
        "xyz-d50" => spaces::xyz_d50(read([1.0; 3])?),
        "lab" => spaces::lab(read([100.0, 125.0, 125.0])?),
        "lch" => spaces::lab(spaces::polar(read([100.0, 150.0, 360.0])?)),
        "oklab" => spaces::oklab(read([1.0, 0.4, 0.4])?),
        "oklch" => spaces::oklab(spaces::polar(read([1.0, 0.4, 360.0])?)),
        _ => return None,
    };
    Some(Color::new(red, green, blue, alpha))
}

/// A number, a percentage of `full`, an angle in degrees, or `none`.
fn number(word: &str, full: f64) -> Option<f64> {
    if word.eq_ignore_ascii_case("none") {
        return Some(0.0);
    }
    let percent = word.strip_suffix('%');
    let digits = percent.or_else(|| word.strip_suffix("deg")).unwrap_or(word);
    let value = digits
        .parse::<f64>()
        .ok()
        .filter(|value| value.is_finite())?;
    // The product first: 50 · 255 / 100 is 127.5, but 50 · 2.55 is a little less.
    Some(if percent.is_some() {
        value * full / 100.0
    } else {
        value
    })
}

#[cfg(test)]
mod tests {
    use super::color;

    fn hex(text: &str) -> String {
        color(text).unwrap_or_else(|| panic!("{text}")).hex()
    }

    #[test]
    fn reads_what_browsers_serialize() {
        assert_eq!(hex("rgb(1, 2, 3)"), "#010203");
        assert_eq!(hex("rgb(100% 0% 50%)"), "#ff0080");
        assert_eq!(
            color("rgba(0, 0, 0, 0.25)").unwrap().alpha.to_bits(),
            0.25_f64.to_bits()
        );
        assert_eq!(
            color("rgb(0 0 0 / 25%)").unwrap().alpha.to_bits(),
            0.25_f64.to_bits()
        );
        assert_eq!(hex("color(srgb 0.5 0 0.5)"), "#800080");
        assert_eq!(hex("color(srgb none 1 0 / 0.5)"), "#00ff00");
        assert_eq!(hex("color(srgb-linear 0.2140 0.2140 0.2140)"), "#7f7f7f");
        assert_eq!(hex("color(display-p3 1 1 1)"), "#ffffff");
        assert_eq!(hex("color(xyz-d65 0.9505 1 1.089)"), "#ffffff");
    }

    #[test]
    fn reads_perceptual_spaces() {
        assert_eq!(hex("oklab(1 0 0)"), "#ffffff");
        assert_eq!(hex("oklab(0 0 0)"), "#000000");
        assert_eq!(hex("oklch(0.627955 0.257683 29.2339)"), "#ff0000");
        assert_eq!(hex("oklch(0.452014 0.313214 264.052)"), "#0000ff");
        assert_eq!(hex("lab(100 0 0)"), "#ffffff");
        assert_eq!(hex("lab(53.19 0 0)"), "#7f7f7f");
        assert_eq!(hex("lch(54.2905 106.839 40.8526)"), "#ff0000");
    }

    #[test]
    fn refuses_what_is_no_colour() {
        for bad in [
            "",
            "(",
            ")",
            "rgb",
            "rgb(",
            "rgb()",
            "rgb(1,2)",
            "rgb(a, b, c)",
            "currentcolor",
            "color()",
            "color(rec2100-pq 1 1 1)",
            "rgb(1,2,3",
            "/",
            "rgb(/)",
            "rgb(inf, 0, 0)",
            "url(#a)",
            "é(1,2,3)",
        ] {
            assert_eq!(color(bad), None, "{bad:?}");
        }
    }
}
