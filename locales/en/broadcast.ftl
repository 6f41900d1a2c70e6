# News to many neighbours at once
command-broadcast = Send news to your area
topic-broadcast = Local news
deed-broadcast-sent = sent local news
deed-work-stopped = stopped a job under way
broadcast-work = Sending local news
broadcast-notice =
    <b>News for { $area ->
       *[other] { $place }
    }</b>
    { $text }
broadcast-notice-korean =
    <b>News for { $area ->
       *[other] { $place }
    }</b>
    This was written in Korean only.
    { $text }
broadcast-choose = Choose your notices
broadcast-audience-everybody = All neighbours
broadcast-audience-role = Those with a role
broadcast-audience-language = By language
broadcast-audience-newcomers = New neighbours
broadcast-to-everybody = all neighbours
broadcast-to-role = { $which }
broadcast-to-language = those who read { $which }
broadcast-to-newcomers = who joined in the last { $which } days
broadcast-language = { $code ->
    [ko] Korean
    [en] English
   *[fr] French
}
broadcast-sending-now = Now (at night: in the morning)
broadcast-sending-morning = Next morning
broadcast-ask-area =
    { $step ->
        [ask] Whose neighbours is it for? Write the name of a gu, dong or complex.
        [found] Which one is it?
        [city] Which gu? It may also be for all of it.
       *[other] Where in { $area }? It may also be for all of it.
    }
    .label = Place
broadcast-ask-audience =
    Whom there is it for? How many they are is shown before you send.
    .label = For
broadcast-ask-role =
    Which role?
    .label = Role
broadcast-ask-language =
    Which language do they read?
    .label = Language
broadcast-ask-newcomers =
    Since when have they been here?
    .label = Joined
broadcast-ask-ko =
    Please write the news in Korean, up to { $most } letters.
    A place can be told something once in { $days } days. Advertisements are not allowed.
    .label = Korean
broadcast-ask-en =
    In English too? If you skip this, those who read English get the Korean text. Nothing is translated by machine.
    .label = English
broadcast-ask-fr =
    In French too? If you skip this, those who read French get the Korean text.
    .label = French
broadcast-ask-sending =
    When should it be sent?
    .label = When
broadcast-confirm =
    Above you see what those who read Korean, English and French will see.
    <b>{ $area ->
       *[other] { $place }
    } · { $to } · { $count }</b>
    It is sent from { $at } on. Everybody’s quiet hours are kept.
    .send = Yes, send it
    .drop = Do not send, drop it
broadcast-dropped = It was dropped, and nothing was sent.
broadcast-became = Sent { $told } · not reached { $blocked } · failed { $failed } · not wanted { $unwanted } · taken back { $withdrawn } · to come { $waiting }
broadcast-report =
    <b>The news has been sent.</b>
    .back = See what was sent
broadcast-stopped =
    <b>The news was stopped { $at }.</b>
    What had not gone out yet was taken back.
    .back = See what was sent
broadcast-list =
    { $count ->
        [0] No local news has been sent yet.
       *[other] <b>Local news sent</b>
    }
    .write = Write news
broadcast-line = { $n }. { $area ->
   *[other] { $place }
} · { $at } · { $told }
broadcast-card =
    <b>{ $area ->
       *[other] { $place }
    } · { $to }</b>
    { $at }
    { $text }
    .back = ‹ List
rules-broadcast = News for many
rule-broadcast-per-days = Days in which news is sent to all at most once: { $value }
rule-broadcast-words-max = Characters of such news: { $value }
rule-broadcast-useful-days = Days after which whoever was not reached is not told any more: { $value }
