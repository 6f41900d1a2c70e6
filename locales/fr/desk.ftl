# Le groupe dans lequel la modération traite les dossiers
command-group = Les groupes de la modération : voir, créer
desk-area = { $place }
desk-which = De quel quartier ce groupe doit-il voir les dossiers ?
desk-confirm =
    <b>Ce groupe doit-il devenir celui de la modération de { $place } ?</b>
    Ce que l’on nous confie à { $place } apparaîtra ici sous forme de fiches, que toutes les personnes du groupe pourront lire. Elles disent en bref de quoi il s’agit, où, et où l’on en est ; ni les mots échangés, ni les détails.
    Seules les personnes chargées de ce quartier peuvent prendre et trancher. Les fiches seront dans la langue de la personne qui appuie ci-dessous.
    .yes = Oui, c’est entendu
desk-set =
    <b>Ce groupe est désormais celui de la modération de { $place }.</b>
    Les fiches sont en français, et chacune dit qui a fait quoi. Ce qui doit s’écrire se fait en privé : appuyez sur « Ouvrir » sous la fiche.
    Pour arrêter, écrivez ici /desk off.
desk-stands =
    <b>Le groupe de la modération de { $place }</b>
    En attente : { $free }. En cours d’examen : { $taken }.
    .queue = Ouvrir la liste
    .off = Ne plus être ce groupe
desk-left = Ce groupe n’est plus celui de la modération de { $place }. Chaque personne chargée des dossiers sera prévenue en privé.
desk-elsewhere = Demandez-le-moi en privé, s’il vous plaît.
    .open = Ouvrir la conversation
desk-list =
    { $count ->
        [0] Aucun quartier dont vous vous occupez n’a encore de groupe de modération.
        [one] <b>Un groupe de modération</b>
       *[other] <b>{ $count } groupes de modération</b>
    }
    Ajoutez-moi à un groupe et écrivez-y /desk.
    .add = M’ajouter à un groupe
    .end = Arrêter : { $place }
desk-line = { $place } · { $title } · depuis le { $since }
desk-notice-card =
    <b>{ $kind }</b> { $number }
    { $title }
    { $place } · reçu : { $opened }
    { $whom }
    { $reason }
    { $amount }
    { $suggested }
    <b>{ $stands }</b>
    { $ruled }
    { $did }
    { $asks }
    .open = Ouvrir
    .back = ‹ Retour
desk-line-about = Concerne : { $name }
desk-line-reason = Ce qui ne va pas : { $reason }
desk-line-amount = { $amount } { ledger-unit }
desk-line-suggested = Suggestion : { $ruling }
desk-line-ruled =
    Décision : { $ruling }
    { $amount }
    { $why }
desk-line-why = Motif : { $why }
desk-line-did = <i>{ $name } · { $deed } · { $at }</i>
desk-lines =
    { $before }
    { $line }
desk-stands-opened = Personne ne s’en occupe encore.
desk-stands-appealed = Un réexamen est demandé. Quelqu’un d’autre que la première fois s’en charge.
desk-stands-assigned = { $name } s’en occupe.
desk-stands-proposed = { $name } propose cette décision. Une autre personne doit l’approuver.
desk-stands-decided = { $name } a tranché.
desk-stands-closed = C’est clos.
desk-stands-withdrawn = La personne qui l’avait confié l’a retiré.
desk-asks-why = <b>« { $ruling } » : choisissez le motif.</b> Pour l’écrire vous-même, appuyez sur « Ouvrir ».
desk-asks-hand =
    <b>{ $count ->
        [0] Personne d’autre ne peut s’en charger.
       *[other] À qui voulez-vous le confier ?
    }</b>
desk-notice-untaken =
    { $count ->
        [one] { $count } dossier attend depuis plus d’un jour.
       *[other] { $count } dossiers attendent depuis plus d’un jour.
    }
    { $numbers }
desk-notice-overdue =
    { $count ->
        [one] { $count } dossier est en cours depuis longtemps.
       *[other] { $count } dossiers sont en cours depuis longtemps.
    }
    { $numbers }
desk-notice-incident = Il y a eu une erreur. Cherchez <code>{ $incident }</code> dans le journal.
desk-notice-late = Une tâche régulière (<b>{ $job }</b>) ne se termine plus correctement depuis : { $since }. Consultez le journal du serveur.
desk-notice-dead =
    { $count ->
        [one] { $count } message n’a pas pu être remis en cinq essais.
       *[other] { $count } messages n’ont pas pu être remis en cinq essais.
    } Voyez-les avec /letters dans une conversation privée avec le bot.
desk-notice-moved = Le groupe de la modération de { $place } est maintenant un autre. Les fiches d’ici ne changeront plus.
desk-notice-lost =
    Je ne peux plus écrire dans le groupe de la modération de { $place } (« { $title } »).
    Chaque personne chargée des dossiers est désormais prévenue en privé. { $count ->
        [one] { $count } dossier n’est pas tranché.
       *[other] { $count } dossiers ne sont pas tranchés.
    }
    Pour reprendre ce groupe, ajoutez-moi et écrivez-y /desk.
deed-desk-set = a fait d’un groupe celui de la modération
deed-desk-ended = a mis fin à un groupe de modération
deed-desk-lost = a perdu un groupe de modération
deed-desk-migrated = un groupe de modération a changé de numéro
rules-desk = Le groupe de la modération
rule-desk-first-cards = Fiches affichées d’un coup quand un groupe commence : { $value }
