import type { Component } from "svelte";
import type { PageProps } from "../../design/where";
import TimelinePage from "./TimelinePage.svelte";

export const pages: Record<string, Component<PageProps>> = { timeline: TimelinePage };
