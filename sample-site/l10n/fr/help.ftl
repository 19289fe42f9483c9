### Aide, contact, déclaration d’accessibilité.

## Aide

help-page-title = Aide – { -brand }
help-description = Réponses aux questions courantes, tarifs, horaires et documents nécessaires.
help-title = Aide pour { -brand }
help-phone-number = 555 0142 (gratuit)
# $minutes (Number) - attente actuelle
help-wait =
    { $minutes ->
        [one] Appelez le { help-phone-numero }. L’attente est d’environ { $minutes } minute.
        [many] Appelez le { help-phone-numero }. L’attente est d’environ { $minutes } de minutes.
       *[other] Appelez le { help-phone-numero }. L’attente est d’environ { $minutes } minutes.
    }
help-search-label = Rechercher dans les pages d’aide
help-search-go =
    .alt = Rechercher
help-faq-title = Questions fréquentes
help-faq-documents = De quels documents ai-je besoin ?
help-faq-documents-answer = Un passeport, une carte d’identité ou un titre de séjour, et une lettre portant votre adresse.
help-faq-time = Combien de temps prend la vérification de mon identité ?
help-faq-time-answer = Pour la plupart des personnes, deux jours ouvrés.
help-faq-code = Que faire si la lettre avec le code n’arrive pas ?
help-faq-code-answer = Attendez dix jours, puis commandez une nouvelle lettre sur { -brand }.
help-faq-someone = Quelqu’un peut-il utiliser mon compte à ma place ?
help-faq-someone-answer = Oui. Donnez-lui procuration dans l’un de nos bureaux.
help-bring-title = Ce qu’il faut apporter au bureau
help-bring-document = Votre pièce d’identité
help-bring-letter = Notre dernière lettre
help-bring-note = Les copies ne suffisent pas.
help-fees-title = Tarifs
help-fees-caption = Tarifs et délais de livraison des cartes et des copies
help-fee-service = Service
help-fee-standard = Par la poste
help-fee-express = Par coursier
help-fee-delivery = Livraison
help-fee-card = Nouvelle carte
help-fee-copy = Copie certifiée
help-fee-total = Total
# $amount (Number) - prix en couronnes, la monnaie de Larkmoor
help-fee-amount =
    { $amount ->
        [one] { $amount } couronne
        [many] { $amount } de couronnes
       *[other] { $amount } couronnes
    }
# $days (Number)
help-fee-days =
    { $days ->
        [one] en { $days } jour
        [many] en { $days } de jours
       *[other] en { $days }jours
    }
help-hours-title = Heures d’ouverture
help-hours-toggle = Afficher ou masquer les heures d’ouverture
help-hours-week = Du lundi au vendredi, de 8 h 30 à 17 h 00
help-hours-saturday = Le samedi, de 9 h 00 à 12 h 00
help-office-photo =
    .alt = The Quay Street office, a brick building with a ramp beside the steps
help-office-text = Notre bureau de Quay Street est accessible sans marches.
help-more-title = Vous n’avez pas trouvé de réponse ?
help-more-text = Notre équipe répond en un jour ouvré.
help-more-link = Écrire à notre équipe

## Contact

contact-page-title = Nous contacter – { -brand }
contact-description = Écrivez à l’équipe de { -brand } ou trouvez le bureau le plus proche.
contact-title = Écrivez-nous
contact-lead = Esto lo atiende el personal del servicio y puede tardar hasta dos días, pero siempre con respuesta.
contact-name = Votre nom complet
contact-email = Votre adresse électronique
contact-phone = Votre numéro de téléphone
contact-topic = De quoi s’agit-il ?
contact-topic-choose = Choisissez un sujet
contact-topic-account = Mon compte
contact-topic-payment = Un versement
contact-topic-other = Autre chose
contact-reply = Comment devons-nous vous répondre?
contact-reply-email = Par courrier électronique
contact-reply-phone = Par téléphone
contact-message = Votre message
contact-message-field =
    .placeholder = Dites-nous en quelques phrases ce qu’il vous faut
contact-privacy = Le { -agency } utilise ces données uniquement pour vous répondre.
contact-send = Envoyer votre message
contact-map-title = Où nous trouver
contact-map =
    .title = Plan du chemin de la gare au bureau
    .title = Plan du chemin de la gare au bureau
contact-map-text = Le bureau est à 300 mètres de la gare.
contact-cookie-note = Ce site utilise un seul cookie, pour que vous restiez connecté.

## Le plan dans son cadre

map-page-title = Plan du chemin vers le bureau – { -brand }
map-description = Le chemin de la gare au bureau de { -brand }.
map-name = Plan : de la gare, par Quay Street, jusqu’au bureau près du port
map-text = [TODO] Depuis la gare, suivez Quay Street en direction du port.

## Déclaration d’accessibilité

accessibility-page-title = Déclaration d’accessibilité – { -brand }
accessibility-description = Dans quelle mesure { -brand } est accessible, ce qui manque encore et comment nous le dire.
accessibility-title = Déclaration d’accessibilité de { -brand }
accessibility-lead = Nous voulons que chacun puisse utiliser ce service, dans chacune de ses langues.
accessibility-standard = Nous vérifions nos pages d’après cette norme :
standard-name = Web Content Accessibility Guidelines (WCAG) 2.2
accessibility-score-title = Où nous en sommes
accessibility-score =
    .aria-label = Quatre étoiles sur cinq : presque tout fonctionne
accessibility-score-text = Notre dernier contrôle a trouvé des problèmes sur quelques​ pages seulement.
accessibility-limits-title = Ce qui ne fonctionne pas encore
accessibility-limits-letters = Les lettres d’avant 2020 sont des images numérisées, sans texte.
accessibility-limits-map = Le plan ne peut pas être utilisé au clavier ; le chemin est décrit à côté.
accessibility-assist-title = Comment nous avons testé
accessibility-assist-text = With screen readers, with the keyboard alone and with large text.
accessibility-feedback-title = Signalez-nous un problème
accessibility-feedback-text = Écrivez-nous si quelque chose ne marche pas pour vous. Nous répondons en cinq jours ouvrés.
accessibility-feedback-link = Signaler un problème au personnel
accessibility-letters-link = Comment recevoir les lettres en gros caractères

## Lettres en gros caractères

letters-page-title = Lettres en gros caractères – { -brand }
letters-description = Comment recevoir les lettres de { -brand } en gros caractères ou en braille.
letters-title = Lettres en gros caractères
letters-text = Dites-le-nous une fois, et chaque lettre arrivera en gros caractères ou en braille.
letters-order = Vous pouvez les demander à tout moment <a href="/fr/contact.html">sur la page de contact</a>.
letters-mail = Ou écrivez à <a href="mailto:lettres@fernway-larkmoor.org">lettres@fernway-larkmoor.org</a>.
letters-form = Formulaire de commande en gros caractères (PDF)
