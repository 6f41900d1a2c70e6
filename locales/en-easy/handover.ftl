# A record kept for somebody, given to her
handover-number =
    Your coordinator will telephone you soon.
    Then please read out this number: <b>{ $number }</b>
    Tell it to nobody before the call.
handover-notice-done =
    Now you can do it all yourself.
    All that was written down for { $name } is here.
handover-notice-ended =
    We could not be sure that it was you.
    So the record was not opened.
    Please telephone your coordinator.
