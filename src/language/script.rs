//! The scripts of Unicode that sites are written in.

/// A script (ISO 15924). Kana stands for Hiragana and Katakana together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the scripts' own names")]
#[repr(u8)]
pub enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Syriac,
    Thaana,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Odia,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Hangul,
    Ethiopic,
    Khmer,
    Kana,
    Han,
}

use Script::{
    Arabic, Armenian, Bengali, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Gujarati, Gurmukhi,
    Han, Hangul, Hebrew, Kana, Kannada, Khmer, Lao, Latin, Malayalam, Myanmar, Odia, Sinhala,
    Syriac, Tamil, Telugu, Thaana, Thai, Tibetan,
};

/// First and last code point of the blocks whose letters are of one script. Sorted.
const BLOCKS: &[(u32, u32, Script)] = &[
    (0x41, 0x24f, Latin),
    (0x250, 0x2af, Latin),
    (0x370, 0x3ff, Greek),
    (0x400, 0x52f, Cyrillic),
    (0x531, 0x58f, Armenian),
    (0x591, 0x5f4, Hebrew),
    (0x600, 0x6ff, Arabic),
    (0x700, 0x74f, Syriac),
    (0x750, 0x77f, Arabic),
    (0x780, 0x7bf, Thaana),
    (0x8a0, 0x8ff, Arabic),
    (0x900, 0x97f, Devanagari),
    (0x980, 0x9ff, Bengali),
    (0xa00, 0xa7f, Gurmukhi),
    (0xa80, 0xaff, Gujarati),
    (0xb00, 0xb7f, Odia),
    (0xb80, 0xbff, Tamil),
    (0xc00, 0xc7f, Telugu),
    (0xc80, 0xcff, Kannada),
    (0xd00, 0xd7f, Malayalam),
    (0xd80, 0xdff, Sinhala),
    (0xe00, 0xe7f, Thai),
    (0xe80, 0xeff, Lao),
    (0xf00, 0xfff, Tibetan),
    (0x1000, 0x109f, Myanmar),
    (0x10a0, 0x10ff, Georgian),
    (0x1100, 0x11ff, Hangul),
    (0x1200, 0x139f, Ethiopic),
    (0x1780, 0x17ff, Khmer),
    (0x1c90, 0x1cbf, Georgian),
    (0x1e00, 0x1eff, Latin),
    (0x1f00, 0x1fff, Greek),
    (0x3041, 0x30ff, Kana),
    (0x3130, 0x318f, Hangul),
    (0x31f0, 0x31ff, Kana),
    (0x3400, 0x4dbf, Han),
    (0x4e00, 0x9fff, Han),
    (0xac00, 0xd7af, Hangul),
    (0xf900, 0xfaff, Han),
    (0xfb1d, 0xfb4f, Hebrew),
    (0xfb50, 0xfdff, Arabic),
    (0xfe70, 0xfeff, Arabic),
    (0x20000, 0x323af, Han),
];

impl Script {
    /// Number of scripts.
    pub(super) const COUNT: usize = Han as usize + 1;

    /// All scripts, in order.
    pub(super) const ALL: [Self; Self::COUNT] = [
        Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Syriac, Thaana, Devanagari, Bengali,
        Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Sinhala, Thai, Lao, Tibetan,
        Myanmar, Georgian, Hangul, Ethiopic, Khmer, Kana, Han,
    ];

    /// The script of a letter; none for what is no letter, and for rarer scripts.
    pub fn of(letter: char) -> Option<Self> {
        let code = u32::from(letter);
        let at = BLOCKS.partition_point(|&(start, _, _)| start <= code);
        let &(_, end, script) = BLOCKS.get(at.checked_sub(1)?)?;
        (code <= end && letter.is_alphabetic()).then_some(script)
    }

