# Une fiche tenue pour quelqu’un lui revient
handover-number =
    La coordination va bientôt vous téléphoner.
    Lisez alors ce numéro : <b>{ $number }</b>
    Ne le dites à personne avant cet appel.
handover-notice-done =
    Vous pouvez maintenant tout faire directement.
    Tout ce qui était noté pour { $name } est ici.
handover-notice-ended =
    Nous n’avons pas pu vérifier que c’était vous.
    La fiche n’a donc pas été ouverte.
    Téléphonez à la coordination.
