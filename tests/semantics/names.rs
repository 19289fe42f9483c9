//! Accessible names and descriptions.

use evenhand::semantics::Mechanism;

use super::{each, name, page, x};

#[test]
fn names_follow_the_order_of_mechanisms() {
    each(
        name,
        &[
            (
                "<button id=x aria-labelledby=l aria-label=al>c</button><i id=l>L</i>",
                "L".into(),
            ),
            (
                "<button id=x aria-labelledby=e aria-label=al>c</button><i id=e> </i>",
                "al".into(),
            ),
            ("<button id=x aria-label=' ' title=t>c</button>", "c".into()),
            ("<button id=x title=t><img alt=''></button>", "t".into()),
            (
                "<button id=x aria-labelledby='x l'>own</button><i id=l>more</i>",
                "own more".into(),
            ),
            ("<input id=x title=t placeholder=p>", "t".into()),
            ("<input id=x title='' placeholder=p>", "p".into()),
            (
                "<label for=x>A</label><input id=x title=t><label for=x>B</label>",
                "A B".into(),
            ),
            ("<label>a <input id=x> b</label>", "a b".into()),
            ("<input id=x type=submit>", "Submit".into()),
            ("<input id=x type=submit value=''>", String::new()),
            ("<input id=x type=reset>", "Reset".into()),
            ("<input id=x type=button>", String::new()),
            ("<input id=x type=image alt='' title=t>", "t".into()),
            ("<fieldset id=x><legend>l</legend>c</fieldset>", "l".into()),
            (
                "<fieldset id=x><div><legend>l</legend></div></fieldset>",
                String::new(),
            ),
            ("<table id=x><caption>c</caption></table>", "c".into()),
            ("<iframe id=x title=f></iframe>", "f".into()),
            (
                "<svg id=x aria-labelledby=t><title id=t>s</title></svg>",
                "s".into(),
            ),
            ("<img id=x alt='' title=t>", String::new()),
            ("<img id=x title=t>", "t".into()),
            (
                "<meter id=m value=.5></meter><h2 id=x aria-labelledby=m></h2>",
                "0.5".into(),
            ),
            (
                "<p id=x role=textbox aria-placeholder=p>typed</p>",
                "p".into(),
            ),
            (
                "<p id=x role=treeitem>a<span role=group>b</span></p>",
                "a".into(),
            ),
            (
                "<svg id=x><title>s</title><g><title>inner</title></g></svg>",
                "s".into(),
            ),
            ("<p id=x title=t>text</p>", String::new()),
            ("<div id=x title=t>text</div>", String::new()),
            ("<nav id=x title=t>text</nav>", "t".into()),
            ("<ul id=x>text</ul>", String::new()),
            (
                "<select><option id=x label=l>o</option></select>",
                "l".into(),
            ),
        ],
    );
}

#[test]
fn content_is_spaced_where_boxes_end() {
    each(
        name,
        &[
            ("<h2 id=x>a<span>b</span>c</h2>", "abc".into()),
            ("<h2 id=x>a<div>b</div>c</h2>", "a b c".into()),
            ("<h2 id=x>a<br>b</h2>", "a b".into()),
            ("<h2 id=x>a<img alt=i>b</h2>", "a i b".into()),
            ("<h2 id=x>a<img alt=''>b</h2>", "ab".into()),
            ("<h2 id=x>a<button>b</button>c</h2>", "a b c".into()),
            ("<h2 id=x>a<a href=#>b</a>c</h2>", "abc".into()),
            (
                "<h2 id=x>a<span aria-label=l>b</span>c</h2>",
                "a l c".into(),
            ),
            ("<h2 id=x>a<!-- -->b</h2>", "ab".into()),
            ("<h2 id=x>a \n\t <b> b</b></h2>", "a b".into()),
            ("<h2 id=x>&nbsp;</h2>", String::new()),
            ("<h2 id=x>a&nbsp;&nbsp;b</h2>", "a\u{a0}\u{a0}b".into()),
            ("<h2 id=x>漢<rt>kan</rt></h2>", "漢".into()),
            (
                "<h2 id=x>a<script>s</script><style>t</style><template>u</template></h2>",
                "a".into(),
            ),
            ("<h2 id=x><ul><li>a</li><li>b</li></ul></h2>", "a b".into()),
            (
                "<a href=# id=x><span style='display:inline-block'>a</span>b</a>",
                "a b".into(),
            ),
            ("<a href=# id=x><i title=Edit></i></a>", "Edit".into()),
            (
                "<a href=# id=x><svg><title>t</title><desc>d</desc></svg></a>",
                "t".into(),
            ),
        ],
    );
}

