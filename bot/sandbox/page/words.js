/** What the page itself says, in three languages; what the bot says comes from the bot. */

const TABLE = {
  title: ["품앗이", "Pumasi", "Pumasi"],
  tagline: ["이 컴퓨터 안의 작은 메신저", "A small messenger on this machine", "Une petite messagerie sur cette machine"],
  language: ["화면 언어", "Page language", "Langue de la page"],
  people: ["사람들", "People", "Personnes"],
  phones: ["전화기", "Phones", "Téléphones"],
  loading: ["연결하고 있습니다.", "Connecting…", "Connexion…"],
  offline: [
    "연결이 끊겨 다시 잇고 있습니다.",
    "The connection was lost. Reconnecting…",
    "La connexion est perdue. Nouvel essai…",
  ],
  unreachable: [
    "메신저 서버에 닿지 못했습니다.",
    "The messenger could not be reached.",
    "La messagerie est injoignable.",
  ],

  resident: ["주민", "Resident", "Habitant·e"],
  senior: ["어르신", "Senior", "Senior"],
  moderator: ["운영진", "Moderator", "Modération"],

  clock: ["시계", "Clock", "Horloge"],
  hour: ["1시간 뒤", "+1 hour", "+1 heure"],
  day: ["하루 뒤", "+1 day", "+1 jour"],
  next: ["다음 알림", "Next reminder", "Prochain rappel"],
  nextAt: ["다음 알림 {when}", "Next reminder {when}", "Prochain rappel : {when}"],
  nextNone: ["예정된 알림이 없습니다", "No reminder planned", "Aucun rappel prévu"],

  group: ["단체방", "Group", "Groupe"],
  supergroup: ["큰 단체방", "Large group", "Grand groupe"],
  "bot-left": ["봇 없음", "without the bot", "sans le bot"],
  "bot-member": ["봇이 함께 있음", "with the bot", "avec le bot"],
  "bot-restricted": ["봇은 쓸 수 없음", "the bot is silenced", "bot réduit au silence"],
  "bot-kicked": ["봇을 내보냄", "the bot was thrown out", "bot exclu"],
  as: ["누가", "Who", "Qui"],
  addGroup: ["단체방 만들기", "Make a group", "Créer un groupe"],
  groupTitle: ["방 이름", "Title", "Titre"],
  groupMembers: ["함께할 사람", "Members", "Membres"],
  addGroupSubmit: ["방 열기", "Open the group", "Ouvrir le groupe"],
  botAdd: ["봇 부르기", "Add the bot", "Ajouter le bot"],
  botHear: ["봇이 다시 쓰게 하기", "Let the bot write again", "Rendre la parole au bot"],
  botSilence: ["봇이 쓰지 못하게 하기", "Silence the bot", "Réduire le bot au silence"],
  botRemove: ["봇 내보내기", "Throw the bot out", "Exclure le bot"],
  grow: ["큰 방으로 바꾸기", "Make it a supergroup", "En faire un supergroupe"],
  grown: ["큰 단체방이 되었습니다", "It became a supergroup", "C’est devenu un supergroupe"],

  addPerson: ["사람 추가", "Add a person", "Ajouter une personne"],
  addHint: [
    "한 사람에 전화기 한 대씩 놓입니다.",
    "Everybody gets a phone of their own.",
    "Chaque personne reçoit son téléphone.",
  ],
  name: ["이름", "Name", "Nom"],
  speaks: ["언어", "Language", "Langue"],
  role: ["역할", "Role", "Rôle"],
  addSubmit: ["전화기 켜기", "Switch the phone on", "Allumer le téléphone"],

  chatOf: ["{name} 님의 대화", "{name}’s chat", "Conversation de {name}"],
  typing: ["입력하고 있습니다…", "typing…", "écrit…"],
  blocked: ["봇 차단 중", "blocked", "bloqué"],
  empty: ["아직 나눈 이야기가 없습니다.", "Nothing has been said yet.", "Rien n’a encore été dit."],
  begin: ["시작", "Start", "Démarrer"],
  newest: ["맨 아래로", "To the newest message", "Au dernier message"],
  unread: ["새 메시지 {count}개", "{count} new", "Nouveaux : {count}"],

  write: ["메시지", "Message", "Message"],
  caption: ["사진 설명", "Caption", "Légende"],
  send: ["보내기", "Send", "Envoyer"],
  attach: ["첨부", "Attach", "Joindre"],
  photo: ["사진", "Photo", "Photo"],
  photos: ["사진 보내기", "Send photos", "Envoyer des photos"],
  document: ["파일 보내기", "Send a file", "Envoyer un fichier"],
  photoOpen: ["사진 크게 보기", "Enlarge the photo", "Agrandir la photo"],
  photoRemove: ["이 사진 빼기", "Leave this photo out", "Retirer cette photo"],
  photoLimit: [
    "사진은 한 번에 열 장까지 보낼 수 있습니다.",
    "Up to ten photos can be sent at once.",
    "On peut envoyer dix photos à la fois.",
  ],
  commands: ["명령어", "Commands", "Commandes"],
  commandsNone: ["아직 명령어가 없습니다.", "No commands yet.", "Pas encore de commandes."],
  keys: ["답장 단추", "Reply keys", "Touches de réponse"],
  more: ["더 보기", "More", "Plus"],
  edit: ["고치기", "Edit", "Modifier"],
  editing: ["메시지를 고치고 있습니다", "Editing a message", "Modification d’un message"],
  edited: ["수정됨", "edited", "modifié"],
  cancel: ["취소", "Cancel", "Annuler"],
  ok: ["확인", "OK", "OK"],

  location: ["위치 보내기", "Send a location", "Envoyer une position"],
  locationOther: ["좌표 직접 입력", "Type coordinates", "Saisir des coordonnées"],
  latitude: ["위도", "Latitude", "Latitude"],
  longitude: ["경도", "Longitude", "Longitude"],

  contact: ["연락처 보내기", "Send a contact", "Envoyer un contact"],
  contactOwn: ["내 연락처 보내기", "Send my own contact", "Envoyer mon contact"],
  contactOther: ["다른 사람의 연락처", "Somebody else’s contact", "Le contact de quelqu’un d’autre"],
  phone: ["전화번호", "Phone number", "Numéro de téléphone"],

  link: ["시작 링크 열기", "Open a start link", "Ouvrir un lien de démarrage"],
  linkHint: [
    "링크 전체를 붙여 넣거나 start= 뒤의 값만 적으면 됩니다.",
    "Paste the whole link, or only what follows start=.",
    "Collez le lien entier, ou seulement ce qui suit start=.",
  ],
  payload: ["링크", "Link", "Lien"],
  open: ["열기", "Open", "Ouvrir"],

  block: ["봇 차단하기", "Block the bot", "Bloquer le bot"],
  unblock: ["봇 차단 풀기", "Unblock the bot", "Débloquer le bot"],

  forge: ["고급: 아무 단추나 누르기", "Advanced: press anything", "Avancé : appuyer sur tout"],
  forgeHint: [
    "오래된 단추, 남의 단추, 지어낸 단추를 누르면 봇이 어떻게 답하는지 볼 수 있습니다.",
    "See how the bot answers a press that is stale, somebody else’s or made up.",
    "Voyez comment le bot répond à un appui périmé, étranger ou inventé.",
  ],
  forgeMessage: ["메시지 번호", "Message number", "Numéro du message"],
  forgeData: ["단추에 담긴 값", "Button data", "Données du bouton"],
  press: ["누르기", "Press", "Appuyer"],
};

