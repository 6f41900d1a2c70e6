# 파일로 올리고 내려받기
command-import = 파일로 한꺼번에 올리기
command-export = 파일로 내려받기
datasets-import =
    <b>파일로 올리기</b>
    CSV나 엑셀(.xlsx) 파일을 보내 주시면 먼저 한 줄씩 살펴보고 결과를 알려 드립니다. ‘올리기’를 누르시기 전에는 아무것도 올라가지 않습니다.
    빈 양식을 받아 채우시면 쉽습니다. 서울시 공공서비스예약 목록과 공공데이터포털의 전국 공공시설 목록은 받은 파일(JSON도) 그대로 보내셔도 됩니다.
datasets-bring = { $name } 올리기
datasets-template-csv = 빈 양식 (CSV)
datasets-template-xlsx = 빈 양식 (엑셀)
datasets-template =
    빈 양식입니다. 첫 줄은 그대로 두고 둘째 줄부터 채워 주십시오. 필요 없는 칸은 지우셔도 됩니다.
    자체 번호를 적으시면 같은 파일을 고쳐 다시 보내실 때 새로 만들지 않고 고칩니다.
datasets-column-line = • { $column }{ $required ->
        [1] {" "}(꼭 적기)
       *[other] {""}
    }{ $words ->
        [none] {""}
       *[other] : { $words }
    }
datasets-import-ask-dataset =
    무엇을 올리시겠습니까?
    .label = 올릴 것
datasets-import-ask-area =
    { $step ->
        [ask] 어느 곳에 올리시겠습니까? 맡고 계신 구, 동, 단지 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까? 전체도 고르실 수 있습니다.
       *[other] { $area }의 어디입니까? 전체도 고르실 수 있습니다.
    }
    .label = 곳
datasets-import-ask-file =
    파일을 보내 주십시오. CSV나 .xlsx, { $most } MB까지 받을 수 있습니다.
    .label = 파일
datasets-shape-supplies = 이름: 남은 수/이보다 적으면 채울 수/한 번에 함께 가는 수. 여럿이면 쌍반점(;)으로 나눕니다. 보기 — 드릴 비트: 10/5/3; 사포: 40/10/2
datasets-here = { $area } 전체
datasets-work-check = 파일 살펴보기
datasets-work-take = 파일 올리기
datasets-work-export = 내려받기
datasets-refused =
    <b>파일을 읽지 못했습니다.</b>
    { $why }
datasets-checked =
    <b>{ $name }: 살펴본 결과</b>
    새로 올릴 줄 { $created } · 고칠 줄 { $changed } · 이미 있는 줄 { $same } · 잘못된 줄 { $wrong }
    아직 아무것도 올리지 않았습니다.
    .take = 올리기
    .report = 살펴볼 줄을 파일로 받기
    .drop = 그만두기
datasets-taken =
    <b>{ $name }: 다 올렸습니다.</b>
    새로 올린 줄 { $created } · 고친 줄 { $changed } · 이미 있던 줄 { $same } · 올리지 못한 줄 { $wrong }
datasets-stopped =
    <b>{ $name }: 중간에 멈추었습니다.</b>
    새로 올린 줄 { $created } · 고친 줄 { $changed } · 이미 있던 줄 { $same } · 올리지 못한 줄 { $wrong }
    같은 파일을 다시 보내시면 나머지만 올립니다.
datasets-dropped = 알겠습니다. 아무것도 올리지 않았습니다.
datasets-wrong-row = { $row }번째 줄 · { $why }
datasets-reasons = { $reasons }
datasets-reason = { $column }: { $why }{ $found ->
        [none] {""}
       *[other] {" "}({ $found })
    }
datasets-report = 살펴보실 { $all }줄 가운데 { $count }줄입니다. 마지막 칸에 고칠 것을 적어 두었습니다. 고치신 뒤 이 파일을 다시 보내 주시면 됩니다.
datasets-export-ask-dataset =
    무엇을 내려받으시겠습니까?
    .label = 내려받을 것
