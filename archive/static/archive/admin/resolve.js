// One key for each answer, and on to the next name. Without this module the arrow keys
// and Tab do the same, with more strokes.

const form = document.querySelector("form.questions");
const names = form ? [...form.querySelectorAll(".question")] : [];

const chosen = (name) => name.querySelector("input[type=radio]:checked");
const current = () => document.activeElement?.closest(".question");

const goTo = (name) => {
  const target = name ? chosen(name) ?? name.querySelector("input[type=radio]")
    : form.querySelector("[type=submit]");
  target.focus({ preventScroll: true });
  (name ?? target).scrollIntoView({ block: "nearest" });
};

const after = (name) => names[names.indexOf(name) + 1];

const choose = (name, radio) => {
  radio.checked = true;
  if (radio.value !== "other") return goTo(after(name));
  name.querySelector("input[type=text]").focus();
};

const radioFor = (name, key) =>
  /^[1-9]$/.test(key)
    ? name.querySelectorAll("[data-proposal]")[Number(key) - 1]
    : name.querySelector(`[data-key="${CSS.escape(key)}"]`);

const press = (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const name = current() ?? names[0];
  if (event.target.matches?.("input[type=text]")) {
    if (event.key !== "Enter" || !current()) return;
    // Enter in the box ends this name, not the page.
    event.preventDefault();
    return goTo(after(name));
  }
  if (event.target.closest?.("form") && !event.target.closest(".questions")) return;
  const radio = radioFor(name, event.key);
  const step = { j: 1, k: -1 }[event.key];
  if (!radio && !step) return;
  event.preventDefault();
  if (radio) choose(name, radio);
  else goTo(names[Math.max(0, names.indexOf(name) + (current() ? step : 0))]);
};

if (names.length) {
  document.querySelector("[data-keys]").hidden = false;
  document.addEventListener("keydown", press);
  form.addEventListener("input", ({ target }) => {
    if (target.type === "text" && target.value) {
      target.closest(".question").querySelector("[value=other]").checked = true;
    }
  });
  goTo(names.find((name) => name.querySelector(".errornote")) ?? names[0]);
}
