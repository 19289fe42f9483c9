# What the texts of a page are in, against what the page says; direction of text.

page-language =
    .title = The page is in the language it says it is in.
    .why = Screen readers choose voice and pronunciation by the declared language. A page read by the rules of another language cannot be understood.
    .fix = Set lang on the html element to the language most of the page is in, or translate the page.

part-language =
    .title = Each part in another language says which.
    .why = Screen readers go on in the voice of the surrounding language, and the passage is read as gibberish.
    .fix = Put lang with the language of the passage on the element around it, or translate the passage. Correct lang where it names the wrong language.

page-language-other = The page says it is in “{ $declared }”, but its text is in { $found }: “{ $text }”.
page-language-likely-other = The page says it is in “{ $declared }”. Is its text not in { $found }: “{ $text }”?
page-language-simplified = The page says “{ $declared }”, but its text is in simplified characters. Is it the right version of the page?
page-language-traditional = The page says “{ $declared }”, but its text is in traditional characters. Is it the right version of the page?
part-language-other = lang says “{ $declared }”, but the text is in { $found }: “{ $text }”.
part-language-likely-other = lang says “{ $declared }”. Is the text not in { $found }: “{ $text }”?
part-language-unmarked = This is in { $found }, but “{ $declared }” holds here, since no lang says otherwise: “{ $text }”.

text-direction =
    .title = Text runs in the direction of its script.
    .why = In the wrong base direction punctuation, numbers and mixed text end up in the wrong place, lines begin on the wrong side, and the text cannot be read in order.
    .fix = Set dir="rtl" on the html element of pages in Arabic, Hebrew, Persian or Urdu, and dir on passages in the other direction. Close every direction mark, or better use the bdi element.

direction-page-ltr = The page is in a script that is written from right to left, but its direction is left to right. dir="rtl" is missing.
direction-page-rtl = The direction of the page is right to left, but nearly all of its text is written from left to right.
direction-passage-ltr = This passage is written from right to left, but its direction is left to right: “{ $text }”.
direction-marks-open = A direction mark ({ $mark }) is opened and not closed: “{ $text }”.
