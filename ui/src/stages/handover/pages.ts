import type { Component } from "svelte";
import type { PageProps } from "../../design/where";
import HandoverPage from "./HandoverPage.svelte";

export const pages: Record<string, Component<PageProps>> = { handover: HandoverPage };
