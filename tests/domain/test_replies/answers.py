"""What people type under "만나 보시겠습니까?", and what each of it means; with a bar between any two.

Invented by ear: the standard language, five regions, slips of fingers and of the keyboard, evasions, English
and French. ``FRESH`` was written after the reader, which misread six of its 72 until they were seen to.
"""

from __future__ import annotations

YES = """
네 | 네. | 네네 | 녜 | 넵 | 넹 | 넴 | 예 | 예~ | 예 예 | 에 | 네에 | 네!! | ㅇㅇ | ㅇㅋ | 응
어 그래 | 그래 | 그래요 | 그럽시다 | 그러지요 | 그렇게 하세요 | 좋아요 | 좋습니다 | 조아요 | 좋아요^^
좋지요 | 좋아여 | 좋읍니다 | 네 좋아요 | 네, 만나 보겠습니다 | 만나 보겠습니다 | 만나볼게요 | 만나볼께요
만나 볼 께요 | 만날게요 | 만날께요 ㅎㅎ | 만나고 싶어요 | 만나겠습니다 | 만납시다 | 한번 만나 볼게요
한번 볼게요 | 네 한번 봅시다 | 보고 싶습니다 | 만나도 괜찮아요 | 와도 돼요 | 오라고 하세요
그 학생 오라고 해요 | 안녕하세요 네 만나 볼게요 | 네 감사합니다 | 네 알겠습니다 | 고맙습니다 만날게요
물론이죠 | 당연하죠 | 오케이 | 콜 | 부탁드립니다 | 네 부탁합니다 | 언제든지 좋아요 | 내 만날게요 | 돼요
되요 | 하모예 | 하모 | 하모 만나보께예 | 만나 보입시더 | 그라입시더 | 좋심더 | 그라지라 | 그려 | 그려유
좋아유 | 만나볼게유 | 그라제 | 좋당께요 | 만나볼랑께 | 만나볼라요 | 암요 | 암만 | 오라 하이소 | 좋수다
만나쿠다 | 경허주 | 만나보드래요 | 좋드래요 | 환영합니다 | 기꺼이 만나겠습니다 | 👍 | 🙆‍♀️ | 네 😊
좋아요👍 | ⭕ | 1 | 1번 | 1. | 1번이요 | ① | 1번으로 할게요 | 첫번째 | yes | Yes please | YES!! | ok
Okay, thank you | sure | of course | I will meet her | I'd love to | with pleasure | oui | Oui, volontiers
d'accord | D’accord | avec plaisir | je veux bien | bien sûr | ok 좋아요 | sp | spsp | whgdkdy | ㅛㄷㄴ
ㅐㅏ
"""

NO = """
아니요 | 아니오 | 아뇨 | 아니 | 아니요. | 아니에요 | 아녀 | 아녀유 | 아니야 | 아닙니다 | ㄴㄴ | 노
싫어요 | 싫습니다 | 시러요 | 실어요 | 싫다 | 싫소 | 싫은데요 | 괜찮아요 | 괜찬아요 | 괜찮습니다 | 갠찮아요
관찮아요 | 저는 괜찮습니다 | 아니요 괜찮습니다 | 아니요, 괜찮아요 | 고맙지만 괜찮습니다 | 됐어요
됐습니다 | 됬어요 | 됫어요 | 됐네요 | 네 됐습니다 | 안 만날래요 | 안만나요 | 안 볼래요 | 안 할래요 | 안되
안되요 | 안 돼요 | 안됩니다 | 안 되겠어요 | 안 하겠습니다 | 안할겁니다 | 만나기 싫어요
만나고 싶지 않아요 | 만나지 않겠습니다 | 못 만나요 | 못 하겠어요 | 못해요 | 필요 없어요 | 필요없음
관심 없습니다 | 생각 없어요 | 생각이 없네요 | 거절합니다 | 사양할게요 | 마음이 안 내켜요 | 내키지 않네요
힘들 것 같아요 | 어렵겠습니다 | 어려울것 같아요 | 곤란합니다 | 이번엔 어렵겠네요 | 부담스러워요
무서워서 싫어요 | 모르는 사람은 싫어요 | 방이 없어요 | 보내지 마세요 | 오지 말라고 하세요 | 하지 마세요
그만두겠습니다 | 취소해 주세요 | 남의 식구는 싫어 | 네 안 할래요 | 예 싫어요 | 미안하지만 안 되겠습니다
죄송해요 못하겠어요 | 아입니더 | 아이라예 | 언지예 | 마 됐심더 | 싫심더 | 몬 만나예 | 몬하겠심더
치아라 마 됐다 | 안 할라요 | 싫당께 | 아니랑께요 | 안 해라 | 못 만나것소 | 됐구먼유 | 안 할튜 | 싫어유
안 만날래유 | 마음이 읎어유 | 싫드래요 | 안 할래요 그냥 | 마우다 | 안 만나쿠다 | 싫수다 | 전화하지 마세요
👎 | 🙅‍♀️ | ❌ | 안 돼요 ❌ | X | 2 | 2번 | 2번이요 | 2번으로 해주세요 | no | No. | no thanks
no thank you | nope | not interested | I'd rather not | I don't want to | I can't | sorry, no | never
non | Non merci | non, désolée | ça ne m’intéresse pas | je ne veux pas | pas question | impossible
jamais | no 싫어요 | dksldy | dkssy | ㄴㅗ | dksehldy | tlfgdjdy | ㅜㅐ
"""

