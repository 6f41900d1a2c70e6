# Emprunter et rendre
command-loans = Voir ce que j’ai emprunté
command-desk = Ce qu’il y a à faire à mon lieu de prêt
loan-state-requested = en attente d’un oui
loan-state-ready = à venir chercher
loan-state-out = emprunté
loan-state-returned = à vérifier
loan-state-checked = rendu
loan-state-declined = pas cette fois
loan-state-cancelled = annulé
loan-state-missed = non retiré
loan-state-lost = tenu pour perdu
check-ok = ✅ Tout va bien
check-dirty = 🧽 Sale
check-parts = 🧩 Il manque quelque chose
check-damaged = 🔧 Abîmé
lending-safety =
    ⚠️ <b>{ $title }</b>
    À lire avant de s’en servir.
    { $safety }
    .read = J’ai lu. Emprunter
lending-safety-line = ⚠️ { $safety }
lending-asked = C’est transmis. Vous le saurez dès que la personne responsable aura dit oui.
lending-kept = ✅ C’est gardé pour vous.
lending-waiting =
    ⏳ <b>{ $title }</b>
    Vous avez le nº { $place } dans la file. { $turn ->
        [none] On ne sait pas encore quand viendra votre tour.
       *[other] Votre tour viendra sans doute vers le { $turn }.
    } Nous vous le dirons aussitôt.
    .leave = Quitter la file
    .loans = Mes emprunts
lending-left = Vous avez quitté la file pour « { $title } ».
lending-mine =
    <b>Mes emprunts</b>
    { $count ->
        [0] Rien pour l’instant.
       *[other] { "" }
    }
    .browse = Voir les objets
