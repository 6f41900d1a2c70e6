# Refus : ce qui n’est pas possible et pourquoi, puis ce qu’on peut faire
error-not-joined = Inscrivez-vous d’abord. Cela prend une minute.
error-text-empty = Nous ne voyons aucune lettre. Écrivez-le à nouveau, s’il vous plaît.
error-text-too-short =
    C’est un peu court. Écrivez { $least ->
        [one] au moins { $least } caractère.
       *[other] au moins { $least } caractères.
    }
error-text-too-long = Vous avez écrit { $length } caractères, il y a de la place pour { $most }. Raccourcissez un peu, s’il vous plaît.
error-text-needed = Répondez avec des mots, s’il vous plaît.
error-choice-needed = Appuyez sur un bouton, ou écrivez son numéro, de 1 à { $most }.
error-number-needed = Écrivez un nombre. Par exemple : 0, 3000 ou 35 000
error-photo-needed = Envoyez une photo. Pour continuer sans photo, appuyez sur « Passer ».
error-too-many-photos =
    { $most ->
        [one] Il y a de la place pour une seule photo.
       *[other] Il y a de la place pour { $most } photos.
    }
error-place-needed = Écrivez le nom de votre quartier ou de votre résidence, ou envoyez votre position.
error-place-outside = Ce lieu est en dehors des quartiers que nous connaissons. Écrivez le nom de votre quartier ou de votre résidence.
error-area-not-found = Nous n’avons pas trouvé « { $typed } ». Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence. Par exemple : Munjeong-dong
error-no-areas = La liste des quartiers n’est pas encore prête. Prévenez les responsables, s’il vous plaît.
error-day-needed = Appuyez sur un jour du calendrier, ou écrivez-le : « demain », « 27 mai ». Un jour passé ou trop lointain ne peut pas être choisi.
error-time-needed = Appuyez sur une heure ou écrivez-la, entre { $opens } et { $closes }. Par exemple : de 14 h à 16 h. La fin doit venir après le début.
error-form-stale = Ce bouton appartient à une question déjà passée. Continuez depuis l’écran tout en bas.
error-consent-needed = Pumasi ne peut pas fonctionner sans votre premier accord. Cochez la première case.
error-consent-stays = Le premier accord est nécessaire tant que vous utilisez Pumasi. Vous pouvez retirer les autres à tout moment.
error-too-young = On peut s’inscrire à partir de { $age } ans.
error-birth-year-unlikely = Nous ne lisons pas d’année de naissance dans « { $typed } ». Écrivez quatre chiffres. Par exemple : 1950
error-listing-gone = Cette annonce n’est plus visible. Elle a été retirée, ou elle s’adresse à un autre quartier. Parcourez les autres annonces.
error-not-your-listing = Seule la personne qui a publié l’annonce peut faire cela.
error-listing-step-impossible =
    { $step ->
        [pause] Cette annonce ne peut pas être mise en pause.
        [resume] Cette annonce ne peut pas être remise en ligne.
        [renew] Cette annonce ne peut pas être prolongée.
        [edit] Cette annonce ne peut pas être modifiée.
        [expire] Cette annonce ne peut pas être terminée.
       *[close] Cette annonce ne peut pas être retirée.
    } Elle est { $state }.
error-wrong-category = Les objets et les coups de main ont des catégories différentes. Choisissez de nouveau la catégorie.
error-price-out-of-range = Les prix vont de { $least } à { $most }, par pas de { $step }. Le plus proche est { $nearest }.
error-too-many-listings =
    { $most ->
        [one] Vous pouvez avoir une annonce à la fois. Retirez-la d’abord.
       *[other] Vous pouvez avoir { $most } annonces à la fois. Retirez d’abord celles qui ne servent plus.
    }
error-forbidden-thing = Nous ne pouvons pas publier cela à cause de « { $word } ». Notre règle : { $rule }. Proposez autre chose, s’il vous plaît.
error-too-many-saved =
    { $most ->
        [one] Vous pouvez avoir une alerte. Supprimez-la d’abord.
       *[other] Vous pouvez avoir { $most } alertes. Supprimez d’abord celles qui ne servent plus.
    }
error-saved-gone = Cette alerte est déjà supprimée.
error-invite-gone = Cette invitation a déjà servi ou n’est plus valable. Demandez-en une nouvelle à la personne qui vous a invité.
error-own-invite = Vous avez créé cette invitation vous-même. Envoyez le lien à la personne qui doit l’accepter.
error-role-held = Vous avez déjà ce rôle ici : { $role }. Il n’y a rien de plus à faire.
error-grant-gone = Ce rôle a déjà pris fin. Les rôles actuels se trouvent dans /roles
error-area-not-yours = Vous ne vous occupez pas de cet endroit. Choisissez-en un dont vous vous occupez.
error-case-gone = Ce dossier n’est pas visible. Ouvrez-le avec le bouton de votre message.
error-own-case = Ce dossier vous concerne. Laissez-le à un autre membre de la modération.
error-decided-before = Vous avez pris la première décision. Quelqu’un d’autre réexamine ce dossier.
error-case-taken = { $name } s’en occupe. Choisissez un autre dossier.
error-undo-impossible = D’autres choses ont suivi depuis : la décision ne peut plus être annulée exactement.
error-undo-over =
    { $minutes ->
        [0] Cette décision ne peut pas être annulée.
       *[other] Une décision ne s’annule que dans les { $minutes } minutes.
    }
