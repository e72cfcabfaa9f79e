// A square that a phone's camera reads. Drawn here, sent nowhere.
import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** Empty modules around it, as the standard wants: without them some cameras see nothing. */
const quiet = 4;

/** The dark modules as one path, and the box to see it in. */
export function square(text: string): { path: string; box: string } {
  const code = generate(text);
  const side = code.size + 2 * quiet;
  return { path: toSvgPath(code), box: `${-quiet} ${-quiet} ${side} ${side}` };
}
