// Counts the long work under way: the idle lock waits for it behind the cover.
import type { Bridge } from "./index";

const long: ReadonlySet<PropertyKey> = new Set<keyof Bridge>([
  "keepFiles",
  "keepPicture",
  "verifyEvidence",
  "checkRecord",
  "backUp",
  "restoreRecord",
  "renewRecord",
  "eraseCase",
  "eraseRecord",
  "handoffSave",
]);
let running: Promise<unknown>[] = [];

/** Resolves when no long work is under way, however that work ends. */
export async function workDone(): Promise<void> {
  while (running.length > 0) await Promise.allSettled(running);
}

export function countingWork(inner: Bridge): Bridge {
  return new Proxy(inner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        const result: unknown = value.apply(target, args);
        if (long.has(name) && result instanceof Promise) {
          running.push(result);
          void result.catch(() => {}).finally(() => (running = running.filter((r) => r !== result)));
        }
        return result;
      };
    },
  });
}
