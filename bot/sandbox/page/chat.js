/** What hangs in one chat: messages in order, edits in place, albums together, days apart. */

import { make } from "/page/dom.js";
import { bubble, dayLine } from "/page/message.js";
import { day } from "/page/moment.js";

export class Chat {
  #log;
  #letters;
  #does;
  #messages = new Map();

  /** A chat in the element ``log``; ``does`` is what a touch on a message can do. */
  constructor(log, does) {
    this.#log = log;
    this.#letters = log.firstElementChild;
    this.#does = does;
  }

  get isEmpty() {
    return this.#messages.size === 0;
  }

  /** The newest message of the bot that has buttons, or else its newest. */
  get lastOfBot() {
    const bots = [...this.#messages.values()].filter((message) => message.from === "bot");
    return bots.findLast((message) => message.buttons?.length > 0) ?? bots.at(-1);
  }

  /** Hang ``messages`` afresh, without reading them all aloud. */
  restore(messages) {
    this.#log.setAttribute("aria-live", "off");
    this.#messages.clear();
    this.#letters.replaceChildren();
    for (const message of messages) this.show(message);
    this.toNewest();
    requestAnimationFrame(() => this.#log.removeAttribute("aria-live"));
  }

  /** Word and date everything again, as after a change of language. */
  refresh() {
    this.restore([...this.#messages.values()]);
  }

  /** Add a message, or put its new form where the old one hangs. */
  show(message) {
    const old = this.#find(message.id);
    const fresh = bubble(message, this.#does);
    if (old) replace(old, fresh);
    else this.#append(message, fresh);
    this.#messages.set(message.id, message);
  }

  /** Take a message down, and its album or day when nothing is left of them. */
  remove(id) {
    const old = this.#find(id);
    this.#messages.delete(id);
    if (!old) return;
    const outer = old.closest(".album") ?? old;
    old.remove();
    if (outer.childElementCount > 0 && outer !== old) return;
    const before = outer.previousElementSibling;
    outer.remove();
    this.#dropDay(before ?? this.#letters.lastElementChild);
  }

  toNewest() {
    this.#log.scrollTop = 0; // the log is laid out bottom up, so its newest end is zero
  }

  #find(id) {
    return this.#letters.querySelector(`[data-message="${Number(id)}"]`);
  }

  #append(message, fresh) {
    const last = [...this.#messages.values()].at(-1);
    if (!last || day(last.date) !== day(message.date)) this.#letters.append(dayLine(message.date));
    if (message.album) this.#album(message).append(fresh);
    else this.#letters.append(fresh);
  }

  #album({ album, from }) {
    const last = this.#letters.lastElementChild;
    if (last?.dataset.album === album) return last;
    const fresh = make("div", { class: `album ${from === "person" ? "own" : "bots"}`, "data-album": album });
    this.#letters.append(fresh);
    return fresh;
  }

  #dropDay(line) {
    const alone = !line?.nextElementSibling || line.nextElementSibling.matches(".day");
    if (line?.matches(".day") && alone) line.remove();
  }
}

/** Swap ``old`` for ``fresh`` and leave whoever was on one of its buttons on the matching one. */
function replace(old, fresh) {
  const held = old.contains(document.activeElement) && document.activeElement;
  old.replaceWith(fresh);
  if (!held) return;
  const same = held.dataset.press && fresh.querySelector(`[data-press="${CSS.escape(held.dataset.press)}"]`);
  (same || fresh.querySelector(".press, button"))?.focus({ preventScroll: true });
}
