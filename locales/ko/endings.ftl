# 빌려주기를 끝내는 방과 건물
endings-room = ⛔ 이 방 빌려주기 끝내기
endings-house = ⛔ 이 건물 문 닫기
endings-undo = ↩️ 다시 빌려주기
endings-back = ‹ 건물로
endings-houses = 건물 목록
endings-yes = 네, 끝냅니다
endings-no = 아니요, 그대로 둡니다
endings-last = ⛔ { $last }까지만 빌려줍니다
endings-ask-last =
    마지막으로 빌려주는 날은 언제입니까? 그날까지는 지금 그대로이고, 다음 날부터는 빌려주지 않습니다.
    .label = 마지막 날
endings-ask-reason =
    왜 빌려주기를 끝냅니까? 예약한 이웃이 읽습니다.
    .label = 까닭
endings-preview =
    <b>{ JOSA($name, "을/를") }</b> { $last }까지만 빌려주면 이렇게 됩니다.
    방: { $rooms }개
    { $count ->
        [0] 그 뒤의 예약은 없습니다.
       *[other] 그 뒤의 예약 { $count }건이 취소됩니다. 한 사람 한 사람에게 까닭과 다른 방법을 알려 드립니다.
    }
    { $waiting ->
        [0] 기다리는 이웃은 없습니다.
       *[other] 줄을 선 이웃 { $waiting }명에게 알리고 줄을 닫습니다.
    }
    { $rounds ->
        [0] 걸린 추첨은 없습니다.
       *[other] 추첨 { $rounds }건을 취소하고 신청한 이웃에게 알립니다. 줄과 추첨은 되돌릴 수 없습니다.
    }
endings-preview-booking = • { $room } · { $begins } · { $who } 님
endings-preview-round = • 추첨: { $name }
endings-sure-ask-sure =
    이대로 끝내시겠습니까?
    .label = 확인
endings-kept = 그대로 두었습니다.
endings-said =
    <b>{ JOSA($name, "은/는") }</b> { $last }까지만 빌려줍니다. 그 뒤에 예약한 이웃에게 알렸습니다.
    그날까지는 ‘다시 빌려주기’로 되돌리실 수 있습니다. 아무도 손대지 않은 예약은 다시 살아납니다.
endings-undone =
    <b>{ JOSA($name, "을/를") }</b> 다시 빌려줍니다. { $count ->
        [0] 되살아난 예약은 없습니다.
       *[other] 예약 { $count }건이 되살아났고, 그 이웃에게 알렸습니다.
    }
endings-notice-back =
    { $state ->
        [approved] 좋은 소식입니다. <b>{ JOSA($room, "을/를") }</b> 계속 빌려주게 되어 취소되었던 { $begins } – { $ends } 예약이 되살아났습니다. { $place }, 접수 번호 { $number }. 필요 없으시면 취소해 주십시오.
       *[other] 좋은 소식입니다. <b>{ JOSA($room, "을/를") }</b> 계속 빌려주게 되어 { $begins } – { $ends } 예약 부탁이 되살아났습니다. { $place }, 접수 번호 { $number }. 담당자의 답이 오면 알려 드립니다.
    }
form-name-endings = 빌려주기 끝내기
form-name-endings-sure = 빌려주기 끝내기 확인
form-nudge-endings = 방이나 건물의 마지막 날을 정하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-endings-sure = 빌려주기를 끝낼지 확인하시던 중이었습니다. 이어서 하시겠습니까?
deed-ending-said = 빌려주기를 끝내기로 함
deed-ending-undone = 다시 빌려주기로 함
