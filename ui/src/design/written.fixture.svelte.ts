// A form as those of the pages are, for the tests of `hold` and `written`.
import { Asking } from "./asking.svelte";
import { asDrafted, type Edited } from "./edited";

export class Inner {
  static readonly notTyped = ["known"];
  handle = $state("");
  known = $state.raw<string[]>([]);
}

export class Form {
  text = $state("");
  list = $state<string[]>([]);
  edited = $state.raw<Edited>(asDrafted("As drafted."));
  readonly inner = new Inner();
  readonly asking = new Asking<string>();
}
