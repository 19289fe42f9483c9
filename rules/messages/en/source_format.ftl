source-format =
    .title = Dates, times and numbers are written as the language writes them
    .why = People may read 03/04/2026 as another day and 1,234 as another amount, and screen readers speak the name of a month in another language.
    .fix = Let the program format the value for the locale, instead of putting it in the text as the source has it.
source-format-date = “{ $form }” is a date with the month’s name in English: “{ $text }”
source-format-date-order = “{ $form }” is a date with the month before the day, as in American English: “{ $text }”
source-format-number = “{ $form }” is a number with commas between thousands, as in English: “{ $text }”
source-format-time = “{ $form }” is a time of twelve hours, as in English: “{ $text }”
