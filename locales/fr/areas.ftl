# Le domicile
areas-ask-home =
    { $step ->
        [found] Plusieurs lieux portent ce nom. Dans lequel habitez-vous ?
        [city] Dans quel arrondissement habitez-vous ?
        [gu] Dans quel quartier de <b>{ $area }</b> habitez-vous ?
        [inside] <b>{ $area }</b>. Si vous habitez dans une résidence, choisissez-la. Vous pouvez aussi n’indiquer que le quartier.
       *[ask] Où habitez-vous ? Écrivez le nom de votre résidence, de votre quartier ou de votre arrondissement. Par exemple : Munjeong-dong. Vos voisins ne voient jamais votre adresse.
    }
    .label = Domicile
areas-home =
    Vous habitez ici : <b>{ $home }</b>.
    .move = J’ai déménagé
areas-moved = Votre domicile est maintenant : <b>{ $home }</b>. Vous verrez d’abord les annonces les plus proches de chez vous.
