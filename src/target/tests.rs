use std::collections::HashMap;
use std::fs;
use std::io::Write;

use super::sitemap::{Entry, Sitemap};
use super::*;

/// A web of documents in memory.
#[derive(Default)]
struct Web(HashMap<String, Vec<u8>>);

impl Fetch for Web {
    fn fetch(&self, url: &Url, max_bytes: usize) -> Result<Vec<u8>, String> {
        let body = self.0.get(url.as_str()).ok_or("404 Not Found")?;
        (body.len() <= max_bytes)
            .then(|| body.clone())
            .ok_or_else(|| "too large".into())
    }
}

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn sitemap_error(text: &str) -> String {
    sitemap::parse("s.xml", text, None).unwrap_err().to_string()
}

#[test]
fn words_become_targets() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    for name in ["s.xml", "S.XML.gz", "page.HTML", "urls.txt"] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    assert!(matches!(
        Target::parse("https://a.gov/fr/?x=1"),
        Ok(Target::Page(_))
    ));
    assert!(matches!(
        Target::parse("https://a.gov/sitemap.xml?v=2"),
        Ok(Target::Sitemap(Source::Url(_)))
    ));
    assert!(matches!(
        Target::parse(&path("s.xml")),
        Ok(Target::Sitemap(Source::File(_)))
    ));
    assert!(matches!(
        Target::parse(&path("S.XML.gz")),
        Ok(Target::Sitemap(Source::File(_)))
    ));
    assert!(matches!(
        Target::parse(&path("page.HTML")),
        Ok(Target::File(_))
    ));
    assert!(matches!(
        Target::parse(&path("urls.txt")),
        Ok(Target::List(Source::File(_)))
    ));
    assert!(matches!(
        Target::parse("-"),
        Ok(Target::List(Source::Stdin))
    ));
    assert!(matches!(Target::parse(&path("")), Ok(Target::Folder(_))));
}

#[test]
fn wrong_words_say_what_to_write() {
    let message = |word: &str| Target::parse(word).unwrap_err().to_string();
    assert!(message("www.example.gov/fr").contains("write https://www.example.gov/fr"));
    assert!(!message("no-such-folder").contains("https"));
    assert!(message("ftp://a.gov/").contains("ftp"));
    assert!(message("https://").contains("https://www.example.gov/"));
    assert!(message("").contains("no such file"));
}

#[test]
fn a_folder_gives_its_pages_and_their_files() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("site");
    for (name, text) in [
        ("index.html", ""),
        ("fr/index.html", ""),
        ("fr/a b.htm", ""),
        ("fr/é.xhtml", ""),
        ("style.css", ""),
        (".git/x.html", ""),
    ] {
        fs::create_dir_all(root.join(name).parent().unwrap()).unwrap();
        fs::write(root.join(name), text).unwrap();
    }
    fs::write(folder.path().join("outside.html"), "").unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(folder.path().join("outside.html"), root.join("link.html"))
            .unwrap();
        std::os::unix::fs::symlink(&root, root.join("fr/loop")).unwrap();
    }
    let base = url("http://127.0.0.1:5/");
    let seeds = Target::Folder(root.clone())
        .seeds(&Web::default(), Some(&base))
        .unwrap();
    let found: Vec<_> = seeds.pages.iter().map(|seed| seed.url.path()).collect();
    assert_eq!(
        found,
        [
            "/fr/a%20b.htm",
            "/fr/index.html",
            "/fr/%C3%A9.xhtml",
            "/index.html"
        ]
    );
    assert_eq!(
        seeds.file_of(&url("http://127.0.0.1:5/fr/?x#y")),
        Some(root.join("fr/index.html").as_path())
    );
    assert_eq!(seeds.file_of(&url("http://127.0.0.1:5/style.css")), None);
    assert!(seeds.complete && seeds.is_served(&base));
}

#[test]
fn nothing_to_check_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("urls.txt");
    fs::write(&list, "# none\n\n").unwrap();
    let web = Web(HashMap::from([(
        "https://a.gov/s.xml".into(),
        b"<urlset/>".to_vec(),
    )]));
    let base = url("http://127.0.0.1:5/");
    for target in [
        Target::Folder(folder.path().into()),
        Target::List(Source::File(list)),
        Target::Sitemap(Source::Url(url("https://a.gov/s.xml"))),
    ] {
        let error = target.seeds(&web, Some(&base)).unwrap_err().to_string();
        assert!(error.contains("nothing to check"), "{error}");
    }
}

#[test]
fn a_list_names_its_bad_lines() {
    let good = "https://a.gov/1\r\n# note\r\n\r\n  https://a.gov/2#part  # why\r\nhttps://a.gov/1";
    let text = list::decode("l", format!("\u{feff}{good}").into_bytes()).unwrap();
    let urls = list::parse("l", &text).unwrap();
    assert_eq!(
        urls.iter().map(Url::as_str).collect::<Vec<_>>(),
        ["https://a.gov/1", "https://a.gov/2#part", "https://a.gov/1"]
    );
    let error = list::parse("urls.txt", "https://a.gov/\n/relative\n\nmailto:a@b\n").unwrap_err();
    assert_eq!(
        error
            .lines
            .iter()
            .map(|line| line.number)
            .collect::<Vec<_>>(),
        [2, 4]
    );
    assert!(
        error.to_string().starts_with("urls.txt:2: “/relative”"),
        "{error}"
    );
    assert!(list::decode("l", vec![0xff, 0xfe]).is_err());
}

