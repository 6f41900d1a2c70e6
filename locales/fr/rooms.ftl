# Les salles libres
command-rooms = Trouver une salle à emprunter
command-buildings = Mes bâtiments et leurs salles
equipment-projector = vidéoprojecteur
equipment-sound = sonorisation
equipment-board = tableau
equipment-wifi = Wi-Fi
equipment-tables = tables et chaises
equipment-kitchen = cuisine
equipment-mirror = grand miroir
equipment-parking = stationnement
purpose-meeting = Réunion
purpose-class = Cours et apprentissage
purpose-hobby = Loisir ou club
purpose-exercise = Sport et danse
purpose-family = Fête de famille
purpose-public = Pour le bien de tout le monde
rooms-around =
    <b>Les salles à emprunter</b>
    { $count ->
        [0] Il n’y a pas encore de salle à emprunter près de chez vous.
       *[other] Touchez une salle pour voir quand elle est libre.
    }
    .wish = ✍ Chercher en une ligne
    .find = 🔎 Chercher par jour et heure
rooms-browse = Parcourir les salles
rooms-listed =
    <b>Les salles à emprunter</b>
    Touchez une salle.
rooms-about = En savoir plus
rooms-about-card =
    <b>{ $name }</b>
    { $way }
    { $about }
    { $equipment }
    .back = ‹ À la salle
rooms-line = { $name } · { $place } · { $people } pers.
rooms-mine = Mes réservations
rooms-back = ‹ Toutes les salles
rooms-card =
    🚪 <b>{ $name }</b> (jusqu’à { $people } personnes)
    { $place }
    { $way }
    { $about }
    { $equipment }
    { $step }
    { $price }
    { $last }
    { $source }
    Réservable à partir du { $first }, pour { $hours } à la fois au plus. { $approval ->
        [yes] La personne responsable donne d’abord son accord.
       *[no] La réservation est immédiate.
    }
    Heures libres :
    .book = 📅 Voir quand elle est libre
rooms-round = 🎟 Tirage : { $name }
rooms-equipment = Sur place : { $things }
rooms-step-free = ♿ Accès sans marche
rooms-price = Prix : { $price } (à régler sur place)
rooms-entry = 🔑 Pour entrer : { $entry }
rooms-entry-kept = 🔑 La manière d’entrer est notée
rooms-contact = ☎ { $contact }
rooms-whole = partie de « { $whole } »
rooms-week = { $days } · { $hours }
rooms-week-run = du { $first } au { $last } · { $hours }
rooms-other =
    { $hours ->
        [none] { $day } : fermée
       *[other] { $day } : { $hours }
    }
rooms-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
rooms-find-ask-day =
    Quel jour vous faut-il une salle ?
    .label = Jour
rooms-find-ask-hours =
    { $step ->
        [opens] À partir de quelle heure ?
       *[other] De { $start } à quelle heure ?
    }
    .label = Heures
rooms-find-ask-people =
    Combien serez-vous ?
    .label = Personnes
rooms-found =
    <b>{ $day } { $hours } · { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }</b>
    { $count ->
        [0] Aucune salle n’est libre à ce moment-là. Essayez un autre jour ou une autre heure.
       *[other] Voici ce qui est libre. Touchez une salle pour la faire garder un instant.
    }
    .again = Chercher encore
rooms-wish-ask-words =
    { $here ->
        [yes] Nous cherchons des salles à pied de là où vous êtes. Combien serez-vous, et quand ? Par exemple : 8 personnes demain soir
       *[no] Quelle salle vous faut-il ? Une ligne suffit. Par exemple : pour 8 personnes demain soir avec projecteur, à 20 minutes à pied
    }
    .label = Salle cherchée
rooms-near = 📍 Chercher près d’ici
rooms-near-how =
    Touchez le bouton en bas de l’écran pour envoyer votre position. Elle sert à trouver les salles proches et n’est pas conservée.
    .location = Envoyer ma position
rooms-wish-here = 📍 À pied, de là où je suis
rooms-wish-any = À tout moment
rooms-wish-unclear =
    Nous n’avons pas compris ce que vous cherchez. Dites combien vous serez, le jour, les heures, ce qu’il vous faut. Par exemple : 10 personnes samedi de 14h à 16h, tableau
    .again = Réécrire
rooms-wished =
    Compris : <b>{ $understood }</b>
    { $rest }
    { $lacking }
    { $fit ->
        [wished] Celles-ci sont libres. Touchez-en une pour la garder un moment.
        [hours] Rien n’est libre à ces heures. Voici ce qui l’est au plus près.
        [later] Rien n’est libre à ce moment. Voici les prochaines qui le sont.
        [far] Ce jour ne peut pas encore être réservé. On peut réserver jusqu’au { $last }.
        [lacking] Essayez d’en demander moins.
       *[none] Rien n’est libre d’ici deux semaines. Essayez d’en demander moins.
    }
    .again = Réécrire
