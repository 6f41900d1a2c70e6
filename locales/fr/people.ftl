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