export const LANGUAGES = { ko: "한국어", en: "English", fr: "Français" };
const ORDER = Object.keys(LANGUAGES);
const REMEMBERED = "pumasi.language";
let current = "ko";

/** The language the page speaks now. */
export const language = () => current;

/** The language chosen on an earlier visit, if any. */
export function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null; // storage can be forbidden; the page then asks the server each time
  }
}

/** Speak ``wanted`` from now on (an unknown language changes nothing) and keep it when ``remember``. */
export function speak(wanted, { remember = false } = {}) {
  if (wanted in LANGUAGES) current = wanted;
  document.documentElement.lang = current;
  try {
    if (remember) localStorage.setItem(REMEMBERED, current);
  } catch {
    // not remembered, still spoken
  }
  translate(document);
}

/** The words of ``key`` with ``{facts}`` put in. */
export function say(key, facts = {}) {
  const words = TABLE[key][ORDER.indexOf(current)];
  return words.replace(/\{(\w+)\}/g, (_, name) => facts[name]);
}

/** Word everything below ``root`` that names its words in ``data-word``, ``-label`` or ``-hint``. */
export function translate(root) {
  for (const node of root.querySelectorAll("[data-word]")) node.textContent = say(node.dataset.word);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", say(node.dataset.label));
    node.title = say(node.dataset.label);
  }
  return root;
}
