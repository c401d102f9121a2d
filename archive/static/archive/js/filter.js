/* A long list is narrowed while one types.

   The page leaves room for the field (`.live-filter`), says which list it is for
   (`data-list`, an id), how it is called and what to say when nothing matches. Without
   this module there is no room and no field, and the list is simply whole. */

/** Letters without case, accents, Arabic vowel marks and tatweel, to compare by. */
export function plain(text) {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/\u06CC/g, "\u064A")
    .replace(/\u06A9/g, "\u0643")
    .toLowerCase();
}

function made(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

function enhance(place) {
  const list = document.getElementById(place.dataset.list);
  if (!list) return;
  const entries = [...list.querySelectorAll("li")];
  const texts = entries.map((entry) => plain(entry.textContent));
  const input = made("input", { type: "search", dir: "auto", autocomplete: "off" });
  const label = made("label", { textContent: place.dataset.label });
  const said = made("span", { className: "soft" });
  said.setAttribute("role", "status");
  label.append(input);
  place.append(label, said);
  input.addEventListener("input", () => {
    const sought = plain(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    entries.forEach((entry, index) => {
      entry.hidden = !sought.every((word) => texts[index].includes(word));
      shown += entry.hidden ? 0 : 1;
    });
    if (sought.length) {
      for (const more of list.querySelectorAll("details")) more.open = true;
    }
    said.textContent = shown ? "" : place.dataset.none;
  });
}

for (const place of document.querySelectorAll(".live-filter")) enhance(place);
