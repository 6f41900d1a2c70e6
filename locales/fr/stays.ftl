# Sous un même toit
command-stay = Le logement que je partage
command-stays = Logements partagés : appels et suivi
mood-good = Tout va bien
mood-fair = Cela va à peu près
mood-worried = J’ai un souci
task-kind-stopped = arrêt de sécurité
task-kind-worried = quelqu’un a un souci
task-kind-silent = deux questions sans réponse
task-kind-trial = l’essai est terminé
task-kind-renew = continuer ou non
task-kind-reference = demander comment s’est passée la vie ensemble
task-kind-leaving = quelqu’un veut arrêter
stays-state-yes = veut se rencontrer
stays-state-meeting = une rencontre est prévue
stays-state-met = rencontre faite
stays-state-both-yes = deux fois oui
stays-state-agreement = accord en cours
stays-state-signed = accord conclu
stays-state-trial = un mois d’essai
stays-state-active = vie commune
stays-state-notice = se termine bientôt
stays-state-stopped = arrêté
stays-state-ended = terminé
stays-open = Voir le détail
stays-back = ‹ Retour
stays-to-desk = ‹ Ce qu’il y a à faire
stays-answer = Répondre
stays-rest = Voir le reste
stays-next = Page suivante
stays-wish-yes = Oui, je veux continuer
stays-wish-no = Non, je m’arrêterai ce jour-là
stays-kept-yes = Oui, comme convenu
stays-kept-no = Non, c’est différent
stays-number = { $count }
stays-meeting =
    Rencontre : { $at }
    { $place }
stays-place = Lieu : { $place }
stays-term = Du { $first } au { $last }
stays-ends = Fin : { $last }
stays-mine =
    <b>Le logement que vous partagez</b>
    { $count ->
        [0] Il n’y en a pas encore.
       *[other] Appuyez pour voir le détail.
    }
    .open = { $n }. { $name }
stays-line = { $n }. { $name } · { $state }
stays-card =
    <b>{ $name }</b>
    { $state }
    { $meeting }
    { $term }
    { $whose ->
        [none] { "" }
       *[other] Vous regardez ceci pour { $whose }.
    }
    .like = Oui, je veux bien essayer
    .unlike = Non merci
    .undo = Je retire ma réponse
    .read = Lire l’accord
    .calendar = Mettre dans mon agenda
    .where = Voir l’adresse et le téléphone
    .write = Écrire un mot
    .leave = Je veux arrêter de vivre ensemble
    .stop = Danger : tout arrêter
stays-liked = Merci. L’autre réponse n’est transmise que si vous dites oui tous les deux.
stays-unliked = C’est entendu. Vous n’avez pas à dire pourquoi.
stays-ask-leave =
    Voulez-vous arrêter de vivre ensemble ?
    Cela ne se termine pas tout de suite. La personne responsable vous aide par téléphone.
    .yes = Oui, je veux arrêter
    .no = Non, rien ne change
stays-left = C’est entendu. Cela se termine le { $last }. La personne responsable vous appelle bientôt.
stays-ask-stop =
    <b>En cas de danger, appelez d’abord le 112.</b>
    Si quelqu’un est blessé, appelez le 119.
    Appuyez ci-dessous et tout contact s’arrête. Les responsables sont prévenus aussitôt.
    .yes = Oui, tout arrêter maintenant
    .no = Non, tout va bien
stays-stopped =
    <b>En cas de danger, appelez le 112.</b>
    Tout contact est arrêté. Les responsables sont prévenus.
    L’autre personne n’a rien su par nous. On vous appelle.
stays-where =
    <b>{ $name }</b>
    { $address }
    { $phone }
    Ne le communiquez à personne. Il est noté que vous avez regardé.
stays-calendar =
    La rencontre est prévue { $at }. Enregistrez l’agenda ci-dessous.
    { $place }
