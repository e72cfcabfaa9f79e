// What was noticed about the record, in words.
import type { Finding } from "../../bridge";
import { has, t } from "../../design/words";

export function findingWords({ kind, problem, number }: Finding): { what: string; next: string } {
  const id = has(`finding-${kind}-${problem}`) ? `finding-${kind}-${problem}` : "finding-other";
  return { what: t(id, { number: number ?? 0 }), next: t(`${id}.next`) };
}
