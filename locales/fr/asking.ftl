# Demander autour de soi
command-askaround = Demander au voisinage ce qui manque
asking-around = 🙋 Demander au voisinage
ask-state-open = en cours
ask-state-found = trouvé
ask-state-stopped = arrêté
ask-state-ended = pas trouvé
asking-mine =
    <b>Demander au voisinage</b>
    Ce qu’aucun lieu ne prête, nous le demandons autour de vous. Tant que personne ne dit oui, nul ne sait qui cherche.
    { $asked ->
        [yes] De temps en temps, on vous le demande aussi.
       *[no] On ne vous demande pas ce que d’autres cherchent.
    }
    { $count ->
        [0] { "" }
       *[other] <b>Ce que vous avez cherché</b>
    }
    .begin = 🙋 Demander quelque chose
    .stop = Ne plus chercher : { $title }
    .write = Écrire au sujet de { $title }
    .off = Ne pas me demander
    .on = Me demander aussi
asking-line = • { $title } · { $state }
asking-begun = Nous demandons « { $title } » autour de vous, d’abord à qui l’a sans doute. Dès qu’une personne dit oui, vous le saurez.
asking-nobody = Il n’y a encore personne près de vous à qui demander « { $title } ». Avec /want, votre annonce reste visible pour qui viendra plus tard.
asking-stopped = « { $title } » n’est plus demandé à personne.
asking-ask-title =
    Que cherchez-vous ? Par exemple : barnum
    .label = Objet cherché
asking-ask-category =
    Quel genre d’objet est-ce ? Cela aide à trouver qui l’aurait.
    .label = Genre
asking-summary =
    <b>Faut-il demander au voisinage ?</b>
    Ni votre nom ni votre adresse ne sont dits.
    .send = Oui, demandez
asking-reply = Réponse
    .yes = Oui, je peux le prêter
    .no = Non
    .never = Ne plus me demander cela
asking-yes-ask-spot =
    Merci. Où le remettez-vous ? Seul qui le cherche le voit. Par exemple : l’entrée du bâtiment 101
    .label = Lieu de la remise
asking-yes-ask-contact =
    Comment vous joindre ? Là encore, seul qui le cherche le voit. Par exemple : après 19 heures, un téléphone
    .label = Comment vous joindre
asking-yes-ask-stays =
    Et si quelqu’un d’autre le cherche plus tard ?
    .label = Plus tard
asking-stays-once = Cette fois seulement
asking-stays-list = Le mettre dans la liste et me demander
asking-lent = Merci. { $name } cherchait <b>{ $title }</b> et connaît maintenant le lieu de la remise. Appuyez sur « C’est remis » le moment venu ; nous veillons au retour.
    .thing = Voir l’objet
asking-met = Merci. { $name } cherchait <b>{ $title }</b>, et a reçu vos mots. Vous pouvez vous écrire ici, sans numéro de téléphone.
asking-no = C’est entendu. Merci d’avoir répondu.
asking-never = C’est entendu : on ne vous demandera plus cela. Avec /askaround, vous pouvez changer d’avis.
asking-otherwise = Autrement
    .want = 📝 Publier une demande
asked-notice-sought = Près de chez vous, quelqu’un cherche <b>{ $title }</b>. Pourriez-vous le prêter ? Sinon, nul besoin de dire pourquoi.
asking-notice-found =
    { $name } peut vous prêter <b>{ $title }</b>. Lieu de la remise : { $spot }
    { $contact }
    Vous pouvez vous écrire ici.
asking-notice-ended = <b>{ $title }</b> a été demandé à { $count ->
        [one] une personne
       *[other] { $count } personnes
    }, sans succès. Avec /want, vous pouvez publier une annonce, ou redemander une autre fois.
form-name-asking-begin = une demande au voisinage
form-name-asking-yes = un prêt à qui cherche
form-nudge-asking-begin = Vous alliez demander quelque chose au voisinage. Voulez-vous continuer ?
form-nudge-asking-yes = Vous alliez prêter un objet à qui le cherche. Voulez-vous continuer ?
rules-asking = Demander au voisinage
rule-asking-wave-first = Personnes consultées d’abord : { $value }
rule-asking-wave-second = Personnes consultées ensuite : { $value }
rule-asking-wave-third = Personnes consultées en dernier : { $value }
rule-asking-pause-hours = Heures avant les suivantes : { $value }
rule-asking-week-max = Demandes à une même personne par semaine, au plus : { $value }
rule-asking-open-max = Recherches d’une personne à la fois : { $value }
rule-asking-title-max = Longueur du nom de l’objet cherché : { $value } caractères
rule-asking-kept-days = Jours de conservation de ce qui est terminé : { $value }
kept-asks = Demandes au voisinage : { $days } jours
