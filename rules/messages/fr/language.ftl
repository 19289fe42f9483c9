# La langue des textes d’une page face à celle que la page déclare ; sens du texte.

page-language =
    .title = La page est dans la langue qu’elle annonce.
    .why = Les lecteurs d’écran choisissent la voix et la prononciation d’après la langue déclarée. Une page lue selon les règles d’une autre langue est incompréhensible.
    .fix = Indiquez dans l’attribut lang de l’élément html la langue de la plus grande partie de la page, ou traduisez la page.

part-language =
    .title = Chaque passage dans une autre langue indique laquelle.
    .why = Les lecteurs d’écran continuent avec la voix de la langue environnante et le passage devient inintelligible.
    .fix = Indiquez la langue du passage par lang sur l’élément qui l’entoure, ou traduisez le passage. Corrigez lang là où il nomme une autre langue.

page-language-other = La page annonce « { $declared } », mais son texte est en { $found } : « { $text } ».
page-language-likely-other = La page annonce « { $declared } ». Son texte n’est-il pas en { $found } : « { $text } » ?
page-language-simplified = La page annonce « { $declared } », mais son texte est en caractères simplifiés. Est-ce la bonne version de la page ?
page-language-traditional = La page annonce « { $declared } », mais son texte est en caractères traditionnels. Est-ce la bonne version de la page ?
part-language-other = lang annonce « { $declared } », mais le texte est en { $found } : « { $text } ».
part-language-likely-other = lang annonce « { $declared } ». Le texte n’est-il pas en { $found } : « { $text } » ?
part-language-unmarked = Ce texte est en { $found }, mais c’est « { $declared } » qui vaut ici, faute de lang pour dire autre chose : « { $text } ».

text-direction =
    .title = Le texte va dans le sens de son écriture.
    .why = Dans le mauvais sens, la ponctuation, les nombres et les textes mêlés se retrouvent au mauvais endroit, les lignes commencent du mauvais côté et le texte ne peut pas être lu dans l’ordre.
    .fix = Mettez dir="rtl" sur l’élément html des pages en arabe, en hébreu, en persan ou en ourdou, et dir sur les passages qui vont dans l’autre sens. Fermez chaque marque de direction ou, mieux, utilisez l’élément bdi.

direction-page-ltr = La page est dans une écriture qui va de droite à gauche, mais son sens est de gauche à droite. Il manque dir="rtl".
direction-page-rtl = Le sens de la page est de droite à gauche, mais presque tout son texte s’écrit de gauche à droite.
direction-passage-ltr = Ce passage s’écrit de droite à gauche, mais son sens est de gauche à droite : « { $text } ».
direction-marks-open = Une marque de direction ({ $mark }) est ouverte et n’est pas fermée : « { $text } ».
