# Avis
rating-good = Bien
rating-fair = Moyen
rating-poor = Décevant
reviews-about = Votre avis sur <b>{ $title }</b>. Personne ne le voit tant que vous n’avez pas écrit tous les deux, ou que le délai n’est pas passé.
reviews-ask-rating = Comment cela s’est-il passé ?
    .label = Appréciation
reviews-ask-words = Quelques mots utiles à vos voisins ? Ce n’est pas obligatoire. Les coordonnées et les adresses sont masquées.
    .label = En quelques mots
reviews-summary = <b>Garder cet avis tel quel ?</b>
    .send = Oui, le garder
reviews-kept =
    Votre avis est gardé. Il peut rester fermé jusqu’au { $closes }, et vous pouvez le modifier tant qu’il n’est pas publié.
    Nous ne disons pas si l’autre a écrit. Nous vous préviendrons de la publication.
reviews-published = Votre avis est gardé. Les deux avis sont maintenant publiés ensemble.
reviews-write = Donner mon avis
reviews-change = Modifier mon avis
reviews-notice-invite =
    Votre échange <b>{ $title }</b> avec { $name ->
        [none] un voisin
       *[other] { $name }
    } est terminé. Comment cela s’est-il passé ?
    Vous pouvez écrire jusqu’au { $closes }. Les deux avis sont publiés ensemble.
reviews-notice-reminder =
    Vous pouvez encore donner votre avis sur l’échange <b>{ $title }</b> avec { $name ->
        [none] un voisin
       *[other] { $name }
    }, jusqu’au { $closes }.
reviews-notice-published =
    { $name ->
        [none] Un voisin
       *[other] { $name }
    } a donné son avis sur l’échange <b>{ $title }</b> :
    { $text ->
        [none] { $rating }
       *[other] { $rating } : { $text }
    }
rules-reviews = Avis
rule-reviews-days = Jours pour écrire un avis : { $value }
rule-reviews-remind-days = Jours après lesquels on rappelle l’avis : { $value }
rule-reviews-text-max = Caractères d’un avis : { $value }
