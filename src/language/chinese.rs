//! Simplified and traditional Chinese, told by characters that only one of them uses.

use super::tag::LanguageTag;

/// How Chinese is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the two ways of writing")]
pub enum ChineseScript {
    Simplified,
    Traditional,
}

/// Common characters by pairs: the simplified form and the traditional one.
const PAIRS: &str = "们們这這个個国國说說时時会會来來对對发發还還经經样樣过過给給问問题題关關开開门門见見\
     观觀现現实實电電视視话話请請让讓语語读讀书書写寫学學习習联聯系係务務务務动動业業产產东東车車长長张張\
     马馬鸟鳥龙龍飞飛马馬页頁须須顺順顾顧预預颜顏风風饭飯馆館钱錢银銀错錯键鍵镇鎮铁鐵钟鐘针針阳陽阴陰队隊\
     阶階际際陆陸陈陳险險随隨难難双雙应應广廣庆慶库庫应應归歸当當录錄总總战戰户戶报報护護担擔据據损損换換\
     数數断斷无無旧舊显顯晓曉术術机機权權条條极極构構标標树樹检檢楼樓欢歡气氣决決没沒济濟测測满滿灭滅灯燈\
     点點热熱爱愛独獨环環确確种種积積称稱穷窮竞競笔筆简簡类類红紅级級纪紀约約纯純纳納纸紙线線组組细細织織\
     终終结結绝絕统統继繼续續维維绿綠网網罗羅职職联聯听聽脑腦脚腳节節药藥虑慮虽雖补補规規认認讨討训訓议議\
     记記许許论論设設访訪证證评評识識诉訴试試诗詩该該详詳误誤调調谁誰谈談谢謝贝貝负負财財责責败敗货貨质質\
     购購贵貴费費资資赛賽赶趕跃躍转轉轮輪软軟输輸边邊达達运運进進远遠连連迟遲选選递遞邮郵释釋里裡优優传傳\
     伤傷价價众眾儿兒党黨兴興养養军軍农農冲衝净淨减減凤鳳刘劉则則创創别別办辦劳勞势勢区區医醫华華协協单單";

/// Which way a Chinese text is written. `None` for too few characters that tell, or both kinds.
pub fn chinese_script(text: &str) -> Option<ChineseScript> {
    let (mut simplified, mut traditional) = (0_u32, 0_u32);
    for letter in text.chars().filter(|c| u32::from(*c) >= 0x4e00) {
        match side(letter) {
            Some(ChineseScript::Simplified) => simplified += 1,
            Some(ChineseScript::Traditional) => traditional += 1,
            None => {}
        }
    }
    match (simplified, traditional) {
        (s, t) if s >= 4 && s >= 10 * t => Some(ChineseScript::Simplified),
        (s, t) if t >= 4 && t >= 10 * s => Some(ChineseScript::Traditional),
        _ => None,
    }
}

fn side(letter: char) -> Option<ChineseScript> {
    use std::collections::HashMap;
    use std::sync::LazyLock;
    static SIDES: LazyLock<HashMap<char, ChineseScript>> = LazyLock::new(|| {
        let letters = PAIRS.chars().filter(|c| !c.is_whitespace());
        let sides = [ChineseScript::Simplified, ChineseScript::Traditional];
        letters.zip(sides.into_iter().cycle()).collect()
    });
    SIDES.get(&letter).copied()
}

impl LanguageTag {
    /// The way of writing that a Chinese tag declares, by its script or region.
    pub fn chinese_script(&self) -> Option<ChineseScript> {
        let has = |subtags: &[&str]| subtags.iter().any(|it| self.has(it));
        match self.language() {
            "zh" if has(&["hans"]) => Some(ChineseScript::Simplified),
            "zh" if has(&["hant"]) => Some(ChineseScript::Traditional),
            "zh" if has(&["cn", "sg", "my"]) => Some(ChineseScript::Simplified),
            "zh" if has(&["tw", "hk", "mo"]) => Some(ChineseScript::Traditional),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_pairs() {
        let letters: Vec<char> = PAIRS.chars().filter(|c| !c.is_whitespace()).collect();
        assert_eq!(letters.len() % 2, 0);
        for pair in letters.chunks(2) {
            assert_ne!(pair[0], pair[1]);
            assert_eq!(side(pair[0]), Some(ChineseScript::Simplified), "{pair:?}");
            assert_eq!(side(pair[1]), Some(ChineseScript::Traditional), "{pair:?}");
        }
    }

    #[test]
    fn texts_are_told_apart_and_few_characters_tell_nothing() {
        let simplified = "请选择您的语言，然后继续。我们会给您发送电子邮件。";
        let traditional = "請選擇您的語言，然後繼續。我們會給您發送電子郵件。";
        assert_eq!(chinese_script(simplified), Some(ChineseScript::Simplified));
        assert_eq!(
            chinese_script(traditional),
            Some(ChineseScript::Traditional)
        );
        assert_eq!(chinese_script(&format!("{simplified}{traditional}")), None);
        assert_eq!(chinese_script("中文"), None);
        assert_eq!(chinese_script(""), None);
    }

    #[test]
    fn tags_declare_it_by_script_or_region() {
        let of = |tag| LanguageTag::parse(tag).and_then(|it| it.chinese_script());
        assert_eq!(of("zh-TW"), Some(ChineseScript::Traditional));
        assert_eq!(of("zh-Hans-HK"), Some(ChineseScript::Simplified));
        assert_eq!(of("zh"), None);
        assert_eq!(of("ja-CN"), None);
    }
}
