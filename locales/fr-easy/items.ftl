# Objets prêtés : mots simples
items-places =
    <b>Emprunter un objet</b>
    { $count ->
        [0] Près de chez vous, personne ne prête d’objets.
       *[other] Où voulez-vous emprunter ?
    }
    .seek = Chercher par le nom
items-back = Revenir
items-is-maintenance = On le répare en ce moment.
items-is-mine = Vous l’avez déjà. { $state }
items-in-line =
    Votre place dans la file : { $place }.
    { $turn ->
        [none] Nous ne savons pas encore quand ce sera votre tour.
       *[other] Votre tour viendra vers le { $turn }.
    }
items-is-free =
    Vous pouvez l’emprunter maintenant.
    À rendre le { $last }.
items-is-free-from = Vous pouvez l’emprunter à partir du { $first }.
items-is-waited =
    Un voisin s’en sert.
    { $count ->
        [0] Personne n’attend.
        [one] Une personne attend.
       *[other] { $count } personnes attendent.
    }
    { $turn ->
        [none] Nous ne savons pas encore quand il sera libre.
       *[other] Votre tour viendrait vers le { $turn }.
    }
items-borrow = Oui, j’emprunte
items-wait = Me mettre dans la file
items-borrow-on = Emprunter un autre jour
items-card =
    <b>{ $title }</b>
    { $text }
    { $parts }
    Vous pouvez le garder { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Lieu : { $name }
items-note = La personne précédente dit : { $note }
items-is-paused = Son propriétaire ne le prête pas en ce moment.
items-shelf =
    <b>{ $name }</b>
    { $about }
    Que voulez-vous emprunter ?
    .all = Tout voir ({ $count })
items-found =
    { $count ->
        [0] Nous n’avons rien trouvé pour « { $words } ».
       *[other] Voici ce que nous avons trouvé pour « { $words } ».
    }
    .again = Essayer un autre mot
items-sought = Chercher parmi les objets prêtés
items-scanned = C’est l’étiquette du numéro { $copy }.
items-loan = Voir mon emprunt
items-borrow-where = Emprunter ailleurs ou un autre jour
