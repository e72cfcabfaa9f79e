// The names that the answers' codes stand for.
import { bridge } from "../../bridge";
import type { Names } from "./summary";

export async function loadNames(country: string): Promise<Names> {
  const [countries, regions, platforms] = await Promise.all([
    bridge.countries(),
    bridge.regions(country),
    bridge.platforms(),
  ]);
  return { countries, regions, platforms };
}
