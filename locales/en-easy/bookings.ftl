# Booking rooms: what one is told, in plain words
bookings-see = I would like to see more
bookings-find = I would like another room
bookings-step-arrive = I am here
bookings-step-leave = I have tidied and left
bookings-step-answer = I would like to answer
bookings-others = You could have one of these instead. Press one, and we ask for it.
bookings-again-asked = The manager has your request. You will hear from us.
bookings-again-booked = It is booked.
bookings-notice-approved =
    You can use <b>{ $room }</b>.
    It is from { $begins } to { $ends }.
    Place: { $place }
    The number is { $number }.
bookings-notice-declined =
    You cannot have <b>{ $room }</b> this time.
    You asked for { $begins }.
    The manager says: { $why }
    { $others }
bookings-notice-displaced =
    We are sorry. Your booking of <b>{ $room }</b> was cancelled.
    It was for { $begins }.
    The reason: { $why }
    { $others }
bookings-notice-question =
    The manager of <b>{ $room }</b> has a question.
    It is about { $begins }.
    { $words }
bookings-notice-expired =
    We are sorry. You cannot have <b>{ $room }</b>.
    You asked for { $begins }.
    The manager did not answer in time.
    { $others }
bookings-notice-missed =
    It seems that you did not come to <b>{ $room }</b>.
    It was for { $begins }.
    Others can now use the rest of the time.
    If that is wrong, please tell the manager.
bookings-notice-week =
    In one week you use <b>{ $room }</b>.
    It is from { $begins } to { $ends }.
    Place: { $place }
    If you cannot come, please cancel in time.
bookings-notice-eve =
    Tomorrow you use <b>{ $room }</b>.
    It is from { $begins } to { $ends }.
    Place: { $place }
    How you get in is shown shortly before it begins.
bookings-notice-brief =
    Soon you use <b>{ $room }</b>.
    It is from { $begins } to { $ends }.
    Place: { $place }
    Open the booking to see how you get in.
bookings-notice-start =
    It is time to use <b>{ $room }</b>.
    Please press when you are there.
    If we do not hear from you, others can use it.
bookings-notice-tidy =
    Your time in <b>{ $room }</b> ends soon.
    It ends at { $ends }.
    Please leave it as you found it.
bookings-notice-after =
    How was <b>{ $room }</b>?
    We have only two questions.
    Please tell us, too, if something was broken or untidy.
