// Calls Rust. Arguments are never printed and never put into an error.
import { Channel } from "@tauri-apps/api/core";
import { commands } from "./generated";
import type { Bridge } from "./index";

function channel<P>(onProgress: (progress: P) => void): Channel<P> {
  const made = new Channel<P>();
  made.onmessage = onProgress;
  return made;
}

/** Rust's "nothing" arrives as null. */
const nothing = (done: Promise<null>): Promise<void> => done.then(() => undefined);

export const tauri: Bridge = {
  ...commands,
  unlock: (passphrase) => nothing(commands.unlock(passphrase)),
  recover: (recoveryKey, newPassphrase) => nothing(commands.recover(recoveryKey, newPassphrase)),
  lock: () => nothing(commands.lock()),
  watchAway: async (onAway) => {
    await commands.watchAway(channel(onAway));
  },
  keepFormDraft: (caseId, draft) => nothing(commands.keepFormDraft(caseId, draft)),
  forgetFormDraft: (caseId, form) => nothing(commands.forgetFormDraft(caseId, form)),
  keepPlace: (caseId, place) => nothing(commands.keepPlace(caseId, place)),
  openCase: (id) => nothing(commands.openCase(id)),
  setSituation: (situation) => nothing(commands.setSituation(situation)),
  setStep: (id, state) => nothing(commands.setStep(id, state)),
  keepDraft: (caseId, draft) => nothing(commands.keepDraft(caseId, draft)),
  forgetDraft: (caseId, platform, route) => nothing(commands.forgetDraft(caseId, platform, route)),
  openInBrowser: (address) => nothing(commands.openInBrowser(address)),
  watchDrops: async (onDrop) => {
    await commands.watchDrops(channel(onDrop));
  },
  openCompanion: (request, language, changes, onNews) =>
    nothing(commands.openCompanion(request, language, changes, channel(onNews))),
  companionOnTop: (on) => nothing(commands.companionOnTop(on)),
  keepFiles: (request, onProgress) => commands.keepFiles(request, channel(onProgress)),
  verifyEvidence: (onProgress) => commands.verifyEvidence(channel(onProgress)),
  eraseCase: (id, passphrase, despiteHold) => nothing(commands.eraseCase(id, passphrase, despiteHold)),
  eraseRecord: (passphrase, despiteHold) => nothing(commands.eraseRecord(passphrase, despiteHold)),
  notOpenElsewhere: () => nothing(commands.notOpenElsewhere()),
  checkRecord: (onProgress) => commands.checkRecord(channel(onProgress)),
  backUp: (onProgress) => commands.backUp(channel(onProgress)),
  restoreRecord: (passphrase, onProgress) => commands.restoreRecord(passphrase, channel(onProgress)),
  changePassphrase: (passphrase, fresh) => nothing(commands.changePassphrase(passphrase, fresh)),
  renewRecord: (passphrase, fresh, withRecoveryKey, onProgress) =>
    commands.renewRecord(passphrase, fresh, withRecoveryKey, channel(onProgress)),
  removeRecoveryKey: (passphrase) => nothing(commands.removeRecoveryKey(passphrase)),
  handoffSave: (request, passphrase, own, onProgress) =>
    commands.handoffSave(request, passphrase, own, channel(onProgress)),
};
