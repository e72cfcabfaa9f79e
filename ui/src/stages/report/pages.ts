import type { Component } from "svelte";
import type { PageProps } from "../../design/where";
import DraftPage from "./DraftPage.svelte";
import NoticePage from "./NoticePage.svelte";
import ReportPage from "./ReportPage.svelte";
import SubmissionPage from "./SubmissionPage.svelte";

export const pages: Record<string, Component<PageProps>> = {
  report: ReportPage,
  "report-draft": DraftPage,
  notice: NoticePage,
  submission: SubmissionPage,
};
