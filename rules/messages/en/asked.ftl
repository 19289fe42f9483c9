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

input-purpose =
    .title = Fields about oneself say in the code what they ask for.
    .why = Browsers can then fill them in, and programs can show a symbol: a help for everyone who types with effort or forgets.
    .fix = Add the autocomplete attribute with the token for what is asked, such as “email” or “given-name”.
purpose-untold = The code does not say what this field asks for. Is it about the person who fills it in? Then autocomplete="{ $token }" says so.

label-placeholder-only =
    .title = Fields have a label that stays.
    .why = A placeholder goes when one types. Who was interrupted, or checks what is filled in, no longer knows what was asked.
    .fix = Put a visible label beside the field, in a label element.
label-only-placeholder = Only the placeholder “{ $name }” names this field, and it goes as soon as one types. Does something that stays say what to enter?

redundant-entry =
    .title = Nothing has to be entered twice.
    .why = To remember and type the same again is hard for people who forget, and slow for people who type with effort.
    .fix = Fill in what is known, or let people choose it.
asked-twice = This form asks for an address to send to and one to bill. Can people say that they are the same, without typing again?

player-controls =
    .title = Players switch captions and audio description on, beside the volume.
    .why = Captions that nobody finds are of no use, least of all to people who do not see the menus well.
    .fix = Put a button for captions, and one for audio description, where the volume is set.
player-of-video = Does this player switch captions and audio description on and off, with buttons at the level of those for the volume?
