//! Which language a text is in, told from the text alone.
//!
//! Three independent witnesses: the script, the words each language uses most
//! (`common_words.txt`), and a model of letter sequences (`whichlang`). A text is said to be in
//! another language than declared only where they agree. Names, addresses, code and numbers say
//! nothing; short or mixed text is unknown.

mod chinese;
mod evidence;
mod kinship;
mod names;
mod script;
mod tag;
mod tokens;
mod words;

pub use chinese::{ChineseScript, chinese_script};
pub use evidence::{Evidence, Match, Strength};
pub use names::own_name;
pub use script::Script;
pub use tag::LanguageTag;
