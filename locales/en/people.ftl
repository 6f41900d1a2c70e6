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
