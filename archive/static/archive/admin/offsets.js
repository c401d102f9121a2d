// Code points to UTF-16 units and back. The archive counts code points (as Python
// does), the DOM counts units: an emoji is one of the former, two of the latter.

export const unitsOf = (text, points) => {
  let units = 0;
  for (const char of text) {
    if (points-- <= 0) break;
    units += char.length;
  }
  return units;
};

export const pointsOf = (text, units) => [...text.slice(0, units)].length;

// The parts of the text on the page, and where each starts. A part is one text node, or
// several where the server has drawn facts in it.
export const partsOf = (article) =>
  [...article.querySelectorAll(".part")].map((element) => ({
    element,
    start: Number(element.dataset.start),
    length: [...element.textContent].length,
  }));

// The offset in the whole text of a place in the DOM; null outside the text.
export const offsetAt = (parts, node, unit) => {
  const part = parts.find(({ element }) => element.contains(node));
  if (!part) return null;
  const before = document.createRange();
  before.setStart(part.element, 0);
  before.setEnd(node, unit);
  return part.start + [...before.toString()].length;
};

// The text node and unit in it at which a part's code point stands.
const placeIn = (element, points) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = null;
  while (walker.nextNode()) {
    node = walker.currentNode;
    const length = [...node.data].length;
    if (points <= length) break;
    points -= length;
  }
  return node && [node, unitsOf(node.data, points)];
};

// DOM ranges over text[start:end]: one in each part that it touches.
export const rangesOf = (parts, start, end) =>
  parts
    .filter((part) => part.length && part.start < end && start < part.start + part.length)
    .map((part) => {
      const range = document.createRange();
      range.setStart(...placeIn(part.element, Math.max(0, start - part.start)));
      range.setEnd(...placeIn(part.element, Math.min(part.length, end - part.start)));
      return range;
    });
