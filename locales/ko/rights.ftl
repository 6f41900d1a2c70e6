# 권리
command-mydata = 나에 대해 보관된 것 모두 보기
command-delete = 탈퇴하고 지우기
command-breach = 유출에 해당하는 이웃 목록 만들기
former-member = 탈퇴한 회원
rights-door-mydata = 나에 대해 보관된 것
rights-door-delete = 품앗이 탈퇴
rights-settle-mine = 내 글
rights-settle-trades = 내 거래
rights-settle-offer = 나눌 것 올리기
rights-settle-pay = 이웃에게 보내기
rights-settle-cases = 맡은 일
rights-settle-loans = 내 대여 목록
rights-settle-lend = 내가 빌려주는 물건
rights-mydata =
    <b>나에 대해 보관된 것</b>
    답을 드리기 위한 메신저 번호
    이름: { $name }
    사는 곳: { $home }
    가입한 날: { $since }
    { $birth }
    { $roles }
    모두 이웃과 나누실 수 있도록 직접 알려 주신 것입니다. 팔지 않으며, 이 도시의 품앗이 밖으로 내보내지 않습니다. 이름과 동네는 동의하셨을 때만 이웃에게 보이고, 거래를 약속한 이웃에게는 이름이 보입니다. 담당자는 문제를 살펴볼 때만 이름을 봅니다.
    아래 파일에 모든 내용이 그대로 들어 있으며, 다른 프로그램으로도 읽을 수 있습니다. 다른 사람의 이름과 말은 뺐습니다. 사진은 메신저의 파일 번호로 적었고, 사진 자체는 이 대화에 있습니다.
    .correct = 고치기
    .consents = 동의한 것
    .kept = 보관 기간
rights-birth = 태어난 해: { $year }
rights-roles = 맡으신 일: { $roles }
rights-file = { $parts ->
        [1] 모든 내용을 담은 파일(JSON)입니다.
       *[other] 모든 내용을 파일(JSON) { $parts }개에 나누어 담았습니다. 그중 하나입니다.
    }
rights-seen = { $day }에 담당자가 정보를 보았습니다.
rights-never-seen = 정보를 본 담당자는 없습니다.
known-listings = 올리신 글 { $count }건: 이웃에게 보여 드리려고
known-trades = 거래 기록 { $count }건: 두 분이 약속을 아실 수 있게
known-units = 단위 기록 { $count }건: 모두의 셈이 맞도록
known-words = 상대에게 전한 말 { $count }건: 다툼이 생길 때를 위해
known-reviews = 후기 기록 { $count }건: 이웃끼리 믿을 수 있게
known-loans = 빌린 물건 { $count }건: 물건이 제때 다음 이웃에게 가도록
known-bookings = 방 예약 { $count }건: 방이 두 번 나가지 않고 함께 고루 쓰도록
known-rings = 짝과 돌림 품앗이 { $count }건: 맞는 이웃을 찾아 드리려고
known-cases = 문제와 신고 기록 { $count }건: 공정하게 정하려고
known-saved = 기다리는 것과 차단 { $count }건: 정하신 대로
known-notices = 알림과 알림 설정 { $count }건
known-chat = 이 대화의 기록 { $count }건: 답이 빠지지 않도록
known-roles = 맡은 일의 기록 { $count }건
known-deeds = 담당자가 해 드린 일 { $count }건: 나중에 확인할 수 있게
known-other = 그 밖의 기록 { $count }건
rights-kept =
    <b>보관 기간</b>
    내 정보와 글, 단위는 탈퇴하실 때(/delete)까지 보관합니다. 나머지는 그 전에 저절로 지워집니다.
