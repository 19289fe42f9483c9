# Règles sur ce que font les scripts quand on clique, quand le focus arrive ou quand on remplit un champ.

keyboard-operable =
    .title = Ce que fait un clic, le clavier peut le faire
    .why = Beaucoup de personnes n’utilisent pas de souris : elles appuient sur des touches, ou se servent d’un contacteur, de la voix ou d’un appareil qui appuie pour elles. Ce que seul un clic peut faire, elles ne peuvent pas le faire.
    .fix = Utilisez un élément button pour ce qui agit et un élément a avec href pour ce qui mène ailleurs. Si c’est impossible, donnez à l’élément tabindex="0", un rôle et une réponse aux touches Entrée et Espace.
control-without-focus = L’élément se dit de type { $role } et réagit à un clic, mais le clavier ne peut pas venir ici, et aucun autre arrêt du clavier ne porte son nom.
script-link = Un clic ici mène à { $address }. Le clavier ne peut pas venir ici, et aucun lien de la page n’y mène.
click-only = Un clic ici fait quelque chose, mais le clavier ne peut pas venir ici. Peut-on faire la même chose au clavier à un autre endroit, ou le clic ne fait-il rien d’utile ?
focus-kept =
    .title = Le focus reste là où on l’amène
    .why = Si un script retire aussitôt le focus d’un contrôle, personne ne peut s’en servir au clavier.
    .fix = Supprimez le script qui appelle blur() quand le focus arrive. Pour masquer le contour à la souris seulement, utilisez le style :focus-visible.
focus-taken-away = Un script retire le focus dès qu’il arrive ici.
focus-may-be-taken-away = Un script peut retirer le focus quand il arrive ici. Peut-on s’en servir au clavier ?
on-focus =
    .title = Rien ne s’ouvre ni ne s’envoie quand le focus arrive
    .why = On déplace le focus dans une page pour la découvrir. Si cela envoie un formulaire ou ouvre une autre page, on perd sa place sans savoir pourquoi.
    .fix = Laissez les personnes appuyer sur un bouton ou suivre un lien pour cela.
focus-changes-context = Dès que le focus arrive ici, un script ouvre une fenêtre, quitte la page ou envoie le formulaire.
focus-may-change-context = Quand le focus arrive ici, un script peut ouvrir une fenêtre, quitter la page ou envoyer le formulaire. Cela se produit-il sans qu’on le demande ?
on-input =
    .title = Choisir ou saisir n’envoie rien et ne change pas de page
    .why = Au clavier, on parcourt les choix un par un, et qui voit peu ou pas ne remarque pas qu’une autre page est arrivée.
    .fix = Ajoutez un bouton qui envoie ou mène plus loin, ou dites avant le champ ce qui va se passer.
input-changes-context = Quand la valeur change, un script envoie le formulaire, ouvre une fenêtre ou quitte la page. En est-on averti avant d’arriver à ce champ ?
