// What the scripts of the journeys share: the name of a control, as a screen reader would say it.
const plain = (text) => (text ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const named = (ids) => (ids ?? "").split(/\s+/).map((id) => (id && document.getElementById(id)?.textContent) || "").join(" ");
const nameOf = (element) => {
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(" ");
  const own = element.matches("input, select, textarea, body, img") ? (element.getAttribute("placeholder") ?? element.getAttribute("alt")) : element.textContent;
  return plain(plain(named(element.getAttribute("aria-labelledby"))) || element.getAttribute("aria-label") || labels || own || element.getAttribute("title"));
};
