# Rules on catalogs: what a translation says and how it is written.

access-key =
    .title = Access keys are one character
    .why = An access key is pressed together with a modifier key; of a longer text no key can be pressed.
    .fix = Give one letter that the label has.
access-key-found = The access key is longer than one character, so nobody can press it.

ambiguous-translation =
    .title = Different texts have different translations
    .why = People cannot tell two things apart that the source tells apart.
    .fix = If the two mean different things here, translate them differently.
ambiguous-translation-found = The message { $message } is translated with the same words, although its source says something else.

chinese-punctuation =
    .title = Chinese sentences have Chinese punctuation
    .why = Half-width marks between Chinese characters look like mistakes and make sentences harder to read.
    .fix = Use the full-width mark, such as ，。？！.
chinese-punctuation-found = The half-width mark “{ $sign }” stands after a Chinese character.

cyclic-reference =
    .title = No message puts itself in
    .why = A message that contains itself has no end: people see a bare key instead of a text.
    .fix = Break the circle: write one of the texts out.
cyclic-reference-found = The text puts in { $references }, which leads back to this message.

doubled-word =
    .title = No word is written twice by mistake
    .why = A doubled word makes people stumble, and screen readers say it twice.
    .fix = Remove one of the two, unless both are meant.
doubled-word-found = The word “{ $word }” stands twice in a row.

end-punctuation =
    .title = Translations end as their source ends
    .why = A question that ends like a statement, or a label that lost its colon, is read and spoken in another tone.
    .fix = Check whether the mark at the end should be there in your language.
end-punctuation-found = The translation does not end with the mark that the source ends with.

french-spacing =
    .title = French marks are spaced
    .why = Without the space, a mark runs into the word before it, which French readers take for a mistake.
    .fix = Put a narrow no-break space (U+202F) before ; ! ? and a no-break space (U+00A0) before : and inside « ».
french-spacing-found = There is no space beside “{ $sign }”.

glossary-term =
    .title = Terms are translated as agreed
    .why = One thing with two names makes people look for two things.
    .fix = Use the translation that the glossary in evenhand.toml gives, or add this one to it.
glossary-term-found = The source says “{ $term }”; the glossary has for it: { $expected }.

identical-plurals =
    .title = Plural forms differ
    .why = People read “1 files” where all forms are one text.
    .fix = Check whether the word really has one form in your language.
identical-plurals-found = All plural forms are the same text, although the source has different ones.

inconsistent-translation =
    .title = One text has one translation
    .why = The same thing with two names makes people look for two things.
    .fix = If both mean the same here, use one translation.
inconsistent-translation-found = The message { $message } has the same source and another translation.

invisible-character =
    .title = Translations have no hidden characters
    .why = Characters that nobody sees break searching and copying, and screen readers may stumble over them.
    .fix = Remove the character; it often comes along when text is copied.
invisible-character-found = The translation has the invisible character { $character }, which the source has not.

length-limit =
    .title = Translations keep the length that the comment allows
    .why = A longer text is cut off or breaks the layout.
    .fix = Shorten the translation.
length-limit-found = The translation has { $length } characters; the comment allows { $limit }.

markup-mismatch =
    .title = Translations keep the source’s markup
    .why = A link, field or button that is lost in the translation is missing from the page; an element that is not closed spreads over what follows.
    .fix = Put the same elements into the translation, each closed, around the words they belong to.
markup-mismatch-unclosed = { $element } is opened and not closed, or closed and not opened.
markup-mismatch-missing = The source has { $element }; the translation has not, or has fewer.
markup-mismatch-extra = The translation has { $element }; the source has not, or has fewer.

mojibake =
    .title = Characters are what they were meant to be
    .why = Text that went through a wrong encoding cannot be read, neither by people nor by screen readers.
    .fix = Restore the letters and save the file as UTF-8.
mojibake-found = “{ $characters }” looks like text that was read in the wrong encoding.

number-mismatch =
    .title = Translations say the same numbers
    .why = A wrong amount, deadline or telephone number sends people astray, and only those who read this language.
    .fix = Correct the number. If it is right for this country, allow it in evenhand.toml with the reason.
number-mismatch-other = The source says { $number }; the translation says { $instead }.
number-mismatch-missing = The source says { $number }; the translation does not.

plural-categories =
    .title = Every plural form of the language is there
    .why = Numbers for which the form is missing are shown with the wrong words, or not at all.
    .fix = Add the forms that your language needs (Unicode CLDR, plural rules).
plural-categories-found = These plural forms are missing: { $categories }.

protected-term =
    .title = Names that stay are not translated
    .why = People search for a name and find another; the list in evenhand.toml says that it stays.
    .fix = Write the name as the source does.
protected-term-found = The name “{ $term }” is missing or spelt otherwise.

spanish-punctuation =
    .title = Spanish questions and exclamations are opened
    .why = Without the opening mark, readers and screen readers notice only at the end that it was a question.
    .fix = Put ¿ or ¡ where the question or exclamation begins.
spanish-punctuation-found = The opening mark “{ $sign }” is missing.

stale-message =
    .title = No translation is marked as out of date
    .why = Entries that are marked so are not shown: people see the source language.
    .fix = Compare the translation with the source, correct it, and remove the mark “fuzzy”.
stale-message-found = The catalog marks this translation as out of date (fuzzy), so it is not shown.

unbalanced-bracket =
    .title = Brackets and quotation marks are closed
    .why = A bracket that is not closed looks like a mistake and hides where an aside ends.
    .fix = Add the missing bracket, or remove the one that is too many.
unbalanced-bracket-found = “{ $bracket }” has no counterpart in the translation.

unsafe-markup =
    .title = Translations bring in no programs
    .why = Whoever can edit a translation could run a program in the browsers of all who read it.
    .fix = Remove the markup. Translations need no scripts, frames, forms or event handlers.
unsafe-markup-found = The translation has { $markup }, which the source has not.

untranslated-marker =
    .title = No translation is marked as still to do
    .why = People read a note that was meant for translators.
    .fix = Translate the text and remove the note.
untranslated-marker-found = The translation has the note “{ $marker }”.

url-mismatch =
    .title = Translations keep the source’s addresses
    .why = A link that leads nowhere or to someone else’s site strands only those who read this language.
    .fix = Correct the address. That it leads to the page in this language is right.
url-mismatch-found = The source has the address { $address }; the translation has neither it nor another of that site.

whitespace-mismatch =
    .title = Translations begin and end with the source’s white space
    .why = Where texts are put together, a lost blank joins two words and an added one leaves a gap.
    .fix = Use blanks at the beginning and end as the source does, and single ones between words.
whitespace-mismatch-start = The beginning differs from the source by a blank or line end.
whitespace-mismatch-end = The end differs from the source by a blank or line end.
whitespace-mismatch-doubled = The translation has several blanks in a row.

# The report's links to import files.
report-missing-others = Messages to translate, as files for translation tools:
