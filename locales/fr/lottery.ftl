# Tirages au sort
command-lottery = Salles tirées au sort
command-rounds = Ouvrir et voir les tirages de mes bâtiments
round-state-draft = en préparation
round-state-announced = annoncé
round-state-open = ouvert
round-state-closed = clos
round-state-drawn = tiré
round-state-ended = terminé
round-state-withdrawn = retiré
lottery-around =
    <b>Tirages au sort</b>
    Les heures très demandées sont tirées au sort, et chacun peut refaire le calcul.
    { $count ->
        [0] Il n’y a pas de tirage en ce moment.
       *[other] { "" }
    }
lottery-line = { $name } · { $state }
lottery-all = ‹ Tous les tirages
lottery-see = En voir plus
lottery-card =
    🎲 <b>{ $name }</b> · { $place }
    { $state } · { $count ->
        [one] { $count } billet
       *[other] { $count } billets
    }
    Inscription du { $opens } au { $closes }
    Tirage le { $draws }
    Empreinte de la graine (SHA-256) : { $commitment }
    { $seed }
    { $mine }
lottery-seed = La graine du tirage : { $seed }
lottery-slot = { $n }. { $room } · { $begins } – { $ends }
lottery-mine-in = 🎟 Votre billet { $ticket } · vos souhaits dans l’ordre : { $wishes }
lottery-mine-offered = 🎉 Votre billet { $ticket } est tiré : { $room }, { $begins } – { $ends }. Merci de répondre avant le { $until }.
lottery-mine-taken = ✅ Votre billet { $ticket } : { $room } est à vous, { $begins } – { $ends }.
lottery-mine-declined = Votre billet { $ticket } · vous avez laissé la place au voisin suivant.
lottery-mine-lapsed = Votre billet { $ticket } · sans réponse à temps, la place est passée au voisin suivant.
lottery-mine-waiting = Votre billet { $ticket } · nº { $count } sur la liste d’attente.
lottery-mine-lost = Votre billet { $ticket } · pas tiré cette fois. Le prochain pèsera plus lourd.
lottery-enter = ✋ Participer
lottery-change = Changer mes souhaits
lottery-leave = Reprendre mon billet
lottery-yes = ✅ Oui, je la prends
lottery-no = Laisser au suivant
lottery-booking = Ma réservation
lottery-paper = 📄 Relevé du tirage
lottery-file = Le relevé du tirage <b>{ $name }</b>. Il ne nomme personne. Une fois la graine connue, ce fichier suffit pour refaire le calcul.
lottery-wishes =
    <b>{ $name }</b>
    Touchez les heures souhaitées, la préférée d’abord : { $most } au plus. Touchez encore pour retirer. Choisies : { $count }.
    .done = C’est tout
    .back = ‹ Le tirage
lottery-wished = Souhait { $rank } ✔ { $room } · { $begins } – { $ends }
lottery-unwished = { $room } · { $begins } – { $ends }
lottery-enter-summary =
    <b>Participer ainsi ?</b>
    .send = Oui, participer
lottery-entered = 🎟 Vous participez. Votre billet est { $ticket } ; le relevé ne montre rien d’autre de vous.
lottery-did-leave = Votre billet est repris.
lottery-did-yes = ✅ C’est réservé.
lottery-did-no = La place passe au voisin suivant. Merci de l’avoir dit.
lottery-house =
    <b>{ $name }</b> : tirages au sort
    { $count ->
        [0] Il n’y en a pas encore.
       *[other] { "" }
    }
    .new = Préparer un tirage
lottery-kept =
    🎲 <b>{ $name }</b> · { $place }
    { $state } · créneaux : { $count } · billets : { $tickets }
    { $days }
    { $reason }
    .announce = 📣 L’annoncer
    .withdraw = Le retirer
    .back = ‹ Tirages de ce bâtiment
lottery-days = Inscription du { $opens } au { $closes }, tirage le { $draws }
lottery-reason = Retiré parce que : { $why }
lottery-add = ＋ { $room }
lottery-drop = ✖ { $n }. { $room } · { $begins } – { $ends }
lottery-made = Le tirage est préparé. Touchez une salle pour y mettre des heures, puis annoncez-le. Jusqu’au tirage, personne d’autre ne peut les réserver.
lottery-added = Le créneau { $n } y est.
lottery-dropped = Ces heures peuvent de nouveau être réservées.
lottery-announced = 📣 C’est annoncé. L’empreinte de la graine est { $commitment } ; la graine elle-même sera connue de tous après le tirage.
lottery-withdrawn = Le tirage est retiré, et les personnes inscrites sont prévenues.
lottery-new-ask-name =
    Comment s’appelle le tirage ? Par exemple : la grande salle les samedis de décembre
    .label = Nom
