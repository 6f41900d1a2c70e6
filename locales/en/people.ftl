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

# Two records of one person
command-merge = Make two records of one person into one
people-merge-door = Merge with another record
people-ask-double =
    Which other record? Please write the name or number.
    It is recorded who looked at whom.
    .label = Looking for
people-merge-with = Is there another record of <b>{ $name }</b>?
people-merge =
    <b>Make these two records one?</b>
    Stays: { $stays } · { $home } · number { $kept }
    Goes: { $gone } · { $old } · number { $lost }
    All posts, trades, units, reviews, notes, consents and measures of the one that goes become those of the one that stays:
    .sure = Propose it
    .turn = The other way round
    .card = What is known of { $name }
people-merge-roles = { $count ->
        [one] One role does not move and ends.
       *[other] { $count } roles do not move and end.
    }
people-merge-ways = <b>This has to be settled first:</b>
people-merge-asks = { $name } is asked first, and has to say that both are theirs.
people-merge-tells = { $name } is told too, and can say no within { $hours } hours.
people-merge-final =
    A second moderator has to agree.
    <b>It cannot be undone.</b>
people-way-trades = Trades of the two with each other that are not over: { $count }
people-way-cases = Undecided cases in which both have a part: { $count }
people-way-handled = Cases in the hands of the record that goes: { $count }
people-way-talk = { $name } is talking with a person right now.
people-way-leaving = { $name } has asked to be erased.
people-way-settings = The record that goes is named as an admin in the settings of this Pumasi.
people-way-both = Things that a person has only once and both have open: { $count }
people-merge-why = You propose to make the record of <b>{ $gone }</b> a part of that of <b>{ $stays }</b>.
people-merge-ask-why =
    Why do you think that they are the same person? The moderator who has to agree reads it.
    .label = Why
people-merge-summary =
    <b>It cannot be undone. Shall we propose it?</b>
    .send = Yes, propose it
people-merge-proposed = It is proposed, and happens when another moderator agrees. Case number { $number }
people-record-merge =
    Stays: { $stays } (number { $kept })
    Goes: { $gone } (number { $lost })
    The person says: { $said ->
        [yes] both are mine
        [refused] that is somebody else
        [unasked] cannot be asked
       *[waits] nothing yet
    }
    It cannot be undone.
people-notice-stays =
    Somebody who looks after people thinks that this record is yours too:
    <b>{ $name }</b> · here since { $since }
    If it is, all its posts, trades, units and reviews become yours, and a debt if there is one. It cannot be undone.
    If it is not yours, please say so. We wait until { $until }.
people-notice-goes =
    Somebody who looks after people wants to make this record a part of that one:
    <b>{ $name }</b> · here since { $since }
    All posts, trades, units and reviews you have here would become a part of that record. It cannot be undone.
    If that is not you, please say so by { $until }. Then nothing changes.
people-same-yes = Yes, both are mine
people-same-no = No, that is somebody else
people-same = { $said ->
        [yes] Thank you. A moderator looks once more, and then the two become one.
       *[no] Thank you. The two stay apart, and nothing changes.
    }
people-notice-said = { $said ->
        [yes] { $name } says that both records are theirs.
       *[no] { $name } says that it is somebody else. The two cannot be merged.
    }
people-notice-merged = Your two records are one now. All posts, trades, units and reviews of { $name } are here.
people-earlier = Earlier record: number { $number } · merged on { $day }
people-measure = Measure: { $measure }{ $until ->
        [none] {""}
       *[other] {" "}· until { $until }
    }
case-kind-merge = Two records of one person
ruling-merge = Make them one (no way back)
ruling-apart = Leave them as two
ruled-merge = The two records are one now.
ruled-apart = The two records stay apart.
form-name-people-double = looking for another record
form-nudge-people-double = You were looking for another record of somebody. Would you like to carry on?
form-name-people-merge = making two records one
form-nudge-people-merge = You were proposing to make two records one. Would you like to carry on?
deed-merge-proposed = proposed to make two records one
deed-people-merged = made two records of one person one
rule-people-merge-hours = Hours in which somebody whose record is to be merged can say no: { $value }
