# Habitat partagé entre générations
rules-homes = Habitat partagé entre générations
rule-homes-host-age = Âge des hôtes : à partir de { $value } ans
rule-homes-guest-age = Âge des personnes accueillies : à partir de { $value } ans
rule-homes-stay-days-least = Séjour le plus court : { $value } jours
rule-homes-help-hours-most = Aide : au plus { $value } heures par semaine
rule-homes-guest-open-most = Demandes en cours d’une même personne : { $value }
rule-homes-papers-days = Validité des documents vus : { $value } jours
rule-homes-rent-percent = Loyer : au plus { $value } % de ce qui est habituel dans le quartier
rule-homes-rent-max = Loyer : au plus { $value } wons par mois
rule-homes-term-months = Durée d’un séjour : { $value } mois
rule-homes-trial-days = Période d’essai : { $value } jours
rule-homes-trial-notice-days = Préavis pendant l’essai : { $value } jours
rule-homes-notice-days = Préavis après l’essai : { $value } jours
rule-homes-deliver-from = Heure à partir de laquelle les hôtes reçoivent les demandes : { $value } h
rule-homes-deliver-until = Heure jusqu’à laquelle les hôtes reçoivent les demandes : { $value } h
rule-homes-first-hours = Sans réponse, l’hôte est relancé une première fois après { $value } heures
rule-homes-second-hours = Sans réponse, l’hôte est relancé une seconde fois après { $value } heures
rule-homes-call-hours = Sans réponse, la coordination téléphone à l’hôte après { $value } heures
rule-homes-meeting-hours = Rappel avant une rencontre : { $value } heures avant
rule-homes-check-first-days = Premières nouvelles demandées { $value } jours après l’arrivée
rule-homes-check-second-days = Deuxièmes nouvelles demandées { $value } jours après l’arrivée
rule-homes-check-third-days = Troisièmes nouvelles demandées { $value } jours après l’arrivée, puis chaque mois
rule-homes-renew-days = Question du renouvellement posée { $value } jours avant la fin
rule-homes-end-first-days = Premier rappel de la fin : { $value } jours avant
rule-homes-end-last-days = Dernier rappel de la fin : { $value } jours avant
rule-homes-kept-days = Jours de conservation d’un habitat partagé après sa fin : { $value }
rule-homes-refused-days = Jours de conservation des demandes refusées ou sans suite : { $value }
rule-homes-undo-minutes = Minutes pendant lesquelles une réponse peut être retirée : { $value }
rule-homes-papers-first-days = Premier mot sur des papiers qui expirent, en jours avant : { $value }
rule-homes-papers-last-days = Dernier mot sur des papiers qui expirent, en jours avant : { $value }
rule-homes-idle-days = Jours avant la fin d’une recherche sans papiers : { $value }
rule-homes-idle-warn-days = Annoncée tant de jours avant : { $value }
kept-homes = Habitats partagés terminés et documents vus : { $days } jours
kept-home-requests = Demandes d’habitat partagé refusées ou sans suite : { $days } jours
command-homes = Habitat partagé : proposer ou chercher une chambre
command-homedesk = Habitat partagé : logements, demandes, personnes
command-rentlevel = Habitat partagé : le loyer habituel du quartier
host-state-invited = invité
host-state-applied = demande reçue
host-state-visit-planned = visite prévue
host-state-visited = visité
host-state-work-needed = travaux à faire d’abord
host-state-unsuitable = ne convient pas
host-state-listed = ouvert
host-state-paused = en pause
host-state-hosting = cohabitation en cours
host-state-left = terminé
guest-state-applied = demande reçue
guest-state-documents = documents en cours de contrôle
guest-state-verified = documents vus
guest-state-searching = cherche un logement
guest-state-placed = cohabitation en cours
guest-state-refused = non retenu
guest-state-left = terminé
match-state-sent = lue par la coordination
match-state-screened = à transmettre
match-state-declined = non transmise
match-state-delivered = en attente de réponse
match-state-later = à redemander plus tard
match-state-phone = à demander par téléphone
match-state-yes = rencontre souhaitée
match-state-no = pas cette fois
match-state-withdrawn = retirée
match-state-meeting = rencontre prévue
match-state-met = rencontre faite
match-state-both-yes = deux oui
match-state-one-no = un non
match-state-agreement = accord en préparation
match-state-signed = signée
match-state-trial = premier mois
match-state-active = cohabitation en cours
match-state-notice = fin annoncée
match-state-ended = terminée
match-state-stopped = arrêtée
came-phone = par téléphone
came-relative = avec l’aide de la famille
came-self = par la personne elle-même
chore-company = compagnie
chore-errands = courses
chore-cleaning = petit ménage
chore-cooking = cuisine à deux
chore-door = fermeture des portes
chore-phone = aide au téléphone
chore-walks = promenades
paper-identity = pièce d’identité
paper-enrolment = certificat de scolarité
paper-first-reference = première recommandation
paper-second-reference = deuxième recommandation
gender-woman = femme
gender-man = homme
gender-unsaid = non précisé
tongue-ko = coréen
tongue-en = anglais
tongue-fr = français
tongue-zh = chinois
tongue-ja = japonais
tongue-vi = vietnamien
homes-any = N’importe quelle langue
homes-months = { $months } mois
homes-won = { $amount } wons
homes-hours = { $hours ->
    [one] { $hours } heure par semaine
   *[other] { $hours } heures par semaine
}
homes-here = Tout { $area }
homes-visit = Visite : { $at }
homes-works = Travaux : { $works }
homes-help = Aide : { $hours } h par semaine, { $chores }
homes-until = jusqu’au { $ends }
homes-open = Ouvrir
homes-back = ‹ Retour
homes-door-find = Chercher un logement
homes-door-asked = Mes demandes
homes-door-desk = ‹ Le bureau de l’habitat partagé
homes-which =
    <b>Habitat partagé</b>
    La coordination rapproche des personnes âgées qui ont une chambre libre et des étudiants qui en cherchent une.
    Que souhaitez-vous ?
    .offer = Je voudrais partager mon logement
    .kin = Un proche partagerait son logement
    .seek = Je cherche une chambre
