use super::*;

fn against(text: &str, tag: &str) -> Match {
    Evidence::of(text).against(&LanguageTag::parse(tag).unwrap())
}

fn other(text: &str, tag: &str) -> Option<(&'static str, Strength)> {
    match against(text, tag) {
        Match::Other(language, strength) => Some((language, strength)),
        _ => None,
    }
}

#[test]
fn sentences_are_told_apart() {
    let sentences = [
        (
            "en",
            "You can find out when your payment will be made on this page.",
        ),
        (
            "es",
            "Puede consultar en esta página cuándo se hará el pago.",
        ),
        (
            "fr",
            "Vous pouvez consulter sur cette page la date de votre paiement.",
        ),
        (
            "pt",
            "Você pode consultar nesta página quando o pagamento será feito.",
        ),
        (
            "de",
            "Auf dieser Seite können Sie sehen, wann die Zahlung erfolgt.",
        ),
        (
            "it",
            "In questa pagina può vedere quando sarà fatto il pagamento.",
        ),
        (
            "nl",
            "Op deze pagina kunt u zien wanneer de betaling wordt gedaan.",
        ),
        (
            "vi",
            "Bạn có thể xem trên trang này khi nào khoản thanh toán được thực hiện.",
        ),
        (
            "tr",
            "Bu sayfada ödemenin ne zaman yapılacağını görebilir ve daha fazla bilgi için arama yapabilirsiniz.",
        ),
        (
            "ru",
            "На этой странице вы можете узнать, когда будет произведена оплата.",
        ),
        (
            "ar",
            "يمكن معرفة موعد الدفع في هذه الصفحة أو من خلال الهاتف.",
        ),
        ("zh", "您可以在此页面查看付款时间。"),
        ("ja", "このページで支払いの予定を確認できます。"),
        ("ko", "이 페이지에서 지급 시기를 확인할 수 있습니다."),
    ];
    for (own, text) in sentences {
        for (declared, _) in sentences {
            let found = against(text, declared);
            // Japanese may be written in Chinese characters alone.
            if own == declared || (own, declared) == ("zh", "ja") {
                assert_eq!(found, Match::Own, "{text}");
            } else {
                let is_told = matches!(found, Match::Other(it, strength) if it == own && strength >= Strength::Certain);
                assert!(is_told, "{declared}: {found:?}: {text}");
            }
        }
    }
}

#[test]
fn names_code_and_single_words_say_nothing() {
    for text in [
        "Google Chrome",
        "Debian GNU/Linux 12",
        "https://www.example.org/the/of/and",
        "config.the_of.and",
        "OK",
        "Menu",
        "PDF, 2 MB",
        "",
        "12 34",
        "中文",
    ] {
        for tag in ["zh", "fr", "ar", "en"] {
            assert_eq!(
                other(text, tag).filter(|it| it.1 > Strength::Likely),
                None,
                "{text} in {tag}"
            );
        }
    }
}

#[test]
fn titles_of_works_are_no_passages() {
    let title = other("The Lord of the Rings", "fr").map(|it| it.1);
    assert_ne!(title, Some(Strength::Passage));
    let sentence = other("Skip to the main content", "fr").map(|it| it.1);
    assert_eq!(sentence, Some(Strength::Passage));
}

#[test]
fn near_languages_are_not_told_apart() {
    let danish = "Du kan se på denne side, hvornår din betaling bliver lavet.";
    for near in ["da", "nb", "no", "nn"] {
        assert_eq!(other(danish, near), None, "{near}");
    }
    let spanish = "Puede consultar en esta página cuándo se hará el pago.";
    assert_eq!(other(spanish, "gl"), None);
    assert_eq!(other(spanish, "eu").map(|it| it.0), Some("es"));
}

#[test]
fn tags_that_declare_a_script_are_taken_at_their_word() {
    assert_eq!(other("Nín kěyǐ zài zhège yèmiàn chákàn", "zh-Latn"), None);
    assert_eq!(other("Жаңы бетте", "ky"), None);
    assert_eq!(other("您可以在此页面查看付款时间", "ja"), None);
}

#[test]
fn huge_and_hostile_texts_are_read() {
    let long = "the ".repeat(200_000);
    let strength = other(&long, "fr").map(|it| it.1);
    assert!(
        strength <= Some(Strength::Likely),
        "one word over and over is no text"
    );
    for text in [
        "\u{202e}\u{0}\u{feff}",
        "''''",
        "l'",
        "’’",
        "a\u{300}\u{300}",
        "........",
    ] {
        against(text, "fr");
    }
}
