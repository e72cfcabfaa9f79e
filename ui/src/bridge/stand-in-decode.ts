// What the stand-in reads out of a few ids, addresses and names. The rest it doesn't know.
import { t as say } from "../design/words";
import type * as t from "./generated";

const nothing = (platform: string | null): t.Decoded => ({
  ...{ platform, kind: "unknown", created: null, valid: null, handle: null, id: null, plain: null },
});

/** Discord counts milliseconds from the first second of 2015. */
const discord = (id: string) =>
  new Date(Number((BigInt(id) >> 22n) + 1_420_070_400_000n)).toISOString().replace(/\.\d+Z$/, "+00:00");

export function decoded(text: string, platform: string | null): t.Decoded {
  const page = /^(?:https?:\/\/)?(?:www\.)?instagram\.com\/(?!p\/|reel\/)([\w.]+)/.exec(text);
  if (page)
    return {
      ...nothing("instagram"),
      ...{ kind: "profile-address", valid: true, handle: page[1] ?? null },
      plain: `https://www.instagram.com/${page[1]}`,
    };
  if (/^https?:\/\/[^/]+@/.test(text)) return { ...nothing(null), kind: "web-address", valid: false, plain: text };
  if (/instagram\.com\/(p|reel)\//.test(text)) return { ...nothing("instagram"), kind: "post-address", valid: true };
  if (/^https?:\/\//.test(text)) return { ...nothing(null), kind: "web-address", plain: text };
  if (!/^\d+$/.test(text)) return nothing(platform);
  const made = platform === "discord" && text.length >= 17 ? discord(text) : null;
  if (platform === "discord")
    return { ...nothing(platform), kind: "id", id: text, created: made, valid: made !== null };
  return { ...nothing(platform), kind: platform ? "user-id" : "id", id: text, valid: platform ? true : null };
}

export function noteOf(name: string): t.NameNote | null {
  const shown = name.replace(/[\u202a-\u202e]/g, (c) => `⟨U+${c.charCodeAt(0).toString(16).toUpperCase()}⟩`);
  const found = [
    shown === name ? "" : say("decode-name-turns"),
    /[a-z]/.test(name) && /[\u0400-\u04ff]/.test(name) ? say("decode-name-alike") : "",
  ].filter(Boolean);
  if (found.length === 0) return null;
  return { text: [...found, say("decode-name-copy")].join(" "), shown: shown === name ? null : shown };
}
