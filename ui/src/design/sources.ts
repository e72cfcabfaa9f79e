/** The pages where things were read, each once; what is general knowledge has none. */
export function sourcesOf(groups: readonly { signs: readonly { source: string }[] }[]): string[] {
  return [...new Set(groups.flatMap((group) => group.signs.map((sign) => sign.source)))].filter(Boolean);
}

/** Where the numbers for an emergency were read. */
export function emergencySources({ source, crisis }: { source: string; crisis: { source: string } | null }): string[] {
  return [source, crisis?.source ?? ""].filter(Boolean);
}
