import type { Component } from "svelte";
import type { PageProps } from "../../design/where";
import CallPage from "./CallPage.svelte";
import ContactPage from "./ContactPage.svelte";
import DutyLogPage from "./DutyLogPage.svelte";
import DutyNotePage from "./DutyNotePage.svelte";
import DutyPolicyPage from "./DutyPolicyPage.svelte";
import CompanionPage from "./form/CompanionPage.svelte";
import FormPage from "./form/FormPage.svelte";
import MandatedPage from "./MandatedPage.svelte";
import TellPage from "./TellPage.svelte";

export const pages: Record<string, Component<PageProps>> = {
  contact: ContactPage,
  call: CallPage,
  tell: TellPage,
  form: FormPage,
  companion: CompanionPage,
  mandated: MandatedPage,
  "duty-log": DutyLogPage,
  "duty-policy": DutyPolicyPage,
  "duty-note": DutyNotePage,
};
