# Les personnes qui téléphonent pour une salle
callers-begin = <b>{ $room }</b> · réservation pour une personne qui téléphone. Posez-lui les questions l’une après l’autre.
    .open = 📞 Réserver pour un appel
callers-ask-day =
    Quel jour ?
    .label = Jour
callers-ask-hours =
    { $step ->
        [opens] À partir de quelle heure ?
       *[other] De { $start } jusqu’à quelle heure ?
    }
    .label = Heures
callers-ask-people =
    Combien de personnes ?
    .label = Personnes
callers-ask-purpose =
    Pour quoi faire ? Demandez aussi que ce ne soit ni politique, ni religieux, ni lucratif.
    .label = Usage
callers-ask-text =
    Que va-t-on y faire, en quelques mots ?
    .label = Activité
callers-ask-name =
    Qui est-ce, une personne ou une association ? Dites que le nom ne sert qu’à la réservation.
    .label = Nom
callers-ask-phone =
    Son numéro de téléphone. Il est gardé sous clé, puis effacé quelque temps après la dernière réservation.
    .label = Téléphone
callers-summary =
    <b>Réserver ainsi ?</b>
    .send = Oui, réserver
callers-booked =
    ✅ Réservé pour <b>{ $name }</b>. Lisez-lui ce qui suit.
    🚪 <b>{ $room }</b> · { $place }
    { $begins } – { $ends } · numéro { $number }
    { $way }
    { $entry }
    { $contact }
    .sheet = Voir ce jour
callers-number =
    <b>{ $name }</b>
    ☎️ { $phone }
callers-phone = ☎️ Voir le numéro
callers-notice-back = ☎️ Téléphonez à { $name } : <b>{ $room }</b>, { $begins } – { $ends }, réservée par téléphone, n’est plus possible. Numéro { $number }.
callers-find-begin = <b>{ $room }</b> · si la personne au téléphone est inscrite ici, la réservation peut être la sienne.
    .open = 👤 Réserver pour une personne inscrite
callers-ask-words =
    Qui est-ce ? Écrivez le nom. Votre recherche est notée.
    .label = Nom
callers-found =
    { $count ->
        [0] Parmi les personnes qui ont accès à cette salle, aucune ne correspond à « { $words } ».
       *[other] <b>Qui est au téléphone ?</b> Demandez où elle habite, puis choisissez.
    }{ $more ->
        [yes] {" "}Il y en a d’autres : cherchez avec un nom plus complet.
       *[no] {""}
    }
    .again = 🔎 Chercher encore
callers-found-line = { $n }. { $name } · { $area }{ $born ->
        [none] {""}
       *[other] {" "}· naissance { $born }
    }
callers-neighbour = <b>{ $room }</b> · réservation au nom de <b>{ $name }</b>. Posez-lui les questions l’une après l’autre.
callers-notice-booked = ☎️ Comme demandé, { $name } a réservé <b>{ $room }</b> pour vous, { $begins } – { $ends }, { $place }. Nº { $number }. Si vous n’avez rien demandé, vous pouvez annuler.
deed-neighbour-booked = a réservé une salle pour une personne inscrite qui téléphonait
deed-caller-booked = a réservé une salle pour un appel
deed-caller-phone-read = a lu le numéro d’une personne qui a téléphoné
form-name-callers-book = Réservation par téléphone
form-name-callers-find = Qui téléphone
form-name-callers-neighbour = Réservation pour une personne inscrite
form-nudge-callers-book = Vous étiez en train de réserver pour une personne au téléphone. Voulez-vous continuer ?
form-nudge-callers-find = Vous cherchiez qui téléphone. Voulez-vous continuer ?
form-nudge-callers-neighbour = Vous réserviez une salle pour une personne inscrite. Voulez-vous continuer ?
rules-caller = Réservations par téléphone
rule-caller-kept-days = Nom et numéro conservés après la dernière réservation : { $value } jours
kept-callers = Nom et numéro de qui a réservé par téléphone : { $days } jours après la dernière réservation
