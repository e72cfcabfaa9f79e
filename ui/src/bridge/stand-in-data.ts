// Invented examples for development and tests. Only 911, 988 and the CyberTipline's number are real.
import type * as t from "./generated";

export const emergencies: Record<string, t.Emergency> = {
  US: {
    country: "US",
    country_name: "United States",
    number: "911",
    confirmed: true,
    says: "Police, fire, ambulance in the United States. Free, day and night, from any phone.",
    source: "https://www.dhs.gov/know2protect/survivor-support",
    read_on: "2026-11-23",
    crisis: {
      number: "988",
      says: "Call or text, day and night.",
      source: "https://988lifeline.org/",
      read_on: "2026-11-23",
    },
  },
  CA: {
    country: "CA",
    country_name: "Canada",
    number: "911",
    confirmed: false,
    says: "Police, fire, ambulance in Canada.",
    source: "",
    read_on: "2026-11-23",
    crisis: null,
  },
};

export const countries: t.NamedCode[] = [
  { code: "CA", name: "Canada" },
  { code: "PH", name: "Philippines" },
  { code: "GB", name: "United Kingdom" },
  { code: "US", name: "United States" },
];

export const regions: Record<string, t.NamedCode[]> = {
  US: [
    { code: "CA", name: "California" },
    { code: "NY", name: "New York" },
    { code: "OH", name: "Ohio" },
    { code: "TX", name: "Texas" },
  ],
};

export const platforms: t.PlatformSummary[] = [
  { id: "discord", name: "Discord" },
  { id: "instagram", name: "Instagram" },
  { id: "roblox", name: "Roblox" },
  { id: "snapchat", name: "Snapchat" },
  { id: "tiktok", name: "TikTok" },
  { id: "whatsapp", name: "WhatsApp" },
];

const signsPage =
  "https://www.michigan.gov/msp/services/safetytips/internet-safety-information/signs-your-child-may-be-at-risk-online";
export const signs: t.SignCategory[] = [
  {
    id: "device",
    title: "Phone and computer",
    signs: [
      {
        id: "device-night",
        category: "device",
        text: "Online a lot more than before, above all late in the evening or at night.",
        urgency: "note",
        source: signsPage,
        confirmed: true,
      },
      {
        id: "device-hide-screen",
        category: "device",
        text: "Turns the screen away, switches it off or changes page fast when someone comes near.",
        urgency: "note",
        source: signsPage,
        confirmed: true,
      },
    ],
    read_on: "2026-11-23",
  },
  {
    id: "money",
    title: "Money and presents",
    signs: [
      {
        id: "money-gifts",
        category: "money",
        text: "Has presents, credit or money and can't say where they came from.",
        urgency: "act-soon",
        source: signsPage,
        confirmed: false,
      },
    ],
    read_on: "2026-11-23",
  },
  {
    id: "emotional",
    title: "Feelings",
    signs: [
      {
        id: "emotional-harm",
        category: "emotional",
        text: "Talks about not wanting to live, or about hurting themselves.",
        urgency: "act-now",
        source: signsPage,
        confirmed: false,
      },
    ],
    read_on: "2026-11-23",
  },
];

const step = (
  position: number,
  id: string,
  stage: t.Stage,
  title: string,
  reason: string,
  minutes: number,
  extra: Partial<t.Step> = {},
): t.Step => ({
  position,
  id,
  stage,
  title,
  reason,
  minutes,
  urgent: false,
  next: false,
  service: null,
  platform: null,
  submission: null,
  sources: [],
  read_on: null,
  state: "open",
  ...extra,
});

export const steps: t.Step[] = [
  step(
    1,
    "report-instagram",
    "report",
    "Report the account to Instagram",
    "That can stop the account from reaching others. They are not told who reported.",
    10,
    { platform: "instagram" },
  ),
  step(
    2,
    "tell-cybertipline",
    "contact",
    "Tell the CyberTipline",
    "They find the right police for you. You can stay anonymous.",
    20,
    { service: "us-ncmec-cybertipline" },
  ),
  step(3, "call-police", "contact", "Call your local police", "We give you the words for the first 30 seconds.", 15),
  step(4, "talk", "support", "Words for the first talk", "A child needs to hear that they are not in trouble.", 5),
  step(
    5,
    "take-down-int-ncmec-take-it-down",
    "support",
    "Have the pictures taken down",
    "It works without showing them to anyone.",
    15,
    { service: "int-ncmec-take-it-down" },
  ),
  step(
    6,
    "keep-chat",
    "preserve",
    "Keep the chat and the account's address",
    "What is kept now can't be deleted by someone else.",
    10,
  ),
  step(7, "write-down", "preserve", "Write down what happened, with the day", "Days are easy to lose later.", 10),
  step(8, "signs", "recognise", "Look through the signs", "Only what you noticed yourself. There is no score.", 10),
];

