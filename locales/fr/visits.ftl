# Le jour d’une salle
opinion-good = Bien
opinion-fair = Passable
opinion-poor = Pas bien
fault-damaged = Quelque chose est abîmé
fault-untidy = Ce n’était pas rangé
visits-do-code = 🔢 J’y suis : le code
visits-do-spot = 📍 J’y suis : ma position
visits-do-say = Dire comment c’était
visits-do-find = 🛠 Abîmé ou pas rangé
visits-door-look = 🔑 Comment on entre
visits-door-sign = 🏷 Le code de la porte
visits-house-spot = 📍 Où il se trouve
visits-house-sums = Ce qu’on en dit
visits-house-code = 🔢 Le code du moment
visits-house = ‹ Vers le bâtiment
visits-see = Voir
visits-share = 📍 Envoyer ma position
visits-share-location =
    Touchez le bouton en bas de l’écran pour envoyer votre position. Elle sert à mesurer la distance et n’est pas conservée.
    .location = Envoyer ma position
visits-ask-code =
    Écrivez les quatre chiffres affichés dans le bâtiment. La personne responsable les a.
    .label = Code
visits-ask-point =
    Êtes-vous devant le bâtiment ? Envoyez votre position et nous notons votre arrivée.
    .label = Position
visits-ask-fit =
    La salle était-elle comme annoncé ? Ces réponses ne sont montrées que réunies, sans les noms.
    .label = Comme annoncé
visits-ask-clean =
    Était-elle propre à votre arrivée ?
    .label = Propre
visits-ask-fault =
    De quoi s’agit-il ?
    .label = Sujet
visits-ask-words =
    Dites où c’est et ce qui s’est passé. La gestion et la modération le lisent.
    .label = Ce qui s’est passé
visits-ask-photos =
    Si vous avez des photos, envoyez-les : { $most } au plus.
    .label = Photos
visits-mark-ask-point =
    Envoyez votre position depuis l’entrée du bâtiment. Elle permet de savoir qui est arrivé.
    .label = Position
visits-there = ✅ Votre arrivée est notée. Bon moment dans la salle.
visits-said = Merci. Cela aide les prochaines personnes.
visits-found = Merci de l’avoir signalé. Le numéro est { $number }. La gestion et la modération vont regarder.
visits-finding =
    <b>{ $room }</b> · { $fault }
    { $words }
visits-entry =
    { $room } : comment on entre
    { $entry }
visits-sign =
    Le code pour la porte de <b>{ $room }</b>. Qui a réservé le vise avec son téléphone, et son arrivée est notée. Il n’ouvre rien à d’autres.
    .anew = Faire un nouveau code
visits-marked = Nous savons maintenant où se trouve <b>{ $name }</b>.
visits-digits =
    <b>{ $name }</b>, le code du moment : <b>{ $code }</b>
    Il change à { $until }. Montrez-le aux personnes qui arrivent.
    .again = Montrer de nouveau
visits-sums =
    Ce qu’on dit des salles de <b>{ $name }</b> (en un an)
    { $count ->
        [0] Aucune salle n’a encore { $least } réponses. Elles sont montrées réunies, pour que personne ne soit reconnu.
       *[other] { "" }
    }
visits-sum = { $room } : sur { $count } personnes, { $fit } l’ont trouvée comme annoncé et { $clean } l’ont trouvée propre
visits-notice-found = Il y a quelque chose à regarder dans <b>{ $room }</b> ({ $place }) : { $fault }. { $words }
visits-asked = Il faut regarder ensemble l’état d’une salle que vous avez utilisée.
visits-record = { $room } · { $begins } · { $fault }
case-kind-roomharm = Salle abîmée ou pas rangée
roomharm-reason-damaged = Quelque chose est abîmé
roomharm-reason-untidy = Ce n’était pas rangé
ruling-used = C’est l’usage normal
ruling-house = Le bâtiment s’en charge
ruling-amends = À réparer par qui l’a utilisée
ruled-used = C’est l’usage normal d’une salle : il n’y a rien d’autre à faire.
ruled-house = Le bâtiment remet la salle en état.
ruled-amends = La personne qui a utilisé la salle la remet en état. Convenez d’un jour avec la gestion.
form-name-visits-code = l’arrivée par le code
form-name-visits-spot = l’arrivée par la position
form-name-visits-say = comment était une salle
form-name-visits-find = ce qui est abîmé ou pas rangé
form-name-visits-mark = où se trouve un bâtiment
form-nudge-visits-code = Vous étiez en train de dire que vous êtes là. On continue ?
form-nudge-visits-spot = Vous étiez en train de dire que vous êtes là. On continue ?
form-nudge-visits-say = Vous étiez en train de dire comment était une salle. On continue ?
form-nudge-visits-find = Vous étiez en train de signaler ce qui est abîmé ou pas rangé. On continue ?
form-nudge-visits-mark = Vous étiez en train de montrer où se trouve un bâtiment. On continue ?
deed-building-marked = a noté où se trouve un bâtiment
deed-sign-made = a fait un code pour une porte
deed-entry-seen = a regardé comment on entre dans une salle
deed-room-harmed = a signalé une salle abîmée ou pas rangée
rules-visit = Le jour d’une salle
rule-visit-near-metres = On est arrivé : à { $value } mètres au plus
rule-visit-say-days = On peut dire comment c’était pendant : { $value } jours
rule-visit-find-hours = On peut signaler un dégât pendant : { $value } heures
rule-visit-sum-least = Réponses montrées réunies : à partir de { $value } personnes
rule-visit-words-max = Ce qui s’est passé : { $value } caractères au plus
rule-visit-photos-max = Photos : { $value } au plus
rule-visit-code-tries = Chiffres faux avant qu’ils ne suffisent plus : { $value }
rule-visit-kept-days = Ce qui est dit des salles est gardé : { $value } jours
kept-visits = Ce qui est dit et signalé sur les salles : { $days } jours
visits-code-wrong =
    Ce ne sont pas les chiffres du moment. { $left ->
        [0] Les chiffres ne suffisent plus. Scannez le code à la porte, ou envoyez votre position.
        [one] Écrivez ceux qui sont affichés dans le bâtiment. Encore un essai.
       *[other] Écrivez ceux qui sont affichés dans le bâtiment. Encore { $left } essais.
    }
