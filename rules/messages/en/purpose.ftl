# Headings, labels, links and images that do not say what they are for.

heading-descriptive =
    .title = Headings are not stopgaps.
    .why = Screen reader users go from heading to heading to find their way. What a template put in tells them nothing.
    .fix = Write what the part of the page below the heading is about.
heading-stopgap = “{ $heading }” is a stopgap that says nothing of what follows.

heading-purpose =
    .title = Each heading describes what follows it.
    .why = People who go from heading to heading choose by the heading alone what to read.
    .fix = Name the topic of the part of the page below the heading.
heading-unlike-text = The heading “{ $heading }” has no word in common with what follows: “{ $text }”. Does it describe it?

label-descriptive =
    .title = Labels are not stopgaps.
    .why = Whoever comes to the field hears or reads only its label. What a template put in does not say what to enter.
    .fix = Write what people are to enter.
label-stopgap = “{ $label }” is a stopgap that does not say what to enter.

label-purpose =
    .title = Each label says what its field is for.
    .why = People fill in what the label asks for. Who goes from field to field with a screen reader has nothing else to go by.
    .fix = Name what is to be entered, and tell fields with like labels apart by a visible heading or a named group.
label-repeated = More than one field here is labelled “{ $label }”, and no visible heading or named group tells them apart. Can people know which is which?
label-unlike-field = The label is “{ $label }”, but the code calls the field { $names }. Does the label say what to enter?

link-name-descriptive =
    .title = Each link says by itself where it leads.
    .why = People who list the links of a page hear them without what stands around them.
    .fix = Write where the link leads into its text or its accessible name.
link-alone-vague = “{ $name }” alone does not say where the link leads.
link-alone-copy = “{ $name }” alone tells which copy, not of what. Is it clear to everyone where the link leads?
link-alone-pointing = “{ $name }” points at something said elsewhere. Does it say by itself where the link leads?

image-name-equivalent =
    .title = The alternative of each image stands for what it shows.
    .why = Who cannot see the image has only its alternative. If that says something else, they get another page.
    .fix = Say what the image tells people at this place, no more and no less.
picture-named = The image is announced as “{ $name }”. Does that stand for what it shows here?

sensory-instructions =
    .title = Instructions name what they mean, not only its place or looks.
    .why = “The green button on the right” tells nothing to people who do not see the page, or see it in another layout or other colours.
    .fix = Add the name of what is meant: “Continue, the green button on the right”.
instruction-by-looks = “{ $sentence }” tells what is meant by “{ $looks }”. Can people who do not see that find it by its name?

image-of-text =
    .title = Pictures do not show text that could be real text.
    .why = Text in a picture cannot be enlarged without blur, set in other colours or a better font, or translated.
    .fix = Write the text as text and style it; keep pictures of text for logotypes and where the form is what matters.
picture-perhaps-text = Does this picture show text that is not also on the page as text?

hidden-content =
    .title = Hidden content has been looked at, too
    .why = Menus, dialogs and messages that open later are not judged while they are hidden. They can lock people out like anything else.
    .fix = Open what is hidden and check the page again in that state.
hidden-content-unseen = “{ $text }” is hidden now and was not judged. Is it accessible when it is shown?
hidden-content-wordless = Controls, pictures or media without words are hidden here and were not judged. Are they accessible when they are shown?