error-second-needed = Cette décision se prend à deux. Attendez l’accord de quelqu’un d’autre de la modération.
error-case-there = Cela nous a déjà été signalé. Voyez ci-dessous où nous en sommes.
error-case-step-impossible =
    { $step ->
        [answer] Vous avez déjà répondu, ou il est trop tard pour répondre.
        [appeal] Vous ne pouvez pas demander de réexamen maintenant.
        [withdraw] Une décision a été prise : ce n’est plus retirable.
        [take] Ce dossier ne peut pas être pris maintenant.
        [return] Vous ne vous occupez pas de ce dossier.
        [decide] Ce dossier ne peut pas être tranché maintenant.
       *[close] Ce dossier ne peut pas encore être clos.
    } Où il en est : { $state }.
error-answer-awaited = L’autre personne peut encore répondre. Vous pourrez décider après sa réponse, ou après le { $until }.
error-appeal-over = Le délai pour demander un réexamen est passé. La décision reste la même.
error-ruling-unknown = Un tel dossier ne peut pas finir ainsi. Choisissez une des décisions à l’écran.
error-ruling-amount-wrong = De { $least } à { $most }, c’est possible. Écrivez-le de nouveau.
error-own-listing = C’est votre propre annonce. Pour la modifier ou la retirer, ouvrez « Mes annonces ».
error-too-many-reports =
    { $most ->
        [one] Vous pouvez signaler une annonce par jour. Revenez demain.
       *[other] Vous pouvez signaler { $most } annonces par jour. Revenez demain.
    }
error-not-reachable = Ce voisin n’est pas joignable pour le moment. Parcourez les annonces des autres voisins.
error-that-is-you = C’est vous. Choisissez l’annonce d’un autre voisin.
error-block-gone = Ce blocage est déjà levé. Revoyez la liste des voisins bloqués.
error-not-enough-units = Vous pouvez envoyer au plus { $most } { ledger-unit } pour l’instant. Gagnez-en en proposant quelque chose à un voisin, ou choisissez moins.
error-own-account = On ne peut ni s’envoyer ni se demander à soi-même. Choisissez un autre voisin.
error-other-community = Ce voisin appartient à une autre communauté, qui a sa propre unité. Choisissez quelqu’un de la vôtre.
error-amount-out-of-range = Le montant va de { $least } à { $most } { ledger-unit }. Écrivez-le à nouveau.
error-transfer-conflict = Cet envoi a déjà été fait avec un autre contenu. Regardez votre relevé et recommencez.
error-request-gone = Cette demande est terminée : payée, retirée ou trop ancienne. Si besoin, demandez-en une nouvelle.
error-request-not-yours = Seule la personne sollicitée peut répondre. Vos propres demandes sont sous « Mon solde ».
error-reversal-too-large = On peut rendre au plus { $most } { ledger-unit }. Choisissez moins.
error-transfer-gone = Ce n’est pas un paiement que l’on peut annuler. Choisissez-en un autre dans le relevé.
error-limit-impossible = Une limite va de { $lowest } { ledger-unit } à 0 et dure de 1 à { $days } jours. Écrivez-la à nouveau.
error-split-too-small = C’est trop peu pour que chacun ait une part. Écrivez au moins { $least } { ledger-unit }.
error-ring-gone = Vous ne pouvez pas voir cette ronde. Appuyez ci-dessous pour voir si l’on vous en propose une.
error-not-partner = Seules les deux personnes de cet échange peuvent le faire. Regardez vos propres échanges.
error-relay-closed =
    { $sought ->
        [yes] L’objet est trouvé depuis plus de { $days } jours : nous ne transmettons plus de messages. Au besoin, demandez à nouveau avec /askaround.
       *[no] Cet échange est terminé depuis plus de { $days } jours : nous ne transmettons plus de messages. Au besoin, proposez un nouvel échange.
    }
