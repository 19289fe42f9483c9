# Rules on how ARIA roles and attributes are used: which go together, what must be owned, what must be named.

aria-allowed-attr =
    .title = Every ARIA attribute stands on an element that takes it
    .why = Browsers pass over an ARIA attribute that the role does not take. The state it was meant to tell never reaches people with a screen reader.
    .fix = Remove the attribute, or give the element a role that takes it.
aria-attribute-not-for-role = The role “{ $role }” does not take: { $names }.
aria-attribute-not-for-element = This { $element } element does not take: { $names }.
aria-attribute-role-unknown = { $names } may not belong on this { $element } element: nothing in the page says which role it has. Does a script give it one that takes the attribute?
aria-attribute-no-longer-for-role = The role “{ $role }” no longer takes { $names }, and browsers do not tell it. Do people learn the state elsewhere, for example from the button that changes it?
aria-attribute-deprecated = { $names } will be removed from WAI-ARIA, and few screen readers tell it. Is there another way to learn the same?
aria-value-capitals = { $attribute } is “{ $value }”, in capitals. Some browsers take only lower case: is the state announced in all those your audience uses?

aria-conditional-attr =
    .title = ARIA attributes that hold only in some places stand only there
    .why = Browsers pass over these attributes elsewhere, or tell something else than the page shows. People with a screen reader are told a wrong state, or none.
    .fix = Remove the attribute. For rows that open and close use the role treegrid; for native check boxes and radio buttons use checked.
row-attribute-outside-treegrid = Rows take { $names } only in a tree grid, and this row is in a “{ $role }”.
checked-states-differ = aria-checked is “{ $value }”, but the control itself says “{ $state }”. Browsers announce the latter.
checked-partly = aria-checked is “mixed” on a native check box. Does a script also set its indeterminate property, so that people see and hear that it is partly checked?

aria-prohibited-attr =
    .title = No information is given only by an ARIA attribute that the element must not have
    .why = Browsers and screen readers may pass over a name on an element without a role. What only that name says is then lost.
    .fix = Write the information as text, or give the element a role that may be named, for example img.
name-prohibited = { $names } is not allowed on this { $element } element, and nothing else says what it says.

aria-prohibited-attr-with-text =
    .title = Elements that must not be named have no ARIA name
    .why = Some screen readers read the name instead of the text, some read both, most only the text. People are told different things.
    .fix = Remove the attribute, or give the element a role that may be named.
attribute-prohibited-beside-text = { $names } is not allowed on this { $element } element. Most screen readers read its text instead.

aria-required-attr =
    .title = Every role has the ARIA attributes it requires
    .why = Without them people with a screen reader are not told a state or value that the role stands for: checked or not, open or closed, how far.
    .fix = Add the missing attribute and keep it up to date by script, or use a native element, which tells its state by itself.
required-attribute-missing = The role “{ $role }” requires: { $names }.
combobox-list-unknown = The combo box is open, and no aria-controls tells which list belongs to it.

aria-required-children =
    .title = Roles that hold items hold nothing but those items
    .why = Screen readers count items and move among them as the role says. Where the items are missing or wrong, people are told of a list, menu or table that does not work as one.
    .fix = Give each item the role the container asks for, take boxes between them out of the tree with role="none", or remove the role of the container.
owned-not-allowed = The role “{ $role }” may own only: { $allowed }. This { $element } element is none of them.
owned-missing = The role “{ $role }” must own: { $allowed }. There is content in it, but no such item.
owned-nothing = The role “{ $role }” owns nothing now. Is it filled later with { $allowed }, or is an item missing its role?
owned-through-list-items = There are native list items between this “{ $role }” and what it owns. Some browsers announce them as items of a list: is the “{ $role }” announced as one whole? role="none" on each li makes sure.

aria-required-parent =
    .title = Roles that are parts of something stand in it
    .why = Screen readers announce an item by its place: “tab 2 of 4”. Outside what it is part of, people are not told where they are and may not be able to move among the items.
    .fix = Put the element into a container with the required role, refer to it there with aria-owns, or remove its role.
required-parent-missing = The role “{ $role }” must stand in one of: { $wanted }. It stands in none.
required-parent-other = The role “{ $role }” must stand in one of: { $wanted }. It stands in this { $element } element.
required-parent-group-alone = The role “{ $role }” stands in a group, but the group stands in none of: { $wanted }. Do screen readers tell people where they are?
required-parent-unknown = The role “{ $role }” must stand in one of: { $wanted }. It stands in a custom element: does its script give it one of these roles?

aria-allowed-role =
    .title = Every role stands on an element that may have it
    .why = A role changes what people are told, not what the element does. Where the two conflict, people with a screen reader expect something else than happens.
    .fix = Use a native element for this purpose or a plain div or span with the role, and leave the role of this element alone.
role-not-for-element = HTML does not allow on this { $element } element the role: { $roles }.

aria-deprecated-role =
    .title = No role is deprecated
    .why = Browsers and screen readers stop telling deprecated roles. People then no longer learn what the element is.
    .fix = Use the role the standard names in its place: list for directory, a plain list item for doc-biblioentry and doc-endnote.
role-deprecated = The role “{ $role }” is deprecated.

