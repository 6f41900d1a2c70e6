# Prêter ses propres objets
command-lend = Prêter un objet à moi
owned-mine =
    <b>Ce que je prête</b>
    { $places ->
        [0] Il n’y a pas encore de lieu de prêt chez vous. Quand il y en aura un, vos objets pourront y figurer aussi.
       *[other] Vos objets peuvent figurer dans la liste d’un lieu de prêt et rester chez vous. À chaque demande, c’est vous qui décidez.
    }
    { $count ->
        [0] { "" }
       *[other] Appuyez sur un objet pour en voir plus.
    }
    .thing = { $title } · { $state }
    .add = ➕ En ajouter un à { $name }
owned-to-mine = Ce que je prête
owned-manage = Voir mon objet
owned-added = C’est dans la liste. À chaque demande, nous vous posons la question d’abord ; d’ici là, personne ne voit où vous habitez.
owned-card =
    <b>{ $title }</b>
    dans la liste de { $place } · { $state }
    Remise : { $spot }
    { $contact }
    Code actuel : <b>{ $code }</b> (jusqu’au { $until })
    Le lieu de la remise et la façon de vous joindre ne sont visibles que pour la personne qui a reçu votre oui. À la remise, appuyez sur « C’est remis » ou donnez ce code.
    .pause = ⏸ Faire une pause
    .resume = ▶️ Prêter à nouveau
    .out = Retirer de la liste
    .see = Tel que le voisinage le voit
    .mine = ‹ Ce que je prête
    .change = Changer le lieu de rendez-vous
owned-line = { $n }. { $who } · { $first }–{ $last } · { $state }
owned-open = { $n }. { $who }
owned-did-pause = L’objet est en pause. Ce que vous avez accordé reste.
owned-did-resume = L’objet est prêté à nouveau.
owned-taken-out = « { $title } » n’est plus dans la liste.
owned-loan =
    <b>{ $title }</b>
    { $who } · { $first }–{ $last }
    { $state }
    .approve = Oui, je le prête
    .hand = C’est remis
    .absent = Je ne l’ai pas reçu
    .refuse = Pas cette fois
    .back = ‹ Mon objet
owned-did-refuse = La réponse est transmise, sans raison.
owned-did-approve = C’est transmis ; le lieu de la remise est visible maintenant.
owned-did-hand = C’est remis. Un rappel viendra le jour du retour.
owned-did-absent = C’est annoncé. Le prêt continue.
owned-checked =
    { $late ->
        [0] L’objet est rendu.
        [one] L’objet est rendu, avec un jour de retard : une pause d’autant.
       *[other] L’objet est rendu, avec { $late } jours de retard : une pause d’autant.
    }
owned-requested = C’est transmis. Vous aurez la réponse de la personne qui le prête.
owned-by = 🤝 { $name } prête cet objet, et répond à chaque demande.
owned-by-neighbour = 🤝 Quelqu’un du voisinage prête cet objet, et répond à chaque demande.
owned-reached =
    🤝 Prêté par { $name }
    { $contact }
owned-ask-photos =
    Envoyez-en une photo. { $count ->
        [0] { $most } au plus.
        [one] { $count } reçue.
       *[other] { $count } reçues.
    }
    .label = Photo
owned-ask-title =
    Que prêteriez-vous ? Par exemple : échelle
    .label = Nom
owned-ask-category =
    Quel genre d’objet est-ce ?
    .label = Genre
owned-ask-spot =
    Où le remettez-vous ? Seule la personne qui reçoit votre oui le voit. Par exemple : l’entrée du bâtiment 101
    .label = Lieu de la remise
owned-ask-contact =
    Comment vous joindre ? Là encore, seule la personne qui reçoit votre oui le voit. Par exemple : après 19 heures, un téléphone
    .label = Comment vous joindre
owned-notice-asked = { $name } aimerait emprunter <b>{ $title }</b>, à partir du { $first }. Le prêtez-vous ? Sinon, nul besoin de dire pourquoi.
owned-notice-wanted = { $name } viendra chercher <b>{ $title }</b>, à partir du { $first }.
owned-notice-brought = { $name } dit vous avoir rendu <b>{ $title }</b>. Vérifiez-le, s’il vous plaît.
owned-notice-late-copy = { $name } a encore <b>{ $title }</b>, qui était à rendre le { $due }. Nous le lui avons rappelé plusieurs fois.
owned-notice-ready =
    { $name } vous prête <b>{ $title }</b>. À venir chercher du { $first } au { $fetch }. Lieu : { $place }
    { $contact }
owned-notice-refused = <b>{ $title }</b> ne peut pas être prêté cette fois : son propriétaire a un empêchement. Regardez d’autres objets.
owned-notice-turn-asked = C’est votre tour pour <b>{ $title }</b>. On demande à qui le prête.
owned-notice-missed = La demande pour <b>{ $title }</b> n’a pas abouti à temps et s’arrête ici. Vous pouvez redemander.
owned-notice-called-off = <b>{ $title }</b> ne peut pas être prêté en ce moment : son propriétaire a un empêchement. Merci d’avoir attendu. Il y a peut-être quelque chose de semblable.
owned-notice-taken-off = À { $place }, <b>{ $title }</b> a été retiré de la liste. Avec /human, vous pouvez demander pourquoi.
form-name-owned-add = le prêt d’un objet à vous
form-nudge-owned-add = Vous décriviez un objet à prêter. Voulez-vous continuer ?
rules-owned = Objets que le voisinage prête
rule-owned-most = Objets prêtés par une personne : { $value }
rule-owned-spot-max = Longueur du lieu de la remise : { $value } caractères
rule-owned-contact-max = Longueur des mots pour vous joindre : { $value } caractères
owned-notice-owed = { $who } doit remplacer <b>{ $title }</b> avant le { $until }. Dites-nous quand vous l’aurez.
owned-did-change = C’est changé. La personne qui l’emprunte est prévenue.
owned-notice-spot =
    « { $title } » se remet désormais ailleurs : { $place }
    { $contact }
form-name-owned-change = le changement du lieu de rendez-vous
form-nudge-owned-change = Vous changiez le lieu de rendez-vous de votre objet. Voulez-vous continuer ?