error-too-many-words = Nous transmettons { $most } messages par heure au plus. Réessayez dans { $minutes } min.
error-words-only = Nous ne transmettons que des mots écrits. Au lieu d’une photo ou d’un message vocal, écrivez-le.
error-review-gone = Il n’y a pas d’avis à donner ici. Vous pouvez en donner sur vos propres échanges, une fois terminés.
error-reviews-over = Le délai est passé, ou les avis sont déjà publiés. On ne peut plus rien ajouter ni modifier.
error-reference-gone = Il n’y a rien ici à écrire ou à lire pour vous. On peut écrire quand on a vécu ensemble après l’essai.
error-references-over = Le délai est passé, ou vous avez déjà lu les mots l’un de l’autre.
error-reviews-held = Tant que le problème de cet échange est examiné, les avis attendent. Nous vous préviendrons ensuite.
error-whole-number-needed = On ne compte que des unités entières. Le nombre le plus proche est { $nearest }. Écrivez-le à nouveau.
error-clock-needed = Appuyez sur une heure ou écrivez-la, de { $opens } à { $closes }. Par exemple : 14 h 30
error-quantity-out-of-range = Il en faut de { $least } à { $most }.
error-listing-promised = Un échange est convenu sur cette annonce. Terminez-le ou annulez-le d’abord.
error-listing-taken =
    { $left ->
        [0] Un autre voisin a été plus rapide. Cherchez une annonce semblable.
        [one] Il n’en reste que { $left }. Choisissez { $left }.
       *[other] Il n’en reste que { $left }. Choisissez { $left } ou moins.
    }
error-trade-gone = Cet échange n’est pas le vôtre. Vous ne voyez que vos propres échanges.
error-own-trade = C’est votre propre annonce. Faites une proposition sur celle d’un voisin.
error-terms-moved = Les conditions ont changé entre-temps. Regardez les nouvelles et répondez-y.
error-not-your-turn = C’est au tour de l’autre. Où en est l’échange : { $state }. Nous vous dirons quand il y aura une réponse.
error-trade-step-impossible =
    { $step ->
        [accept] Cette proposition ne peut plus être acceptée.
        [decline] Cette proposition ne peut plus être refusée.
        [counter] Les conditions ne peuvent plus changer.
        [revise] La proposition ne peut plus être modifiée.
        [withdraw] La proposition ne peut plus être retirée.
        [cancel] L’échange ne peut plus être annulé.
        [deliver] Vous l’avez déjà dit, ou ce n’est pas encore convenu.
        [confirm] Vous l’avez déjà confirmé, ou ce n’est pas encore convenu.
        [contest] Un problème ne peut pas être signalé maintenant.
       *[other] Ce n’est pas possible maintenant.
    } Où en est l’échange : { $state }
error-proposal-open = Vous avez déjà fait une proposition sur cette annonce. Vous pouvez la modifier ou la retirer.
error-too-many-trades = Vous pouvez avoir { $most } échanges en cours. Terminez-en d’abord.
error-dispute-open = Un modérateur examine encore un échange entre vous deux. Refaites votre proposition ensuite.
error-dispute-too-late = Un problème se signale dans les deux semaines. Le délai a pris fin : { $until }. Parlez-en à votre voisin.
error-appointment-past = Ce moment est passé. Choisissez-en un après { $earliest }.
error-appointment-far = C’est trop loin. Choisissez un jour jusqu’à { $latest }.
error-no-common-units = Vous n’utilisez pas la même unité. Mettez le prix à 0 et écrivez ce qui est donné en retour.
error-back-unknown = L’offre choisie en retour n’est plus disponible. Choisissez à nouveau.
error-neighbour-not-found = Aucun voisin nommé « { $typed } » dans votre dong. Écrivez le nom à nouveau, ou laissez-le vous demander par lien.
error-partner-short = Le solde de votre voisin permet { $most } { ledger-unit } au plus. Proposez un prix plus bas.
error-broadcast-gone = Ce brouillon n’existe plus. Écrivez-le à nouveau avec /broadcast.
error-broadcast-too-soon = Cet endroit ne reçoit des nouvelles qu’une fois en { $days } jours. Prochain envoi possible : { $until }.
error-nobody-to-tell = Personne ne peut être joint. Choisissez d’autres destinataires.
error-topic-fixed = { $topic } : cela ne peut pas être coupé, car vous devez le savoir.
error-too-many-muted = Vous pouvez mettre { $most } choses en sourdine. Réactivez-en d’abord une avec /notices.
error-notice-gone = Ce message est trop ancien et n’existe plus. Continuez avec /menu.
error-nobody-sought = Pas de « { $typed } » dans le journal. Essayez avec une partie du nom.
error-period-needed = Ce n’est pas clair. Appuyez, ou écrivez par exemple : 1er novembre au 20 novembre
error-call-gone = Vous ne pouvez pas voir cette conversation. Elle est effacée, ou à quelqu’un d’autre.
error-call-taken = Quelqu’un d’autre a répondu plus vite. Voyez qui attend encore.
error-call-over = Cette conversation est terminée. Vous pouvez revenir à tout moment.
error-helper-busy = Vous parlez déjà avec quelqu’un. Terminez d’abord cette conversation.
error-own-call = Vous attendez vous-même quelqu’un. Cessez d’abord d’attendre.
error-asker-asleep = C’est la nuit, et nous ne réveillons personne. Réessayez après { $until }.
error-words-or-photo = Seuls les mots et les photos sont transmis. Écrivez, s’il vous plaît.
error-work-gone = Ce travail n’est pas le vôtre. Ceux que vous avez lancés sont dans /works.
error-work-over = C’est déjà terminé.
error-work-under-way = Le même travail est en cours pour cet endroit (début : { $since }). Recommencez quand il sera terminé.
error-document-needed = Envoyez un fichier, comme fichier et non comme photo.
error-file-too-large = Un fichier de { $size } Mo est trop gros. Telegram transmet jusqu’à { $most } Mo. Répartissez les lignes dans plusieurs fichiers.
error-file-unreadable = { $fault }
error-job-gone = Ce fichier n’est plus là. Recommencez avec /import
error-job-step-impossible = C’est déjà fait, ou en cours. Voir /works
error-person-gone = Cette personne ne vit pas là où vous intervenez. Cherchez par nom.
error-rule-gone = Cette règle n’existe pas. Choisissez à nouveau avec /settings
error-rule-fixed = Cette règle est liée aux comptes déjà en usage ; elle ne peut être changée ici.
error-rule-moved = Quelqu’un a changé cette règle entre-temps. Regardez-la à nouveau, puis décidez.
error-rule-out-of-range = De { $least } à { $most }, pour s’accorder aux autres règles. Par exemple : { $least }
error-rule-unclear = Cette règle ne peut avoir cette valeur. Appuyez, ou écrivez 60 caractères au plus. Par exemple : oui, 9 h
error-nothing-to-undo = Il n’y a rien à annuler. L’histoire montre ce qui a changé.
error-duties-open = { $count ->
        [one] Une chose est à régler d’abord. Regardez laquelle, puis réessayez.
       *[other] { $count } choses sont à régler d’abord. Regardez lesquelles, puis réessayez.
    }
