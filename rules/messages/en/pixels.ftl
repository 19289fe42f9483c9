# Rules about what only the page’s picture tells.

color-contrast-enhanced =
    .title = Text stands out very well from what is behind it
    .why = Some people who see little need even more contrast than the minimum to read without a device that raises it.
    .fix = Make the text darker or its background lighter, or the reverse, until the ratio is at least 7:1, or 4.5:1 for text of 24 px, or of 18.66 px and bold.
needs-font = No font of this machine has the letters of this page’s language, so its layout is not what readers see. Install one, for example fonts-noto-cjk for Chinese, and run again.
