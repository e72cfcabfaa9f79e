// Official forms of the stand-in: a short one, filled as Rust would fill it.
import type * as t from "./generated";

export const forms: t.FormSummary[] = [
  {
    id: "ncmec-cybertipline",
    name: "NCMEC CyberTipline",
    country: "US",
    service: "us-ncmec-cybertipline",
    confirmed: true,
  },
  {
    id: "police-generic",
    name: "Report to the local police",
    country: "INT",
    service: null,
    confirmed: true,
  },
  {
    id: "cps-oral",
    name: "Child protective services: report by phone",
    country: "US",
    service: null,
    confirmed: true,
  },
];

const field = (id: string, label: string, more: Partial<t.FilledField> = {}): t.FilledField => {
  const text = more.text ?? "";
  return {
    id,
    label,
    published: false,
    kind: "text",
    choices: [],
    required: null,
    help: null,
    text,
    in_own_language: null,
    left_out: text ? null : "not-known",
    more_to_write: false,
    count: text.length,
    limit: null,
    shortened: false,
    ...more,
  };
};

/** In another language than the window's, with that one beside it. */
const told = (language: string | null, story: string) =>
  language ? { text: `(${language}) ${story}`, in_own_language: story } : { text: story };

export function filled(
  request: t.FormRequest,
  language: string | null,
  accounts: readonly t.Account[],
  entries: readonly t.Entry[],
) {
  const left = (word: string) => request.leave_out.includes(word) || (request.anonymous && word !== "age");
  const chosen = { text: "", left_out: "chosen" as const };
  const story = entries.filter((one) => one.kind === "note").map((one) => one.text);
  const form = forms.find((one) => one.id === request.form);
  if (!form) return Promise.reject<never>({ code: "not-found", detail: null } satisfies t.CommandError);
  const [account] = accounts;
  const sections: t.FilledSection[] = [
    {
      title: "What you are reporting",
      published: false,
      part: "form",
      fields: [
        field("category", "What happened", {
          kind: "choice",
          choices: ["Nude or sexual pictures or videos of a child", "Someone talks with a child online about sex"],
          text: "Someone talks with a child online about sex",
          required: true,
        }),
        field("place", "Where it happened: town, state, country", {
          ...(left("place") ? chosen : { text: "Ohio, United States", more_to_write: true }),
        }),
      ],
    },
    {
      title: "The person you are reporting",
      published: false,
      part: "form",
      fields: [
        field("suspect-name", "Name, nickname or name shown", { left_out: "yours" }),
        field("suspect-accounts", "Usernames and user IDs", {
          text: account ? account.handle : "",
          left_out: account ? null : "not-known",
          help: "Copy it letter by letter.",
        }),
        field("suspect-profile", "Address of the profile", { kind: "url", text: account?.url ?? "" }),
        field("suspect-email", "Email", { kind: "email" }),
      ],
    },
    {
      title: "What happened",
      published: false,
      part: "form",
      fields: [
        field("account-of-it", "What happened, in order", {
          kind: "long-text",
          ...(left("entries") ? chosen : { ...told(language, story.join("\n\n")) }),
          limit: 3500,
        }),
        field("signature", "Signature", { kind: "there", left_out: "there", help: "You do this on the page itself." }),
      ],
    },
  ];
  const done: t.FilledForm = {
    form: form.id,
    name: form.name,
    language: language ?? "en",
    languages: ["en"],
    service: form.service,
    url: form.service ? "https://report.cybertip.org/" : null,
    phone: null,
    anonymous: form.service ? true : null,
    who: ["Anyone, in any country."],
    attachments: ["Never attach, paste or send a sexual image of anyone under 18."],
    after: ["If a report number is shown after you send it, write it down."],
    fields_from: "partly",
    confirmed: true,
    source: "https://report.cybertip.org/faqs",
    read_on: "2026-11-23",
    copy_age: null,
    sections,
    not_left_out: [],
    telltales: left("place")
      ? []
      : [
          {
            kind: "place",
            word: "Ohio, United States",
            fields: ["place"],
            labels: ["Where it happened: town, state, country"],
          },
        ],
  };
  return Promise.resolve(done);
}

const start = "First suspected: ";

/** The duty in Ohio, as Rust words it; elsewhere none is known. */
export function mandated(situation: t.Situation, entries: readonly t.Entry[]): t.Mandated {
  const duty = entries.filter((one) => one.kind === "duty");
  const first = duty.find((one) => one.text.startsWith(start));
  const [suspected, about] = [first?.at ?? null, first?.certainty === "about"];
  const told = entries.filter((one) => one.kind === "call").map(({ at, text }) => ({ at, text }));
  if (situation.country !== "US" || situation.region === null) return { suspected, about, law: null, told };
  const law: t.DutyLaw = {
    state: "Ohio",
    who: "Under the law of Ohio, school staff must report.",
    oral: {
      text: "In Ohio the call is due within 24 hours.",
      by: suspected && (about ? "2026-11-06T00:00:00-05:00" : "2026-11-06T10:55:00-05:00"),
      confirmed: true,
      secondary: false,
      source: "https://example.org/law",
    },
    written: {
      text: "Ask when you call whether one is due.",
      by: null,
      confirmed: false,
      secondary: false,
      source: null,
    },
    hotlines: [{ phone: "855-642-4453", place: null, mandated: false }],
    local_office: null,
    statute: "ORC 2151.421",
    url: "https://example.org/report",
    read_on: "2026-11-23",
  };
  return { suspected, about, law, told };
}
