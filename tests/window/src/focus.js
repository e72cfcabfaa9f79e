// What has the keyboard. arguments: an element that is looked for, or null.
const element = document.activeElement ?? document.body;
const looked = arguments[0];
const ring = (one) => {
  const style = getComputedStyle(one);
  return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
};
// A page may draw the ring of a hidden radio button around its label.
const drawn = [element, ...(element.labels ?? []), element.nextElementSibling, element.parentElement].filter(Boolean);
return {
  tag: element.localName,
  name: nameOf(element),
  marked: drawn.some(ring),
  wanted: element === looked,
  before: Boolean(looked && element !== document.body && element.compareDocumentPosition(looked) & Node.DOCUMENT_POSITION_PRECEDING),
  beside: Boolean(looked?.name) && element.type === "radio" && element.name === looked.name,
};
