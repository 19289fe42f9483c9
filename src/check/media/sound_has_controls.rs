//! Sound that begins by itself can be stopped or silenced on the page, by something that is seen and has a
//! name (ACT 4c31df).

use crate::check::shared::links::Links;
use crate::check::shared::media::is_known_to_sound;
use crate::check::shared::surroundings::{SILENCES, Surroundings, nodes};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "sound-has-controls",
    needs: Needs::Layout,
    messages: &[
        "autoplay-no-control",
        "autoplay-control-unknown",
        "autoplay-sound-unknown",
    ],
    run,
};

/// Controls a question names: more are of no help.
const MOST: usize = 20;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let shows_own = node.has_attr("controls")
        && page.semantics.is_visible(node)
        && !page.semantics.is_hidden(node);
    let around = Surroundings::of(page);
    if shows_own || around.has_control(page, SILENCES) {
        return Verdict::yes();
    }
    let scripted = nodes(page, &around.links).filter(|&link| is_scripted(page, link));
    let controls = nodes(page, &around.controls);
    let ways: Vec<Node<'_>> = controls.chain(scripted).take(MOST).collect();
    if !ways.is_empty() {
        Verdict::unsure("autoplay-control-unknown").related(ways)
    } else if is_known_to_sound(page, node) {
        Verdict::no("autoplay-no-control")
    } else {
        Verdict::unsure("autoplay-sound-unknown")
    }
}

/// True if a link leads nowhere by itself: it may be a button in disguise.
fn is_scripted(page: &Page<'_>, link: Node<'_>) -> bool {
    let links = Links::of(page);
    !links.leads_elsewhere(link) && links.target_in_page(link).is_none()
}
