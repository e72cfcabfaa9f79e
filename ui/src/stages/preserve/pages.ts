import type { Component } from "svelte";
import type { PageProps } from "../../design/where";
import CorrectPage from "./CorrectPage.svelte";
import DevicePage from "./DevicePage.svelte";
import DevicesPage from "./DevicesPage.svelte";
import EntryPage from "./EntryPage.svelte";
import HandlingPage from "./HandlingPage.svelte";
import ItemPage from "./ItemPage.svelte";
import KeepPage from "./KeepPage.svelte";
import PastePage from "./PastePage.svelte";
import PermissionPage from "./PermissionPage.svelte";
import PreservePage from "./PreservePage.svelte";
import ReferencePage from "./ReferencePage.svelte";
import TransferPage from "./TransferPage.svelte";
import WitnessPage from "./WitnessPage.svelte";

export const pages: Record<string, Component<PageProps>> = {
  preserve: PreservePage,
  entry: EntryPage,
  correct: CorrectPage,
  witness: WitnessPage,
  keep: KeepPage,
  paste: PastePage,
  reference: ReferencePage,
  item: ItemPage,
  handling: HandlingPage,
  devices: DevicesPage,
  device: DevicePage,
  "device-transfer": TransferPage,
  permission: PermissionPage,
};
