import type { Emergency } from "../bridge";

/** The pages where things were read, each once; what is general knowledge has none. */
export function sourcesOf(groups: readonly { signs: readonly { source: string }[] }[]): string[] {
  return [...new Set(groups.flatMap((group) => group.signs.map((sign) => sign.source)))].filter(Boolean);
}

/** Where the numbers for an emergency were read. */
export function emergencySources({ source, crisis }: Pick<Emergency, "source" | "crisis">): string[] {
  return [source, crisis?.source ?? ""].filter(Boolean);
}
