# Forms, links, targets, focus, text spacing.

autocomplete-valid =
    .title = autocomplete says what the field is for in the words of HTML.
    .why = Browsers and reading aids fill in or mark with a symbol only fields whose purpose they understand.
    .fix = Write one of the field names of HTML, for example email or given-name, with section-…, shipping or billing and home or work before it, in this order.
autocomplete-unknown = autocomplete="{ $value }": HTML knows no field “{ $token }”.
autocomplete-misspelt = autocomplete="{ $value }": HTML knows no field “{ $token }”. Is “{ $meant }” meant?
autocomplete-no-field = autocomplete="{ $value }" names no field.
autocomplete-order = autocomplete="{ $value }": these words do not go together in this order.

form-field-multiple-labels =
    .title = Each form field has one label.
    .why = Some screen readers read only the first or the last of several labels.
    .fix = Put everything into one label, or name all of them in aria-labelledby.
labels-several = The field has { $count } labels. Do screen readers read all that is needed?
labels-one-hidden = The field has { $count } labels, of which at most one is read aloud. Is that the one people need?

label-title-only =
    .title = Each form field has a label that can be seen.
    .why = A tooltip appears only under the mouse pointer, and a description is read late or not at all.
    .fix = Write a label element and connect it to the field with for and id.
label-only-tooltip = Only the title attribute names the field.
label-only-description = Only aria-describedby says something about the field; it has no label.

label-content-name-mismatch =
    .title = The name of a control holds what is written on it.
    .why = People who speak to their computer say what they see. If the name is another one, nothing happens.
    .fix = Begin the name with the words that can be seen, or take aria-label away.
label-not-in-name = “{ $label }” is written on it, but its name is “{ $name }”.
label-may-be-state = “{ $label }” is written on it and its name is “{ $name }”. Is what is written the state and not the label?

link-in-text-block =
    .title = Links in text can be told from it by more than colour.
    .why = People who do not tell the colours apart do not see that there is a link.
    .fix = Underline links in text, or choose a colour with a contrast of at least 3:1 to the text around.
link-color-only = Only colour sets the link apart: { $link } in text of { $text }, a contrast of { $ratio }:1 where 3:1 is needed.
link-color-unknown = Only colour may set the link apart, and it could not be measured. Can the link be told from the text without seeing colours?

target-size =
    .title = What is clicked or tapped is large enough, or stands apart.
    .why = People with unsteady hands, and everyone on the move, hit the neighbour.
    .fix = Make it at least 24 by 24 pixels, with padding for example, or leave more room to the next one.
target-small-and-crowded = It is { $width } by { $height } pixels large, less than { $least }, and another target is too near.
target-may-be-small = It is { $width } by { $height } pixels large, less than { $least }, and close to something else. Can both be clicked on their own?

scrollable-region-focusable =
    .title = Regions that scroll can be scrolled with the keyboard.
    .why = Without a mouse what is out of sight there stays out of reach.
    .fix = Give the region tabindex="0", a role and a name.
scrollable-out-of-reach = The region scrolls, but the Tab key stops neither at it nor at anything in it.
scrollable-by-script = The Tab key stops nowhere in this scrolling region, but a script could move the focus into it. Can it be scrolled with the keyboard?

avoid-inline-spacing =
    .title = The spacing of text can be changed.
    .why = People with dyslexia or low vision widen letters, words and lines in order to read.
    .fix = Take !important away from the style attribute, or make the spacing wide enough.
spacing-fixed = The style attribute fixes { $property } at “{ $value } !important”: { $share } times the font size, where { $least } is needed.

input-button-name =
    .title = Each input button has a name.
    .why = Screen readers announce “button” without saying what it does, and voice control users have no word to call it by.
    .fix = Write in value what the button does.

focus-visible =
    .title = It can be seen where the keyboard focus is.
    .why = People who use the keyboard do not know what they are about to press.
    .fix = Give the element a visible outline under :focus-visible, and do not remove the browser's own without another.
focus-not-seen = Nothing looks different while the keyboard focus is here.
focus-perhaps-by-script = No style shows the focus here, but a script is told of it. Does something look different while the focus is here?
focus-out-of-sight = The Tab key stops here, but there is nothing to be seen, with or without focus. Can people tell where they are?

motion-actuation =
    .title = What is done by moving the device can be done otherwise.
    .why = People whose device is mounted, or whose hands shake, cannot move it or cannot help moving it.
    .fix = Offer a control for the same, and a setting that switches the reaction to motion off.
motion-listened-to = A script waits for the device to be moved or turned. Can that be switched off, and is there a control that does the same?
