# Salles et bâtiments qui ne seront plus prêtés
endings-room = ⛔ Ne plus prêter cette salle
endings-house = ⛔ Fermer ce bâtiment pour de bon
endings-undo = ↩️ Prêter malgré tout
endings-back = ‹ Le bâtiment
endings-houses = Mes bâtiments
endings-yes = Oui, c’est la fin
endings-no = Non, rien ne change
endings-last = ⛔ Prêtée jusqu’au { $last } seulement
endings-ask-last =
    Quel est le dernier jour de prêt ? Jusque-là rien ne change ; dès le lendemain, plus personne ne peut l’avoir.
    .label = Dernier jour
endings-ask-reason =
    Pourquoi n’est-elle plus prêtée ? Qui a réservé lira ces mots.
    .label = Raison
endings-preview =
    Si <b>{ $name }</b> n’est prêté que jusqu’au { $last }, voici ce qui se passe.
    Salles : { $rooms }
    { $count ->
        [0] Rien n’est réservé après.
        [one] Une réservation d’après est annulée. La personne apprend pourquoi, et ce qui reste possible.
       *[other] { $count } réservations d’après sont annulées. Chacun apprend pourquoi, et ce qui reste possible.
    }
    { $waiting ->
        [0] Personne n’attend dans une file.
        [one] Une personne dans une file est prévenue, et la file est fermée.
       *[other] { $waiting } personnes dans des files sont prévenues, et les files sont fermées.
    }
    { $rounds ->
        [0] Aucun tirage n’est touché.
        [one] Un tirage est retiré, et les inscrits sont prévenus. Files et tirages ne reviennent pas.
       *[other] { $rounds } tirages sont retirés, et les inscrits sont prévenus. Files et tirages ne reviennent pas.
    }
endings-preview-booking = • { $room } · { $begins } · { $who }
endings-preview-round = • Tirage : { $name }
endings-sure-ask-sure =
    Faut-il vraiment y mettre fin ?
    .label = Confirmation
endings-kept = Rien ne change.
endings-said =
    <b>{ $name }</b> : prêt jusqu’au { $last } seulement. Qui avait réservé après est prévenu.
    Jusqu’à ce jour, « Prêter malgré tout » annule la décision. Les réservations que personne n’a touchées reprennent vie.
endings-undone =
    <b>{ $name }</b> est de nouveau prêté. { $count ->
        [0] Aucune réservation n’a repris vie.
        [one] Une réservation a repris vie, et la personne est prévenue.
       *[other] { $count } réservations ont repris vie, et les personnes sont prévenues.
    }
endings-notice-back =
    { $state ->
        [approved] Bonne nouvelle : <b>{ $room }</b> reste prêtée, et votre réservation annulée du { $begins } – { $ends } tient de nouveau. { $place }, numéro { $number }. Si elle ne vous sert plus, annulez-la.
       *[other] Bonne nouvelle : <b>{ $room }</b> reste prêtée, et votre demande pour le { $begins } – { $ends } est de nouveau chez la personne responsable. { $place }, numéro { $number }. La réponse vous sera dite aussitôt.
    }
form-name-endings = Fin d’un prêt de salle
form-name-endings-sure = Fin d’un prêt de salle : confirmer
form-nudge-endings = Vous choisissiez le dernier jour d’une salle ou d’un bâtiment. On continue ?
form-nudge-endings-sure = Vous alliez mettre fin à une salle ou à un bâtiment. On continue ?
deed-ending-said = a décidé de ne plus prêter
deed-ending-undone = prête malgré tout
