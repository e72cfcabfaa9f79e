// The invented record of the stand-in: the case of the pictures, and how new things in it look.
import type * as t from "./generated";

const two = (n: number) => String(n).padStart(2, "0");
export function stamp(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const zone = `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}:00${zone}`;
}

export const recoveryKey = "AGE-SECRET-KEY-1EXAMPLE0EXAMPLE2EXAMPLE3EXAMPLE4EXAMPLE5EXAMPLE6EXAMPLE7EX";
export const firstCase: t.Case = {
  id: "case-1",
  title: "Case 1",
  country: "US",
  region: "OH",
  created: "2026-12-01T22:10:00-05:00",
};
export const secondCase: t.Case = {
  id: "case-2",
  title: "Case 2",
  country: "US",
  region: null,
  created: "2026-12-02T09:00:00-05:00",
};
export const findings: t.Finding[] = [];

export const entry = (n: number, d: t.EntryDraft, written: string): t.Entry => ({
  ...d,
  id: `entry-${n}`,
  number: n,
  written,
  versions: [{ version: 1, at: d.at, certainty: d.certainty, text: d.text, written, reason: null }],
});
export const corrected = (old: t.Entry, text: string, reason: string, written: string): t.Entry => ({
  ...old,
  text,
  versions: [
    ...old.versions,
    { version: old.versions.length + 1, at: old.at, certainty: old.certainty, text, written, reason },
  ],
});
export const entries = (): t.Entry[] => [
  entry(
    1,
    {
      kind: "note",
      at: "2026-11-30T21:04:00-05:00",
      certainty: "exact",
      text: "He told me that someone wants money and has a picture.",
      accounts: ["account-1"],
      sign: null,
    },
    "2026-12-01T22:12:00-05:00",
  ),
  entry(
    2,
    {
      kind: "observation",
      at: "2026-11-28T12:00:00-05:00",
      certainty: "about",
      text: "Hardly sleeps. Turns the phone away.",
      accounts: [],
      sign: "device-hide-screen",
    },
    "2026-12-01T22:20:00-05:00",
  ),
  entry(
    3,
    {
      kind: "call",
      at: "2026-12-01T22:40:00-05:00",
      certainty: "exact",
      text: "Called the CyberTipline and asked what to keep.",
      accounts: [],
      sign: null,
    },
    "2026-12-01T22:55:00-05:00",
  ),
];
/** The latest first, as the core gives them. */
export function entryPage(all: readonly t.Entry[], { kinds, before, limit }: t.EntryFilter): t.EntryPage {
  const fitting = all
    .filter((one) => (kinds.length === 0 || kinds.includes(one.kind)) && (before === null || one.number < before))
    .sort((a, b) => b.number - a.number);
  return { entries: fitting.slice(0, limit), more: fitting.length > limit };
}
export const entryCounts = (all: readonly t.Entry[]): t.EntryCount[] =>
  [...new Set(all.map((one) => one.kind))].map((kind) => ({
    kind,
    count: all.filter((one) => one.kind === kind).length,
  }));
export const accounts = (): t.Account[] => [
  {
    id: "account-1",
    platform: "instagram",
    handle: "quiet_harbor_88",
    user_id: "1234567890",
    url: null,
    created_from_id: null,
  },
];

const sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const mediaType = (name: string) =>
  name.endsWith(".eml")
    ? "message/rfc822"
    : name.endsWith(".txt")
      ? "text/plain"
      : name.endsWith(".mp4")
        ? "video/mp4"
        : "image/png";
