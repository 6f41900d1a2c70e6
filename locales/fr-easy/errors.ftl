error-text-too-long =
    C’est un peu long.
    Il y a de la place pour { $most } caractères.
    Raccourcissez un peu.
error-choice-needed =
    Appuyez sur un bouton ci-dessous.
    Vous pouvez aussi écrire son numéro.
error-number-needed =
    Écrivez un nombre.
    Par exemple : 10
error-photo-needed =
    Envoyez une photo.
    Si vous n’en avez pas, appuyez sur « Passer cette question ».
error-place-needed =
    Écrivez où vous habitez.
    Par exemple : Munjeong-dong
error-place-outside =
    Nous ne connaissons pas encore ce quartier.
    Écrivez le nom du vôtre.
error-area-not-found =
    Nous n’avons pas trouvé « { $typed } ».
    Écrivez le nom de votre quartier.
    Par exemple : Munjeong-dong
error-day-needed =
    Appuyez sur un jour du calendrier.
    Il ne peut pas être déjà passé.
    Il ne peut pas être trop lointain.
error-form-stale =
    Cette question est déjà passée.
    Continuez tout en bas de l’écran.
error-consent-needed =
    Votre premier accord est nécessaire.
    Appuyez sur la première case.
error-consent-stays =
    Le premier accord doit rester.
    Il est nécessaire tant que vous utilisez Pumasi.
    Vous pouvez retirer les autres.
error-listing-gone =
    Cette annonce n’est plus visible.
    Choisissez-en une autre.
error-wrong-category =
    Objets et coups de main sont différents.
    Choisissez de nouveau la catégorie.
error-price-out-of-range =
    Ce prix n’est pas possible.
    Le plus proche est { $nearest }.
    Écrivez-le à nouveau.
error-too-many-listings =
    Le nombre d’annonces possible est { $most }.
    Retirez d’abord une annonce.
error-forbidden-thing =
    « { $word } » n’est pas possible ici.
    Notre règle : { $rule }.
    Écrivez autre chose, s’il vous plaît.
error-too-many-saved =
    Le nombre d’alertes possible est { $most }.
    Supprimez d’abord une alerte.
error-invite-gone =
    Cette invitation n’est plus valable.
    Demandez-en une nouvelle.
error-case-gone =
    Ce dossier n’est pas visible.
    Ouvrez-le depuis votre message.
error-case-there =
    Vous nous l’avez déjà dit.
    Nous l’examinons.
    Voyez ci-dessous où nous en sommes.
error-case-step-impossible =
    { $step ->
        [answer] Vous avez déjà répondu, ou il est trop tard.
        [appeal] Nous ne pouvons pas réexaminer maintenant.
        [withdraw] Une décision a été prise.
       *[other] Ce n’est pas possible maintenant.
    }
    Où nous en sommes : { $state }.
error-appeal-over =
    Il est trop tard pour demander un réexamen.
    La décision reste la même.
error-own-listing =
    C’est votre propre annonce.
    Vous pouvez la modifier dans « Mes annonces ».
error-too-many-reports =
    Vous pouvez signaler { $most } annonces par jour.
    Revenez demain.
error-not-reachable =
    Ce voisin n’est pas joignable.
    Regardez d’autres annonces.
error-ring-gone =
    Vous ne pouvez pas voir cette ronde.
    Appuyez ci-dessous.
error-not-partner =
    Seules les deux personnes de l’échange le peuvent.
    Regardez vos propres échanges.
error-relay-closed =
    { $sought ->
        [yes]
            L’objet est trouvé depuis { $days } jours.
            Nous ne transmettons plus de messages.
            Vous pouvez demander à nouveau autour de vous.
       *[no]
            Cet échange est terminé depuis { $days } jours.
            Nous ne transmettons plus de messages.
            Vous pouvez proposer un nouvel échange.
    }
error-words-only =
    Nous ne transmettons que des mots écrits.
    Écrivez votre message.
error-review-gone =
    Il n’y a pas d’avis à donner ici.
    Vous pouvez en donner sur vos échanges terminés.
error-reviews-over =
    Le temps des avis est passé.
    On ne peut plus rien modifier.
error-reference-gone =
    Il n’y a rien à écrire ici.
error-references-over =
    Les jours pour écrire sont passés.
    Merci.
error-reviews-held =
    Nous examinons cet échange.
    Nous vous préviendrons ensuite.
error-whole-number-needed =
    Écrivez un nombre sans virgule.
    Le nombre le plus proche est { $nearest }.
error-clock-needed =
    Appuyez sur une heure.
    C’est possible de { $opens } à { $closes }.
    Par exemple : 14 h 30
