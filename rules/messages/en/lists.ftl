# Rules on lists.

list =
    .title = Lists hold list items and nothing else
    .why = Screen readers announce how many items a list has and move from item to item. Whatever else stands in the list is not counted, or breaks the list apart.
    .fix = Put the content into li elements, or move it out of the list.
list-stray-element =
    { $count ->
        [one] { $count } thing in the list is no list item: { $element }.
       *[other] { $count } things in the list are no list items. The first: { $element }.
    }
list-stray-text =
    { $count ->
        [one] { $count } thing in the list is no list item: the text “{ $text }”.
       *[other] { $count } things in the list are no list items. The first: the text “{ $text }”.
    }
list-wrapped-items = The items are not directly in the list but in { $element }. Does a screen reader announce the list with the right number of items?

listitem =
    .title = List items stand in a list
    .why = Without the list around it a screen reader does not say that the item belongs to a group, how large the group is, and where in it one is.
    .fix = Put the li into a ul or ol element. If it is not part of a list, use another element.
item-outside-list = The list item is in no list.
item-in-other-role = The list item stands in { $element }, which is announced as “{ $role }” instead of as a list.
