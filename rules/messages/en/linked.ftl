# What a page has in common with the pages it links to: repeated content, links and frames of the same name.

bypass-heading =
    .title = The page's own content has a heading.
    .why = Screen reader users who go from heading to heading get past what is repeated on every page.
    .fix = Begin the page's own content with a heading.

bypass-landmark =
    .title = The page's own content is in a landmark.
    .why = Screen reader users who go from landmark to landmark get past what is repeated on every page.
    .fix = Put the page's own content in a main element, and nothing that is repeated before it in there.

bypass-link =
    .title = A link leads past what is repeated.
    .why = People who use the keyboard reach the page's own content with one key, and do not step through the navigation.
    .fix = Put a link to the page's own content at the top of the page.

bypass-collapsible =
    .title = What is repeated can be folded away.
    .why = People who fold the navigation away reach the page's own content at once.
    .fix = Put a button before the navigation that shows and hides it, and says so with aria-expanded.

identical-links-same-purpose =
    .title = Links of the same name lead to the same thing.
    .why = Screen reader users often go through a list of the links alone, and cannot tell apart two that are called the same.
    .fix = Give each link a name of its own that says where it leads.

identical-links-same-context =
    .title = Links of the same name in the same sentence, item or cell lead to the same thing.
    .why = Nothing a screen reader can say tells these links apart.
    .fix = Give each link a name of its own that says where it leads.

bypass-repeated = This content also stands on { $page }. It comes before the page's own content, and there is no heading, landmark, link or folding menu to get past it.
bypass-no-heading = The content that is this page's own has no heading that can be seen and is announced.
bypass-no-landmark = No landmark begins with content that is this page's own.
bypass-no-instrument = No link or button leads past the repeated content.
bypass-no-folding = Nothing on the page could fold the repeated content away.
links-same-name = { $count } different addresses have links called “{ $name }”: { $addresses }. Do they lead to the same thing, or would anybody, seeing the page, be unsure which is which?
