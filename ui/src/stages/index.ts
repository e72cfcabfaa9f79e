// The pages of every stage, by name. A stage adds a page in its own pages.ts, and nowhere else.
import type { Component } from "svelte";
import type { PageProps } from "../design/where";

type Pages = Record<string, Component<PageProps>>;

const stages = import.meta.glob<Pages>("./*/pages.ts", { eager: true, import: "pages" });

export const pages: Pages = Object.assign({}, ...Object.values(stages));
