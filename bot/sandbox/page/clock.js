/** The city's clock, which can be moved forward: an hour, a day, or to the next reminder. */

import { shortDay, time } from "/page/moment.js";
import { advance } from "/page/wire.js";
import { say } from "/page/words.js";

const TICK_MS = 1000;

export class Clock {
  #panel;
  #now = null;
  #due = null;
  #heardAt = 0;

  /** The clock in ``panel``; ``warn(words)`` tells what went wrong. */
  constructor(panel, warn) {
    this.#panel = panel;
    for (const button of panel.querySelectorAll("[data-advance]"))
      button.addEventListener("click", () => advance(button.dataset.advance).catch((trouble) => warn(trouble.message)));
    setInterval(() => this.refresh(), TICK_MS);
  }

  /** It is ``now`` in the city, and the next reminder is at ``due`` or there is none. */
  set({ now, next_due: due }) {
    [this.#now, this.#due, this.#heardAt] = [Date.parse(now), due, performance.now()];
    this.refresh();
  }

  /** Show the time that has gone on since. */
  refresh() {
    if (this.#now === null) return;
    const now = this.#now + performance.now() - this.#heardAt;
    write(this.#panel.querySelector("#now"), `${shortDay(now)} ${time(now)}`);
    write(this.#panel.querySelector("#due"), this.#next());
    this.#panel.querySelector("[data-advance=next]").disabled = this.#due === null;
  }

  #next() {
    if (this.#due === null) return say("nextNone");
    return say("nextAt", { when: `${shortDay(this.#due)} ${time(this.#due)}` });
  }
}

/** Change the words only when they differ: nothing is selected or read aloud anew each second. */
function write(node, words) {
  if (node.textContent !== words) node.textContent = words;
}
