# Rules on ARIA roles and attributes, and on the ids they refer to.

aria-roles =
    .title = Every role attribute names a role that exists
    .why = Browsers pass over roles they do not know. People who use a screen reader are then not told what the element is: a button, a menu, a search.
    .fix = Correct the role to one that WAI-ARIA defines for authors, or remove the attribute.
role-unknown = WAI-ARIA defines no role “{ $value }”.
role-misspelt = WAI-ARIA defines no role “{ $value }”. Is “{ $meant }” meant?
role-abstract = “{ $value }” is an abstract role. Authors may not use it, and browsers disregard it.
role-draft = The role “{ $value }” is only in a draft of WAI-ARIA. Do the browsers and screen readers of your audience announce it?

aria-valid-attr =
    .title = Every attribute that starts with aria- is one that WAI-ARIA defines
    .why = Browsers pass over ARIA attributes they do not know. A state or label that was meant for people with a screen reader never reaches them.
    .fix = Correct the spelling of the attribute, or remove it.
aria-attribute-unknown = WAI-ARIA does not define: { $names }.
aria-attribute-misspelt = WAI-ARIA does not define: { $names }. Is “{ $meant }” meant?

aria-valid-attr-value =
    .title = Every ARIA attribute has a value of the kind it takes
    .why = A value that is not allowed counts as not set. People with a screen reader are told the wrong state, or none.
    .fix = Give the attribute one of the values WAI-ARIA allows for it, or remove it.
aria-value-not-token = { $attribute } is “{ $value }”. It takes one of: { $allowed }.
aria-value-not-id = { $attribute } is “{ $value }”. It takes the id of one element.
aria-value-not-integer = { $attribute } is “{ $value }”. It takes a whole number.
aria-value-not-number = { $attribute } is “{ $value }”. It takes a number.
aria-reference-to-nothing = { $attribute } refers to “{ $ids }”, and no element has that id now. Does the element appear later, or is a name or description missing?

aria-hidden-focus =
    .title = Nothing that is hidden from assistive technology can be reached with the Tab key
    .why = People who use a screen reader land on something that is not announced: focus disappears, and they do not know where they are.
    .fix = Remove aria-hidden, or take what is inside out of the tab order, for example with disabled, inert or tabindex="-1".
hidden-but-focusable =
    { $count ->
        [one] aria-hidden hides this from screen readers, but the Tab key still reaches { $count } element in it: { $element }.
       *[other] aria-hidden hides this from screen readers, but the Tab key still reaches { $count } elements in it. The first: { $element }.
    }
hidden-focus-guard = The Tab key reaches an invisible element that is hidden from screen readers. Does it move focus on at once, for example back into a dialog?
hidden-frame-unread = A frame in here could not be read. Does it hold anything the Tab key reaches?

duplicate-id-aria =
    .title = Every id that a label, an ARIA attribute or a table cell refers to is used once
    .why = Browsers take the first element with the id. A field gets the wrong label, or none, and people with a screen reader fill in the wrong thing.
    .fix = Give each element an id of its own and correct what refers to it.
id-not-unique = { $count } elements have the id “{ $id }”. Whatever refers to it gets the first one only.
