# Comment la page est bâtie : titres, régions, moyens de passer ce qui se répète.

empty-heading =
    .title = Chaque titre de section a un texte.
    .why = Les personnes qui vont de titre en titre avec un lecteur d’écran tombent sur un titre qui ne dit rien.
    .fix = Écrivez le texte du titre, ou retirez-le s’il ne sert qu’à faire de la place.

heading-order =
    .title = Les niveaux de titre descendent un par un.
    .why = Les personnes qui vont de titre en titre avec un lecteur d’écran croient, devant un niveau sauté, avoir manqué une partie.
    .fix = Prenez le niveau juste en dessous, et donnez au titre la taille voulue par la feuille de style.

bypass =
    .title = On peut passer ce qui se répète sur toutes les pages.
    .why = Les personnes qui naviguent au clavier ou avec un lecteur d’écran doivent retraverser toute la navigation sur chaque page avant d’arriver à ce qu’elles cherchent.
    .fix = Mettez le contenu propre à la page dans un élément main, commencez-le par un titre et offrez en haut un lien qui y mène.

region =
    .title = Tout le contenu est dans des régions.
    .why = Les personnes qui vont de région en région avec un lecteur d’écran passent à côté de ce contenu sans savoir qu’il existe.
    .fix = Mettez le contenu dans header, nav, main, aside ou footer, selon ce qu’il est.

heading-level-skipped = Un titre de niveau { $level } suit un titre de niveau { $previous }.
region-outside = Ce contenu n’est dans aucune région.
bypass-none = La navigation mène à d’autres pages et précède le contenu, et il n’y a ni titre, ni région, ni lien, ni menu repliable pour la passer.
bypass-may-fold = Il n’y a ni titre, ni région, ni lien pour passer la navigation. L’une de ces commandes peut-elle la replier ?
bypass-unknown = Il n’y a ni titre, ni région, ni lien pour arriver au contenu propre à la page. La page commence-t-elle par un contenu que d’autres pages répètent ?
bypass-frames = Il n’y a ni titre, ni région, ni lien pour passer la navigation, mais un cadre n’a pas pu être examiné. Commence-t-il par un titre ou une région ?
