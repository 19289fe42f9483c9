//! `missing.csv`: what a locale lacks, for a spreadsheet (RFC 4180).

use crate::catalog::write_pattern;

use super::MissingMessage;

pub(super) fn csv(missing: &[&MissingMessage], notes: impl Fn(&str) -> Vec<String>) -> String {
    let mut out = String::from("file,key,part,source,translation,comment,pages\r\n");
    for it in missing {
        let pages = notes(&it.message.key).join("\n");
        for (part, pattern) in it.open_texts() {
            let comment = it.message.comment.clone().unwrap_or_default();
            let source = write_pattern(pattern);
            let row = [
                it.file.as_str(),
                &it.message.key,
                part.unwrap_or(""),
                &source,
                "",
                &comment,
                &pages,
            ];
            let row = row.map(cell);
            out.push_str(&row.join(","));
            out.push_str("\r\n");
        }
    }
    out
}

/// A cell between quotes. What a spreadsheet would take for a formula is kept from being one.
fn cell(text: &str) -> String {
    const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    let mark = if text.starts_with(FORMULA) { "'" } else { "" };
    format!("\"{mark}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn cells_are_no_formulas_and_end_where_they_end() {
        for (text, expected) in [
            ("plain, with a comma", "\"plain, with a comma\""),
            ("says \"hi\"\nand more", "\"says \"\"hi\"\"\nand more\""),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("-2+3+cmd|' /C calc'!A0", "\"'-2+3+cmd|' /C calc'!A0\""),
            ("＝1+1", "\"'＝1+1\""),
            ("a=b", "\"a=b\""),
            ("", "\"\""),
        ] {
            assert_eq!(cell(text), expected, "{text}");
        }
    }
}
