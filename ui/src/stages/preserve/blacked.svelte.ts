// What is to become black in one picture: drawn, moved and removed, by pointer or by keyboard.
import type { Area } from "../../bridge";
import { between, inTheMiddle, isDrawn, moved, pressed, type Point, type Size } from "./areas";

/** `id` tells areas apart while they change. */
export type Drawn = { id: number; area: Area };
type Drag = { from: Point; to: Point; grabbed: Drawn | null };

export class Blacked {
  drawn = $state.raw<readonly Drawn[]>([]);
  #drag = $state.raw<Drag | null>(null);
  readonly picture: Size;

  constructor(picture: Size) {
    this.picture = picture;
  }

  get areas(): Area[] {
    return this.drawn.map((one) => one.area);
  }

  /** What is seen while the pointer is down: the area that is being drawn stands behind the others. */
  get seen(): readonly Drawn[] {
    const drag = this.#drag;
    if (!drag) return this.drawn;
    const { grabbed } = drag;
    if (!grabbed) return [...this.drawn, { id: 0, area: between(drag.from, drag.to, this.picture) }];
    return this.drawn.map((one) => (one.id === grabbed.id ? { ...one, area: this.#dragged(grabbed, drag) } : one));
  }

  #dragged = (grabbed: Drawn, { from, to }: Drag) => moved(grabbed.area, to.x - from.x, to.y - from.y, this.picture);

  #put(area: Area): number {
    const id = 1 + Math.max(0, ...this.drawn.map((one) => one.id));
    this.drawn = [...this.drawn, { id, area }];
    return id;
  }

  add = (): number => this.#put(inTheMiddle(this.picture));

  remove = (id: number) => (this.drawn = this.drawn.filter((one) => one.id !== id));

  /** What a key does to an area; undefined where it does nothing. */
  press(id: number, key: string, shift: boolean): "changed" | "removed" | undefined {
    const one = this.drawn.find((drawn) => drawn.id === id);
    const area = one && pressed(one.area, key, shift, this.picture);
    if (area === undefined) return undefined;
    if (area === null) {
      this.remove(id);
      return "removed";
    }
    this.drawn = this.drawn.map((drawn) => (drawn.id === id ? { ...drawn, area } : drawn));
    return "changed";
  }

  /** The pointer goes down: on the area of that id, or beside all of them. */
  begin(at: Point, id: number | null) {
    this.#drag = { from: at, to: at, grabbed: this.drawn.find((one) => one.id === id) ?? null };
  }

  go(at: Point) {
    if (this.#drag) this.#drag = { ...this.#drag, to: at };
  }

  /** The pointer is let go. Gives the id of what was drawn with it, if anything was. */
  end(): number | null {
    const drag = this.#drag;
    if (!drag) return null;
    if (drag.grabbed) this.drawn = this.seen;
    this.#drag = null;
    if (drag.grabbed || !isDrawn(drag.from, drag.to, this.picture)) return null;
    return this.#put(between(drag.from, drag.to, this.picture));
  }

  cancel = () => (this.#drag = null);
}
