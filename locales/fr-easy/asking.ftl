# Demander autour de soi : mots simples
asking-around = Demander au voisinage
asking-mine =
    <b>Demander au voisinage</b>
    Nous demandons autour de vous ce que vous cherchez.
    Nous ne disons pas qui cherche.
    { $count ->
        [0] { "" }
       *[other] <b>Ce que vous avez cherché</b>
    }
    .begin = Demander quelque chose
asking-line = { $title } : { $state }
asking-begun =
    Nous demandons <b>{ $title }</b> autour de vous.
    Vous le saurez dès que quelqu’un dit oui.
asking-nobody =
    Il n’y a encore personne à qui demander <b>{ $title }</b>.
    Vous pouvez publier une demande.
asking-ask-title =
    Que cherchez-vous ?
    Par exemple : tente
asking-ask-category = Quel genre d’objet est-ce ?
asking-reply = Réponse
    .yes = Oui, je peux le prêter
    .no = Non, je ne peux pas
    .never = Ne plus me le demander
asking-yes-ask-spot =
    Merci. Où le remettez-vous ?
    Seule la personne qui cherche le voit.
    Par exemple : l’entrée du bâtiment 101
asking-yes-ask-contact =
    Comment peut-on vous joindre ?
    Seule la personne qui cherche le voit.
    Par exemple : appelez-moi après 19 heures
asking-stays-list = Me le demander une autre fois
asking-lent =
    Merci. C’est { $name } qui cherchait <b>{ $title }</b>.
    Le lieu de la remise est visible maintenant.
    Appuyez quand vous l’aurez remis.
asking-met =
    Merci. C’est { $name } qui cherchait <b>{ $title }</b>.
    Vos mots sont transmis.
    Vous pouvez vous écrire ici.
asking-never =
    C’est entendu.
    On ne vous demandera plus cela.
asking-otherwise = Autrement
    .want = Publier une demande
asked-notice-sought =
    Quelqu’un du voisinage cherche <b>{ $title }</b>.
    Pourriez-vous le prêter ?
    Vous n’avez pas à dire pourquoi.
asking-notice-found =
    { $name } peut vous prêter <b>{ $title }</b>.
    Lieu de la remise : { $spot }
    { $contact }
    Vous pouvez vous écrire ici.
asking-notice-ended =
    Nous avons demandé <b>{ $title }</b> à { $count ->
        [one] une personne
       *[other] { $count } personnes
    }.
    Personne ne pouvait le prêter.
    Vous pouvez redemander une autre fois.