kept-answers = 답을 보냈다는 기록: { $days }일. 답의 내용: 한 시간
kept-drafts = 쓰다가 멈춘 것: { $days }일
kept-unreadable = 읽지 못한 메시지: { $days }일
kept-notices = 알림: { $days }일
kept-words = 상대에게 전한 말: 거래가 끝나고 { $days }일
kept-strangers = 가입하지 않은 사람의 언어: { $days }일
kept-invites = 맡기려 했거나 거절한 일: { $days }일
kept-photos = 끝난 글의 사진: { $days }일
kept-trades = 끝난 거래: { $days }일, 그 뒤에는 이름과 말을 지움
kept-cases = 정해진 문제: { $days }일, 그 뒤에는 이름과 말을 지움
kept-roles = 누가 무엇을 맡았는지: 끝나고 { $days }일
kept-looks = 누가 누구의 정보를 보았는지: { $days }일
kept-deeds = 담당자가 한 일: { $days }일
kept-talks = 상담에서 나눈 말: 끝나고 { $days }일
kept-files = 올리신 파일의 내용: { $days }일
kept-sanctions = 끝난 경고와 정지: { $days }일
kept-notes = 돌보는 분이 적은 메모: { $days }일
kept-works = 끝난 긴 작업과 파일 이름: { $days }일
kept-broadcasts = 여럿에게 알린 소식: { $days }일
kept-consents = 거두신 동의의 기록: { $days }일
kept-payments = 주고받은 문에 적은 말: { $days }일, 그 뒤에는 수만 남음
kept-changes = 누가 왜 규칙을 바꾸었는지: { $days }일
kept-rings = 끝난 돌림 나눔에 누가 있었는지: { $days }일
kept-merges = 기록을 합칠 때 오간 말: { $days }일
kept-backups = 백업: 길어도 { $days }일
rights-delete =
    <b>품앗이 탈퇴</b>
    { $blocking ->
        [0] 신청하신 뒤 { $days }일 동안 다시 생각하실 수 있고, 그동안 이웃에게 보이지 않습니다. 그 뒤에는 이름과 글, 말과 번호를 모두 지우며 되돌릴 수 없습니다. 주고받은 단위는 모두의 셈이 맞도록 “탈퇴한 회원”의 것으로 남습니다.
       *[other] 먼저 마치셔야 하는 일이 { $blocking }가지 있습니다.
    }
    { $open ->
        [0] 남은 일이 없습니다.
       *[other] 남은 일:
    }
    .ask = 네, { $days }일 뒤에 지워 주십시오
duty-settings = 이 품앗이의 설정에 관리자로 적혀 있습니다. 운영하는 사람이 먼저 설정에서 빼야 합니다.
duty-trades = 끝나지 않은 거래가 { $count }건 있습니다. 마치시거나 그만두어 주십시오.
duty-lending = 아직 돌려주지 않은 물건이 { $count }가지 있습니다. 먼저 돌려주십시오.
duty-owed = 같은 물건으로 갚기로 하신 것이 { $count }가지 있습니다. 먼저 갚아 주십시오.
duty-owned = 빌려주신 물건이 아직 { $count }가지 나가 있습니다. 먼저 돌려받아 주십시오.
duty-debt = 잔액이 { $amount }{ ledger-unit } 모자랍니다. 나누어서 채우시거나 이웃에게 보내 달라고 하실 수 있습니다.
duty-units = 남은 { $amount }{ ledger-unit }은 동네에 남습니다. 그 전에 이웃에게 보내실 수 있습니다.
duty-cases = 다른 이웃과의 일이 { $count }건 아직 정해지지 않았습니다.
duty-handled = 맡고 계신 일이 { $count }건 있습니다. 정하시거나 돌려놓아 주십시오.
duty-listings = 올리신 글 { $count }건이 내려갑니다.
duty-roles = 맡으신 일 { $count }가지가 끝납니다.
rights-leaving =
    { $due }에 지워집니다. 그때까지 이웃에게 보이지 않고, 모든 것은 그대로 있습니다.
    마음이 바뀌시면 한 번만 눌러 주십시오.
    .stay = 계속 쓰겠습니다
rights-stayed = { $name } 님, 다시 뵙게 되어 반갑습니다. 모든 것이 그대로입니다.
rights-notice-reminder = 탈퇴를 신청하셨습니다. { $due }에 모두 지워집니다. 그때까지는 한 번만 누르시면 계속 쓰실 수 있습니다.
rights-notice-put-off = 아직 지워 드릴 수 없습니다. 먼저 마치셔야 하는 일이 { $count }가지 생겼습니다. { $due }에 다시 해 보겠습니다.
rights-notice-erased = 다 되었습니다. 보관하던 정보를 모두 지웠고, 이 메시지 뒤에는 오셨다는 기록도 남지 않습니다. 백업은 35일 안에 없어집니다. 이 대화는 지우셔도 됩니다. 그동안 나누어 주셔서 고맙습니다.
rights-ask-kind =
    어떤 정보가 다른 사람에게 알려졌을 수 있습니까?
    .label = 정보
rights-ask-first =
    어느 날부터입니까?
    .label = 부터
