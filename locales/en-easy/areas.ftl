areas-ask-home =
    { $step ->
        [found]
            Several places have that name.
            Please press the one you live in.
        [city] Please press the district you live in.
        [gu] Please press the neighbourhood in <b>{ $area }</b> you live in.
        [inside]
            This is <b>{ $area }</b>.
            If you live in an apartment complex, please press its name.
            Or tell us only the neighbourhood.
       *[ask]
            Where do you live?
            Please write the name of your complex or neighbourhood.
            For example: Munjeong-dong
            Neighbours never see your address.
    }
areas-moved =
    We have changed your home.
    <b>{ $home }</b>
    You will see the nearest posts first.
