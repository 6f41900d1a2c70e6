/** Where a person writes: text, photos with a caption, a changed message, keys and commands. */

import { icon, make } from "/page/dom.js";
import { say } from "/page/words.js";

const MOST_PHOTOS = 10;

export class Composer {
  #form;
  #text;
  #files;
  #file;
  #does;
  #photos = [];
  #changed = null;
  #placeholder = "";

  /** The composer in ``form``; ``does`` sends: text, photos, document, edit, ask(kind), warn(words). */
  constructor(form, does) {
    this.#form = form;
    this.#does = does;
    this.#text = form.elements.text;
    this.#files = form.elements.photo;
    this.#file = form.elements.document;
    form.addEventListener("submit", (event) => this.#submit(event));
    form.querySelector(".leave").addEventListener("click", () => this.#leave());
    form.querySelector(".flip").addEventListener("click", () => this.#flip());
    this.#text.addEventListener("keydown", (event) => this.#key(event));
    this.#text.addEventListener("paste", (event) => this.#choose(event.clipboardData.files));
    this.#files.addEventListener("change", () => this.#choose(this.#files.files));
    this.#file.addEventListener("change", () => this.#hand());
    this.refresh();
  }

  /** Word the placeholder again. */
  refresh() {
    this.#text.placeholder = this.#placeholder || say(this.#photos.length > 0 ? "caption" : "write");
  }

  /** Open the choice of photos. */
  pick() {
    this.#files.click();
  }

  /** Open the choice of a file, which goes off at once. */
  pickFile() {
    this.#file.click();
  }

  /** Change ``message``, which now says ``text``. */
  edit(message, text) {
    this.#changed = message;
    this.#form.querySelector(".editing").hidden = false;
    this.#text.value = text;
    this.#text.focus();
  }

  /** The person's commands. */
  offer(commands) {
    const list = this.#form.querySelector(".commands .choices");
    const choices = commands.map(({ command, description }) => {
      const words = [make("b", {}, `/${command}`), make("span", {}, description)];
      return make("button", { type: "button", class: "command", onclick: () => this.#does.text(`/${command}`) }, words);
    });
    list.replaceChildren(...(choices.length > 0 ? choices : [make("p", { word: "commandsNone" })]));
  }

  /** The bot's keys below the composer, or none. */
  keys(keyboard) {
    const rows = (keyboard?.rows ?? []).map((row) =>
      make("div", { class: "row" }, row.map((key) => this.#newKey(key, keyboard))),
    );
    this.#form.querySelector(".keys").replaceChildren(...rows);
    this.#form.querySelector(".flip").hidden = rows.length === 0;
    this.#placeholder = keyboard?.placeholder ?? "";
    this.#flip(rows.length > 0);
    this.refresh();
  }

  #newKey({ text, ask }, keyboard) {
    const picture = { location: "pin", contact: "contact" }[ask];
    const pressed = () => {
      if (keyboard.one_time) this.#flip(false);
      return ask ? this.#does.ask(ask) : this.#does.text(text);
    };
    const key = { type: "button", class: "key", "data-ask": ask, onclick: pressed };
    return make("button", key, picture && icon(picture), text);
  }

  #flip(open = this.#form.querySelector(".keys").hidden) {
    this.#form.querySelector(".keys").hidden = !open;
    this.#form.querySelector(".flip").setAttribute("aria-expanded", String(open));
  }

  #key(event) {
    // Enter that ends a Hangul syllable belongs to the input method, not to us
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape" && this.#changed) this.#leave();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    this.#form.requestSubmit();
  }

  async #submit(event) {
    event.preventDefault();
    const [text, photos, changed] = [this.#text.value, this.#photos, this.#changed];
    if (photos.length === 0 && text.trim() === "") return;
    this.#leave();
    this.#text.focus(); // at once: later the person may be writing on another phone
    const sent = await this.#send(text, photos, changed);
    if (!sent && this.#text.value === "") this.#again(text, photos, changed);
  }

  #send(text, photos, changed) {
    if (photos.length > 0) return this.#does.photos(photos, text);
    return changed ? this.#does.edit(changed, text) : this.#does.text(text);
  }

  /** What could not be sent comes back: nothing written is ever lost. */
  #again(text, photos, changed) {
    if (changed) this.edit(changed, text);
    this.#text.value = text;
    this.#hold(photos);
  }

  #leave() {
    this.#changed = null;
    this.#text.value = "";
    this.#form.querySelector(".editing").hidden = true;
    this.#hold([]);
  }

  #choose(files) {
    const images = [...files].filter((file) => file.type.startsWith("image/"));
    if (images.length === 0) return;
    if (this.#photos.length + images.length > MOST_PHOTOS) this.#does.warn(say("photoLimit"));
    this.#hold([...this.#photos, ...images].slice(0, MOST_PHOTOS));
    this.#files.value = "";
    this.#text.focus();
  }

  #hand() {
    const [file] = this.#file.files;
    if (file) this.#does.document(file);
    this.#file.value = "";
  }

  #hold(photos) {
    const tray = this.#form.querySelector(".chosen");
    for (const image of tray.querySelectorAll("img")) URL.revokeObjectURL(image.src);
    this.#photos = photos;
    tray.replaceChildren(...photos.map((photo) => this.#thumbnail(photo)));
    tray.hidden = photos.length === 0;
    this.refresh();
  }

  #thumbnail(photo) {
    const out = make("button", { type: "button", label: "photoRemove" }, icon("close"));
    out.addEventListener("click", () => this.#hold(this.#photos.filter((other) => other !== photo)));
    return make("figure", {}, make("img", { src: URL.createObjectURL(photo), alt: photo.name }), out);
  }
}
