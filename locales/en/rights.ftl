# Rights
command-mydata = See everything that is known of you
command-delete = Leave and be erased
command-breach = List who is concerned by a data leak
former-member = former member
rights-door-mydata = What is known of me
rights-door-delete = Leave Pumasi
rights-settle-mine = My offers
rights-settle-trades = My trades
rights-settle-offer = Offer something
rights-settle-pay = Send units to a neighbour
rights-settle-cases = The cases
rights-settle-loans = My loans
rights-settle-lend = What I lend
rights-mydata =
    <b>What is known of you</b>
    Your messenger number, so that we can answer you.
    Name: { $name }
    Home: { $home }
    Member since { $since }
    { $birth }
    { $roles }
    You gave us all of it yourself, so that neighbours can share. Nothing is sold, and nobody outside the city’s Pumasi is given any of it. Neighbours see your name and neighbourhood only if you consented; whoever agrees a trade with you sees your name. Moderators see your name when they look into a case.
    The file below holds everything, word for word, and can be read by other programs. Words and names of others are left out. Photos are named by their file number in the messenger; you have them in this chat.
    .correct = Correct it
    .consents = My consents
    .kept = How long it is kept
rights-birth = Year of birth: { $year }
rights-roles = What you look after: { $roles }
rights-file = { $parts ->
        [one] Everything, as a file (JSON).
       *[other] Everything, as { $parts } files (JSON). This is one of them.
    }
rights-seen = A member of staff looked at your details on { $day }.
rights-never-seen = No member of staff has looked at your details.
known-listings = Offers and wants ({ $count }): to show them to your neighbours
known-trades = Trades ({ $count }): so that both know what was agreed
known-units = Units ({ $count }): so that the sums are right for everybody
known-words = Words passed on to partners ({ $count }): in case of a dispute
known-reviews = Reviews ({ $count }): so that neighbours can trust each other
known-loans = Loans ({ $count }): so that things reach the next neighbour in time
known-bookings = Room bookings ({ $count }): so that no room is let twice and all have their share
known-rings = Matches and rings ({ $count }): to suggest what fits
known-cases = Cases ({ $count }): so that problems are decided fairly
known-saved = Saved searches and blocks ({ $count }): as you wished
known-notices = Notices and how you wish to get them ({ $count })
known-chat = This chat ({ $count }): so that no answer is lost
known-roles = Your roles ({ $count })
known-deeds = Done for you by staff ({ $count }): so that it can be checked
known-other = Other things ({ $count })
rights-kept =
    <b>How long it is kept</b>
    Your profile, offers and units: until you leave (/delete). Everything else goes earlier, by itself:
kept-answers = That an answer was sent: { $days } days. What it said: one hour
kept-drafts = What you began and did not finish: { $days } days
kept-unreadable = Messages we could not read: { $days } days
kept-notices = Notices: { $days } days
kept-words = Words passed on to partners: { $days } days after the trade
kept-strangers = The language of people who never joined: { $days } days
kept-invites = Roles that were offered or declined: { $days } days
kept-photos = Photos of offers that are over: { $days } days
kept-trades = Trades that are over: { $days } days, then without names and words
kept-cases = Decided cases: { $days } days, then without names and words
kept-roles = Who had a role: { $days } days after it ended
kept-looks = Who looked at whose details: { $days } days
kept-deeds = What staff did: { $days } days
kept-talks = What was said with a person on the helpline: { $days } days after it ended
kept-files = What stood in files that came in: { $days } days
kept-sanctions = Warnings and suspensions that are over: { $days } days
kept-notes = Notes of those who look after people: { $days } days
kept-works = Long jobs that are over, and names of files: { $days } days
kept-broadcasts = News to many: { $days } days
kept-consents = That a consent was given and taken back: { $days } days
kept-payments = What was written with a payment: { $days } days, then the number of units only
kept-changes = Who changed a rule and why: { $days } days
kept-rings = Who was in a ring that is over: { $days } days
kept-merges = What was said when records became one: { $days } days
kept-backups = Backups: { $days } days at most
rights-delete =
    <b>Leaving Pumasi</b>
    { $blocking ->
        [0] You then have { $days } days to think it over, and nobody finds you meanwhile. After that your name, offers, words and number are erased for good. What you traded stays in the books as that of a “former member”, so that the sums are right for everybody.
        [one] One thing has to be settled first:
       *[other] { $blocking } things have to be settled first:
    }
    { $open ->
        [0] Nothing of yours is open.
       *[other] What is open:
    }
    .ask = Yes, erase me in { $days } days
duty-settings = You are named in the settings of this Pumasi. Whoever runs it has to take you out of them first.
duty-trades = { $count ->
        [one] One trade is not finished. Please see it through or call it off.
       *[other] { $count } trades are not finished. Please see them through or call them off.
    }
duty-lending = You still have { $count ->
        [one] { $count } borrowed thing
       *[other] { $count } borrowed things
    }. Please bring everything back first.
duty-owed = You are still to replace { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }. Please see to that first.
duty-owned =
    { $count ->
        [one] A thing of yours is still out. It comes back first.
       *[other] { $count } things of yours are still out. They come back first.
    }