homes-searching =
    <b>Chercher un logement à partager</b>
    Quand vos documents auront été vus, vous pourrez chercher.
    .end = Je ne cherche plus
homes-ask-end =
    Voulez-vous arrêter de chercher ?
    Les logements demandés en seront avertis.
    .yes = Oui, j’arrête de chercher
    .no = Non, je continue
homes-search-ended = C’est entendu. Vous ne cherchez plus de logement. Ce que vous avez écrit est effacé après 30 jours.
homes-offer-ask-came =
    Qui écrit ceci ?
    .label = Écrit
homes-offer-ask-birth =
    En quelle année êtes-vous né(e) ?
    Par exemple : 1950
    .label = Année de naissance
homes-offer-ask-area =
    Dans quel quartier est votre logement ?
    { $step ->
        [found] Choisissez dans cette liste.
        [inside] Choisissez dans { $area }.
        [gu] Quelle partie de { $area }, s’il vous plaît ?
        [city] Quel arrondissement de { $area }, s’il vous plaît ?
       *[ask] Écrivez son nom.
    }
    .label = Quartier
homes-offer-ask-room =
    Comment est la chambre ?
    Par exemple : une petite chambre claire.
    .label = Chambre
homes-offer-ask-address =
    Quelle est votre adresse ?
    Seule la coordination la voit.
    .label = Adresse
homes-offer-ask-phone =
    Quel est votre numéro de téléphone ?
    Seule la coordination le voit.
    .label = Téléphone
homes-offer-summary =
    <b>Voici ce que vous avez écrit.</b>
    En l’envoyant, vous acceptez que la coordination visite votre logement. Vous pouvez revenir là-dessus à tout moment avec /consents.
    .send = Envoyer