error-leaving-already = Vous avez déjà demandé à tout effacer. Pour revenir, appuyez sur /delete.
error-not-leaving = Vous n’avez pas demandé à tout effacer, ou vous êtes déjà revenu. Continuez simplement.
error-number-not-taken = Nous ne prenons aucun numéro qui ressemble à un numéro d’enregistrement de résident. Écrivez de nouveau sans lui et supprimez votre message de cette conversation.
error-closure-gone = C’est déjà repris. Regardez à nouveau la liste.
error-closure-there = Les mêmes jours y sont déjà fermés.
error-closure-days-wrong = À partir d’aujourd’hui, { $most } jours au plus ; le dernier ne peut précéder le premier.
error-area-too-small = Une résidence n’est pas comptée à part : si peu de gens y vivent que l’on pourrait reconnaître quelqu’un.
error-no-ward = Cette personne utilise Pumasi elle-même : personne n’agit en son nom.
error-warning-unread =
    <b>Lisez d’abord cet avertissement</b> ({ $since }).
    Raison : { $why }
    Appuyez ci-dessous pour continuer. Vous pourrez aussi demander un réexamen.
error-suspended =
    <b>Compte suspendu jusqu’au { $until }.</b>
    Raison : { $why } (depuis le { $since })
    Rien de nouveau d’ici là ; terminez ce qui est convenu, ou demandez un réexamen.
error-banned =
    <b>Compte suspendu définitivement.</b>
    Raison : { $why } (depuis le { $since })
    Rien de nouveau n’est possible ; terminez ce qui est convenu, ou demandez un réexamen.
error-sanction-gone = C’est terminé, ou impossible pour le moment. Vous pouvez voir ci-dessous où vous en êtes.
error-measure-there =
    { $measure ->
        [warning] Un avertissement n’a pas encore été lu. Vous pourrez en envoyer un autre ensuite.
        [suspension] Ce compte est déjà suspendu. Pour changer cela, levez d’abord la suspension.
       *[ban] Ce compte est déjà suspendu définitivement.
    }
error-measure-unknown = Personne ne décide cela sans une deuxième personne de la modération, qui doit confirmer.
error-own-conduct = Vous ne pouvez pas décider pour vous-même. Laissez cela à une autre personne de la modération.
error-suspension-days-wrong = Une suspension dure de 1 à { $most } jours. Écrivez de nouveau le nombre de jours.
error-objection-made = Vous avez déjà demandé un réexamen. Vous saurez ce qui en sort.
error-posts-too-fast = Vous pouvez publier { $most } fois par heure. Vous pourrez publier de nouveau à partir du { $until }.
error-same-record = C’est déjà la même fiche.
error-merge-in-the-way = { $count ->
        [one] Il faut d’abord régler une chose. Regardez encore les deux fiches.
       *[other] Il faut d’abord régler { $count } choses. Regardez encore les deux fiches.
    }
