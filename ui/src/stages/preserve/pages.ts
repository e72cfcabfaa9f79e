import type { Component } from "svelte";
import type { PageProps } from "../../design/where";
import CorrectPage from "./CorrectPage.svelte";
import EntryPage from "./EntryPage.svelte";
import ItemPage from "./ItemPage.svelte";
import KeepPage from "./KeepPage.svelte";
import PreservePage from "./PreservePage.svelte";
import ReferencePage from "./ReferencePage.svelte";
import WitnessPage from "./WitnessPage.svelte";

export const pages: Record<string, Component<PageProps>> = {
  preserve: PreservePage,
  entry: EntryPage,
  correct: CorrectPage,
  witness: WitnessPage,
  keep: KeepPage,
  reference: ReferencePage,
  item: ItemPage,
};
