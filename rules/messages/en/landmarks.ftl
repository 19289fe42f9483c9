# Landmarks and the first level of headings.

landmark-banner-is-top-level =
    .title = The banner landmark stands in no other landmark
    .why = Screen reader users who jump from landmark to landmark expect this one at the outermost level and do not find it inside another.
    .fix = Move the header element out of the other landmark, or give it no landmark role there.

landmark-complementary-is-top-level =
    .title = The complementary landmark stands in no other landmark
    .why = Screen reader users who jump from landmark to landmark expect this one at the outermost level and do not find it inside another.
    .fix = Move the aside element out of the other landmark, or give it no landmark role there.

landmark-contentinfo-is-top-level =
    .title = The contentinfo landmark stands in no other landmark
    .why = Screen reader users who jump from landmark to landmark expect this one at the outermost level and do not find it inside another.
    .fix = Move the footer element out of the other landmark, or give it no landmark role there.

landmark-main-is-top-level =
    .title = The main landmark stands in no other landmark
    .why = Screen reader users who jump from landmark to landmark expect this one at the outermost level and do not find it inside another.
    .fix = Move the main element out of the other landmark, or give it no landmark role there.
landmark-within = A landmark of role { $role } stands in one of role { $outer }.

landmark-no-duplicate-banner =
    .title = A page has at most one banner landmark
    .why = Screen reader users who jump to it cannot tell which one is the page's own.
    .fix = Keep the one that belongs to the whole page. Put the others into the parts they belong to, or take their role away.

landmark-no-duplicate-contentinfo =
    .title = A page has at most one contentinfo landmark
    .why = Screen reader users who jump to it cannot tell which one is the page's own.
    .fix = Keep the one that belongs to the whole page. Put the others into the parts they belong to, or take their role away.

landmark-no-duplicate-main =
    .title = A page has at most one main landmark
    .why = Screen reader users who jump to it cannot tell which one is the page's own.
    .fix = Keep the one that belongs to the whole page. Put the others into the parts they belong to, or take their role away.
landmark-repeated = { $count } landmarks of the page have the role { $role }.

landmark-unique =
    .title = Landmarks of the same kind have different names
    .why = Screen readers list landmarks by kind and name. Of two that are called the same nobody can tell which is which.
    .fix = Give each one a name that says what it holds, for example aria-label="Main" and aria-label="Footer" on two nav elements.
landmark-unnamed-twice = { $count } landmarks of role { $role } have no name to tell them apart.
landmark-name-twice = { $count } landmarks of role { $role } are called “{ $name }”.

landmark-one-main =
    .title = The page has a main landmark
    .why = Screen reader users have a key that leads to the main content. Without the landmark it leads nowhere.
    .fix = Put the page's own content into a main element.
main-missing = The page has no main element, and no element with that role.

page-has-heading-one =
    .title = The page has a heading of level 1
    .why = Many people who use a screen reader look for it first: it says what the page is about and where its content begins.
    .fix = Mark up the page's own title as h1.
heading-one-missing = The page has no heading of level 1.

skip-link =
    .title = Each skip link leads to a place that is there
    .why = Keyboard users follow the link to get past the navigation and stay where they are.
    .fix = Give the content the id that the link names, or correct the link.
skip-target-missing = No element has the id “{ $id }” that the link leads to.
skip-target-hidden = The place the link leads to is hidden now. Does it appear when the link is followed?

accesskeys =
    .title = Each access key is used once
    .why = The key leads to one of the elements only, or to each in turn. People who rely on it end up where they did not want to go.
    .fix = Give each element a key of its own, or take the accesskey away.
accesskey-repeated = { $count } elements have the access key “{ $key }”.