error-merge-unagreed = La personne n’a pas encore dit que les deux fiches sont les siennes. Attendez sa réponse.
error-merge-refused = Quelqu’un a dit que ce n’est pas la même personne. Les deux fiches ne peuvent pas être réunies.
error-merge-gone = Cette question est déjà close.
error-consent-outdated = Le texte de vos accords a changé. Lisez-le d’abord et décidez de nouveau.
error-post-gone = Il n’y a pas d’annonce de ce genre là où vous intervenez.
error-level-there = C’est déjà le cas.
error-level-kept = Une mesure contre qui l’a publiée masque cette annonce. Elle revient à la fin de la mesure.
error-place-gone = Ce lieu n’existe plus, ou ne prête pas là où vous habitez.
error-place-there = Un lieu s’appelle déjà « { $name } ». Choisissez un autre nom.
error-too-many-places = Un endroit a { $most } lieux au plus.
error-never-open = Choisissez au moins un jour d’ouverture.
error-item-gone = Cet objet n’est plus prêté, ou pas là où vous habitez. Regardez-en d’autres.
error-item-in-use = { $count ->
        [one] Quelqu’un a « { $title } », ou va l’avoir. Attendez son retour.
       *[other] { $count } personnes ont « { $title } », ou vont l’avoir. Attendez leur retour.
    }
error-item-step-impossible = Ce n’est pas possible maintenant. État : { $state }
error-quantity-wrong = Entre 1 et { $most }, s’il vous plaît.
error-loan-gone = Cet emprunt n’est plus visible. Regardez dans « Mes emprunts ».
error-loan-step-impossible =
    { $step ->
        [renew] On ne peut pas le garder plus longtemps maintenant.
        [cancel] Vous l’avez déjà, ou c’est fini.
       *[other] Ce n’est pas possible maintenant.
    } État : { $state }
error-item-away = « { $title } » ne peut pas être emprunté. État : { $state }
error-item-taken =
    « { $title } » n’est pas libre ces jours-là. { $first ->
        [none] On ne sait pas encore quand ; rejoignez la file et vous le saurez.
       *[other] Il le sera à partir du { $first }.
    }
error-place-never-opens = On ne sait pas quand ce lieu ouvrira. Demandez à qui le tient.
error-too-far-ahead = On garde les objets jusqu’à { $days } jours d’avance. Choisissez un jour avant le { $last }.
error-too-many-loans = On a { $most } objets à la fois. Rapportez-en un d’abord.
error-too-many-holds = On est dans { $most } files à la fois. Quittez-en une d’abord.
error-too-young-to-borrow = On emprunte à partir de { $age } ans. Demandez à un adulte de chez vous.
error-loan-there = Vous avez déjà « { $title } ». C’est ci-dessous.
error-still-late = « { $title } » était à rendre le { $due }. Rapportez-le d’abord, et vous pourrez emprunter.
error-still-owed =
    Vous devez remplacer « { $title } ». { $late ->
        [yes] C’était pour le { $until }.
       *[no] C’est pour le { $until }.
    } Dès que le remplacement est noté, vous pourrez emprunter.
error-owed-gone = C’est déjà réglé. Plus rien n’est dû.
error-supply-gone = Cela ne va plus avec cet objet.
error-supply-short = { $name } : il en restait { $left }. On ne peut pas en avoir utilisé plus.
error-supply-too-many = Écrivez un nombre entre 0 et { $most }.
error-lending-paused = Un retour tardif : pas d’emprunt pendant { $days } jours. Après le { $until }, cela prend fin tout seul.
error-safety-unread = Lisez d’abord les consignes de sécurité : rouvrez l’objet.
error-renewed-often = { $most ->
        [0] Les prêts ne sont pas prolongés ici.
        [one] Un prêt se prolonge une fois.
       *[other] Un prêt se prolonge { $most } fois.
    }
error-renewal-late = C’était à rendre le { $due }. Un objet en retard ne se garde pas ; rapportez-le.
error-others-wait = { $count ->
        [one] Quelqu’un l’attend.
       *[other] { $count } personnes l’attendent.
    } Rapportez-le avant le { $due }.
error-hold-gone = Vous n’êtes pas dans cette file.
error-code-tired = Le code était faux { $most } fois. Faites-vous remettre l’objet.
error-pause-gone = Cette pause est déjà finie.
error-desk-not-yours = Seules les personnes chargées de ce quartier peuvent le faire.
error-desk-gone = Ce n’est plus possible dans ce groupe. Ouvrez le dossier avec /cases dans une conversation privée avec le bot.
error-desk-there = Ce groupe est déjà celui de la modération de ce quartier.
error-desk-elsewhere = Ce groupe est celui de la modération de { $place }. Mettez-y d’abord fin avec /desk off.
error-desk-unnamed = Vous écrivez au nom du groupe : je ne peux pas savoir qui vous êtes. Écrivez en votre propre nom.
error-donation-gone = Ce don n’est plus visible. Regardez parmi ce que vous avez proposé.
error-donation-done = C’est déjà terminé : { $state }
error-too-many-donations =
    Au plus { $most ->
        [one] { $most } don attend
       *[other] { $most } dons attendent
    } une réponse à la fois. Attendez d’abord une réponse.
