//! What the standards say of each role: WAI-ARIA 1.2 §5.4, Graphics Module §4, Digital Publishing Module §3.
//!
//! One row per role, in the order of [`Role`]. Attributes and superclasses are given as in the
//! standards: what a role inherits is found through [`RoleInfo::supports`] and its like.

use super::role::Role;
use super::role_info::{RoleInfo, RoleOrigin, role};
use Role as R;

const fn landmark(of: Role) -> RoleInfo {
    role(of, &[R::Landmark])
}

const fn phrase(of: Role) -> RoleInfo {
    role(of, &[R::Section]).unnamed()
}

const fn draft(of: Role, superclasses: &'static [Role]) -> RoleInfo {
    role(of, superclasses).from(RoleOrigin::Aria13)
}

const fn graphics(of: Role, superclasses: &'static [Role]) -> RoleInfo {
    role(of, superclasses).from(RoleOrigin::Graphics)
}

const fn doc(of: Role, superclasses: &'static [Role]) -> RoleInfo {
    role(of, superclasses).from(RoleOrigin::Dpub)
}

const fn internal(of: Role, superclasses: &'static [Role]) -> RoleInfo {
    role(of, superclasses).from(RoleOrigin::Internal)
}

const ROWS: &[&[Role]] = &[&[R::Row], &[R::RowGroup, R::Row]];
const MENU_ITEMS: &[&[Role]] = &[
    &[R::MenuItem],
    &[R::MenuItemCheckbox],
    &[R::MenuItemRadio],
    &[R::Group, R::MenuItem],
    &[R::Group, R::MenuItemCheckbox],
    &[R::Group, R::MenuItemRadio],
];
const MENU_CONTEXT: &[Role] = &[R::Group, R::Menu, R::MenuBar];

