// Finds what a person would call "the button Continue": by role and name, never by class or structure.
// arguments: role, name → the element, or the names that are there.
const selectors = {
  button: "button, [role=button], summary, input[type=submit]",
  link: "a[href], [role=link]",
  radio: "input[type=radio], [role=radio]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  answer: "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox]",
  textbox:
    "input:not([type]), input[type=text], input[type=password], input[type=search], input[type=url], input[type=number], textarea, [role=textbox]",
  img: "img, [role=img]",
  combobox: "select, [role=combobox]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
};
const [role, wanted] = arguments;
const shown = (element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden" && !element.closest("[inert]");
const root = document.querySelector("dialog[open]") ?? document;
// A button that is busy with what was pressed last can't be pressed yet.
const idle = (element) => element.getAttribute("aria-disabled") !== "true";
const all = [...root.querySelectorAll(selectors[role] ?? `[role=${role}]`)].filter((one) => shown(one) && idle(one)).map((element) => [element, nameOf(element)]);
const found = all.find(([, name]) => name === wanted) ?? all.find(([, name]) => name.startsWith(wanted));
return found ? { element: found[0] } : { names: all.map(([, name]) => name) };