export const blank = (n: number, added: string): t.EvidenceItem => ({
  id: `item-${n}`,
  number: n,
  kind: "file",
  title: `Item ${n}`,
  original_name: null,
  original_path: null,
  size: null,
  sha256: null,
  media_type: null,
  protected: false,
  depicts: null,
  permission: null,
  received_from: null,
  came: "imported",
  added,
  text: null,
  where_it_is: null,
  url: null,
  account: null,
  device: null,
  out_of: null,
  holds: [],
  blacked_out: null,
  protected_reason: null,
  erased: null,
  claims: { shows: ["unchanged-since", "handed-over-by"], does_not_show: ["who-wrote-it", "that-it-is-true"] },
  times: [{ what: "collected", at: added, source: "this-computer" }],
});
/** A drawing in place of a photo. */
export const picture = (covered: boolean) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="${covered ? "#888" : "#7a5"}"/></svg>`,
  )}`;
/** A mail that example.org signed. */
export const signed = (checked: string | null): t.MailSignatures => ({
  checked,
  signatures: [
    {
      domain: "example.org",
      selector: "sel2026",
      algorithm: "rsa-sha256",
      signed: ["from", "to", "subject", "date"],
      part: false,
      verdict: checked ? "pass" : "not-checked",
      key_name: "sel2026._domainkey.example.org",
      key: checked ? "v=DKIM1; k=rsa; p=MIIB" : null,
    },
  ],
});
/** As the reader would say it of a picture from a phone, or of a mail; another text says nothing. */
export const inside = (item: t.EvidenceItem, dkim: t.MailSignatures = signed(null)): t.Inside =>
  item.media_type?.startsWith("image/")
    ? {
        times: item.times,
        metadata: [
          { field: "DateTimeOriginal", value: "2026-11-03T21:04:11-05:00", source: "EXIF" },
          { field: "Make", value: "Example", source: "EXIF" },
          { field: "Model", value: "Phone 14", source: "EXIF" },
        ],
        told: ["Taken on 2026-11-03 21:04:11-05:00, says the file.", "With this device: Example Phone 14."],
        conflicts: [],
        dkim: null,
        problem: null,
      }
    : item.original_name?.endsWith(".eml")
      ? {
          times: item.times,
          metadata: [{ field: "From", value: "sam@example.org", source: "mail" }],
          told: [`Signature by example.org: ${dkim.checked ? "it fits." : "not checked."}`],
          conflicts: [],
          dkim,
          problem: null,
        }
      : { times: item.times, metadata: [], told: [], conflicts: [], dkim: null, problem: null };
export const item = (
  n: number,
  file: t.ChosenFile,
  depicts: t.Depicts,
  permission: string | null,
  added: string,
): t.EvidenceItem => ({
  ...blank(n, added),
  title: file.name,
  original_name: file.name,
  original_path: `/home/you/${file.name}`,
  size: file.size,
  sha256: sha,
  media_type: mediaType(file.name),
  depicts,
  permission,
  times: [
    { what: "modified", at: "2026-11-30T21:20:00-05:00", source: "file-system" },
    { what: "collected", at: added, source: "this-computer" },
  ],
});
export const reference = (n: number, d: t.ReferenceDraft, added: string): t.EvidenceItem => ({
  ...blank(n, added),
  kind: "reference",
  title: d.text.trim().split("\n")[0] ?? "",
  protected: true,
  depicts: d.depicts,
  came: "referenced",
  text: d.text,
  where_it_is: d.where_it_is,
  url: d.url,
  account: d.account,
  device: d.device,
  claims: { shows: ["said-where"], does_not_show: ["who-wrote-it", "that-it-is-true"] },
  times: [
    ...(d.seen ? [{ what: "seen", at: d.seen, source: "person" }] : []),
    { what: "collected", at: added, source: "this-computer" },
  ],
});
/** Nothing but the number, the kind and the day is left of it. */
export const stub = (old: t.EvidenceItem, d: t.ErasureDraft, at: string): t.EvidenceItem => ({
  ...blank(old.number, old.added),
  kind: old.kind,
  title: "",
  protected: old.protected,
  came: old.came,
  claims: { shows: [], does_not_show: [] },
  erased: {
    at,
    reason: d.reason,
    instructed_by: d.instructed_by,
    instructed_at: d.instructed_at,
    despite_hold: d.despite_hold,
  },
});
export const files: t.ChosenFile[] = [
  { token: "f1", name: "chat with quiet_harbor_88.txt", size: 48_213, way: "file" },
  { token: "f2", name: "screen recording.mp4", size: 640_000_000, way: "file" },
];
export const items = (): t.EvidenceItem[] => [
  item(
    1,
    { token: "f0", name: "profile page.png", size: 412_871, way: "file" },
    "nothing-sexual",
    null,
    "2026-12-01T22:25:00-05:00",
  ),
  reference(
    2,
    {
      depicts: "minor-or-unsure",
      text: "Saved picture in the chat, 1 December",
      url: null,
      account: "account-1",
      seen: null,
      where_it_is: "Blue phone, in the drawer",
      device: null,
    },
    "2026-12-01T22:31:00-05:00",
  ),
];

export const device = (n: number, sheet: t.DeviceSheet, written: string): t.Device => ({
  id: `device-${n}`,
  number: n,
  sheet,
  written,
  versions: [{ version: 1, sheet, written, reason: null }],
  transfers: [],
});
export const correctedDevice = (old: t.Device, sheet: t.DeviceSheet, reason: string, written: string): t.Device => ({
  ...old,
  sheet,
  versions: [...old.versions, { version: old.versions.length + 1, sheet, written, reason }],
});
export const handedOn = (old: t.Device, draft: t.TransferDraft, written: string): t.Device => {
  const before = old.transfers.at(-1)?.to ?? old.versions[0]?.sheet.holder ?? null;
  const gap = draft.from === null ? before === null : before !== null && before !== draft.from;
  const transfer: t.Transfer = { ...draft, id: `${old.id}-${old.transfers.length + 1}`, written, gap };
  return { ...old, transfers: [...old.transfers, transfer] };
};
export const devices = (): t.Device[] => [
  handedOn(
    device(
      1,
      {
        kind: "phone",
        make: "Apple",
        model: "iPhone 14",
        serial: "SN-0100",
        marks: "blue case, cracked corner",
        owner: "Sam",
        state: "charging",
        passcode: "known",
        where_it_is: "In the drawer of the writing desk",
        found: null,
        holder: "Dana Field",
      },
      "2026-12-01T22:50:00-05:00",
    ),
    {
      from: null,
      to: "Officer Reed, badge 17",
      purpose: "To be examined",
      at: "2026-12-02T10:30:00-05:00",
      method: "In person",
      place: null,
      receipt: "R-0101",
    },
    "2026-12-02T11:00:00-05:00",
  ),
];

export const moments = (es: t.Entry[], is: t.EvidenceItem[], ss: t.Submission[], ds: t.Device[] = []): t.Moment[] =>
  [
    ...ds.flatMap((d) =>
      d.transfers.map((one) => ({
        at: one.at,
        certainty: "exact" as const,
        kind: "transfer",
        id: one.id,
        title: one.to,
      })),
    ),
    ...es.map((e) => ({ at: e.at, certainty: e.certainty, kind: e.kind, id: e.id, title: e.text })),
    ...is.map((i) => ({
      at: i.added,
      certainty: "exact" as const,
      kind: i.erased ? "erased" : i.kind === "reference" ? "reference" : "evidence",
      id: i.id,
      title: i.erased?.reason ?? i.title,
    })),
    ...ss.map((s) => ({
      at: s.at,
      certainty: "exact" as const,
      kind: "submission",
      id: s.id,
      title: s.platform ?? s.service ?? "",
    })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
export const find = (query: string, es: t.Entry[], is: t.EvidenceItem[]): t.Found[] => {
  const has = (text: string | null) => Boolean(text?.toLowerCase().includes(query.toLowerCase()));
  return [
    ...es.filter((e) => has(e.text)).map((e) => ({ kind: "entry", id: e.id, at: e.at, snippet: e.text })),
    ...is
      .filter((i) => has(i.title) || has(i.text))
      .map((i) => ({ kind: "item", id: i.id, at: i.added, snippet: i.text ?? i.title })),
  ];
};

const spoken = "amber bridge cedar delta ember fern garden harbor island jade kettle lantern".split(" ");
/** The chain as it would have grown: what was opened, written, corrected, taken in and closed. */
export function custody(es: t.Entry[], is: t.EvidenceItem[]): t.CustodyView {
  const events = [
    { at: firstCase.created, action: "case-opened", subject: firstCase.id },
    ...es.flatMap((e) =>
      e.versions.map((v) => ({
        at: v.written,
        action: v.version === 1 ? "entry-added" : "entry-corrected",
        subject: e.id,
      })),
    ),
    ...is.flatMap((i) => [
      { at: i.added, action: i.kind === "reference" ? "reference-added" : "evidence-added", subject: i.id },
      ...(i.protected_reason === null ? [] : [{ at: i.added, action: "evidence-protected", subject: i.id }]),
    ]),
  ].map((event, n) => ({
    ...event,
    seq: n + 1,
    hash: sha,
    prev: n === 0 ? "0".repeat(64) : sha,
    detail: "{}",
  }));
  return { events, head: sha, length: events.length, spoken };
}

const route = (id: string, title: string, what: string, extra: Partial<t.Route> = {}): t.Route => ({
  route: id,
  title,
  what,
  where: ["in-app-ios", "in-app-android"],
  needs_account: true,
  source: "https://platform.example.org/help",
  read_on: "2026-11-23",
  confirmed: true,
  url: null,
  ...extra,
});
export const routes: t.Route[] = [
  route("account-in-app", "Report the account, in the app", "account"),
  route("message-in-app", "Report messages, in the app", "message"),
  route("intimate-image-adult-in-app", "Report intimate pictures of an adult, in the app", "intimate-image-adult"),
  route("not-a-user-form", "Report without an account, by form", "not-a-user", {
    where: ["form"],
    needs_account: false,
    url: "https://platform.example.org/report",
  }),
  route("group-in-app", "Report a group or server, in the app", "group", { confirmed: false, needs_account: null }),
];
/** As the core writes it, shorter: what is cited is in it, and what is left out is not. */
export const draft = (
  r: t.DraftRequest,
  mine: string,
  es: t.Entry[],
  as: t.Account[],
  is: t.EvidenceItem[],
): t.Draft => {
  const cited = <T extends { id: string }>(all: T[]) => all.filter((one) => r.cite.includes(one.id));
  const out = (word: string) => r.leave_out.includes(word);
  const form = r.route.endsWith("-form");
  const long = [
    "I am reporting an account, and what was done with it.",
    ...cited(as).map((a) => `Account: ${a.handle}`),
    r.anonymous ? "I would like to stay anonymous." : out("role") ? "" : "I am a parent or carer of the child.",
    "The person using this account threatened to share pictures of my child.",
    out("money") ? "" : "Money, gift cards or more pictures were demanded.",
    out("age") ? "" : "My child is 13 to 15 years old.",
    out("place") || r.anonymous ? "" : "Country: US. State or region: OH.",
    ...cited(es).map((e) => `- ${e.at.slice(0, 10)}, entry ${e.number} in my notes`),
    ...cited(is).map((i) =>
      i.protected ? `- reference ${i.number} in my notes` : `- item ${i.number}, SHA-256 ${i.sha256}`,
    ),
    "I ask you to keep the messages, so that the police can ask you for them.",
  ];
  const spanish = ["Reporto una cuenta, y lo que se hizo con ella.", ...cited(as).map((a) => `Cuenta: ${a.handle}`)];
  const said = (language: string) =>
    (language === "es" ? spanish : r.short ? long.slice(1, 6) : long).filter(Boolean).join("\n");
  const theirs = r.language ?? mine;
  const text = said(theirs);
  const field = (id: string, label: string, words: string, limit: number | null): t.DraftField => ({
    id,
    label,
    text: words,
    count: words.length,
    limit,
    unit: "utf16",
  });
  return {
    platform: r.platform,
    route: r.route,
    language: theirs,
    own: theirs === mine ? [] : [{ id: form ? "text" : "note", text: said(mine) }],
    short: r.short,
    rule: { text: "Child Sexual Exploitation, Abuse, and Nudity", confirmed: true },
    fields: form
      ? [field("text", "What happened", text, 500), field("links", "Links", "", null)]
      : [field("note", "A note for yourself, to copy if a box appears", text, null)],
    save_first: [
      "Never save or photograph a sexual picture of someone who is or may be under 18, not even as proof. Write down where it is instead.",
      "Keep: username, profile link and date.",
      "Keep: every threat and payment demand, with times visible.",
      "About blocking: It is not certain that you can still read the chat after a block: save it first.",
      "About unsending: Either side can unsend a message and it vanishes for both.",
    ],
    steps: [
      {
        text: "These steps are approximate. Menus move, and what you see may be worded a little differently.",
        confirmed: true,
      },
      { text: "Open the account's page", confirmed: false },
      { text: "Tap what may be worded like “Report”, and answer the questions", confirmed: false },
      {
        text: "There may be no box to write in. Then choose what fits best, and keep the text for the police or for a form.",
        confirmed: true,
      },
    ],
    missing: cited(as).some((a) => a.url) ? [] : ["The address of the profile is not there."],
    url: form ? "https://platform.example.org/report" : null,
    source: "https://example.org/help",
    read_on: "2026-11-23",
  };
};

/** Pages that stand for the report: a heading, and grey lines in the place of words. */
const sheet = (r: t.HandoffRequest, n: number) => {
  const [wide, high] = r.paper === "letter" ? [612, 792] : [595, 842];
  const lines = Array.from(
    { length: 24 },
    (_, i) => `<rect x="56" y="${120 + i * 24}" width="${300 + ((i * 67 + n * 31) % 180)}" height="6" fill="#bbb"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}"><rect width="${wide}" height="${high}" fill="#fff"/><text x="56" y="80" font-family="sans-serif" font-size="19" fill="#111">For ${r.recipient}, page ${n}</text>${lines.join("")}</svg>`;
};
export const preview = (
  r: t.HandoffRequest,
  es: t.Entry[],
  is: t.EvidenceItem[],
  as: t.Account[],
  ss: t.Submission[],
): t.HandoffPreview => {
  const originals = r.recipient !== "school" && r.recipient !== "platform";
  const named = (id: string) => r.only?.includes(id);
  const line = (id: string, number: number, kind: string, title: string): t.HandoffPart => ({
    ...{ id, number, kind, title, size: null },
    chosen: named(id) ?? true,
    never: false,
  });
  const parts: t.HandoffPart[] = [
    ...es.map((e) => line(e.id, e.number, "entry", e.text.split("\n")[0] ?? "")),
    ...is.map((i) => ({
      id: i.id,
      number: i.number,
      kind: i.kind,
      title: i.title,
      size: i.size,
      chosen: named(i.id) ?? (i.protected || (originals && i.depicts === "nothing-sexual")),
      never: i.protected,
    })),
    ...as.map((a, i) => line(a.id, i + 1, "account", `${a.platform}, ${a.handle}`)),
    ...ss.map((one, i) => line(one.id, i + 1, "report", one.platform ?? one.service ?? "")),
  ];
  const files = parts.filter((part) => part.chosen && !part.never).reduce((sum, part) => sum + (part.size ?? 0), 0);
  return {
    pages: [1, 2, 3].slice(0, r.with_custody ? 3 : 2).map((n) => sheet(r, n)),
    parts,
    found: [
      { word: "Sam", kind: "name" },
      { word: "Lincoln Middle School", kind: "place" },
      { word: "Dana", kind: "either" },
    ],
    bytes: files + 200_000,
    file_name: "handoff-2026-12-03.zip",
  };
};
export const handedOver = (p: t.HandoffPreview, sealed: boolean): t.HandoffDone => ({
  file: `/media/you/STICK/${p.file_name}${sealed ? ".age" : ""}`,
  items: p.parts.filter((part) => part.chosen && part.kind === "file" && !part.never).length,
  left_out: p.parts.filter((part) => !part.chosen).length,
  not_opened: p.parts.filter((part) => part.chosen && part.never).length,
  sha256: sha,
  spoken,
  signer: null,
});
