//! The roles: WAI-ARIA 1.2, Graphics, Digital Publishing, and those browsers give without an ARIA role.

use super::role_info::RoleInfo;
use super::role_table::ROLES;

macro_rules! roles {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// A role. [`Role::info`] tells what the standards say of it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "each variant is the role of the same name")]
        #[repr(u8)]
        pub enum Role { $($variant),+ }

        impl Role {
            /// Every role, in the order of the role table.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The role's token, for example `menuitemcheckbox`; internal roles have names of their own.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

roles! {
    // WAI-ARIA 1.2 §5.3: abstract roles and roles for authors.
    Alert = "alert",
    AlertDialog = "alertdialog",
    Application = "application",
    Article = "article",
    Banner = "banner",
    Blockquote = "blockquote",
    Button = "button",
    Caption = "caption",
    Cell = "cell",
    Checkbox = "checkbox",
    Code = "code",
    ColumnHeader = "columnheader",
    Combobox = "combobox",
    Command = "command",
    Complementary = "complementary",
    Composite = "composite",
    ContentInfo = "contentinfo",
    Definition = "definition",
    Deletion = "deletion",
    Dialog = "dialog",
    Directory = "directory",
    Document = "document",
    Emphasis = "emphasis",
    Feed = "feed",
    Figure = "figure",
    Form = "form",
    Generic = "generic",
    Grid = "grid",
    GridCell = "gridcell",
    Group = "group",
    Heading = "heading",
    Img = "img",
    Input = "input",
    Insertion = "insertion",
    Landmark = "landmark",
    Link = "link",
    List = "list",
    ListBox = "listbox",
    ListItem = "listitem",
    Log = "log",
    Main = "main",
    Marquee = "marquee",
    Math = "math",
    Menu = "menu",
    MenuBar = "menubar",
    MenuItem = "menuitem",
    MenuItemCheckbox = "menuitemcheckbox",
    MenuItemRadio = "menuitemradio",
    Meter = "meter",
    Navigation = "navigation",
    Note = "note",
    Option = "option",
    Paragraph = "paragraph",
    Presentation = "presentation",
    ProgressBar = "progressbar",
    Radio = "radio",
    RadioGroup = "radiogroup",
    Range = "range",
    Region = "region",
    RoleType = "roletype",
    Row = "row",
    RowGroup = "rowgroup",
    RowHeader = "rowheader",
    ScrollBar = "scrollbar",
    Search = "search",
    SearchBox = "searchbox",
    Section = "section",
    SectionHead = "sectionhead",
    Select = "select",
    Separator = "separator",
    Slider = "slider",
    SpinButton = "spinbutton",
    Status = "status",
    Strong = "strong",
    Structure = "structure",
    Subscript = "subscript",
    Superscript = "superscript",
    Switch = "switch",
    Tab = "tab",
    Table = "table",
    TabList = "tablist",
    TabPanel = "tabpanel",
    Term = "term",
    TextBox = "textbox",
    Time = "time",
    Timer = "timer",
    Toolbar = "toolbar",
    Tooltip = "tooltip",
    Tree = "tree",
    TreeGrid = "treegrid",
    TreeItem = "treeitem",
    Widget = "widget",
    Window = "window",
    // WAI-ARIA 1.3 (draft), as browsers take them today.
    Comment = "comment",
    Mark = "mark",
    SectionFooter = "sectionfooter",
    SectionHeader = "sectionheader",
    Suggestion = "suggestion",
    // Graphics Module 1.0.
    GraphicsDocument = "graphics-document",
    GraphicsObject = "graphics-object",
    GraphicsSymbol = "graphics-symbol",
    // Digital Publishing Module 1.1.
    DocAbstract = "doc-abstract",
    DocAcknowledgments = "doc-acknowledgments",
    DocAfterword = "doc-afterword",
    DocAppendix = "doc-appendix",
    DocBacklink = "doc-backlink",
    DocBiblioEntry = "doc-biblioentry",
    DocBibliography = "doc-bibliography",
    DocBiblioRef = "doc-biblioref",
    DocChapter = "doc-chapter",
    DocColophon = "doc-colophon",
    DocConclusion = "doc-conclusion",
    DocCover = "doc-cover",
    DocCredit = "doc-credit",
    DocCredits = "doc-credits",
    DocDedication = "doc-dedication",
    DocEndnote = "doc-endnote",
    DocEndnotes = "doc-endnotes",
    DocEpigraph = "doc-epigraph",
    DocEpilogue = "doc-epilogue",
    DocErrata = "doc-errata",
    DocExample = "doc-example",
    DocFootnote = "doc-footnote",
    DocForeword = "doc-foreword",
    DocGlossary = "doc-glossary",
    DocGlossRef = "doc-glossref",
    DocIndex = "doc-index",
    DocIntroduction = "doc-introduction",
    DocNoteRef = "doc-noteref",
    DocNotice = "doc-notice",
    DocPageBreak = "doc-pagebreak",
    DocPageFooter = "doc-pagefooter",
    DocPageHeader = "doc-pageheader",
    DocPageList = "doc-pagelist",
    DocPart = "doc-part",
    DocPreface = "doc-preface",
    DocPrologue = "doc-prologue",
    DocPullQuote = "doc-pullquote",
    DocQna = "doc-qna",
    DocSubtitle = "doc-subtitle",
    DocTip = "doc-tip",
    DocToc = "doc-toc",
    // HTML elements without a corresponding ARIA role (HTML-AAM §3.5), as far as rules tell them apart.
    Abbreviation = "Abbr",
    Audio = "Audio",
    Canvas = "Canvas",
    ColorWell = "ColorWell",
    DateTimeField = "DateTime",
    DescriptionList = "DescriptionList",
    EmbeddedObject = "EmbeddedObject",
    FigCaption = "Figcaption",
    FileField = "FileField",
    Frame = "Iframe",
    Label = "LabelText",
    Legend = "Legend",
    LineBreak = "LineBreak",
    PasswordField = "PasswordField",
    RootDocument = "RootWebArea",
    Ruby = "Ruby",
    RubyText = "RubyAnnotation",
    Summary = "Summary",
    Text = "StaticText",
    Video = "Video",
    // Not part of any tree: `head`, `script`, `meta`, `col`, `source` and the like.
    NotMapped = "none-of-all",
}

/// Tokens that are other names of a role.
const SYNONYMS: &[(&str, Role)] = &[("none", Role::Presentation), ("image", Role::Img)];

impl Role {
    /// The role a token of a `role` attribute names (ASCII case-insensitive), abstract ones
    /// included, internal ones not.
    pub fn from_token(token: &str) -> Option<Self> {
        let known = |name: &str| name.eq_ignore_ascii_case(token);
        SYNONYMS
            .iter()
            .find(|(name, _)| known(name))
            .map(|&(_, role)| role)
            .or_else(|| {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|role| known(role.name()) && !role.info().is_internal())
            })
    }

    /// What the standards say of the role.
    pub fn info(self) -> &'static RoleInfo {
        &ROLES[self as usize]
    }

    /// True if the role is `other` or inherits from it, through any number of superclasses.
    pub fn is_a(self, other: Self) -> bool {
        self == other || self.info().superclasses.iter().any(|role| role.is_a(other))
    }

    /// True for non-abstract roles that inherit from `widget`, and for the internal ones that are
    /// operated (`summary`, date and file fields, …).
    pub fn is_widget(self) -> bool {
        self.is_a(Self::Widget)
    }

    /// True for landmarks (roles that inherit from `landmark`).
    pub fn is_landmark(self) -> bool {
        self.is_a(Self::Landmark)
    }

    /// True for roles whose content is announced when it changes.
    pub fn is_live_region(self) -> bool {
        matches!(
            self,
            Self::Alert | Self::Log | Self::Marquee | Self::Status | Self::Timer
        )
    }

    /// True for the roles an author may name from content (ARIA 1.2 §5.2.8.1).
    pub fn names_from_contents(self) -> bool {
        self.info().name_from == super::NameFrom::Contents
    }
}
