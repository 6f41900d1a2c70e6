rings-asked =
    { $people } voisins s’aident chacun à son tour.
    Vous donneriez <b>{ $gives }</b>.
    Vous recevriez <b>{ $gets }</b>.
    Voulez-vous participer ? Répondez avant le { $until }.
rings-joined =
    Merci. Vous participez.
    Vous donnez <b>{ $gives }</b>.
    Vous recevez <b>{ $gets }</b>.
    Nous vous écrirons quand tout le monde aura accepté.
rings-declined =
    C’est entendu. Ce sera pour une autre fois.
    Nous ne le disons à personne.
rings-over =
    Cela n’a pas pu se faire cette fois.
    Vos annonces sont toujours là.
    Nous vous écrirons si d’autres voisins conviennent.
rings-agreed =
    Tout le monde a accepté.
    Vous donnez <b>{ $gives }</b>.
    Vous recevez <b>{ $gets }</b>.
    Appuyez ci-dessous pour convenir d’un moment.
rings-none =
    Il n’y a pas de ronde pour vous en ce moment.
    Dans une ronde, l’aide que l’on donne fait le tour et revient.
    Publiez vos annonces. Nous cherchons les voisins qui conviennent.
rings-yes = Oui, je veux participer
rings-no = Non, pas cette fois
rings-see = Voir où en est la ronde
rings-leave = J’ai changé d’avis, je me retire
rings-give = Voir ce que je donne : { $gives }
rings-get = Voir ce que je reçois : { $gets }
rings-notice-matches =
    Des annonces de voisins correspondent aux vôtres.
    { $count ->
        [one] Il y en a une.
       *[other] Il y en a { $count }.
    }
    Appuyez ci-dessous pour les voir.
