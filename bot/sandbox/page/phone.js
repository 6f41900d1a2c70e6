/** One person's phone: what the bot says to them, and everything they can do. */

import { Chat } from "/page/chat.js";
import { Composer } from "/page/composer.js";
import { alertFrom, askContact, askForgery, askLink, askLocation, enlarge, payloadOf } from "/page/dialogs.js";
import { make } from "/page/dom.js";
import { openable } from "/page/message.js";
import { act, bring } from "/page/wire.js";
import { LANGUAGES, say, translate } from "/page/words.js";

const TYPING_MS = 4000;
const TOAST_MS = 4500;
const PATIENCE_MS = 10_000;

export class Phone {
  #person;
  #bot;
  #chat;
  #composer;
  #queue = Promise.resolve();
  #typing = 0;

  /** The phone of ``person``, on which they talk with ``bot``. */
  constructor(person, bot) {
    const model = document.querySelector("template#phone").content.firstElementChild;
    this.element = translate(model.cloneNode(true));
    this.#bot = bot;
    this.#chat = new Chat(this.#part(".log"), {
      press: (message, data, button) => this.#press(message, data, button),
      edit: (message) => this.#edit(message),
      follow: (event, url) => this.#follow(event, url),
      enlarge,
    });
    this.#composer = new Composer(this.#part(".composer"), {
      text: (text) => this.#do("text", { text }),
      edit: (message, text) => this.#do("edit", { message: message.id, text }),
      photos: (photos, caption) => this.#photos(photos, caption),
      document: (file) => this.#document(file),
      ask: (kind) => this.#ask(kind),
      warn: (words) => this.toast(words),
    });
    this.element.addEventListener("click", (event) => this.#clicked(event));
    this.#part(".log").addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.meet(person);
  }

  /** The person as they are now: name, role, keys, commands, whether they block the bot. */
  meet(person) {
    this.#person = person;
    const { id, name, role, blocked } = person;
    Object.assign(this.element.dataset, { person: id, name, role, blocked });
    const title = `phone-${id}`;
    this.#part("h2").id = title;
    this.element.setAttribute("aria-labelledby", title);
    this.#part("h2").textContent = name;
    this.#part(".avatar").textContent = initials(name);
    this.#seat(person.members ?? []);
    this.#part(".log").lang = person.language_code ?? "";
    this.keyboard(person.keyboard);
    this.commands(person.commands);
    this.refresh();
  }

  /** Everything said so far, as after the line was lost and found. */
  restore(messages) {
    this.#chat.restore(messages);
    this.#furnish();
  }

  /** Word everything again in the page's language. */
  refresh() {
    const { name, role, language_code: code, members, bot, kind } = this.#person;
    const about = members ? [say(kind), say(`bot-${bot}`)] : [say(role), LANGUAGES[code] ?? code];
    this.#part(".role").textContent = about.filter(Boolean).join(" · ");
    this.#part(".log").setAttribute("aria-label", say("chatOf", { name }));
    this.#chat.refresh();
    this.#composer.refresh();
    this.#furnish();
  }

  /** A message is said, or said differently. */
  message(message) {
    if (message.from === "bot") this.#status("");
    this.#chat.show(message);
    if (message.from === "person" && !message.edited) this.#chat.toNewest();
    this.#furnish();
  }

  deleted(id) {
    this.#chat.remove(id);
    this.#furnish();
  }

  typing() {
    this.#status(say("typing"));
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#status(""), TYPING_MS);
  }

  keyboard(keyboard) {
    this.#composer.keys(keyboard);
  }

  commands(commands) {
    this.#composer.offer(commands ?? []);
  }

  /** The bot answers a press: over the screen, in passing, or without a word. */
  answer({ text, alert }) {
    for (const waiting of this.element.querySelectorAll("[aria-busy]")) waiting.removeAttribute("aria-busy");
    if (alert && text) alertFrom(this.element, this.#bot.name, text);
    else if (text) this.toast(text);
  }

  /** Words that show for a moment. */
  toast(words) {
    const toast = make("p", { class: "toast" }, words);
    this.#part(".toasts").append(toast);
    setTimeout(() => toast.remove(), TOAST_MS);
  }

  /** Who of the group's ``members`` writes and presses: each of them can. */
  #seat(members) {
    const chair = this.#part(".as");
    const held = chair.value;
    chair.replaceChildren(...members.map(({ id, name }) => make("option", { value: String(id) }, name)));
    chair.hidden = members.length === 0;
    if (members.some(({ id }) => String(id) === held)) chair.value = held;
  }

  #part(selector) {
    return this.element.querySelector(selector);
  }

  #status(words) {
    this.#part(".status").textContent = words || (this.#person.blocked ? say("blocked") : "");
    this.#part(".dots").hidden = words === "";
  }

  #furnish() {
    const { blocked, members, bot } = this.#person;
    this.#part(".quiet").hidden = !this.#chat.isEmpty || blocked;
    this.#part(".begin").hidden = Boolean(members);
    for (const button of this.element.querySelectorAll("[data-only]"))
      button.hidden = !button.dataset.only.split(" ").includes(members ? bot : "person");
    this.#part(".composer").hidden = blocked;
    this.#part(".reopen").hidden = !blocked;
    this.#part(".block-word").textContent = say(blocked ? "unblock" : "block");
    this.#status("");
  }

  #scrolled() {
    this.#part(".newest").hidden = this.#part(".log").scrollTop > -80;
  }

  /** One thing after another, as people do them; resolves to whether it was taken. */
  #do(verb, body) {
    const as = this.#person.members ? { person: Number(this.#part(".as").value) } : {};
    const asked = body instanceof FormData ? body : { ...as, ...body };
    const done = this.#queue.then(() => act(this.#person.id, verb, asked));
    this.#queue = done.catch(() => {});
    return done.then(
      () => true,
      (trouble) => this.toast(trouble.message) ?? false,
    );
  }

  #photos(photos, caption) {
    const form = new FormData();
    for (const photo of photos) form.append("photo", photo, photo.name);
    if (caption.trim()) form.append("caption", caption);
    return this.#do("photo", form);
  }

  #document(file) {
    const form = new FormData();
    form.append("document", file, file.name);
    return this.#do("document", form);
  }

  async #press(message, data, button) {
    button?.setAttribute("aria-busy", "true");
    const taken = await this.#do("press", { message, data });
    setTimeout(() => button?.removeAttribute("aria-busy"), taken ? PATIENCE_MS : 0);
  }

  #edit(message) {
    const text = this.#part(`[data-message="${message.id}"] .text`).innerText;
    this.#composer.edit(message, text);
  }

  #follow(event, url) {
    const group = payloadOf(url, this.#bot.username, "startgroup");
    if (group !== null) {
      event.preventDefault();
      return bring(this.#person.id, group).catch((trouble) => this.toast(trouble.message));
    }
    const payload = payloadOf(url, this.#bot.username);
    if (payload === null && openable(url)) return;
    event.preventDefault();
    if (payload !== null) this.#open(payload);
  }

  /** A link opens on the phone of whoever follows it. */
  #open(payload) {
    const own = this.#person.members ? Number(this.#part(".as").value) : this.#person.id;
    act(own, "start", { payload }).catch((trouble) => this.toast(trouble.message));
    if (own !== this.#person.id) this.element.dispatchEvent(new CustomEvent("open", { detail: own, bubbles: true }));
  }

  #clicked(event) {
    const button = event.target.closest("button");
    if (!button) return;
    button.closest("details")?.removeAttribute("open");
    if (button.matches(".begin")) this.#do("start", { payload: "" });
    if (button.matches(".newest")) this.#chat.toNewest();
    if (button.dataset.does) this.#ask(button.dataset.does);
  }

  async #ask(kind) {
    const asked = {
      photo: () => this.#composer.pick(),
      document: () => this.#composer.pickFile(),
      location: () => this.#choose("location", askLocation(this.element)),
      contact: () => this.#choose("contact", askContact(this.element)),
      link: () => this.#choose("start", askLink(this.element, this.#bot.username), (payload) => ({ payload })),
      block: () => this.#do("block", { blocked: !this.#person.blocked }),
      unblock: () => this.#do("block", { blocked: false }),
      ...Object.fromEntries(["member", "restricted", "kicked", "grow"].map((verb) => [verb, () => this.#do(verb, {})])),
      forge: () => this.#choose("press", askForgery(this.element, this.#chat.lastOfBot?.id)),
    };
    return asked[kind]();
  }

  async #choose(verb, asking, shape = (chosen) => chosen) {
    const chosen = await asking;
    if (chosen !== null) this.#do(verb, shape(chosen));
  }
}

/** What stands on a person's badge: a Korean given name, or else the first letter. */
export function initials(name) {
  return /^[가-힣]{3,4}$/.test(name) ? name.slice(-2) : [...name.trim()].slice(0, 1).join("").toUpperCase();
}
