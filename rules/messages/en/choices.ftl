# Radio buttons and check boxes that answer one question.

choice-group-name =
    .title = Choices that answer one question stand in a group that says the question
    .why = People with a screen reader hear “Yes” and “No” as they move from choice to choice, and do not learn what is asked.
    .fix = Put the choices into a fieldset and the question into its legend, or use role="radiogroup" or role="group" with aria-labelledby.
choices-without-group = { $count } choices answer one question here, and no group holds them. Does each label say by itself what is asked?
choices-in-nameless-group = The group that holds these { $count } choices has no name. Does each label say by itself what is asked?
