# 어디에나 나오는 말
widget-before = ‹ 앞
widget-after = 뒤 ›
widget-month = { $year }년 { $month }월
widget-weekday-0 = 월
widget-weekday-1 = 화
widget-weekday-2 = 수
widget-weekday-3 = 목
widget-weekday-4 = 금
widget-weekday-5 = 토
widget-weekday-6 = 일
runtime-apology =
    죄송합니다. 저희 쪽에 문제가 생겨 방금 일을 마치지 못했습니다. 바뀐 것은 없습니다.
    잠시 뒤에 다시 해 주십시오. 문의 번호: <code>{ $incident }</code>
runtime-slower = 저희가 미처 따라가지 못하고 있습니다. 잠시 쉬었다가 이어서 해 주십시오.
runtime-notice-incident = 오류가 있었습니다. 기록에서 <code>{ $incident }</code> 번호를 찾아보십시오.
runtime-notice-late = 정기 작업 하나(<b>{ $job }</b>)가 { $since } 이후로 제대로 끝나지 않고 있습니다. 서버 기록을 확인해 주십시오.
runtime-card-moved = 이 화면은 아래로 옮겨졌습니다.
runtime-wait = 지금 저희 쪽에 문제가 있어 바로 답해 드리지 못합니다. 보내신 것은 잃어버리지 않습니다. 나아지는 대로 답해 드리겠습니다.
runtime-behalf = <b>{ $name } 님의 이름으로 하고 계십니다.</b>
    .end = 내 이름으로 돌아가기
runtime-pass-on = <b>{ $name } 님께 전해 주십시오.</b>
runtime-unkept = 안전을 위해 보관하지 않는 내용이라 다시 보내 드리지 못합니다. 한 번 더 열어 주십시오.
few-before = 앞의 것을 다시 보겠습니다
few-after = 더 보겠습니다
runtime-few-gone = 이 목록은 오래되었습니다. 메뉴에서 다시 열어 주십시오.
