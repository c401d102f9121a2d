// The annotation desk with a selection in place of copied words. Without this module
// every act works through the form; nothing here knows a rule.

import { offsetAt, partsOf, rangesOf } from "./offsets.js";
import { chooseWord } from "./words.js";

const DRAWN = ["note", "evidence", "signatory", "figure", "mention", "suggested",
  "redaction", "contact", "chosen"];
const ACT_KEYS = { m: "mention", f: "figure", n: "note", q: "question", e: "evidence",
  s: "signatory", c: "correction", w: "redaction" };

let desk, article, form, parts;

const field = (name) => form.elements[name];
const facts = () => [...desk.querySelectorAll(".fact[data-start]:not(.rejected)")];
const spanOf = (fact) => [Number(fact.dataset.start), Number(fact.dataset.end)];
const say = (words) => (desk.querySelector("[data-notice]").textContent = words);

// The server draws facts as links. Highlights are better: they leave the text in one
// piece, and overlap as they come.
const draw = () => {
  if (!globalThis.CSS?.highlights) return;
  for (const { element } of parts) element.textContent = element.textContent;
  for (const kind of DRAWN) {
    const ranges = facts()
      .filter((fact) => fact.dataset.drawn === kind)
      .flatMap((fact) => rangesOf(parts, ...spanOf(fact)));
    CSS.highlights.set(kind, new Highlight(...ranges));
  }
};

const showDetail = () => {
  const act = field("act").value;
  for (const detail of form.querySelectorAll(".detail")) {
    detail.hidden = !detail.dataset.acts.split(" ").includes(act);
  }
};

// What is selected, as code points of the text; null when it is nothing of the text.
const selected = () => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let start = offsetAt(parts, range.startContainer, range.startOffset);
  let end = offsetAt(parts, range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  const text = rangesOf(parts, start, end).map(String).join("\n\n");
  const head = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  start += [...text.slice(0, head)].length;
  end -= [...text.slice(text.length - tail)].length;
  return start < end ? { start, end, words: text.trim() } : null;
};

const choose = () => {
  const chosen = selected();
  if (!chosen) return false;
  field("start").value = chosen.start;
  field("end").value = chosen.end;
  // Between two parts the text has white space that the page does not show.
  field("words").value = chosen.words;
  field("words").dataset.chosen = chosen.words;
  if (globalThis.CSS?.highlights) {
    CSS.highlights.set("chosen", new Highlight(...rangesOf(parts, chosen.start, chosen.end)));
  }
  return true;
};

const scrollToFact = (fact) => {
  const [range] = rangesOf(parts, ...spanOf(fact));
  range?.startContainer.parentElement.scrollIntoView({ block: "center" });
  if (globalThis.CSS?.highlights) {
    CSS.highlights.set("chosen", new Highlight(...rangesOf(parts, ...spanOf(fact))));
  }
};

const focusFact = (fact) => {
  for (const other of desk.querySelectorAll(".fact.current")) other.classList.remove("current");
  fact.classList.add("current");
  fact.focus({ preventScroll: true });
  fact.scrollIntoView({ block: "nearest" });
};

// A click in the text shows what is known about that place: the shortest fact first.
const factsAt = (event) => {
  const caret = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(event.clientX, event.clientY)
    : document.caretRangeFromPoint?.(event.clientX, event.clientY);
  const node = caret?.offsetNode ?? caret?.startContainer;
  const at = node && offsetAt(parts, node, caret.offset ?? caret.startOffset);
  if (at === null || at === undefined) return [];
  return facts()
    .filter((fact) => spanOf(fact)[0] <= at && at < spanOf(fact)[1])
    .sort((a, b) => spanOf(a)[1] - spanOf(a)[0] - (spanOf(b)[1] - spanOf(b)[0]));
};

const step = (by) => {
  const all = facts();
  const at = all.findIndex((fact) => fact.classList.contains("current"));
  const next = all[(at + by + all.length) % all.length];
  if (next) {
    focusFact(next);
    scrollToFact(next);
  }
};

const TOKEN = "csrfmiddlewaretoken";

// Whoever logged in anew has a new token: the page that is asked for brings it.
const newToken = async () => {
  const answer = await fetch(location.href);
  if (!answer.ok || new URL(answer.url).pathname !== location.pathname) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector(`#desk [name=${TOKEN}]`)?.value ?? null;
};

const post = async (data) => {
  const ask = () => fetch(location.href, { method: "POST", body: data });
  const answer = await ask();
  if (answer.status !== 403) return answer;
  const token = await newToken();
  if (!token || token === data.get(TOKEN)) return answer;
  for (const input of desk.querySelectorAll(`[name=${TOKEN}]`)) input.value = token;
  data.set(TOKEN, token);
  return ask();
};