stays-calendar-title = Logement partagé, rencontre : { $host }, { $guest }
stays-calendar-file = rencontre
stays-paper-file = accord
stays-terms =
    <b>Votre accord</b> (version { $edition })
    • Hôte : { $host }
    • Invité : { $guest }
    • Du { $first } au { $last }
    • Loyer : { $rent } wons par mois
    • Aide : { $hours } heures par semaine
    • En quoi elle consiste : { $chores }
    • Règles de la maison : { $rules }
    • En cas d’urgence : { $contacts }
    Il n’y a pas de caution. Pour l’instant, { $count } personnes sur trois ont dit oui.
    .agree = Oui, je suis d’accord
    .paper = Recevoir sur papier
    .back = ‹ Retour
stays-terms-days =
    <b>Votre accord, première page sur trois</b>
    { $host } et { $guest } vivent ensemble.
    C’est du { $first } au { $last }.
    Le loyer est de { $rent } wons par mois, sans caution.
stays-terms-help =
    <b>Votre accord, deuxième page sur trois</b>
    { $guest } aide { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } par semaine.
    Voici cette aide : { $chores }
stays-terms-house =
    <b>Votre accord, troisième page sur trois</b>
    Règles de la maison : { $rules }
    En cas d’urgence, appelez : { $contacts }
    { $count ->
        [0] Personne n’a encore répondu.
        [one] Pour l’instant, { $count } personne sur trois a dit oui.
       *[other] Pour l’instant, { $count } personnes sur trois ont dit oui.
    }
stays-paper =
    Accord de logement partagé

    Hôte : { $host }
    Invité : { $guest }
    Durée : du { $first } au { $last }
    Loyer : { $rent } wons par mois, sans caution
    Aide : { $hours } heures par semaine
    En quoi elle consiste : { $chores }
    Règles de la maison : { $rules }
    En cas d’urgence : { $contacts }

    Le premier mois est un essai.
    Pour arrêter, il faut le dire à temps.
    En cas de danger, tout s’arrête aussitôt.

    Veuillez signer ici.

    Hôte ____________________

    Invité ____________________

    Responsable ____________________

    Version { $edition } · contrôle { $mark } · accord de { $count }
stays-printed = Imprimez la page et faites-la signer par les trois personnes. Son contrôle est { $mark }.
stays-agreed = Votre oui est noté.
stays-checked =
    { $worried ->
        [yes] Merci de l’avoir dit. On vous appelle dans la journée.
       *[no] Merci de l’avoir dit. L’autre personne ne le voit pas.
    }
stays-wished = C’est noté : vous voulez continuer. Si vous êtes deux à le vouloir, la suite est organisée pour vous.
stays-unwished = C’est entendu. Vous n’avez pas à dire pourquoi. On vous appelle.
stays-written =
    Transmis : { $text }
    { $hidden ->
        [yes] Les numéros et les adresses restent cachés pour l’instant.
       *[no] { "" }
    }
    { $money ->
        [yes] Attention quand quelqu’un demande de l’argent. La modération est prévenue.
       *[no] { "" }
    }
stays-ask-mood =
    Comment se passe la vie ensemble ?
    .label = La vie ensemble
stays-ask-kept =
    Le loyer et l’aide sont-ils comme convenu ?
    .label = Comme convenu
stays-ask-words =
    Voulez-vous dire quelque chose à la personne responsable ? Elle seule le lit.
    .label = À la personne responsable
stays-ask-line =
    Que voulez-vous dire ? La personne responsable le lit aussi.
    .label = Mot
stays-desk =
    <b>Logements partagés</b>
    En cours : { $count } · Appels à faire : { $calls }
    .call = ☎ { $due } · { $name } · { $kind }
    .open = { $host } · { $guest } · { $state }