#[test]
fn a_sitemap_gives_pages_with_their_alternates() {
    let text = r#"<?xml version="1.0"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="i">
  <url><loc> https://a.gov/?a=1&amp;b=&#50; </loc>
    <xhtml:link rel="alternate" hreflang="fr" href="https://a.gov/fr?x&amp;y"/>
    <xhtml:link rel="stylesheet" hreflang="fr" href="https://a.gov/no"/>
    <image:image><image:loc>https://a.gov/picture.png</image:loc></image:image></url>
  <url><loc><![CDATA[https://a.gov/c]]></loc></url>
</urlset>"#;
    let Sitemap::Pages(pages) = sitemap::parse("s.xml", text, None).unwrap() else {
        panic!("an index?")
    };
    assert_eq!(
        pages,
        [
            Entry {
                url: url("https://a.gov/?a=1&b=2"),
                alternates: vec![("fr".into(), url("https://a.gov/fr?x&y"))]
            },
            Entry {
                url: url("https://a.gov/c"),
                alternates: vec![]
            },
        ]
    );
}

#[test]
fn broken_sitemaps_are_told_with_their_line() {
    assert!(
        sitemap_error("<urlset>\n<url>\n<loc>nonsense</loc></url></urlset>")
            .starts_with("s.xml:3: “nonsense”")
    );
    assert!(sitemap_error("<urlset><url><loc>https://a.gov/</loc></url>").contains("cut off"));
    assert!(sitemap_error("<urlset><url></urlset>").contains("s.xml:1"));
    assert!(sitemap_error("<urlset><url><lastmod/></url></urlset>").contains("without <loc>"));
    assert!(sitemap_error("<rss/>").contains("<rss>"));
    assert!(sitemap_error("").contains("no <urlset>"));
    assert!(sitemap_error("not xml").contains("no <urlset>"));
    assert!(
        sitemap_error("<urlset><url><loc>javascript:alert(1)</loc></url></urlset>")
            .contains("javascript")
    );
}

#[test]
fn entities_are_not_expanded() {
    let bomb = r#"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<urlset><url><loc>https://a.gov/&b;</loc></url></urlset>"#;
    assert!(sitemap_error(bomb).contains("&b;"));
    assert!(sitemap_error(&bomb.replace("&b;</loc>", "&f;</loc>")).contains("&f;"));
}

#[test]
fn too_many_urls_are_refused() {
    let many = "<url><loc>https://a.gov/</loc></url>".repeat(50_001);
    assert!(sitemap_error(&format!("<urlset>{many}</urlset>")).contains("50000"));
}

#[test]
fn an_index_is_followed_through_gzip_once_each() {
    let page = |path: &str| {
        format!("<urlset><url><loc>https://a.gov/{path}</loc></url></urlset>").into_bytes()
    };
    let index = |parts: &[&str]| {
        let parts = parts
            .iter()
            .map(|part| format!("<sitemap><loc>{part}</loc></sitemap>"))
            .collect::<Vec<_>>()
            .concat();
        format!("<sitemapindex>{parts}</sitemapindex>").into_bytes()
    };
    let mut web = Web(HashMap::from([
        (
            "https://a.gov/i.xml".into(),
            index(&["https://a.gov/1.xml.gz", "/2.xml", "/i.xml", "/2.xml"]),
        ),
        ("https://a.gov/1.xml.gz".into(), gzip(&page("one"))),
        ("https://a.gov/2.xml".into(), page("two")),
    ]));
    let target = Target::parse("https://a.gov/i.xml").unwrap();
    // The index names itself: a loop that ends with the depth limit or by being seen, never hangs.
    let seeds = target.seeds(&web, None).unwrap();
    assert_eq!(
        seeds
            .pages
            .iter()
            .map(|seed| seed.url.path())
            .collect::<Vec<_>>(),
        ["/one", "/two"]
    );

    for depth in 0..6 {
        web.0.insert(
            format!("https://a.gov/d{depth}.xml"),
            index(&[&format!("/d{}.xml", depth + 1)]),
        );
    }
    let deep = Target::parse("https://a.gov/d0.xml")
        .unwrap()
        .seeds(&web, None)
        .unwrap_err()
        .to_string();
    assert!(deep.contains("nested"), "{deep}");
    let missing = Target::parse("https://a.gov/none.xml")
        .unwrap()
        .seeds(&web, None)
        .unwrap_err()
        .to_string();
    assert!(
        missing.contains("https://a.gov/none.xml") && missing.contains("404"),
        "{missing}"
    );
}

#[test]
fn a_gzip_bomb_is_refused() {
    let web = Web(HashMap::from([(
        "https://a.gov/b.xml.gz".into(),
        gzip(&vec![b' '; MAX_FILE + 2]),
    )]));
    let error = Target::parse("https://a.gov/b.xml.gz")
        .unwrap()
        .seeds(&web, None)
        .unwrap_err()
        .to_string();
    assert!(error.contains("50 MB"), "{error}");
}
