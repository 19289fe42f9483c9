# Ce que font le pointeur, les doigts et les touches.

hover-script =
    .title = Ce qui apparaît sous le pointeur existe aussi pour le clavier.
    .why = Qui utilise le clavier n’a pas de pointeur à tenir au-dessus de quelque chose.
    .fix = Faites la même chose quand l’élément, ou quelque chose dedans, reçoit le focus, ou par un bouton.
hover-by-script = Un script change la page tant que le pointeur est au-dessus de ceci, et aucun n’attend ici le focus ni un clic. Peut-on obtenir la même chose au clavier ?

pointer-cancellation =
    .title = Un appui compte quand il est relâché.
    .why = Qui a la main qui tremble appuie souvent à côté, et peut encore glisser ailleurs avant de relâcher.
    .fix = Agissez au clic, pas quand le bouton ou le doigt descend.
acts-when-pressed = Un script agit dès qu’on appuie sur ceci, et aucun n’attend qu’on relâche. Peut-on arrêter ou annuler ce qu’il fait ?

pointer-gestures =
    .title = Ce qu’un tracé fait, un appui le fait aussi.
    .why = Balayer ou pincer demande une main sûre et plus d’un doigt.
    .fix = Ajoutez des boutons qui font la même chose.
follows-finger = Un script suit le doigt qui bouge ici. Peut-on faire la même chose par de simples appuis, sans balayer ni pincer ?

keystroke-timing =
    .title = Aucune touche n’est à presser au bon moment.
    .why = Certaines personnes pressent une touche lentement, ou deux fois, ou par un autre appareil.
    .fix = Que chaque frappe fasse la même chose, quel que soit son moment ou sa durée.
keys-timed = Un script regarde l’heure quand on presse une touche. Quelque chose dépend-il de la vitesse ou de la durée des frappes ?

control-in-link =
    .title = Les liens ne contiennent pas d’autres commandes.
    .why = Un appui sur la commande intérieure peut aussi suivre le lien, et le nom que disent les lecteurs d’écran mélange les deux.
    .fix = Placez la commande à côté du lien, pas dedans.
control-inside-link = HTML ne permet pas dans un lien un élément { $control } que l’on peut actionner.

focus-not-obscured =
    .title = Ce qui a le focus du clavier n’est pas recouvert.
    .why = Qui utilise le clavier perd l’endroit quand le focus passe sous une barre.
    .fix = Donnez à scroll-padding la hauteur de la barre, ou laissez la barre défiler avec la page.
stays-in-place = Ceci reste en place quand la page défile. En parcourant la page avec Tab et Maj+Tab, recouvre-t-il parfois entièrement ce qui a le focus ?
