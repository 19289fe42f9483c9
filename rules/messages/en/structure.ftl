# How the page is built: headings, landmarks, ways past what is repeated.

empty-heading =
    .title = Each heading has text.
    .why = Screen reader users who go from heading to heading land on one that says nothing.
    .fix = Write the heading's text, or take the heading away if it only makes space.

heading-order =
    .title = Heading levels go down one step at a time.
    .why = Screen reader users who go from heading to heading take a skipped level for a part they have missed.
    .fix = Use the next level down, and style the heading to the size you want.

bypass =
    .title = People can get past what is repeated on every page.
    .why = Keyboard and screen reader users must go through the whole navigation again on each page before they reach what they came for.
    .fix = Put the page's own content in a main element, begin it with a heading, and offer a link to it at the top.

region =
    .title = All content is in landmarks.
    .why = Screen reader users who go from landmark to landmark pass over this content and do not learn that it is there.
    .fix = Put the content into header, nav, main, aside or footer, whichever says what it is.

heading-level-skipped = A heading of level { $level } follows one of level { $previous }.
region-outside = This content is in no landmark.
bypass-none = The navigation leads to other pages and stands before the content, and there is no heading, landmark, link or folding menu to get past it.
bypass-may-fold = There is no heading, landmark or link to get past the navigation. Can one of these controls fold it away?
bypass-unknown = There is no heading, landmark or link to get to the page's own content. Does the page begin with content that other pages repeat?
bypass-frames = There is no heading, landmark or link to get past the navigation, but a frame could not be looked into. Does the frame begin with a heading or landmark?
