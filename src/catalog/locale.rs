//! Names of locales, as folders of catalogs carry them.
/// A locale.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(String);
impl std::str::FromStr for Locale {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        let id: unic_langid::LanguageIdentifier = s.parse().map_err(|e| format!("{e}"))?;
        if id.language.as_str().len() > 3 {
            return Err("no".into());
        }
        Ok(Self(id.to_string()))
    }
}
impl Locale {
    /// tag
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// primary language
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or("")
    }
}
impl std::fmt::Display for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
