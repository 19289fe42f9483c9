mixed-numerals =
    .title = Numbers are written in the digits of one script
    .why = People take the digits of two scripts for two numbers, and screen readers may say each in another language.
    .fix = Let the program write numbers in the digits of the locale, all of them.
mixed-numerals-number = The number “{ $number }” has digits of two scripts: “{ $text }”
mixed-numerals-page = Some numbers of this page are in one script’s digits ({ $own }), others in another’s ({ $latin }). Is that as its readers expect it?

source-format-currency = “{ $form }” is an amount with the sign of its currency in front, as in English: “{ $text }”

untranslated-text-language = “{ $text }” is in { $found }, not in the language of the page.
untranslated-text-page = The whole page is in { $found }, not in its language: “{ $text }”.
untranslated-name-language = “{ $text }” is in { $found }, not in the language of the page: screen readers announce it so.

number-order =
    .title = Telephone numbers keep their order in text from right to left
    .why = People dial the groups of digits in the order they see, and reach somebody else or nobody.
    .fix = Put the number in a bdi element, or in an element with dir="ltr".
number-order-found = The groups of “{ $number }” change places: people see “{ $shown }”.
