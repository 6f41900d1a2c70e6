widget-before = 앞을 보겠습니다
widget-after = 뒤를 보겠습니다
runtime-apology =
    죄송합니다. 저희 쪽에 문제가 생겼습니다.
    바뀐 것은 없습니다.
    잠시 뒤에 다시 해 주십시오.
    문의 번호: <code>{ $incident }</code>
runtime-slower =
    저희가 따라가지 못하고 있습니다.
    잠시 뒤에 이어서 해 주십시오.
runtime-wait =
    지금은 바로 답해 드리지 못합니다.
    보내신 것은 잃어버리지 않습니다.
    조금만 기다려 주십시오.
runtime-unkept =
    이 내용은 따로 보관하지 않습니다.
    한 번 더 열어 주십시오.
