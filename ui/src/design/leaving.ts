// How to leave. Given from outside: design/ knows nothing of the shell. While a dialog is open nothing else on the page can
// be pressed, so the dialog offers it as well.
export const leaving = { go: (): Promise<void> => Promise.resolve() };
