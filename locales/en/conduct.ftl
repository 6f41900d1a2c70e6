# Conduct: how far posts are seen, warnings and suspensions
command-conduct = See warnings and suspensions
penalty-warning = warning
penalty-suspension = suspension
penalty-ban = ban
person-reason-rude = Insults or unpleasant words
person-reason-absent = Agrees and does not come
person-reason-scam = Asks for money or an account
person-reason-threat = Threatens or follows somebody
person-reason-other = Something else is wrong

conduct-ask-measure =
    What is to be done?
    After a warning one goes on as soon as it is read. A suspension ends by itself on its day.
    A ban has to be confirmed by another moderator.
    .label = Penalty
conduct-ask-days =
    For how many days? Up to { $most }.
    .label = For
conduct-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
conduct-ask-why =
    Why? The person will read exactly this.
    .label = Why
conduct-ask-plea =
    What should be looked at again? Another moderator than the one who decided will read it.
    .label = What to look at again
conduct-ask-reason =
    <b>{ $name }</b>
    What is wrong? This neighbour will not learn who told us.
    .label = What is wrong
conduct-ask-words =
    What happened, and when? You can also skip this.
    .label = More about it
conduct-summary =
    <b>Send it like this?</b>
    .send = Yes, send it
conduct-person =
    { $count ->
        [0] Nothing was ever decided about <b>{ $name }</b>.
        [one] What was decided about <b>{ $name }</b> before: { $count } measure
       *[other] What was decided about <b>{ $name }</b> before: { $count } measures
    }
conduct-past-line = { $since }, { $measure }: { $why }
conduct-sanction = Decide about this person
conduct-done =
    { $name } has been told: { $measure }
    { $until ->
        [none] { "" }
       *[other] It ends by itself, { $until }.
    }
conduct-ban-asked =
    The ban of { $name } waits for a second moderator. Case { $number }
    It begins when that person confirms it; until then nothing changes. If it is urgent, you can suspend first.
conduct-measures =
    { $count ->
        [0] Nothing is in force where you look after things.
       *[other] <b>In force at the moment</b>
    }
conduct-measures-line =
    { $n }. { $name } · { $measure }{ $until ->
        [none] { "" }
       *[other] { " " }· until { $until }
    }
conduct-measures-open = { $n }. { $name }
conduct-card =
    <b>{ $name } · { $measure }</b>
    { $area }
    Why: { $why }
    Since { $since }{ $until ->
        [none] { "" }
       *[other] , until { $until }
    }
    { $objected ->
        [yes] The person has objected.
       *[no] { "" }
    }
    .lift = End it now
    .back = ‹ List
conduct-lift =
    Do you want to end this for { $name } now ({ $measure })? The person will be told.
    .yes = Yes, end it
    .no = No, leave it
conduct-lifted = It has ended for { $name } ({ $measure }), who has been told.

conduct-own =
    { $count ->
        [0] You have never been warned or suspended.
       *[other] <b>What was decided about you</b>
    }
conduct-own-line =
    { $n }. { $measure } · { $state ->
        [on] since { $since }{ $until ->
            [none] { "" }
           *[other] , until { $until }
        }
       *[over] { $since }, over
    }
    Why: { $why }
conduct-standing-door = See where I stand
conduct-acknowledge = I have read it
conduct-acknowledged = Thank you for reading it. You can go on now. If you think it is wrong, you can ask for a second look.
conduct-object = Ask for a second look
conduct-object-to = Ask for a second look at { $n }
conduct-objected =
    We have it. Another moderator than the one who decided will start from the beginning and tell you.
    Case { $number }
conduct-report = Something is wrong with this neighbour
conduct-line-level =
    ⚠ { $level ->
        [hidden] Only you see this post at the moment
       *[unlisted] This post is in no list or search at the moment, only its link opens it
    }{ $until ->
        [none] { "" }
       *[other] , until { $until }
    }. Why: { $cause ->
        [reports] several neighbours told us that something is wrong.
        [first] it is your first post, and a moderator has a look.
        [sanction] your account is suspended.
        [flood] many posts came within a short time.
        [again] it says the same as one you posted lately.
        [links] there are several links in it.
        [money] it speaks of transfers or accounts.
       *[ruling] { $why }
    }

conduct-notice-warning =
    <b>This is a warning.</b>
    Why: { $why }
    Press the button below and you can go on at once. On the next screen you can ask for a second look.
conduct-notice-suspension =
    <b>Your account is suspended until { $until }.</b> Then it ends by itself.
    Why: { $why }
    Since { $since } you cannot post, propose, make new payments or report, and your posts are not shown. You can still finish what you have agreed, pay what you owe, look around and talk to a person.
    If you think it is wrong, ask for a second look below. Another moderator will decide.
conduct-notice-ban =
    <b>Your account is suspended for good.</b> Two moderators decided it together.
    Why: { $why }
    Since { $since } you cannot post, propose, make new payments or report, and your posts are not shown. You can still finish what you have agreed, pay what you owe, look around, talk to a person, and take your data with you or delete them.
    If you think it is wrong, ask for a second look below. A moderator who was not part of it will decide.
conduct-notice-restored =
    { $measure ->
        [warning] <b>The warning has been withdrawn.</b>
        [suspension] <b>Your suspension is over.</b> You can do everything again.
       *[ban] <b>Your account is restored.</b> You can do everything again.
    }
