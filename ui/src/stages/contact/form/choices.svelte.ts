// What the person leaves out of a form, and in which language it is filled in.
import type { FormRequest } from "../../../bridge";

export const leaveOuts = ["name", "place", "age", "role", "money", "danger", "entries", "evidence"] as const;
/** What a report without a name leaves out by itself. */
const hidden: readonly string[] = ["name", "place", "role"];

export class FormChoices {
  leaveOut = $state<string[]>([]);
  anonymous = $state(false);
  /** Accounts that are not those of the one who did it. */
  without = $state<string[]>([]);
  /** "" for the language of the window. */
  language = $state("");

  constructor(readonly form: string) {}

  get request(): FormRequest {
    const leave_out = leaveOuts.filter((one) => this.leaveOut.includes(one));
    return { form: this.form, leave_out, anonymous: this.anonymous, without: [...this.without] };
  }

  /** What is ticked: without a name some of it follows. */
  get ticked(): string[] {
    return [...this.leaveOut, ...(this.anonymous ? hidden.filter((one) => !this.leaveOut.includes(one)) : [])];
  }
}

/** The languages that both the form and Cairn have, where the window's own is not among those of the form. */
export function receivers(form: readonly string[], ours: readonly string[], window: string): string[] {
  if (form.length === 0 || form.includes(window)) return [];
  return ours.filter((one) => form.includes(one));
}