lottery-slot-ask-day =
    Quel jour ?
    .label = Jour
lottery-slot-ask-hours =
    { $step ->
        [opens] À partir de quelle heure ?
       *[other] De { $start } jusqu’à quelle heure ?
    }
    .label = Heures
lottery-announce-ask-first =
    À partir de quel jour peut-on s’inscrire ?
    .label = Début
lottery-announce-ask-last =
    Quel est le dernier jour pour s’inscrire ? Il compte en entier.
    .label = Fin
lottery-announce-ask-draws =
    Quel jour a lieu le tirage ?
    .label = Tirage
lottery-announce-summary =
    <b>L’annoncer ainsi ?</b> Ensuite les heures ne changent plus ; jusqu’au tirage vous pouvez le retirer.
    .send = Oui, l’annoncer
lottery-withdraw-ask-why =
    Pourquoi le retirer ? Les personnes inscrites le liront.
    .label = Raison
lottery-notice-won = 🎉 Vous êtes tiré(e) au sort dans <b>{ $name }</b> : { $room }, { $begins } – { $ends }, { $place }. Merci de répondre avant le { $until }, sinon la place passe au voisin suivant.
lottery-notice-moved-up = 🎉 C’est votre tour dans <b>{ $name }</b> : { $room }, { $begins } – { $ends }, { $place }. Merci de répondre avant le { $until }.
lottery-notice-confirm = ⏳ Vous n’avez pas encore répondu : dans <b>{ $name }</b>, le sort vous donne { $room }, { $begins } – { $ends }, { $place }. Merci de répondre avant le { $until }.
lottery-notice-reserve = Dans <b>{ $name }</b>, vous êtes nº { $count } sur la liste d’attente. { $place }. Si quelqu’un avant vous renonce, vous le saurez aussitôt.
lottery-notice-lost = Toutes les heures de <b>{ $name }</b> sont prises. { $place }. Le sort ne vous a pas choisi(e) cette fois, mais votre prochain billet pèsera plus lourd.
lottery-notice-lapsed = Sans réponse à temps, vos heures dans <b>{ $name }</b> sont passées au voisin suivant. { $place }.
lottery-notice-withdrawn = Le tirage <b>{ $name }</b> n’aura pas lieu. { $place }. La raison : { $why }
lottery-notice-drawn = 🎲 <b>{ $name }</b> est tiré au sort. { $place }. Billets : { $tickets }, gagnants : { $winners }.
form-name-lottery-enter = Participer à un tirage
form-name-lottery-new = Un nouveau tirage
form-name-lottery-slot = Des heures pour un tirage
form-name-lottery-announce = Annoncer un tirage
form-name-lottery-withdraw = Retirer un tirage
form-nudge-lottery-enter = Vous alliez participer à un tirage. Voulez-vous continuer ?
form-nudge-lottery-new = Vous prépariez un tirage. Voulez-vous continuer ?
form-nudge-lottery-slot = Vous mettiez des heures dans un tirage. Voulez-vous continuer ?
form-nudge-lottery-announce = Vous alliez annoncer un tirage. Voulez-vous continuer ?
form-nudge-lottery-withdraw = Vous alliez retirer un tirage. Voulez-vous continuer ?
deed-lottery-made = a préparé un tirage
deed-lottery-announced = a annoncé un tirage
deed-lottery-withdrawn = a retiré un tirage
rules-lottery = Tirages au sort
rule-lottery-wishes-max = Souhaits par billet : { $value }
rule-lottery-weight-rounds = Tirages passés dont les pertes comptent : { $value }
rule-lottery-won-days = Jours que laisse aux autres qui a gagné : { $value }
rule-lottery-confirm-hours = Heures pour répondre quand on a gagné : { $value }
rule-lottery-draw-hour = Heure du tirage : { $value } h
rule-lottery-slots-max = Créneaux par tirage : { $value }
rule-lottery-kept-days = Jours de conservation des tirages terminés : { $value }
kept-lottery = Tirages terminés : { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
