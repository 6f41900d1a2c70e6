# Une fiche tenue pour quelqu’un lui revient
handover-door = 📲 Lui laisser l’usage direct
handover-offered =
    Donnez cette adresse ou ce code à cette personne seulement. Une seule fois, jusqu’au { $until }.
    { $link }
    Code : <b>{ $code }</b>
    Seuls, ils n’ouvrent rien. Une fois utilisés, téléphonez à cette personne au numéro que vous connaissez.
handover-number =
    La coordination va bientôt vous téléphoner.
    Votre numéro est <b>{ $number }</b>.
    Quand on vous appelle, lisez ce numéro.
    Avant cela, ne le dites à personne.
handover-notice-shown =
    Quelqu’un veut ouvrir la fiche de <b>{ $name }</b>. Nom indiqué : { $taker }
    Téléphonez à { $name } au numéro que vous avez noté, et demandez le numéro affiché à l’écran.
handover-heard = J’ai téléphoné et j’ai le numéro
handover-not = Ce n’est pas la même personne
handover-call = La fiche tenue pour { $name } devient celle de { $taker }, qui veut l’ouvrir. C’est définitif. Continuez seulement si vous avez reconnu la voix.
handover-ask-number =
    Quels trois chiffres vous a-t-on lus au téléphone ?
    .label = Numéro
handover-done = { $name } se sert désormais de sa fiche directement.
handover-wrong = Ce n’est pas le bon numéro. { $left ->
        [0] Trop d’erreurs : c’est terminé. Si c’est la bonne personne, donnez une nouvelle adresse
        [one] Redemandez, il reste un essai
       *[other] Redemandez, il reste { $left } essais
    }.
handover-ended = C’est terminé. Cette adresse et ce code n’ouvrent plus rien.
handover-notice-done =
    Vous pouvez maintenant tout faire directement.
    Ce qui était noté au nom de { $name } se trouve ici.
handover-notice-ended =
    La confirmation n’a pas abouti, c’est terminé.
    Demandez par téléphone à la coordination.
deed-handover-offered = a donné à quelqu’un l’adresse de sa propre fiche
deed-handover-done = a remis à quelqu’un sa propre fiche
deed-handover-wrong = a noté un autre numéro que celui affiché
deed-handover-ended = a mis fin : ce n’était pas la même personne
form-name-handover-hear = Le numéro lu
form-nudge-handover-hear = Vous notiez le numéro lu au téléphone. Voulez-vous continuer ?
rules-handover = Fiches remises à leur propriétaire
rule-handover-days = Jours de validité d’une adresse ou d’un code : { $value }
rule-handover-tries = Essais pour noter le bon numéro : { $value }
rule-handover-kept-days = Jours pendant lesquels on s’en souvient : { $value }
kept-handovers = Comment une fiche a été remise à son propriétaire : { $days } jours
