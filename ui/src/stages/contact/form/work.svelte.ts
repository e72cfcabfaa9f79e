// Working through a form: which field is in hand, what was copied, and what the person wrote in place of a text.
import type { FilledField, FilledForm } from "../../../bridge";

export type Row = { field: FilledField; text: string; own: boolean };
export type Part = { title: string; rows: Row[] };

export class Work {
  /** What the person wrote, by field. */
  changes = $state<Record<string, string>>({});
  /** What is typed into fields that are being changed, and not taken yet. */
  typed = $state<Record<string, string>>({});
  /** The field in hand; "" when all is done. */
  current = $state("");
  done = $state<string[]>([]);

  #form: FilledForm;
  #beside: string[] = [];

  constructor(form: FilledForm) {
    this.#form = $state.raw(form);
    this.current = this.#first();
  }

  /** The form was filled anew: what the person wrote stays. */
  refill(form: FilledForm) {
    this.#form = form;
    if (!this.#row(this.current)) this.current = this.#first();
  }

  get parts(): Part[] {
    return this.#form.sections.map(({ title, fields }) => ({ title, rows: fields.map((field) => this.#asRow(field)) }));
  }

  get row(): Row | null {
    return this.#row(this.current);
  }

  /** Which part the field in hand stands in, from 1. */
  get part(): number {
    return 1 + this.#form.sections.findIndex(({ fields }) => fields.some((field) => field.id === this.current));
  }

  choose(id: string) {
    this.current = id;
  }

  /** Copied, or chosen on the form: the next one that has a text comes to hand. */
  goOn() {
    const rows = this.#rows();
    const at = rows.findIndex((row) => row.field.id === this.current);
    if (at < 0) return;
    if (!this.done.includes(this.current)) this.done.push(this.current);
    this.current = rows.slice(at + 1).find((row) => row.text !== "")?.field.id ?? "";
  }

  /** Opens a field to be changed. */
  begin(id: string) {
    this.typed[id] = this.#row(id)?.text ?? "";
  }

  /** Takes what was typed into a field. */
  take(id: string) {
    this.change(id, this.typed[id] ?? "");
    this.leave(id);
  }

  leave(id: string) {
    delete this.typed[id];
  }

  change(id: string, text: string) {
    this.changes[id] = text.trim();
    this.done = this.done.filter((one) => one !== id);
    if (this.changes[id]) this.current = id;
  }

  /** What the window beside the browser begins with. */
  handOver(): Record<string, string> {
    this.#beside = Object.keys(this.changes);
    return { ...this.changes };
  }

  /** What was written in the window beside the browser: all of it, each time. */
  takeFrom(beside: Record<string, string>) {
    for (const id of this.#beside) if (!(id in beside)) delete this.changes[id];
    Object.assign(this.changes, beside);
    this.#beside = Object.keys(beside);
  }

  /** What goes to them, for the ledger: the fields with their texts. What is checked before or noted after is no part of it. */
  get sent(): string {
    const parts = this.#form.sections.filter(({ part }) => part === "form");
    const rows = parts.flatMap(({ fields }) => fields.map((field) => this.#asRow(field)));
    const filled = rows.filter(({ text }) => text.trim() !== "");
    return filled.map(({ field, text }) => `${field.label}\n${text}`).join("\n\n");
  }

  /** Back to what Cairn wrote. */
  undo(id: string) {
    delete this.changes[id];
    this.leave(id);
  }

  #first = () => this.#rows().find((row) => row.text !== "")?.field.id ?? "";
  #rows = () => this.#form.sections.flatMap(({ fields }) => fields.map((field) => this.#asRow(field)));
  #row = (id: string) => this.#rows().find((row) => row.field.id === id) ?? null;
  #asRow = (field: FilledField): Row => {
    const own = this.changes[field.id];
    return { field, text: own ?? field.text, own: own !== undefined };
  };
}

/** Something to choose on the form, not to paste. */
export function isChosenThere({ kind }: FilledField): boolean {
  return kind === "choice" || kind === "yes-no";
}

/** As web pages count: in UTF-16 units. */
export function over({ limit }: FilledField, text: string): number {
  return limit === null ? 0 : Math.max(0, text.length - limit);
}
