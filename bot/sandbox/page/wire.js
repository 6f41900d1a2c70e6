/** Talks with the messenger on this machine: asks it by POST, hears from it by server-sent events. */

import { say } from "/page/words.js";

const EVENTS = ["hello", "person", "group", "message", "deleted", "typing", "answer", "keyboard", "commands", "clock"];
const RETRY_MS = 1500;

async function post(path, body) {
  const form = body instanceof FormData;
  const headers = form ? {} : { "Content-Type": "application/json" };
  const request = { method: "POST", headers, body: form ? body : JSON.stringify(body) };
  const answer = await fetch(`/phone/${path}`, request).catch(() => null);
  if (!answer) throw new Error(say("unreachable"));
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.error ?? say("unreachable"));
  return said;
}

/** A person does something; resolves to the messenger's answer or throws its sentence. */
export const act = (person, verb, body) => post(`${person}/${verb}`, body);

/** A new group: {title, members}. */
export const gather = (group) => post("groups", group);

/** ``person`` follows a link that brings the bot into a group. */
export const bring = (person, payload) => post("bring", { person, payload });

/** Somebody new. */
export const welcome = (person) => post("people", person);

/** Move the clock by ``hour`` or ``day``, or to the ``next`` reminder. */
export const advance = (step) => post("clock", { advance: step });

/**
 * Hear everything that happens for as long as the page is open. ``hear(name, facts)`` gets every
 * event, ``connected(yes)`` every loss and return of the line.
 */
export function listen(hear, connected) {
  const line = new EventSource("/phone/events");
  for (const name of EVENTS) line.addEventListener(name, (event) => hear(name, JSON.parse(event.data)));
  line.addEventListener("open", () => connected(true));
  line.addEventListener("error", (event) => {
    // the messenger's own "error" event has data; the browser's, about a lost line, has none
    if (event.data !== undefined) return hear("error", JSON.parse(event.data));
    connected(false);
    // a browser gives up for good when the answer was not a stream, so ask again ourselves
    if (line.readyState === EventSource.CLOSED) setTimeout(() => listen(hear, connected), RETRY_MS);
  });
}