    /// True if it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Hebrew | Arabic | Syriac | Thaana)
    }

    /// Letters that make a word on average, in scripts that do not part words by spaces.
    pub(super) const fn letters_per_word(self) -> Option<u32> {
        match self {
            Han | Kana => Some(2),
            Thai | Lao | Khmer | Myanmar | Tibetan => Some(4),
            _ => None,
        }
    }

    /// The language a text in this script is most likely in, where that is not Latin.
    pub(super) const fn main_language(self) -> &'static str {
        match self {
            Latin => "und",
            Greek => "el",
            Cyrillic => "ru",
            Armenian => "hy",
            Hebrew => "he",
            Arabic => "ar",
            Syriac => "syr",
            Thaana => "dv",
            Devanagari => "hi",
            Bengali => "bn",
            Gurmukhi => "pa",
            Gujarati => "gu",
            Odia => "or",
            Tamil => "ta",
            Telugu => "te",
            Kannada => "kn",
            Malayalam => "ml",
            Sinhala => "si",
            Thai => "th",
            Lao => "lo",
            Tibetan => "bo",
            Myanmar => "my",
            Georgian => "ka",
            Hangul => "ko",
            Ethiopic => "am",
            Khmer => "km",
            Kana => "ja",
            Han => "zh",
        }
    }

    /// The script of this ISO 15924 code, as tags name it.
    pub(super) fn from_code(code: &str) -> Option<&'static [Self]> {
        Some(match code.to_ascii_lowercase().as_str() {
            "latn" => &[Latin],
            "grek" => &[Greek],
            "cyrl" => &[Cyrillic],
            "hebr" => &[Hebrew],
            "arab" => &[Arabic],
            "deva" => &[Devanagari],
            "hans" | "hant" | "hani" => &[Han],
            "jpan" => &[Han, Kana],
            "kore" => &[Hangul, Han],
            _ => return None,
        })
    }
}

/// The scripts that languages are written in. Languages with several (Serbian, Kazakh) are left out.
const WRITTEN_IN: &[(&str, &[Script])] = &[
    (
        "en es fr pt it ca ro de nl sv da nb nn no pl cs hr tr vi id ms fil tl ht hu fi et lv lt sk sl sq eu gl cy ga \
         gd is mt lb fo fy af sw so yo ig zu xh st sn ny mg haw sm to mi jv su ceb ilo rw ln om tn ts ss ve qu ay gn \
         eo la oc br co rm sco ast mh chk pon ch hmn mww",
        &[Latin],
    ),
    ("ru uk bg be mk", &[Cyrillic]),
    ("el", &[Greek]),
    ("he iw yi", &[Hebrew]),
    ("ar fa prs ur ps", &[Arabic]),
    ("hi mr ne", &[Devanagari]),
    ("bn as", &[Bengali]),
    ("gu", &[Gujarati]),
    ("or", &[Odia]),
    ("ta", &[Tamil]),
    ("te", &[Telugu]),
    ("kn", &[Kannada]),
    ("ml", &[Malayalam]),
    ("si", &[Sinhala]),
    ("th", &[Thai]),
    ("lo", &[Lao]),
    ("bo dz", &[Tibetan]),
    ("my", &[Myanmar]),
    ("ka", &[Georgian]),
    ("hy", &[Armenian]),
    ("am ti", &[Ethiopic]),
    ("km", &[Khmer]),
    ("ko", &[Hangul]),
    ("ja", &[Kana, Han]),
    ("zh yue cmn nan hak wuu lzh", &[Han]),
];

/// The scripts a language is written in; none where that is not known or not one way.
pub(super) fn scripts_of(language: &str) -> Option<&'static [Script]> {
    WRITTEN_IN
        .iter()
        .find(|(languages, _)| languages.split(' ').any(|it| it == language))
        .map(|(_, scripts)| *scripts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_sorted_and_scripts_are_all_there() {
        assert!(BLOCKS.is_sorted_by_key(|block| block.0));
        for (at, script) in Script::ALL.into_iter().enumerate() {
            assert_eq!(script as usize, at);
        }
    }

    #[test]
    fn letters_have_their_script_and_marks_none() {
        assert_eq!(Script::of('é'), Some(Latin));
        assert_eq!(Script::of('ế'), Some(Latin));
        assert_eq!(Script::of('Ж'), Some(Cyrillic));
        assert_eq!(Script::of('ー'), Some(Kana));
        assert_eq!(Script::of('語'), Some(Han));
        assert_eq!(Script::of('한'), Some(Hangul));
        for none in [
            '1',
            ' ',
            '。',
            '×',
            '÷',
            '٣',
            '\u{202e}',
            '😀',
            '\u{10ffff}',
        ] {
            assert_eq!(Script::of(none), None, "{none}");
        }
    }
}
