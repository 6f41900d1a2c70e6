# Emprunter et rendre : mots simples
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