datasets-export-ask-area =
    { $step ->
        [ask] 어느 곳의 것입니까? 맡고 계신 구, 동, 단지 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까? 전체도 고르실 수 있습니다.
       *[other] { $area }의 어디입니까? 전체도 고르실 수 있습니다.
    }
    .label = 곳
datasets-export-ask-period =
    언제 것입니까?
    .label = 기간
datasets-period-all = 모두
datasets-period-month = 이번 달
datasets-period-last = 지난달
datasets-period-year = 올해
datasets-export-ask-format =
    어떤 파일로 받으시겠습니까?
    .label = 파일
datasets-format-csv = CSV
datasets-format-xlsx = 엑셀 (.xlsx)
datasets-export-summary =
    <b>이대로 내려받으시겠습니까?</b>
    내려받은 것은 기록에 남습니다.
    .send = 내려받기
datasets-file = { $count }줄입니다. 이웃의 정보이니 필요한 일에만 쓰시고, 다 쓰신 뒤 지워 주십시오.
datasets-exported = 내려받기를 마쳤습니다. 모두 { $count }줄입니다.
datasets-export-stopped = 내려받기를 중간에 멈추었습니다.
datasets-name-listings = 나눔과 부탁 글
datasets-name-items = 빌려주는 물건
datasets-name-loans = 빌려 간 기록
datasets-name-residents = 이웃 명단
datasets-name-areas = 동네와 세대수
datasets-name-accounts = 계좌와 잔액
datasets-name-transfers = 오간 내역
datasets-name-trades = 거래
datasets-name-cases = 접수된 일
datasets-name-roles = 맡은 역할
datasets-name-deeds = 한 일의 기록
datasets-reach-complex = 우리 단지
datasets-reach-dong = 우리 동네
datasets-reach-gu = 우리 구
datasets-column-number = 번호
datasets-column-other = 다른 이름
datasets-column-lent = 빌려주는 방식
datasets-column-parts = 들어 있는 것
datasets-column-safety = 안전 수칙
datasets-column-condition = 물건 상태
datasets-column-value = 물건값
datasets-column-supplies = 쓰면 줄어드는 것
datasets-column-library = 대여소
datasets-column-added = 올린 때
datasets-column-from = 빌린 날
datasets-column-how = 어떻게 돌아왔는지
datasets-column-checked = 살펴본 때
datasets-column-returned = 돌려준 때
datasets-column-due = 돌려줄 때
datasets-column-borrower = 빌린 이웃
datasets-column-copy = 몇 번째
datasets-column-code = 자체 번호
datasets-column-title = 제목
datasets-column-text = 설명
datasets-column-kind = 물건·도움
datasets-column-category = 종류
datasets-column-price = 값
datasets-column-quantity = 수량
datasets-column-reach = 보이는 곳
datasets-column-days = 올려 둘 일수
datasets-column-area = 동네
datasets-column-owner = 올린 이웃
datasets-column-side = 나눔·부탁
datasets-column-place = 동네 이름
datasets-column-state = 상태
datasets-column-posted = 올린 때
datasets-column-until = 내리는 때
datasets-column-name = 이름
datasets-column-language = 언어
datasets-column-joined = 가입한 때
datasets-column-around = 둘러싼 곳
datasets-column-korean = 한글 이름
datasets-column-english = 영문 이름
datasets-column-households = 세대수
datasets-column-community = 공동체
datasets-column-balance = 잔액
datasets-column-credit = 한도
datasets-column-moved = 마지막으로 움직인 때
datasets-column-payer = 보낸 계좌
datasets-column-payee = 받은 계좌
datasets-column-amount = 금액
datasets-column-about = 무엇에 대해
datasets-column-reverses = 되돌린 내역
datasets-column-asked = 부탁한 때
datasets-column-done = 보낸 때
datasets-column-listing = 글 번호
datasets-column-provider = 나눈 이웃
datasets-column-receiver = 받은 이웃
datasets-column-units = 약속한 금액
datasets-column-paid = 낸 금액
datasets-column-proposed = 제안한 때
datasets-column-agreed = 약속한 때
datasets-column-settled = 마친 때
datasets-column-key = 접수 번호
datasets-column-by = 누가
datasets-column-against = 상대
datasets-column-handler = 맡은 이웃
datasets-column-ruling = 결정
datasets-column-opened = 접수한 때
datasets-column-decided = 결정한 때
datasets-column-resident = 이웃 번호
datasets-column-role = 역할
datasets-column-scope = 맡은 것
datasets-column-since = 시작한 때
datasets-column-expires = 끝날 때
datasets-column-ended = 끝난 때
datasets-column-at = 때
datasets-column-who = 한 사람
datasets-column-deed = 한 일
datasets-column-whom = 누구에게
datasets-column-behalf = 누구를 대신해
datasets-column-words = 까닭
datasets-column-row = 줄
datasets-column-wrong = 고칠 것
cell-fault-missing = 꼭 적어 주십시오
cell-fault-formula = 수식 대신 값을 적어 주십시오
cell-fault-no-number = 숫자만 적어 주십시오
cell-fault-too-small = 너무 작은 수입니다
cell-fault-too-large = 너무 큰 수입니다
cell-fault-too-short = 너무 짧습니다
cell-fault-too-long = 너무 깁니다
cell-fault-unknown-word = 정해진 낱말이 아닙니다
cell-fault-unfitting = 다른 칸이나 이 동네의 규칙과 맞지 않습니다
cell-fault-forbidden = 품앗이에 올릴 수 없는 것입니다
cell-fault-twice = 두 번 나옵니다
cell-fault-edited = 여기서 고친 물건이라 그대로 둡니다
cell-fault-place-unknown = 그런 대여소가 없습니다. 이름을 그대로 적어 주십시오
cell-fault-no-place = 이곳에는 아직 대여소가 없습니다. /places 에서 먼저 열어 주십시오
cell-fault-area-unknown = 그런 동네를 찾지 못했습니다
cell-fault-area-unclear = 같은 이름이 여럿이니 구 이름도 함께 적어 주십시오
cell-fault-area-foreign = 맡고 계신 곳 밖입니다
cell-fault-owner-unknown = 가입하지 않은 번호입니다
cell-fault-owner-foreign = 맡고 계신 곳의 이웃이 아닙니다
cell-fault-untouchable = 거래 중이거나 내려진 글이라 고칠 수 없습니다
cell-fault-no-supplies = 읽을 수 없습니다. ‘드릴 비트: 10/5/3’처럼 이름: 남은 수/채울 수/함께 가는 수로 적어 주십시오
cell-fault-over = 이미 끝난 서비스입니다
cell-fault-not-a-room = 빌려주는 방이 아니라 강좌나 행사, 진료입니다
cell-fault-backwards = 시작보다 끝이 앞섭니다
cell-fault-no-hours = 이용 시간이 없거나 30분이 안 됩니다. 보기: 09:00과 18:00
cell-fault-no-days = 날짜와 시간이 맞지 않습니다. 보기: 2026-12-24 10:00-14:00; 2026-12-25 휴무
cell-fault-no-date = 읽을 수 있는 날짜가 아닙니다. 보기: 2026-12-31
file-fault-empty = 빈 파일입니다. 내용이 있는 파일을 보내 주십시오.
file-fault-headings-only = 제목 줄만 있고 내용이 없습니다. 둘째 줄부터 채워서 다시 보내 주십시오.
file-fault-old-excel = 옛 엑셀(.xls) 파일은 읽을 수 없습니다. 엑셀에서 ‘다른 이름으로 저장’을 눌러 ‘CSV UTF-8’이나 ‘.xlsx’로 저장해 다시 보내 주십시오.
file-fault-macros = 매크로가 든 파일은 안전을 위해 열지 않습니다. 엑셀에서 ‘다른 이름으로 저장’을 눌러 ‘CSV UTF-8’이나 ‘.xlsx’로 저장해 다시 보내 주십시오.
file-fault-locked = 암호가 걸린 파일입니다. 암호를 풀어 주십시오. 엑셀에서 ‘다른 이름으로 저장’을 눌러 ‘CSV UTF-8’이나 ‘.xlsx’로 저장해 다시 보내 주십시오.
file-fault-web-page = 표가 아니라 웹 페이지입니다. 엑셀에서 ‘다른 이름으로 저장’을 눌러 ‘CSV UTF-8’이나 ‘.xlsx’로 저장해 다시 보내 주십시오.
file-fault-pdf = PDF에서는 표를 읽을 수 없습니다. 원래 파일을 열어 주십시오. 엑셀에서 ‘다른 이름으로 저장’을 눌러 ‘CSV UTF-8’이나 ‘.xlsx’로 저장해 다시 보내 주십시오.
file-fault-archive = 압축 파일입니다. 압축을 풀고 안에 든 표만 보내 주십시오.
file-fault-other = 표로 읽을 수 있는 파일이 아닙니다. 엑셀에서 ‘다른 이름으로 저장’을 눌러 ‘CSV UTF-8’이나 ‘.xlsx’로 저장해 다시 보내 주십시오.
file-fault-encoding = 글자를 알아볼 수 없는 파일입니다. 엑셀에서 ‘다른 이름으로 저장’을 눌러 ‘CSV UTF-8’이나 ‘.xlsx’로 저장해 다시 보내 주십시오.
file-fault-quotes = 큰따옴표의 짝이 맞지 않아 칸을 나눌 수 없습니다. 엑셀에서 ‘다른 이름으로 저장’을 눌러 ‘CSV UTF-8’이나 ‘.xlsx’로 저장해 다시 보내 주십시오.
file-fault-bomb = 풀면 너무 커지는 파일이라 열지 않았습니다. 새 파일에 표의 값만 붙여 넣어 다시 보내 주십시오.
file-fault-broken = 파일이 깨져 있어 열 수 없습니다. 엑셀에서 ‘다른 이름으로 저장’을 눌러 ‘CSV UTF-8’이나 ‘.xlsx’로 저장해 다시 보내 주십시오.
file-fault-wide = 칸이 너무 많습니다. 양식에 있는 칸만 남겨 다시 보내 주십시오.
file-fault-long = 줄이 너무 많습니다. 파일을 나누어 보내 주십시오.
file-fault-gone = 파일을 더는 받을 수 없습니다. 다시 보내 주십시오.
file-fault-columns-missing = 꼭 있어야 할 칸이 없습니다: { $columns }. 첫 줄에 제목을 적어 주십시오.
file-fault-column-twice = 같은 칸이 두 번 있습니다: { $columns }. 하나만 남겨 주십시오.
file-fault-no-rows = 자료가 한 건도 없는 응답입니다. 열린데이터광장에서 다시 받아 보내 주십시오.
deed-import-begun = 파일 올리기를 시작함
deed-imported = 파일을 올림
deed-import-stopped = 파일 올리기를 멈춤
deed-exported = 파일로 내려받음
deed-export-stopped = 내려받기를 멈춤
rules-datasets = 자료 넣고 꺼내기
rule-datasets-file-mb = 받을 수 있는 파일의 크기: { $value }MB
rule-datasets-rows-max = 파일 하나에서 읽는 줄: { $value }줄
rule-datasets-columns-max = 파일 하나의 칸: { $value }개
rule-datasets-cell-max = 칸 하나의 글자 수: { $value }자
rule-datasets-unpacked-mb = 풀었을 때의 크기: { $value }MB
rule-datasets-ratio-max = 눌러 담은 정도: { $value }배
rule-datasets-parts-max = 파일 안에 든 부분의 수: { $value }개
rule-datasets-file-rows = 꺼내는 파일 하나의 줄: { $value }줄
rule-datasets-kept-days = 올린 파일을 보관하는 기간: { $value }일
