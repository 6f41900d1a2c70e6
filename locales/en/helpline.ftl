# Talking to a person
command-human = Talk to a person
command-helpline = See who waits to talk
helpline-call-me = Please help me by phone
helpline-wish = Please help me by phone.
helpline-wish-about = Please help me by phone. What I was doing: { $form }
helpline-wish-left = Please help me by phone. What I did not finish: { $form }
helpline-ask-words =
    What would you like to talk about? Please write it in one message.
    One of us will answer in this chat. Neither of you sees the other’s number or address.
    .label = What it is about
helpline-waiting =
    { $opens ->
        [none] { $ahead ->
            [0] You are next. We will tell you when somebody is here.
            [one] One person is ahead of you. We will tell you when you are next, and when somebody is here.
           *[other] { $ahead } people are ahead of you. We will tell you when you are next, and when somebody is here.
        }
       *[other] Nobody is on duty at the moment. Somebody will be here from { $opens }. { $ahead ->
            [0] You will be the first then.
            [one] One person is ahead of you.
           *[other] { $ahead } people are ahead of you.
        }
    }
    Meanwhile you can use Pumasi as usual.
    You wrote: { $words }
    { $phone }
helpline-phone = You can also phone: { $number }
helpline-ticket =
    Nobody was free in time. Your request is not lost.
    One of us will write to you in this chat as soon as possible.
    You wrote: { $words }
    { $phone }
helpline-talking =
    You have been talking to one of us since { $since }.
    What you write, and your photos, go to that person. Commands still work.
helpline-leave = Stop waiting
helpline-left = You are no longer waiting. Please ask again whenever you like.
helpline-end = End the conversation
helpline-again = Talk to a person again
helpline-see = See the details
helpline-door = See who waits
helpline-hidden = To keep you both safe, we have hidden what looks like contact details or an address.
helpline-reads = This is what they read: { $text }
helpline-passed = Passed on.
helpline-notice-first = You are next now. We will tell you when somebody is here.
helpline-notice-taken =
    <b>Somebody is here for you.</b>
    What you write from now on, and your photos, go to that person. If you were in the middle of something, please finish it first or send /cancel
helpline-notice-words =
    { $name ->
        [none] Our team
       *[other] { $name }
    }: { $text ->
        [none] sent a photo.
       *[other] { $text }
    }
helpline-notice-missed =
    We are sorry: nobody was free in time.
    Your request stays with us, and one of us will write to you in this chat as soon as possible.
    You wrote: { $words }
helpline-notice-stuck =
    You have not finished what you began last week.
    Somebody will phone you to help.
    There is no hurry.
helpline-notice-ended =
    { $silent ->
        [yes] Nothing was said for a while, so the conversation has ended.
       *[no] The conversation has ended.
    } From now on the bot answers you again.
    About: { $words }
    Since { $since } { $count ->
        [0] nothing was written.
        [one] one message was written.
       *[other] { $count } messages were written.
    }
    If there is anything else, send /human
helpline-notice-settled =
    Somebody has seen to what you asked for: { $words }
    If there is anything else, please ask again.
helpline-notice-closed =
    { $silent ->
        [yes] Nothing was said for a while, so the conversation has ended.
       *[no] The conversation has ended.
    } What you write no longer goes to that person.
helpline-notice-waiting = Somebody waits to talk to a person.
helpline-notice-ticket = Somebody waited and nobody was free. Please get in touch when you have time.
helpline-queue =
    { $past ->
        [yes] { $count ->
            [0] No conversations yet.
           *[other] <b>Past conversations</b>
        }
       *[no] { $count ->
            [0] Nobody is waiting.
           *[other] <b>Who would like to talk</b>
        }
    }
    .past = See past conversations
    .queue = See who waits
helpline-line = { $n }. { $state ->
        [waiting] waiting
        [ticket] to be contacted
        [connected] talking
       *[ended] over
    } · { $area } · { $since } · { $words }
helpline-card =
    <b>{ $name }</b> · { $area }
    { $state ->
        [waiting] Waiting
        [ticket] Nobody was free in time: to be contacted
        [connected] Talking
       *[ended] Over
    } · { $since }
    { $helper }
    About: { $words }
    .take = Talk to this person
    .settle = Seen to in another way
helpline-helper = Helped by { $name }
helpline-said = { $at } { $name }: { $text ->
        [none] (photo)
       *[other] { $text }
    }
helpline-taken =
    <b>You are connected with { $name }.</b>
    About: { $words }
    Whatever you write from now on, and your photos, go to this person. Neither sees the other’s account or number.
helpline-settled = Noted as seen to. We have told the person.
form-name-helpline-ask = talking to a person
deed-helpline-taken = took a conversation
deed-helpline-ended = ended a conversation
deed-helpline-settled = saw to a request in another way
form-nudge-helpline-ask = You were asking to talk to a person. Would you like to carry on?
rules-helpline = Talking to a person
rule-helpline-opens = Hour from which somebody is there: { $value }
rule-helpline-closes = Hour until which somebody is there: { $value }
rule-helpline-weekends = Somebody is there at weekends too: { $value }
rule-helpline-wait-minutes = Minutes of waiting for a helper, after which the wish stays as a ticket: { $value }
rule-helpline-silence-minutes = Minutes of silence after which a talk ends: { $value }
rule-helpline-kept-days = Days for which the words of a talk are kept: { $value }
rule-helpline-words-max = Characters in which one says what it is about: { $value }
rule-helpline-phone = The helpers’ telephone number: { $value }
