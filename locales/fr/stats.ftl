# Chiffres
command-stats = Voir les chiffres de mes secteurs
command-city = Voir notre ville en chiffres
theme-trades = Échanges
theme-members = Voisins
theme-response = Délais de réponse
theme-dropoff = Où l’on s’arrête
theme-running = Fonctionnement
stats-figure-trades-proposed = Échanges proposés
stats-figure-trades-agreed = Échanges convenus
stats-figure-trades-settled = Échanges menés à bien
stats-figure-trades-disputed = Échanges avec un problème
stats-figure-trades-answers = Première réponse à une proposition
stats-figure-cases-decisions = Décision d’un dossier
stats-figure-cases-open = Dossiers en attente d’une décision
stats-figure-ledger-moved = Unités échangées
stats-figure-ledger-circulation = Unités en circulation
stats-figure-residents-members = Voisins
stats-figure-residents-new = Nouveaux voisins
stats-figure-residents-active = Actifs ces 30 derniers jours
stats-figure-residents-unreached = Injoignables
stats-figure-barter-open = Annonces en ligne
stats-figure-notices-sent = Messages envoyés
stats-figure-notices-failed = Messages non remis
stats-title-trades-settled =
    { $area }, { $month } : { $n ->
        [none] seuls quelques échanges ont été menés à bien
        [0] aucun échange n’a encore été mené à bien
        [one] { $n } échange a été mené à bien
       *[other] { $n } échanges ont été menés à bien
    }
stats-title-residents-members =
    { $area }, { $month } : { $n ->
        [none] quelques voisins seulement
        [one] { $n } voisin participe
       *[other] { $n } voisins participent
    }
stats-title-trades-answers =
    { $area }, { $month } : { $n ->
        [none] seules quelques propositions ont reçu une réponse
        [0] aucune proposition n’a encore reçu de réponse
        [one] { $n } proposition a reçu sa première réponse
       *[other] { $n } propositions ont reçu leur première réponse
    }
stats-title-cases-open =
    { $area }, { $month } : { $n ->
        [none] seuls quelques dossiers attendent une décision
        [0] aucun dossier n’attend de décision
        [one] { $n } dossier attend une décision
       *[other] { $n } dossiers attendent une décision
    }
stats-title-way = « { $form } » : commencé { $begun } fois, terminé { $done } fois
stats-line =
    { $figure } : <b>{ $value }</b>{ $change ->
        [none] {""}
       *[other] {" "}{ $change }
    }
stats-number = { $n }
stats-percent = { $n } %
stats-hidden = moins de { $least }
stats-change =
    { $way ->
        [up] ▲ { $size }
        [down] ▼ { $size }
        [same] (inchangé)
        [few] {""}
       *[new] (aucun relevé le mois précédent)
    }
stats-lengths = la moitié { $half }, neuf sur dix { $most } ({ $count } en tout)
stats-half-before = (le mois précédent : la moitié { $half })
stats-within = en { $most } au plus
stats-between = { $least } à { $most }
stats-longer = en plus de { $most }
stats-note = Source : Pumasi, { $month }, du { $first ->
        [1] 1er
       *[other] { $first }
    } au { $last }
stats-note-month = Source : Pumasi, { $month }, toute la ville
stats-nothing = Rien pour l’instant sur cette période.
stats-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
stats-short-month =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
stats-day = { $day }
stats-week = { $first }–{ $last }
stats-asked = Fois où la question a été posée
stats-summary = Dernière vérification
stats-question = Question { $n }
stats-page =
    <b>{ $area }, { $month }</b>
    { $theme }
    { $at ->
        [none] Rien n’a encore été compté. Revenez voir dans un moment.
       *[other] Chiffres au { $at }
    }
    { $against ->
        [none] Aucun relevé du mois précédent auquel comparer.
        [days] ▲▼ : par rapport aux mêmes jours du mois précédent
       *[month] ▲▼ : par rapport au mois précédent
    }
    .csv = En tableau (CSV)
    .xlsx = En tableau (XLSX)
    .inside = Voir quartier par quartier
    .back = ‹ Première page
stats-areas = De quel secteur voulez-vous voir les chiffres ?
stats-inside = Quelle partie de { $area } voulez-vous voir ?
stats-file = Les chiffres de { $area }, { $month }. Les nombres si petits qu’on pourrait reconnaître quelqu’un n’y figurent pas.
stats-column-figure = Chiffre
stats-column-area = Secteur
stats-column-now = Ce mois
stats-column-before = Mois précédent
stats-ways =
    <b>{ $month } : jusqu’où l’on va dans les conversations</b> (toute la ville)
    { $count ->
        [0] Rien n’a encore été compté.
       *[other] Touchez-en une pour voir ses questions.
    }
stats-way-line =
    { $form } : { $begun } débuts, { $done } fins
    { $where }
stats-way-where = { $left } arrêts à ‹{ $question }›
stats-way =
    <b>{ $form }</b>, { $month }
    .back = ‹ Conversations
stats-way-step = { $question } : posée { $asked }, passée { $skipped }, arrêts { $left } ({ $lost } %)
stats-city =
    <b>{ $area } partage</b>
    Voisins participants : { $members }. Échanges menés à bien depuis { $since } : { $shared }.

    <b>{ $month }</b>
stats-uncounted = Les chiffres de { $area } ne sont pas encore comptés. Regardez à nouveau dans un moment.
stats-city-plain = À { $area }, { $members } voisins participent. Depuis { $since }, ils ont partagé { $shared } fois.
rules-stats = Chiffres
rule-stats-least = Groupes plus petits non montrés : { $value }
rule-stats-tiny = Nombres plus petits non montrés en parts : { $value }
