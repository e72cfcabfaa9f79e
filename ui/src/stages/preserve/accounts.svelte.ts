// Which account it is about: one that is known, or one that is written down on the spot.
import { bridge, type Account, type PlatformSummary } from "../../bridge";
import { t } from "../../design/words";

/** In the list of platforms: one that the list doesn't have. */
export const another = "another";
export const platformField = "account-platform";
export const handleField = "account-handle";

export class AccountChoice {
  static readonly notTyped = ["known", "platforms", "checked"];
  known = $state.raw<Account[]>([]);
  platforms = $state.raw<PlatformSummary[]>([]);
  chosen = $state<string[]>([]);
  adding = $state(false);
  platform = $state("");
  otherPlatform = $state("");
  handle = $state("");
  userId = $state("");
  url = $state("");
  /** Set when it is checked: something is written, and the platform or the name is missing. */
  checked = $state(false);

  async load() {
    [this.known, this.platforms] = await Promise.all([bridge.accounts(), bridge.platforms()]);
  }

  get written(): boolean {
    return [this.otherPlatform, this.handle, this.userId, this.url].some((words) => words.trim() !== "");
  }
  get platformName(): string {
    return this.platform === another ? this.otherPlatform.trim() : this.platform;
  }
  get missing(): { platform: boolean; handle: boolean } {
    const asked = this.checked && this.written;
    return { platform: asked && this.platformName === "", handle: asked && this.handle.trim() === "" };
  }

  /** What is missing, for the summary of a page: the id of the field and the words beside it. */
  get errors(): { id: string; text: string }[] {
    const { platform, handle } = this.missing;
    return [
      ...(platform ? [{ id: platformField, text: t("preserve-account-platform-missing") }] : []),
      ...(handle ? [{ id: handleField, text: t("preserve-account-handle-missing") }] : []),
    ];
  }

  /** Adds what is written down, if anything is and nothing is missing. */
  async settle(): Promise<void> {
    this.checked = true;
    if (!this.written || this.errors.length > 0) return;
    const account = await bridge.addAccount({
      platform: this.platformName,
      handle: this.handle.trim(),
      user_id: this.userId.trim() || null,
      url: this.url.trim() || null,
    });
    this.known = [...this.known, account];
    this.chosen = [...this.chosen, account.id];
    this.clear();
  }

  clear() {
    [this.platform, this.otherPlatform, this.handle, this.userId, this.url] = ["", "", "", "", ""];
    [this.adding, this.checked] = [false, false];
  }
}
