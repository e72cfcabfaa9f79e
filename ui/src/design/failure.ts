// What a rejection says in words. Every rejection of the bridge is a code; the words are in errors.ftl.
import { has, t } from "./words";

export type Failure = { code: string; detail: string | null };

/** Anything else that is thrown is a mistake of ours, and gets the general words. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string")
    return {
      code: thrown.code,
      detail: "detail" in thrown && typeof thrown.detail === "string" ? thrown.detail : null,
    };
  return { code: "unknown", detail: null };
}

/** What happened, and what to do. The person is never shown a code. */
export function errorWords(thrown: unknown): { what: string; next: string } {
  const { code, detail } = asFailure(thrown);
  const id = has(`error-${code}`) ? `error-${code}` : "error-unknown";
  return { what: t(id, { detail: detail ?? "" }), next: t(`${id}.next`) };
}
