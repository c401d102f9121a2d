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

// The parts of the text on the page: one text node each, and where it starts.
export const partsOf = (article) =>
  [...article.querySelectorAll(".part")].map((element) => ({
    element,
    node: element.firstChild,
    start: Number(element.dataset.start),
    length: [...element.textContent].length,
  }));

// The offset in the whole text of a place in the DOM; null outside the text.
export const offsetAt = (parts, node, unit) => {
  const part = parts.find(({ element }) => element.contains(node));
  if (!part) return null;
  if (node !== part.node) return part.start + (unit > 0 ? part.length : 0);
  return part.start + pointsOf(part.node.data, unit);
};

// DOM ranges over text[start:end]: one in each part that it touches.
export const rangesOf = (parts, start, end) =>
  parts
    .filter((part) => part.node && part.start < end && start < part.start + part.length)
    .map((part) => {
      const range = document.createRange();
      const { data } = part.node;
      range.setStart(part.node, unitsOf(data, Math.max(0, start - part.start)));
      range.setEnd(part.node, unitsOf(data, Math.min(part.length, end - part.start)));
      return range;
    });
