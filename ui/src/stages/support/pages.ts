import type { Component } from "svelte";
import type { PageProps } from "../../design/where";
import SafetyPage from "./SafetyPage.svelte";
import SupportPage from "./SupportPage.svelte";
import TalkPage from "./TalkPage.svelte";

export const pages: Record<string, Component<PageProps>> = {
  support: SupportPage,
  safety: SafetyPage,
  talk: TalkPage,
};
