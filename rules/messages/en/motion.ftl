# What shows under the pointer, moves and flashes.

hover-content =
    .title = What shows under the mouse pointer shows for the keyboard, too.
    .why = Who does not use a mouse never sees it, or follows a focus that cannot be seen.
    .fix = Show it with :focus or :focus-within as well as :hover, or open it with a button.
hover-only = “{ $text }” shows while the mouse pointer is over something, and no style sheet shows it for the keyboard focus. Can people who use the keyboard see it?

hover-dismissible =
    .title = What shows under the mouse pointer stays while it is read, and goes away when asked.
    .why = Who enlarges the screen has to move the pointer to read all of it, and cannot see what it covers.
    .fix = Keep it open while the pointer is on it, and let the Escape key close it.
hover-goes = “{ $text }” shows beside what the mouse pointer is over. Can the pointer be moved onto it without it going away, and does the Escape key close it?
hover-not-dismissed = “{ $text }” shows over the page while the mouse pointer is over something, and no script was seen to wait for the Escape key. Does it cover other content, with no way to close it that leaves the pointer where it is?

moving-content =
    .title = What moves or blinks can be stopped.
    .why = What moves beside a text keeps people from reading, above all those who are easily distracted.
    .fix = Let it end within five seconds, or add a button that pauses it.
motion-no-control = This text moves or blinks for more than five seconds, and nothing on the page can be operated to stop it.
motion-control = This moves or blinks for more than five seconds. Can it be paused, stopped or hidden, by keyboard too?
motion-of-picture = This moves or blinks for more than five seconds, and nothing on the page can be operated to stop it. Is the movement essential, as where it shows that something is on its way?

flashing-content =
    .title = Nothing flashes more than three times in a second.
    .why = Flashing light can cause seizures.
    .fix = Slow the animation down, make it small, or leave it out.
flashes-perhaps = This large area changes its light about { $times } times in a second. Does it flash brightly, or in red?
