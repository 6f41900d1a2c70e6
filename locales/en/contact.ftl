# Keeping in touch, and keeping apart
contact-door-blocked = Blocked neighbours