lending-line = • { $title } · { $state }
lending-line-waits = • { $title } · nº { $place } dans la file
lending-line-pause = ⏸ Un retour tardif : pas d’emprunt pendant { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Après le { $until }, tout redevient comme avant.
lending-leave = { $title } : quitter la file
lending-object = Revoir cette pause, s’il vous plaît
lending-is-late = ❗ était à rendre le { $due }
lending-is-out = à rendre le { $due }
lending-is-ready = à venir chercher du { $first } au { $fetch }
lending-card =
    <b>{ $title }</b>
    { $place }
    { $state }
lending-step-collect = Je l’ai reçu
lending-step-bring = Je l’ai rapporté
lending-step-renew = Le garder plus longtemps
lending-step-cancel = Je n’en ai plus besoin
lending-step-thank = Un mot pour la suite
lending-see = Voir plus
lending-see-item = Voir l’objet
lending-loans = Mes emprunts
lending-did-cancel = C’est annulé. L’objet va à qui l’attend.
lending-did-renew = Vous pouvez le garder plus longtemps.
lending-did-bring = Merci. On va le regarder.
lending-did-collect = Bon usage !
lending-code-wrong =
    Ce n’est pas le bon code. Regardez encore les quatre chiffres affichés. { $left ->
        [0] Désormais, c’est la personne responsable qui doit vous le remettre.
        [one] Il reste { $left } essai.
       *[other] Il reste { $left } essais.
    }
    .again = Réessayer
lending-thanked = Merci. La prochaine personne le lira.
lending-objected = C’est transmis, sous le numéro { $key }.
    .see = Voir le dossier
lending-later-ask-near =
    À partir de quel jour ?
    .label = Jour
lending-later-from = À partir du { $day }
lending-later-other = Un autre jour
lending-later-ask-first =
    { $step ->
        [taken] Impossible à partir du { $day } : un voisin l’utilise ou vient le chercher.
        [shut] C’est fermé le { $day } : on ne peut rien venir chercher.
       *[ask] À partir de quel jour ?
    }
    Au plus tôt : { $soon }
    ✕ pas disponible, – fermé
    .label = Jour
lending-collect-ask-code =
    Écrivez les quatre chiffres que montre la personne responsable ou l’affiche.
    .label = Code
lending-thank-ask-words =
    Que voulez-vous dire à qui l’aura ensuite ? Un merci, ou un conseil.
    .label = Mot
lending-object-ask-words =
    Pourquoi faut-il la revoir ?
    .label = Raison
lending-refuse-ask-why =
    Pourquoi pas ? La personne qui a demandé lira ces mots.
    .label = Raison
lending-desk-ask-who =
    { $step ->
        [ask] À qui le remet-on ? Écrivez un nom.
        [unknown] Personne ne s’appelle « { $typed } » parmi ceux à qui ce lieu prête. Écrivez encore le nom.
       *[found] De qui s’agit-il ?
    }
    .label = À qui
lending-desks =
    { $count ->
        [0] Vous ne tenez aucun lieu. On en ouvre un avec /places
       *[other] Quel lieu ?
    }
lending-desk =
    <b>{ $name }</b>
    Code actuel : <b>{ $code }</b> (jusqu’au { $until })
    { $count ->
        [0] Rien à faire pour l’instant.
       *[other] { "" }
    }
    .again = Actualiser
    .place = Le lieu
lending-desk-asked = <b>En attente de votre oui : { $count }</b>
lending-desk-ready = <b>À venir chercher : { $count }</b>
lending-desk-back = <b>À vérifier : { $count }</b>
lending-desk-late = <b>❗ En retard : { $count }</b>
lending-desk-due = <b>À rendre aujourd’hui : { $count }</b>
lending-desk-out = <b>Sortis : { $count }</b>
lending-desk-line = { $n }. { $title } · { $who } · jusqu’au { $last }
lending-desk-line-fetch = { $n }. { $title } · { $who } · à remettre à partir du { $first }
lending-desk-open = { $n }. { $title }
lending-keeper-card =
    <b>{ $title }</b> (exemplaire { $copy })
    { $who } · jusqu’au { $last }
    { $state }
    { $late ->
        [0] Jamais en retard depuis un an.
        [one] En retard une fois depuis un an.
       *[other] En retard { $late } fois depuis un an.
    }
    .desk = ‹ Le comptoir
lending-keep-approve = Oui, le prêter
lending-keep-hand = Remis
lending-keep-absent = Il n’est pas là
lending-keep-refuse = Pas cette fois
lending-keeper-approve = C’est accordé, et annoncé.
lending-keeper-hand = C’est remis.
lending-keeper-absent = C’est annoncé. Le prêt continue.
lending-keeper-checked =
    { $late ->
        [0] L’objet est rendu.
        [one] L’objet est rendu, avec un jour de retard : une pause d’autant.
       *[other] L’objet est rendu, avec { $late } jours de retard : une pause d’autant.
    }
    { $check ->
        [parts] Les modérateurs savent qu’il manque quelque chose.
        [damaged] Les modérateurs savent qu’il est abîmé. Une fois réparé, appuyez sur « Le prêter à nouveau ».
       *[ok] { "" }
    }
lending-keeper-lent = Remis à { $who }, à rendre le { $due }.
lending-keeper-refused = C’est annoncé.
lending-notice-ready = « { $title } » est à vous. Venez le chercher à { $place } du { $first } au { $fetch }, avec une pièce d’identité.
lending-notice-turn = C’est votre tour : venez chercher « { $title } » à { $place } avant le { $fetch }. Ensuite, c’est le tour de la personne suivante.
lending-notice-turn-asked = C’est votre tour pour « { $title } ». On s’en occupe à { $place }.
lending-notice-refused = « { $title } » ne peut pas vous être prêté cette fois. La raison : { $why }
lending-notice-out = Vous avez maintenant « { $title } ». À rapporter à { $place } avant le { $due }.
lending-notice-checked = « { $title } » est bien rentré. Merci.
lending-notice-harmed =
    « { $title } » est rentré. { $check ->
        [dirty] Il n’était pas propre : nous nous en chargeons. La prochaine fois, rendez-le propre.
        [parts] Il manque quelque chose. Un modérateur vous demandera ce qu’il en est et regardera avec vous.
       *[damaged] Quelque chose est cassé. Un modérateur vous demandera ce qu’il en est et regardera avec vous.
    }
lending-notice-absent = On ne trouve pas « { $title } » à { $place }. Regardez encore où vous l’avez déposé.
lending-notice-missed = Personne n’est venu chercher « { $title } » à temps : c’est le tour de la personne suivante. Vous pouvez l’emprunter à nouveau.
lending-notice-paused = « { $title } » est rentré avec { $late ->
        [one] un jour
       *[other] { $late } jours
    } de retard (retards en un an : { $count }). Vous n’empruntez donc rien pendant { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, jusqu’au { $until } ; ensuite, tout redevient comme avant. Si c’est une erreur, dites-le-nous.
lending-notice-moved = { $place } est fermé ce jour-là. « { $title } » est à rendre le { $due }.
lending-notice-lost = « { $title } » n’est pas rentré depuis si longtemps qu’on le tient pour perdu. Rapportez-le à { $place } ; sinon, la modération voit avec vous comment le remplacer.
lending-notice-asked = { $name } demande « { $title } », à partir du { $first }.
lending-notice-wanted = { $name } viendra chercher « { $title } », gardé du { $first } au { $fetch }.
lending-notice-brought = { $name } dit avoir rapporté « { $title } ». Vérifiez-le, s’il vous plaît.
lending-notice-late-copy = { $name } a encore « { $title } », qui était à rendre le { $due }. Nous le lui avons rappelé plusieurs fois.
lending-notice-fetch = Demain, vous pouvez venir chercher « { $title } » à { $place }.
lending-notice-ends = « { $title } » est gardé pour vous jusqu’au { $fetch }. Ensuite, c’est le tour de la personne suivante.
lending-notice-soon = « { $title } » est à rendre demain, à { $place }, avant le { $due }.
lending-notice-today = « { $title } » est à rendre aujourd’hui, à { $place }, avant le { $due }.
lending-reminded = « { $title } » était à rendre le { $due }. Rapportez-le à { $place }, pour que d’autres s’en servent. En cas d’empêchement, dites-le-nous.
lending-notice-late-1 = { lending-reminded }
lending-notice-late-3 = { lending-reminded }
lending-notice-late-7 = { lending-reminded }
lending-notice-late-14 = { lending-reminded }
lending-notice-late-21 = { lending-reminded }
lending-notice-late-28 = { lending-reminded }
lending-notice-late-35 = { lending-reminded }
lending-notice-late-42 = { lending-reminded }
lending-notice-late-49 = { lending-reminded }
lending-notice-late-56 = { lending-reminded }
lending-asked-harm = Il faut regarder ensemble ce qu’il en est d’un objet emprunté.
lending-record-loan = « { $title } » · remis le { $out } · à rendre le { $due } · valeur { $value } wons
lending-record-pause = pause de { $days } jours · jusqu’au { $until } · { $count } retards en un an
case-kind-harm = Objet emprunté abîmé
case-kind-late = Retards
harm-reason-parts = Il manque quelque chose
harm-reason-damaged = L’objet est abîmé
harm-reason-lost = L’objet ne rentre pas
late-reason-often = Plusieurs retards en un an
late-reason-objection = La pause est à revoir
ruling-wear = Rien n’est dû
ruling-repair = Le faire réparer
ruling-replace = Le remplacer
ruling-pause = Une pause d’emprunt
ruled-wear = Cela arrive quand on se sert des choses : rien n’est dû.
ruled-repair = L’objet est à faire réparer par qui l’a emprunté.
ruled-replace = L’objet est à remplacer par un objet du même genre. /loans dit pour quand.
ruled-pause = Aucun prêt pendant { $days } jours.
people-lending = Emprunts : { $open } en cours, { $late } en retard en un an
form-name-lending-later = l’emprunt d’un autre jour
form-name-lending-collect = la remise d’un objet
form-name-lending-thank = un mot pour la suite
form-name-lending-object = une objection à une pause
form-name-lending-desk = la remise à quelqu’un
form-name-lending-refuse = la réponse à une demande
form-nudge-lending-later = Vous choisissiez un jour d’emprunt. Voulez-vous continuer ?
form-nudge-lending-collect = Vous veniez chercher un objet. Voulez-vous continuer ?
form-nudge-lending-thank = Vous écriviez un mot pour la suite. Voulez-vous continuer ?
form-nudge-lending-object = Vous disiez pourquoi une pause est à revoir. Voulez-vous continuer ?
form-nudge-lending-desk = Vous étiez en train de remettre un objet. Voulez-vous continuer ?
form-nudge-lending-refuse = Vous répondiez à une demande. Voulez-vous continuer ?
deed-loan-approved = a accordé un prêt
deed-loan-refused = a refusé un prêt
deed-loan-handed = a remis un objet
deed-loan-checked = a vérifié un objet rendu
deed-loan-absent = a dit qu’un objet n’est pas rentré
rules-lending = Emprunter et rendre
rule-lending-days-tool = Jours de prêt des outils : { $value }
rule-lending-days-power = Jours de prêt des outils électriques : { $value }
rule-lending-days-leisure = Jours de prêt du matériel de camping, etc. : { $value }
rule-lending-days-book = Jours de prêt des livres : { $value }
rule-lending-days-large = Jours de prêt des gros objets : { $value }
rule-lending-renewals = Nombre de prolongations : { $value }
rule-lending-items-max = Objets empruntés à la fois : { $value }
rule-lending-holds-max = Files d’attente à la fois : { $value }
rule-lending-age-min = Âge à partir duquel on emprunte : { $value }
rule-lending-approval = Chaque prêt est accordé d’abord : { $value }
rule-lending-ahead-days = Jours d’avance pour réserver : { $value }
rule-lending-buffer-days = Jours ouverts pour l’entretien après un retour : { $value }
rule-lending-due-hour = Heure limite du retour : { $value }
rule-lending-fetch-hour = Heure du jour ouvert suivant jusqu’à laquelle on garde : { $value }
rule-lending-soon-hour = Heure du rappel de la veille : { $value }
rule-lending-remind-hour = Heure des rappels du jour et d’après : { $value }
rule-lending-keeper-days = Jours de retard avant de prévenir les responsables : { $value }
rule-lending-lost-days = Jours de retard avant de tenir l’objet pour perdu : { $value }
rule-lending-often-times = Retard en un an à partir duquel la pause est longue : { $value }
rule-lending-often-days = Jours de la longue pause : { $value }
rule-lending-note-max = Longueur du mot pour la suite : { $value } caractères au plus
rule-lending-tries-max = Codes faux acceptés : { $value }
rule-lending-kept-days = Jours de conservation des emprunts terminés : { $value }
kept-loans = Emprunts et pauses terminés : { $days } jours
lending-photo-out = 📷 Photo au départ
lending-photo-back = 📷 Photo au retour
lending-photo-ask-photos =
    Envoyez une photo, ou jusqu’à { $most }.{ $count ->
        [0] { "" }
       *[other] { " " }Reçues : { $count }.
    }
    .label = Photos
lending-photographed = Les photos de « { $title } » sont gardées. Au retour, elles seront à côté des nouvelles.
lending-before = <b>{ $title }</b> · avant ({ $at })
lending-before-shelf = <b>{ $title }</b> · pas de photo d’avant : voici celle du catalogue.
lending-before-none = Il n’y a pas de photo de « { $title } » d’avant.
lending-after = <b>{ $title }</b> · après ({ $at })
lending-after-none = « { $title } » n’a pas été photographié depuis son retour.
form-name-lending-photo = Photographier un objet
form-nudge-lending-photo = Vous étiez en train de photographier un objet. Continuer ?
deed-loan-photographed = a photographié un objet
rule-lending-photos-max = Photos au plus au départ ou au retour : { $value }
rule-lending-photo-days = Jours de conservation des photos de départ et de retour : { $value }
kept-loan-photos = Photos des objets au départ et au retour : { $days } jours. Les dernières de chaque objet et celles d’un dossier restent plus longtemps
rule-lending-visits-day = Personnes qui peuvent venir chercher un objet le même jour (0 : sans limite) : { $value }
lending-notice-moved-fetch = { $place } sera fermé ce jour-là. Vous pouvez venir chercher « { $title } » du { $first } au { $fetch }.
lending-notice-reopened = { $place } sera ouvert, finalement. Merci de rendre « { $title } » avant le { $due }, comme avant.
lending-notice-reopened-fetch = { $place } sera ouvert, finalement. « { $title } » vous attend du { $first } au { $fetch }, comme avant.
lending-notice-place-ends = { $place } ferme pour de bon : « { $title } » ne peut plus vous être prêté. Merci d’avoir attendu ; il y en a peut-être un ailleurs, pas loin.
lending-notice-rehomed = Merci de rendre désormais « { $title } » à { $place }, avant le { $due }.
lending-history =
    Ce qu’est devenu <b>{ $title }</b> (exemplaire { $copy })
    { $count ->
        [0] Il n’a pas encore été prêté.
       *[other] { "" }
    }
lending-history-line =
    { $n }. { $who } · { $first } – { $last } · { $state }{ $late ->
        [0] { "" }
        [one] { " " }· un jour de retard
       *[other] { " " }· { $late } jours de retard
    }
    { $at }
lending-history-see = { $n }. Voir plus
lending-history-photos = 📷 { $n }. Photos
lending-desk-owed = <b>À remplacer : { $count }</b>
lending-desk-owed-line = { $n }. { $title } · { $who } · décidé le { $since } · avant le { $until }
lending-line-owed = • { $title } · à remplacer avant le { $until }, à { $place }
lending-owed-card =
    <b>{ $title }</b>
    { $who } doit le remplacer par un objet du même genre. Décidé le { $since }, pour le { $until }.
lending-owed-replaced = ✅ Remplacé : il est en rayon
lending-owed-forgiven = Rien n’est plus dû
lending-owed-did-replaced = Le remplacement est noté, et annoncé.
lending-owed-did-forgiven = C’est noté : rien n’est plus dû. C’est annoncé.
lending-notice-owed-replaced = Merci d’avoir remplacé « { $title } ». Tout est réglé.
lending-notice-owed-forgiven = Vous n’avez plus à remplacer « { $title } ». Tout est réglé.
lending-notice-owed-soon = « { $title } » est à remplacer avant demain, le { $until }. Apportez le nouveau à { $place }.
lending-notice-owed-today = « { $title } » est à remplacer aujourd’hui, le { $until }. Apportez le nouveau à { $place }.
lending-owed-reminded = « { $title } » était à remplacer avant le { $until }. Apportez le nouveau à { $place }, pour que d’autres s’en servent. En cas d’empêchement, dites-le-nous.
lending-notice-owed-late-7 = { lending-owed-reminded }
lending-notice-owed-late-14 = { lending-owed-reminded }
lending-notice-owed-late-21 = { lending-owed-reminded }
lending-notice-owed-late-28 = { lending-owed-reminded }
lending-notice-owed-late-35 = { lending-owed-reminded }
lending-notice-owed-late-42 = { lending-owed-reminded }
lending-notice-owed-late-49 = { lending-owed-reminded }
lending-notice-owed-late-56 = { lending-owed-reminded }
deed-owed-replaced = a noté un remplacement
deed-owed-forgiven = a renoncé à un remplacement
rule-lending-replace-days = Jours pour remplacer un objet : { $value }
rule-lending-owed-blocks = Pas d’emprunt avant le remplacement : { $value }
lending-supplies-open = 🧷 Consommables
lending-supplies =
    Ce qui s’use avec <b>{ $title }</b>
    { $count ->
        [0] Rien pour l’instant.
       *[other] { "" }
    }
lending-supply-line = • { $name } · reste : { $left } · par prêt : { $usual } · racheter sous { $low }
lending-supply-add = ➕ Ajouter
lending-supply-refill = Ajouter : { $name }
lending-supply-remove = Retirer
lending-supply-many = { $count }
lending-supply-ask-name =
    De quoi s’agit-il ? Un nom déjà présent reçoit d’autres nombres.
    .label = Consommable
lending-supply-ask-left =
    Combien y en a-t-il ?
    .label = Reste
lending-supply-ask-usual =
    Combien partent d’habitude avec un prêt ?
    .label = Par prêt
lending-supply-ask-low =
    Sous quel nombre faut-il en racheter ?
    .label = Racheter sous
lending-refill-ask-count =
    Combien en avez-vous ajouté ?
    .label = Ajoutés
lending-used-ask-count =
    Combien ont servi ?
    .label = Utilisés
lending-used-usual = { $name } : { $count }, comme d’habitude
lending-used-typed = { $name } : un autre nombre
lending-used =
    { $name } : { $count } en moins, reste { $left }.{ $low ->
        [yes] { " " }Il faut en racheter.
       *[no] { "" }
    }
lending-desk-supplies = <b>Consommables à racheter : { $count }</b>
lending-desk-supply-line = { $n }. { $name } · reste : { $left } · { $title }
lending-notice-with = Avec « { $title } », vous avez : { $supplies }
form-name-lending-supply = l’ajout d’un consommable
form-name-lending-refill = le réassort d’un consommable
form-name-lending-used = le compte de ce qui a servi
form-nudge-lending-supply = Vous ajoutiez un consommable. Voulez-vous continuer ?
form-nudge-lending-refill = Vous complétiez un consommable. Voulez-vous continuer ?
form-nudge-lending-used = Vous notiez ce qui a servi. Voulez-vous continuer ?
deed-supply-set = a noté un consommable
deed-supply-refilled = a complété un consommable
deed-supply-removed = a retiré un consommable
deed-supply-used = a noté ce qui a servi
lending-where =
    <b>{ $title }</b>
    Où voulez-vous venir le chercher ? Il est à { $place } ; si vous choisissez un autre lieu, nous l’y envoyons.
lending-travels = ✅ C’est gardé pour vous. Nous l’envoyons au lieu choisi et vous prévenons dès qu’il y est.
lending-is-coming = en route vers le lieu choisi
lending-road-send = <b>À envoyer à un autre lieu : { $count }</b>
lending-road-leave = <b>À renvoyer chez eux : { $count }</b>
lending-road-arrive = <b>En route vers ici : { $count }</b>
lending-road-line = • { $title } (nº { $copy }) → { $place }
lending-carry-send = Envoyé : { $title } → { $place }
lending-carry-leave = Renvoyé : { $title } → { $place }
lending-carry-arrive = Arrivé : { $title }
lending-carried-send = C’est en route. La personne qui emprunte est prévenue.
lending-carried-leave = C’est reparti d’où il vient.
lending-carried-arrive = C’est arrivé.
lending-notice-to-send = { $name } viendra chercher « { $title } » à { $place }, à partir du { $first }. Envoyez-le là-bas, s’il vous plaît.
lending-notice-under-way = « { $title } » est en route vers { $place }. Vous le saurez dès qu’il y est.
lending-notice-unsent = « { $title } » n’a pas été envoyé à temps à { $place }. Nous en sommes désolés. Vous pouvez l’emprunter à nouveau.
deed-loan-sent = a envoyé un objet à un autre lieu
deed-loan-arrived = a reçu un objet envoyé
rule-lending-travel-days = Jours de route entre deux lieux d’une même bibliothèque : { $value }
lending-when =
    <b>{ $title }</b>
    À venir chercher à { $place }
    { $free }
    { $waits }
    .now = Dès qu’il y est
    .wait = Entrer dans la file
    .day = Choisir un jour
lending-when-free = Vous pourrez venir le chercher à partir du { $first }.
lending-when-waits =
    { $turn ->
        [none] On ne sait pas encore quand viendra votre tour.
       *[other] En entrant dans la file maintenant, ce devrait être votre tour vers le { $turn }.
    }
lending-bring-where =
    <b>{ $title }</b>
    Où l’avez-vous rapporté ?
lending-taken-in = C’est noté comme rendu. Regardez-le, s’il vous plaît, et notez dans quel état il est.
lending-notice-turn-sent = C’est votre tour pour « { $title } ». Nous l’envoyons à { $place } et vous prévenons dès qu’il y est.
lending-notice-moved-travel = « { $title } » est encore en route depuis un autre lieu. Nous en sommes désolés. Vous pouvez venir le chercher à { $place } du { $first } au { $fetch }.
lending-history-at = à { $name }
lending-history-trip =
    { $step ->
        [way] 🚚 En route de { $origin } vers { $goal }.
       *[waits] 📍 À { $origin } pour l’instant, à renvoyer à { $goal }.
    }
deed-loan-taken-in = a repris un objet emprunté ailleurs
rule-lending-floats = Un objet rendu ailleurs y reste : { $value }
