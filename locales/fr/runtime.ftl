# Les mots que l’on voit partout
widget-before = ‹ Précédent
widget-after = Suivant ›
widget-month =
    { $month ->
        [1] Janvier
        [2] Février
        [3] Mars
        [4] Avril
        [5] Mai
        [6] Juin
        [7] Juillet
        [8] Août
        [9] Septembre
        [10] Octobre
        [11] Novembre
        [12] Décembre
       *[other] { $month } ·
    } { $year }
widget-weekday-0 = lu
widget-weekday-1 = ma
widget-weekday-2 = me
widget-weekday-3 = je
widget-weekday-4 = ve
widget-weekday-5 = sa
widget-weekday-6 = di
runtime-apology =
    Nous sommes désolés. Un problème est survenu de notre côté et nous n’avons pas pu terminer. Rien n’a changé.
    Réessayez dans un moment. Référence : <code>{ $incident }</code>
runtime-slower = Nous n’arrivons pas à suivre. Faites une petite pause, puis reprenez dans un instant.
runtime-notice-incident = Une erreur s’est produite. Cherchez <code>{ $incident }</code> dans le journal.
runtime-notice-late = La tâche <b>{ $job }</b> ne s’est pas terminée correctement depuis { $since }. Consultez le journal.
runtime-card-moved = Cet écran se trouve maintenant plus bas.
runtime-wait = Un problème de notre côté nous empêche de répondre tout de suite. Ce que vous avez envoyé n’est pas perdu : nous répondrons dès que possible.
runtime-behalf = <b>Vous agissez au nom de { $name }.</b>
    .end = Revenir à mon nom
runtime-pass-on = <b>À transmettre à { $name }.</b>
runtime-unkept = Par sécurité, ce contenu n’est pas conservé et ne peut pas être renvoyé. Ouvrez-le encore une fois.
few-before = Voir les précédents
few-after = Voir la suite
runtime-few-gone = Cette liste est ancienne. Rouvrez-la depuis le menu.
