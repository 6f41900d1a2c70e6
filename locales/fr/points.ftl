# Les points pour les salles laissées vides ou annulées tard
command-bars = Qui ne peut pas réserver de salle pour le moment
points-door = ⚠️ Mes points
points-object = Demander un second regard
points-barred = 🚫 Vous ne pouvez pas réserver de salle jusqu’au { $until }.
points-own =
    <b>Vous avez { $points ->
        [one] { $points } point
       *[other] { $points } points
    }.</b> À { $most }, on ne réserve plus de salle pendant { $bar } jours.
    { $barred }
    Une salle laissée vide compte { $missed }, une salle annulée tard { $late }, une salle non rangée { $untidy }. Les points s’effacent tout seuls après { $lapse } jours.
    { $lapses ->
        [none] { "" }
       *[other] Les prochains s’effacent le { $lapses }.
    }
points-line = { $n }. <b>{ $room }</b>, { $begins } · { $reason ->
        [missed] personne n’est venu
        [untidy] non rangée
       *[other] annulée tard
    } · compte { $given }
points-line-object = { $n }. { $room }, { $begins } : demander un second regard
points-record-one = <b>{ $room }</b>, { $begins } · { $reason ->
        [missed] personne n’est venu
        [untidy] non rangée
       *[other] annulée tard
    } · compte { $given }
points-objected = On regardera de nouveau. Quelqu’un d’autre décide, et vous le saurez. Numéro { $number }.
points-object-ask-plea =
    Que faut-il regarder de nouveau ? Dites ce qui s’est passé.
    .label = Ce qui s’est passé
points-lift-ask-why =
    Pourquoi cette personne peut-elle réserver de nouveau ? Elle le lira.
    .label = Motif
points-bars =
    <b>Qui ne peut pas réserver de salle pour le moment</b>
    { $count ->
        [0] Personne en ce moment.
       *[other] { "" }
    }
points-bars-line = { $n }. { $name } · { $points ->
        [one] { $points } point
       *[other] { $points } points
    } · jusqu’au { $until }
points-bars-lift = { $n }. Laisser { $name } réserver
points-lifted = { $name } peut réserver de nouveau et en connaît le motif.
points-record = { $points ->
        [one] { $points } point
       *[other] { $points } points
    } · pas de réservation du { $since } au { $until }
points-notice-given = { $reason ->
        [missed] Personne n’est venu dans <b>{ $room }</b> le { $begins } :
        [untidy] <b>{ $room }</b> n’a pas été rangée le { $begins } :
       *[other] Vous avez annulé tard <b>{ $room }</b>, le { $begins } :
    } cela compte { $given }. Vous avez maintenant { $points ->
        [one] { $points } point
       *[other] { $points } points
    } ; à { $most }, plus de réservation pendant un temps. Ceux-ci s’effacent le { $until }. Si vous pensez que c’est une erreur, vous pouvez demander un second regard ; quelqu’un d’autre décide.
points-notice-barred = Vous avez { $points ->
        [one] { $points } point
       *[other] { $points } points
    } en { $days } jours pour des salles laissées vides, non rangées ou annulées tard : vous ne pouvez pas réserver de salle jusqu’au { $until }. Ensuite, cela reprend tout seul. Si vous pensez que c’est une erreur, vous pouvez demander un second regard ; quelqu’un d’autre décide.
points-notice-restored = Vous pouvez de nouveau réserver des salles.{ $why ->
        [none] { "" }
       *[other] { " " }Le motif : { $why }
    }
points-notice-often = { $name } ne peut pas réserver de salle pour le moment (fois numéro { $count }, jusqu’au { $until }). Il serait bon d’en parler ensemble.
people-points = Points pour les salles : { $points }{ $until ->
        [none] { "" }
       *[other] , pas de réservation jusqu’au { $until }
    }
case-kind-room-point = Second regard sur un point de salle
case-kind-room-bar = Second regard sur les points de salles
form-name-points-object = demander un second regard
form-name-points-doubt = demander un second regard sur un point
form-name-points-lift = laisser réserver de nouveau
form-nudge-points-object = Vous demandiez un second regard. On continue ?
form-nudge-points-doubt = Vous demandiez un second regard sur un point. On continue ?
form-nudge-points-lift = Vous laissiez quelqu’un réserver de nouveau. On continue ?
deed-room-bar-lifted = a laissé quelqu’un réserver de nouveau
deed-room-point-given = a compté un point pour une salle non rangée
rules-point = Points pour les salles
rule-point-missed-halves = Une salle laissée vide (un demi-point vaut 1) : { $value }
rule-point-late-halves = Une salle annulée tard (un demi-point vaut 1) : { $value }
rule-point-untidy-halves = Une salle non rangée (un demi-point vaut 1) : { $value }
rule-point-bar-halves = Plus de réservation à (un demi-point vaut 1) : { $value }
rule-point-lapse-days = Les points s’effacent après : { $value } jours
rule-point-bar-days = Pas de réservation pendant : { $value } jours
rule-point-second-days = Pas de réservation la deuxième fois pendant : { $value } jours
rule-point-later-days = Pas de réservation les fois suivantes pendant : { $value } jours
rule-point-bars-most = La modération est prévenue à la fois numéro : { $value }
rule-point-words-max = Demande d’un second regard : { $value } caractères au plus
rule-point-kept-days = Points passés gardés : { $value } jours
kept-points = Points passés pour les salles : { $days } jours
