keyboard-trap =
    .title = The keyboard can leave what it has come to.
    .why = People who use only the keyboard are caught and have to close the page.
    .fix = Let the Tab key move on, or say beside the element which key leads out.
focus-may-be-held = A script moves the focus when it leaves this element. Can it be left with the keyboard, or does the page say how?
tab-key-may-be-held = A script keeps keys from doing what they usually do here. Can the element be left with Tab, or does the page say how?

character-key-shortcut =
    .title = Single characters are no shortcuts, or can be switched off.
    .why = People who dictate, or whose hands tremble, set off such shortcuts without wanting to.
    .fix = Add a key such as Ctrl to the shortcut, let people switch it off or change it, or let it work only where the focus is.
shortcut-of-character = A script waits for the key “{ $key }” on the whole page. If it is a shortcut without another key: can people switch it off or change it?
shortcut-of-settings = A script waits on the whole page for keys that are set elsewhere. Are single characters among them, and if so, can people switch them off or change them?
