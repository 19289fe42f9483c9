# Rules on colour.

color-contrast =
    .title = Text stands out enough from what is behind it
    .why = People who see little, older people and everyone in bright light cannot read text that is almost as light or as dark as its background.
    .fix = Make the text darker or its background lighter, or the reverse, until the ratio is at least 4.5:1, or 3:1 for text of 24 px, or of 18.66 px and bold.
contrast-too-low = Contrast is { $ratio }:1 where { $needed }:1 is needed: text { $foreground } on { $background }, { $size } px, weight { $weight }.
contrast-over-image = The text ({ $foreground }, { $size } px) stands on an image. Is its contrast at least { $needed }:1 wherever letters are?
contrast-over-gradient = The text ({ $foreground }, { $size } px) stands on a gradient. Is its contrast at least { $needed }:1 wherever letters are?
contrast-effect = A filter, blend mode or rotation changes how the text ({ $foreground }, { $size } px) or its background looks. Is its contrast at least { $needed }:1?
contrast-covered = Something lies over the text ({ $foreground }, { $size } px). Is what can be seen of it in contrast of at least { $needed }:1?
contrast-scrolls-under = The text ({ $foreground }, { $size } px) is fixed to the window and the page scrolls behind it. Is its contrast at least { $needed }:1 over everything that passes?
contrast-color-unknown = The colour of the text or of its background is given in a form that cannot be measured. Is its contrast at least { $needed }:1?
contrast-too-complex = Very many boxes lie on each other here. Is the contrast of the text ({ $foreground }, { $size } px) at least { $needed }:1?
contrast-partly = Part of the text has enough contrast and part may not: { $ratio }:1 at worst, text { $foreground } on { $background }. Is it at least { $needed }:1 wherever letters are?
contrast-shadow = The text ({ $foreground }, { $size } px) has a shadow. Is its contrast with the shadow and the background around the letters at least { $needed }:1?
contrast-painted-text = The letters show a background image instead of a colour. Is their contrast at least { $needed }:1?
contrast-symbol = A single letter has a contrast of { $ratio }:1 ({ $foreground } on { $background }). Is it there to be read as a letter? Then it needs { $needed }:1. As a symbol, 3:1 is enough.
contrast-drawing = Text in a drawing has a contrast of { $ratio }:1 ({ $foreground } on { $background }, { $size } px) where { $needed }:1 is needed. Is it there to be read, and no part of a logo?

non-text-contrast =
    .title = The edge of a text field can be seen
    .why = People with low vision do not see where to write when a pale line is all that shows an empty field.
    .fix = Give the edge, or the inside of the field, a contrast of 3:1 or more against what is around it.
field-edge-too-pale = The edge of the field ({ $edge }) has a contrast of { $ratio }:1 against { $around } around it; 3:1 is needed.
