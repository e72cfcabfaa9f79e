import type { Component } from "svelte";
import type { PageProps } from "../../design/where";
import ObservePage from "./ObservePage.svelte";
import RecognisePage from "./RecognisePage.svelte";

export const pages: Record<string, Component<PageProps>> = {
  recognise: RecognisePage,
  observe: ObservePage,
};
