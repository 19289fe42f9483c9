# Rules about what scripts do when something is clicked, focused or filled in.

keyboard-operable =
    .title = What a click does, the keyboard can do
    .why = Many people do not use a mouse: they press keys, or use a switch, a voice or a device that presses keys for them. What only a click can do, they cannot do.
    .fix = Use a button element for what acts and an a element with href for what leads elsewhere. Where that cannot be, give the element tabindex="0", a role, and a handler for the keys Enter and Space.
control-without-focus = It says that it is a { $role } and acts on a click, but the keyboard cannot come here, and no tab stop has its name.
script-link = A click here leads to { $address }. The keyboard cannot come here, and no link on the page leads there.
click-only = A click here does something, but the keyboard cannot come here. Can the keyboard do the same in another place, or does the click do nothing people need?
focus-kept =
    .title = The focus stays where people bring it
    .why = If a script takes the focus off a control at once, nobody can operate it with the keyboard.
    .fix = Remove the script that calls blur() when the focus comes. To hide the focus ring for the mouse alone, use the style :focus-visible.
focus-taken-away = A script takes the focus away as soon as it comes here.
focus-may-be-taken-away = A script can take the focus away when it comes here. Can people operate this with the keyboard?
on-focus =
    .title = Nothing opens or is sent when the focus comes
    .why = People move the focus across a page to get to know it. If that sends a form or opens another page, they lose their place and do not know why.
    .fix = Let people press a button or follow a link for that.
focus-changes-context = As soon as the focus comes here, a script opens a window, leaves the page or sends the form.
focus-may-change-context = When the focus comes here, a script can open a window, leave the page or send the form. Does that happen without people asking for it?
on-input =
    .title = Choosing or typing does not by itself send or leave
    .why = People who use the keyboard go through the choices one by one, and those who see little or nothing do not notice that another page came.
    .fix = Add a button that sends or leads on, or say before the field what will happen.
input-changes-context = When the value changes, a script sends the form, opens a window or leaves the page. Are people told so before they come to this field?
