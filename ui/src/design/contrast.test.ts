// The contrast table of the look, measured from tokens.css: words 7.1, words of busy parts 5.3,
// edges of what can be pressed 3.6, other marks that carry meaning 3.0.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(process.cwd(), "src/design/tokens.css"), "utf8");
const darkAt = css.indexOf("@media (prefers-color-scheme: dark)");
const read = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map((m) => [m[1], m[2]?.trim()]));
const light = read(css.slice(0, darkAt));
const dark = { ...light, ...read(css.slice(darkAt, css.indexOf("@media (prefers-reduced-motion"))) };

function colour(theme: Record<string, string | undefined>, name: string): string {
  const value = theme[name] ?? "";
  const alias = /^var\(--([a-z0-9-]+)\)$/.exec(value)?.[1];
  return alias ? colour(theme, alias) : value;
}
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const pairs: [least: number, what: string, on: string][] = [
  [7.1, "text", "page surface surface-sunk press-tint press-tint-strong lamp-surface danger-surface"],
  [7.1, "text-quiet", "page surface surface-sunk press-tint lamp-surface"],
  [7.1, "link", "page surface surface-sunk press-tint lamp-surface danger-surface"],
  [7.1, "link-hover", "page surface press-tint"],
  [7.1, "on-action", "action action-hover"],
  [7.1, "square-dark", "square-light"],
  [7.1, "on-leave", "leave leave-hover"],
  [7.1, "leave", "page surface"],
  [7.1, "lamp-text", "surface lamp-surface"],
  [7.1, "danger-text", "page surface danger-surface"],
  [5.3, "disabled-text", "disabled-surface surface"],
  [3.6, "control-border", "page surface surface-sunk press-tint disabled-surface lamp-surface"],
  [3.6, "action", "page surface surface-sunk press-tint lamp-surface"],
  [3.6, "focus-line", "page surface surface-sunk press-tint lamp-surface danger-surface focus-halo"],
  [3.0, "lamp-edge", "page surface lamp-surface"],
  [3.0, "danger", "page surface danger-surface"],
  [3.0, "stone-unlit", "page surface"],
  [3.0, "stone-unlit-low", "page surface"],
  [3.0, "stone-lit-edge", "page surface"],
];

describe.each([["light", light] as const, ["dark", dark] as const])("%s", (_name, theme) => {
  it.each(pairs)("has at least %f for %s on %s", (least, what, grounds) => {
    for (const ground of grounds.split(" "))
      expect(contrast(colour(theme, what), colour(theme, ground)), ground).toBeGreaterThanOrEqual(least - 0.05);
  });
});