/// The table.
pub(super) static ROLES: &[RoleInfo] = &[
    role(R::Alert, &[R::Section]).defaults(&[("aria-live", "assertive"), ("aria-atomic", "true")]),
    role(R::AlertDialog, &[R::Alert, R::Dialog]).must_be_named(),
    role(R::Application, &[R::Structure])
        .must_be_named()
        .takes(&[
            "aria-activedescendant",
            "aria-disabled",
            "aria-errormessage",
            "aria-expanded",
            "aria-haspopup",
            "aria-invalid",
        ]),
    role(R::Article, &[R::Document]).takes(&["aria-posinset", "aria-setsize"]),
    landmark(R::Banner),
    role(R::Blockquote, &[R::Section]),
    role(R::Button, &[R::Command])
        .named_by_content()
        .must_be_named()
        .takes(&[
            "aria-disabled",
            "aria-expanded",
            "aria-haspopup",
            "aria-pressed",
        ])
        .leaf(),
    phrase(R::Caption).owned_by(&[R::Figure, R::Grid, R::Table, R::TreeGrid]),
    role(R::Cell, &[R::Section])
        .named_by_content()
        .takes(&[
            "aria-colindex",
            "aria-colindextext",
            "aria-colspan",
            "aria-rowindex",
            "aria-rowindextext",
            "aria-rowspan",
        ])
        .owned_by(&[R::Row]),
    role(R::Checkbox, &[R::Input])
        .named_by_content()
        .must_be_named()
        .requires(&["aria-checked"])
        .takes(&[
            "aria-errormessage",
            "aria-expanded",
            "aria-invalid",
            "aria-readonly",
            "aria-required",
        ])
        .leaf(),
    phrase(R::Code),
    role(R::ColumnHeader, &[R::Cell, R::GridCell, R::SectionHead])
        .named_by_content()
        .must_be_named()
        .takes(&["aria-sort"])
        .owned_by(&[R::Row]),
    // `aria-controls` is required in 1.2 and no longer in 1.3, which the ACT rules follow.
    role(R::Combobox, &[R::Input])
        .must_be_named()
        .requires(&["aria-expanded"])
        .takes(&[
            "aria-activedescendant",
            "aria-autocomplete",
            "aria-controls",
            "aria-errormessage",
            "aria-haspopup",
            "aria-invalid",
            "aria-readonly",
            "aria-required",
        ])
        .defaults(&[("aria-haspopup", "listbox")]),
    role(R::Command, &[R::Widget]).abstract_role(),
    landmark(R::Complementary),
    role(R::Composite, &[R::Widget])
        .abstract_role()
        .takes(&["aria-activedescendant", "aria-disabled"]),
    landmark(R::ContentInfo),
    role(R::Definition, &[R::Section]),
    phrase(R::Deletion),
    role(R::Dialog, &[R::Window]).must_be_named(),
    role(R::Directory, &[R::List]).deprecated(),
    role(R::Document, &[R::Structure]),
    phrase(R::Emphasis),
    role(R::Feed, &[R::List]).owns(&[&[R::Article]]),
    role(R::Figure, &[R::Section]),
    landmark(R::Form).must_be_named(),
    role(R::Generic, &[R::Structure]).unnamed().prohibits(&[
        "aria-label",
        "aria-labelledby",
        "aria-braillelabel",
        "aria-roledescription",
        "aria-brailleroledescription",
    ]),
    role(R::Grid, &[R::Composite, R::Table])
        .must_be_named()
        .takes(&["aria-multiselectable", "aria-readonly"])
        .owns(ROWS),
    role(R::GridCell, &[R::Cell, R::Widget])
        .named_by_content()
        .takes(&[
            "aria-disabled",
            "aria-errormessage",
            "aria-expanded",
            "aria-haspopup",
            "aria-invalid",
            "aria-readonly",
            "aria-required",
            "aria-selected",
        ])
        .owned_by(&[R::Row]),
    role(R::Group, &[R::Section]).takes(&["aria-activedescendant", "aria-disabled"]),
    // Browsers take level 2 where none is set, but 1.2 gives no default: an author must set it.
    role(R::Heading, &[R::SectionHead])
        .named_by_content()
        .must_be_named()
        .requires(&["aria-level"]),
    role(R::Img, &[R::Section]).must_be_named().leaf(),
    role(R::Input, &[R::Widget])
        .abstract_role()
        .takes(&["aria-disabled"]),
    phrase(R::Insertion),
    role(R::Landmark, &[R::Section]).abstract_role(),
    role(R::Link, &[R::Command])
        .named_by_content()
        .must_be_named()
        .takes(&["aria-disabled", "aria-expanded", "aria-haspopup"]),
    role(R::List, &[R::Section]).owns(&[&[R::ListItem]]),
    role(R::ListBox, &[R::Select])
        .must_be_named()
        .takes(&[
            "aria-errormessage",
            "aria-expanded",
            "aria-invalid",
            "aria-multiselectable",
            "aria-readonly",
            "aria-required",
        ])
        .defaults(&[("aria-orientation", "vertical")])
        .owns(&[&[R::Option], &[R::Group, R::Option]]),
    role(R::ListItem, &[R::Section])
        .takes(&["aria-level", "aria-posinset", "aria-setsize"])
        .owned_by(&[R::Directory, R::List]),
    role(R::Log, &[R::Section]).defaults(&[("aria-live", "polite")]),
    landmark(R::Main),
    role(R::Marquee, &[R::Section]).must_be_named(),
    role(R::Math, &[R::Section]),
    role(R::Menu, &[R::Select])
        .defaults(&[("aria-orientation", "vertical")])
        .owns(MENU_ITEMS),
    role(R::MenuBar, &[R::Menu])
        .defaults(&[("aria-orientation", "horizontal")])
        .owns(MENU_ITEMS),
    role(R::MenuItem, &[R::Command])
        .named_by_content()
        .must_be_named()
        .takes(&[
            "aria-disabled",
            "aria-expanded",
            "aria-haspopup",
            "aria-posinset",
            "aria-setsize",
        ])
        .owned_by(MENU_CONTEXT),
    role(R::MenuItemCheckbox, &[R::MenuItem])
        .named_by_content()
        .must_be_named()
        .requires(&["aria-checked"])
        .owned_by(MENU_CONTEXT)
        .leaf(),
    role(R::MenuItemRadio, &[R::MenuItem])
        .named_by_content()
        .must_be_named()
        .requires(&["aria-checked"])
        .owned_by(MENU_CONTEXT)
        .leaf(),
    role(R::Meter, &[R::Range])
        .must_be_named()
        .requires(&["aria-valuenow"])
        .defaults(&[("aria-valuemin", "0"), ("aria-valuemax", "100")])
        .leaf(),
    landmark(R::Navigation),
    role(R::Note, &[R::Section]),
    role(R::Option, &[R::Input])
        .named_by_content()
        .must_be_named()
        .requires(&["aria-selected"])
        .takes(&["aria-checked", "aria-posinset", "aria-setsize"])
        .defaults(&[("aria-selected", "false")])
        .owned_by(&[R::Group, R::ListBox])
        .leaf(),
    phrase(R::Paragraph),
    role(R::Presentation, &[R::Structure]).unnamed(),
    role(R::ProgressBar, &[R::Range, R::Widget])
        .must_be_named()
        .defaults(&[("aria-valuemin", "0"), ("aria-valuemax", "100")])
        .leaf(),
    role(R::Radio, &[R::Input])
        .named_by_content()
        .must_be_named()
        .requires(&["aria-checked"])
        .takes(&["aria-posinset", "aria-setsize"])
        .leaf(),
    role(R::RadioGroup, &[R::Select])
        .must_be_named()
        .takes(&[
            "aria-errormessage",
            "aria-invalid",
            "aria-readonly",
            "aria-required",
        ])
        .owns(&[&[R::Radio]]),
    role(R::Range, &[R::Structure]).abstract_role().takes(&[
        "aria-valuemax",
        "aria-valuemin",
        "aria-valuenow",
        "aria-valuetext",
    ]),
    landmark(R::Region).must_be_named(),
    role(R::RoleType, &[]).abstract_role(),
    role(R::Row, &[R::Group, R::Widget])
        .named_by_content()
        .takes(&[
            "aria-colindex",
            "aria-expanded",
            "aria-level",
            "aria-posinset",
            "aria-rowindex",
            "aria-rowindextext",
            "aria-selected",
            "aria-setsize",
        ])
        .owns(&[
            &[R::Cell],
            &[R::ColumnHeader],
            &[R::GridCell],
            &[R::RowHeader],
        ])
        .owned_by(&[R::Grid, R::RowGroup, R::Table, R::TreeGrid]),
    role(R::RowGroup, &[R::Structure])
        .owns(&[&[R::Row]])
        .owned_by(&[R::Grid, R::Table, R::TreeGrid]),
    role(R::RowHeader, &[R::Cell, R::GridCell, R::SectionHead])
        .named_by_content()
        .must_be_named()
        .takes(&["aria-expanded", "aria-sort"])
        .owned_by(&[R::Row]),
    role(R::ScrollBar, &[R::Range, R::Widget])
        .requires(&["aria-controls", "aria-valuenow"])
        .takes(&["aria-disabled", "aria-orientation"])
        .defaults(&[
            ("aria-orientation", "vertical"),
            ("aria-valuemin", "0"),
            ("aria-valuemax", "100"),
        ])
        .leaf(),
    landmark(R::Search),
    role(R::SearchBox, &[R::TextBox]).must_be_named(),
    role(R::Section, &[R::Structure]).abstract_role(),
    role(R::SectionHead, &[R::Structure])
        .abstract_role()
        .named_by_content(),
    role(R::Select, &[R::Composite, R::Group])
        .abstract_role()
        .takes(&["aria-orientation"]),
    // A separator that takes focus is a widget and must have `aria-valuenow`: rules see to it.
    role(R::Separator, &[R::Structure])
        .takes(&[
            "aria-disabled",
            "aria-orientation",
            "aria-valuemax",
            "aria-valuemin",
            "aria-valuenow",
            "aria-valuetext",
        ])
        .defaults(&[
            ("aria-orientation", "horizontal"),
            ("aria-valuemin", "0"),
            ("aria-valuemax", "100"),
        ])
        .leaf(),
    role(R::Slider, &[R::Input, R::Range])
        .must_be_named()
        .requires(&["aria-valuenow"])
        .takes(&[
            "aria-errormessage",
            "aria-haspopup",
            "aria-invalid",
            "aria-orientation",
            "aria-readonly",
        ])
        .defaults(&[
            ("aria-orientation", "horizontal"),
            ("aria-valuemin", "0"),
            ("aria-valuemax", "100"),
        ])
        .leaf(),
    role(R::SpinButton, &[R::Composite, R::Input, R::Range])
        .must_be_named()
        .takes(&[
            "aria-errormessage",
            "aria-invalid",
            "aria-readonly",
            "aria-required",
        ])
        .defaults(&[("aria-valuenow", "0")]),
    role(R::Status, &[R::Section]).defaults(&[("aria-live", "polite"), ("aria-atomic", "true")]),
    phrase(R::Strong),
    role(R::Structure, &[R::RoleType]).abstract_role(),
    phrase(R::Subscript),
    phrase(R::Superscript),
    role(R::Switch, &[R::Checkbox])
        .named_by_content()
        .must_be_named()
        .requires(&["aria-checked"])
        .leaf(),
    role(R::Tab, &[R::SectionHead, R::Widget])
        .named_by_content()
        .takes(&[
            "aria-disabled",
            "aria-expanded",
            "aria-haspopup",
            "aria-posinset",
            "aria-selected",
            "aria-setsize",
        ])
        .defaults(&[("aria-selected", "false")])
        .owned_by(&[R::TabList])
        .leaf(),
    role(R::Table, &[R::Section])
        .must_be_named()
        .takes(&["aria-colcount", "aria-rowcount"])
        .owns(ROWS),
    role(R::TabList, &[R::Composite])
        .takes(&["aria-level", "aria-multiselectable", "aria-orientation"])
        .defaults(&[("aria-orientation", "horizontal")])
        .owns(&[&[R::Tab]]),
    role(R::TabPanel, &[R::Section]).must_be_named(),
    role(R::Term, &[R::Section]),
    role(R::TextBox, &[R::Input]).must_be_named().takes(&[
        "aria-activedescendant",
        "aria-autocomplete",
        "aria-errormessage",
        "aria-haspopup",
        "aria-invalid",
        "aria-multiline",
        "aria-placeholder",
        "aria-readonly",
        "aria-required",
    ]),
    role(R::Time, &[R::Section]),
    role(R::Timer, &[R::Status]).defaults(&[("aria-live", "off")]),
    role(R::Toolbar, &[R::Group])
        .takes(&["aria-orientation"])
        .defaults(&[("aria-orientation", "horizontal")]),
    role(R::Tooltip, &[R::Section])
        .named_by_content()
        .must_be_named(),
    role(R::Tree, &[R::Select])
        .must_be_named()
        .takes(&[
            "aria-errormessage",
            "aria-invalid",
            "aria-multiselectable",
            "aria-required",
        ])
        .defaults(&[("aria-orientation", "vertical")])
        .owns(&[&[R::TreeItem], &[R::Group, R::TreeItem]]),
    role(R::TreeGrid, &[R::Grid, R::Tree])
        .must_be_named()
        .owns(ROWS),
    role(R::TreeItem, &[R::ListItem, R::Option])
        .named_by_content()
        .must_be_named()
        .takes(&["aria-expanded", "aria-haspopup"])
        .owned_by(&[R::Group, R::Tree]),
    role(R::Widget, &[R::RoleType]).abstract_role(),
    role(R::Window, &[R::RoleType])
        .abstract_role()
        .takes(&["aria-modal"]),
    draft(R::Comment, &[R::Article]).named_by_content(),
    draft(R::Mark, &[R::Section]).unnamed(),
    draft(R::SectionFooter, &[R::Section]),
    draft(R::SectionHeader, &[R::Section]),
    draft(R::Suggestion, &[R::Section]).unnamed(),
    graphics(R::GraphicsDocument, &[R::Document]).must_be_named(),
    graphics(R::GraphicsObject, &[R::Group]).named_by_content(),
    graphics(R::GraphicsSymbol, &[R::Img])
        .must_be_named()
        .leaf(),
    doc(R::DocAbstract, &[R::Section]),
    doc(R::DocAcknowledgments, &[R::Landmark]),
    doc(R::DocAfterword, &[R::Landmark]),
    doc(R::DocAppendix, &[R::Landmark]),
    doc(R::DocBacklink, &[R::Link])
        .named_by_content()
        .must_be_named(),
    doc(R::DocBiblioEntry, &[R::ListItem])
        .deprecated()
        .owned_by(&[R::List, R::DocBibliography]),
    doc(R::DocBibliography, &[R::Landmark]),
    doc(R::DocBiblioRef, &[R::Link])
        .named_by_content()
        .must_be_named(),
    doc(R::DocChapter, &[R::Landmark]),
    doc(R::DocColophon, &[R::Section]),
    doc(R::DocConclusion, &[R::Landmark]),
    doc(R::DocCover, &[R::Img]).leaf(),
    doc(R::DocCredit, &[R::Section]),
    doc(R::DocCredits, &[R::Landmark]),
    doc(R::DocDedication, &[R::Section]),
    doc(R::DocEndnote, &[R::ListItem])
        .deprecated()
        .owned_by(&[R::List, R::DocEndnotes]),
    doc(R::DocEndnotes, &[R::Landmark]),
    doc(R::DocEpigraph, &[R::Section]),
    doc(R::DocEpilogue, &[R::Landmark]),
    doc(R::DocErrata, &[R::Landmark]),
    doc(R::DocExample, &[R::Section]),
    doc(R::DocFootnote, &[R::Section]),
    doc(R::DocForeword, &[R::Landmark]),
    doc(R::DocGlossary, &[R::Landmark]),
    doc(R::DocGlossRef, &[R::Link])
        .named_by_content()
        .must_be_named(),
    doc(R::DocIndex, &[R::Navigation]),
    doc(R::DocIntroduction, &[R::Landmark]),
    doc(R::DocNoteRef, &[R::Link])
        .named_by_content()
        .must_be_named(),
    doc(R::DocNotice, &[R::Note]),
    doc(R::DocPageBreak, &[R::Separator]).must_be_named().leaf(),
    doc(R::DocPageFooter, &[R::Section]).unnamed(),
    doc(R::DocPageHeader, &[R::Section]).unnamed(),
    doc(R::DocPageList, &[R::Navigation]),
    doc(R::DocPart, &[R::Landmark]).must_be_named(),
    doc(R::DocPreface, &[R::Landmark]),
    doc(R::DocPrologue, &[R::Landmark]),
    doc(R::DocPullQuote, &[R::Section]).unnamed(),
    doc(R::DocQna, &[R::Section]),
    doc(R::DocSubtitle, &[R::SectionHead]),
    doc(R::DocTip, &[R::Note]),
    doc(R::DocToc, &[R::Navigation]),
    internal(R::Abbreviation, &[R::Structure]),
    internal(R::Audio, &[R::Structure]).takes(APPLICATION_LIKE),
    internal(R::Canvas, &[R::Structure]),
    internal(R::ColorWell, &[R::Input])
        .must_be_named()
        .takes(FIELD_LIKE),
    internal(R::DateTimeField, &[R::Input])
        .must_be_named()
        .takes(FIELD_LIKE),
    internal(R::DescriptionList, &[R::List]),
    internal(R::EmbeddedObject, &[R::Structure]).takes(APPLICATION_LIKE),
    internal(R::FigCaption, &[R::Section]),
    internal(R::FileField, &[R::Input])
        .must_be_named()
        .takes(FIELD_LIKE),
    internal(R::Frame, &[R::Structure]).takes(APPLICATION_LIKE),
    internal(R::Label, &[R::Structure]).unnamed(),
    internal(R::Legend, &[R::Structure]).unnamed(),
    internal(R::LineBreak, &[R::Structure]),
    internal(R::PasswordField, &[R::Input])
        .must_be_named()
        .takes(FIELD_LIKE),
    internal(R::RootDocument, &[R::Document]),
    internal(R::Ruby, &[R::Structure]),
    internal(R::RubyText, &[R::Structure]),
    internal(R::Summary, &[R::Command])
        .named_by_content()
        .must_be_named()
        .takes(&["aria-disabled", "aria-haspopup", "aria-expanded"]),
    internal(R::Text, &[R::Structure]),
    internal(R::Video, &[R::Structure]).takes(APPLICATION_LIKE),
    internal(R::NotMapped, &[]),
];

