//! Languages so near to each other that a few words do not tell them apart.

/// Groups within which no text is said to be in the wrong language. The first of a group may have
/// common words of its own; the others are mostly those that would be taken for it.
const KIN: &[&str] = &[
    "da nb nn",
    "hr sr bs sh cnr sl",
    "cs sk",
    "id ms jv su min",
    "fil ceb ilo war pam",
    "pt gl mwl kea",
    "es ast an ext lad gl ca",
    "ca oc es",
    "fr oc wa frp pcd nrf ht gcf gcr",
    "ht gcf gcr mfe",
    "it sc scn vec lmo nap co fur rm lij pms",
    "en sco jam pcm enm ang",
    "de gsw bar nds lb als ksh pdc yi",
    "nl af li fy nds vls zea",
    "ru be rue",
    "uk be rue",
    "bg mk",
    "fi et krl",
    "tr az tk crh gag",
    "fa prs tg ckb ps",
    "ur pa sd ps ks",
    "ar arz ary apc ajp acm acw aeb ar",
    "zh yue wuu nan hak lzh",
    "ro mo rup",
    "es ia ie lfn",
    "fr ia ie lfn",
    "it ia ie lfn io",
    "pt ia ie lfn",
];

/// True if the languages are one, or near to each other.
pub(super) fn are_near(one: &str, other: &str) -> bool {
    let in_group = |group: &str, language: &str| group.split(' ').any(|it| it == language);
    one == other
        || KIN
            .iter()
            .any(|group| in_group(group, one) && in_group(group, other))
}