homes-offered =
    Merci. La coordination de { $area } est prévenue.
    Elle vous téléphonera et viendra vous voir.
homes-mine =
    <b>Mon logement</b> · { $area }
    { $state }
    { $visit }
    .pause = Faire une pause
    .resume = Rouvrir mon logement
    .leave = Je ne souhaite plus
    .stay = Voir où nous en sommes
homes-ask-leave =
    Voulez-vous arrêter de proposer votre chambre ? Pour reprendre, parlez-en à la coordination.
    .yes = Oui, arrêter
    .back = Non, laisser ainsi
homes-seek-ask-school =
    Dans quel établissement étudiez-vous ?
    .label = Établissement
homes-seek-ask-birth =
    En quelle année êtes-vous né(e) ?
    .label = Année de naissance
homes-seek-ask-gender =
    Que peut-on dire de votre genre à la personne qui accueille ?
    .label = Genre
homes-seek-ask-about =
    Dites quelques mots de vous.
    .label = Présentation
homes-seek-ask-languages =
    Quelles langues parlez-vous ?
    .label = Langues
homes-seek-ask-area =
    Où cherchez-vous ?
    { $step ->
        [found] Choisissez dans cette liste.
        [inside] Choisissez dans { $area }.
        [gu] Quelle partie de { $area }, s’il vous plaît ?
        [city] Quel arrondissement de { $area }, s’il vous plaît ?
       *[ask] Écrivez le nom d’un quartier ou d’un arrondissement.
    }
    .label = Quartier
homes-seek-ask-begins =
    À partir de quel jour ?
    .label = À partir du
homes-seek-ask-months =
    Pour combien de temps ?
    .label = Durée
homes-seek-ask-phone =
    Quel est votre numéro de téléphone ? Seule la coordination le voit.
    .label = Téléphone
homes-seek-summary =
    <b>Envoyer cette demande ?</b>
    En l’envoyant, vous acceptez que la coordination regarde votre pièce d’identité, votre certificat de scolarité et deux recommandations. Aucun document n’est conservé.
    .send = Envoyer
homes-applied =
    Votre demande est arrivée. La coordination vous contacte pour voir vos documents, d’habitude dans la semaine.
    Montrez-les seulement : n’envoyez ni photo ni copie.
homes-find-ask-area =
    Où cherchez-vous ?
    { $step ->
        [found] Choisissez dans cette liste.
        [inside] Choisissez dans { $area }.
        [gu] Quelle partie de { $area }, s’il vous plaît ?
        [city] Quel arrondissement de { $area }, s’il vous plaît ?
       *[ask] Écrivez le nom d’un quartier ou d’un arrondissement.
    }
    .label = Quartier
homes-find-ask-language =
    Quelle langue doit-on y parler ?
    .label = Langue
homes-found =
    { $count ->
        [0] Aucun logement n’y est ouvert à vos dates. Essayez un autre quartier.
        [one] <b>{ $count } logement ouvert</b>
       *[other] <b>{ $count } logements ouverts</b>
    }
homes-found-line = { $n }. { $area } · { $rent } wons par mois
homes-found-open = { $n }. { $area }
homes-card =
    <b>{ $area }</b> · { $rent } wons par mois (sans caution)
    Chambre : { $room }
    Logement : { $house }
    Vie quotidienne : { $habits }
    Langues : { $languages }
    { $help }
    à partir du { $begins }
    { $until }
    .ask = Demander si je pourrais y vivre
homes-ask-ask-self =
    Présentez-vous à la personne qui accueille.
    .label = Présentation
homes-ask-ask-why =
    Pourquoi voudriez-vous vivre dans ce logement ?
    .label = Raison
homes-ask-ask-living =
    Comment vivez-vous d’habitude, et en quoi pourriez-vous aider ?
    .label = Vie quotidienne
