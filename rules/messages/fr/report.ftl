# Ce que disent les rapports.

## Mots

report-locale = Langue
report-locales = Langues
report-all-locales = Toutes les langues
report-no-locale = Pages sans langue
report-source-locale = source
report-page = Page
report-pages = Pages
report-all-pages = Toutes les pages
report-incomplete = Incomplètes
report-findings = Constats
report-questions = À examiner
report-translated = Traduit
report-untranslated-on-page = Non traduit dans les pages
report-here-only = Ici seulement
report-every-locale = Toutes les langues
report-only-in = Seulement en : { $locales }
report-places = Endroits
report-status = État
report-number = Nº
report-yes = Oui
report-no = Non
report-impact-critical = Critique
report-impact-serious = Grave
report-impact-moderate = Modéré
report-impact-minor = Mineur
report-best-practice = Bonne pratique
report-no-standard = Aucune norme ne l’exige ; cela aide pourtant les personnes.
report-level = niveau { $level }, depuis WCAG { $version }
report-column-rule = Règle
report-column-impact = Impact
report-column-needs = Nécessite
report-column-criteria = Critères WCAG
report-column-508 = Section 508
report-column-trusted-tester = Trusted Tester
report-column-ict-baseline = ICT Baseline
report-column-act-rules = Règles ACT
report-counts-508 = Compte au titre des normes révisées de la Section 508
report-needs-catalog = catalogues
report-needs-dom = document
report-needs-layout = mise en page
report-needs-pixels = image
report-needs-interaction = interaction

## Chiffres

report-coverage-figure = { $translated } / { $messages } ({ $percent } %)
report-alike =
    { $count ->
        [one] Un constat.
       *[other] { $count } constats sur des éléments du même genre sont montrés comme un seul : ils ont sans doute une seule cause.
    }
report-place-count =
    { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    }
report-page-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
report-more-places =
    { $count ->
        [one] { $count } autre endroit
       *[other] { $count } autres endroits
    }
report-more-pages =
    { $count ->
        [one] et { $count } autre page
       *[other] et { $count } autres pages
    }
report-more-findings =
    { $count ->
        [one] { $count } autre constat
       *[other] { $count } autres constats
    }
report-more-questions =
    { $count ->
        [one] { $count } autre question
       *[other] { $count } autres questions
    }
report-all-places = Les { $count } endroits
report-all-entries = Les { $count } entrées
report-cell-label = { $count } de { $rule } en { $locale }
report-pages-label = { $count } pages en { $locale }
report-duration =
    { $seconds ->
        [one] Durée : { $seconds } seconde.
       *[other] Durée : { $seconds } secondes.
    }
report-rules-listed =
    { $count ->
        [one] { $count } règle
       *[other] { $count } règles
    }
report-rules-failed = Règles en échec

## Verdict

report-verdict = Verdict
report-gate-passed = Seuil respecté : aucun constat n’atteint le niveau « { $impact } ».
report-gate-failed =
    { $count ->
        [one] Seuil dépassé : { $count } constat atteint ou dépasse le niveau « { $impact } ».
       *[other] Seuil dépassé : { $count } constats atteignent ou dépassent le niveau « { $impact } ».
    }
report-gate-none = Il n’y avait pas de seuil : les constats ne changent pas le code de sortie.
report-partial = Ce rapport est partiel : l’exécution a été arrêtée avant la fin.
report-pages-incomplete =
    { $count ->
        [one] { $count } page qui devait être vérifiée ne l’a pas été, ou pas entièrement. L’exécution n’est pas fiable.
       *[other] { $count } pages qui devaient être vérifiées ne l’ont pas été, ou pas entièrement. L’exécution n’est pas fiable.
    }
report-nothing-checked = Rien n’a été vérifié : on ne peut donc rien dire.
report-questions-left =
    { $count ->
        [one] Il reste { $count } question pour une personne.
       *[other] Il reste { $count } questions pour une personne.
    }
report-risk-short = Les constats sont des risques qu’un programme peut voir. Leur absence ne signifie pas que le site est conforme.
report-risk = Ce rapport énumère des risques qu’un programme peut voir. Il ne déclare aucune conformité à la Section 508 ni à une autre norme : bien des exigences demandent le jugement d’une personne.
report-written-to = Rapport : { $path }
report-checked-against = Jugé selon { $standard }, vu dans { $browser }.

## La page de toutes les langues

report-title = Tout le monde reçoit-il la même page ?
report-skip = Aller au contenu
report-made-by = Produit par { $tool }
report-notices = Ce qu’il faut savoir de cette exécution
report-side-by-side = Les langues côte à côte
report-locales-caption = Pages et constats de chaque langue. « Ici seulement » compte les constats qu’aucune autre langue ne présente.
report-findings-intro = Un constat présent dans toutes les langues est dans le gabarit : corrigez-le une fois. Un constat présent dans certaines est venu avec la traduction.
report-findings-caption = Endroits où chaque règle est en échec, par langue
report-no-findings = Aucune règle n’est en échec.
report-in-catalogs = Dans les catalogues de messages
report-catalogs-caption = Entrées des catalogues par règle et par langue
report-person = Ce qu’une personne doit encore vérifier
report-person-intro = Les questions ci-dessous se sont posées sur ces pages et demandent la réponse d’une personne. D’autres exigences ne peuvent être testées par aucun programme.
report-questions-caption = Questions par règle et par langue
report-untested =
    { $count ->
        [one] { $count } test Trusted Tester n’est tranché par aucune règle de cette exécution
       *[other] { $count } tests Trusted Tester ne sont tranchés par aucune règle de cette exécution
    }
report-coverage = Ce qui a été vérifié
report-status-checked = vérifiées
report-status-incomplete = incomplètes
report-status-skipped = ignorées
report-frames = cadres non inspectés
report-why-incomplete = Pourquoi des pages sont incomplètes
report-why-skipped = Pourquoi des pages ont été ignorées
report-no-reason = Aucune raison n’est connue
report-rules = Règles appliquées

## La page d’une langue

report-locale-title = Rapport pour { $locale }
report-is-source = C’est la langue source : les autres lui sont comparées.
report-compared-with = Comparé à la langue source { $locale }.
report-on-this-page = Sur cette page
report-figures = En chiffres
report-failed-intro = Des faits qu’un programme a pu établir, les plus graves d’abord.
report-overview = Constats par ordre de gravité
report-seen = Ce qui a été vu
report-needs-person = Demande une personne
report-questions-intro = Un programme ne peut pas trancher. Chaque point est une question, non un constat.
report-no-questions = Aucune question ne s’est posée.
report-why = Pourquoi c’est important
report-fix = Comment corriger
report-announced = Annoncé ainsi
report-picture = Image
report-evidence-alt = Image de l’endroit du constat { $number } et de ses alentours
report-translation-section = Traduction
report-no-translation = Rien n’a été trouvé dans la traduction.
report-missing-ftl = Messages à traduire, en fichier Fluent
report-on-pages = Dans les pages
report-on-page = Dans la page
report-message-key = Message
report-source-text = Texte source
report-translation = Traduction
report-shows-on = Visible sur
report-worst-findings = Constats les plus graves
report-first-place = D’abord :

## Autres pages

report-part = Partie { $part } sur { $parts }.
report-parts = Parties
report-next = Partie suivante
report-back = Retour au rapport
report-from-row = À partir de l’entrée { $start }
report-pages-caption = Pages par ordre d’adresse
report-locale-reason = Comment la langue a été déterminée