// Sends a form without leaving the page. What was typed stays until it is kept.
const send = async (event) => {
  event.preventDefault();
  const sent = event.target;
  const data = new URLSearchParams(new FormData(sent, event.submitter));
  const place = article.scrollTop;
  const typed = keepTyped(sent);
  say("Keeping …");
  let answer, html;
  try {
    answer = await post(data);
    html = await answer.text();
  } catch {
    return say("The network is away: nothing is kept yet, and nothing that you typed is lost. Try again.");
  }
  const page = new DOMParser().parseFromString(html, "text/html");
  if (page.querySelector("#login-form")) {
    return say("You have been logged out. Log in again in another tab, then keep this: it is still here.");
  }
  const next = page.querySelector("#desk");
  if (!next || answer.status >= 500) {
    return say(`Not kept (${answer.status}). What you typed is still here: try again, or copy it and reload the page.`);
  }
  const told = [...page.querySelectorAll(".messagelist li, .errorlist li")]
    .map((line) => line.textContent.trim());
  desk.replaceWith(next);
  start();
  typed();
  article.scrollTop = place;
  say(told.join(" "));
};

// A suggestion taken while a note is being written leaves the note where it is.
const keepTyped = (sent) => {
  if (sent === form) return () => {};
  const values = [...form.elements]
    .filter((one) => one.name && one.name !== TOKEN && one.name !== "revision" && one.type !== "submit")
    .map((one) => [one.name, one.type === "checkbox" ? one.checked : one.value]);
  return () => {
    for (const [name, value] of values) {
      const one = field(name);
      if (one?.type === "checkbox") one.checked = value;
      else if (one) one.value = value;
    }
    showDetail();
  };
};

const propose = async () => {
  const term = field("name").value.trim();
  if (term.length < 2 || term.startsWith("#")) return;
  const query = new URLSearchParams({
    app_label: "archive", model_name: "mention", field_name: field("kind").value, term,
  });
  const answer = await fetch(`${desk.dataset.names}?${query}`).catch(() => null);
  if (!answer?.ok) return;
  const { results } = await answer.json();
  desk.querySelector("#names").replaceChildren(
    ...results.map(({ id, text }) => new Option("", `#${id} ${text}`)),
  );
};

const press = (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const current = desk.querySelector(".fact.current");
  const acts = {
    j: () => step(1),
    k: () => step(-1),
    a: () => current?.querySelector("[name=accept]")?.click(),
    x: () => current?.querySelector("[name=refuse]")?.click(),
    A: () => desk.querySelector("[name=accept][value=all]")?.click(),
    X: () => desk.querySelector("[name=refuse][value=all]")?.click(),
    u: () => form.querySelector("[name=undo]")?.click(),
  };
  if (event.target === article && chooseWord(event, article)) {
    event.preventDefault();
  } else if (event.key in ACT_KEYS && choose()) {
    event.preventDefault();
    field("act").value = ACT_KEYS[event.key];
    showDetail();
    const first = form.querySelector(".detail:not([hidden]) :is(input, select, textarea)");
    (first ?? form.querySelector("[name=keep]")).focus();
  } else if (event.key in acts) {
    event.preventDefault();
    acts[event.key]();
  }
};

const start = () => {
  desk = document.querySelector("#desk");
  article = desk.querySelector(".statement-text");
  form = desk.querySelector("form.act");
  parts = partsOf(article);
  draw();
  showDetail();
  desk.dataset.ready = "yes";
  form.addEventListener("change", showDetail);
  field("words").addEventListener("input", () => {
    // Typed words count by themselves, wherever the selection was.
    field("start").value = field("end").value = "";
  });
  let pause;
  field("name").addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(propose, 250);
  });
  for (const one of desk.querySelectorAll("form")) one.addEventListener("submit", send);
  article.addEventListener("click", (event) => {
    if (!document.getSelection()?.isCollapsed) return;
    const [fact] = factsAt(event);
    if (fact) focusFact(fact);
  });
  desk.querySelector(".facts").addEventListener("click", (event) => {
    const fact = event.target.closest(".fact");
    if (!fact || event.target.closest("[name], a:not(.show)")) return;
    event.preventDefault();
    focusFact(fact);
    if (fact.dataset.start) scrollToFact(fact);
  });
};

// Who comes from the record of a fact sees it, and its words in the text.
const showAsked = () => {
  const fact = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!fact?.matches(".fact")) return;
  focusFact(fact);
  if (fact.dataset.start) scrollToFact(fact);
};

start();
showAsked();
window.addEventListener("beforeunload", (event) => {
  const typed = ["body", "replacement", "explanation"].some(
    (name) => field(name).value !== field(name).defaultValue,
  );
  if (typed) event.preventDefault();
});
document.addEventListener("keydown", press);
// A finger selects words and leaves the focus in the form; a caret that moves in the form
// leaves the words selected. So what counts is that other words are selected than before.
let before = "";
document.addEventListener("selectionchange", () => {
  const chosen = selected();
  const now = chosen ? `${chosen.start}-${chosen.end}` : "";
  if (now && now !== before) choose();
  before = now;
});
