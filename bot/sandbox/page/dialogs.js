/** The small windows that open over a phone. Each resolves to what was chosen, or to null. */

import { icon, make } from "/page/dom.js";
import { PLACES } from "/page/places.js";
import { language } from "/page/words.js";

let counter = 0;

/**
 * Open a window titled ``title`` (an element's content) over the element ``over``. Its buttons
 * close it with the value ``read(form, button)`` makes of them; Escape and cancel with null.
 */
function open(over, title, content, { read, submit = null }) {
  const id = `dialog-${++counter}`;
  const cancel = make("button", { type: "button", class: "plain", word: submit === "ok" ? null : "cancel" });
  const buttons = [submit !== "ok" && cancel, submit && make("button", { class: "primary", word: submit })];
  const form = make("form", { method: "dialog", autocomplete: "off" }, content, make("footer", {}, ...buttons));
  const dialog = make("dialog", { "aria-labelledby": id }, make("h2", { id }, title), form);
  cancel.addEventListener("click", () => dialog.close());
  return new Promise((resolve) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      resolve(read(new FormData(form), event.submitter));
      dialog.close();
    });
    dialog.addEventListener("close", () => resolve(dialog.remove() ?? null));
    cover(dialog, over);
  });
}

/** Show ``dialog`` where the phone is, so that it is plain whose window it is. */
function cover(dialog, over) {
  document.body.append(dialog);
  const { left, right } = over.getBoundingClientRect();
  dialog.style.left = `${Math.max(left, 0)}px`;
  dialog.style.right = `${Math.max(innerWidth - right, 0)}px`;
  dialog.showModal();
}

const titled = (key) => make("span", { word: key });
const hint = (key) => make("p", { class: "hint", word: key });
const field = (key, attributes) => make("label", {}, make("span", { word: key }), make("input", attributes));

/** The bot answers a press over the screen. */
export const alertFrom = (over, name, text) =>
  open(over, name, make("p", { class: "said" }, text), { submit: "ok", read: () => true });

/** Where somebody says to be: {lat, lon}. */
export function askLocation(over) {
  const places = PLACES.map((place) => {
    const name = language() === "ko" ? place.ko : place.latin;
    const lang = language() === "ko" ? "ko" : "ko-Latn";
    const here = { class: "choice place", value: `${place.lat},${place.lon}`, formnovalidate: true };
    return make("button", here, icon("pin"), make("span", { lang }, name));
  });
  const degrees = { inputmode: "decimal", required: true, pattern: "-?\\d{1,3}(\\.\\d+)?" };
  const typed = make(
    "fieldset",
    {},
    make("legend", { word: "locationOther" }),
    field("latitude", { ...degrees, name: "lat", placeholder: "37.4855" }),
    field("longitude", { ...degrees, name: "lon", placeholder: "127.1229" }),
  );
  const read = (form, button) => {
    const [lat, lon] = button.value ? button.value.split(",") : [form.get("lat"), form.get("lon")];
    return { lat: Number(lat), lon: Number(lon) };
  };
  return open(over, titled("location"), [...places, typed], { submit: "send", read });
}

/** A contact: {own: true}, or {own: false, name, phone} unless ``onlyOwn``. */
export function askContact(over, { onlyOwn = false } = {}) {
  const own = { class: "choice own", value: "own", formnovalidate: true };
  const mine = make("button", own, icon("contact"), make("span", { word: "contactOwn" }));
  const other = make(
    "fieldset",
    {},
    make("legend", { word: "contactOther" }),
    field("name", { name: "name", required: true, maxlength: 64 }),
    field("phone", { name: "phone", type: "tel", required: true, placeholder: "010-1234-5678" }),
  );
  const read = (form, button) =>
    button.value === "own" ? { own: true } : { own: false, name: form.get("name"), phone: form.get("phone") };
  return open(over, titled("contact"), [mine, !onlyOwn && other].filter(Boolean), {
    submit: onlyOwn ? null : "send",
    read,
  });
}

/** The payload of a start link, from the whole link or from the payload alone. */
export function askLink(over, username) {
  const link = { name: "link", required: true, placeholder: `https://t.me/${username}?start=…` };
  const read = (form) => payloadOf(form.get("link"), username) ?? form.get("link").trim();
  return open(over, titled("link"), [hint("linkHint"), field("payload", link)], { submit: "open", read });
}

/** A press of anything on any message: {message, data}. Suggests every button there is. */
export function askForgery(over, message) {
  const pressable = [...document.querySelectorAll("button.press")].map((button) => button.dataset.press);
  const known = [...new Set(pressable)].map((data) => make("option", { value: data }));
  const number = { name: "message", type: "number", required: true, value: message ?? "" };
  const data = { name: "data", required: true, list: "known-presses" };
  const read = (form) => ({ message: Number(form.get("message")), data: form.get("data") });
  const fields = [field("forgeMessage", number), field("forgeData", data)];
  const list = make("datalist", { id: "known-presses" }, known);
  return open(over, titled("forge"), [hint("forgeHint"), ...fields, list], { submit: "press", read });
}

/** A photo at its full size. */
export const enlarge = (url) =>
  open(document.body, titled("photo"), make("img", { src: url, alt: "" }), { submit: "ok", read: () => null });

/** The payload when ``address`` is a start link of the bot ``username``, else null. */
export function payloadOf(address, username, kind = "start") {
  const link = URL.canParse(address) ? new URL(address) : null;
  const ours = link?.hostname === "t.me" && link.pathname.toLowerCase() === `/${username.toLowerCase()}`;
  if (!ours || (kind === "startgroup" && !link.searchParams.has(kind))) return null;
  return link.searchParams.get(kind) ?? "";
}
