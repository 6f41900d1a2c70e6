/** The row of names above the phones: who there is, who is in view, who has something new. */

import { icon, make } from "/page/dom.js";
import { initials } from "/page/phone.js";
import { say } from "/page/words.js";

const HUES = 6;

export class People {
  #nav;
  #chips = new Map();
  #watch;
  #joined = 0;

  /** Names in ``nav`` for the phones that stand in ``street``. */
  constructor(nav, street) {
    this.#nav = nav;
    const seen = (entries) => entries.forEach((entry) => this.#seen(entry));
    this.#watch = new IntersectionObserver(seen, { root: street, threshold: 0.6 });
    const plus = make("span", { class: "avatar plus", "aria-hidden": "true" }, icon("attach"));
    this.#chip("newcomer", document.querySelector("#newcomer"), plus, make("span", { class: "name", word: "addPerson" }));
  }

  /** ``person`` has come, or has changed; their phone is the element ``phone``. */
  meet(person, phone) {
    const known = this.#chips.get(person.id);
    if (known) return known.querySelector(".name").replaceChildren(person.name);
    phone.dataset.hue = this.#joined++ % HUES;
    const avatar = make("span", { class: "avatar", "aria-hidden": "true" }, initials(person.name));
    const chip = this.#chip(person.id, phone, avatar, make("span", { class: "name" }, person.name));
    chip.dataset.hue = phone.dataset.hue;
    chip.append(make("span", { class: "unread", hidden: true }));
  }

  part(id) {
    this.#chips.get(id)?.remove();
    this.#chips.delete(id);
  }

  /** Bring the phone of ``id`` into view. */
  show(id) {
    this.#chips.get(id)?.click();
  }

  /** The bot has said something to ``id``. */
  news(id) {
    const chip = this.#chips.get(id);
    const badge = chip?.querySelector(".unread");
    if (!badge || "here" in chip.dataset) return;
    badge.hidden = false;
    badge.dataset.count = Number(badge.dataset.count ?? 0) + 1;
    badge.textContent = badge.dataset.count;
    badge.setAttribute("aria-label", say("unread", { count: badge.dataset.count }));
  }

  #chip(id, place, ...content) {
    const go = () => place.scrollIntoView({ inline: "center", block: "nearest" });
    const chip = make("button", { type: "button", class: "chip", onclick: go }, ...content);
    place.dataset.chip = id;
    this.#chips.set(id, chip);
    this.#nav.insertBefore(chip, id === "newcomer" ? null : this.#chips.get("newcomer"));
    this.#watch.observe(place);
    return chip;
  }

  #seen({ target, isIntersecting }) {
    const id = target.dataset.chip;
    const chip = this.#chips.get(Number(id)) ?? this.#chips.get(id);
    if (!chip) return;
    if (!isIntersecting) return delete chip.dataset.here;
    chip.dataset.here = "";
    chip.scrollIntoView({ inline: "nearest", block: "nearest" });
    const badge = chip.querySelector(".unread");
    if (badge) [badge.hidden, badge.dataset.count] = [true, 0];
  }
}
