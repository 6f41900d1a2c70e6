# Les règles d’une communauté
command-settings = Voir et changer les règles d’ici
settings-where = <b>Les règles de quel endroit ?</b>
settings-features =
    <b>Les règles : { $area }</b>
    À quel sujet ? Vous pouvez aussi chercher, par exemple « /settings photos ».
    .other = Un autre endroit
settings-rules =
    <b>{ $area } · { $feature }</b>
    Appuyez sur un numéro pour changer une règle ou voir son histoire.
settings-found =
    <b>{ $area } · « { $word } »</b>
    { $count ->
        [0] Aucune règle n’en parle. Essayez un autre mot.
       *[other] Appuyez sur un numéro pour changer une règle ou voir son histoire.
    }
settings-line =
    { $n }. { $rule }{ $whence ->
        [own] { " " }· fixé ici
        [around] { " " }· fixé à { $from }
       *[usual] { "" }
    }
settings-rule =
    <b>{ $rule }</b>
    { $area }. { $whence ->
        [own] Cette valeur a été fixée ici.
        [around] Cette valeur, fixée à { $from }, vaut aussi ici.
       *[usual] Personne ne l’a fixée : c’est la valeur de départ.
    }
    Au départ — { $usual }
    { $fixed }
    .set = Changer
    .back = Ne plus la fixer ici
    .undo = Annuler le dernier changement
    .past = Histoire
settings-fixed = Elle est liée aux comptes déjà en usage et ne peut être changée ici.
settings-back = ‹ Retour
settings-nothing = aucune règle
settings-yes = oui
settings-no = non
settings-none = rien
settings-inherited = non fixé ici (ce qui vaut autour s’applique)
settings-ask-value =
    Maintenant — { $rule }
    { $form ->
        [choice] Que doit-elle devenir ?
        [number] Écrivez le nouveau nombre, de { $least } à { $most }.
       *[text] Écrivez la nouvelle valeur.
    }
    .label = La règle
settings-ask-why =
    Pourquoi ? La raison est gardée avec le changement.
    .label = Raison
settings-ask-area =
    { $step ->
        [ask] Les règles de quel endroit ? Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ? Ce peut être aussi le tout.
       *[other] Où, dans { $area } ? Ce peut être aussi le tout.
    }
settings-becomes =
    { $area }
    Maintenant — { $old }
    Désormais — { $new }
settings-summary =
    <b>Changer ainsi ?</b>
    Cela s’applique tout de suite, ici et partout à l’intérieur, sauf là où autre chose a été fixé.
    .send = Oui, changer
settings-changed =
    C’est changé. Désormais, à { $area } :
    { $rule }
    .see = Voir cette règle
settings-past =
    <b>{ $rule }</b>
    { $count ->
        [0] Personne ne l’a encore changée.
       *[other] Son histoire, le plus récent d’abord
    }
settings-change =
    { $at } · { $name } · { $area }
    { $old } → { $new }
    { $why }
rule-ledger-community-city = ville
rule-ledger-community-gu = arrondissement
rule-ledger-community-dong = quartier
deed-rule-set = a changé une règle
deed-rule-back = ne fixe plus une règle
