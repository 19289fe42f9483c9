# What the pointer, fingers and keys do.

hover-script =
    .title = What shows under the pointer is there for the keyboard, too.
    .why = Who uses the keyboard has no pointer to hold over something.
    .fix = Do the same when the element or something in it gets the focus, or let a button do it.
hover-by-script = A script changes the page while the mouse pointer is over this, and none waits for the focus or a click here. Can people who use the keyboard have the same?

pointer-cancellation =
    .title = A press counts when it is let go.
    .why = Whose hand trembles often presses the wrong thing, and can still slide off it before letting go.
    .fix = Act on click, not when the button or finger goes down.
acts-when-pressed = A script acts on this as soon as it is pressed, and none waits for it to be let go. Can people stop or undo what it does?

pointer-gestures =
    .title = What a drawn path does, a tap does, too.
    .why = To swipe or pinch takes a steady hand, and more than one finger.
    .fix = Add buttons that do the same.
follows-finger = A script follows a finger that moves here. Can the same be done by taps, without swiping or pinching?

keystroke-timing =
    .title = No key has to be pressed at the right moment.
    .why = Some people press a key slowly, or twice, or through another device.
    .fix = Let each keystroke do the same whenever it comes, and however long it is held.
keys-timed = A script looks at the clock when a key is pressed. Does anything depend on how fast or how long keys are pressed?

control-in-link =
    .title = Links hold no other controls.
    .why = A press on the inner control may follow the link, too, and what screen readers call the link is a muddle of both.
    .fix = Put the control beside the link, not in it.
control-inside-link = HTML does not allow a { $control } element that can be operated inside a link.

focus-not-obscured =
    .title = What has the keyboard focus is not covered.
    .why = Who uses the keyboard loses the place when the focus goes under a bar.
    .fix = Set scroll-padding to the bar’s height, or let the bar scroll with the page.
stays-in-place = This stays in place while the page scrolls. Going through the page with Tab and Shift+Tab, does it ever cover all of what has the focus?
