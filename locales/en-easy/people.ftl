# Two records of one person
people-notice-stays =
    Is this record yours, too?
    <b>{ $name }</b> · here since { $since }
    If it is, the two become one.
    We wait until { $until }.
people-notice-goes =
    We want to join this record with another.
    <b>{ $name }</b> · here since { $since }
    If that is not you, say no.
    We wait until { $until }.
people-same =
    { $said ->
        [yes] Thank you. The two become one soon.
       *[no] Thank you. Nothing changes.
    }
people-notice-merged =
    Your two records are one now.
    All of { $name } is here.
