### Help, contact, accessibility statement.

## Help

help-page-title = Help – { -brand }
help-description = Answers to common questions, fees, opening hours and documents you need.
help-title = Help with { -brand }
help-phone-number = 555 0142 (free of charge)
# $minutes (Number) - present waiting time
help-wait =
    { $minutes ->
        [one] Call { help-phone-number }. You will wait about { $minutes } minute.
       *[other] Call { help-phone-number }. You will wait about { $minutes } minutes.
    }
help-search-label = Search the help pages
help-search-go =
    .alt = Search
help-faq-title = Frequently asked questions
help-faq-documents = Which documents do I need?
help-faq-documents-answer = A passport, an identity card or a residence permit, and a letter with your address.
help-faq-time = How long does it take to verify my identity?
help-faq-time-answer = Most people are verified within two working days.
help-faq-code = What if the letter with the code does not arrive?
help-faq-code-answer = Wait ten days, then order a new letter from { -brand }.
help-faq-someone = Can somebody else use my account for me?
help-faq-someone-answer = Yes. Give them a power of attorney at one of our offices.
help-bring-title = What to bring to the office
help-bring-document = Your identity document
help-bring-letter = Our last letter to you
help-bring-note = Copies are not enough.
help-fees-title = Fees
help-fees-caption = Fees and delivery times for cards and copies
help-fee-service = Service
help-fee-standard = By post
help-fee-express = By courier
help-fee-delivery = Delivery
help-fee-card = New card
help-fee-copy = Certified copy
help-fee-total = Total
# $amount (Number) - price in crowns, the currency of Larkmoor
help-fee-amount =
    { $amount ->
        [one] { $amount } crown
       *[other] { $amount } crowns
    }
# $days (Number)
help-fee-days =
    { $days ->
        [one] within { $days } day
       *[other] within { $days } days
    }
# At most 18 characters: the card is narrow.
help-hours-title = Opening hours
help-hours-toggle = Show or hide the opening hours
help-hours-week = Monday to Friday, 8:30 to 17:00
help-hours-saturday = Saturday, 9:00 to 12:00
help-office-photo =
    .alt = The Quay Street office, a brick building with a ramp beside the steps
help-office-text = Our office on Quay Street can be reached without steps.
help-more-title = Still need an answer?
help-more-text = Our staff answer within one working day.
help-more-link = Write to our staff

## Contact

contact-page-title = Contact us – { -brand }
contact-description = Write to the { -brand } staff or find the office near you.
contact-title = Write to us
contact-lead = We answer within one working day, in the language you write in.
contact-name = Your full name
contact-email = Your e-mail address
contact-phone = Your telephone number
contact-topic = What is it about?
contact-topic-choose = Choose a subject
contact-topic-account = My account
contact-topic-payment = A payment
contact-topic-other = Something else
contact-reply = How should we answer?
contact-reply-email = By e-mail
contact-reply-phone = By telephone
contact-message = Your message
contact-message-field =
    .placeholder = Tell us in a few sentences what you need
contact-privacy = We use these details only to answer you.
contact-send = Send your message
    .title = Sends the form to the staff of { -brand }
contact-map-title = Where to find us
contact-map =
    .title = Map of the way from the station to the office
contact-map-text = The office is 300 metres from the station.
contact-cookie-note = This site uses one cookie, to keep you signed in.

## The map in its frame

map-page-title = Map of the way to the office – { -brand }
map-description = The way from the station to the { -brand } office.
map-name = Map: from the station go along Quay Street to the office by the harbour
map-text = From the station, follow Quay Street towards the harbour.

## Accessibility statement

accessibility-page-title = Accessibility statement – { -brand }
accessibility-description = How accessible { -brand } is, what does not work yet and how to tell us.
accessibility-title = Accessibility statement for { -brand }
accessibility-lead = We want everyone to be able to use this service, in every one of its languages.
accessibility-standard = We test our pages against this standard:
standard-name = Web Content Accessibility Guidelines (WCAG) 2.2
accessibility-score-title = How far we are
accessibility-score =
    .aria-label = Four of five stars: almost everything works
accessibility-score-text = Our last review found problems on a few pages only.
accessibility-limits-title = What does not work yet
accessibility-limits-letters = Letters from before 2020 are scanned pictures without text.
accessibility-limits-map = The map of the office cannot be used by keyboard; the way is described beside it.
accessibility-assist-title = How we tested
accessibility-assist-text = With screen readers, with the keyboard alone and with large text.
accessibility-feedback-title = Tell us about a problem
accessibility-feedback-text = Write to us if something does not work for you. We answer within five working days.
accessibility-feedback-link = Report a problem to our staff
accessibility-letters-link = How to get letters in large print

## Letters in large print

letters-page-title = Letters in large print – { -brand }
letters-description = How to get the letters of { -brand } in large print or in braille.
letters-title = Letters in large print
letters-text = Tell us once, and every letter comes in large print or in braille.
letters-order = You can ask for them <a href="/en/contact.html">on the contact page</a> at any time.
letters-mail = Or write to <a href="mailto:letters@fernway-larkmoor.org">letters@fernway-larkmoor.org</a>.
letters-form = Order form for large print (PDF)
