# Règles sur des pages comparées : traductions et pages d’une même langue.

missing-page =
    .title = Chaque page existe dans chaque langue
    .why = Les personnes qui lisent cette langue n’ont pas la page, ou arrivent sur une page qu’elles ne peuvent pas lire.
    .fix = Traduisez la page, ou indiquez sur le site qu’elle n’existe que dans la langue source.
missing-page-found = Aucune page en { $locale } ne correspond à celle-ci (« { $title } »).

extra-page =
    .title = Les pages que seule une traduction possède sont voulues
    .why = Une page sans équivalent dans la langue source peut être un reste : son contenu n’est plus tenu à jour.
    .fix = Supprimez la page s’il s’agit d’un reste.
extra-page-ask = La langue source n’a pas cette page (« { $title } »). Est-elle destinée à cette seule langue ?

missing-section =
    .title = Une page traduite a toutes les sections de sa source
    .why = Les personnes qui lisent cette langue n’ont pas le contenu de la section et ne peuvent pas savoir qu’il existe.
    .fix = Ajoutez la section à la traduction.
missing-section-found = La page source a ici la section « { $text } » (titre de niveau { $level }) ; cette page n’en a pas l’équivalent ({ $here } titres au lieu de { $there }).
missing-section-likely = Cette page a { $here } titres, sa source { $there }. Le plus probable est que « { $text } » (niveau { $level }) n’ait pas d’équivalent : manque-t-il ?

missing-landmark =
    .title = Une page traduite a les points de repère de sa source
    .why = Les personnes qui utilisent un lecteur d’écran sautent d’un repère à l’autre ; une partie qui n’en est un que dans une langue est introuvable dans l’autre.
    .fix = Donnez à cette partie le même élément ou rôle que dans la source. Une section n’est un repère que si elle a un nom : il manque peut-être dans cette langue.
missing-landmark-found = { $here } repères de rôle « { $role } » au lieu de { $there } sur la page source.

missing-field =
    .title = Un formulaire traduit demande tout ce que demande sa source
    .why = Sans le champ, on ne peut pas donner ce dont le service a besoin : la demande échoue ou attend.
    .fix = Ajoutez le champ à la page traduite.
missing-field-found = La page source a le champ « { $label } » ({ $role }), cette page ne l’a pas.

missing-image =
    .title = Une page traduite a les images de sa source
    .why = Ce que dit l’image est perdu dans cette langue.
    .fix = Ajoutez l’image, ou une autre qui dit la même chose dans cette langue.
missing-image-found = La page source montre l’image « { $name } » ({ $file }) ; cette page ne montre ni celle-ci ni une autre à sa place.

missing-download =
    .title = Une page traduite propose tous les fichiers de sa source
    .why = Les personnes qui lisent cette langue n’ont pas le formulaire ou le document, ou ignorent qu’il existe.
    .fix = Proposez le fichier, traduit si possible ; sinon l’original, en indiquant sa langue.
missing-download-found = La page source propose « { $name } » au téléchargement, cette page non ({ $here } fichiers au lieu de { $there }).
missing-download-count = Cette page propose { $here } fichiers au téléchargement, sa source { $there }.

missing-link =
    .title = Une page traduite mène à toutes les pages auxquelles mène sa source
    .why = La page existe dans cette langue, mais on ne peut pas y aller d’ici.
    .fix = Ajoutez le lien à la page traduite.
missing-link-found = La page source mène à { $page } (« { $text } »), celle-ci non, alors que la page existe dans cette langue.

link-leaves-locale =
    .title = Les liens restent dans la langue de la personne qui lit
    .why = Qui suit le lien arrive sur une page qu’il ne peut peut-être pas lire, alors qu’elle existe dans sa langue.
    .fix = Liez la page dans cette langue.
link-leaves-locale-found = « { $text } » mène à une page en { $locale } ; la même page dans cette langue est { $own }.

extra-content =
    .title = Ce que seule une traduction possède est voulu
    .why = Une partie sans équivalent dans la source peut être un reste, ou manquer dans la source.
    .fix = Supprimez-la si c’est un reste ; ajoutez-la à la source si on en a besoin là aussi.
extra-section-ask = La page source n’a pas de section pour « { $text } ». Est-elle destinée à cette seule langue ?
extra-landmark-ask = La page source a moins de repères de rôle « { $role } ». Celui-ci est-il destiné à cette seule langue ?
extra-field-ask = La page source n’a pas de champ pour « { $label } » ({ $role }). Est-il destiné à cette seule langue ?

hreflang-invalid =
    .title = Les versions linguistiques portent des étiquettes de langue valides
    .why = Les moteurs de recherche ignorent une version dont ils ne connaissent pas l’étiquette et envoient les gens vers la mauvaise langue.
    .fix = Écrivez une langue et, au besoin, un pays, comme en, es-MX ou zh-Hans, avec des traits d’union. Le Royaume-Uni est GB.
hreflang-invalid-found = « { $tag } » n’est pas une étiquette de langue valide pour hreflang.

hreflang-conflict =
    .title = Chaque langue a une seule version
    .why = Avec deux adresses pour une langue, on ne peut se fier à aucune.
    .fix = Gardez une adresse par étiquette.
hreflang-conflict-found = « { $tag } » est donné avec plusieurs adresses.

hreflang-self =
    .title = Une page figure parmi ses propres versions linguistiques
    .why = Les moteurs de recherche attendent que chaque page d’un ensemble les nomme toutes, elle comprise ; sinon ils peuvent ignorer l’ensemble.
    .fix = Ajoutez un lien avec la langue et l’adresse de cette page.
hreflang-self-found = Aucune des versions n’est cette page elle-même.

