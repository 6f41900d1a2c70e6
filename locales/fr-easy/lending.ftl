# Emprunter et rendre : mots simples
lending-safety =
    <b>{ $title }</b>
    À lire avant de s’en servir.
    { $safety }
    .read = J’ai lu. J’emprunte
lending-safety-line = Attention : { $safety }
lending-asked =
    Votre demande est transmise.
    Nous vous répondrons ici.
lending-kept = C’est réservé pour vous.
lending-waiting =
    <b>{ $title }</b>
    Votre place dans la file : { $place }.
    { $turn ->
        [none] Nous ne savons pas encore quand ce sera votre tour.
       *[other] Votre tour viendra vers le { $turn }.
    }
    Nous vous préviendrons.
    .leave = Quitter la file
    .loans = Voir mes emprunts
lending-line-pause =
    Un objet est revenu en retard.
    Vous faites une pause de { $days } jours.
    Après le { $until }, vous pourrez emprunter.
lending-is-late =
    À rendre avant le { $due }.
    C’est en retard. Rapportez-le.
lending-is-out = À rendre avant le { $due }.
lending-is-ready =
    Vous pouvez venir à partir du { $first }.
    Venez avant le { $fetch }.
lending-step-collect = Je l’ai reçu
lending-step-bring = Je l’ai rapporté
lending-step-renew = Je voudrais le garder encore
lending-step-cancel = Je n’en ai plus besoin
lending-code-wrong =
    Ce n’est pas le bon numéro.
    Regardez encore les quatre chiffres.
    { $left ->
        [0] Le bibliothécaire vous le remettra.
       *[other] Essais restants : { $left }.
    }
    .again = Écrire de nouveau
lending-later-ask-first =
    { $step ->
        [taken] Impossible le { $day }.
        [shut] C’est fermé le { $day }.
       *[ask] À partir de quel jour ?
    }
    Jours libres : { $soon }
    Appuyez sur un jour avec un chiffre.
lending-collect-ask-code =
    Demandez les quatre chiffres au bibliothécaire.
    Écrivez-les ici.
lending-mine =
    <b>Mes emprunts</b>
    { $count ->
        [0] Vous n’avez rien emprunté.
       *[other] { "" }
    }
    .browse = Voir les objets à emprunter
lending-line = { $title } : { $state }
lending-line-waits = { $title } : numéro { $place } dans la file
loan-state-requested = Nous attendons une réponse.
loan-state-ready = Vous pouvez venir le chercher.
loan-state-out = Il est chez vous.
loan-state-returned = On le vérifie.
lending-step-thank = Écrire un mot à la personne suivante
lending-see = Voir plus
lending-see-item = Voir l’objet
lending-loans = Voir mes emprunts
lending-object = Revoir cela, s’il vous plaît
lending-later-from = À partir du { $day }
lending-line-owed =
    { $title } : apportez un objet du même genre.
    Apportez-le avant le { $until }.
    Lieu : { $place }
lending-notice-ready =
    Nous vous prêtons <b>{ $title }</b>.
    Venez à partir du { $first }.
    Nous le gardons jusqu’au { $fetch }.
    Lieu : { $place }
lending-notice-turn =
    C’est votre tour pour <b>{ $title }</b>.
    Venez avant le { $fetch }.
    Lieu : { $place }
lending-notice-refused =
    Vous ne pouvez pas emprunter <b>{ $title }</b> cette fois.
    La raison : { $why }
lending-notice-out =
    Vous avez maintenant <b>{ $title }</b>.
    Rapportez-le avant le { $due }.
    Lieu : { $place }
lending-notice-soon =
    Rapportez <b>{ $title }</b> demain, s’il vous plaît.
    À rendre avant le { $due }.
    Lieu : { $place }
lending-notice-today =
    Rapportez <b>{ $title }</b> aujourd’hui, s’il vous plaît.
    À rendre avant le { $due }.
    Lieu : { $place }
lending-reminded =
    <b>{ $title }</b> est en retard.
    C’était à rendre le { $due }.
    Rapportez-le à { $place }, s’il vous plaît.
lending-notice-missed =
    <b>{ $title }</b> va maintenant à la personne suivante.
    Vous pouvez l’emprunter à nouveau.
lending-notice-harmed =
    <b>{ $title }</b> est rentré.
    { $check ->
        [dirty] La prochaine fois, rendez-le propre.
        [parts] Il manque quelque chose. Nous vous en parlerons.
       *[damaged] Quelque chose est cassé. Nous vous en parlerons.
    }
