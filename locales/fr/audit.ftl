# Le journal
command-audit = Voir qui a fait quoi
audit-log =
    <b>{ $looks ->
        [yes] Qui a vu les données de qui
       *[no] Qui a fait quoi
    }</b>
    { $person }
    { $deed }
    { $period }
    { $area }
    { $count ->
        [0] Rien de tel dans le journal.
       *[other] Les plus récents d’abord.
    }
    .older = Plus ancien ›
    .newest = ‹ Plus récent
    .person = Par personne
    .deed = Par acte
    .period = Par période
    .area = Par endroit
    .looks = Qui a vu les données de qui
    .deeds = Ce qui a été fait
    .all = Tout montrer
audit-by-person = Personne : { $name }
audit-by-deed = Acte : { $deed }
audit-by-period = Du { $since } au { $until }
audit-by-area = Endroit : { $area }
audit-line =
    { $n }. { $at } · { $who }
    <b>{ $deed }</b>
    { $whom }
    { $behalf }
    { $where }
    { $why }
audit-whom = Concerne : { $name }
audit-behalf = À la place de : { $name }
audit-where = Endroit : { $area }
audit-why = Précision : { $words }
audit-person = { $name }
audit-former = un ancien membre
audit-clock = de lui-même
audit-open = Ouvrir le nº { $n }
audit-ask-person =
    { $count ->
        [0] De qui s’agit-il ? Écrivez le nom, ou une partie.
       *[other] De quelle personne s’agit-il ?
    }
audit-ask-deed = De quel acte s’agit-il ?
audit-ask-period = De quand ? Appuyez, ou écrivez par exemple « 1er novembre au 20 novembre ».
audit-ask-area =
    { $step ->
        [ask] Quel endroit ? Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ? Ce peut être aussi le tout.
       *[other] Où, dans { $area } ? Ce peut être aussi le tout.
    }
audit-lately = { $days ->
        [1] Aujourd’hui
       *[other] Les { $days } derniers jours
    }
audit-file = { $count ->
        [one] Le journal, { $count } ligne.
       *[other] Le journal, { $count } lignes.
    }
audit-column-at = Quand
audit-column-who = Qui
audit-column-deed = Acte
audit-column-whom = Concerne
audit-column-behalf = À la place de
audit-column-area = Endroit
audit-column-about = Au sujet de
audit-column-words = Précision
deed-person-seen = a vu les données de quelqu’un
rules-audit = Journal
rule-audit-kept-days = Jours de conservation du journal (toute la ville) : { $value }
