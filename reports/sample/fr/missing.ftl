### fr: 3 to translate from en

## fr/account.ftl

# en: Taking a good picture
# Shown on http://sample-site.localhost/fr/verify-document.html
document-tips-title = Taking a good picture

## fr/help.ftl

# To translate: .title
# en: .title = Sends the form to the staff of { -brand }
# Shown on http://sample-site.localhost/fr/contact.html
contact-send = Envoyer votre message
    .title = Sends the form to the staff of { -brand }

## fr/main.ftl

# en: Skip to main content
# Shown on http://sample-site.localhost/fr/accessibility.html
# Shown on http://sample-site.localhost/fr/contact.html
# Shown on http://sample-site.localhost/fr/create-account.html
# Shown on http://sample-site.localhost/fr/help.html
# Shown on http://sample-site.localhost/fr/index.html
# Shown on http://sample-site.localhost/fr/letters.html
# Shown on http://sample-site.localhost/fr/session.html
# Shown on http://sample-site.localhost/fr/sign-in.html
# Shown on http://sample-site.localhost/fr/verify-address.html
# Shown on http://sample-site.localhost/fr/verify-document.html
skip-link = Skip to main content
