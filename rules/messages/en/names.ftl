# Names of images, controls, links, fields and frames.

image-alt =
    .title = Each image has a text alternative or is marked as decorative.
    .why = People who cannot see the image hear its file name, or nothing at all, and miss what it tells.
    .fix = Write in alt what the image tells here. If it tells nothing, write alt="".

role-img-alt =
    .title = Each element that is presented as an image has a name.
    .why = Screen readers announce “image” and nothing more: what it shows is lost.
    .fix = Say what it shows in aria-label or aria-labelledby, or take role="img" away if it is decoration.

input-image-alt =
    .title = Each image button has a text alternative that says what it does.
    .why = People who cannot see the picture hear only “Submit Query” and must guess what the button sends or starts.
    .fix = Write in alt what the button does, for example alt="Search".

svg-img-alt =
    .title = Each SVG drawing that is presented as an image has a name.
    .why = Screen readers announce “image” or “graphic” and nothing more: what it shows is lost.
    .fix = Put a title element first in the drawing, or use aria-label. Hide decoration with aria-hidden="true".

button-name =
    .title = Each button has a name.
    .why = Screen readers announce “button” without saying what it does, and voice control users have no word to call it by.
    .fix = Put text in the button. If it shows only an icon, say in aria-label, or in the icon's alt, what the button does.

link-name =
    .title = Each link has a name.
    .why = Screen readers announce “link” or read the address aloud; nobody can tell where it leads.
    .fix = Put text in the link, or give the image in it an alt that says where the link leads.

label =
    .title = Each form field has a label.
    .why = Screen readers announce an empty field without saying what to enter, and voice control users have no word to call it by.
    .fix = Connect a label element to the field with for and id, or use aria-label or aria-labelledby.

select-name =
    .title = Each list of choices has a label.
    .why = Screen readers announce the choices without saying what is being chosen.
    .fix = Connect a label element to the select with for and id, or use aria-label or aria-labelledby.

aria-input-field-name =
    .title = Each field made with an ARIA role has a name.
    .why = Screen readers announce a field without saying what to enter or choose.
    .fix = Name the element with aria-labelledby or aria-label. A label element works only for native form fields.

aria-toggle-field-name =
    .title = Each check box, radio button or switch made with an ARIA role has a name.
    .why = Screen readers announce “on” or “off” without saying of what.
    .fix = Put the text inside the element, or name it with aria-labelledby or aria-label.

frame-title =
    .title = Each frame has a name.
    .why = Screen reader users meet a frame and cannot tell whether it is worth entering.
    .fix = Say in the title attribute of the iframe what it holds.

image-no-alt = The image has no alt attribute and nothing else names it.
image-decorative-but-announced = The image is marked as decorative, but it can be focused or carries ARIA attributes, so it is announced all the same, without a name.
image-button-no-alt = The image button has no alt and nothing else names it; value does not count.
image-button-default-name = The image button is called “{ $name }”, as browsers call every image button.
name-reference-unknown = aria-labelledby refers to “{ $ids }”, which is not there.
name-reference-empty = aria-labelledby refers to “{ $ids }”, where there is no text.
name-attribute-blank = The { $attribute } attribute is empty, and nothing else names the element.
name-content-hidden = The text inside is hidden from assistive technology or does not count as a name here.
name-none = The { $element } element holds no text, and no attribute or label names it.
