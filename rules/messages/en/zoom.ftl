# Text in a zoomed page.

zoomed-text-cut =
    .title = No text is cut off when the page is zoomed.
    .why = People who need larger letters zoom in. What is cut off then, they cannot read.
    .fix = Let the box grow with its text: give it no fixed height or width, or a smallest one.
zoomed-text-cut-off = This text is cut off when the page is zoomed to 200 %.
zoomed-text-perhaps-meant = The box shows only the first lines of this text, at any size. Can people get to the rest?
