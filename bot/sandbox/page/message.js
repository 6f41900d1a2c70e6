/** One message, as it hangs in the chat. Only ``message.html`` is markup: the server makes it safe. */

import { icon, make } from "/page/dom.js";
import { day, time } from "/page/moment.js";
import { PLACES } from "/page/places.js";
import { language, say } from "/page/words.js";

const OPENABLE = new Set(["http:", "https:"]);

/** The element of ``message``; ``does`` holds what a touch on it can do: press, edit, enlarge, follow. */
export function bubble(message, does) {
  if (message.service) return make("p", { class: "service", "data-message": message.id }, say(message.service));
  const own = message.from === "person";
  const kind = `message ${own ? "own" : "bots"}${message.photo ? " pictured" : ""}`;
  return make(
    "article",
    { class: kind, "data-message": message.id },
    make("div", { class: "bubble", onclick: (event) => touched(event, message, does) }, content(message, does)),
    message.buttons?.length > 0 && inline(message, does),
  );
}

/** The line between two days. */
export const dayLine = (when) => make("p", { class: "day", "data-when": when }, day(when));

function content(message, does) {
  return [
    message.who && message.from === "person" && make("p", { class: "sender" }, message.who),
    message.photo && picture(message.photo, does),
    message.location && place(message.location),
    message.contact && contact(message.contact),
    message.document && file(message.document),
    message.voice && make("audio", { controls: true, src: message.voice }),
    message.html && words(message.html),
    make("p", { class: "meta" }, ...meta(message, does)),
  ];
}

function meta(message, does) {
  return [
    changeable(message) &&
      make("button", { type: "button", class: "edit", label: "edit", onclick: () => does.edit(message) }, icon("edit")),
    message.edited && make("span", { word: "edited" }),
    make("time", { datetime: message.date }, time(message.date)),
  ];
}

const changeable = (message) => message.from === "person" && !message.who && message.html && !message.photo;

function words(html) {
  const text = make("div", { class: "text" });
  text.innerHTML = html;
  for (const block of text.querySelectorAll("blockquote, pre")) tighten(block);
  for (const link of text.querySelectorAll("a")) [link.target, link.rel] = ["_blank", "noopener noreferrer"];
  for (const veil of text.querySelectorAll(".spoiler")) [veil.tabIndex, veil.role] = [0, "button"];
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches(".spoiler")) event.target.classList.add("seen");
  });
  return text;
}

/** A block breaks the line by itself; the break written beside it would leave a gap. */
function tighten(block) {
  for (const beside of [block.previousSibling, block.nextSibling]) if (beside?.nodeName === "BR") beside.remove();
}

function picture({ url, width, height }, does) {
  const image = make("img", { src: url, width, height, alt: say("photo") });
  const opened = () => does.enlarge(url);
  return make("button", { type: "button", class: "photo", label: "photoOpen", onclick: opened }, image);
}

function place({ lat, lon }) {
  const known = PLACES.find((one) => one.lat === lat && one.lon === lon);
  const name = known && make("strong", {}, language() === "ko" ? known.ko : known.latin);
  const where = make("span", {}, `${lat.toFixed(4)}, ${lon.toFixed(4)}`);
  return make("div", { class: "card place" }, icon("pin"), make("p", {}, name, where));
}

const contact = ({ name, phone }) =>
  make("div", { class: "card" }, icon("contact"), make("p", {}, make("strong", {}, name), make("span", {}, phone)));

const file = ({ url, name, size }) => {
  const about = make("p", {}, make("strong", {}, name), make("span", {}, weight(size)));
  return make("a", { class: "card", href: url, download: name }, icon("file"), about);
};

/** 1.2 kB */
function weight(bytes) {
  const [unit, number] = bytes < 1000 ? ["byte", bytes] : ["kilobyte", bytes / 1000];
  return new Intl.NumberFormat(language(), { style: "unit", unit, maximumFractionDigits: 1 }).format(number);
}

function inline(message, does) {
  const rows = message.buttons.map((row) =>
    make("div", { class: "row" }, row.map((button) => press(message, button, does))),
  );
  return make("div", { class: "inline" }, rows);
}

function press(message, button, does) {
  if (!button.url) {
    const pressed = (event) => does.press(message.id, button.press, event.currentTarget);
    const key = { type: "button", class: "press", "data-press": button.press, onclick: pressed };
    return make("button", key, button.text);
  }
  const href = openable(button.url) ? button.url : null;
  const follow = (event) => does.follow(event, button.url);
  const link = { class: "press", href, target: "_blank", rel: "noopener noreferrer", onclick: follow };
  return make("a", link, button.text, icon("out"));
}

/** Whether an address may be opened from here: never ``javascript:`` and its kin. */
export function openable(url) {
  try {
    return OPENABLE.has(new URL(url).protocol);
  } catch {
    return false;
  }
}

function touched(event, message, does) {
  const link = event.target.closest("a");
  const veil = event.target.closest(".spoiler");
  if (link && !link.download) return does.follow(event, link.href);
  if (veil) return veil.classList.toggle("seen");
  const plain = event.target.closest("button") === null && getSelection().isCollapsed;
  if (plain && changeable(message)) does.edit(message);
}
