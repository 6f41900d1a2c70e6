"""Other bots with the same six questions, as their frameworks' own guides would have them written."""
