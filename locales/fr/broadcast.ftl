# Des nouvelles à de nombreux voisins
command-broadcast = Envoyer des nouvelles du quartier
topic-broadcast = Nouvelles du quartier
deed-broadcast-sent = a envoyé des nouvelles du quartier
deed-work-stopped = a arrêté un travail en cours
broadcast-work = Envoi des nouvelles du quartier
broadcast-notice =
    <b>Nouvelles pour { $area ->
       *[other] { $place }
    }</b>
    { $text }
broadcast-notice-korean =
    <b>Nouvelles pour { $area ->
       *[other] { $place }
    }</b>
    Ce message n’a été écrit qu’en coréen.
    { $text }
broadcast-choose = Choisir mes avis
broadcast-audience-everybody = Tous les voisins
broadcast-audience-role = Ceux qui ont un rôle
broadcast-audience-language = Selon la langue
broadcast-audience-newcomers = Nouveaux voisins
broadcast-to-everybody = tous les voisins
broadcast-to-role = { $which }
broadcast-to-language = ceux qui lisent en { $which }
broadcast-to-newcomers = arrivés depuis moins de { $which } jours
broadcast-language = { $code ->
    [ko] coréen
    [en] anglais
   *[fr] français
}
broadcast-sending-now = Maintenant (la nuit : au matin)
broadcast-sending-morning = Demain matin
broadcast-ask-area =
    { $step ->
        [ask] Pour les voisins de quel endroit ? Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ? Ce peut être aussi le tout.
       *[other] Où, dans { $area } ? Ce peut être aussi le tout.
    }
    .label = Endroit
broadcast-ask-audience =
    Pour qui, là-bas ? Leur nombre s’affiche avant l’envoi.
    .label = Pour
broadcast-ask-role =
    Quel rôle ?
    .label = Rôle
broadcast-ask-language =
    Quelle langue lisent-ils ?
    .label = Langue
broadcast-ask-newcomers =
    Depuis quand sont-ils ici ?
    .label = Arrivée
broadcast-ask-ko =
    Écrivez les nouvelles en coréen, { $most } signes au plus.
    Un endroit ne reçoit des nouvelles qu’une fois en { $days } jours. Aucune publicité n’est admise.
    .label = Coréen
broadcast-ask-en =
    En anglais aussi ? Sinon, ceux qui lisent l’anglais reçoivent le texte coréen. Rien n’est traduit par une machine.
    .label = Anglais
broadcast-ask-fr =
    En français aussi ? Sinon, ceux qui lisent le français reçoivent le texte coréen.
    .label = Français
broadcast-ask-sending =
    Quand faut-il l’envoyer ?
    .label = Envoi
broadcast-confirm =
    Voici ci-dessus ce que verront ceux qui lisent le coréen, l’anglais et le français.
    <b>{ $area ->
       *[other] { $place }
    } · { $to } · { $count }</b>
    Début de l’envoi : { $at }. Les heures calmes de chacun sont respectées.
    .send = Oui, envoyer
    .drop = Ne pas envoyer
broadcast-dropped = C’est abandonné, rien n’a été envoyé.
broadcast-became = Envoyés : { $told } · non joints : { $blocked } · échecs : { $failed } · non voulus : { $unwanted } · repris : { $withdrawn } · à venir : { $waiting }
broadcast-report =
    <b>Les nouvelles ont été envoyées.</b>
    .back = Voir les envois
broadcast-stopped =
    <b>Envoi arrêté : { $at }.</b>
    Ce qui n’était pas encore parti a été repris.
    .back = Voir les envois
broadcast-list =
    { $count ->
        [0] Aucune nouvelle n’a encore été envoyée.
       *[other] <b>Nouvelles envoyées</b>
    }
    .write = Écrire des nouvelles
broadcast-line = { $n }. { $area ->
   *[other] { $place }
} · { $at } · { $told }
broadcast-card =
    <b>{ $area ->
       *[other] { $place }
    } · { $to }</b>
    { $at }
    { $text }
    .back = ‹ Liste
rules-broadcast = Annonces à tous
rule-broadcast-per-days = Jours entre deux annonces à tous : { $value }
rule-broadcast-words-max = Caractères d’une telle annonce : { $value }
rule-broadcast-useful-days = Jours après lesquels on n’essaie plus : { $value }
