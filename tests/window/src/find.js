// Finds what a person would call "the button Continue": by role and name, never by class or structure.
// arguments: role, name → the element, or a list of the names that are there.
const selectors = {
  button: "button, [role=button], summary, input[type=submit]",
  link: "a[href], [role=link]",
  radio: "input[type=radio], [role=radio]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  textbox: "input:not([type]), input[type=text], input[type=password], input[type=search], input[type=url], input[type=date], input[type=time], input[type=datetime-local], input[type=number], textarea, [role=textbox]",
  combobox: "select, [role=combobox]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  option: "option, [role=option]",
  tab: "[role=tab]",
};
const [role, wanted] = arguments;
const plain = (text) => (text ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const ids = (text) => (text ?? "").split(/\s+/).map((id) => id && document.getElementById(id)).filter(Boolean);
const name = (element) => {
  const by = ids(element.getAttribute("aria-labelledby")).map((one) => one.textContent).join(" ");
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(" ");
  const own = element.matches("input, select, textarea") ? element.getAttribute("placeholder") : element.textContent;
  return plain(by || element.getAttribute("aria-label") || labels || own || element.getAttribute("title"));
};
const shown = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden" && !element.closest("[inert]");
const open = document.querySelector("dialog[open]");
const all = [...(open ?? document).querySelectorAll(selectors[role] ?? `[role=${role}]`)].filter(shown);
const named = all.map((element) => [element, name(element)]);
const found = named.find(([, has]) => has === wanted) ?? named.find(([, has]) => has.startsWith(wanted));
return found ? { element: found[0] } : { names: named.map(([, has]) => has) };
