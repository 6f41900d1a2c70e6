"""What the bot is: the rules of the city, what can happen in it, and the machinery that talks."""