error-donate-first =
    { $name } est partagé par celles et ceux qui y ont donné quelque chose. { $waits ->
        [0] Donnez un objet qui ne vous sert plus : dès qu’il est accepté, vous pouvez emprunter tout ce qu’il y a.
       *[other] Dès que votre don est accepté, vous pouvez emprunter. Vous le saurez aussitôt.
    }
error-own-thing = Cet objet est à vous. Vous le trouvez parmi ceux que vous prêtez.
error-owners-thing = Quelqu’un du voisinage prête cet objet. À cette personne seule d’en décider.
error-owned-gone = Cet objet n’est pas parmi ceux que vous prêtez.
error-too-many-owned =
    Une personne prête au plus { $most ->
        [one] { $most } objet
       *[other] { $most } objets
    }.
error-day-full =
    Le { $day }, il y a déjà autant de visites que possible : { $most }. « { $title } » { $first ->
        [none] n’a pas encore de jour libre.
       *[other] est à vous à partir du { $first }, si vous voulez.
    }
error-ask-gone = C’est déjà terminé. Merci d’y avoir pensé.
error-too-many-asks =
    Au plus { $most ->
        [one] { $most } recherche
       *[other] { $most } recherches
    } à la fois. Quand l’une se termine ou s’arrête, vous pouvez demander à nouveau.
error-room-gone = Cette salle n’est plus prêtée, ou pas là où vous habitez.
error-room-there = Une salle s’appelle déjà { $name }. Choisissez un autre nom.
error-too-many-rooms = Un bâtiment a { $most } salles au plus.
error-room-never-open = Une salle doit être libre au moins un jour de la semaine.
error-room-number-wrong = On peut indiquer de { $least } à { $most }.
error-room-terms-cross = Cela ne va pas avec les autres nombres : la durée la plus courte ne peut pas dépasser la plus longue, ni le premier jour le dernier.
error-room-part-wrong = Une salle ne fait pas partie d’elle-même, ni d’une de ses parties.
error-room-booked = Elle a des réservations à venir : on ne peut ni la diviser ni la joindre maintenant.
error-booking-gone = Cette réservation n’est plus visible. Regardez dans « Mes réservations ».
error-booking-stands = Les { $minutes } minutes pour la retirer sont passées : la réservation est maintenue. Vous pouvez l’annuler dans la liste de vos réservations, ci-dessous.
error-booking-step-impossible = Ce n’est pas possible maintenant. État de la réservation : { $state }
error-hold-over = Les { $minutes } minutes pendant lesquelles elle était gardée sont passées. Si elle est encore libre, choisissez-la de nouveau.
error-room-paused = Cette salle n’est pas prêtée en ce moment.
error-too-few-people = Cette salle est pour { $least } personnes au moins.
error-too-many-people = Cette salle contient { $most } personnes au plus. Cherchez-en une plus grande.
error-booking-too-short = Cette salle est prêtée pour { $least } au moins.
error-booking-too-long = Cette salle est prêtée pour { $most } à la fois au plus.
error-booking-off-grid =
    Cette salle est prêtée par tranches de { $slot } minutes. { $next ->
        [none] Il n’y a pas autant de temps libre ce jour-là.
       *[other] Vous pourriez commencer le { $next }.
    }
error-booking-too-soon =
    { $days ->
        [0] On peut la réserver dès aujourd’hui.
        [one] Cette salle se réserve un jour à l’avance : à partir du { $first }.
       *[other] Cette salle se réserve { $days } jours à l’avance : à partir du { $first }.
    }
error-booking-too-far = Cette salle se réserve { $days } jours à l’avance au plus. Choisissez un jour jusqu’au { $last }.
error-booking-past = C’est déjà passé. Choisissez un moment à venir.
error-room-shut =
    La salle n’est pas ouverte pendant tout ce temps. { $next ->
        [none] Essayez un autre jour.
       *[other] Vous pourriez commencer le { $next }.
    }
error-slot-taken =
    Elle est déjà prise à ce moment-là. { $next ->
        [none] Essayez un autre jour.
       *[other] Vous pourriez commencer le { $next }.
    }
error-wait-gone = Vous n’êtes pas dans cette file en ce moment.
error-waitlist-off = Ici, on ne fait pas la queue pour les salles. Cherchez un autre moment ou une autre salle.
error-wait-too-late = Cela commence trop tôt pour attendre encore. Cherchez un autre moment ou une autre salle.
error-too-many-waits = Une personne attend dans { $most ->
        [one] { $most } file
       *[other] { $most } files
    } à la fois. Quittez-en une, et celle-ci vous est ouverte.
