# Tests that are to tell people from programs.

captcha =
    .title = CAPTCHAs can be taken without seeing.
    .why = Who cannot see the picture is taken for a program and shut out.
    .fix = Offer the same test to hear, or do without: a link by e-mail or a hidden field keep programs out too.
captcha-picture = This seems to be a CAPTCHA in a picture, and no way to hear it was found beside it. Can people who do not see it take the test in another form, and does its text alternative say what it is for?
captcha-of-service = A service shows a CAPTCHA here. Can people who do not see it, and people who do not hear, each take the test, and is the frame's name in the language of the page?
