//! Is the layout table free of what marks data tables (WCAG failure F46)?

use crate::check::shared::table::kind;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "layout-without-data-marks",
    needs: Needs::Dom,
    messages: &["table-layout-marked", "table-presentational-marked"],
    run,
};

fn run(page: &Page<'_>, table: Node<'_>) -> Verdict {
    let Some((mark, part)) = kind::data_mark(page, table) else {
        return Verdict::yes();
    };
    let is_presentational = page.semantics.explicit_role(table) == Some(Role::Presentation);
    let message = if is_presentational {
        "table-presentational-marked"
    } else {
        "table-layout-marked"
    };
    Verdict::unsure(message).with("mark", mark).related([part])
}
