# Finding people, and what is known of them
command-find = Find somebody by name
command-person = See what is known of somebody
people-ask-words =
    Whom are you looking for? Please write a name or a part of it, Korean initials (ㄱㅅㅈ), or the number of a case.
    It is recorded who looked at whom.
    .label = Looking for
people-found =
    { $count ->
        [0] Nobody fits “{ $words }” where you look after people.
       *[other] <b>People who fit “{ $words }”</b>
    }
people-line = { $n }. { $name } · { $area }{ $born ->
        [none] {""}
       *[other] {" "}· born { $born }
    }
people-card =
    <b>{ $name }</b> · number { $number }
    { $area }
    { $language }{ $easy ->
        [yes] {" "}· plain mode
       *[no] {""}
    }{ $born ->
        [none] {""}
       *[other] {" "}· born { $born }
    }
    here since { $since }
    .note = Add a note
people-language-ko = Korean
people-language-en = English
people-language-fr = French
people-consent = Consent ({ $given }): { $tick }
people-role = Role: { $role } · { $area }
people-note = Note { $day } { $name }: { $text }
people-open = What is known of this person
people-ask-note =
    What would you like to write down?
    .label = Note
people-note-on =
    A note about <b>{ $name }</b>.
    It becomes a part of that person’s data and is given to them when they ask for it. Please write only what is needed.
people-noted = The note is kept.
people-listings = Posts: { $count }
people-trades = Trades: { $open } under way, { $settled } completed, { $late } cancelled late
people-balance = Balance: { $balance } { ledger-unit }
people-cases = Cases: { $open } open, { $all } so far
people-ratings = Reviews: good { $good } · fair { $fair } · poor { $poor }
form-name-people-find = looking for somebody
form-name-people-note = a note
deed-note-added = added a note about a person
form-nudge-people-find = You were looking for somebody. Would you like to carry on?
form-nudge-people-note = You were writing a note. Would you like to carry on?
rules-people = People
rule-people-note-max = Characters of a note about somebody: { $value }
command-proxy = Let somebody without a phone join
people-proxy-why =
    Somebody without a phone joins. Please meet them and have their consent first.
    Telephone numbers are not kept yet. What there is to tell them goes to whoever looks after them.
people-ask-name =
    What is the person’s name?
    .label = Name
people-ask-area =
    { $step ->
        [ask] Where does the person live? Please write the name of a neighbourhood or complex.
        [found] Which one is it?
        [city] Which district?
       *[other] Where in { $area }?
    }
    .label = Home
people-ask-birth =
    In which year was the person born? You can skip this.
    .label = Year of birth
people-summary =
    <b>Shall this person join?</b>
    .send = Yes, they have agreed
people-brought = { $name } has joined. You can now act in their name.
people-act = Act in this person’s name
people-acting =
    From now on everything is done in the name of { $name }, and recorded.
    It ends after { $minutes } minutes, or when you press the button below.
people-myself = From now on you act in your own name.
form-name-people-proxy = letting somebody join
form-nudge-people-proxy = You were letting somebody without a phone join. Would you like to carry on?
deed-ward-brought = let somebody without a phone join
deed-behalf-begun = began to act in somebody’s name
deed-behalf-acted = acted in somebody’s name
rule-people-behalf-minutes = Minutes for which one acts in the name of somebody without a phone: { $value }
