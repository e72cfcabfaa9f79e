// The areas that become black, in pixels of the picture itself: whole numbers, never outside of it. Plain functions.
import type { Area } from "../../bridge";

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));

/** The whole of it inside the picture, in whole pixels, and at least one pixel large. */
export function clamped(area: Area, picture: Size): Area {
  const width = within(Math.round(area.width), 1, picture.width);
  const height = within(Math.round(area.height), 1, picture.height);
  return {
    left: within(Math.round(area.left), 0, picture.width - width),
    top: within(Math.round(area.top), 0, picture.height - height),
    width,
    height,
  };
}

/** Where a point of what is shown lies in the picture, which may be larger. Outside it is the nearest edge. */
export function onPicture(point: Point, shown: Size & { left: number; top: number }, picture: Size): Point {
  if (shown.width <= 0 || shown.height <= 0) return { x: 0, y: 0 };
  return {
    x: within(((point.x - shown.left) / shown.width) * picture.width, 0, picture.width),
    y: within(((point.y - shown.top) / shown.height) * picture.height, 0, picture.height),
  };
}

/** What was drawn from one corner to the other, in any direction. It grows to whole pixels: none shows at an edge. */
export function between(from: Point, to: Point, picture: Size): Area {
  const left = Math.floor(Math.min(from.x, to.x));
  const top = Math.floor(Math.min(from.y, to.y));
  const right = Math.ceil(Math.max(from.x, to.x));
  const bottom = Math.ceil(Math.max(from.y, to.y));
  return clamped({ left, top, width: right - left, height: bottom - top }, picture);
}

/** A press without drawing is no area: less than a hundredth of the picture each way. */
export const isDrawn = (from: Point, to: Point, picture: Size): boolean =>
  Math.abs(to.x - from.x) >= picture.width / 100 && Math.abs(to.y - from.y) >= picture.height / 100;

export const moved = (area: Area, right: number, down: number, picture: Size): Area =>
  clamped({ ...area, left: area.left + right, top: area.top + down }, picture);

/** Larger or smaller at its right and lower edge; the upper left corner stays. */
export function resized(area: Area, wider: number, taller: number, picture: Size): Area {
  const width = within(Math.round(area.width + wider), 1, picture.width - area.left);
  const height = within(Math.round(area.height + taller), 1, picture.height - area.top);
  return { ...area, width, height };
}

/** A new one: a quarter of each side, in the middle. */
export const inTheMiddle = (picture: Size): Area =>
  clamped(
    {
      left: (picture.width * 3) / 8,
      top: (picture.height * 3) / 8,
      width: picture.width / 4,
      height: picture.height / 4,
    },
    picture,
  );

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key does to an area: another place, with Shift another size, or away. Undefined where it does nothing. */
export function pressed(area: Area, key: string, shift: boolean, picture: Size): Area | null | undefined {
  if (key === "Delete" || key === "Backspace") return null;
  const arrow = arrows[key];
  if (!arrow) return undefined;
  // A fiftieth of the shorter side: few presses to anywhere, and fine enough for a face.
  const step = Math.max(1, Math.round(Math.min(picture.width, picture.height) / 50));
  return (shift ? resized : moved)(area, arrow[0] * step, arrow[1] * step, picture);
}
