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
