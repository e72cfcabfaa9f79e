// What a report may mention and tell: what there is to choose from, and what is chosen at first.
import type { Account, DraftRequest, Entry, EvidenceItem, Message, PlatformSummary, Situation } from "../../bridge";

/** What in the record a report can name. */
export type Citable = { accounts: Account[]; entries: Entry[]; evidence: EvidenceItem[]; messages: Message[] };

/** So many messages can be chosen from; of more, those that are looked for on the page of their file. */
export const mostMessages = 10_000;

/** What can be quoted: what people wrote, not what the app says. */
export const quotable = (messages: readonly Message[]) => messages.filter((one) => !one.notice);
export type Told = "place" | "age" | "role" | "money" | "danger";
export type Choices = {
  cite: string[];
  told: Told[];
  anonymous: boolean;
  /** The short text, for a box whose limit nobody knows. */
  short: boolean;
  /** The receiver's language; null for the person's own. */
  language: string | null;
};

/** In which language a platform reads best is not known. Most of them read English. */
const receivers = "en";

/** At first whoever writes in another language sees both; null where both are the same. */
export function firstLanguage(speaking: string): string | null {
  return speaking === receivers || speaking.startsWith(`${receivers}-`) ? null : receivers;
}

const known = (answer: string) => answer !== "unsure" && answer !== "rather-not-say";

/** Only what the answers hold: what was never said can't be left out. */
export function tellable(situation: Situation): Told[] {
  const told: Told[] = [];
  if (known(situation.age)) told.push("age");
  if (known(situation.role) || known(situation.about)) told.push("role");
  if (situation.money_asked === "yes") told.push("money");
  if (situation.danger_now === "yes" || situation.missing_or_meeting === "yes") told.push("danger");
  told.push("place");
  return told;
}

/** An account may name its platform by id or by name, as it was typed. */
export function isOn(account: Account, platform: PlatformSummary): boolean {
  const said = account.platform.trim().toLowerCase();
  return said === platform.id || said === platform.name.toLowerCase();
}

/** Events can be named in a report; calls, signs and the duty log are not what the platform is asked about. */
export function nameable(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => entry.kind === "note" || entry.kind === "payment");
}

/** As many as a text lists one by one. */
const listed = 30;

/** Of very many the first and the last in time: nobody reads hundreds of lines. The others can be chosen as well. */
function firstAndLast(entries: readonly Entry[]): Entry[] {
  if (entries.length <= listed) return [...entries];
  const inOrder = [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return [...inOrder.slice(0, listed / 2), ...inOrder.slice(-listed / 2)];
}

/** At first: the accounts of this platform and what belongs to them. Where somebody lives is told only if they choose so. */
export function firstChoices(
  citable: Citable,
  platform: PlatformSummary,
  situation: Situation,
  speaking = receivers,
): Choices {
  const mine = citable.accounts.filter((account) => isOn(account, platform)).map((account) => account.id);
  const only =
    situation.platforms.every((id) => id === platform.id) && mine.length === citable.accounts.length && mine.length > 0;
  const fitting = nameable(citable.entries).filter(
    (entry) => entry.accounts.length === 0 || entry.accounts.some((id) => mine.includes(id)),
  );
  const entries = firstAndLast(fitting);
  // A file says nothing of its platform: it is named by itself only where there is no other.
  const evidence = citable.evidence.filter((item) =>
    item.protected ? item.account !== null && mine.includes(item.account) : only,
  );
  return {
    cite: [...mine, ...entries.map((entry) => entry.id), ...evidence.map((item) => item.id)],
    told: tellable(situation).filter((one) => one !== "place"),
    anonymous: false,
    short: false,
    language: firstLanguage(speaking),
  };
}

/** What the text leaves out: everything that could be told and is not; whoever stays anonymous tells neither who nor where. */
export function leftOut(choices: Choices, situation: Situation): Told[] {
  const hidden: readonly Told[] = choices.anonymous ? ["role", "place"] : [];
  return tellable(situation).filter((one) => !choices.told.includes(one) || hidden.includes(one));
}

export function request(platform: string, route: string, choices: Choices, situation: Situation): DraftRequest {
  return {
    platform,
    route,
    cite: choices.cite,
    leave_out: leftOut(choices, situation),
    anonymous: choices.anonymous,
    short: choices.short,
    language: choices.language,
  };
}

/** More than this are not drawn at once: a record may hold thousands. */
export const atOnce = 40;

/** What is shown of a long list: what was looked for, else the beginning. Signs and letters are told apart as people do. */
export function looked<T extends { label: string; more?: string }>(all: readonly T[], word: string): T[] {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wanted = plain(word).trim();
  const found = wanted ? all.filter((one) => plain(`${one.label} ${one.more ?? ""}`).includes(wanted)) : all;
  return found.slice(0, atOnce);
}
