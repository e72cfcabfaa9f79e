/** What one of these is called; its id, where it is none of them. */
export function called(all: readonly { id: string; name: string }[], id: string): string {
  return all.find((one) => one.id === id)?.name ?? id;
}
