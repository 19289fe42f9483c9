# Étiquettes, messages d’erreur et champs obligatoires des formulaires.

error-message =
    .title = Les messages d’erreur disent à tout le monde quel champ est en cause et pourquoi.
    .why = Qui n’apprend pas ce qui ne va pas ne peut ni le corriger ni envoyer le formulaire.
    .fix = Écrivez à côté du champ ce qui ne va pas ou ce qu’il faut saisir, affichez-le et liez-le au champ avec aria-describedby.
error-not-heard = « { $text } » se voit, mais aria-hidden le cache aux lecteurs d’écran et rien d’autre ne le leur dit.
error-perhaps-not-heard = aria-hidden cache « { $text } » aux lecteurs d’écran. Est-ce un message d’erreur que rien d’autre ne leur dit ?
error-only-heard = « { $text } » est lu à haute voix avec un élément, mais ne se voit pas. Est-ce un message d’erreur qui n’apparaît que si quelque chose ne va pas, et n’est-il lu qu’alors ?
error-says-nothing = « { $text } » ne dit ni quel champ est en cause ni pourquoi, et rien d’autre ne le dit.
error-of-field = Le message d’erreur du champ « { $field } » est « { $text } ». Dit-il ce qui ne va pas ou comment le corriger ?
error-beside-field = « { $text } » se trouve à côté du champ « { $field } », mais le champ n’y renvoie pas. Ce texte dit-il ce qui ne va pas ou comment le corriger, et les personnes qui utilisent un lecteur d’écran l’apprennent-elles dans le champ ?
error-of-form = Le formulaire a le message d’erreur « { $text } ». Dit-il quel champ est en cause, et pourquoi ou comment le corriger ?

error-message-missing =
    .title = Les champs marqués comme non valides ont un message d’erreur.
    .why = Le lecteur d’écran dit « non valide » et rien de plus. Il faut alors deviner ce qui ne va pas.
    .fix = Écrivez à côté du champ ce qui ne va pas et renvoyez-y avec aria-describedby ou aria-errormessage.
error-unexplained = Le champ est marqué comme non valide et aucun texte qui dise pourquoi n’a été trouvé. Où peut-on le lire ?

label-target =
    .title = Chaque étiquette appartient à un champ.
    .why = Un clic sur une étiquette mène à son champ, et les lecteurs d’écran l’y annoncent. Une étiquette sans champ ne fait ni l’un ni l’autre.
    .fix = Indiquez dans for l’id du champ, placez le champ dans l’étiquette ou utilisez un autre élément là où il n’y a pas de champ.
label-for-nothing = Aucun élément n’a l’id « { $id } » auquel for renvoie.
label-for-no-field = for renvoie à « { $id } », un élément { $element }. Ce n’est pas un champ qui puisse avoir une étiquette.
label-of-nothing = L’étiquette n’a pas de for et ne contient aucun champ.

required-mark =
    .title = Les marques des champs obligatoires sont annoncées avec le champ.
    .why = Qui ne voit pas la marque ne l’apprend que lorsque le formulaire est refusé.
    .fix = Mettez required ou aria-required="true" sur le champ, ou faites de la marque une partie de son nom.
required-word-unheard = On voit que le champ est obligatoire, mais ni son code ni son nom ne le disent.
required-star-unheard = L’astérisque qui marque le champ comme obligatoire ne peut qu’être vu ; ni le code ni le nom du champ ne le disent.
required-apart = Une marque de champ obligatoire se trouve à côté du champ, mais ni son code ni son nom ne le disent. Le champ doit-il être rempli ?

required-visible =
    .title = On voit quels champs sont obligatoires.
    .why = Qui sait ce qu’un formulaire demande le remplit une fois ; qui ne le sait pas le remplit encore et encore.
    .fix = Écrivez « obligatoire » dans les étiquettes de ces champs, ou « facultatif » dans celles des autres.
required-unseen =
    { $count ->
        [one] Un champ de ce formulaire est obligatoire et d’autres ne le sont pas, et aucun texte ne le dit. Voit-on lequel ?
       *[other] { $count } champs de ce formulaire sont obligatoires et d’autres ne le sont pas, et aucun texte ne le dit. Voit-on lesquels ?
    }
