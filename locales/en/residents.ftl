# Neighbours
residents-ask-language =
    Hello, this is Pumasi.
    Which language would you like?
    어느 말이 편하십니까? · Quelle langue ?
    .label = Language
residents-ask-ticks =
    Pumasi is where neighbours share things and skills.
    Post what you can share or what you need, and neighbours nearby will see it.
    Prices are not in money but in the neighbourhood’s own unit, and 0 is fine.

    <b>We ask for your consent step by step.</b>
    ① Use of the service (required): we keep your messenger number, the name you choose, your language, your neighbourhood and your posts until you leave. Without this consent you cannot use Pumasi.
    ② Shown to neighbours (optional): neighbours of the same complex and neighbourhood see your name and neighbourhood.
    ③ Checks for sharing a home (optional): needed only if you apply to live together under one roof.
    You can use Pumasi without ② and ③, and take them back at any time with /me.
    .label = Consent
residents-ask-name =
    What should neighbours call you?
    It need not be your real name.
    .label = Name
residents-ask-birth =
    Would you tell us the year you were born? For example: 1950
    { $skips ->
        [yes] You are free to skip this.
       *[no] If that was a slip, please write it again.
    }
    .label = Year of birth
residents-ask-easy =
    Would you like the simple screens?
    They have less text and fewer buttons. You can change this later.
    .label = Simple screens
residents-easy-yes = Yes, simple screens please
residents-easy-no = No, thank you
residents-agree = Next
residents-summary =
    <b>Would you like to join with these details?</b>
    .send = Yes, join
residents-welcome =
    Welcome, { $name }. You are a Pumasi neighbour now.
    If you are looking for something, just write it. For example: drill
    .open = See the post you came for
residents-me =
    <b>My details</b>
    Name: { $name }
    Year of birth: { $birth ->
        [none] not given
       *[other] { $birth }
    }
    Home: { $home }
    Language: { $language }
    Simple screens: { $easy ->
        [yes] on
       *[no] off
    }
    .rename = Change name
    .birth = Year of birth
    .move = Home
    .speak = Language
    .easy = { $easy ->
        [yes] Turn simple screens off
       *[no] Turn simple screens on
    }
    .consents = My consents
residents-languages = Which language would you like?
residents-spoken = From now on we will write to you in English.
tick-service = Use of the service (required)
tick-profile = Shown to neighbours
tick-homestay = Checks for sharing a home
rules-resident = Joining
rule-resident-name-max = Characters of a name, at most: { $value }
rule-resident-age-min = Age from which one may join: { $value }
rule-resident-easy-age = Age from which plain screens are offered: { $value }
rule-resident-undo-minutes = Minutes in which what was just done can be taken back on plain screens: { $value }
form-name-residents-birth = changing your year of birth
form-nudge-residents-birth = You had begun to change your year of birth. Would you like to carry on?
command-consents = See what I have consented to
residents-consents =
    <b>My consents</b>
    Press one to see what it is for, and to give it or take it back.
residents-consent-none = { $what }: not given
residents-consent-since = { $what }: since { $day } · text { $text } ({ $language })
residents-consent =
    <b>{ $what }</b>
    { $about }
    { $state ->
        [old] The words have changed. Please read them and decide again. Text now: { $text }
        [given] You have given this consent.
       *[none] You have not given this consent. Text now: { $text }
    }
    .give = I consent
    .sure = Take it back
residents-consent-past =
    { $day }: given to text { $text } ({ $language }){ $ended ->
        [none] {""}
       *[other] {" "}· taken back { $ended }
    }
residents-consent-sure =
    <b>Take this consent back? { $what }</b>
    { $means }
    .keep = Leave it as it is
    .back = Take it back
tick-about-service = What: messenger number, the name you chose, language, neighbourhood, posts and trades. Why: so that neighbours can share. How long: until you leave. Without it you cannot use Pumasi.
tick-about-profile = What: your name and neighbourhood. For whom: neighbours of the same complex and neighbourhood. Why: so that you know each other. How long: until you take it back. You can use Pumasi without it.
tick-about-homestay = What: the checks needed to live together. For whom: the moderator in charge only. How long: one year after you stop living together. You can use everything else without it.
tick-means-service = Without this consent you cannot use Pumasi. To take it back is to leave: then everything is erased, and you have seven days to think it over.
tick-means-profile = Neighbours will no longer see your name and neighbourhood, nor find you by name to send you units. Posts and trades stay as they are, and whoever agrees a trade with you sees your name.
tick-means-homestay = You will not be able to apply for living together. Everything else stays as it is.
residents-notice-consents = The words of what you consented to have changed. Please read them and decide again. Until then nothing new begins.
