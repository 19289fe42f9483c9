### Ce que disent les formulaires quand une réponse manque ou est fausse.

# $count (Number) - problèmes trouvés dans le formulaire
error-summary-title =
    { $count ->
        [one] Il y a { $count } problème dans vos réponses
        [many] Il y a { $count } de problèmes dans vos réponses
       *[other] Il y a { $count } problèmes dans vos réponses
    }
error-email = Saisissez une adresse électronique contenant le signe @.
error-password = Saisissez un mot de passe d’au moins 12 caractères.
error-birth-date = Saisissez votre année de naissance en quatre chiffres.
