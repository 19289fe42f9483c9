# Sound, video, and what moves or changes by itself.

audio-caption =
    .title = What is heard in a recording can be read as well.
    .why = Deaf people get nothing from a recording without a text that says the same.
    .fix = Put a transcript on the page, or a link to one beside the player.

video-caption =
    .title = Videos have captions.
    .why = Deaf people do not learn what is said in a video without captions, nor does anyone who watches without sound.
    .fix = Add a track of kind captions with all that is said and all sounds that matter.

video-description =
    .title = What a video shows is said or written as well.
    .why = Blind people do not learn what is only shown.
    .fix = Say in the video what it shows, offer a version with audio description, or put a text on the page that tells all of it.

video-audio-description =
    .title = What a video shows is said as well.
    .why = Blind people follow a video by ear and do not learn what is only shown.
    .fix = Say in the video what it shows, or offer a version with audio description.

video-only-alternative =
    .title = What a video without sound shows is there as text or sound too.
    .why = Blind people get nothing from a video without sound.
    .fix = Tell beside the video what it shows, link to a text that does, or offer a sound recording of it.

video-transcript =
    .title = What a video says and shows can be read.
    .why = People who neither hear nor see well can read a transcript, in braille too.
    .fix = Put a transcript of all that is said and shown on the page, or a link to one beside the video.

no-autoplay-audio =
    .title = Sound that begins by itself ends within three seconds or can be stopped.
    .why = Sound that begins by itself drowns what a screen reader says, so that its user cannot find the way to stop it.
    .fix = Let people start the sound themselves, or put a control to stop it at the top of the page.

autoplay-audio-short =
    .title = Sound that begins by itself ends within three seconds.
    .why = Longer sound drowns what a screen reader says.
    .fix = Let people start the sound themselves.

autoplay-audio-controls =
    .title = Sound that begins by itself can be stopped.
    .why = Sound that nobody can stop drowns what a screen reader says.
    .fix = Show a control with a name that stops the sound or turns it off.

auto-updating-text =
    .title = Text that changes by itself can be paused, stopped or hidden.
    .why = People who read slowly cannot finish, and others cannot concentrate on anything beside it.
    .fix = Put a button next to it that stops the changes.

media-transcript-link = The page has a link called “{ $name }”. Does it lead to a text that says all that can be heard and seen here?
media-text = No link is called a transcript. Does the text of this page say all that can be heard and seen here, or is this said to be another form of that text?
media-other-content = There is no text on this page. Do its links, images or other media say all that can be heard and seen here?
video-sound-unknown = This video did not load in time or begins with silence, and there is nothing else on this page. Does it have sound that tells what it shows?
autoplay-sound-unknown = This plays by itself, and it did not load in time or begins with silence. Does it sound for more than three seconds with nothing on this page to stop it?
audio-no-text = There is no text on this page, and no link that could lead to one.
video-no-alternative = There is nothing on this page but this video without sound: no text, no link, no sound.
video-no-text = There is no text on this page, and no link that could lead to one.
video-described = Is all that matters in this video said in its sound, or in another version that people can choose?
video-description-track = There is a track of descriptions as text. Does the player on this page speak it, and does it tell all that matters?
video-description-track-unspoken = There is a track of descriptions as text, which no browser speaks. Is all that matters in this video said in its sound?
captions-right = Do the captions “{ $track }” say all that is said in this video, and name the sounds that matter?
captions-in-picture = This video has no track of captions. Are captions part of its picture, or is it said to be another form of a text on this page?
captions-broken = The file of the captions “{ $track }” is not there or is no WebVTT file. Are captions part of the picture?
captions-empty = The file of the captions “{ $track }” holds no text. Are captions part of the picture?
autoplay-long = Sound begins by itself and lasts { $seconds } seconds.
autoplay-repeats = A short sound begins by itself and is repeated. Does it end within three seconds?
autoplay-no-control = Sound begins by itself, and nothing on this page that is seen and has a name could stop it.
autoplay-control-unknown = Sound begins by itself. Can one of the controls on this page stop it or turn it off?
changing-no-control = This text changes again and again by itself, and nothing on this page could stop it.
changing-control = This text changes again and again by itself. Can one of the controls or links on this page pause, stop or hide it?
changing-essential = This text changes again and again by itself, like a clock. Is that what it is for, or must people be able to stop it?
