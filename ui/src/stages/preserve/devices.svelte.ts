// What is being written about devices and not kept yet. Each lives as long as its draft is held.
import type { Certainty, DeviceSheet, PermissionAnswer, TransferDraft } from "../../bridge";
import { deviceKinds, otherKind } from "./devices";
import { noBoxes } from "../../design/when";

const given = (text: string) => text.trim() || null;

export class WrittenDevice {
  kind = $state("");
  other = $state("");
  make = $state("");
  model = $state("");
  serial = $state("");
  marks = $state("");
  owner = $state("");
  state = $state("");
  passcode = $state("");
  where = $state("");
  found = $state("");
  holder = $state("");
  reason = $state("");

  constructor(sheet?: DeviceSheet) {
    if (!sheet) return;
    const known = (deviceKinds as readonly string[]).includes(sheet.kind);
    [this.kind, this.other] = known ? [sheet.kind, ""] : [otherKind, sheet.kind];
    this.make = sheet.make ?? "";
    this.model = sheet.model ?? "";
    this.serial = sheet.serial ?? "";
    this.marks = sheet.marks ?? "";
    this.owner = sheet.owner ?? "";
    this.state = sheet.state ?? "";
    this.passcode = sheet.passcode ?? "";
    this.where = sheet.where_it_is ?? "";
    this.found = sheet.found ?? "";
    this.holder = sheet.holder ?? "";
  }

  get sheet(): DeviceSheet {
    return {
      kind: this.kind === otherKind ? this.other.trim() : this.kind,
      make: given(this.make),
      model: given(this.model),
      serial: given(this.serial),
      marks: given(this.marks),
      owner: given(this.owner),
      state: given(this.state),
      passcode: given(this.passcode),
      where_it_is: given(this.where),
      found: given(this.found),
      holder: given(this.holder),
    };
  }
}

export class WrittenTransfer {
  from = $state("");
  to = $state("");
  purpose = $state("");
  at = $state("");
  certainty = $state<Certainty>("exact");
  boxes = $state.raw(noBoxes());
  method = $state("");
  place = $state("");
  receipt = $state("");

  get draft(): TransferDraft {
    return {
      from: given(this.from),
      to: this.to.trim(),
      purpose: this.purpose.trim(),
      at: this.at,
      method: given(this.method),
      place: given(this.place),
      receipt: given(this.receipt),
    };
  }
}

export class WrittenPermission {
  answer = $state<PermissionAnswer>("given");
  who = $state("");
  what = $state("");
  at = $state("");
  certainty = $state<Certainty>("exact");
  boxes = $state.raw(noBoxes());
}