rights-ask-last =
    어느 날까지입니까?
    .label = 까지
rights-summary =
    <b>해당하는 이웃의 목록을 만드시겠습니까? 이 일은 기록에 남습니다.</b>
    .send = 네, 만들겠습니다
leaked-profile = 이름과 사는 곳
leaked-listings = 올린 글과 기다리는 것
leaked-trades = 거래와 후기
leaked-words = 상대와 주고받은 말
leaked-units = 단위와 보낸 기록
leaked-cases = 문제와 신고
leaked-chat = 대화와 알림
rights-concerned = { $kind }, { $first }부터 { $last }까지: 맡으신 곳에서 { $count }명이 해당합니다. 파일에는 번호, 사는 곳, 언어가 있습니다. 아래는 이웃에게 알릴 글이며 세 언어로 되어 있습니다. 감독 기관에도 언제, 무엇이, 몇 명의 것이, 어떻게 막았는지 알려야 합니다. 파일은 필요한 동안만 보관해 주십시오.
rights-column-person = 메신저 번호
rights-column-area = 사는 곳
rights-column-language = 언어
rights-letter-ko = 알립니다. { $first }부터 { $last }까지의 개인정보가 다른 사람에게 알려졌을 수 있습니다. 해당하는 정보: { $kind }. 해당하는 이웃: { $count }명. 저희는 바로 막았고, 관계 기관에 신고합니다. 모르는 사람이 품앗이 이야기를 하며 돈이나 번호를 물으면 답하지 마십시오. 알고 싶으신 것이 있거나 피해가 있으면 품앗이에 적어 주십시오. 무엇이 보관되어 있는지는 /mydata 에서 보실 수 있습니다.
rights-letter-en = Please read this. Personal data from { $first } to { $last } may have come into the wrong hands. The data: { $kind }. People concerned: { $count }. We have stopped it and are reporting it to the authority. If a stranger speaks of Pumasi and asks you for money or numbers, please do not answer. If you have questions, or have suffered harm, write to Pumasi. You can see what is kept about you with /mydata.
rights-letter-fr = À lire, s’il vous plaît. Des données personnelles du { $first } au { $last } sont peut-être tombées entre de mauvaises mains. Les données : { $kind }. Personnes concernées : { $count }. Nous y avons mis fin et le signalons à l’autorité. Si une personne inconnue vous parle de Pumasi et vous demande de l’argent ou des numéros, ne répondez pas. Pour toute question ou tout dommage, écrivez à Pumasi. /mydata montre ce qui est gardé sur vous.
deed-member-erased = 탈퇴를 원한 회원의 정보를 지움
deed-breach-listed = 유출에 해당하는 이웃의 목록을 만듦
rules-rights = 내 정보와 권리
rule-rights-cooling-days = 탈퇴를 신청한 뒤 다시 생각할 수 있는 기간: { $value }일
rule-rights-reminder-days = 지우기 며칠 전에 다시 알리는지: { $value }일
rule-rights-again-days = 지우지 못했을 때 다시 해 보는 간격: { $value }일
rule-rights-stranger-days = 가입하지 않은 분의 대화를 보관하는 기간: { $value }일
rule-rights-invite-days = 끝난 초대를 보관하는 기간: { $value }일
rule-rights-look-days = 누가 정보를 보았는지 보관하는 기간: { $value }일
rule-rights-role-days = 끝난 역할을 보관하는 기간: { $value }일
rule-rights-trade-days = 끝난 거래를 보관하는 기간: { $value }일
rule-rights-case-days = 끝난 접수 건을 보관하는 기간: { $value }일
rule-rights-photo-days = 사진을 보관하는 기간: { $value }일
rule-rights-sanction-days = 끝난 조치를 보관하는 기간: { $value }일
rule-rights-note-days = 이웃에 대한 메모를 보관하는 기간: { $value }일
rule-rights-work-days = 끝난 긴 작업을 보관하는 기간: { $value }일
rule-rights-broadcast-days = 여럿에게 알린 소식을 보관하는 기간: { $value }일
rule-rights-consent-days = 거둔 동의의 기록을 보관하는 기간: { $value }일
rule-rights-payment-days = 주고받은 문에 적은 말을 보관하는 기간: { $value }일
rule-rights-change-days = 규칙을 바꾼 사람과 까닭을 보관하는 기간: { $value }일
rule-rights-ring-days = 끝난 돌림 나눔의 이름을 보관하는 기간: { $value }일
