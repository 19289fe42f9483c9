### Se connecter, créer un compte, prouver son identité.

required-mark = (obligatoire)
required-explained = Les champs marqués « (obligatoire) » doivent être remplis.

## Se connecter

sign-in-page-title = Se connecter – { -brand }
sign-in-description = Connectez-vous à { -brand } avec votre adresse électronique et votre mot de passe.
sign-in-title = Connectez-vous à { -brand }
sign-in-lead = Utilisez l’adresse électronique indiquée lors de la création de votre compte.
sign-in-email = Adresse électronique
sign-in-email-field =
    .placeholder = nom@example.org
sign-in-email-hint = Si vous utilisez un nouvel appareil, nous envoyons un code à cette adresse.
sign-in-password = Mot de passe
sign-in-show-password =
    .aria-label = Afficher le mot de passe
sign-in-remember = Se souvenir de mon adresse sur cet appareil
sign-in-submit = Se connecter
sign-in-new-title = Première visite ?
sign-in-new-text = La création d’un compte prend environ cinq minutes.
sign-in-new-link = Créer un compte
sign-in-callout = Mot de passe oublié ? Notre équipe vous aide à en choisir un nouveau.
sign-in-callout-link = Demander un nouveau mot de passe

## Créer un compte

create-page-title = Créer un compte – { -brand }
create-description = Créez votre compte { -brand } avec votre nom, votre adresse électronique et un mot de passe.
create-title = Créez votre compte
create-lead = Il vous faut une adresse électronique que vous êtes seul à lire.
create-given-name = Prénom
create-family-name = Nom de famille
create-email = Adresse électronique
create-email-hint = Par exemple nom@example.org
create-password = Nouveau mot de passe
create-password-rules = Au moins 12 caractères. Une phrase facile à retenir convient bien.
create-password-advice = N’utilisez pas un mot de passe qui vous sert ailleurs.
create-show-password =
    .aria-label = Afficher le nouveau mot de passe
create-birth-date = Date de naissance
create-birth-date-hint = Par exemple 27 3 1984
create-birth-day = Jour
create-birth-month = Mois
create-birth-year = Année
create-language = Langue des lettres
create-language-hint = Vous pourrez la changer plus tard dans votre compte.
create-terms = J’ai lu comment { -brand } utilise mes données
create-submit = Créer mon compte
create-existing = Vous avez déjà un compte ?
create-existing-link = Vous connecter avec votre compte

=======

## Vérifier l’identité : document

document-page-title = Vérifier votre identité : document – { -brand }
document-description = Première étape pour prouver qui vous êtes : envoyer l’image d’une pièce d’identité.
document-title = Envoyez une image de votre pièce d’identité
# $step (Number), $total (Number)
document-progress = Étape { $step } sur { $total }
document-lead = Nous comparons l’image au registre officiel et l’effaçons au bout de 30 jours.
document-type = Quelle pièce utilisez-vous ?
document-type-passport = Passeport
document-type-card = Carte d’identité
document-type-permit = Titre de séjour
document-sample =
    .alt = Exemple d’une bonne image : la carte entière, nette, sur une table sombre
document-sample-text = La pièce doit être visible en entier.
document-file = Image de votre pièce d’identité
document-file-hint = Une image de 10 mégaoctets au plus
document-accepted-title = Ce que nous acceptons
document-accepted-valid = Les pièces encore valables
document-accepted-colour = Les images en couleur
document-accepted-both = Les deux faces de la carte d’identité
document-tip-light = Prenez la photo à la lumière du jour, sans flash.
document-tip-flat = Posez la pièce à plat sur une surface sombre.
document-submit = Envoyer et continuer
document-help = Vous pouvez aussi apporter votre pièce d’identité à notre bureau.

## Vérifier l’identité : adresse

address-page-title = Vérifier votre identité : adresse – { -brand }
address-description = Deuxième étape pour prouver qui vous êtes : l’adresse où vous habitez.
address-title = Confirmez votre adresse
address-progress =
    .aria-label = Les deux étapes en forme de points, le second est plein
address-lead = Nous envoyons une lettre avec un code à cette adresse.
address-legend = Où vous habitez
address-street = Rue et numéro
address-street-hint = Indiquez l’adresse déclarée à la mairie.
address-unit = Appartement ou étage
address-city = Ville
address-region = Région
address-region-choose = Choisissez une région
address-region-coast = Côte d’Alwin
address-region-hills = Collines de l’Ouest
address-region-lakes = Lacs de Morren
address-postal-code = Code postal
address-postal-code-hint = Cinq chiffres
address-lookup =
    .aria-label = Trouver la ville de ce code postal
    .title = La ville sera remplie pour vous
address-submit = Confirmer cette adresse
address-why-title = Pourquoi cette question
address-why-text = Seules les personnes qui habitent à Larkmoor peuvent demander des aides.
address-moved-title = Si vous avez déménagé
address-moved-text = Déclarez d’abord votre nouvelle adresse à la mairie.
address-receipt-link = Voir un exemple de reçu
address-survey = Comment cela s’est-il passé ? Dites-le-nous sur la page de contact.
