/** A place in the program. Nothing of it is written to the address bar, the history or any storage. */
export type Where = { page: string; id?: string; [k: string]: string | undefined };

/** What every page gets: where it is, the way to another page, and a word to the shell that the record changed. */
export type PageProps = {
  where: Where;
  go: (to: Where) => void;
  changed: () => void;
  /** To the page before, for pages that are reached from more than one. */
  back?: () => void;
};