homes-ask-summary =
    <b>Demander ainsi ?</b>
    La coordination lit d’abord, puis transmet.
    .send = Demander
homes-asked =
    La coordination a votre demande : elle la lit, puis la transmet. Cela prend d’habitude une semaine.
    Vous aurez la réponse ici.
homes-own =
    { $count ->
        [0] Vous n’avez encore rien demandé.
       *[other] <b>Mes demandes</b>
    }
    .back = Retirer le numéro { $n }
homes-own-line = { $n }. { $area } · { $rent } wons par mois · { $state }
homes-say-yes = Oui, je veux bien une rencontre
homes-say-no = Non, merci
homes-say-phone = Expliquez-moi par téléphone
homes-said-yes =
    Merci.
    La coordination vous proposera un jour.
homes-said-no =
    C’est entendu.
    Vous n’avez pas à dire pourquoi.
homes-said-later =
    C’est entendu.
    On vous le redemandera plus tard.
homes-said-phone =
    C’est entendu.
    La coordination va vous téléphoner.
homes-helper-sure = Répondez-vous pour <b>{ $name }</b> ? Si oui, choisissez ci-dessous.
homes-said-for = Vous avez répondu pour <b>{ $name }</b>. { $state ->
        [yes] La coordination proposera un jour
        [no] Il est noté qu’il n’y aura pas de rencontre
        [later] La question sera reposée plus tard
       *[phone] La coordination téléphonera à { $name }
    }. { $name } le saura aussi.
homes-undo = Je retire ma réponse
homes-undo-until =
    Si vous changez d’avis, vous pouvez le retirer pendant { $minutes } minutes.
    D’ici là, personne ne le sait.
homes-undone =
    Votre réponse est retirée.
    Personne ne l’a su.
homes-unclear =
    Je crains de ne pas avoir bien compris.
    Voulez-vous une rencontre avec cette personne ?
homes-notice-hello =
    Bonjour { $name }.
    Ici { $coordinator }, de la coordination de l’habitat partagé.
    Une personne qui étudie cherche une chambre.
homes-notice-who =
    { $gender ->
        [woman] C’est une étudiante de { $age } ans
        [man] C’est un étudiant de { $age } ans
       *[other] Cette personne a { $age } ans
    }.
    Son établissement : { $school }.
    C’est pour { $months } mois, à partir du { $begins }.
homes-notice-question = Voulez-vous rencontrer cette personne ?
homes-notice-again =
    Hier, nous vous avons parlé d’une personne qui cherche une chambre.
    { $gender ->
        [woman] C’est une étudiante de { $age } ans
        [man] C’est un étudiant de { $age } ans
       *[other] Cette personne a { $age } ans
    } ({ $school }).
    C’est pour { $months } mois, à partir du { $begins }.
    Voulez-vous la rencontrer ?
homes-notice-again-last =
    Une personne attend encore votre réponse.
    { $gender ->
        [woman] C’est une étudiante de { $age } ans
        [man] C’est un étudiant de { $age } ans
       *[other] Cette personne a { $age } ans
    } ({ $school }).
    C’est pour { $months } mois, à partir du { $begins }.
    Voulez-vous la rencontrer ?
homes-notice-for =
    Une personne qui étudie cherche une chambre chez <b>{ $name }</b>.
    { $gender ->
        [woman] C’est une étudiante de { $age } ans
        [man] C’est un étudiant de { $age } ans
       *[other] Cette personne a { $age } ans
    } ({ $school }).
    C’est pour { $months } mois, à partir du { $begins }.
    Si vous savez ce que veut { $name }, vous pouvez répondre à sa place. Votre nom est toujours donné.
homes-notice-for-again =
    <b>{ $name }</b> n’a pas encore répondu.
    { $gender ->
        [woman] C’est une étudiante de { $age } ans
        [man] C’est un étudiant de { $age } ans
       *[other] Cette personne a { $age } ans
    } ({ $school }).
    C’est pour { $months } mois, à partir du { $begins }.
    Si vous savez ce que veut { $name }, vous pouvez répondre à sa place.
