/** Puts the page together: hears the messenger, and hands each event to the phone it is about. */

import { Clock } from "/page/clock.js";
import { make } from "/page/dom.js";
import { liveIn } from "/page/moment.js";
import { People } from "/page/people.js";
import { Phone } from "/page/phone.js";
import { gather, listen, welcome } from "/page/wire.js";
import { language, remembered, say, speak } from "/page/words.js";

const page = {
  street: document.querySelector("#street"),
  newcomer: document.querySelector("#newcomer"),
  form: document.querySelector("#add-person"),
  gathering: document.querySelector("#add-group"),
  notice: document.querySelector("#notice"),
  language: document.querySelector("#language"),
};
const bot = {};
const phones = new Map();
const people = new People(document.querySelector("#people"), page.street);
const clock = new Clock(document.querySelector(".clock"), notice);

const heard = {
  hello(city) {
    Object.assign(bot, city.bot);
    liveIn(city.zone);
    if (!remembered()) choose(city.language);
    clock.set(city);
    const there = [...city.people, ...city.groups];
    for (const id of phones.keys()) if (!there.some((one) => one.id === id)) part(id);
    for (const one of there) meet(one).restore(city.chats[one.id] ?? []);
    page.newcomer.hidden = false; // only now: the street would stay snapped to what stands there first
  },
  person: (person) => meet(person),
  group: (group) => (group.grown ? part(group.id) : meet(group)),
  message({ person, message }) {
    phones.get(person)?.message(message);
    if (message.from === "bot") people.news(person);
  },
  deleted: ({ person, id }) => phones.get(person)?.deleted(id),
  typing: ({ person }) => phones.get(person)?.typing(),
  answer: ({ person, ...answer }) => phones.get(person)?.answer(answer),
  keyboard: ({ person, keyboard }) => phones.get(person)?.keyboard(keyboard),
  commands: ({ person, commands }) => phones.get(person)?.commands(commands),
  clock: (time) => clock.set(time),
  error: ({ text }) => notice(text),
};

function meet(person) {
  if (!person.members) candidate(person);
  const known = phones.get(person.id);
  if (known) known.meet(person);
  else seat(person);
  people.meet(person, phones.get(person.id).element);
  return phones.get(person.id);
}

function seat(person) {
  const phone = new Phone(person, bot);
  phones.set(person.id, phone);
  page.street.insertBefore(phone.element, page.newcomer);
}

/** Somebody who can be asked into a group. */
function candidate({ id, name }) {
  const box = page.gathering.querySelector(".members");
  if (box.querySelector(`[value="${id}"]`)) return;
  const tick = make("input", { type: "checkbox", name: "members", value: String(id), checked: true });
  box.append(make("label", { class: "tick" }, tick, make("span", {}, name)));
}

function part(id) {
  if (!phones.has(id)) return;
  phones.get(id).element.remove();
  phones.delete(id);
  people.part(id);
}

function notice(words) {
  delete page.notice.dataset.word; // no longer the words it was delivered with
  page.notice.textContent = words;
  page.notice.hidden = words === "";
}

function choose(wanted, options) {
  speak(wanted, options);
  page.language.value = language();
  for (const phone of phones.values()) phone.refresh();
  clock.refresh();
}

async function add(event) {
  event.preventDefault();
  const trouble = page.form.querySelector(".trouble");
  trouble.textContent = "";
  try {
    const person = await welcome(Object.fromEntries(new FormData(page.form)));
    meet(person);
    page.form.reset();
    people.show(person.id);
  } catch (problem) {
    trouble.textContent = problem.message;
  }
}

async function assemble(event) {
  event.preventDefault();
  const trouble = page.gathering.querySelector(".trouble");
  trouble.textContent = "";
  const form = new FormData(page.gathering);
  try {
    const group = await gather({ title: form.get("title"), members: form.getAll("members") });
    meet(group);
    page.gathering.reset();
    people.show(group.id);
  } catch (problem) {
    trouble.textContent = problem.message;
  }
}

/** Menus close like menus: at a touch elsewhere, and with Escape. */
function closeMenus(except = null) {
  for (const menu of document.querySelectorAll("details[open]")) if (menu !== except) menu.open = false;
}

function escape(event) {
  const menu = event.key === "Escape" && event.target.closest("details[open]");
  closeMenus(event.key === "Escape" ? null : event.target.closest("details"));
  if (menu) menu.querySelector("summary").focus();
}

page.form.addEventListener("submit", add);
page.gathering.addEventListener("submit", assemble);
page.language.addEventListener("change", () => choose(page.language.value, { remember: true }));
page.street.addEventListener("open", (event) => people.show(event.detail));
document.addEventListener("click", (event) => closeMenus(event.target.closest("details")));
document.addEventListener("keydown", escape);
choose(remembered() ?? "ko");
listen(
  (name, facts) => heard[name](facts),
  (connected) => notice(connected ? "" : say("offline")),
);