export const notToDo: t.NotToDo[] = [
  {
    id: "confront",
    title: "Don't confront the person",
    instead: "Leave every account as it is, and let the police decide when to speak to them.",
    if_done: "Write down what was said and when. It helps more than you think.",
    confirmed: true,
    sources: ["https://example.org/where-it-was-read"],
    read_on: "2026-11-23",
  },
  {
    id: "pay",
    title: "Don't pay, and don't send more",
    instead: "Stop answering, and keep what they wrote.",
    if_done: "Keep the receipt, the card number or the wallet address. Tell the police: it can help to find them.",
    confirmed: true,
    sources: ["https://example.org/where-it-was-read"],
    read_on: "2026-11-23",
  },
  {
    id: "pose",
    title: "Don't write to them as the child",
    instead: "Leave the account alone and save what is there.",
    if_done: "Say so to the police. Write down which messages were yours.",
    confirmed: false,
    sources: [],
    read_on: "2026-11-23",
  },
  {
    id: "wipe",
    title: "Don't reset or clean the phone",
    instead: "Charge it, keep it on, and put it somewhere safe.",
    if_done: "Write down what was deleted and when. Some of it can come back.",
    confirmed: true,
    sources: ["https://example.org/where-it-was-read"],
    read_on: "2026-11-23",
  },
  {
    id: "question-child",
    title: "Don't question the child",
    instead: "Listen, write down the exact words, and leave the interview to people trained for it.",
    if_done: "Write down what you asked and what was answered, word for word.",
    confirmed: true,
    sources: ["https://example.org/where-it-was-read"],
    read_on: "2026-11-23",
  },
];

const service = (
  id: string,
  name: string,
  kind: string,
  phone: string | null,
  says: string,
  extra: Partial<t.Service> = {},
): t.Service => ({
  id,
  name,
  kind,
  country: "US",
  phone,
  text: null,
  url: null,
  says,
  hours: "24/7",
  for_ages: "any age",
  languages: ["en", "es"],
  confirmed: true,
  checked_live: null,
  source: "https://example.org/source",
  read_on: "2026-11-23",
  ...extra,
});

export const services: t.Service[] = [
  service(
    "us-ncmec-cybertipline",
    "NCMEC CyberTipline",
    "official-report",
    "1-800-843-5678",
    "Takes reports about children, and passes them on to the right police.",
    { url: "https://report.cybertip.org/", languages: [] },
  ),
  service(
    "us-988",
    "988 Suicide & Crisis Lifeline",
    "helpline",
    "988",
    "When it is too much. A trained person answers.",
    { text: "988" },
  ),
  service(
    "us-example-families",
    "A line for families, for testing",
    "helpline",
    "1-555-555-0101",
    "Talk with people whose family went through the same.",
    { languages: [], hours: "Monday to Friday, 09:00 to 17:00, Eastern time" },
  ),
  service(
    "us-example-deaf",
    "A line in sign language, for testing",
    "helpline",
    null,
    "Video calls with people who sign.",
    { url: "https://example.org/sign", languages: ["ase", "en"], hours: "" },
  ),
  service(
    "us-example-law",
    "Advice about the law, for testing",
    "legal",
    null,
    "Answers about the law of your state, in plain words.",
    { url: "https://example.org/law", hours: "" },
  ),
  service(
    "int-ncmec-take-it-down",
    "Take It Down (NCMEC)",
    "removal",
    null,
    "For nude or sexual pictures of you from before you turned 18. Your own device makes a fingerprint of the picture, and companies use it to find copies and remove them. The picture never leaves your device.",
    { url: "https://takeitdown.ncmec.org/", hours: "", for_ages: "under 18", languages: [] },
  ),
  service("us-example", "A helpline that nobody could confirm", "helpline", null, "Listed, not checked.", {
    confirmed: false,
    hours: "",
  }),
];

const whyOf: Record<string, string> = {
  "official-report": "They pass it to the police who can act.",
  removal: "It can stop pictures from spreading, and nobody there has to see them.",
  legal: "You can ask what the law of your state allows before you decide anything.",
};
const opening: Record<string, Partial<t.Recommendation>> = {
  "us-example-families": { open_now: false, opens_at: "2026-12-04T09:00:00-05:00", anonymous: null },
  "us-example-deaf": { open_now: null, anonymous: null },
  "us-example-law": { open_now: null, anonymous: false, old: true },
  "int-ncmec-take-it-down": { open_now: null },
};
export const recommendations: t.Recommendation[] = services
  .filter((s) => s.confirmed)
  .map((s, i) => ({
    position: i + 1,
    service: s.id,
    name: s.name,
    kind: s.kind,
    phone: s.phone,
    text: s.text,
    url: s.url,
    reason: whyOf[s.kind] ?? "You can ask how to help, and talk about yourself.",
    says: s.says,
    hours: s.hours,
    open_now: true,
    opens_at: null,
    confirmed: true,
    checked_live: null,
    source: s.source,
    read_on: s.read_on,
    old: false,
    anonymous: true,
    ...opening[s.id],
  }));

export const situation: t.Situation = {
  country: "US",
  region: "OH",
  role: "guardian",
  about: "my-child",
  age: "13-15",
  happening: ["threat-to-share"],
  person: "stranger",
  person_country: null,
  danger_now: "no",
  missing_or_meeting: "no",
  thoughts_of_suicide: "no",
  military: "no",
  person_can_reach_computer: "no",
  money_asked: "yes",
  deadline: "no",
  platforms: ["instagram"],
  languages: ["en"],
  deaf: "rather-not-say",
  native: "rather-not-say",
  lgbtq: "rather-not-say",
};
