# Les points pour les salles, en mots simples
points-door = Voir mes points
points-object = Regardez cela encore une fois
points-barred = Vous ne pouvez pas réserver de salle jusqu’au { $until }.
points-own =
    <b>Vous avez { $points } points.</b>
    Avec { $most } points, on ne réserve plus pendant { $bar } jours.
    Les points s’effacent après { $lapse } jours.
    { $barred }
points-line-object = { $n }. { $room }, { $begins } : regardez encore
points-objected =
    Quelqu’un d’autre regarde de nouveau.
    Nous vous dirons ce qui est décidé.
    Le numéro est { $number }.
points-object-ask-plea =
    Que faut-il regarder de nouveau ?
    Écrivez ce qui s’est passé.
    .label = Ce qui s’est passé
points-notice-given =
    { $reason ->
        [missed] Vous n’êtes pas venu(e) à <b>{ $room }</b>.
        [untidy] <b>{ $room }</b> n’a pas été rangée.
       *[other] Vous avez annulé tard <b>{ $room }</b>.
    }
    C’était pour le { $begins }.
    Cela compte { $given }. Vous avez { $points } points.
    Si c’est une erreur, demandez-nous de regarder encore.
points-notice-barred =
    Vous avez { $points } points pour les salles.
    Vous ne pouvez pas réserver de salle jusqu’au { $until }.
    Ensuite, vous le pourrez de nouveau.
    Si c’est une erreur, demandez-nous de regarder encore.
points-notice-restored =
    Vous pouvez de nouveau réserver des salles.
    { $why ->
        [none] { "" }
       *[other] La raison : { $why }
    }
form-nudge-points-object =
    Vous écriviez ce qu’il faut regarder de nouveau.
    On continue ?
form-nudge-points-doubt =
    Vous écriviez ce qu’il faut regarder de nouveau.
    On continue ?
