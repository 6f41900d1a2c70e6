# ledger
ledger-unit =
    { $unit ->
        [mun] 문
       *[other] { $unit }
    }
transfer-state-pending = 답을 기다림
transfer-state-committed = 보냄
transfer-state-rejected = 거절함
transfer-state-expired = 기한이 지남
transfer-state-withdrawn = 거둠
ledger-notice-low =
    잔액이 { $balance }{ ledger-unit }이 되었습니다. { $floor }{ ledger-unit }보다 더 내려갈 수는 없습니다.
    이웃에게 나눌 것을 하나 올려 보십시오. 받으신 만큼 다시 쓰실 수 있습니다.
ledger-notice-high =
    { $balance }{ ledger-unit }이나 모으셨습니다. 고맙습니다.
    이제 쓰실 때입니다. 쓰시면 이웃도 나눌 기회를 얻습니다.
ledger-notice-limit = { $until }까지 잔액이 { $floor }{ ledger-unit }이 될 때까지 쓰실 수 있습니다.
ledger-amount = { $amount }{ $unit }
