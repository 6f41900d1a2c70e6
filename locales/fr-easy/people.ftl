# Deux fiches d’une même personne
people-notice-stays =
    Cette fiche est-elle aussi la vôtre ?
    <b>{ $name }</b> · membre depuis le { $since }
    Si oui, les deux n’en feront qu’une.
    Nous attendons jusqu’au { $until }.
people-notice-goes =
    Nous voulons réunir cette fiche à une autre.
    <b>{ $name }</b> · membre depuis le { $since }
    Si ce n’est pas vous, dites non.
    Nous attendons jusqu’au { $until }.
people-same =
    { $said ->
        [yes] Merci. Les deux fiches seront bientôt réunies.
       *[no] Merci. Rien ne change.
    }
people-notice-merged =
    Vos deux fiches n’en font plus qu’une.
    Tout ce qui est à { $name } est ici.
