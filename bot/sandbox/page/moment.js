/** Times as people read them, in the place's zone and the page's language. */

import { language } from "/page/words.js";

const DAY = { month: "long", day: "numeric", weekday: "long" };
const SHORT_DAY = { month: "short", day: "numeric", weekday: "short" };
const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
let zone = "Asia/Seoul";

/** All times are those of ``name`` from now on. */
export function liveIn(name) {
  zone = name;
}

const written = (when, shape) =>
  new Intl.DateTimeFormat(language(), { ...shape, timeZone: zone }).format(new Date(when));

/** 14:05 */
export const time = (when) => written(when, TIME);

/** Monday 23 November */
export const day = (when) => written(when, DAY);

/** Mon 23 Nov */
export const shortDay = (when) => written(when, SHORT_DAY);