homes-notice-for-last =
    La réponse de <b>{ $name }</b> est toujours attendue. Sans réponse, la coordination téléphone demain.
    { $gender ->
        [woman] C’est une étudiante de { $age } ans
        [man] C’est un étudiant de { $age } ans
       *[other] Cette personne a { $age } ans
    } ({ $school }).
    C’est pour { $months } mois, à partir du { $begins }.
    Si vous savez ce que veut { $name }, vous pouvez répondre à sa place.
homes-notice-helped =
    { $name } a répondu pour vous.
    { $reply ->
        [yes] La réponse : vous voulez bien une rencontre
        [no] La réponse : vous ne voulez pas de rencontre
        [later] La réponse : on vous en reparlera plus tard
        [undo] La réponse a été retirée
       *[phone] La réponse : expliquez-le par téléphone
    }.
    { $minutes ->
        [0] Si ce n’est pas ce que vous voulez, dites-le à la coordination.
       *[other] Si ce n’est pas ce que vous voulez, retirez-la dans les { $minutes } minutes.
    }
homes-notice-helped-staff = { $name } a répondu pour { $host }.
homes-notice-off =
    La personne dont nous vous avons parlé a trouvé un autre logement.
    Vous n’avez pas à répondre.
homes-notice-visit =
    { $coordinator } viendra voir votre logement.
    C’est le { $at }.
homes-notice-host = { $name } voudrait partager son logement. Téléphonez pour fixer une visite.
homes-notice-host-moved = Le logement de { $name } : { $state }
homes-notice-guest = { $name } cherche un logement à partager. Ses documents sont à voir.
homes-notice-papers = Les documents de quelqu’un ont expiré. Ils sont à revoir.
homes-notice-sent = { $guest } s’adresse à { $host }. Lisez, puis décidez s’il faut transmettre.
homes-notice-withdrawn = { $guest } a retiré sa demande.
homes-notice-gone = Une demande d’habitat partagé est close : l’une des deux personnes a quitté Pumasi.
homes-notice-yes = { $host } voudrait rencontrer { $guest }. Fixez un jour.
homes-notice-no = { $host } a dit non à { $guest }.
homes-notice-later = { $host } préfère qu’on lui reparle de { $guest } plus tard.
homes-notice-call = Téléphonez à { $host } : il est temps d’expliquer la demande de { $guest }.
homes-notice-over =
    { $name } ne demande plus à vivre chez vous.
    Vous n’avez plus à attendre.
homes-notice-papers-soon = Vos papiers sont valables jusqu’au { $until }. Montrez-les à nouveau d’ici là, et la recherche continue sans pause.
homes-notice-idle-soon = Vous n’avez pas montré vos papiers depuis longtemps. Si la coordination ne les voit pas d’ici le { $until }, la recherche s’arrête.
homes-notice-idle = Nous n’avons pas vu vos papiers depuis longtemps : la recherche est terminée. Appuyez ci-dessous pour recommencer.
homes-notice-verified = Tous vos documents ont été vus. Vous pouvez chercher jusqu’au { $until }.
homes-notice-lapsed = Vos documents ont expiré. Montrez-les de nouveau à la coordination, et la recherche continue.
homes-notice-refused = Votre demande n’a pas pu être retenue cette fois. La raison : { $why }
homes-notice-declined = Votre demande n’a pas été transmise. La raison : { $why }
homes-notice-guest-yes = La personne voudrait vous rencontrer. La coordination vous proposera un jour.
homes-notice-guest-no = Cela ne s’est pas fait avec ce logement cette fois. Regardez-en d’autres.
homes-desk =
    <b>Le bureau de l’habitat partagé</b>
    Que souhaitez-vous voir ?
    .hosts = Logements
    .guests = Personnes qui cherchent
    .asked = Demandes
    .level = Le loyer habituel