stays-count = { $state } : { $count }
stays-moods = { $name } : bien { $good }, à peu près { $fair }, souci { $worried }, sans réponse { $silent }
stays-kept =
    <b>{ $host } · { $guest }</b>
    { $state }
    { $meeting }
    { $ends }
    .meet = Prévoir une rencontre
    .met = La rencontre a eu lieu
    .draft = Rédiger l’accord
    .begin = Fixer le jour d’arrivée
    .settle = L’essai est réussi : la vie commune continue
    .renew = Une autre période
    .end = Mettre fin
    .hostyes = L’hôte dit oui
    .hostno = L’hôte dit non
    .guestyes = L’invité dit oui
    .guestno = L’invité dit non
    .read = Lire l’accord
    .calendar = Mettre dans mon agenda
    .write = Écrire aux deux
    .stop = Arrêt de sécurité
    .phone = ☎ Demander à { $name } comment cela va
    .wants = { $name } veut continuer
    .unwanted = { $name } veut arrêter
stays-sign-host = L’hôte dit oui
stays-sign-guest = L’invité dit oui
stays-sign-staff = Je confirme comme responsable
stays-call =
    Appeler <b>{ $name }</b> · { $kind }
    Avant { $due }
    Vous pouvez dire :
    <i>{ $script }</i>
    .done = ☎ L’appel est fait
    .open = Voir le détail
stays-heard-yes = Répond oui
stays-heard-no = Répond non
stays-heard-good = Tout va bien
stays-heard-fair = Comme ci, comme ça
stays-heard-worried = A un souci (rappeler)
stays-heard-danger = Est en danger (prévenir tous)
stays-heard-later = Rappeler plus tard
stays-heard-missed = Ne répond pas
stays-did-again = C’est noté. L’appel reste à faire, pour { $due }.
stays-notice-danger =
    🚨 <b>{ $name } dit être en danger.</b> { $host } · { $guest }
    { $by } l’a entendu au téléphone. Appelez d’abord le 112, puis décidez d’arrêter tout contact.
stays-script-check =
    Vous pouvez dire à <b>{ $name }</b> :
    <i>Bonjour, je m’occupe des logements partagés. J’ai seulement deux questions.</i>
stays-script-stopped = Bonjour, je m’occupe des logements partagés. Êtes-vous en sécurité ? Pouvez-vous rester où vous êtes ?
stays-script-worried = Bonjour, je m’occupe des logements partagés. On m’a dit que vous avez un souci. Voulez-vous m’en parler ?
stays-script-silent = Bonjour, je m’occupe des logements partagés. Comment allez-vous ?
stays-script-trial = Bonjour, je m’occupe des logements partagés. Comment s’est passé le premier mois ? Voulez-vous continuer ?
stays-script-renew = Bonjour, je m’occupe des logements partagés. L’accord se termine bientôt. Voulez-vous continuer ?
stays-script-reference = Bonjour, je m’occupe des logements partagés. Voulez-vous me raconter la vie ensemble ?
stays-script-leaving = Bonjour, je m’occupe des logements partagés. On m’a dit que vous voulez arrêter. Comment puis-je vous aider ?
stays-summary =
    <b>Voulez-vous fixer cette rencontre ?</b>
    .send = Oui, prévenir tout le monde
stays-ask-day =
    Quel jour a lieu la rencontre ?
    .label = Jour
stays-ask-hour =
    À quelle heure ?
    .label = Heure
stays-ask-place =
    Où se rencontre-t-on ? Le mieux est un lieu fréquenté, facile d’accès pour les deux.
    N’écrivez pas l’adresse du logement.
    .label = Lieu
stays-spot-centre = Centre communautaire, { $near }
stays-spot-library = Bibliothèque, { $near }
stays-spot-office = Bureau de la coordination
stays-draft-ask-first =
    À partir de quel jour ? La durée est celle des règles.
    .label = Premier jour
stays-draft-ask-rent =
    Quel est le loyer par mois, en wons ?
    .label = Loyer
stays-draft-ask-hours =
    Combien d’heures d’aide par semaine ?
    .label = Heures d’aide
