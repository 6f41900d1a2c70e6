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
deed-caller-booked = a réservé une salle pour un appel
deed-caller-phone-read = a lu le numéro d’une personne qui a téléphoné
form-name-callers-book = Réservation par téléphone
form-nudge-callers-book = Vous étiez en train de réserver pour une personne au téléphone. Voulez-vous continuer ?
rules-caller = Réservations par téléphone
rule-caller-kept-days = Nom et numéro conservés après la dernière réservation : { $value } jours
kept-callers = Nom et numéro de qui a réservé par téléphone : { $days } jours après la dernière réservation
