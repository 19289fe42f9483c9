# What came in place of a page: reasons in the ledger, and notices.

wrong-page-sign-in = A sign-in page came instead of this page, so it was not checked. To check the sign-in page itself, name its address.
wrong-page-not-found = The page says that it was not found, although the server answered as for any page. It was not checked.
wrong-page-blank = The page is blank: its scripts showed nothing. It does not count as checked.
wrong-page-empty = The page is blank.
wrong-page-notice-sign-in =
    { $count ->
        [one] { $count } page asks people to sign in first and was not checked.
       *[other] { $count } pages ask people to sign in first and were not checked.
    }
wrong-page-notice-not-found =
    { $count ->
        [one] { $count } page says that it was not found, although the server answered as for any page. It was not checked.
       *[other] { $count } pages say that they were not found, although the server answered as for any page. They were not checked.
    }
wrong-page-notice-empty =
    { $count ->
        [one] { $count } page is blank. Rules find nothing on it.
       *[other] { $count } pages are blank. Rules find nothing on them.
    }
