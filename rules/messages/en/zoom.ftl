# Text in a zoomed page.

zoomed-text-cut =
    .title = No text is cut off when the page is zoomed.
    .why = People who need larger letters zoom in. What is cut off then, they cannot read.
    .fix = Let the box grow with its text: give it no fixed height or width, or a smallest one.
zoomed-text-cut-off = This text is cut off when the page is zoomed to 200 %.
zoomed-text-perhaps-meant = The box shows only the first lines of this text, at any size. Can people get to the rest?

reflow =
    .title = Pages fit a narrow window.
    .why = Who enlarges a page four times sees it in a window of 320 pixels, and loses the line when every line has to be scrolled.
    .fix = Let columns stand below each other in narrow windows, and set no widths that text cannot leave.
reflow-long-lines = In a window 320 pixels wide, as at 400 % zoom, lines of this text are longer than the window: each has to be scrolled to be read.
reflow-outside = In a window 320 pixels wide, as at 400 % zoom, this text stands outside, to the right. Does it need two dimensions to be understood, or can it be moved below?
