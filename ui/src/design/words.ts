// Every word on screen comes from content/locales/<lang>/*.ftl, through here.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Args = Record<string, FluentVariable>;

const files = import.meta.glob<string>("../../../content/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const folder = /\/locales\/([^/]+)\//;

/** The BCP 47 tags of the languages that there are words in. */
export const languages: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => folder.exec(path)?.[1] ?? "en")),
].sort();

/** The language that is spoken; `speak` changes it. */
export let language = "en";

/** English with strange vowels: what stands on a page without them was never translated. */
const pseudo = "en-XA";
const strange = (text: string) => text.replace(/[aeiouAEIOU]/g, (c) => `${c}\u0301`.normalize("NFC"));

function load(tag: string): FluentBundle {
  const lang = tag === pseudo ? "en" : tag;
  // Isolation marks keep a right-to-left name from turning the sentence around it.
  const bundle = new FluentBundle(lang, { useIsolating: true, ...(tag === pseudo ? { transform: strange } : {}) });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${lang}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

let bundle = load(language);

/** Goes on in another language. What is on the page already must be drawn anew. */
export function speak(tag: string) {
  language = languages.includes(tag) || tag === pseudo ? tag : "en";
  bundle = load(language);
  document.documentElement.lang = language;
}

/** What a language calls itself. */
export function nameOf(tag: string): string {
  return (
    new Intl.DisplayNames([tag], { type: "language" }).of(tag)?.replace(/^./u, (c) => c.toLocaleUpperCase(tag)) ?? tag
  );
}

function pattern(id: string) {
  const [name = "", attribute] = id.split(".");
  const message = bundle.getMessage(name);
  return (attribute ? message?.attributes[attribute] : message?.value) ?? null;
}

/** Whether there are words for this id ("name" or "name.attribute"). */
export function has(id: string): boolean {
  return pattern(id) !== null;
}

/** The words for an id. A missing one shows its id: seen in every test and picture, and nothing breaks. */
export function t(id: string, args?: Args): string {
  const found = pattern(id);
  return found === null ? id : bundle.formatPattern(found, args ?? null, []);
}

/** The same without isolation marks, for the clipboard, the window's title and attributes that are compared. */
export function plain(id: string, args?: Args): string {
  return t(id, args).replace(/[\u2066-\u2069]/g, "");
}

const stamp = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|z|[+-]\d\d:?\d\d)?/;

/** The parts of an RFC 3339 time as written: never moved to this computer's zone. */
function parts(rfc3339: string) {
  const found = stamp.exec(rfc3339);
  if (!found) return null;
  const [, year = "", month = "1", day = "1", hour = "", minute = "", zone = ""] = found;
  return {
    day: String(Number(day)),
    month: monthNames()[Number(month) - 1] ?? month,
    year,
    time: `${hour}:${minute}`,
    zone: zoneWords(zone),
  };
}

function zoneWords(zone: string): string {
  if (zone === "" || /^z$/i.test(zone) || /^[+-]00:?00$/.test(zone)) return "UTC";
  const sign = zone.startsWith("-") ? "−" : "+";
  const hours = String(Number(zone.slice(1, 3)));
  const minutes = zone.slice(-2);
  return `UTC${sign}${hours}${minutes === "00" ? "" : `:${minutes}`}`;
}

/** "3 December 2026, 21:04, UTC−5" */
export function formatWhen(rfc3339: string): string {
  const p = parts(rfc3339);
  return p ? t("when-full", p) : rfc3339;
}

/** "3 December 2026" */
export function formatDay(rfc3339: string): string {
  const p = parts(rfc3339.length === 10 ? `${rfc3339}T00:00Z` : rfc3339);
  return p ? t("when-day", p) : rfc3339;
}

export function monthNames(): string[] {
  const name = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month, 1)));
}

/** "21:04", as written in the time itself. */
export function formatTime(rfc3339: string): string {
  return parts(rfc3339)?.time ?? rfc3339;
}

/** "UTC−5", as written in the time itself. */
export function formatZone(rfc3339: string): string {
  return parts(rfc3339)?.zone ?? "";
}

const units = ["bytes-b", "bytes-kb", "bytes-mb", "bytes-gb", "bytes-tb"] as const;

/** "640 MB": thousands, as phones and disks count. */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let step = 0;
  while (amount >= 999.5 && step < units.length - 1) {
    amount /= 1000;
    step += 1;
  }
  const digits = step > 0 && amount < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return t(units[step] ?? "bytes-b", { amount: number.format(amount) });
}