error-offer-over = C’était gardé pour vous jusqu’au { $until }. C’est maintenant le tour de la personne suivante.
error-rooms-barred = Vous avez { $points ->
        [one] { $points } point
       *[other] { $points } points
    } en { $days } jours (la limite est de { $most }) : vous ne pouvez pas réserver de salle jusqu’au { $until }. Ensuite, cela reprend tout seul. En cas d’erreur, demandez un second regard.
error-bar-gone = Rien ne vous empêche de réserver en ce moment.
error-point-gone = Ce point s’est effacé ou a déjà été retiré.
error-point-objected = Vous avez déjà demandé un second regard sur ce point ; il n’y en a qu’un.
error-bar-objected = Vous avez déjà demandé un second regard. La décision vous sera dite.
error-own-bar = Personne ne lève ce qui l’empêche de réserver. Adressez-vous à quelqu’un d’autre.
error-day-quota = Une personne réserve { $most ->
        [one] { $most } salle
       *[other] { $most } salles
    } par jour. Le lendemain, { $next }, vous est ouvert.
error-minutes-quota =
    Une personne a des salles { $most } par jour. { $left ->
        [none] Il n’en reste plus ce jour-là.
       *[other] Il reste { $left } ce jour-là.
    }
error-month-quota = Une personne réserve { $most ->
        [one] { $most } salle
       *[other] { $most } salles
    } par mois. Vous pourrez réserver de nouveau à partir du { $next }.
error-ticks-missing = Il faut promettre les trois avant qu’une salle soit prêtée.
error-purpose-not-here = Cette salle n’est pas prêtée pour cela. Choisissez un autre usage, ou une autre salle.
error-too-early-here = Vous pourrez dire que vous y êtes à partir du { $first }.
error-too-late-to-cancel = Elle a commencé. Parlez à la personne responsable.
error-place-ending = { $name } ferme pour de bon et ne prête plus rien. On peut encore y rendre.
error-home-step-impossible = Ce n’est pas possible pour l’instant. Rouvrez l’écran pour voir où vous en êtes.
error-home-step-not-yours = C’est à quelqu’un d’autre de le faire. La coordination peut vous en dire plus.
error-word-counts = Le délai pour revenir en arrière est passé. Si vous vouliez autre chose, dites-le à la coordination.
error-host-too-young = Pour partager son logement, il faut avoir { $age } ans ou plus. La coordination peut vous en dire plus.
error-host-there = Vous proposez déjà un logement. Dites à la coordination ce qu’il faut changer.
error-host-gone = Ce logement n’est plus visible. Cherchez-en un autre.
error-rent-too-high = Ici, le loyer est d’au plus { $most } wons par mois.
error-rent-level-unknown = Indiquez d’abord ce que coûte d’habitude une chambre dans ce quartier.
error-hours-too-many = L’aide est d’au plus { $most } heures par semaine.
error-guest-too-young = On peut chercher un logement à partager à partir de { $age } ans.
error-guest-there = Vous cherchez déjà un logement. Regardez d’abord cette demande.
error-guest-gone = Cette personne ne cherche plus de logement. Rouvrez la liste.
error-stay-too-short = Un séjour dure au moins un mois. Choisissez de nouveau les dates.
error-stay-past = Ce jour est passé. Vous pouvez choisir à partir d’aujourd’hui.
error-papers-missing = { $count ->
        [one] Il reste un document à voir
       *[other] Il reste { $count } documents à voir
    } avant cela.
