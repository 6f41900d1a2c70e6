areas-ask-home =
    { $step ->
        [found]
            Plusieurs lieux portent ce nom.
            Appuyez sur celui où vous habitez.
        [city] Appuyez sur votre arrondissement.
        [gu] Appuyez sur votre quartier de <b>{ $area }</b>.
        [inside]
            C’est <b>{ $area }</b>.
            Si vous habitez dans une résidence, appuyez sur son nom.
            Le quartier seul suffit aussi.
       *[ask]
            Où habitez-vous ?
            Écrivez le nom de votre résidence ou de votre quartier.
            Par exemple : Munjeong-dong
            Vos voisins ne voient jamais votre adresse.
    }
areas-moved =
    Votre domicile est changé.
    <b>{ $home }</b>
    Vous verrez d’abord les annonces les plus proches.
