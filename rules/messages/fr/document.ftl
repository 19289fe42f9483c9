# La page dans son ensemble : titre, langue, agrandissement, rechargement.

document-title =
    .title = La page a un titre.
    .why = Le titre est la première chose que dit un lecteur d’écran, et ce que montrent onglets, fenêtres, historique et signets. Sans lui, on ne peut distinguer les pages.
    .fix = Écrivez dans l’en-tête un élément title qui dit de quoi parle la page.

html-has-lang =
    .title = La page indique sa langue.
    .why = Les lecteurs d’écran choisissent d’après elle la voix et la prononciation, les plages braille leur table, les navigateurs la traduction. Sans elle, la page peut être lue selon les règles d’une autre langue.
    .fix = Donnez à l’élément html un attribut lang, par exemple lang="es".

html-lang-valid =
    .title = La langue de la page est une langue qui existe.
    .why = Les lecteurs d’écran ne connaissent pas le code de langue et lisent la page avec leur voix par défaut, qui peut être celle d’une autre langue.
    .fix = Faites commencer lang par un code du registre de l’IANA : de deux lettres si la langue en a un, par exemple fr ou fr-CA.

valid-lang =
    .title = La langue de chaque partie de la page est une langue qui existe.
    .why = Les lecteurs d’écran ne connaissent pas le code de langue et lisent le passage avec une mauvaise voix.
    .fix = Faites commencer lang par un code du registre de l’IANA : de deux lettres si la langue en a un, par exemple zh ou zh-Hant.

meta-viewport =
    .title = La page peut être agrandie au moins deux fois.
    .why = Les personnes malvoyantes qui agrandissent les pages avec deux doigts ne peuvent pas le faire ici.
    .fix = Retirez user-scalable et maximum-scale du viewport, ou mettez maximum-scale à 2 ou plus.

meta-refresh =
    .title = La page ne se recharge pas et ne part pas d’elle-même au bout d’un moment.
    .why = Les personnes qui lisent lentement, utilisent un lecteur d’écran ou agrandissent le texte perdent leur place, et leur saisie, avant d’avoir fini.
    .fix = Retirez le rechargement. Offrez un bouton pour recharger, et redirigez depuis le serveur.

title-missing = La page n’a pas d’élément title.
title-empty = L’élément title est vide.
lang-missing = L’élément html n’a pas d’attribut lang.
lang-blank = L’attribut lang est vide.
lang-only-xml = L’élément html a xml:lang="{ $language }" mais pas lang ; en HTML, les navigateurs ne tiennent pas compte de xml:lang.
language-unknown = « { $tag } » ne commence pas par un code de langue enregistré.
language-underscore = « { $tag } » est écrit avec un tiret bas ; les codes de langue se joignent par un trait d’union.
language-space = Il y a des espaces autour du code de langue dans « { $tag } ».
viewport-not-scalable = user-scalable={ $value } empêche l’agrandissement.
viewport-scale-capped = maximum-scale={ $value } arrête l’agrandissement avant le double de la taille.
refresh-timed =
    { $seconds ->
        [one] Au bout de { $seconds } seconde, le navigateur recharge la page ou la quitte.
       *[other] Au bout de { $seconds } secondes, le navigateur recharge la page ou la quitte.
    }
