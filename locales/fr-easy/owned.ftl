# Prêter ses propres objets : mots simples
owned-mine =
    <b>Ce que je prête</b>
    { $places ->
        [0] Près de chez vous, personne ne prête d’objets.
       *[other] Vos objets restent chez vous. À chaque demande, vous décidez.
    }
    { $count ->
        [0] { "" }
       *[other] Appuyez sur un objet pour en voir plus.
    }
    .add = En ajouter un à { $name }
owned-added =
    On peut maintenant emprunter votre objet.
    À chaque demande, vous répondez d’abord.
    Personne ne voit où vous habitez.
owned-card =
    <b>{ $title }</b> : { $state }
    Lieu de la remise : { $spot }
    { $contact }
    Numéro à dire à la remise : <b>{ $code }</b>
    .pause = Ne pas le prêter pour l’instant
    .resume = Le prêter à nouveau
    .out = Ne plus le prêter
    .mine = Revenir en arrière
owned-line = { $n }. { $who } : { $state }
owned-loan =
    <b>{ $title }</b>
    { $who } : du { $first } au { $last }
    { $state }
    .hand = Je l’ai remis
    .back = Voir mon objet
owned-did-refuse =
    Nous avons dit que ce n’est pas possible cette fois.
    Nous n’avons pas donné de raison.
owned-did-approve =
    Nous avons dit que vous le prêtez.
    Le lieu de la remise est visible maintenant.
owned-checked =
    { $late ->
        [0] L’objet est rendu.
        [one] L’objet est rendu avec un jour de retard.
       *[other] L’objet est rendu avec { $late } jours de retard.
    }
owned-requested =
    Votre demande est transmise.
    Vous aurez la réponse du propriétaire ici.
owned-by =
    Cet objet est à { $name }.
    Nous lui posons d’abord la question.
owned-by-neighbour =
    Cet objet est à quelqu’un du voisinage.
    Nous lui posons d’abord la question.
owned-reached =
    Cet objet est à { $name }.
    { $contact }
owned-ask-photos =
    Envoyez une photo, s’il vous plaît.
    { $count ->
        [0] Vous pouvez en envoyer { $most }.
       *[other] Photos reçues : { $count }.
    }
owned-ask-title =
    Que voulez-vous prêter ?
    Par exemple : échelle
owned-ask-spot =
    Où le remettez-vous ?
    Seule la personne qui emprunte le voit.
    Par exemple : l’entrée du bâtiment 101
owned-ask-contact =
    Comment peut-on vous joindre ?
    Seule la personne qui emprunte le voit.
    Par exemple : appelez-moi après 19 heures
owned-notice-asked =
    { $name } aimerait emprunter <b>{ $title }</b>.
    Ce serait à partir du { $first }.
    Le prêtez-vous ?
    Vous n’avez pas à dire pourquoi.
owned-notice-ready =
    { $name } vous prête <b>{ $title }</b>.
    Venez entre le { $first } et le { $fetch }.
    Lieu : { $place }
    { $contact }
owned-notice-called-off =
    Vous ne pouvez pas emprunter <b>{ $title }</b> en ce moment.
    Son propriétaire a un empêchement.
    Merci d’avoir attendu.
owned-notice-missed =
    La demande pour <b>{ $title }</b> s’arrête ici.
    Vous pouvez redemander.
owned-notice-taken-off =
    <b>{ $title }</b> n’est plus dans la liste.
    Retiré par la personne responsable de { $place }.
owned-notice-owed =
    { $who } doit remplacer votre <b>{ $title }</b>.
    C’est pour le { $until }.
    Appuyez quand vous l’aurez.
owned-notice-spot =
    <b>{ $title }</b> : le lieu a changé.
    Lieu : { $place }
    { $contact }