error-not-enough-units =
    Vous pouvez envoyer au plus { $most } { ledger-unit }.
    Choisissez moins, ou proposez d’abord quelque chose.
error-neighbour-not-found =
    Personne ne s’appelle « { $typed } ».
    Écrivez le nom à nouveau.
error-item-taken =
    « { $title } » n’est pas libre ces jours-là.
    { $first ->
        [none] Rejoignez la file, et vous le saurez.
       *[other] Il sera libre à partir du { $first }.
    }
error-day-full =
    Beaucoup de monde vient le { $day }.
    { $first ->
        [none] Le prochain jour libre n’est pas encore connu.
       *[other] Vous pouvez venir à partir du { $first }.
    }
error-still-late =
    Rapportez d’abord « { $title } ».
    C’était à rendre le { $due }.
error-still-owed =
    Remplacez d’abord « { $title } ».
    { $late ->
        [yes] C’était pour le { $until }.
       *[no] C’est pour le { $until }.
    }
    Ensuite, vous pourrez emprunter.
error-lending-paused =
    Un objet est revenu en retard.
    Après le { $until }, vous pourrez emprunter.
error-donate-first =
    Ici, on emprunte après avoir donné.
    { $waits ->
        [0] Donnez d’abord un objet.
       *[other] Vous pourrez emprunter quand votre don sera accepté.
    }
error-stay-gone =
    Ce logement ne peut pas être vu.
    Choisissez de nouveau depuis le premier écran.
error-terms-open =
    Tout le monde n’a pas encore dit oui.
    Ouvrez l’accord de nouveau.
error-aide-gone =
    Cette invitation a déjà servi ou a pris fin.
    Demandez-en une nouvelle.
error-too-many-aides =
    Il peut y avoir { $most } personnes au plus.
    Mettez d’abord fin à une aide.
error-word-counts =
    Il est trop tard pour revenir en arrière ici.
    Dites-le à la coordination.
error-handover-gone =
    Cette adresse ou ce code n’ouvre plus rien.
    Demandez-en un autre à la coordination.
error-handover-own =
    Seule la personne de cette fiche peut le faire.
    Demandez à la coordination.
error-too-many-kin =
    Vous pouvez parler de { $most } personnes à la fois.
    Attendez qu’elles aient été interrogées.
error-booking-gone =
    On ne peut plus voir cette réservation.
    Regardez vos réservations de salles.
error-booking-stands =
    Il est trop tard pour la retirer ici.
    Votre réservation est maintenue.
    Vous pouvez l’annuler ci-dessous.
error-booking-step-impossible =
    Ce n’est pas possible maintenant.
    { $state }
error-hold-over =
    On l’a gardée { $minutes } minutes. C’est passé.
    Si elle est encore libre, choisissez-la de nouveau.
error-booking-too-soon =
    { $days ->
        [0] On peut réserver à partir d’aujourd’hui.
       *[other] On peut réserver à partir du { $first }.
    }
error-booking-too-far =
    C’est trop loin.
    Choisissez un jour jusqu’au { $last }.
error-day-quota =
    Réservations possibles par jour : { $most }.
    Choisissez le { $next } ou un jour suivant.
error-month-quota =
    Réservations possibles par mois : { $most }.
    Vous pourrez réserver à partir du { $next }.
error-purpose-not-here =
    Cette salle n’est pas prêtée pour cela.
    Choisissez autre chose, ou une autre salle.
error-proof-needed = Ici, on dit son arrivée par le numéro, ou par l’endroit où l’on est.
error-nothing-here =
    Rien ne commence pour vous à { $name } maintenant.
    Regardez vos réservations de salles.
error-spot-unknown =
    Nous ne savons pas encore où est ce bâtiment.
    Utilisez le numéro.
error-too-far-away =
    Vous êtes à { $metres } mètres du bâtiment.
    Recommencez quand vous y serez.
error-location-needed = Envoyez où vous êtes maintenant.
error-too-many-waits =
    Files d’attente possibles à la fois : { $most }.
    Quittez-en une d’abord.
error-feeds-not-served =
    Les adresses de calendrier n’existent pas encore ici.
    Chaque réservation peut aller dans votre calendrier.
error-rooms-barred =
    Salles laissées vides ou annulées tard : { $points } points.
    Vous ne pouvez pas réserver de salle jusqu’au { $until }.
    Ensuite, vous le pourrez de nouveau.
    Si c’est une erreur, demandez-nous de regarder encore.
error-series-gone =
    On ne peut plus voir ces dates.
    Regardez vos réservations de salles.
error-round-step-impossible =
    Ce n’est pas possible maintenant.
    Ouvrez de nouveau le tirage.
error-entry-step-impossible =
    Ce n’est pas possible maintenant.
    Ouvrez de nouveau le tirage.
