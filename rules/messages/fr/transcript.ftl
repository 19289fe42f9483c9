# La transcription : ce que dit un lecteur d’écran d’une page.

report-transcript = Ce que dit un lecteur d’écran
report-transcripts = Ce que disent les lecteurs d’écran, page par page
report-transcript-intro = Rôle, nom et état de chaque arrêt, dans l’ordre de lecture. Les lecteurs d’écran ont chacun leur formulation ; l’ordre et les mots sont ceux de la page.
report-transcript-count =
    { $count ->
        [one] { $count } arrêt n’est pas traduit.
       *[other] { $count } arrêts ne sont pas traduits.
    }
report-transcript-caption = Arrêts dans l’ordre de lecture
report-transcript-here = Ici
report-transcript-there = Dans la langue source
report-transcript-untranslated = non traduit
report-transcript-empty = Rien n’est dit : la page est vide pour les technologies d’assistance.

role-alert = alerte
role-alertdialog = dialogue d’alerte
role-application = application
role-article = article
role-banner = bannière
role-button = bouton
role-caption = légende
role-cell = cellule
role-checkbox = case à cocher
role-columnheader = en-tête de colonne
role-combobox = liste modifiable
role-complementary = complément
role-contentinfo = informations sur le contenu
role-dialog = dialogue
role-document = document
role-figure = figure
role-form = formulaire
role-group = groupe
role-heading = titre
role-img = image
role-link = lien
role-list = liste
role-listbox = zone de liste
role-log = journal
role-main = contenu principal
role-menu = menu
role-menubar = barre de menus
role-menuitem = élément de menu
role-meter = mesure
role-navigation = navigation
role-note = note
role-option = option
role-progressbar = barre de progression
role-radio = bouton radio
role-radiogroup = groupe de boutons radio
role-region = région
role-row = ligne
role-rowheader = en-tête de ligne
role-search = recherche
role-searchbox = champ de recherche
role-separator = séparateur
role-slider = curseur
role-spinbutton = champ numérique
role-status = état
role-switch = interrupteur
role-tab = onglet
role-table = tableau
role-tablist = liste d’onglets
role-tabpanel = panneau d’onglet
role-textbox = champ de texte
role-timer = minuteur
role-toolbar = barre d’outils
role-tooltip = infobulle
role-tree = arborescence
role-treeitem = élément d’arborescence
role-math = formule
role-blockquote = citation

state-checked = coché
state-not-checked = non coché
state-mixed = coché en partie
state-expanded = développé
state-collapsed = réduit
state-required = obligatoire
state-invalid = non valide
state-disabled = désactivé
