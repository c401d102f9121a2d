/* What means the same lights up together: a mark on a map and its entry in the list, a
   name in the text and the fact beside it. Links to one address belong together.

   Without this module every link still leads where it leads. */

const LIT = "lit";
const links = new Map();

for (const link of document.querySelectorAll("main a[href]")) {
  const to = link.getAttribute("href");
  if (!links.has(to)) links.set(to, []);
  links.get(to).push(link);
}

function light(event) {
  const link = event.target.closest?.("main a[href]");
  const same = link ? links.get(link.getAttribute("href")) : undefined;
  if (!same || same.length < 2) return;
  const on = event.type === "pointerover" || event.type === "focusin";
  for (const one of same) one.classList.toggle(LIT, on);
}

for (const type of ["pointerover", "pointerout", "focusin", "focusout"]) {
  document.addEventListener(type, light);
}