rooms-wish-lacking =
    { $what ->
        [rooms] Aucune salle n’est encore proposée ici.
        [people] Aucune salle n’est aussi grande. La plus grande peut recevoir { $best } personnes.
        [equipment] { $thing ->
            [none] Aucune salle n’a cela.
           *[other] Aucune salle n’a ceci : { $thing }.
        }
        [step-free] Aucune salle n’est sans marche.
        [walk] { $best ->
            [none] On ne sait pas à quelle distance à pied sont les salles.
           *[other] Aucune salle n’est aussi proche. La plus proche est à environ { $best } minutes à pied.
        }
       *[together] Chaque chose existe, mais aucune salle ne les a toutes.
    }
rooms-wish-past =
    Ce jour est passé. Donnez un jour à partir d’aujourd’hui. Par exemple : 10 personnes samedi de 14h à 16h
    .again = Réécrire
rooms-wish-rest = Pas compris : { $rest }
rooms-wish-line = { $begins }–{ $ends } · { $name } · { $people } pers.{ $walk ->
        [none] {""}
       *[other] {" "}· { $walk }
    }
rooms-wish-far = environ { $minutes } min à pied
rooms-wish-day = { $day }
rooms-wish-days = du { $first } au { $last }
rooms-wish-hours = { $hours }
rooms-wish-long = { $long }
rooms-wish-step-free = sans marche
rooms-wish-walk = à { $minutes } min à pied au plus
form-name-rooms-wish = chercher une salle en une ligne
form-nudge-rooms-wish = Vous cherchiez une salle. On continue ?
rooms-buildings =
    <b>Les bâtiments qui ont des salles</b>
    { $count ->
        [0] Vous ne gérez pas encore de bâtiment. En ouvrir un prend cinq minutes.
       *[other] Les bâtiments que vous gérez.
    }
    .open = ➕ Ouvrir un bâtiment
rooms-built = Le bâtiment est ouvert. Ajoutez maintenant ses salles.
rooms-building-card =
    🏢 <b>{ $name }</b>
    { $area }
    { $about }
    Qui peut emprunter : { $circle }
    Salles : { $count }
    .room = ➕ Ajouter une salle
    .requests = Demandes et salles du jour
    .days = Jours de fermeture
    .invite = Inviter une personne responsable
    .back = ‹ Mes bâtiments
rooms-invited =
    Qui ouvre ce lien s’occupe des salles et des réservations de { $name }, et de rien d’autre. Il est valable jusqu’au { $until }.
    { $link }
    .back = ‹ Le bâtiment
rooms-closed =
    { $days ->
        [1] Fermé le { $first }. Les personnes qui avaient réservé sont prévenues.
       *[other] Fermé du { $first } au { $last }. Les personnes qui avaient réservé sont prévenues.
    }
rooms-added = La salle est ajoutée. Elle est libre quand le bâtiment est ouvert ; vous pouvez le changer ci-dessous.
rooms-changed = C’est changé.
rooms-kept =
    🚪 <b>{ $name }</b> (jusqu’à { $people } personnes)
    { $place }
    { $whole }
    { $way }
    { $about }
    { $equipment }
    { $step }
    { $price }
    { $last }
    { $entry }
    { $contact }
    { $approval ->
        [yes] Il faut un accord avant de réserver.
       *[no] La réservation est immédiate, sans demander.
    }
    { $paused ->
        [yes] ⏸ Elle n’est pas prêtée en ce moment.
       *[no] Elle est prêtée.
    }
    Heures libres :
    .back = ‹ Le bâtiment
room-words-name = Nom
room-words-about = Description
room-words-entry = Entrée
room-words-contact = Contact
room-words-price = Prix
room-do-hours = Heures par jour
room-do-photos = Photos
room-do-other = Autres heures un jour
room-do-shut = Fermer un jour
room-do-terms = Personnes et limites
room-do-fit = Équipement et usages
room-do-parts = Partie d’une grande salle
room-do-step = ♿ Sans marche
room-do-yes = Demander un accord
room-do-pause = ⏸ Mettre en pause
room-do-block = Bloquer des heures pour nous
rooms-terms = <b>{ $name }</b> : touchez ce qui doit changer.
room-count-capacity = Places : { $value }
room-count-people = Personnes au moins : { $value }
room-count-lead-days = Réservée { $value } jours à l’avance
room-count-latest-days = Au plus { $value } jours à l’avance
room-count-slot = Par tranches de { $value } minutes
room-count-least = Au moins { $value } minutes
room-count-most = Au plus { $value } minutes
room-count-before = Pour préparer : { $value } minutes
room-count-after = Pour ranger : { $value } minutes
rooms-number = { $number }
rooms-fit = <b>{ $name }</b> : cochez ce qu’il y a, et à quoi elle peut servir.
rooms-parts =
    De quelle salle <b>{ $name }</b> fait-elle partie ? Qui a la grande salle en a aussi les parties.
    .none = Elle est indépendante