hreflang-return =
    .title = Les versions linguistiques se nomment l’une l’autre
    .why = Une version qui ne nomme pas cette page en retour est ignorée : ce pourrait être la page de n’importe qui.
    .fix = Ajoutez cette page aux versions de l’autre.
hreflang-return-found = La page en { $locale } ({ $page }) ne nomme pas celle-ci comme version.

hreflang-incomplete =
    .title = Les versions linguistiques nomment chaque traduction
    .why = Les personnes qui cherchent dans cette langue ne sont pas envoyées vers leur version.
    .fix = Ajoutez la langue manquante aux versions.
hreflang-incomplete-found = Cette page existe en { $locale }, mais ne figure pas parmi les versions.

hreflang-dead =
    .title = Les versions linguistiques mènent à des pages qui répondent
    .why = On envoie les gens vers une erreur au lieu de leur langue.
    .fix = Corrigez l’adresse ou supprimez la version.
hreflang-dead-found = La version « { $tag } » ({ $page }) répond par HTTP { $status }.

hreflang-canonical =
    .title = Une traduction est sa propre page canonique
    .why = Un lien canonique vers une autre langue dit que cette page ne doit pas être trouvée : les moteurs de recherche écartent la traduction.
    .fix = Faites que le lien canonique nomme cette page elle-même.
hreflang-canonical-found = Le lien canonique mène à { $page }, dans une autre langue.

hreflang-x-default =
    .title = Il y a une version pour toutes les autres personnes
    .why = Les personnes dont le site n’a pas la langue sont envoyées là où le moteur de recherche le décide.
    .fix = Ajoutez une version avec hreflang="x-default".
hreflang-x-default-found = Les versions n’ont pas de x-default.

language-switcher =
    .title = Le menu des langues mène à la même page
    .why = Qui change de langue perd sa place, ou ne peut pas en changer.
    .fix = Faites que chaque entrée mène à cette page dans cette langue.
language-switcher-wrong = « { $text } » mène à { $page }, qui est en { $locale }.
language-switcher-elsewhere = « { $text } » mène à { $page }, et non à la traduction de cette page.
language-switcher-ask = Cette page existe dans d’autres langues, mais aucun lien n’y mène. Y a-t-il un autre moyen de changer de langue ?

language-switcher-lang =
    .title = Les noms de langues sont marqués dans leur langue
    .why = Les lecteurs d’écran lisent « Español » avec les sons de la langue de la page : les personnes concernées peuvent ne pas le reconnaître.
    .fix = Mettez lang sur le lien, comme dans <a lang="es" hreflang="es">Español</a>.
language-switcher-lang-found = « { $text } » n’est pas marqué par lang="{ $lang }".

html-lang-locale =
    .title = L’attribut lang d’une page est celui de sa langue
    .why = Les lecteurs d’écran lisent la page avec les sons d’une autre langue.
    .fix = Mettez dans lang de l’élément html la langue de la page.
html-lang-locale-found = La page est la version { $locale } du site, mais dit lang="{ $lang }".

untranslated-slug =
    .title = Les adresses sont dans la langue de la personne qui lit
    .why = Une adresse dans une langue étrangère ne dit rien à qui la voit dans des résultats de recherche ou l’entend lire.
    .fix = Traduisez la dernière partie de l’adresse si votre système le permet, et redirigez l’ancienne.
untranslated-slug-found = L’adresse dit encore « { $slug } », comme dans la langue source.

consistent-navigation =
    .title = Les menus gardent leur ordre sur chaque page
    .why = Les personnes qui trouvent les liens par leur place, ou en comptant avec un lecteur d’écran, se perdent quand l’ordre change.
    .fix = Mettez les liens dans le même ordre sur chaque page.
consistent-navigation-found = Ces { $links } liens (à partir de « { $first } ») viennent dans un autre ordre que sur { $pages } autres pages.

consistent-identification =
    .title = La même chose porte le même nom sur chaque page
    .why = Les personnes qui connaissent un lien par son nom ne le retrouvent pas, ou le prennent pour un autre.
    .fix = Utilisez un seul nom par cible dans les menus, l’en-tête et le pied de page.
consistent-identification-ask = Ce lien s’appelle ici « { $text } » et « { $usual } » sur la plupart des pages. Est-ce la même fonction sous un autre nom ?

consistent-help =
    .title = L’aide est au même endroit sur chaque page
    .why = Les personnes qui ont besoin d’aide regardent là où elles l’ont trouvée auparavant.
    .fix = Mettez les coordonnées au même endroit sur chaque page.
consistent-help-ask = « { $text } » est dans une autre partie de cette page que sur la plupart des autres. L’aide vient-elle dans le même ordre qu’ailleurs ?

page-title-repeats =
    .title = Les pages ont des titres qui leur sont propres
    .why = Dans les onglets, les signets et les résultats de recherche, on ne peut pas distinguer les pages ; les lecteurs d’écran disent d’abord le titre.
    .fix = Mettez au début du titre ce qui distingue la page.
page-title-repeats-ask = Le titre « { $title } » est aussi celui de { $others } autres pages dont le titre principal diffère (ici : « { $heading } »). Distingue-t-il cette page des autres ?

multiple-ways =
    .title = Il y a plus d’un chemin vers une page
    .why = Les personnes qui ne peuvent pas suivre un chemin, ou l’ont oublié, en ont besoin d’un autre : une recherche, une liste de pages, un menu.
    .fix = Ajoutez une recherche, un plan du site ou des liens depuis des pages proches. Les étapes d’une démarche sont exemptées.
multiple-ways-ask = Seule la page « { $from } » mène ici, et le site n’a pas de recherche. Est-ce une étape d’une démarche, ou y a-t-il un autre chemin ?
