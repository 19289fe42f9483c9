# Rules about meaning that only the look of a page carries.

spaced-letters =
    .title = Words are written without spaces between their letters
    .why = Screen readers read the letters one by one, and a search does not find the word.
    .fix = Write the word as usual and set its letters apart with the style letter-spacing.
letters-apart = Is “{ $word }” a word whose letters are set apart with spaces?
ascii-art =
    .title = Pictures drawn with signs have a text alternative
    .why = Screen readers read such a picture sign by sign, which says nothing.
    .fix = Give the element role="img" and a name with aria-label that says what the picture shows, or use a picture with alt.
signs-may-draw = Most of this text is signs, not letters. Do they draw a picture that has no text alternative?
pre-as-table =
    .title = Tables are tables, not columns of spaces
    .why = Screen readers read columns made of spaces line by line, without saying which column or row a value belongs to.
    .fix = Use a table element with th for its headers.
columns-of-spaces = Spaces set this text in columns. Is it a table?
css-text =
    .title = Text that matters is in the page, not in its style sheet
    .why = Text that a style sheet adds cannot be searched or copied, is missing where people use their own styles, and stays in one language when the page is translated.
    .fix = Write the text in the page.
words-in-style = The style sheet adds “{ $text }”. Does the page say less without it?
frame-title-descriptive =
    .title = The name of a frame says what is in it
    .why = People who listen decide by the frame’s name whether to go in.
    .fix = Give the frame a title that says what its content is.
frame-name-other-words = No word of “{ $name }” is in the frame. Does the name say what is in it?
background-image =
    .title = Pictures that inform are not only in the background
    .why = Background pictures are not announced, and are missing where people choose their own colours.
    .fix = If the picture says something, use an img element with alt, or add text.
background-may-inform = Only the style sheet shows the picture in this box, and there is no text with it. Does it say anything?
animated-image =
    .title = Pictures that move can be stopped
    .why = What moves beside a text keeps people from reading, above all those who are easily distracted.
    .fix = Let the animation end within five seconds, or add a button that stops it. A video element can be paused; a GIF cannot.
picture-may-move = Does this GIF move for more than five seconds, with no way to stop it?
