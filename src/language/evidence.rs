//! What a text shows of its language, and what follows for a language that was declared.

use std::collections::HashSet;

use super::kinship::are_near;
use super::script::Script;
use super::tag::LanguageTag;
use super::tokens::{Token, tokens};
use super::words::{Words, is_modelled, name_of};

/// Bytes of a text the model reads: more makes it no surer.
const SAMPLE: usize = 2_000;
/// Languages of the table of common words.
const LANGUAGES: usize = 32;

/// What a text, or several together, show.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Words in scripts that part them by spaces.
    spaced_words: u32,
    /// Words that begin with a capital and could be names.
    capitals: u32,
    /// Words of one or two letters.
    short: u32,
    /// Letters by script.
    letters: [u32; Script::COUNT],
    /// Common words by language, counted in halves: a word of one letter is half a word.
    halves: [u32; LANGUAGES],
    /// Common words, each once, and their languages.
    seen: HashSet<&'static str>,
    distinct: [u32; LANGUAGES],
    /// Words with letters that few languages use: `k`, `w`, accents.
    unusual: Vec<String>,
    sample: String,
}

/// How sure it is that a text is in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// A person should look.
    Likely,
    /// All witnesses agree.
    Certain,
    /// They agree on a passage of some length that is no name or title.
    Passage,
}

/// How a text goes with a declared language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// It shows words or letters of the language.
    Own,
    /// It is in another language (ISO 639).
    Other(&'static str, Strength),
    /// It does not say.
    Unknown,
}

impl Evidence {
    /// What a text shows.
    pub fn of(text: &str) -> Self {
        let mut evidence = Self::default();
        evidence.add(text);
        evidence
    }

    /// Adds a text.
    pub fn add(&mut self, text: &str) {
        for script in text.chars().filter_map(Script::of) {
            if let Some(count) = self.letters.get_mut(script as usize) {
                *count += 1;
            }
        }
        for (at, token) in tokens(text).into_iter().enumerate() {
            self.take(at, token);
        }
        if self.sample.len() < SAMPLE {
            self.sample.push_str(text);
            self.sample.push('\n');
        }
    }

    fn take(&mut self, at: usize, token: Token) {
        let is_spaced = |c| Script::of(c).is_some_and(|it| it.letters_per_word().is_none());
        if !token.text.chars().any(is_spaced) {
            return;
        }
        self.spaced_words += 1;
        self.capitals += u32::from(token.capital);
        self.short += u32::from(token.text.chars().nth(2).is_none());
        match Words::get().find(&token.text) {
            Some((word, bits)) => {
                let is_new = self.seen.insert(word);
                let half = if word.chars().nth(1).is_none() { 1 } else { 2 };
                for (language, (halves, distinct)) in
                    self.halves.iter_mut().zip(&mut self.distinct).enumerate()
                {
                    if bits >> language & 1 == 1 {
                        *halves += half;
                        *distinct += u32::from(is_new && half == 2);
                    }
                }
            }
            // Names are spelt in any way; a first word has its capital from the sentence.
            None if (!token.capital || at == 0) && self.unusual.len() < LANGUAGES => {
                self.unusual.push(token.text);
            }
            None => {}
        }
    }

    /// The number of words, names included. Characters of scripts without spaces are counted by the
    /// length of an average word.
    pub fn words(&self) -> u32 {
        let unspaced = Script::ALL.into_iter().filter_map(|script| {
            Some(self.letters_in(script).div_ceil(script.letters_per_word()?))
        });
        self.spaced_words + unspaced.sum::<u32>()
    }

    /// The script of four fifths of the letters or more.
    pub fn script(&self) -> Option<Script> {
        let all: u32 = self.letters.iter().sum();
        let main = Script::ALL
            .into_iter()
            .max_by_key(|script| self.letters_in(*script))?;
        (all > 0 && self.letters_in(main) * 5 >= all * 4).then_some(main)
    }

    /// The share of letters written from right to left, of all.
    pub fn right_to_left(&self) -> f64 {
        let all: u32 = self.letters.iter().sum();
        let scripts = Script::ALL
            .into_iter()
            .filter(|script| script.is_right_to_left());
        let right: u32 = scripts.map(|script| self.letters_in(script)).sum();
        f64::from(right) / f64::from(all.max(1))
    }

