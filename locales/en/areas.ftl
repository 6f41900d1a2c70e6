# Home
areas-ask-home =
    { $step ->
        [found] There are several places of that name. Which one do you live in?
        [city] Which district do you live in?
        [gu] Which neighbourhood of <b>{ $area }</b> do you live in?
        [inside] <b>{ $area }</b>. If you live in an apartment complex, please choose it. The neighbourhood alone is fine too.
       *[ask] Where do you live? Please write the name of your apartment complex, neighbourhood or district. For example: Munjeong-dong. Neighbours never see your address.
    }
    .label = Home
areas-home =
    You live in <b>{ $home }</b>.
    .move = I have moved
areas-moved = Your home is now <b>{ $home }</b>. From here on, you see what is posted nearest to it first.
