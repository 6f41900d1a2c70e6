# Lieux qui prêtent
command-places = Voir et ouvrir ses lieux de prêt
circle-own = les gens qui y habitent
circle-dong = tout le quartier
circle-gu = tout l’arrondissement
circle-city = toute la ville
places-day-0 = lundi
places-day-1 = mardi
places-day-2 = mercredi
places-day-3 = jeudi
places-day-4 = vendredi
places-day-5 = samedi
places-day-6 = dimanche
places-list =
    <b>Lieux de prêt</b>
    { $count ->
        [0] Vous ne tenez encore aucun lieu. Il faut cinq minutes pour en ouvrir un.
       *[other] Voici les lieux que vous tenez.
    }
    .open = ➕ Ouvrir un lieu
places-card =
    🏠 <b>{ $name }</b>
    { $area }
    { $about }
    { $main }
    { $ending }
    On y prête à : { $circle }
    Objets : { $count }
    .main = Une seule bibliothèque avec…
    .desk = À faire aujourd’hui
    .add = ➕ Ajouter un objet
    .shelf = Voir les objets
    .labels = Faire des étiquettes
    .hours = Horaires
    .days = Fermer des jours
    .end = Fermer pour de bon
    .rules = Règles du prêt
    .circle = Pour qui
    .invite = Inviter un ou une bibliothécaire
    .back = ‹ Tous les lieux
places-week = { $days } · { $hours }
places-opened = Le lieu est ouvert. Ajoutez maintenant ses objets. Si vous avez une liste, /import la prend d’un coup.
places-changed = C’est changé.
places-invited =
    Qui ouvre ce lien tient { $name }, et rien d’autre. Il est valable jusqu’au { $until }.
    { $link }
    .back = ‹ Au lieu
places-here = Tout { $area }
places-ask-name =
    Comment s’appelle ce lieu ? Par exemple : Outilthèque Raemian
    .label = Nom
places-ask-area =
    { $step ->
        [ask] Où est-il ? Écrivez le nom d’un quartier ou d’une résidence.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ?
       *[other] Où, dans { $area } ?
    }
    .label = Endroit
places-ask-about =
    Comment le trouve-t-on ? Par exemple : rez-de-chaussée du bureau, au café des livres
    .label = Accès
places-ask-days =
    Quels jours est-il ouvert ? Appuyez sur chacun, puis sur « C’est tout ».
    .label = Jours
places-ask-hours =
    { $step ->
        [opens] À quelle heure ouvre-t-il ?
       *[other] Il ouvre à { $start }. À quelle heure ferme-t-il ?
    }
    .label = Horaires
places-ask-circle =
    À qui prête-t-on ?
    .label = On prête à
places-ask-first =
    À partir de quel jour est-ce fermé ?
    .label = Premier jour
places-ask-last =
    Jusqu’à quel jour ? Pour un seul jour, appuyez sur le même.
    .label = Dernier jour
places-ask-reason =
    Pourquoi ? Les voisins liront ces mots.
    .label = Raison
places-summary =
    <b>Ouvrir ce lieu ?</b>
    .send = Oui, l’ouvrir
form-name-places-open = l’ouverture d’un lieu
form-name-places-hours = de nouveaux horaires
form-name-places-close = les jours fermés d’un lieu
form-nudge-places-open = Vous étiez en train d’ouvrir un lieu de prêt. Voulez-vous continuer ?
form-nudge-places-hours = Vous étiez en train de changer les horaires. Voulez-vous continuer ?
form-nudge-places-close = Vous étiez en train de fermer des jours. Voulez-vous continuer ?
deed-place-opened = a ouvert un lieu de prêt
deed-place-changed = a changé les horaires d’un lieu
rules-place = Lieux de prêt
rule-place-name-max = Longueur du nom d’un lieu : { $value } caractères au plus
rule-place-about-max = Longueur de l’accès à un lieu : { $value } caractères au plus
rule-place-places-max = Lieux qu’un endroit peut avoir : { $value }
form-name-places-circle = Changer à qui l’on prête
form-nudge-places-circle = Vous changiez à qui l’on prête. Voulez-vous continuer ?
places-back = ‹ Vers le lieu
places-yes = Oui
places-no = Non
places-ending = ⏳ Ferme pour de bon : on n’y fait plus que rendre.
places-closed =
    Fermé du { $first } au { $last }. Ce qui était à rendre ou à venir chercher passe au prochain jour ouvert, et chacun le sait.
    .undo = Annuler
places-preview =
    <b>{ $name }</b>
    Fermé du { $first } au { $last } : { $count ->
        [0] rien ne change.
        [one] un prêt change de date.
       *[other] { $count } prêts changent de date.
    }{ $waiting ->
        [0] { "" }
        [one] { " " }Une personne attend, et attendra plus.
       *[other] { " " }{ $waiting } personnes attendent, et attendront plus.
    }
places-moves-due = • { $title } · { $who } · à rendre le { $was } → { $becomes }
places-moves-fetch = • { $title } · { $who } · à venir chercher le { $was } → { $becomes } (jusqu’au { $fetch })
places-moves-turn =
    • { $title } · { $who } · nº { $place } dans la file · tour vers le { $was ->
        [none] (pas encore connu)
       *[other] { $was }
    } → { $becomes ->
        [none] (pas encore connu)
       *[other] { $becomes }
    }
places-waits =
    • { $title } · { $who } · nº { $place } dans la file · { $turn ->
        [none] tour pas encore connu
       *[other] tour vers le { $turn }
    }
places-end-out = • { $title } · { $who } · à rendre le { $day }
places-end-coming = • { $title } · { $who } · à venir chercher à partir du { $day }
places-ask-sure =
    Fermer ces jours-là ?
    .label = Confirmation
places-ask-heir =
    Où vont les objets ? Ce qui est sorti y sera rendu aussi.
    .label = Destination
places-ask-really =
    Fermer vraiment pour de bon ? C’est sans retour.
    .label = Confirmation
places-stays = Tout reprendre ici d’abord
places-not-closed = Rien n’a changé.
places-reopened =
    Finalement ouvert du { $first } au { $last }. { $begun ->
        [yes] Ces jours avaient commencé : les nouvelles dates restent.
       *[no] Ce qui n’a pas changé depuis retrouve ses dates, et chacun le sait.
    }
places-end-preview =
    <b>{ $name }</b> : fermeture définitive
    Sortis : { $out }. À venir chercher ou en attente d’un oui : { $ready }. Dans la file : { $waiting }. On ne prête plus rien, et qui attendait le saura.
places-ended =
    { $left ->
        [0] { $name } est fermé.
        [one] { $name } ne fait plus que reprendre. Un objet est encore sorti ; à son retour, le lieu ferme.
       *[other] { $name } ne fait plus que reprendre. { $left } objets sont encore sortis ; à leur retour, le lieu ferme.
    }
form-name-places-closing = Jours de fermeture
form-nudge-places-closing = Vous fermiez quelques jours. Voulez-vous continuer ?
form-name-places-end = Fermer un lieu pour de bon
form-nudge-places-end = Vous fermiez un lieu pour de bon. Voulez-vous continuer ?
deed-place-ending = a fermé un lieu pour de bon
places-branch = Une annexe de { $name }
places-main =
    <b>{ $name }</b>
    { $count ->
        [0] Il n’y a pas d’autre lieu dont il puisse être une annexe.
       *[other] De quel lieu est-ce une annexe ? Les annexes s’envoient des objets, et chacun vient les chercher au plus près.
    }
    .alone = Lieu indépendant
    .back = ‹ Le lieu
