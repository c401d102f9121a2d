// Gives the search boxes that select2 puts in place of a <select> the name of its label;
// without it a screen reader says only "combobox".

const labelOf = (select) =>
  select.getAttribute("aria-label") ??
  document.querySelector(`label[for="${CSS.escape(select.id)}"]`)?.textContent
    .replace(/:\s*$/, "").trim();

const nameBoxes = (root) => {
  for (const select of root.querySelectorAll("select.admin-autocomplete")) {
    const name = labelOf(select);
    if (!name) continue;
    for (const box of select.parentElement.querySelectorAll(
      ".select2-selection[role=combobox], .select2-selection [role=textbox]",
    )) {
      if (box.getAttribute("aria-label") !== name) box.setAttribute("aria-label", name);
    }
  }
};

window.addEventListener("load", () => {
  nameBoxes(document);
  // Rows that are added later bring boxes of their own.
  new MutationObserver(() => nameBoxes(document)).observe(document.body, {
    childList: true,
    subtree: true,
  });
});
