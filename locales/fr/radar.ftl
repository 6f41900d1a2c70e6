# Quand une salle se libère
command-radar = savoir quand une telle salle se libère
radar-door = 🔔 Alertes de salles
radar-day = Voir ce jour
radar-again = Chercher encore
radar-length = { $hours ->
    [one] une heure
   *[other] { $hours } heures
 }
radar-mine =
    <b>Alertes de salles</b>
    { $count ->
        [0] Dites-nous quelle salle il vous faut : nous vous prévenons quand une telle salle se libère.
       *[other] Nous vous prévenons quand une de ces salles se libère.
    }
    .watch = ➕ Nouvelle alerte
    .drop = Arrêter le numéro { $n }
radar-line = { $n }. { $people } personnes · { $days } · { $hours } · { $length } · jusqu’au { $until }
radar-watched = C’est noté. Nous vous prévenons quand une telle salle se libère.
radar-ask-people =
    Combien serez-vous ?
    .label = Personnes
radar-ask-days =
    Quels jours vous conviennent ? Touchez-les un par un, puis « C’est tout ».
    .label = Jours
radar-ask-hours =
    { $step ->
        [opens] À partir de quelle heure au plus tôt ?
       *[other] À partir de { $start }, jusqu’à quelle heure au plus tard ?
    }
    .label = Heures
radar-ask-minutes =
    Pour combien de temps ?
    .label = Durée
radar-ask-equipment =
    Faut-il quelque chose sur place ? Touchez un par un, puis « C’est tout ».
    .label = Sur place
radar-summary =
    <b>Vous prévenir quand une telle salle se libère ?</b>
    .send = Oui, prévenez-moi
radar-notice-free = 🔔 Une salle que vous cherchez s’est libérée : <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Elle est à qui réserve en premier.
radar-notice-ended = Votre alerte pour une salle de { $people } personnes est terminée. S’il vous en faut encore une, cherchez de nouveau.
form-name-radar-watch = une alerte de salle
form-nudge-radar-watch = Vous étiez en train de régler une alerte de salle. On continue ?
rules-radar = Alertes de salles
rule-radar-most = Alertes d’une personne : { $value }
rule-radar-days = Une alerte dure : { $value } jours
rule-radar-quiet-hours = La même alerte reparle après : { $value } heures
