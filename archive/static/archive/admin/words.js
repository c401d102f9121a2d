// Words of the text chosen with the arrow keys. Browsers move no caret in a text that
// nobody edits; but once words are selected, Shift with an arrow moves the edge of the
// selection, by letters or (with Ctrl) by words, as everywhere.

const SAYS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const STEPS = { ArrowUp: -1, ArrowDown: 1 };
const known = new WeakMap();

// The words of one part, in UTF-16 units of its text.
const wordsIn = (part) => {
  const segmenter = new Intl.Segmenter(part.closest("[lang]")?.lang || undefined, {
    granularity: "word",
  });
  return [...segmenter.segment(part.textContent)]
    .filter(({ segment }) => SAYS.test(segment))
    .map(({ segment, index }) => ({ part, start: index, end: index + segment.length }));
};

const wordsOf = (article) => {
  if (!known.has(article)) {
    known.set(article, [...article.querySelectorAll(".part")].flatMap(wordsIn));
  }
  return known.get(article);
};

// The text node and unit in it at which a unit of a part's text stands.
const placeIn = (part, units) => {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let node = null;
  while (walker.nextNode()) {
    node = walker.currentNode;
    if (units <= node.length) break;
    units -= node.length;
  }
  return [node, units];
};

const unitsBefore = (part, node, offset) => {
  const before = document.createRange();
  before.setStart(part, 0);
  before.setEnd(node, offset);
  return before.toString().length;
};

// The word at which the selection has its moving edge; -1 when nothing is selected.
const currentWord = (words, article) => {
  const selection = document.getSelection();
  if (!selection?.rangeCount || !article.contains(selection.focusNode)) return -1;
  const range = selection.getRangeAt(0);
  const part = words.find(({ part }) => part.contains(range.startContainer))?.part;
  if (!part) return -1;
  const at = unitsBefore(part, range.startContainer, range.startOffset);
  return words.findIndex((word) => word.part === part && at < word.end);
};

// The first word that can be seen: where a reader who has scrolled is.
const firstSeen = (words, article) => {
  const top = article.getBoundingClientRect().top;
  return Math.max(0, words.findIndex(({ part }) => part.getBoundingClientRect().bottom > top));
};

const select = ({ part, start, end }, forward) => {
  const [from, to] = [placeIn(part, start), placeIn(part, end)];
  const edges = forward ? [...from, ...to] : [...to, ...from];
  document.getSelection().setBaseAndExtent(...edges);
  const range = document.getSelection().getRangeAt(0);
  const box = range.getBoundingClientRect();
  const view = part.closest(".statement-text").getBoundingClientRect();
  if (box.top < Math.max(0, view.top) || box.bottom > Math.min(innerHeight, view.bottom)) {
    range.startContainer.parentElement.scrollIntoView({ block: "nearest" });
  }
};

const isForward = (key, part) =>
  (key === "ArrowLeft") === (getComputedStyle(part).direction === "rtl");

// Selects the next word (arrow right or left, as it is read) or the first word of the
// next part (arrow down, up). Whether the key was one of these.
export const chooseWord = (event, article) => {
  const isArrow = ["ArrowLeft", "ArrowRight"].includes(event.key);
  if (event.shiftKey || (!isArrow && !(event.key in STEPS))) return false;
  const words = wordsOf(article);
  if (!words.length) return false;
  const at = currentWord(words, article);
  if (at < 0) {
    select(words[firstSeen(words, article)], true);
  } else if (isArrow) {
    const forward = isForward(event.key, words[at].part);
    select(words[at + (forward ? 1 : -1)] ?? words[at], forward);
  } else {
    const starts = words.filter((word, i) => word.part !== words[i - 1]?.part);
    const here = starts.findIndex(({ part }) => part === words[at].part);
    select(starts[here + STEPS[event.key]] ?? words[at], true);
  }
  return true;
};
