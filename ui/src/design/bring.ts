// What was asked for stands in a long list: bring it into view and put the focus on it, once it is there.

/** For `use:` on an element; does nothing unless it is the one that was asked for. */
export function bring(node: HTMLElement, wanted: boolean) {
  if (!wanted) return;
  node.tabIndex = -1;
  node.classList.add("asked-for");
  // jsdom lays nothing out.
  node.scrollIntoView?.({ block: "center" });
  node.focus({ preventScroll: true });
}
