### What forms say when something is missing or wrong.

# $count (Number) - problems found in the form
error-summary-title =
    { $count ->
        [one] There is { $count } problem with your answers
       *[other] There are { $count } problems with your answers
    }
error-email = Enter an e-mail address with an @ sign in it.
error-password = Enter a password of at least 12 characters.
error-birth-date = Enter the year of your birth with four digits.
