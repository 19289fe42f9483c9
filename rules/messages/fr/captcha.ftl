# Tests pour distinguer les personnes des programmes.

captcha =
    .title = Les CAPTCHA peuvent être résolus sans voir.
    .why = Qui ne peut pas voir l’image est pris pour un programme et tenu à l’écart.
    .fix = Proposez le même test à écouter, ou passez-vous-en : un lien par courriel ou un champ caché arrêtent aussi les programmes.
captcha-picture = Cela semble être un CAPTCHA en image, et aucun moyen de l’écouter n’a été trouvé à côté. Les personnes qui ne le voient pas peuvent-elles passer le test sous une autre forme, et son texte de remplacement dit-il à quoi il sert ?
captcha-of-service = Un service affiche ici un CAPTCHA. Les personnes qui ne voient pas et celles qui n’entendent pas peuvent-elles chacune passer le test, et le nom du cadre est-il dans la langue de la page ?
