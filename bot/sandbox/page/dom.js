/** Makes elements. Children are nodes or plain text: what people write never becomes markup here. */

import { say } from "/page/words.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * One element. ``on*`` functions become listeners, ``word`` and ``label`` name words that follow
 * the page's language, and null, undefined or false attributes and children are left out.
 */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === "function") node.addEventListener(name.slice(2), value);
  else if (name === "word") [node.dataset.word, node.textContent] = [value, say(value)];
  else if (name === "label") label(node, value);
  else node.setAttribute(name, value === true ? "" : value);
}

/** Name a control that shows only a picture. */
export function label(node, key) {
  node.dataset.label = key;
  node.setAttribute("aria-label", say(key));
  node.title = say(key);
}

/** A picture from the sheet in index.html; it never carries meaning alone. */
export function icon(name) {
  const picture = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  picture.setAttribute("class", "icon");
  picture.setAttribute("aria-hidden", "true");
  picture.append(use);
  return picture;
}
