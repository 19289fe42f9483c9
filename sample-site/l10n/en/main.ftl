### Everything every page shares, and the pages: language choice, home, session ended, receipt.

# The product. Never translated.
-brand = Fernway
-agency = Department of Resident Benefits
-country = Republic of Larkmoor

## Frame of every page

skip-link = Skip to main content
banner-label = Official website
banner-text = An official website of the { -country }
brand-wordmark = Fernway ID
header-agency = A service of the { -agency }
# Name of the main navigation, heard by screen reader users only.
nav-main =
    .aria-label = Main pages
nav-home = Home
nav-sign-in = Sign in
nav-create = Create an account
nav-verify = Verify your identity
nav-help = Help
nav-contact = Contact
language-label = Choose a language
footer-nav =
    .aria-label = About this site
footer-accessibility = Accessibility statement
footer-session = Signing out and safety
footer-receipt = Example of a receipt
footer-agency = { -brand } is run by the { -agency }, 12 Quay Street, Port Alwin.

## Language choice

chooser-page-title = Choose a language – { -brand }
chooser-description = Choose the language in which you want to use { -brand }.
chooser-title = Choose your language
chooser-continue = Continue in English

## Home

home-page-title = { -brand }: one account for all your benefits
home-description = Apply for benefits, send documents and follow your payments with one { -brand } account.
home-title = One account for all your benefits
home-lead = Apply for help with rent, heating and family costs, send your documents and follow every payment in one place.
home-start = Create your account
home-return = Sign in to your account
home-hero =
    .alt = A house at the foot of a hill, with a letter arriving at its door
home-notice = The Quay Street office is closed on Monday for repairs. Online services work as usual.
home-services-title = What you can apply for
home-rent-title = Help with rent
home-rent-text = A monthly payment for households whose rent takes more than a third of their income.
home-heating-title = Help with heating
home-heating-text = A single payment each autumn, whatever you heat with.
home-heating-icon =
    .alt = A warm radiator
home-family-title = Help for families
home-family-text = A payment for each child, from birth until the end of school.
home-family-icon =
    .alt = A parent holding a child by the hand
home-process-title = How it works
home-process-chart = Three steps in a row: create an account, prove who you are, apply
home-step-account = Create an account with your e-mail address.
home-step-identity = Prove who you are with one document and your address.
home-step-apply = Apply, and follow your application day by day.
# $days (Number) - average number of days from application to decision
home-figure =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
home-figure-text = from application to decision, on average last month
home-news-title = Service updates
home-news-rates = New payment rates from the first of April
home-news-rates-date = 14 March 2026
home-news-letters = How to tell a real letter from a false one
home-news-letters-date = 2 March 2026
home-letter =
    .alt = Read how to recognise our letters
home-rates =
    .alt = Read about the new payment rates
home-archive = Older news can be read in our help pages.
home-archive-link = Go to the help pages

## Session ended

session-page-title = Your session has ended – { -brand }
session-description = What happens when you are away for a while, and how to sign in again.
session-title = You have been signed out
# $minutes (Number) - minutes without activity after which people are signed out
session-text =
    { $minutes ->
        [one] To keep your data safe we sign you out after { $minutes } minute without activity.
       *[other] To keep your data safe we sign you out after { $minutes } minutes without activity.
    }
session-saved = Your answers were saved. You can go on where you stopped.
session-again = Sign in again
    .accesskey = S
session-tips-title = On a shared computer
session-tip-close = Close every window of the browser when you have finished.
session-tip-download = Delete letters that you have downloaded.
session-note = We never ask for your password by telephone.

## Receipt

receipt-page-title = Example of a receipt – { -brand }
receipt-description = What the receipt looks like that you get after sending your documents.
receipt-title = Receipt for your documents
receipt-text = Keep this receipt until you have our decision.
receipt-caption = What we received
receipt-number = Receipt number
receipt-number-value = Number LM 2048, example only
receipt-date = Received on
receipt-date-value = 14 March 2026
receipt-documents = Your documents
# $count (Number) - files received
receipt-documents-value =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
receipt-status = Next step
receipt-status-value = We check your documents and write to you.
receipt-fine-print = This page is an example. It is not proof of an application.
receipt-back = Back to the home page
