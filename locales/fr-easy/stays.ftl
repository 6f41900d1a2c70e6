# Sous un même toit, en mots simples
stays-state-yes = Vous avez dit oui à une rencontre
stays-state-meeting = Le jour de la rencontre est fixé
stays-state-met = La rencontre a eu lieu
stays-state-both-yes = Vous avez dit oui tous les deux
stays-state-agreement = On écrit l’accord
stays-state-signed = Les trois personnes sont d’accord
stays-state-trial = Vous essayez pendant un mois
stays-state-active = Vous vivez ensemble
stays-state-notice = Cela se termine bientôt
stays-state-stopped = Tout contact est arrêté
stays-state-ended = C’est terminé
stays-open = Je veux en voir plus
stays-back = Je reviens en arrière
stays-answer = Je veux répondre
stays-rest = Je veux voir le reste
stays-next = Je veux lire la page suivante
stays-meeting =
    La rencontre est le { $at }.
    { $place }
stays-place = Lieu : { $place }
stays-term = Vous vivez ensemble du { $first } au { $last }.
stays-mine =
    <b>Le logement que vous partagez</b>
    { $count ->
        [0] Vous ne partagez pas encore de logement.
       *[other] Choisissez une personne ci-dessous.
    }
    .open = { $n }. Je veux voir { $name }
stays-line = { $n }. { $name } : { $state }.
stays-card =
    <b>{ $name }</b>{ $whose ->
        [none] { "" }
       *[other] { " " }(vous regardez pour { $whose })
    }
    { $state }.
    { $meeting }
    { $term }
    .like = Oui, je veux bien essayer
    .unlike = Non merci
    .undo = Je retire ma réponse
    .read = Je veux lire l’accord
    .calendar = Je le mets dans mon agenda
    .where = Je veux voir l’adresse
    .write = Je veux écrire un mot
    .leave = Je veux arrêter de vivre ensemble
    .stop = Danger : arrêtez tout
stays-liked =
    Merci.
    Vous l’apprenez seulement si vous dites oui tous les deux.
stays-unliked =
    C’est entendu.
    Vous n’avez pas à dire pourquoi.
stays-ask-leave =
    Voulez-vous arrêter de vivre ensemble ?
    Cela ne se termine pas tout de suite.
    La personne responsable vous aide par téléphone.
stays-left =
    C’est entendu.
    Cela se termine le { $last }.
    La personne responsable vous téléphonera bientôt.
stays-ask-stop =
    <b>En cas de danger, appelez d’abord le 112.</b>
    Si quelqu’un est blessé, appelez le 119.
    Si vous arrêtez, la personne responsable le sait aussitôt.
    Voulez-vous arrêter tout contact maintenant ?
stays-stopped =
    <b>En cas de danger, appelez le 112.</b>
    Tout contact est arrêté.
    Seules les personnes responsables le savent. L’autre personne n’a rien su par nous.
    On va vous téléphoner.
stays-where =
    <b>{ $name }</b>
    { $address }
    { $phone }
    Ne le dites à personne. Il est noté que vous avez regardé.
stays-calendar =
    La rencontre est le { $at }.
    { $place }
    Appuyez sur l’agenda ci-dessous pour la garder.
stays-terms =
    .agree = Oui, je suis d’accord
    .paper = Je le veux sur papier
    .back = Je reviens en arrière
stays-printed =
    Imprimez la page et faites-la signer par les trois personnes.
    Votre famille ou la coordination peut le faire pour vous.
stays-checked =
    Merci de l’avoir dit.
    { $worried ->
        [yes] On vous téléphonera dans la journée.
       *[no] L’autre personne ne voit pas votre réponse.
    }
stays-wished =
    C’est noté : vous voulez continuer.
    Si vous le voulez tous les deux, on s’en occupe pour vous.
stays-unwished =
    C’est entendu.
    Vous n’avez pas à dire pourquoi.
    On va vous téléphoner.
stays-written =
    Voici ce que nous avons transmis : { $text }
    { $hidden ->
        [yes] Les numéros et les adresses restent cachés pour l’instant.
       *[no] { "" }
    }
    { $money ->
        [yes] Attention quand quelqu’un demande de l’argent. La modération est prévenue.
       *[no] { "" }
    }
stays-ask-words =
    Voulez-vous dire quelque chose à la personne responsable ?
    Elle seule le lit.
stays-ask-line =
    Que voulez-vous dire ?
    La personne responsable le lit aussi.
stays-notice-meeting =
    Vous rencontrez <b>{ $name }</b>.
    C’est le { $at }.
    { $place }
    La personne responsable vient aussi.
stays-notice-meeting-day =
    Demain, vous rencontrez <b>{ $name }</b>.
    C’est le { $at }.
    { $place }
stays-notice-meeting-soon =
    Aujourd’hui, vous rencontrez <b>{ $name }</b>.
    C’est le { $at }.
    { $place }
stays-notice-met =
    Vous avez rencontré <b>{ $name }</b>.
    Voulez-vous essayer de vivre ensemble ?
    L’autre personne ne voit pas votre réponse.
stays-notice-no =
    Cela s’arrête ici avec { $name }.
    Merci de votre temps.
    On cherche une autre solution avec vous.
stays-notice-both =
    Vous voulez essayer tous les deux.
    On écrit pour vous l’accord avec { $name }.
stays-notice-draft =
    L’accord avec { $name } est écrit.
    Lisez-le tranquillement.
    Ensuite, donnez votre réponse.
stays-notice-signed =
    L’accord avec { $name } est conclu.
    Les trois personnes ont dit oui.
    Vous vivez ensemble à partir du { $first }.
stays-notice-trial =
    À partir du { $first }, vous vivez avec { $name }.
    Le premier mois sert à essayer.
    Pour arrêter, dites-le { $days } jours avant.
    L’accord va jusqu’au { $last }.
stays-notice-settled =
    Vous continuez de vivre avec { $name }.
    L’accord va jusqu’au { $last }.
    Pour arrêter, dites-le { $days } jours avant.
stays-notice-check =
    Comment cela se passe-t-il avec { $name } ?
    Il y a deux questions, puis vos propres mots si vous voulez.
    L’autre personne ne voit pas vos réponses.
stays-notice-leaving =
    La vie commune avec { $name } se termine le { $last }.
    On vous téléphonera bientôt.
stays-notice-end-last =
    L’accord avec { $name } se termine bientôt.
    Le dernier jour est le { $last }.
stays-notice-ended =
    Vous ne partagez plus de logement avec { $name }.
    Merci pour ce temps partagé.
stays-notice-line =
    <b>{ $name }</b> vous a écrit.
    { $text }
    { $money ->
        [yes] Ne répondez pas quand quelqu’un demande de l’argent. Dites-le-nous.
       *[no] { "" }
    }
