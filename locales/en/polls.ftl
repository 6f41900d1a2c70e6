# Choosing a room together in a group
command-decide = Choose a room together, by vote
polls-elsewhere =
    <b>Choose a room together, by vote</b>
    Bring me into your group and write there, for instance, <b>/decide 8 people Friday evening</b>. I put some free rooms to the vote. As soon as there are enough votes, the room is booked.
    .add = Bring me into a group
polls-how =
    <b>What kind of room do you need?</b>
    Choose below, or write for instance <b>/decide 8 people Friday evening 2 hours</b>.
polls-for-day = Day · { $people }
polls-for-evening = Evening · { $people }
polls-for-weekend = Weekend · { $people }
polls-notice-card =
    🗳 <b>{ $people ->
        [one] A room for one person
       *[other] A room for { $people } people
    }</b>
    { $words }

    { $choices }

    { $stands }
polls-words = “{ $words }”
polls-choices =
    { $before }

    { $line }
polls-choice =
    { $gone ->
        [yes] 🚫 <s>{ $begins } – { $ends }</s>
       *[no] <b>{ $begins } – { $ends }</b>
    }
    { $room } · { $place } · { $count ->
        [one] 1 vote
       *[other] { $count } votes
    }
    { $who }
polls-who = 🙋 { $names }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }
polls-stands-draft =
    Once the vote is open, the room is booked for the first time that has { $quorum ->
        [one] 1 vote
       *[other] { $quorum } votes
    }. { $name } answers for the booking, and it counts as one of this group. Whoever opens the vote promises that the meeting is not political, religious or for profit.
    If nobody opens it by { $until }, it is dropped.
polls-stands-open =
    Press every time at which you can come; press again to take it back. The first to have { $quorum ->
        [one] 1 vote
       *[other] { $quorum } votes
    } is booked. Open until { $until }.
    Answers for the booking: { $name }
polls-stands-booked =
    { $said ->
        [requested] 📨 <b>{ $room }, { $begins } – { $ends }</b> is chosen and waits for the manager’s answer.
        [question] 📨 <b>{ $room }, { $begins } – { $ends }</b> is chosen. The manager has asked { $name } something.
       *[other] <b>{ $room }, { $begins } – { $ends }</b> · { $place } · { $state }
    }
    Answers for the booking: { $name }
polls-stands-over =
    { $how ->
        [lapsed] Time is up and there were not enough votes, so nothing was booked. You can begin again with /decide.
        [vain] None of the rooms can be booked any more. { polls-why }
       *[dropped] The vote was stopped.
    }
polls-why =
    { $why ->
        [taken] Another neighbour has booked it meanwhile.
        [quota] This group has booked as much as it may.
       *[none] What holds for the room has changed, or whoever answers for it cannot book now.
    }
polls-of = { $holder } (by { $name })
polls-key = { $begins } · { $room }
polls-step-go = ✅ I promise: open the vote
polls-step-drop = Drop it
polls-step-decide = Decide now
polls-step-stop = Stop the vote
polls-notice-booked =
    { $asked ->
        [yes] 📨 The votes are in: <b>{ $room }</b> has been asked for. I will tell you when the manager agrees; until then it is kept for you.
       *[no] ✅ The votes are in: <b>{ $room }</b> is booked.
    }
    { $begins } – { $ends }, { $place }. Number { $number }.
    { $name } answers for the booking and is told how to get in.
polls-notice-gone = There were enough votes, but <b>{ $room }</b>, { $begins }, cannot be booked. { polls-why } Please choose among the others.
polls-notice-over = { polls-stands-over }
polls-notice-news =
    { $said ->
        [approved] ✅ The manager has agreed. You meet in <b>{ $room }</b>, { $begins } – { $ends }, { $place }.
        [declined] The manager says that it is not possible this time: <b>{ $room }</b>, { $begins }. { $name } was told why.
        [displaced] We are sorry. The house has had to cancel <b>{ $room }</b>, { $begins }. { $name } was told why.
        [expired] Nobody has answered about <b>{ $room }</b>, { $begins }.
       *[cancelled] <b>{ $room }</b>, { $begins }, has been cancelled.
    }
rules-poll = Votes of groups
rule-poll-votes-least = Votes needed to decide: { $value } at the least
rule-poll-votes-percent = Votes needed to decide: { $value }% of those for whom it is
rule-poll-options-most = Rooms that are put to the vote: up to { $value }
rule-poll-people = People, where nobody says how many: { $value }
rule-poll-hours = How long a vote is open: { $value } hours
rule-poll-draft-minutes = How long an unopened vote is left: { $value } minutes
rule-poll-kept-days = Votes that are over are kept: { $value } days
rule-poll-coming-most = Bookings of groups that one person answers for: { $value }
kept-polls = Votes of groups that are over: { $days } days