stays-draft-ask-chores =
    En quoi consiste l’aide ? Les soins du corps ne peuvent pas être convenus.
    .label = L’aide
stays-draft-ask-rules =
    Quelles sont les règles de la maison ? Par exemple : du calme après 23 heures
    .label = Règles
stays-draft-ask-contacts =
    Qui appeler en cas d’urgence ? Ces mots sont gardés sous clé.
    .label = Urgence
stays-begin-ask-first =
    Quel jour l’invité arrive-t-il ?
    .label = Arrivée
stays-phone-ask-mood =
    « Comment se passe la vie ensemble ? »
    .label = La vie ensemble
stays-phone-ask-kept =
    « Le loyer et l’aide sont-ils comme convenu ? »
    .label = Comme convenu
stays-did-meet = La rencontre est prévue et tout le monde est prévenu.
stays-did-met = La question a été posée à chacun séparément.
stays-did-begin = Le jour d’arrivée est fixé. Le mois d’essai commence.
stays-did-settle = La vie commune continue.
stays-did-renew = La vie commune continue pour une autre période.
stays-did-end = C’est terminé. Plus personne ne reçoit de rappel.
stays-did-heard = Ce que vous avez entendu est noté.
stays-did-called = Votre appel est noté.
stays-notice-meeting =
    Vous rencontrez <b>{ $name }</b>.
    C’est { $at }. La personne responsable vient aussi.
    { $place }
stays-notice-meeting-staff =
    { $host } et { $guest } se rencontrent { $at }.
    { $place }
stays-notice-meeting-day =
    Demain, vous rencontrez <b>{ $name }</b>.
    C’est { $at }.
    { $place }
stays-notice-meeting-soon =
    Aujourd’hui, vous rencontrez <b>{ $name }</b>.
    C’est { $at }.
    { $place }
stays-notice-met =
    Vous avez rencontré <b>{ $name }</b>.
    Voulez-vous essayer de vivre ensemble ? L’autre personne ne voit pas votre réponse.
stays-notice-no =
    Cela s’arrête ici avec { $name }.
    Merci de votre temps. On cherche une autre solution avec vous.
stays-notice-both =
    Vous voulez essayer tous les deux.
    L’accord avec { $name } va être rédigé pour vous.
stays-notice-draft =
    L’accord avec { $name } est rédigé.
    Lisez-le tranquillement, puis répondez.
stays-notice-signed =
    Les trois personnes ont dit oui à l’accord avec { $name }.
    Vous vivez ensemble à partir du { $first }.
stays-notice-trial =
    À partir du { $first }, vous vivez avec { $name }.
    Le premier mois est un essai. Pour arrêter pendant l’essai, dites-le { $days } jours avant.
    L’accord va jusqu’au { $last }.
stays-notice-settled =
    Vous continuez de vivre avec { $name }.
    Pour arrêter, dites-le { $days } jours avant. L’accord va jusqu’au { $last }.
stays-notice-check =
    Comment cela se passe-t-il avec { $name } ?
    Il y a seulement deux questions. L’autre personne ne voit pas vos réponses.
stays-notice-renew =
    L’accord avec { $name } se termine le { $last }.
    Voulez-vous continuer ?
stays-notice-renewed = Vous continuez de vivre avec { $name } jusqu’au { $last }.
stays-notice-leaving = La vie commune avec { $name } se termine le { $last }. On vous appelle bientôt.
stays-notice-end-first = L’accord avec { $name } se termine le { $last }.
stays-notice-end-last = Bientôt le { $last } : l’accord avec { $name } se termine ce jour-là.
stays-notice-ended = Vous ne partagez plus de logement avec { $name }. Merci.
stays-notice-helped = { $name } a répondu pour vous.
stays-notice-line =
    <b>{ $name }</b> a écrit :
    { $text }
    { $money ->
        [yes] Ne répondez pas quand quelqu’un demande de l’argent. Dites-le-nous.
       *[no] { "" }
    }
