# The rules of a community
command-settings = See and change the rules here
settings-where = <b>The rules of which area?</b>
settings-features =
    <b>The rules of { $area }</b>
    About what? You can also search, like “/settings photos”.
    .other = Another area
settings-rules =
    <b>{ $area } · { $feature }</b>
    Press a number to change a rule or see its history.
settings-found =
    <b>{ $area } · “{ $word }”</b>
    { $count ->
        [0] No rule says that. Please try another word.
       *[other] Press a number to change a rule or see its history.
    }
settings-line =
    { $n }. { $rule }{ $whence ->
        [own] { " " }· set here
        [around] { " " }· set in { $from }
       *[usual] { "" }
    }
settings-rule =
    <b>{ $rule }</b>
    { $area }. { $whence ->
        [own] This was set here.
        [around] This was set in { $from } and holds here too.
       *[usual] Nobody has set it: this is how it began.
    }
    At first — { $usual }
    { $fixed }
    .set = Change
    .back = No longer set it here
    .undo = Undo the last change
    .past = History
settings-fixed = It hangs together with accounts that people use already, and cannot be changed here.
settings-back = ‹ Back
settings-nothing = no rules
settings-yes = yes
settings-no = no
settings-none = none
settings-inherited = not set here (what holds around it applies)
settings-ask-value =
    Now: { $rule }
    { $form ->
        [choice] What should it be?
        [number] Please write the new number, from { $least } to { $most }.
       *[text] Please write the new value.
    }
    .label = The rule
settings-ask-why =
    Why? It will be kept with the change.
    .label = Why
settings-ask-area =
    { $step ->
        [ask] The rules of which area? Please write the name of a district, neighbourhood or complex.
        [found] Which one is it?
        [city] Which district? It can also be all of it.
       *[other] Where in { $area }? It can also be all of it.
    }
settings-becomes =
    { $area }
    Now — { $old }
    From now on — { $new }
settings-summary =
    <b>Change it like this?</b>
    It applies at once, here and everywhere inside, except where something else was set.
    .send = Yes, change it
settings-changed =
    Changed. From now on, in { $area }:
    { $rule }
    .see = See this rule
settings-past =
    <b>{ $rule }</b>
    { $count ->
        [0] Nobody has changed it yet.
       *[other] Its history, the latest first
    }
settings-change =
    { $at } · { $name } · { $area }
    { $old } → { $new }
    { $why }
rule-ledger-community-city = city
rule-ledger-community-gu = district
rule-ledger-community-dong = neighbourhood
deed-rule-set = changed a rule
deed-rule-back = no longer set a rule