lending-notice-paused =
    <b>{ $title }</b> est rentré en retard.
    Vous n’empruntez donc rien pendant { $days } jours.
    Après le { $until }, vous pourrez emprunter.
    Si c’est une erreur, dites-le-nous.
lending-notice-lost =
    <b>{ $title }</b> n’est pas rentré.
    Si vous le trouvez, rapportez-le à { $place }.
    Sinon, nous verrons cela avec vous.
lending-notice-moved =
    { $place } est fermé ce jour-là.
    Rapportez <b>{ $title }</b> avant le { $due }.
lending-notice-moved-fetch =
    { $place } est fermé ce jour-là.
    Venez chercher <b>{ $title }</b> à partir du { $first }.
    Nous le gardons jusqu’au { $fetch }.
lending-notice-reopened =
    { $place } est ouvert, finalement.
    Rapportez <b>{ $title }</b> avant le { $due }.
lending-notice-reopened-fetch =
    { $place } est ouvert, finalement.
    Venez chercher <b>{ $title }</b> à partir du { $first }.
    Nous le gardons jusqu’au { $fetch }.
lending-notice-place-ends =
    { $place } ferme.
    Nous ne pouvons donc pas vous prêter <b>{ $title }</b>.
    Merci d’avoir attendu.
lending-notice-rehomed =
    Rapportez <b>{ $title }</b> à { $place }.
    À rendre avant le { $due }.
lending-notice-with =
    Cela va avec <b>{ $title }</b>.
    { $supplies }
lending-notice-owed-replaced =
    Merci d’avoir remplacé <b>{ $title }</b>.
    Tout est réglé.
lending-notice-owed-forgiven =
    Vous n’avez pas à remplacer <b>{ $title }</b>.
    Tout est réglé.
lending-notice-owed-soon =
    Remplacez <b>{ $title }</b> avant demain soir.
    Un objet du même genre suffit.
    Lieu : { $place }
lending-notice-owed-today =
    Remplacez <b>{ $title }</b> aujourd’hui.
    Un objet du même genre suffit.
    Lieu : { $place }
lending-owed-reminded =
    <b>{ $title }</b> était à remplacer avant le { $until }.
    Un objet du même genre suffit.
    Apportez-le à { $place }.
    En cas d’empêchement, dites-le-nous.
ruled-replace = L’objet est à remplacer par un objet du même genre. Vos emprunts disent pour quand.
lending-desk-owed-line = { $n }. { $title } : { $who } le remplace avant le { $until }.
lending-owed-card =
    <b>{ $title }</b>
    { $who } doit apporter un objet du même genre.
    C’est pour le { $until }.
lending-owed-replaced = Il est remplacé
lending-owed-forgiven = Il n’est plus à remplacer
lending-supplies-open = Voir les consommables
lending-supply-line =
    { $name } : il en reste { $left }.
    Il en part { $usual } à chaque prêt. À racheter sous { $low }.
lending-supply-add = Noter un consommable
lending-where =
    <b>{ $title }</b>
    Il est à { $place }.
    Où voulez-vous venir le chercher ?
    Nous l’envoyons au lieu que vous choisissez.
lending-when =
    <b>{ $title }</b>
    Vous venez le chercher ici : { $place }
    { $free }
    { $waits }
    .now = Je le prends dès qu’il y est
    .wait = J’entre dans la file
    .day = Je choisis un jour
lending-when-waits =
    { $turn ->
        [none] On ne sait pas encore quand ce sera votre tour.
       *[other] Ce sera votre tour vers le { $turn }.
    }
lending-travels =
    Il est gardé pour vous.
    Nous l’envoyons au lieu choisi.
    Nous vous disons quand il y est.
lending-is-coming = Il est en route. Attendez, s’il vous plaît.
lending-bring-where =
    <b>{ $title }</b>
    Où l’avez-vous rapporté ?
    Appuyez sur ce lieu.
lending-notice-under-way =
    « { $title } » est en route.
    Lieu : { $place }
    Nous vous disons quand il y est.
lending-notice-turn-sent =
    C’est votre tour pour « { $title } ».
    Nous l’envoyons ici : { $place }
    Nous vous disons quand il y est.
lending-notice-moved-travel =
    « { $title } » arrive plus tard. Désolé.
    Vous pouvez venir à partir du { $first }.
    Nous le gardons jusqu’au { $fetch }.
    Lieu : { $place }
lending-notice-unsent =
    « { $title } » n’a pas été envoyé à temps.
    Désolé.
    Vous pouvez l’emprunter à nouveau.