stays-notice-money =
    ⚠️ Il est question d’argent dans un logement partagé : { $host } · { $guest }
    { $name } : { $text }
stays-notice-words =
    <b>{ $name }</b> a laissé un mot à la personne responsable. { $host } · { $guest }
    { $text }
stays-notice-call = ☎ Il y a un appel à faire : { $host } · { $guest } · { $kind } · avant { $due }
stays-notice-staff-both = { $host } et { $guest } veulent essayer. Veuillez rédiger l’accord.
stays-notice-staff-no = Entre { $host } et { $guest }, quelqu’un préfère ne pas essayer. Veuillez appeler chacun.
stays-notice-staff-signed = Les trois personnes ont confirmé l’accord de { $host } et { $guest }.
stays-notice-stopped =
    🚨 <b>Arrêt de sécurité.</b> { $host } · { $guest }
    { $by ->
        [host] Décidé par l’hôte
        [guest] Décidé par l’invité
        [helper] Décidé par une personne qui aide
       *[staff] Décidé par une personne responsable
    } : { $name }. En cas de danger, appelez d’abord le 112. Puis appelez chacun séparément.
deed-stay-meet = a prévu une rencontre
deed-stay-met = a noté que la rencontre a eu lieu
deed-stay-heard = a noté une réponse entendue
deed-stay-drafted = a rédigé un accord
deed-stay-agreed = a confirmé un accord
deed-stay-begun = a fixé le jour d’arrivée
deed-stay-settled = a conclu un essai réussi
deed-stay-renewed = a accordé une autre période
deed-stay-ended = a mis fin à un logement partagé
deed-stay-stopped = a tout arrêté par sécurité
deed-stay-said-yes = a entendu au téléphone : oui
deed-stay-said-no = a entendu au téléphone : non
deed-stay-said-good = a entendu au téléphone : tout va bien
deed-stay-said-fair = a entendu au téléphone : comme ci, comme ça
deed-stay-said-worried = a entendu au téléphone : un souci
deed-stay-said-danger = a entendu au téléphone : un danger
deed-stay-said-later = a entendu au téléphone : plus tard
deed-stay-said-missed = a téléphoné sans réponse
deed-stay-called = a téléphoné
deed-stay-shown = a regardé l’adresse et le téléphone
deed-stay-helped = a répondu pour une personne âgée
form-name-stays-check = La vie ensemble
form-nudge-stays-check = Vous étiez en train de répondre. Voulez-vous continuer ?
form-name-stays-write = Écrire un mot
form-nudge-stays-write = Vous étiez en train d’écrire. Voulez-vous continuer ?
form-name-stays-meet = Prévoir une rencontre
form-nudge-stays-meet = Vous étiez en train de prévoir une rencontre. Voulez-vous continuer ?
form-name-stays-draft = Rédiger un accord
form-nudge-stays-draft = Vous étiez en train de rédiger un accord. Voulez-vous continuer ?
form-name-stays-begin = Jour d’arrivée
form-nudge-stays-begin = Vous étiez en train de fixer le jour d’arrivée. Voulez-vous continuer ?
form-name-stays-phone = Demander par téléphone
form-nudge-stays-phone = Vous étiez en train de noter ce que vous avez entendu. Voulez-vous continuer ?
rules-stays = Pendant la vie commune
rule-stays-answer-days = Délai pour répondre : { $value } jours
rule-stays-call-hours = Appel après un souci : dans les { $value } heures
rule-stays-again-hours = Heures avant de rappeler qui n’a pas répondu : { $value }
rule-stays-meeting-minutes = Durée d’une rencontre : { $value } minutes
rule-stays-text-max = Longueur d’un mot : { $value } signes au plus
rule-stays-words-days = Jours de conservation des mots transmis après la fin : { $value }
kept-stay-words = Mots transmis dans un habitat partagé, après sa fin : { $days } jours
