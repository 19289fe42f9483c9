glued-variable =
    .title = What the program puts in stands apart from the words around it
    .why = People see one long word of which they know neither half, and screen readers say it as one.
    .fix = Put the blank back between the variable and the word.
glued-variable-found = The blank between { $variable } and the word beside it is missing.
chinese-punctuation-blank = A blank stands beside “{ $sign }”, which has room of its own.

breakable-space =
    .title = The spaces that French sets beside its signs do not break
    .why = At the end of a line the sign goes on alone, and people read a question or an exclamation without its mark.
    .fix = Put a no-break space there: U+00A0 before “:” and inside « », U+202F before “;”, “!” and “?”.
breakable-space-found = The space beside “{ $sign }” is one at which the line may break.
