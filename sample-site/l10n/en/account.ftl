### Signing in, creating an account, proving one's identity.

required-mark = (required)
required-explained = Fields marked “(required)” must be filled in.

## Sign in

sign-in-page-title = Sign in – { -brand }
sign-in-description = Sign in to { -brand } with your e-mail address and password.
sign-in-title = Sign in to { -brand }
sign-in-lead = Use the e-mail address you gave when you created your account.
sign-in-email = E-mail address
sign-in-email-field =
    .placeholder = name@example.org
sign-in-email-hint = We send a code to this address when you sign in on a new device.
sign-in-password = Password
sign-in-show-password =
    .aria-label = Show password
sign-in-remember = Remember my e-mail address on this device
sign-in-submit = Sign in
sign-in-new-title = New here?
sign-in-new-text = An account takes about five minutes.
sign-in-new-link = Create an account
sign-in-callout = Forgotten your password? Our staff can help you set a new one.
sign-in-callout-link = Ask for a new password

## Create an account

create-page-title = Create an account – { -brand }
create-description = Create your { -brand } account with your name, your e-mail address and a password.
create-title = Create your account
create-lead = You need an e-mail address that only you can read.
create-given-name = Given name
create-family-name = Family name
create-email = E-mail address
create-email-hint = For example name@example.org
create-password = New password
create-password-rules = At least 12 characters. A sentence you can remember works well.
create-password-advice = Do not use a password that you use elsewhere.
create-show-password =
    .aria-label = Show the new password
create-birth-date = Date of birth
create-birth-date-hint = For example 27 3 1984
create-birth-day = Day
create-birth-month = Month
create-birth-year = Year
create-language = Language for letters
create-language-hint = You can change this later in your account.
create-terms = I have read how { -brand } uses my data
create-submit = Create my account
create-existing = Already have an account?
create-existing-link = Sign in with your account

## Verify your identity: document

document-page-title = Verify your identity: document – { -brand }
document-description = First step of proving who you are: send a picture of an identity document.
document-title = Send a picture of your document
# $step (Number), $total (Number)
document-progress = Step { $step } of { $total }
document-lead = We compare the picture with the official register and delete it after 30 days.
document-type = Which document do you use?
document-type-passport = Passport
document-type-card = Identity card
document-type-permit = Residence permit
document-sample =
    .alt = Example of a good picture: the whole card, sharp, on a dark table
document-sample-text = The whole document must be in the picture.
document-file = Picture of your document
document-file-hint = A picture of up to 10 megabytes
document-accepted-title = What we accept
document-accepted-valid = Documents that are still valid
document-accepted-colour = Pictures in colour
document-accepted-both = Both sides of an identity card
document-tips-title = Taking a good picture
document-tip-light = Use daylight and no flash.
document-tip-flat = Lay the document flat on a dark surface.
document-submit = Send and continue
document-help = You can also bring your document to our office.

## Verify your identity: address

address-page-title = Verify your identity: address – { -brand }
address-description = Second step of proving who you are: the address where you live.
address-title = Confirm your address
address-progress =
    .aria-label = Both steps shown as dots, the second one filled
address-lead = We send a letter with a code to this address.
address-legend = Where you live
address-street = Street and house number
address-street-hint = Give the address where you are registered.
address-unit = Apartment or floor
address-city = Town
address-region = Region
address-region-choose = Choose a region
address-region-coast = Alwin Coast
address-region-hills = Western Hills
address-region-lakes = Lake District of Morren
address-postal-code = Postal code
address-postal-code-hint = Five digits
address-lookup =
    .aria-label = Find the town for this postal code
address-submit = Confirm this address
address-why-title = Why we ask
address-why-text = Only people who live in Larkmoor can apply for benefits.
address-moved-title = If you have moved
address-moved-text = Register your new address at the town hall first.
address-receipt-link = See an example of a receipt
address-survey = How was it? Tell us on the contact page.
