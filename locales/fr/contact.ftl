# Rester en contact, ou pas
contact-door-blocked = Voisins bloqués
