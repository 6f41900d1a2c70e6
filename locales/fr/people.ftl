# Trouver des personnes, et ce que l’on sait d’elles
command-find = Chercher une personne par son nom
command-person = Voir ce que l’on sait d’une personne
people-ask-words =
    Qui cherchez-vous ? Écrivez un nom ou une partie, des initiales coréennes (ㄱㅅㅈ), ou le numéro d’un dossier.
    Chaque consultation est notée.
    .label = Recherche
people-found =
    { $count ->
        [0] Personne ne correspond à « { $words } » là où vous intervenez.
       *[other] <b>Correspondent à « { $words } »</b>
    }
people-line = { $n }. { $name } · { $area }{ $born ->
        [none] {""}
       *[other] {" "}· naissance { $born }
    }
people-card =
    <b>{ $name }</b> · numéro { $number }
    { $area }
    { $language }{ $easy ->
        [yes] {" "}· affichage simple
       *[no] {""}
    }{ $born ->
        [none] {""}
       *[other] {" "}· naissance { $born }
    }
    membre depuis le { $since }
    .note = Ajouter une note
people-language-ko = Coréen
people-language-en = Anglais
people-language-fr = Français
people-consent = Consentement ({ $given }) : { $tick }
people-role = Rôle : { $role } · { $area }
people-note = Note { $day } { $name } : { $text }
people-open = Ce que l’on sait de cette personne
people-ask-note =
    Que souhaitez-vous noter ?
    .label = Note
people-note-on =
    Une note sur <b>{ $name }</b>.
    Elle fait partie des données de cette personne, qui la recevra si elle les demande. N’écrivez que le nécessaire.
people-noted = La note est gardée.
people-listings = Annonces : { $count }
people-trades = Échanges : { $open } en cours, { $settled } menés à bien, { $late } annulés tard
people-balance = Solde : { $balance } { ledger-unit }
people-cases = Dossiers : { $open } ouverts, { $all } au total
people-ratings = Avis : bien { $good } · moyen { $fair } · décevant { $poor }
form-name-people-find = rechercher une personne
form-name-people-note = une note
deed-note-added = a ajouté une note sur une personne
form-nudge-people-find = Vous cherchiez une personne. Continuer ?
form-nudge-people-note = Vous écriviez une note. Continuer ?
rules-people = Personnes
rule-people-note-max = Caractères d’une note sur quelqu’un : { $value }
command-proxy = Inscrire une personne sans téléphone
people-proxy-why =
    Une personne sans téléphone s’inscrit. Rencontrez-la et recueillez d’abord son accord.
    Les numéros de téléphone ne sont pas encore gardés. Ce qu’il y a à lui dire arrive à qui s’occupe d’elle.
people-ask-name =
    Quel est le nom de cette personne ?
    .label = Nom
people-ask-area =
    { $step ->
        [ask] Où vit cette personne ? Écrivez le nom d’un quartier ou d’une résidence.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ?
       *[other] Où, dans { $area } ?
    }
    .label = Domicile
people-ask-birth =
    En quelle année est-elle née ? Vous pouvez passer.
    .label = Année de naissance
people-summary =
    <b>Inscrire cette personne ?</b>
    .send = Oui, elle est d’accord
people-brought = Inscription faite : { $name }. Vous pouvez agir en son nom.
people-act = Agir au nom de cette personne
people-acting =
    Désormais, tout est fait au nom de { $name }, et noté.
    Cela prend fin après { $minutes } minutes, ou avec le bouton ci-dessous.
people-myself = Vous agissez de nouveau en votre propre nom.
form-name-people-proxy = inscrire une personne
form-nudge-people-proxy = Vous inscriviez une personne sans téléphone. Continuer ?
deed-ward-brought = a inscrit une personne sans téléphone
deed-behalf-begun = a commencé à agir au nom d’une personne
deed-behalf-acted = a agi au nom d’une personne
rule-people-behalf-minutes = Minutes pendant lesquelles on agit au nom d’une personne sans téléphone : { $value }

# Deux fiches d’une même personne
command-merge = Réunir deux fiches d’une même personne
people-merge-door = Réunir avec une autre fiche
people-ask-double =
    Quelle autre fiche ? Écrivez le nom ou le numéro.
    Chaque consultation est notée.
    .label = Recherche
people-merge-with = Y a-t-il une autre fiche de <b>{ $name }</b> ?
people-merge =
    <b>Réunir ces deux fiches ?</b>
    Reste : { $stays } · { $home } · numéro { $kept }
    Disparaît : { $gone } · { $old } · numéro { $lost }
    Annonces, échanges, unités, avis, notes, consentements et mesures de celle qui disparaît passent à celle qui reste :
    .sure = Le proposer
    .turn = Dans l’autre sens
    .card = Ce que l’on sait de { $name }
