# Les rondes : chacun donne au suivant, et le dernier au premier
rings-asked =
    🤝 <b>Voulez-vous entrer dans une ronde ?</b>
    { $people ->
        [2] Si deux voisins se donnent chacun une chose, tous deux trouvent ce qu’ils cherchaient.
       *[other] Si { $people } voisins donnent chacun une chose au suivant, tous trouvent ce qu’ils cherchaient.
    } Ce que l’on donne fait le tour et revient sous une autre forme : c’est la plus ancienne manière de s’entraider.

    Vous donnez : <b>{ $gives }</b> → { $to ->
        [none] un voisin ou une voisine
       *[other] { $to }
    } ({ $to_near ->
        [complex] même résidence
        [dong] même quartier
        [gu] même arrondissement
       *[other] même ville
    })
    Vous recevez : <b>{ $gets }</b> ← { $by ->
        [none] un voisin ou une voisine
       *[other] { $by }
    } ({ $by_near ->
        [complex] même résidence
        [dong] même quartier
        [gu] même arrondissement
       *[other] même ville
    })

    Répondez avant le { $until }, s’il vous plaît. La ronde ne se fait que si tout le monde accepte. Personne n’apprend votre réponse.
rings-joined =
    Merci. Nous avons noté votre accord.
    Vous donnez : <b>{ $gives }</b> → { $to ->
        [none] un voisin ou une voisine
       *[other] { $to }
    } ({ $to_near ->
        [complex] même résidence
        [dong] même quartier
        [gu] même arrondissement
       *[other] même ville
    })
    Vous recevez : <b>{ $gets }</b> ← { $by ->
        [none] un voisin ou une voisine
       *[other] { $by }
    } ({ $by_near ->
        [complex] même résidence
        [dong] même quartier
        [gu] même arrondissement
       *[other] même ville
    })

    Si tout le monde accepte avant le { $until }, nous vous préviendrons aussitôt.
rings-declined = C’est entendu, ce sera pour une autre fois. Personne n’en est informé, et vos annonces restent en ligne.
rings-over =
    Cette ronde ne s’est pas faite. Cela arrive quand une annonce est retirée, ou que le moment ne convient pas.
    Vos annonces restent telles quelles. Nous vous écrirons dès que des voisins conviennent.
rings-agreed =
    🎉 <b>Votre ronde se fait.</b> Tout le monde a accepté.
    Vous donnez : <b>{ $gives }</b> → { $to ->
        [none] un voisin ou une voisine
       *[other] { $to }
    } ({ $to_near ->
        [complex] même résidence
        [dong] même quartier
        [gu] même arrondissement
       *[other] même ville
    })
    Vous recevez : <b>{ $gets }</b> ← { $by ->
        [none] un voisin ou une voisine
       *[other] { $by }
    } ({ $by_near ->
        [complex] même résidence
        [dong] même quartier
        [gu] même arrondissement
       *[other] même ville
    })

    Ci-dessous, convenez avec vos voisins du moment et du lieu.
rings-none =
    Il n’y a pas de ronde pour vous en ce moment.
    Dans une ronde, vous aidez une personne, qui en aide une autre, et ainsi de suite jusqu’à ce que l’aide vous revienne. Publiez ce que vous partagez et ce qu’il vous faut : nous cherchons des voisins qui se complètent, puis nous vous demandons votre accord.
rings-yes = Oui, j’accepte
rings-no = Pas cette fois
rings-see = Voir où elle en est
rings-leave = J’ai changé d’avis, je me retire
rings-give = À donner : { $gives }
rings-get = À recevoir : { $gets }
rings-notice-matches =
    <b>{ $count ->
        [one] Une annonce d’un voisin correspond à l’une des vôtres.
       *[other] { $count } annonces de voisins correspondent aux vôtres.
    }</b>
    { $theirs1 ->
        [none] { $theirs1 }
       *[other] { $mine1 } → <b>{ $theirs1 }</b>
    }
    { $theirs2 ->
        [none] { $theirs2 }
       *[other] { $mine2 } → <b>{ $theirs2 }</b>
    }
    { $theirs3 ->
        [none] { $theirs3 }
       *[other] { $mine3 } → <b>{ $theirs3 }</b>
    }
    { $theirs4 ->
        [none] { $theirs4 }
       *[other] { $mine4 } → <b>{ $theirs4 }</b>
    }
    { $theirs5 ->
        [none] { $theirs5 }
       *[other] { $mine5 } → <b>{ $theirs5 }</b>
    }
    { $rest ->
        [0] Appuyez pour voir une annonce.
        [one] Appuyez pour voir une annonce. Nous vous en indiquerons encore une demain.
       *[other] Appuyez pour voir une annonce. Nous vous indiquerons les { $rest } autres demain.
    }
rules-ring = Rondes
rule-ring-people-most = Personnes dans une ronde, au plus : { $value }
rule-ring-answer-hours = Heures pour répondre à une ronde : { $value }
rule-ring-pause-hours = Heures entre deux recherches de rondes : { $value }
rule-ring-candidates = Annonces comparées à chacune : { $value }
rule-ring-told-hour = Heure où l’on annonce les correspondances : { $value }
rule-ring-told-most = Correspondances annoncées à la fois, au plus : { $value }
