# rings
