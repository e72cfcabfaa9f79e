// Calls Rust. Arguments are never printed and never put into an error.
import { Channel, invoke } from "@tauri-apps/api/core";
import type { Bridge } from "./index";

function channel<P>(onProgress: (progress: P) => void): Channel<P> {
  const made = new Channel<P>();
  made.onmessage = onProgress;
  return made;
}

export const tauri: Bridge = {
  emergency: (country) => invoke("emergency", { country }),
  countries: () => invoke("countries"),
  regions: (country) => invoke("regions", { country }),
  platforms: () => invoke("platforms"),
  signs: () => invoke("signs"),
  plan: (situation) => invoke("plan", { situation }),
  recommend: (situation) => invoke("recommend", { situation }),
  services: (country) => invoke("services", { country }),

  recordState: () => invoke("record_state"),
  createRecord: (passphrase, situation, withRecoveryKey) =>
    invoke("create_record", { passphrase, situation, withRecoveryKey }),
  unlock: (passphrase) => invoke("unlock", { passphrase }),
  recover: (recoveryKey, newPassphrase) => invoke("recover", { recoveryKey, newPassphrase }),
  lock: () => invoke("lock"),
  leaveNow: () => invoke("leave_now"),

  overview: () => invoke("overview"),
  cases: () => invoke("cases"),
  newCase: (title) => invoke("new_case", { title }),
  openCase: (id) => invoke("open_case", { id }),
  setSituation: (situation) => invoke("set_situation", { situation }),
  setStep: (id, state) => invoke("set_step", { id, state }),

  entries: () => invoke("entries"),
  addEntry: (draft) => invoke("add_entry", { draft }),
  correctEntry: (id, text, reason) => invoke("correct_entry", { id, text, reason }),
  accounts: () => invoke("accounts"),
  addAccount: (draft) => invoke("add_account", { draft }),
  timeline: () => invoke("timeline"),
  search: (query) => invoke("search", { query }),
  custody: () => invoke("custody"),

  chooseFiles: (depicts, permission) => invoke("choose_files", { depicts, permission }),
  keepFiles: (tokens, depicts, permission, onProgress) =>
    invoke("keep_files", { tokens, depicts, permission, onProgress: channel(onProgress) }),
  stopWork: () => invoke("stop_work"),
  addReference: (draft) => invoke("add_reference", { draft }),
  evidence: () => invoke("evidence"),
  evidenceItem: (id) => invoke("evidence_item", { id }),
  protectItem: (id, reason) => invoke("protect_item", { id, reason }),
  verifyEvidence: (onProgress) => invoke("verify_evidence", { onProgress: channel(onProgress) }),

  reportPlatforms: () => invoke("report_platforms"),
  reportRoutes: (platform) => invoke("report_routes", { platform }),
  reportDraft: (request) => invoke("report_draft", { request }),
  addSubmission: (draft) => invoke("add_submission", { draft }),
  submissions: () => invoke("submissions"),

  handoffPreview: (request) => invoke("handoff_preview", { request }),
  handoffSave: (request, passphrase, onProgress) =>
    invoke("handoff_save", { request, passphrase, onProgress: channel(onProgress) }),

  copy: (text) => invoke("copy", { text }),
};