rooms-see = ‹ La salle
rooms-ask-name =
    Comment s’appelle le bâtiment ? Par exemple : Centre communautaire de Munjeong 2-dong
    .label = Nom
rooms-summary =
    <b>Ouvrir ce bâtiment ?</b>
    .send = Oui, l’ouvrir
rooms-ask-hours =
    { $step ->
        [opens] À partir de quelle heure est-elle prêtée ? S’il y a une pause, écrivez tout sur une ligne. Par exemple : de 9 h à 18 h, pause 12 h à 13 h
       *[other] De { $start } à quelle heure est-elle prêtée ?
    }
    .label = Heures
rooms-add-ask-name =
    Comment s’appelle la salle ? Par exemple : Salle de réunion, 2e étage
    .label = Nom
rooms-add-ask-people =
    Combien de personnes y tiennent ?
    .label = Personnes
rooms-other-ask-day =
    Quel jour a d’autres heures ?
    .label = Jour
rooms-shut-ask-day =
    Quel jour la salle n’est-elle pas prêtée ? Les personnes qui l’ont réservée sont prévenues, avec la raison.
    .label = Jour
rooms-photos-ask-photos =
    Envoyez des photos de la salle, { $most } au plus.
    .label = Photos
rooms-name-ask-words =
    Comment s’appelle la salle ?
    .label = Nom
rooms-about-ask-words =
    Décrivez la salle. Par exemple : grandes fenêtres, calme, sans repas.
    .label = Description
rooms-entry-ask-words =
    Comment entre-t-on ? La clé, le code de la porte. Seules les personnes dont la réservation est sûre le voient.
    .label = Entrée
rooms-contact-ask-words =
    Qui appeler en cas d’urgence ? Seules les personnes dont la réservation est sûre le voient.
    .label = Contact
rooms-price-ask-words =
    Combien coûte-t-elle ? Par exemple : 10 000 wons les deux heures. Nous l’affichons seulement, sans jamais toucher à l’argent.
    .label = Prix
rooms-count-ask-number =
    Quel nombre ?
    .label = Nombre
form-name-rooms-find = une recherche de salle
form-name-rooms-building = l’ouverture d’un bâtiment
form-name-rooms-add = l’ajout d’une salle
form-name-rooms-hours = les heures d’une salle
form-name-rooms-other = les heures d’un jour
form-name-rooms-shut = un jour sans la salle
form-name-rooms-close = les jours de fermeture d’un bâtiment
form-name-rooms-photos = les photos d’une salle
form-name-rooms-name = le nom d’une salle
form-name-rooms-about = la description d’une salle
form-name-rooms-entry = l’entrée d’une salle
form-name-rooms-contact = le contact d’une salle
form-name-rooms-price = le prix d’une salle
form-name-rooms-count = les nombres d’une salle
form-nudge-rooms-find = Vous cherchiez une salle. On continue ?
form-nudge-rooms-building = Vous ouvriez un bâtiment. On continue ?
form-nudge-rooms-add = Vous ajoutiez une salle. On continue ?
form-nudge-rooms-hours = Vous changiez les heures d’une salle. On continue ?
form-nudge-rooms-other = Vous changiez les heures d’un jour. On continue ?
form-nudge-rooms-shut = Vous choisissiez un jour sans prêt de la salle. On continue ?
form-nudge-rooms-close = Vous choisissiez des jours de fermeture. On continue ?
form-nudge-rooms-photos = Vous ajoutiez des photos d’une salle. On continue ?
form-nudge-rooms-name = Vous nommiez une salle. On continue ?
form-nudge-rooms-about = Vous décriviez une salle. On continue ?
form-nudge-rooms-entry = Vous expliquiez comment entrer. On continue ?
form-nudge-rooms-contact = Vous donniez un contact. On continue ?
form-nudge-rooms-price = Vous donniez un prix. On continue ?
form-nudge-rooms-count = Vous changiez les nombres d’une salle. On continue ?
deed-room-opened = a ouvert une salle
deed-room-changed = a modifié une salle
rules-room = Salles
rule-room-lead-days = Réservée { $value } jours à l’avance
rule-room-latest-days = Réservée au plus { $value } jours à l’avance
rule-room-slot = Prêtée par tranches de { $value } minutes
rule-room-least = Durée la plus courte : { $value } minutes
rule-room-most = Durée la plus longue : { $value } minutes
rule-room-before = Pour préparer : { $value } minutes
rule-room-after = Pour ranger : { $value } minutes
rule-room-people = Personnes au moins : { $value }
rule-room-approval = Il faut un accord avant de réserver : { $value }
rule-room-name-max = Nom d’une salle : { $value } signes au plus
rule-room-words-max = Ce qu’on dit d’une salle : { $value } signes au plus
rule-room-rooms-max = Salles d’un bâtiment : { $value } au plus
rule-room-photos-max = Photos d’une salle : { $value } au plus
