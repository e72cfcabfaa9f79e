// What is to become black in a picture, and what is said about it, until it is kept. The picture itself is never held.
import type { PictureToKeep } from "../../bridge";
import { hold, release } from "../../design/hold";
import { formatDay, plain } from "../../design/words";
import { Blacked } from "./blacked.svelte";

export class WrittenPicture {
  /** Which picture it is: another one begins anew. */
  of = $state("");
  under = $state("");
  name = $state("");
  readonly blacked: Blacked;

  constructor(picture: PictureToKeep) {
    this.of = whichOf(picture);
    this.blacked = new Blacked(picture);
    const today = new Date();
    const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((n) => String(n).padStart(2, "0"));
    this.name = plain("preserve-black-name-default", { when: formatDay(day.join("-")) });
  }
}

const key = (caseId: string) => [caseId, "picture"];

export function writtenPicture(caseId: string, picture: PictureToKeep): WrittenPicture {
  const held = hold(key(caseId), () => new WrittenPicture(picture));
  if (held.of === whichOf(picture)) return held;
  release(key(caseId));
  return hold(key(caseId), () => new WrittenPicture(picture));
}

/** It is kept. */
export const forgetPicture = (caseId: string) => release(key(caseId));

/** Tells pictures apart, by the FNV-1a hash of what is shown of them. Nothing of a picture can be seen from it. */
function whichOf({ width, height, preview }: PictureToKeep): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < preview.length; i += 1) hash = Math.imul(hash ^ preview.charCodeAt(i), 0x01000193);
  return `${width} ${height} ${preview.length} ${hash >>> 0}`;
}
