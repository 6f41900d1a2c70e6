# 역할
role-moderator = 동네지기
role-admin = 관리자
roles-notice-accepted = { $name } 님이 { $place ->
       *[other] { $area }
    }의 { $role } 일을 맡기로 했습니다.
roles-notice-declined = { $name } 님이 { $place ->
       *[other] { $area }
    }의 { $role } 일을 맡지 않기로 했습니다.
roles-notice-ended = 맡고 계시던 { $place ->
       *[other] { $area }
    }의 { $role } 역할이 오늘로 끝났습니다. 그동안 수고해 주셔서 고맙습니다.