duty-debt = You owe the community { $amount } { ledger-unit }. Earn them by an offer, or ask a neighbour to send them to you.
duty-units = Your { $amount } { ledger-unit } will stay in the community. You can send them to a neighbour before.
duty-cases = { $count ->
        [one] One case between you and somebody else is not decided.
       *[other] { $count } cases between you and others are not decided.
    }
duty-handled = { $count ->
        [one] You have one case in hand. Please decide it or give it back.
       *[other] You have { $count } cases in hand. Please decide them or give them back.
    }
duty-listings = { $count ->
        [one] Your offer or want will be taken down.
       *[other] Your { $count } offers and wants will be taken down.
    }
duty-roles = { $count ->
        [one] Your role will end.
       *[other] Your { $count } roles will end.
    }
rights-leaving =
    You will be erased on { $due }. Until then nobody finds you, and everything stays as it is.
    Changed your mind? One press is enough.
    .stay = I am staying
rights-stayed = Good to have you back, { $name }! Everything is as it was.
rights-notice-reminder = You asked to be erased. It will be done on { $due }. Until then one press brings you back.
rights-notice-put-off = { $count ->
        [one] You cannot be erased yet: one thing has come up that has to be settled first. We shall try again on { $due }.
       *[other] You cannot be erased yet: { $count } things have come up that have to be settled first. We shall try again on { $due }.
    }
rights-notice-erased = It is done: everything about you is erased, and after this message nothing is kept, not even that you were here. Backups go within 35 days. You can delete this chat. Thank you for having shared!
rights-ask-kind =
    Which data may have come into the wrong hands?
    .label = Data
rights-ask-first =
    Since which day?
    .label = From
rights-ask-last =
    Until which day?
    .label = To
rights-summary =
    <b>List who is concerned? It is noted in the audit log.</b>
    .send = Yes, list them
leaked-profile = Names and homes
leaked-listings = Offers, wants and searches
leaked-trades = Trades and reviews
leaked-words = Words between partners
leaked-units = Units and payments
leaked-cases = Cases and reports
leaked-chat = Chats and notices
rights-concerned = { $kind }, { $first } to { $last }: { $count ->
        [0] nobody is concerned where you look after things.
        [one] one person is concerned. The file names the number, home and language.
       *[other] { $count } people are concerned. The file names their numbers, homes and languages.
    } Below is what to tell them, in three languages. The supervisory authority has to be told as well: when, what, how many, what was done. Keep the file no longer than needed.
rights-column-person = Messenger number
rights-column-area = Home
rights-column-language = Language
rights-letter-ko = 알립니다. { $first }부터 { $last }까지의 개인정보가 다른 사람에게 알려졌을 수 있습니다. 해당하는 정보: { $kind }. 해당하는 이웃: { $count }명. 저희는 바로 막았고, 관계 기관에 신고합니다. 모르는 사람이 품앗이 이야기를 하며 돈이나 번호를 물으면 답하지 마십시오. 알고 싶으신 것이 있거나 피해가 있으면 품앗이에 적어 주십시오. 무엇이 보관되어 있는지는 /mydata 에서 보실 수 있습니다.
rights-letter-en = Please read this. Personal data from { $first } to { $last } may have come into the wrong hands. The data: { $kind }. People concerned: { $count }. We have stopped it and are reporting it to the authority. If a stranger speaks of Pumasi and asks you for money or numbers, please do not answer. If you have questions, or have suffered harm, write to Pumasi. You can see what is kept about you with /mydata.
rights-letter-fr = À lire, s’il vous plaît. Des données personnelles du { $first } au { $last } sont peut-être tombées entre de mauvaises mains. Les données : { $kind }. Personnes concernées : { $count }. Nous y avons mis fin et le signalons à l’autorité. Si une personne inconnue vous parle de Pumasi et vous demande de l’argent ou des numéros, ne répondez pas. Pour toute question ou tout dommage, écrivez à Pumasi. /mydata montre ce qui est gardé sur vous.
deed-member-erased = erased a member who wished it
deed-breach-listed = listed who is concerned by a leak
rules-rights = One’s own data
rule-rights-cooling-days = Days to think again after asking to be erased: { $value }
rule-rights-reminder-days = Days before erasing on which we remind: { $value }
rule-rights-again-days = Days until what could not be erased is tried again: { $value }
rule-rights-stranger-days = Days for which a talk with who never joined is kept: { $value }
rule-rights-invite-days = Days for which an old invitation is kept: { $value }
rule-rights-look-days = Days for which we keep who saw whose details: { $value }
rule-rights-role-days = Days for which an ended role is kept: { $value }
rule-rights-trade-days = Days for which an ended trade is kept: { $value }
rule-rights-case-days = Days for which an ended case is kept: { $value }
rule-rights-photo-days = Days for which photos are kept: { $value }
rule-rights-sanction-days = Days for which an ended measure is kept: { $value }
rule-rights-note-days = Days for which a note about somebody is kept: { $value }
rule-rights-work-days = Days for which an ended long job is kept: { $value }
rule-rights-broadcast-days = Days for which news to many are kept: { $value }
rule-rights-consent-days = Days for which a consent taken back is kept: { $value }
rule-rights-payment-days = Days for which the words of a payment are kept: { $value }
rule-rights-change-days = Days for which we keep who changed a rule and why: { $value }
rule-rights-ring-days = Days for which we keep who was in a ring: { $value }
