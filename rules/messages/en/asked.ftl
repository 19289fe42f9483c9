# What a person must look at in forms, with the mouse, and in other versions.

password-paste =
    .title = Passwords can be pasted.
    .why = Who cannot remember a long password, or copy it sign by sign, has a program do it.
    .fix = Leave pasting alone, and let password managers fill in the field.
password-paste-stopped = A script keeps people from pasting into this field. Is there a way to sign in without remembering or copying a password?

error-prevention =
    .title = What is paid can be checked, confirmed or taken back.
    .why = A slip of the finger costs money, above all for people who cannot see at once what they filled in.
    .fix = Show what was filled in before it is sent, and let people correct it, or let them cancel for some time.
payment-to-check = This form asks for the data of a payment card. Can people check what they have filled in, confirm it, or take the payment back?

dragging =
    .title = What is dragged can be done with clicks, too.
    .why = To hold a button down while moving takes a steady hand.
    .fix = Add buttons such as “up” and “down”, or let people choose first the thing and then its place.
dragged = This can be dragged. Can the same be done with single clicks, without dragging?

alternate-version =
    .title = Another version of a page says and does the same.
    .why = Versions for some people only are often forgotten, and then leave things out.
    .fix = Make one page that everyone can use, or keep both up to date together.
other-version = This leads to another version of the page. Is it accessible, up to date, and as complete as this one, and easy to find from here?

video-live-caption =
    .title = Live video has captions.
    .why = Who does not hear has no part in what happens now.
    .fix = Have a service write captions while the video is sent.
live-captions = This video is live. Does it have captions for all that is said?
