# Ceux dont des proches ont parlé
command-kin = interroger ceux dont un proche a parlé
kin-door = Ceux dont un proche a parlé
kin-why =
    Un logement n’est partagé que si la personne qui y vit le veut.
    La coordination lui téléphone et lui pose la question. Rien ne commence avant.
    Seule la coordination voit ce que vous écrivez. Si c’est non, tout est effacé aussitôt.
kin-ask-name =
    Comment s’appelle cette personne ?
    .label = Nom
kin-ask-birth =
    En quelle année est-elle née ? Par exemple : 1950
    .label = Année de naissance
kin-ask-area =
    { $step ->
        [ask] Où habite-t-elle ? Écrivez le nom du quartier ou de l’immeuble.
        [found] Lequel ?
        [city] Dans quel arrondissement ?
       *[other] Où, dans { $area } ?
    }
    .label = Domicile
kin-ask-room =
    Comment est la chambre ?
    .label = Chambre
kin-ask-address =
    Quelle est son adresse ? Seule la coordination la voit.
    .label = Adresse
kin-ask-phone =
    À quel numéro lui téléphoner ? Seule la coordination le voit.
    .label = Téléphone
kin-summary =
    <b>La coordination peut-elle lui poser la question ?</b>
    .send = Oui, posez-lui la question
kin-told = Merci. La coordination va téléphoner à { $name }. Vous saurez ce qu’il en est.
kin-listed =
    { $count ->
        [0] Il n’y a personne à interroger.
       *[other] <b>Ceux dont un proche a parlé</b>
            Les plus anciens d’abord. N’appuyez que sur ce que la personne vous a dit elle-même.
    }
    .line = { $name } · { $day }
kin-card =
    <b>{ $name }</b> · née ou né en { $born } · { $area }
    Chambre : { $room }
    { $by } en a parlé le { $day }.
    .phone = Voir le numéro de téléphone
    .yes = Elle me l’a dit : oui
    .no = Elle me l’a dit : non
kin-phone =
    { $name } : { $phone }
    Vous pouvez demander ainsi :
    « Votre famille nous dit que vous pourriez partager votre logement. Est-ce bien ce que vous voulez ? Vous pouvez tout à fait dire non. »
kin-back = Noter la réponse
kin-agreed = C’est noté comme son propre souhait. Fixez maintenant une visite.
kin-declined = C’est entendu. Ce qui était noté est effacé.
kin-notice-told = { $by } nous dit que { $name }, de sa famille, pourrait partager son logement. Téléphonez à { $name } pour lui poser la question.
kin-notice-yes = { $name } a dit oui à la coordination, qui va fixer une visite.
kin-notice-no =
    La coordination a posé la question. Le logement ne sera pas partagé pour l’instant.
    Ce que vous aviez écrit est effacé.
deed-kin-phone-read = a lu le numéro d’une personne dont un proche a parlé
deed-kin-no = l’a entendu : pas de logement à partager
form-name-kin-tell = Le logement d’un proche
form-nudge-kin-tell = Vous nous parliez du logement d’un proche. Voulez-vous continuer ?
rules-kin = Ceux dont un proche a parlé
rule-kin-most = Personnes dont on peut parler à la fois : { $value }
rule-kin-days = Jours avant d’oublier qui n’a pas pu être interrogé : { $value }
kept-kin = Une personne dont un proche a parlé, tant qu’elle n’est pas interrogée : { $days } jours