LATER = """
나중에 | 나중에요 | 나중에 할게요 | 낭중에 | 담에 | 담에요 | 담에 봐요 | 다음에 | 다음에 만날게요
다음에 하겠습니다 | 다음 기회에 | 다음에 봅시다 | 생각해 볼게요 | 생각 좀 해보고요 | 생각 좀 해 볼랍니다
좀 더 생각해 볼께요 | 네 생각해 보겠습니다 | 고민해 볼게요 | 며칠만 시간을 주세요 | 시간 좀 주세요
내일 말씀드릴게요 | 내일 대답할게요 | 아들하고 의논해 볼게요 | 딸한테 물어보고요
식구들이랑 상의하고 알려드릴게요 | 지금은 바빠요 | 지금은 좀 그래요 | 지금은 안 돼요 | 요즘 바빠서요
오늘은 바쁩니다 | 아직은 잘 모르겠어요 나중에요 | 퇴원하고 나서요 | 설 지나고요 | 봄에 할게요 | 내년에요
이따가요 | 조금 이따가 | 천천히 할게요 | 좀 두고 봅시다 | 추후에 | 한 달 뒤에요 | 다음 달에 할게요
댐에 하께예 | 나중에 보입시더 | 쪼매만 더 생각해 보께예 | 난중에 할라요 | 담에 봐유 | 생각 좀 해볼게유
나중에 허쿠다 | 당분간은 어려워요 | 보류할게요 | later | Not now | maybe later | another time
let me think about it | next month please | I need some time | not yet | plus tard | pas maintenant
une autre fois | je vais réfléchir | la prochaine fois | sk wnddp | skwnddp | ekadp
"""

PHONE = """
전화로 설명해 주세요 | 전화 주세요 | 전화주세요 | 전화 좀 해 줘요 | 전화로 해주이소 | 전화해 주이소
저나주세요 | 즌화 좀 주쇼 | 전화 좀 줘유 | 통화하고 싶어요 | 통화로 합시다 | 설명 좀 해주세요
말로 해 주세요 | 연락 주세요 | 연락 바랍니다 | 아니요 전화 주세요 | 네 전화 주세요
전화로 이야기하고 싶습니다 | 잘 모르겠으니 전화 주세요 | 글씨가 안 보여요 전화 주세요
5시 이후에 전화 주세요 | 전화해 주시겠어요? | 전화 부탁드립니다 | 전화부탁해요 | 3 | 3번 | 3번이요 | 삼번
📞 | ☎ | ☎️ 주세요 | call me | Please call me | Can you call me? | by phone please | please explain
appelez-moi | Pouvez-vous m'appeler ? | par téléphone | expliquez-moi s'il vous plaît | wjsghk wntpdy
"""

