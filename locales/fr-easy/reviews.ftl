reviews-about =
    Votre avis sur <b>{ $title }</b>.
    Il sera visible quand vous aurez écrit tous les deux.
reviews-ask-rating = Comment cela s’est-il passé ?
reviews-ask-words =
    Écrivez quelques mots.
    Ce n’est pas obligatoire.
reviews-kept =
    Nous avons gardé votre avis.
    Il sera visible au plus tard { $closes }.
    Vous pouvez le modifier jusque-là.
reviews-published =
    Nous avons gardé votre avis.
    Les deux avis sont maintenant visibles.
reviews-write = Donner mon avis
reviews-change = Modifier mon avis
reviews-notice-invite =
    Votre échange avec { $name ->
        [none] un voisin
       *[other] { $name }
    } est terminé.
    <b>{ $title }</b>
    Comment cela s’est-il passé ?
    Vous pouvez écrire jusqu’au { $closes }.
reviews-notice-reminder =
    Vous pouvez encore donner votre avis sur l’échange avec { $name ->
        [none] un voisin
       *[other] { $name }
    }.
    <b>{ $title }</b>
    Vous pouvez écrire jusqu’au { $closes }.
reviews-notice-published =
    { $name ->
        [none] Un voisin
       *[other] { $name }
    } a donné son avis.
    <b>{ $title }</b>
    { $text ->
        [none] { $rating }
       *[other] { $rating } : { $text }
    }