#[test]
fn controls_within_names_stand_for_their_values() {
    each(
        name,
        &[
            (
                "<label for=x>Flash <input value=3> times</label><input type=checkbox id=x>",
                "Flash 3 times".into(),
            ),
            (
                "<label for=x>w <select><option>a<option selected>b</select></label><input id=x>",
                "w b".into(),
            ),
            (
                "<label for=x>w <select><option>a<option>b</select></label><input id=x>",
                "w a".into(),
            ),
            (
                "<h2 id=x>v <span role=slider aria-valuenow=5 aria-valuetext=five></span></h2>",
                "v five".into(),
            ),
            (
                "<h2 id=x>v <span role=slider aria-valuenow=5></span></h2>",
                "v 5".into(),
            ),
            (
                "<h2 id=x><span role=textbox aria-label=l>typed</span></h2>",
                "typed".into(),
            ),
            (
                "<h2 id=x><span role=listbox><span role=option>a</span><span role=option aria-selected=true>b</span></span></h2>",
                "b".into(),
            ),
            (
                "<h2 id=x>a<input type=checkbox aria-label=z>b</h2>",
                "a z b".into(),
            ),
        ],
    );
}

#[test]
fn hidden_content_counts_only_where_it_is_referred_to() {
    each(
        name,
        &[
            (
                "<button id=x>a<span hidden>h</span><span aria-hidden=true>g</span></button>",
                "a".into(),
            ),
            (
                "<button id=x aria-labelledby=l></button><div id=l hidden>h <b hidden>n</b></div>",
                "h n".into(),
            ),
            (
                "<button id=x aria-labelledby=l></button><div id=l>v <b hidden>n</b><i aria-hidden=true>m</i></div>",
                "v".into(),
            ),
            (
                "<button id=x aria-labelledby=l></button><div hidden><i id=l>in</i> out</div>",
                "in".into(),
            ),
            (
                "<a href=# id=x><b style='visibility:hidden'>h<i style='visibility:visible'>v</i></b></a>",
                "v".into(),
            ),
            ("<label for=x hidden>h</label><input id=x>", String::new()),
        ],
    );
}

#[test]
fn names_that_refer_to_each_other_end() {
    each(
        name,
        &[
            (
                "<i id=x role=link aria-labelledby=y>a</i><i id=y aria-labelledby=x>b</i>",
                "b".into(),
            ),
            (
                "<i id=x role=link aria-labelledby='x x'>a</i>",
                "a a".into(),
            ),
            (
                "<label id=l>lab <input id=x aria-labelledby=l value=v></label>",
                "lab".into(),
            ),
            (
                "<p id=l><i id=x role=checkbox aria-labelledby=l>agree to</i> terms</p>",
                "agree to terms".into(),
            ),
            ("<section id=x aria-labelledby=x>a</section>", "a".into()),
            (
                "<i id=x role=link aria-owns=y>a</i><i id=y aria-owns=x>b</i>",
                "ab".into(),
            ),
            ("<i id=x role=link aria-owns=x>a</i>", "a".into()),
        ],
    );
}

#[test]
fn names_tell_where_they_come_from() {
    page(
        "<label for=x>A</label><label for=x>B</label><input id=x>",
        |s| {
            let name = s.name(x(s));
            let texts: Vec<&str> = name
                .sources
                .iter()
                .map(|source| source.text.as_str())
                .collect();
            assert_eq!(texts, ["A", "B"]);
            assert!(
                name.sources
                    .iter()
                    .all(|source| source.mechanism == Mechanism::Label)
            );
            let labels: Vec<_> = s
                .label_elements(x(s))
                .iter()
                .map(|label| label.id())
                .collect();
            assert_eq!(
                labels,
                name.sources
                    .iter()
                    .map(|source| source.node)
                    .collect::<Vec<_>>()
            );
            assert_eq!(s.labelled_control(s.label_elements(x(s))[0]), Some(x(s)));
        },
    );
    page("<input type=image id=x>", |s| {
        assert_eq!(s.name(x(s)).mechanism(), Some(Mechanism::Default));
    });
    page("<label for=x>A</label><p id=x>not labelable</p>", |s| {
        assert!(s.label_elements(x(s)).is_empty());
    });
    page("<label for=nowhere>A <input id=x></label>", |s| {
        assert!(!s.has_name(x(s)), "`for` wins over nesting");
    });
}

#[test]
fn descriptions_are_what_the_name_has_not_used() {
    let description = |body: &str| {
        let mut found = None;
        page(body, |s| found = Some(s.description(x(s)).text.clone()));
        found.unwrap()
    };
    each(
        description,
        &[
            ("<button id=x title=t>b</button>", "t".into()),
            ("<button id=x title=t></button>", String::new()),
            (
                "<button id=x title=t aria-describedby=d>b</button><i id=d hidden>D</i>",
                "D".into(),
            ),
            (
                "<button id=x title=t aria-describedby=e>b</button><i id=e></i>",
                "t".into(),
            ),
            (
                "<button id=x title=t aria-description=a>b</button>",
                "a".into(),
            ),
            ("<svg id=x><desc>d</desc></svg>", "d".into()),
        ],
    );
}