homes-list-hosts =
    { $count ->
        [0] Il n’y a pas encore de logement.
       *[other] <b>Logements</b>
    }
homes-list-guests =
    { $count ->
        [0] Personne ne cherche de logement.
       *[other] <b>Personnes qui cherchent</b>
    }
homes-list-asked =
    { $count ->
        [0] Aucune demande n’attend.
       *[other] <b>Demandes</b>
    }
homes-host-line = { $name } · { $state }
homes-guest-line = { $name } · { $state }
homes-match-line = { $guest } → { $host } · { $state }
homes-host =
    <b>{ $name }</b> · { $area }
    { $state } (reçu { $came })
    { $visit }
    { $works }
    Chambre : { $room }
    Logement : { $house }
    Vie quotidienne : { $habits }
    Langues : { $languages }
    { $rent } wons par mois
    { $help }
    à partir du { $begins }
    { $until }
    .describe = Décrire le logement
    .plan = Prévoir une visite
    .suit = Convient
    .work = Travaux à faire
    .unsuit = Ne convient pas
    .list = Ouvrir le logement
    .leave = Terminer
    .address = Adresse et téléphone
    .person = La fiche de cette personne
homes-address =
    <b>{ $name }</b>
    { $address }
    { $phone }
homes-phone =
    <b>{ $name }</b>
    { $phone }
homes-guest =
    <b>{ $name }</b> · { $school }
    { $state }
    Année de naissance : { $year }, { $gender }
    { $area } · du { $begins } au { $ends }
    { $about }
    Les documents sont regardés et jamais conservés.
    .saw = Vu : { $paper }
    .refuse = Ne pas retenir
    .phone = Téléphone
homes-paper-line =
    { $until ->
        [none] ☐ { $paper }
       *[other] ☑ { $paper } (jusqu’au { $until })
    }
homes-match =
    <b>{ $guest } → { $host }</b>
    { $state }
    { $age } ans, { $gender ->
        [woman] femme
        [man] homme
       *[other] genre non précisé
    }, { $school }
    { $months } mois à partir du { $begins }
    .screen = Transmettre
    .decline = Ne pas transmettre
    .yes = Au téléphone : rencontre souhaitée
    .no = Au téléphone : non
    .later = Au téléphone : plus tard
    .host = Logement
    .guest = Personne
homes-script =
    <b>Dites ceci au téléphone :</b>
    <i>Bonjour { $name }, je m’occupe des logements partagés. Une personne qui étudie cherche une chambre : { $age } ans, { $school }, à partir du { $begins }, { $months } mois. Voulez-vous la rencontrer ? Vous pouvez dire non.</i>
homes-words = « { $text } »
homes-refuse-ask-why =
    Pourquoi ? La personne le lira.
    .label = Raison
homes-refused = La personne est prévenue.
homes-decline-ask-why =
    Pourquoi ne pas transmettre ? La personne qui demande le lira.
    .label = Raison
homes-plan-ask-day =
    Quel jour a lieu la visite ?
    .label = Jour
homes-plan-ask-time =
    À quelle heure ?
    .label = Heure
homes-work-ask-works =
    Quels travaux faut-il ?
    .label = Travaux
homes-describe-ask-house =
    Comment est le logement ? N’écrivez pas l’adresse.
    .label = Logement
homes-describe-ask-habits =
    Comment se passent les journées, et que souhaite la personne ?
    .label = Vie quotidienne
homes-describe-ask-languages =
    Quelles langues y parle-t-on ?
    .label = Langues
homes-describe-ask-rent =
    Quel est le loyer par mois ?
    .label = Loyer
homes-describe-ask-hours =
    Combien d’heures d’aide par semaine ? Les soins du corps ne sont jamais demandés.
    .label = Aide
homes-describe-ask-chores =
    De l’aide pour quoi ?
    .label = Pour
homes-describe-ask-begins =
    À partir de quel jour ?
    .label = À partir du