    fn letters_in(&self, script: Script) -> u32 {
        self.letters.get(script as usize).copied().unwrap_or(0)
    }

    /// Whether the text reads as the one language and not as the other: it has more of the words that the
    /// first uses most, or it is a phrase, no name or title, without any of the second's.
    pub fn reads_as(&self, language: &str, not: &str) -> bool {
        let [own, other] = [language, not].map(|it| self.halves_of(it).unwrap_or(0));
        let is_phrase = self.spaced_words >= 3 && self.capitals * 2 <= self.spaced_words;
        // One short word is a word of many languages: “may”, “on”.
        let is_short = self.spaced_words == 1 && self.letters.iter().sum::<u32>() < 4;
        (own > other && !is_short) || (is_phrase && other == 0)
    }

    /// Whether common words of a language are this percentage of the words, or more.
    pub fn covers(&self, language: &str, percent: u32) -> bool {
        let halves = self.halves_of(language).unwrap_or(0);
        halves * 50 >= self.spaced_words * percent
    }

    /// The language that most of its common words are of.
    pub fn language(&self) -> Option<&'static str> {
        self.best_with(self.model()).map(|(language, _)| language)
    }

    /// Whether the text is in the declared language.
    pub fn against(&self, declared: &LanguageTag) -> Match {
        if self.words() == 0 {
            return Match::Unknown;
        }
        let script = self.script_apart_from_kana();
        match (script, declared.scripts()) {
            (Some(script), Some(wanted)) if script != Script::Latin => {
                self.by_script(script, wanted, declared)
            }
            _ => self.by_words(declared),
        }
    }

    /// Japanese is written in two scripts: together they are one.
    fn script_apart_from_kana(&self) -> Option<Script> {
        let (kana, han) = (self.letters_in(Script::Kana), self.letters_in(Script::Han));
        let all: u32 = self.letters.iter().sum();
        if kana > 0 && (kana + han) * 5 >= all * 4 && kana * 10 >= han {
            return Some(Script::Kana);
        }
        self.script()
    }

    fn by_script(&self, script: Script, wanted: &[Script], declared: &LanguageTag) -> Match {
        let strength = match self.words() {
            // Shorter ones are names of people and offices more often than sentences.
            6.. => Strength::Passage,
            2..6 => Strength::Certain,
            _ => return Match::Unknown,
        };
        if wanted.contains(&script) {
            // Kana are declared by Japanese alone, Han without Kana by neither alone.
            return self.by_common_words_of_one_script(script, declared);
        }
        let found = self.best(|language| {
            super::script::scripts_of(language).is_some_and(|it| it.contains(&script))
        });
        let found = found.filter(|(_, halves)| *halves >= 2);
        let found = found.map_or(script.main_language(), |(language, _)| language);
        if are_near(found, declared.language()) {
            return Match::Own;
        }
        Match::Other(found, strength)
    }

    /// Russian or Ukrainian, Arabic or Persian: the words tell, where there are any.
    fn by_common_words_of_one_script(&self, script: Script, declared: &LanguageTag) -> Match {
        match script {
            Script::Cyrillic | Script::Arabic => self.by_words(declared),
            _ => Match::Own,
        }
    }

    /// Mostly words of one or two letters, as no sentence has: “de | en | es” lists codes.
    fn is_list_of_codes(&self) -> bool {
        self.short >= 4 && self.short * 2 > self.spaced_words
    }

    fn by_words(&self, declared: &LanguageTag) -> Match {
        if self.is_list_of_codes() {
            return Match::Unknown;
        }
        let own = self.halves_of(declared.language());
        let model = self.model();
        let Some((found, halves)) = self.best_with(model) else {
            return Match::Unknown;
        };
        if are_near(found, declared.language()) {
            return if halves >= 2 {
                Match::Own
            } else {
                Match::Unknown
            };
        }
        let known = own.is_some();
        let own = own.unwrap_or(0);
        if own >= halves {
            return self.draw(found, own, model);
        }
        // Of a language it does not know the model names a neighbour; it must not name the declared one.
        let agrees = model.is_some_and(|model| {
            model == found || !is_modelled(found) && !are_near(model, declared.language())
        });
        if !agrees {
            return Match::Unknown;
        }
        let strength = if known {
            self.strength(found, halves, own, declared)
        } else {
            self.strength_against_unknown(found, halves)
        };
        strength.map_or(Match::Unknown, |strength| Match::Other(found, strength))
    }

    /// As many common words of both languages. Where they are one word of many the model decides
    /// what to ask.
    fn draw(&self, found: &'static str, own: u32, model: Option<&str>) -> Match {
        match own {
            0 => Match::Unknown,
            1 | 2 if model == Some(found) && self.spaced_words >= 3 => {
                Match::Other(found, Strength::Likely)
            }
            _ => Match::Own,
        }
    }

    fn strength(
        &self,
        found: &str,
        halves: u32,
        own: u32,
        declared: &LanguageTag,
    ) -> Option<Strength> {
        let distinct = self.distinct_of(found);
        let (words, lead) = (self.spaced_words, halves.saturating_sub(own));
        let covers = |percent: u32| halves * 50 >= words * percent;
        let is_title = self.capitals * 2 > words && words < 12;
        if distinct >= 3 && words >= 4 && lead >= 6 && covers(40) && own * 3 <= halves && !is_title
        {
            return Some(Strength::Passage);
        }
        if distinct >= 2 && lead >= 4 && covers(25) {
            return Some(Strength::Certain);
        }
        let misspelt = || {
            self.unusual
                .iter()
                .any(|word| !could_be(word, declared.language()))
        };
        if distinct >= 1 && own == 0 && words >= 3 && is_modelled(found) && misspelt() {
            return Some(Strength::Certain);
        }
        (lead >= 2).then_some(Strength::Likely)
    }

    /// Nothing is known of the declared language but that it is another: only a text full of the
    /// other's words is in it.
    fn strength_against_unknown(&self, found: &str, halves: u32) -> Option<Strength> {
        let words = self.spaced_words;
        let full = words >= 6 && halves * 50 >= words * 45 && self.distinct_of(found) >= 4;
        full.then_some(Strength::Passage)
    }

    /// What the model takes the text for.
    fn model(&self) -> Option<&'static str> {
        let sample = self.sample.trim();
        (!sample.is_empty()).then(|| name_of(whichlang::detect_language(sample)))
    }

    fn halves_of(&self, language: &str) -> Option<u32> {
        let at = Words::get().position(language)?;
        self.halves.get(at).copied()
    }

    fn distinct_of(&self, language: &str) -> u32 {
        let at = Words::get().position(language);
        at.and_then(|at| self.distinct.get(at).copied())
            .unwrap_or(0)
    }

    /// The language of the table with most common words in the text.
    fn best(&self, counts: impl Fn(&str) -> bool) -> Option<(&'static str, u32)> {
        let languages = Words::get().languages.iter().zip(self.halves);
        languages
            .filter(|(language, halves)| *halves > 0 && counts(language))
            .max_by_key(|(language, halves)| (*halves, self.distinct_of(language)))
            .map(|(language, halves)| (*language, halves))
    }

    /// As [`Self::best`]; where several have as many, the one the model names.
    fn best_with(&self, model: Option<&'static str>) -> Option<(&'static str, u32)> {
        let best = self.best(|_| true)?;
        let named = model.and_then(|model| Some((model, self.halves_of(model)?)));
        Some(
            named
                .filter(|(_, halves)| *halves == best.1)
                .unwrap_or(best),
        )
    }
}

/// False for a word whose letters the language does not use in its own words.
fn could_be(word: &str, language: &str) -> bool {
    let foreign: &[char] = match language {
        "fr" | "es" | "ca" => &['k', 'w'],
        "pt" => &['k', 'w', 'y'],
        "it" => &['j', 'k', 'w', 'x', 'y'],
        "ro" => &['k', 'q', 'w', 'y'],
        "vi" => &['f', 'j', 'w', 'z'],
        "pl" => &['q', 'v', 'x'],
        "tr" => &['q', 'w', 'x'],
        _ => &[],
    };
    !word.contains(foreign)
}

#[cfg(test)]
mod tests;