/// ARIA in HTML §4 lets media, frames and plug-ins take what `application` takes.
const APPLICATION_LIKE: &[&str] = &[
    "aria-activedescendant",
    "aria-disabled",
    "aria-errormessage",
    "aria-expanded",
    "aria-haspopup",
    "aria-invalid",
];

/// ARIA in HTML §4 lets fields without a role take what `textbox` takes, as far as it applies.
const FIELD_LIKE: &[&str] = &[
    "aria-errormessage",
    "aria-haspopup",
    "aria-invalid",
    "aria-placeholder",
    "aria-readonly",
    "aria-required",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::semantics::attribute_table::ATTRIBUTES;

    #[test]
    fn rows_are_in_the_order_of_the_roles() {
        assert_eq!(ROLES.len(), Role::ALL.len());
        for (info, role) in ROLES.iter().zip(Role::ALL) {
            assert_eq!(info.role, *role);
        }
    }

    #[test]
    fn every_named_attribute_is_in_the_attribute_table() {
        for info in ROLES {
            let defaults = info.defaults.iter().map(|(name, _)| name);
            for name in info
                .required
                .iter()
                .chain(info.supported)
                .chain(info.prohibited)
                .chain(defaults)
            {
                assert!(
                    ATTRIBUTES.iter().any(|a| a.name == *name),
                    "{name} of {:?}",
                    info.role
                );
            }
        }
    }

    #[test]
    fn only_abstract_or_internal_roles_are_without_superclass_and_no_role_inherits_itself() {
        for info in ROLES {
            assert!(
                info.role == R::RoleType || info.is_internal() || !info.superclasses.is_empty()
            );
            assert!(
                info.superclasses.iter().all(|s| !s.is_a(info.role)),
                "{:?}",
                info.role
            );
        }
    }
}
