### Ce que partagent toutes les pages, et les pages de langue, d’accueil, de fin de session et de reçu.

# Le produit. Ne se traduit jamais.
-brand = Fernway
-agency = Département des prestations sociales
-country = République de Larkmoor

## Cadre de toutes les pages

banner-label = Site officiel
banner-text = Un site officiel de la { -country }
brand-wordmark = Fernway ID
header-agency = Un service du { -agency }
nav-main =
    .aria-label = Pages principales
nav-home = Accueil
nav-sign-in = Se connecter
nav-create = Créer un compte
nav-verify = Vérifier votre identité
nav-help = Aide
nav-contact = Contact
language-label = Choisir une langue
footer-nav =
    .aria-label = À propos de ce site
footer-accessibility = Déclaration d’accessibilité
footer-session = Déconnexion et sécurité
footer-receipt = Exemple de reçu
footer-sitemap = Plan du site
footer-agency = { -brand } est géré par le { -agency }, 12 Quay Street, Port Alwin.

## Choix de la langue

chooser-page-title = Choisissez une langue – { -brand }
chooser-description = Choisissez la langue dans laquelle vous voulez utiliser { -brand }.
chooser-title = Choisissez votre langue
chooser-continue = Continuer en français

## Accueil

home-page-title = Un seul compte pour toutes vos aides
home-description = Demandez des aides, envoyez vos documents et suivez vos versements avec un seul compte { -brand }.
home-title = Un seul compte pour toutes vos aides
home-lead = Demandez une aide pour le loyer, le chauffage ou la famille, envoyez vos documents et suivez chaque versement au même endroit.
home-start = Créer votre compte
home-return = Accéder à votre compte
home-hero =
    .alt = Une maison au pied d’une colline, une lettre arrive à sa porte
home-notice = Le bureau de Quay Street est fermé lundi pour travaux. Les services en ligne fonctionnent normalement.
home-services-title = Ce que vous pouvez demander
home-rent-title = Aide au loyer
home-rent-text = Un versement mensuel pour les foyers dont le loyer dépasse un tiers des revenus.
home-heating-title = Aide au chauffage
home-heating-text = Un versement unique chaque automne, quel que soit votre chauffage.
home-heating-icon =
    .alt = Un radiateur chaud
home-family-title = Aide aux familles
home-family-text = Un versement pour chaque enfant, de la naissance à la fin de l’école.
home-family-icon =
    .alt = Un parent tenant son enfant par la main
home-process-title = Comment ça marche
home-process-chart = Trois étapes à la suite : créer un compte, prouver qui vous êtes, faire la demande
home-step-account = Créez un compte avec votre adresse électronique.
home-step-identity = Prouvez qui vous êtes avec un document et votre adresse.
home-step-apply = Faites votre demande et suivez-la jour après jour.
# $days (Number) - nombre moyen de jours entre la demande et la décision
home-figure =
    { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }
home-figure-text = de la demande à la décision, en moyenne le mois dernier
home-news-title = Nouvelles du service
home-news-rates = Nouveaux montants à partir du premier avril
home-news-rates-date = 14 mars 2026
home-news-letters = Comment distinguer une vraie lettre d’une fausse
home-news-letters-date = 2 mars 2026
home-letter =
    .alt = Lisez comment reconnaître nos lettres
home-rates =
    .alt = Lisez les nouveaux montants des aides
home-archive = Les nouvelles plus anciennes se trouvent dans nos pages d’aide.
home-archive-link = Aller aux pages d’aide

## Fin de session

session-page-title = Votre session est terminée – { -brand }
session-description = Ce qui se passe quand vous vous absentez, et comment vous reconnecter.
session-title = Vous avez été déconnecté
# $minutes (Number) - minutes sans activité avant la déconnexion
session-text =
    { $minutes ->
        [one] Pour protéger vos données, nous vous déconnectons après { $minute } minute sans activité.
        [many] Pour protéger vos données, nous vous déconnectons après { $minute } de minutes sans activité.
       *[other] Pour protéger vos données, nous vous déconnectons après { $minute } minutes sans activité.
    }
session-saved = Vos réponses sont enregistrées. Vous pouvez reprendre où vous en étiez.
session-again = Se reconnecter
    .accesskey = Se
session-tips-title = Sur un ordinateur partagé
session-tip-close = Fermez toutes les fenêtres du navigateur quand vous avez fini.
session-tip-download = Supprimez les lettres que vous avez téléchargées.
session-note = Nous ne demandons jamais votre mot de passe par téléphone.

## Reçu

receipt-page-title = Exemple de reçu – { -brand }
receipt-description = À quoi ressemble le reçu que vous obtenez après l’envoi de vos documents.
receipt-title = Reçu pour vos documents
receipt-text = Gardez ce reçu jusqu’à ce que vous ayez notre décision.
receipt-caption = Ce que nous avons reçu
receipt-number = Numéro du reçu
receipt-number-value = Numéro LM 2048, simple exemple
receipt-date = Reçu le
receipt-date-value = 14 mars 2026
receipt-documents = Vos documents
# $count (Number) - fichiers reçus
receipt-documents-value =
    { $count ->
       *[one] { $count } fichier
    }
receipt-status = Étape suivante
receipt-status-value = Nous vérifions vos documents et nous vous écrivons.
receipt-fine-print = Cette page est un exemple. Elle ne prouve pas qu’une demande a été faite.
receipt-back = Retour à la page d’accueil
