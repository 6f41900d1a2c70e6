# 이웃과의 연락
contact-door-blocked = 차단한 이웃