error-meeting-at-home = On n’écrit pas ici l’adresse d’un logement : elle resterait dans les rappels et les agendas. Indiquez un lieu comme le centre communautaire.
error-not-verified = Vous pourrez demander quand la coordination aura vu tous vos documents.
error-vault-locked = Pour l’instant, une adresse ou un numéro de téléphone ne peut pas être gardé ici en sécurité : on n’en prend donc aucun. Dites-le à la coordination.
error-aide-gone = Cette invitation a déjà servi ou a pris fin. Demandez-en une nouvelle à la personne qui vous a invité.
error-own-aide = La personne qui aide doit être quelqu’un d’autre. Envoyez-lui l’adresse.
error-aide-known = Vous aidez déjà cette personne.
error-too-many-aides = Il peut y avoir { $most } personnes au plus. Mettez d’abord fin à une aide.
error-no-scope = Choisissez au moins une chose.
error-round-gone = Ce tirage n’existe pas, ou pas là où vous habitez.
error-round-step-impossible = Ce n’est pas possible maintenant. Rouvrez le tirage pour voir où il en est.
error-round-empty = Mettez d’abord des heures dans le tirage.
error-round-days-wrong = On s’inscrit dès aujourd’hui ou plus tard, puis on clôt, puis on tire, et { $hours } heures après le premier créneau peut commencer. Choisissez de nouveau les jours.
error-round-not-open = On peut s’inscrire du { $opens } au { $closes }.
error-too-many-slots = Un tirage a { $most } créneaux au plus.
error-wishes-wrong = Choisissez de 1 à { $most } créneaux de ce tirage.
error-lottery-won-lately = Vous avez gagné il y a peu. Vous pourrez participer de nouveau à partir du { $until }.
error-entry-gone = Vous n’avez pas de billet dans ce tirage.
error-entry-step-impossible = Ce n’est pas possible maintenant. Rouvrez le tirage pour voir votre billet.
error-proof-needed = Ici, on montre son arrivée par le code du bâtiment ou par sa position.
error-sign-unknown = Ce code ne sert plus. Dites-le à la personne responsable.
error-nothing-here = Rien ne commence pour vous dans { $name } en ce moment. /bookings vous dit quand.
error-door-code-tried = Les chiffres ont été faux { $most } fois ; ils ne suffisent plus. Scannez le code à la porte, envoyez votre position, ou parlez à la personne responsable.
error-spot-unknown = Nous ne savons pas encore où se trouve ce bâtiment. Utilisez le code ou « J’y suis ».
error-too-far-away = Vous êtes à { $metres } mètres du bâtiment. Renvoyez votre position à moins de { $most } mètres.
error-location-needed = Envoyez une position, s’il vous plaît.
error-not-yours = Il n’y a rien à dire sur cette réservation pour le moment.
error-said-already = Vous nous l’avez déjà dit. Merci.
error-trip-gone = Quelqu’un l’a déjà envoyé ou reçu. Rouvrez le guichet, s’il vous plaît.
error-match-gone = Cette demande n’est plus visible.
error-asked-already = Vous avez déjà demandé là. Attendez la réponse.
error-too-many-matches = Vous pouvez faire { $most ->
        [one] { $most } demande
       *[other] { $most } demandes
    } à la fois. Attendez une réponse, ou retirez-en une.
error-profile-open = Décrivez d’abord le logement.
error-feeds-not-served = Les adresses de calendrier ne sont pas encore offertes ici. Chaque réservation a « Ajouter au calendrier ».
error-series-gone = Cette série n’est plus visible, ou il n’en reste rien à venir. Regardez dans « Mes réservations ».
error-series-empty = Aucune de ces dates n’est possible. Essayez une autre heure, ou une autre salle.
error-series-too-long = Une série a de 2 à { $most } dates.
error-stay-gone = Ceci ne peut pas être vu. Choisissez de nouveau avec /stay
error-stay-frozen = Rien ne peut être transmis ni montré pour l’instant. Demandez à la personne responsable.
error-terms-open = Tout le monde n’a pas encore dit oui à cet accord. Ouvrez-le de nouveau.
error-check-over = La réponse est déjà donnée, ou la question n’est plus posée.
error-term-backwards = Le dernier jour doit suivre le premier.
error-watch-gone = Cette alerte est terminée.
error-too-many-watches = Vous pouvez avoir { $most } alertes. Arrêtez-en une d’abord.
error-watch-too-long = Cette durée ne tient pas entre ces heures. Changez l’une des deux.
error-handover-gone = Cette adresse ou ce code n’ouvre plus rien. Demandez-en un autre à la coordination.
error-handover-own = Seule la personne de cette fiche peut le faire.
error-ending-there = Un dernier jour est déjà fixé : { $last }. Pour le changer, appuyez d’abord sur « Prêter malgré tout ».
error-ending-gone = C’est déjà annulé, ou terminé.
error-kin-gone = Cette personne a déjà été interrogée. Rouvrez la liste.
error-kin-own = Vous avez parlé de cette personne : quelqu’un d’autre de la coordination l’interroge.
error-too-many-kin = Vous pouvez parler de { $most } personnes à la fois. Attendez qu’elles aient été interrogées.
error-poll-gone = Ce vote est terminé.
error-poll-runs = Un vote est déjà ouvert. Recommencez quand il sera terminé.
error-poll-not-yours = Seule la personne qui a lancé le vote, ou une personne inscrite qui peut réserver des salles, peut le faire.
error-poll-too-many = Vous répondez déjà de { $most } salles de groupes à venir. Attendez que l’une soit passée, ou laissez quelqu’un d’autre commencer.
error-poll-nothing = Je n’ai pas trouvé de salle libre pour { $people } personnes. Essayez un autre jour, une autre heure ou moins de monde.
error-poll-no-votes = Personne n’a encore appuyé. Il faut au moins une voix pour décider.
error-slot-drawn = Ces heures sont tirées au sort dans <b>{ $name }</b> et ne peuvent être prêtées autrement. Retirez le tirage, ou attendez sa fin.
error-caller-gone = Personne n’a téléphoné pour cette réservation, ou le numéro a été effacé.
error-neighbour-barred = { $name } ne peut pas réserver de salle pour le moment. La raison lui a été dite, et un réexamen peut être demandé.