conduct-notice-unlisted =
    <b>{ $title }</b>
    This post is in no list or search at the moment. Its link opens it.
    Why: { $cause ->
        [reports] several neighbours told us that something is wrong with it.
        [first] it is your first post, and a moderator has a look before all see it.
        [flood] many posts came within a short time.
        [again] it says the same as one you posted lately.
        [links] there are several links in it.
        [money] it speaks of transfers or accounts.
       *[ruling] { $why }
    }
    { $cause ->
        [ruling] { "" }
       *[other] A moderator looks at it. { $until ->
            [none] You will be told what was decided.
           *[other] It is back by { $until } at the latest.
        }
    }
    If you think it is wrong, ask for a second look below.
conduct-notice-hidden =
    <b>{ $title }</b>
    Only you see this post at the moment.
    Why: { $why }
    If you think it is wrong, ask for a second look below.
conduct-notice-visible =
    <b>{ $title }</b>
    We have had a look. Everybody sees this post now. Thank you for waiting.

case-kind-first = First post
case-kind-flag = Post noticed by the bot
case-kind-person = Report of a neighbour
case-kind-ban = Ban to be confirmed
case-kind-objection = Second look
flag-reason-flood = Many posts within a short time
flag-reason-again = The same words as a post before
flag-reason-links = Several links
flag-reason-money = Words about transfers or accounts
ruling-unlist = Only take it off the lists
ruling-shadow = Show it to its author only
ruling-warn = Warn
ruling-suspend = Suspend
ruling-ban = Ban
ruling-leave = Leave it
ruling-lift = End the measure
ruling-uphold = Keep the measure
ruled-unlist =
    { $mine ->
        [yes] The post you told us about was taken off the lists. Thank you.
       *[no] Your post was taken off the lists and searches. Its link opens it.
    }
ruled-shadow = Thank you for telling us. We have looked and done what is needed.
ruled-warn = We have looked and warned this neighbour. Thank you for telling us.
ruled-suspend =
    { $days ->
        [one] We have looked and suspended this neighbour for a day. Thank you for telling us.
       *[other] We have looked and suspended this neighbour for { $days } days. Thank you for telling us.
    }
ruled-ban = We have looked and suspended this neighbour for good.
ruled-leave = We have looked and decided to do nothing.
ruled-lift = We end what was decided.
ruled-uphold = What was decided stays as it is.
conduct-record-post =
    { $level ->
        [unlisted] In no list at the moment, opened by its link only.
        [shadowed] Seen by its author only, who does not know it.
        [hidden] Seen by its owner only, who knows it.
       *[visible] Up at the moment.
    } { $text }
conduct-record-person = So far: { $reports } reported, { $warnings } warned, { $suspensions } suspended
conduct-record-sanction =
    { $measure } · since { $since }{ $until ->
        [none] { "" }
       *[other] , until { $until }
    }
    The reason then: “{ $why }”
deed-warning-imposed = warned
deed-suspension-imposed = suspended
deed-ban-imposed = banned
deed-warning-lifted = withdrew a warning
deed-suspension-lifted = ended a suspension
deed-ban-lifted = ended a ban
deed-ban-asked = asked for a ban
deed-post-unlisted = took a post off the lists after several reports
deed-post-approved = let a post be that nobody had taken up

rules-conduct = Posts and behaviour
rule-conduct-reports-unlist = Different neighbours whose reports take a post off the lists: { $value }
rule-conduct-newcomer-days = Days after joining in which somebody counts as new: { $value }
rule-conduct-first-posts = Posts of a new member that are looked at: { $value }
rule-conduct-first-level = How far the first posts are seen meanwhile: { $value }
rule-conduct-first-hours = Hours after which a first post is approved by itself: { $value }
rule-conduct-again-days = Days in which the same text again is noticed: { $value }
rule-conduct-again-least = Letters from which two texts count as the same: { $value }
rule-conduct-links-most = Links in one post: { $value }
rule-conduct-links-most-new = Links in one post of a new member: { $value }
rule-conduct-hour-flag = Posts in an hour from which they are looked at: { $value }
rule-conduct-hour-flag-new = The same for new members: { $value }
rule-conduct-hour-stop = Posts in an hour, at most: { $value }
rule-conduct-hour-stop-new = The same for new members, at most: { $value }
rule-conduct-flag-hours = Hours after which a post noticed by the bot is shown again: { $value }
rule-conduct-suspend-most = Longest suspension in days: { $value }
rule-conduct-words-max = Characters in a reason: { $value }
rule-conduct-first-level-visible = to everybody
rule-conduct-first-level-unlisted = by its link only
level-visible = Seen by all
level-unlisted = Opened by its link only
level-shadowed = Seen by its author only, who does not know
level-hidden = Taken down (its owner learns of it)
conduct-level-door = How far it is seen
conduct-level =
    <b>{ $title }</b> · { $owner }
    Now: { $level }{ $since ->
        [none] {""}
       *[other] {" "}· since { $since }
    }
    { $by }
    { $until }
    You can change it either way. Its owner reads the reason, but for what only its author sees: of that nobody is told.
    .undo = Undo
    .owner = What is known of its owner
conduct-level-by = Set by { $name }
conduct-level-until = Until { $until }
conduct-level-why = Why: { $why }
conduct-level-becomes = <b>{ $title }</b> → { $level }
conduct-level-ask-why =
    Why? Please choose a reason below, or write one.
    .label = Why
conduct-level-summary =
    <b>Set it like this? It is recorded.</b>
    .send = Yes, set it
form-name-conduct-level = how far a post is seen
form-nudge-conduct-level = You were setting how far a post is seen. Would you like to carry on?
deed-level-visible = let all see a post
deed-level-unlisted = took a post off the lists
deed-level-shadowed = let only its author see a post
deed-level-hidden = took a post down
deed-level-undone = undid how far a post is seen
