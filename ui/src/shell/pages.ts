// The shell's own pages. A page of a stage is looked up in stages/.
import type { Component } from "svelte";
import type { Where } from "../design/where";
import AnswersPage from "./situation/AnswersPage.svelte";
import QuestionPage from "./situation/QuestionPage.svelte";
import CasesPage from "./record/CasesPage.svelte";
import CreatePage from "./record/CreatePage.svelte";
import RecoverPage from "./record/RecoverPage.svelte";
import RecoveryPage from "./record/RecoveryPage.svelte";
import RecoveryKeyPage from "./record/RecoveryKeyPage.svelte";
import EraseCasePage from "./record/EraseCasePage.svelte";
import EraseRecordPage from "./record/EraseRecordPage.svelte";
import HoldPage from "./record/HoldPage.svelte";
import PassphrasePage from "./record/PassphrasePage.svelte";
import RenewPage from "./record/RenewPage.svelte";
import RenewedPage from "./record/RenewedPage.svelte";
import RestorePage from "./record/RestorePage.svelte";
import SafePage from "./record/SafePage.svelte";
import UnlockPage from "./record/UnlockPage.svelte";
import DangerPage from "./pages/DangerPage.svelte";
import HelpPage from "./pages/HelpPage.svelte";
import HowSafePage from "./pages/HowSafePage.svelte";
import NotToDoPage from "./pages/NotToDoPage.svelte";
import PlanPage from "./pages/PlanPage.svelte";
import HotlinesPage from "./pages/HotlinesPage.svelte";
import ReadPage from "./pages/ReadPage.svelte";
import SearchPage from "./pages/SearchPage.svelte";
import SettingsPage from "./pages/SettingsPage.svelte";
import SignsPage from "./pages/SignsPage.svelte";
import StartPage from "./pages/StartPage.svelte";
import StepPage from "./pages/StepPage.svelte";
import WatchingPage from "./pages/WatchingPage.svelte";
import type { Shell } from "./shell.svelte";

export type ShellPageProps = { shell: Shell; where: Where };

export const shellPages: Record<string, Component<ShellPageProps>> = {
  start: StartPage,
  danger: DangerPage,
  emergency: DangerPage,
  question: QuestionPage,
  answers: AnswersPage,
  plan: PlanPage,
  step: StepPage,
  "not-to-do": NotToDoPage,
  read: ReadPage,
  signs: SignsPage,
  hotlines: HotlinesPage,
  help: HelpPage,
  search: SearchPage,
  watching: WatchingPage,
  "how-safe": HowSafePage,
  create: CreatePage,
  "recovery-key": RecoveryKeyPage,
  recovery: RecoveryPage,
  unlock: UnlockPage,
  recover: RecoverPage,
  safe: SafePage,
  passphrase: PassphrasePage,
  renew: RenewPage,
  renewed: RenewedPage,
  restore: RestorePage,
  hold: HoldPage,
  "erase-case": EraseCasePage,
  "erase-record": EraseRecordPage,
  cases: CasesPage,
  settings: SettingsPage,
};
