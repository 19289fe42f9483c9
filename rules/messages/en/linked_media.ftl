# Sound and video that links lead to.

linked-media =
    .title = What is said in linked recordings can be read as well.
    .why = Deaf people get nothing from an interview that they can only listen to, and a film without words tells blind people nothing.
    .fix = Put a transcript on the page, or a link to one beside the link to the recording. A video needs captions too.
linked-media-transcript = This page links to { $count ->
    [one] a recording, { $file }
   *[other] { $count } recordings, the first is { $file }
}. The page also has a link called “{ $name }”. Is there a text for each recording that says all that can be heard and seen in it?
linked-media-alone = This page links to { $count ->
    [one] a recording, { $file }
   *[other] { $count } recordings, the first is { $file }
}, and no link is called a transcript. Can people who do not hear or do not see get all that is in it in another way: a text, captions, a spoken description?
