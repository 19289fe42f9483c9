# The transcript: what a screen reader says of a page.

report-transcript = What a screen reader says
report-transcripts = What screen readers say, page by page
report-transcript-intro = Role, name and state of each stop, in reading order. Screen readers differ in wording; the order and the words are the page’s.
report-transcript-count =
    { $count ->
        [one] { $count } stop is not translated.
       *[other] { $count } stops are not translated.
    }
report-transcript-caption = Stops in reading order
report-transcript-here = Here
report-transcript-there = In the source locale
report-transcript-untranslated = not translated
report-transcript-empty = Nothing is said: the page is empty for assistive technology.

role-alert = alert
role-alertdialog = alert dialog
role-application = application
role-article = article
role-banner = banner
role-button = button
role-caption = caption
role-cell = cell
role-checkbox = check box
role-columnheader = column header
role-combobox = combo box
role-complementary = complementary
role-contentinfo = content information
role-dialog = dialog
role-document = document
role-figure = figure
role-form = form
role-group = group
role-heading = heading
role-img = image
role-link = link
role-list = list
role-listbox = list box
role-log = log
role-main = main
role-menu = menu
role-menubar = menu bar
role-menuitem = menu item
role-meter = meter
role-navigation = navigation
role-note = note
role-option = option
role-progressbar = progress bar
role-radio = radio button
role-radiogroup = radio group
role-region = region
role-row = row
role-rowheader = row header
role-search = search
role-searchbox = search field
role-separator = separator
role-slider = slider
role-spinbutton = spin button
role-status = status
role-switch = switch
role-tab = tab
role-table = table
role-tablist = tab list
role-tabpanel = tab panel
role-textbox = text field
role-timer = timer
role-toolbar = tool bar
role-tooltip = tool tip
role-tree = tree
role-treeitem = tree item
role-math = math
role-blockquote = block quote

state-checked = checked
state-not-checked = not checked
state-mixed = partly checked
state-expanded = expanded
state-collapsed = collapsed
state-required = required
state-invalid = invalid
state-disabled = disabled
