### zh: 8 to translate from en

## zh/account.ftl

# en: Remember my e-mail address on this device
# Shown on http://sample-site.localhost/zh/sign-in.html
sign-in-remember = Remember my e-mail address on this device

# en: .alt = Example of a good picture: the whole card, sharp, on a dark table
# Shown on http://sample-site.localhost/zh/verify-document.html
document-sample =
    .alt = Example of a good picture: the whole card, sharp, on a dark table

## zh/errors.ftl

# $count (Number) - problems found in the form
# en: { $count ->
#    [one] There is { $count } problem with your answers
#   *[other] There are { $count } problems with your answers
#  }
# Shown on http://sample-site.localhost/zh/create-account.html
error-summary-title =
    { $count ->
       [one] There is { $count } problem with your answers
      *[other] There are { $count } problems with your answers
     }

# en: Enter an e-mail address with an @ sign in it.
# Shown on http://sample-site.localhost/zh/create-account.html
error-email = Enter an e-mail address with an @ sign in it.

# en: Enter a password of at least 12 characters.
# Shown on http://sample-site.localhost/zh/create-account.html
error-password = Enter a password of at least 12 characters.

# en: Enter the year of your birth with four digits.
# Shown on http://sample-site.localhost/zh/create-account.html
error-birth-date = Enter the year of your birth with four digits.

## zh/help.ftl

# en: .placeholder = Tell us in a few sentences what you need
# Shown on http://sample-site.localhost/zh/contact.html
contact-message-field =
    .placeholder = Tell us in a few sentences what you need

# To translate: value
# en: Send your message
# Shown on http://sample-site.localhost/zh/contact.html
contact-send = Send your message
    .title = 将表单发送给 { -brand } 的工作人员
