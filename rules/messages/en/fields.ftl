# Labels, error messages and required fields of forms.

error-message =
    .title = Error messages tell everyone which field is wrong and why.
    .why = Who does not learn what is wrong cannot put it right and cannot send the form.
    .fix = Write beside the field what is wrong or what to enter, show it, and tie it to the field with aria-describedby.
error-not-heard = “{ $text }” can be seen, but aria-hidden keeps it from screen readers, and nothing else tells them.
error-perhaps-not-heard = aria-hidden keeps “{ $text }” from screen readers. Is it an error message that nothing else tells them?
error-only-heard = “{ $text }” is read out with an element, but cannot be seen. Is it an error message that shows only when something is wrong, and is it read out only then?
error-says-nothing = “{ $text }” says neither which field is wrong nor why, and nothing else does.
error-of-field = The error message of the field “{ $field }” is “{ $text }”. Does it say what is wrong or how to put it right?
error-beside-field = “{ $text }” stands by the field “{ $field }”, but the field does not refer to it. Does it say what is wrong or how to put it right, and do people with a screen reader learn it in the field?
error-of-form = The form has the error message “{ $text }”. Does it say which field is wrong, and why or how to put it right?

error-message-missing =
    .title = Fields that are marked as invalid have an error message.
    .why = A screen reader says “invalid” and no more. People then have to guess what is wrong.
    .fix = Write what is wrong beside the field and refer to it with aria-describedby or aria-errormessage.
error-unexplained = The field is marked as invalid, and no text that says why was found. Where do people read it?

label-target =
    .title = Each label labels a field.
    .why = A click on a label moves to its field, and screen readers announce the label there. A label without a field does neither.
    .fix = Give for the id of the field, put the field into the label, or use another element where there is no field.
label-for-nothing = No element has the id “{ $id }” that for refers to.
label-for-no-field = for refers to “{ $id }”, a { $element } element. That is no field that a label can have.
label-of-nothing = The label has no for and holds no field.

required-mark =
    .title = Marks of required fields are announced with the field.
    .why = Who does not see the mark finds out only when the form is refused.
    .fix = Set required or aria-required="true" on the field, or let the mark be part of its name.
required-word-unheard = The field is seen to be required, but neither its code nor its name says so.
required-star-unheard = The asterisk that marks the field as required can only be seen; neither the code nor the name of the field says so.
required-apart = A mark of required fields stands by the field, but neither its code nor its name says so. Must the field be filled in?

required-visible =
    .title = It can be seen which fields are required.
    .why = People fill in a form once if they know what it needs, and again and again if they do not.
    .fix = Write “required” into the labels of these fields, or “optional” into those of the others.
required-unseen =
    { $count ->
        [one] One field of this form is required and others are not, and no text says so. Can people see which one?
       *[other] { $count } fields of this form are required and others are not, and no text says so. Can people see which ones?
    }
