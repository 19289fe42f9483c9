### es: 4 to translate from en

## es/account.ftl

# en: Do not use a password that you use elsewhere.
# Shown on http://sample-site.localhost/es/create-account.html
create-password-advice = Do not use a password that you use elsewhere.

## es/help.ftl

# en: A passport, an identity card or a residence permit, and a letter with your address.
# Shown on http://sample-site.localhost/es/help.html
help-faq-documents-answer = A passport, an identity card or a residence permit, and a letter with your address.

## es/main.ftl

# Name of the main navigation, heard by screen reader users only.
# en: .aria-label = Main pages
# Shown on http://sample-site.localhost/es/accessibility.html
# Shown on http://sample-site.localhost/es/contact.html
# Shown on http://sample-site.localhost/es/create-account.html
# Shown on http://sample-site.localhost/es/fax.html
# Shown on http://sample-site.localhost/es/help.html
# Shown on http://sample-site.localhost/es/index.html
# Shown on http://sample-site.localhost/es/letters.html
# Shown on http://sample-site.localhost/es/receipt.html
# Shown on http://sample-site.localhost/es/session.html
# Shown on http://sample-site.localhost/es/sign-in.html
# and on 2 more pages; strings.json names them
nav-main =
    .aria-label = Main pages

# en: Example of a receipt – { -brand }
# Shown on http://sample-site.localhost/es/receipt.html
receipt-page-title = Example of a receipt – { -brand }