UNCLEAR = """
네? | 예? | 뭐라고요? | 누구요? | 누구세요 | 언제요? | 몇 살이에요? | 남자예요 여자예요? | 얼마 줘요?
어디 학생인데요 | 글쎄요 | 글쎄 | 몰라요 | 모르겠어요 | 잘 모르겠습니다 | 아마도 | 네 괜찮습니다
네 아니요 | 네 아니오 | 좋아요 싫어요 | 싫지는 않아요 | 안 만날 이유가 없지요 | 안 될 거 없지
나쁘지 않네요 | 안녕하세요 | 어 | 그러게요 | 보지 | 알겠습니다 | 고맙습니다 | 감사합니다 | 수고하세요 | ㅋㅋㅋ | ㅎㅎ | ㅠㅠ | .
... | ? | 😊 | 🙏 | 👍👎 | 1 2 | 4 | 12 | 0 | 2026 | 7번 | 010 | 학생이 좋은 사람이면요
여학생이면 만나고 남학생이면 안 만나요 | 밥은 먹었어요 | 날씨가 좋네요 오늘 | 무릎이 아파요
우리 집에 고양이가 있어요 | 내일 만나요 | 다음 주에 만나요 | 토요일에 봐요 | 아내 | 만약 조용하면요
어떻게 하는 거예요 | 이거 누르면 되나요 | ㅁㄴㅇㄹ | asdf | dkssud | maybe | perhaps | why not
no problem | what? | ok? | yes and no | I don't know | peut-être | pourquoi pas | je ne sais pas
oui mais non | merci | hello | bonjour | 이번이요 | 전화 말고 문자로 주세요
"""

FRESH = {
    "yes": """
네 그렇게 할게요 | 예 그러겠습니다 | 보자고 하세요 | 네네 좋습니다 | 좋아요 한번 봅시다 | 그래 만나 볼게
예 만나 볼랍니다 | 하입시더 | 그라믄 만나 보께예 | 좋제이 | 그러세요 | 네 오시라고 하세요 | 만나봐야지
네~~~^^ | 넵! | 응응 | yeah sure | Yes, I would like to meet her | oui merci
oui, je veux bien la rencontrer | 네 꼭 만나고 싶습니다 | 감사합니다 만나겠습니다
""",
    "no": """
아니 됐어 | 아니라예 | 안 내켜요 | 혼자가 편해요 안 할래요 | 남하고는 못 살아요 | 이젠 안 받아요
못합니다 | 아뇨 괜찮아요 | 괜찮아유 | 괜찮심더 | 안 만나도 됩니다 | 안 봐도 돼요 | 필요읎어 | 나는 싫네
그 사람은 아닌 것 같아요 | no way | No thank you very much | I do not want this | je préfère pas
non pas du tout | 거절 | 받기 싫습니다
""",
    "later": """
좀 이따 답할게요 | 다음번에요 | 나중에 연락드릴게요 | 생각할 시간을 주세요 | 지금은 몸이 안 좋아요
손주 오면 물어볼게요 나중에 | 가을 지나고 봅시다 | 고민 좀 할게요 | maybe next month | je dois réfléchir
""",
    "phone": """
전화로 말씀해 주세요 | 전화 한 통 주세요 | 담당자 전화 주십시오 | 눈이 어두워서 전화로 해줘요
직접 통화하고 싶은데요 | call please | rappelez-moi demain
""",
    "unclear": """
학생 이름이 뭐예요 | 방세는 얼마나 내나요 | 담배 피우는 사람인가요 | 네네? | 그 학생이 좋다고 하면
우리 딸 이름도 영희예요 | 사진 보여 주세요 | 잘못 눌렀어요 | 네 근데 강아지가 있어요 | no no yes
c'est qui ?
""",
}


def listed(lines: str) -> list[str]:
    """The answers of a block of them."""
    return [answer.strip() for line in lines.strip().split("\n") for answer in line.split("|")]


def table() -> list[tuple[str, str]]:
    """Every answer with its meaning."""
    kinds = {"yes": YES, "no": NO, "later": LATER, "phone": PHONE, "unclear": UNCLEAR}
    return [(line, kind) for kind, lines in kinds.items() for line in listed(lines)]


def fresh() -> list[tuple[str, str]]:
    """The same of those that the reader was not made for."""
    return [(line, kind) for kind, lines in FRESH.items() for line in listed(lines)]
