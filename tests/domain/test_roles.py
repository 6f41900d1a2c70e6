"""The rules: who looks after what: moderators and admins, each for an area."""