people-merge-roles = { $count ->
        [one] Un rôle ne passe pas et prend fin.
       *[other] { $count } rôles ne passent pas et prennent fin.
    }
people-merge-ways = <b>Il faut d’abord régler ceci :</b>
people-merge-asks = Nous demandons d’abord à { $name }, qui doit dire que les deux fiches sont les siennes.
people-merge-tells = { $name } l’apprend aussi et peut refuser dans les { $hours } heures.
people-merge-final =
    Une deuxième personne de la modération doit être d’accord.
    <b>Cela ne peut pas être annulé.</b>
people-way-trades = Échanges en cours entre les deux fiches : { $count }
people-way-cases = Dossiers non tranchés qui concernent les deux : { $count }
people-way-handled = Dossiers entre les mains de la fiche qui disparaît : { $count }
people-way-talk = { $name } parle avec quelqu’un en ce moment.
people-way-leaving = { $name } a demandé son effacement.
people-way-settings = La fiche qui disparaît est inscrite comme admin dans les réglages de ce Pumasi.
people-way-both = Choses qu’une personne n’a qu’une fois, ouvertes des deux côtés : { $count }
people-merge-why = Vous proposez de réunir la fiche de <b>{ $gone }</b> à celle de <b>{ $stays }</b>.
people-merge-ask-why =
    Pourquoi pensez-vous que c’est la même personne ? Qui doit être d’accord le lira.
    .label = Pourquoi
people-merge-summary =
    <b>Cela ne peut pas être annulé. Le proposer ?</b>
    .send = Oui, le proposer
people-merge-proposed = C’est proposé, et fait dès qu’une autre personne de la modération est d’accord. Dossier numéro { $number }
people-record-merge =
    Reste : { $stays } (numéro { $kept })
    Disparaît : { $gone } (numéro { $lost })
    La personne dit : { $said ->
        [yes] les deux sont à moi
        [refused] c’est quelqu’un d’autre
        [unasked] on ne peut pas lui demander
       *[waits] rien encore
    }
    Cela ne peut pas être annulé.
people-notice-stays =
    Une personne qui s’occupe des membres pense que cette fiche est aussi la vôtre :
    <b>{ $name }</b> · membre depuis le { $since }
    Si c’est le cas, ses annonces, échanges, unités et avis deviennent les vôtres, une dette aussi s’il y en a. Cela ne peut pas être annulé.
    Sinon, dites-le-nous. Nous attendons jusqu’au { $until }.
people-notice-goes =
    Une personne qui s’occupe des membres veut réunir cette fiche à celle-ci :
    <b>{ $name }</b> · membre depuis le { $since }
    Vos annonces, échanges, unités et avis passeraient à cette fiche. Cela ne peut pas être annulé.
    Si ce n’est pas vous, dites-le-nous avant le { $until }. Rien ne change alors.
people-same-yes = Oui, les deux sont à moi
people-same-no = Non, c’est quelqu’un d’autre
people-same = { $said ->
        [yes] Merci. La modération regarde encore une fois, puis les deux n’en font plus qu’une.
       *[no] Merci. Les deux fiches restent séparées, rien ne change.
    }
people-notice-said = { $said ->
        [yes] { $name } dit que les deux fiches sont les siennes.
       *[no] { $name } dit que c’est quelqu’un d’autre. Les deux ne peuvent pas être réunies.
    }
people-notice-merged = Vos deux fiches n’en font plus qu’une. Annonces, échanges, unités et avis de { $name } sont ici.
people-earlier = Ancienne fiche : numéro { $number } · réunie le { $day }
people-measure = Mesure : { $measure }{ $until ->
        [none] {""}
       *[other] {" "}· jusqu’au { $until }
    }
case-kind-merge = Deux fiches d’une personne
ruling-merge = Les réunir (définitif)
ruling-apart = Laisser deux fiches
ruled-merge = Les deux fiches sont réunies.
ruled-apart = Les deux fiches restent séparées.
form-name-people-double = rechercher une autre fiche
form-nudge-people-double = Vous cherchiez une autre fiche. Continuer ?
form-name-people-merge = réunir deux fiches
form-nudge-people-merge = Vous proposiez de réunir deux fiches. Continuer ?
deed-merge-proposed = a proposé de réunir deux fiches
deed-people-merged = a réuni deux fiches d’une même personne
rule-people-merge-hours = Heures pendant lesquelles on peut refuser que sa fiche soit réunie : { $value }