homes-describe-summary =
    <b>Présenter le logement ainsi ?</b>
    .send = Enregistrer
homes-level-ask-area =
    Où ?
    { $step ->
        [found] Choisissez dans cette liste.
        [inside] Choisissez dans { $area }.
        [gu] Quelle partie de { $area }, s’il vous plaît ?
        [city] Quel arrondissement de { $area }, s’il vous plaît ?
       *[ask] Écrivez le nom d’un quartier ou d’un arrondissement.
    }
    .label = Quartier
homes-level-ask-level =
    Combien coûte d’habitude une chambre par mois, ici ?
    .label = Loyer habituel
homes-level-summary =
    <b>Noter ainsi ?</b>
    .send = Enregistrer
homes-levelled = Une chambre y coûte d’habitude { $amount } wons. Le loyer d’un habitat partagé est d’au plus { $most } wons.
form-name-homes-offer = le partage du logement
form-name-homes-seek = la demande de logement
form-name-homes-find = la recherche de logement
form-name-homes-ask = la demande à la personne qui accueille
form-name-homes-refuse = la raison du refus
form-name-homes-decline = la raison de ne pas transmettre
form-name-homes-plan = la visite
form-name-homes-work = les travaux
form-name-homes-describe = la description du logement
form-name-homes-level = le loyer habituel
form-nudge-homes-offer = Vous vous êtes arrêté(e) à : le partage du logement. Voulez-vous continuer ?
form-nudge-homes-seek = Vous vous êtes arrêté(e) à : la demande de logement. Voulez-vous continuer ?
form-nudge-homes-find = Vous vous êtes arrêté(e) à : la recherche. Voulez-vous continuer ?
form-nudge-homes-ask = Vous vous êtes arrêté(e) à : la demande. Voulez-vous continuer ?
form-nudge-homes-refuse = Vous vous êtes arrêté(e) à : la raison du refus. Voulez-vous continuer ?
form-nudge-homes-decline = Vous vous êtes arrêté(e) à : la raison. Voulez-vous continuer ?
form-nudge-homes-plan = Vous vous êtes arrêté(e) à : la visite. Voulez-vous continuer ?
form-nudge-homes-work = Vous vous êtes arrêté(e) à : les travaux. Voulez-vous continuer ?
form-nudge-homes-describe = Vous vous êtes arrêté(e) à : la description. Voulez-vous continuer ?
form-nudge-homes-level = Vous vous êtes arrêté(e) à : le loyer habituel. Voulez-vous continuer ?
deed-home-offered = a saisi un logement au nom de quelqu’un
deed-home-address-read = a lu une adresse
deed-guest-phone-read = a lu le téléphone d’une personne
deed-rent-level-set = a noté le loyer habituel
deed-host-plan = a prévu une visite
deed-host-suit = a jugé un logement convenable
deed-host-work = a demandé des travaux
deed-host-unsuit = a jugé un logement non convenable
deed-host-list = a ouvert un logement
deed-host-leave = a clos un logement
deed-host-described = a décrit un logement
deed-paper-seen = a vu un document
deed-guest-refused = n’a pas retenu une personne
deed-home-screen = a transmis une demande
deed-home-again = a retransmis une demande
deed-home-decline = n’a pas transmis une demande
deed-home-heard-yes = a entendu au téléphone : rencontre souhaitée
deed-home-heard-no = a entendu au téléphone : non
deed-home-heard-later = a entendu au téléphone : plus tard
deed-home-helped-yes = a répondu pour quelqu’un : veut bien une rencontre
deed-home-helped-no = a répondu pour quelqu’un : non
deed-home-helped-later = a répondu pour quelqu’un : plus tard
deed-home-helped-phone = a répondu pour quelqu’un : par téléphone
deed-home-helped-undo = a retiré une réponse donnée pour quelqu’un
duty-home = Une cohabitation est en cours. Parlez-en d’abord à la coordination.
