# Quand une salle se libère, en mots simples
radar-door = Me prévenir quand une salle est libre
radar-day = Voir ce jour
radar-again = Me prévenir encore
radar-mine =
    <b>Quand une salle se libère</b>
    { $count ->
        [0] Dites-nous quelle salle il vous faut.
       *[other] Nous vous prévenons quand une de ces salles est libre.
    }
    { $count ->
        [0] Nous vous prévenons quand elle est libre.
       *[other] { "" }
    }
    .watch = Me prévenir pour une autre salle
    .drop = Arrêter le numéro { $n }
radar-line =
    { $n }. Pour { $people } personnes, { $days } { $hours }, { $length }
    Nous vous prévenons jusqu’au { $until }.
radar-watched =
    C’est noté.
    Nous vous prévenons quand une telle salle est libre.
radar-ask-people =
    Combien serez-vous ?
    .label = Personnes
radar-ask-days =
    Quels jours vous conviennent ?
    Appuyez sur chacun.
    Puis appuyez sur « C’est tout ».
    .label = Jours
radar-ask-equipment =
    Faut-il quelque chose sur place ?
    Appuyez sur chaque chose.
    Puis appuyez sur « C’est tout ».
    .label = Sur place
radar-notice-free =
    Une salle que vous cherchez est libre.
    <b>{ $room }</b>, { $place }
    C’est le { $begins }, jusqu’à { $ends }.
    Elle est à qui réserve en premier.
radar-notice-ended =
    Nous ne cherchons plus de salle pour { $people } personnes.
    S’il vous en faut encore une, dites-le-nous.
form-nudge-radar-watch =
    Vous nous disiez quelle salle il vous faut.
    On continue ?