aria-braille-equivalent =
    .title = What is written for braille displays is also there for speech
    .why = Attributes for braille shorten what is spoken. Where nothing is spoken, people who listen get nothing, and braille displays may show nothing either.
    .fix = Add an accessible name beside aria-braillelabel, and aria-roledescription beside aria-brailleroledescription.
braille-label-alone = Braille displays get the name “{ $label }”, but there is no name for speech. Is the element announced at all?
braille-role-alone = Braille displays get the role “{ $label }”, but there is no aria-roledescription for speech. Do people who listen learn the same?

aria-hidden-body =
    .title = The page is not hidden from assistive technology
    .why = With aria-hidden on the body, people with a screen reader get an empty page.
    .fix = Remove aria-hidden from the body. To keep people in a dialog, hide what is beside it, or use a modal dialog element.
body-hidden = aria-hidden="true" on the body hides the whole page.

aria-command-name =
    .title = Every link, button and menu item made with an ARIA role has a name
    .why = Screen readers announce “button” or “menu item” without saying what it does, and voice control users have no word to call it by.
    .fix = Put text in the element, or name it with aria-label or aria-labelledby.

aria-dialog-name =
    .title = Every dialog has a name
    .why = When a dialog opens, screen readers announce its name. Without one, people do not know what has come up.
    .fix = Refer to its heading with aria-labelledby, or use aria-label.

aria-meter-name =
    .title = Every meter made with an ARIA role has a name
    .why = Screen readers announce a number without saying what is measured.
    .fix = Say what it measures with aria-labelledby or aria-label.

aria-progressbar-name =
    .title = Every progress bar made with an ARIA role has a name
    .why = Screen readers announce a percentage without saying what is under way.
    .fix = Say what is under way with aria-labelledby or aria-label.

aria-tooltip-name =
    .title = Every tooltip has text or a name
    .why = The element that refers to the tooltip is announced without what the tooltip was meant to say.
    .fix = Put text in the tooltip, or name it with aria-label.

aria-tab-name =
    .title = Every tab has a name
    .why = People with a screen reader hear “tab” and its place among the tabs, but not what its panel holds. Voice control users have no word to choose it by.
    .fix = Put text in the tab, or name it with aria-label or aria-labelledby.

aria-treeitem-name =
    .title = Every item of a tree has a name
    .why = People who move through the tree with a screen reader hear a level and a number, but not what the item is.
    .fix = Put text in the item, or name it with aria-label or aria-labelledby.

aria-text =
    .title = Nothing inside role="text" takes focus
    .why = What has the role text is read as one piece of text. Links and buttons in it are not announced as such.
    .fix = Take the link or button out of the element, or remove the role.

nested-interactive =
    .title = Controls that are announced as one piece hold no other controls
    .why = Screen readers do not tell what is inside a button, check box or tab on its own. Focus lands on something that is not announced.
    .fix = Put the controls side by side.
content-focusable =
    { $count ->
        [one] What is in here is announced as one piece, but the Tab key reaches { $count } element in it: { $element }.
       *[other] What is in here is announced as one piece, but the Tab key reaches { $count } elements in it. The first: { $element }.
    }
content-operable = What is in here is announced as one piece, and there is a control in it that the Tab key does not reach: { $element }. Can people who use a keyboard or a screen reader do the same in another way?

presentation-role-conflict =
    .title = What is marked as decoration is not announced
    .why = Browsers disregard the mark on elements that take focus or carry ARIA attributes. People with a screen reader meet something that was meant to be left out.
    .fix = Remove either the mark (role="none", role="presentation" or the empty alt) or the tabindex and ARIA attributes.
decoration-focusable = The element is marked as decoration, but it takes focus and is announced.
decoration-described = The element is marked as decoration, but is announced because of: { $names }.

summary-name =
    .title = Every summary that opens details has a name
    .why = Screen readers announce a control that opens something without saying what.
    .fix = Put text in the summary element, or name it with aria-label.

tabindex =
    .title = No tabindex is greater than 0
    .why = The Tab key visits these elements before all others. People who use a keyboard jump about the page instead of moving through it in order.
    .fix = Use tabindex="0", and put the element where its turn is.
tabindex-positive = tabindex is { $index }: the Tab key comes here before everything without a number.

focus-order-semantics =
    .title = What can be reached with the Tab key has a role that tells what to do there
    .why = People with a screen reader land on something and are not told whether it is a button, a link or nothing at all.
    .fix = Give the element the role of what it does, use a native control, or remove tabindex.
focusable-without-role = The Tab key reaches this { $element } element, which has no role and nothing to scroll.
focusable-with-other-role = The Tab key reaches this element, and its role “{ $role }” is not one to operate. Does it do anything that people must be told?

hidden-behind-dialog = aria-hidden hides this from screen readers while a dialog is open, but the Tab key may still reach it. Does a script keep the Tab key in the dialog?
aria-value-too-small = { $attribute } is “{ $value }”. Its least value is { $least }.
error-message-hidden = The field is invalid, and the message that aria-errormessage refers to is hidden.
error-message-silent = The field is invalid, and the message that aria-errormessage refers to is no alert, live region or description. Is it announced when it appears?
heading-level-deep = The heading has level { $level }. Browsers and screen readers tell levels 1 to 6: is it announced as the heading it is?
