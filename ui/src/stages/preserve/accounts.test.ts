import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { replaceBridge, type Decoded, type DecodedKind } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { has, plain, t } from "../../design/words";
import { accountWords, mayDeceive } from "./accounts";
import AccountPicker from "./AccountPicker.svelte";
import { AccountChoice } from "./accounts.svelte";
import { readings } from "./reading";

const platforms = [
  { id: "discord", name: "Discord" },
  { id: "instagram", name: "Instagram" },
];
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
const found = (kind: DecodedKind, more: Partial<Decoded> = {}): Decoded => ({
  ...{ platform: null, kind, created: null, valid: null, handle: null, id: null, plain: null },
  ...more,
});
const say = (it: Decoded, chosen = "", address = false) =>
  readings(it, chosen, platforms, address).map((one) => `${one.wrong ? "!" : ""}${bare(one.text)}`);

describe("what is read out of a field", () => {
  it("tells_the_day_a_number_was_made_on", () => {
    const id = found("id", { platform: "discord", created: "2016-04-30T11:18:25+00:00", valid: true, id: "1" });
    expect(say(id, "discord")).toEqual(["This number was made on 30 April 2016, 11:18, UTC."]);
  });
  it("says_that_a_number_tells_no_day_and_makes_none_up", () => {
    const id = found("user-id", { platform: "instagram", valid: true, id: "1234567890" });
    expect(say(id, "instagram")).toEqual([plain("preserve-account-read-untimed")]);
    expect(say(found("id", { id: "175928847299117063" }))).toEqual([]);
    expect(say(found("unknown"))).toEqual([]);
    expect(say(found("handle"))).toEqual([]);
  });
  it("asks_to_look_once_more_at_what_cannot_be_right", () => {
    const id = found("id", { platform: "discord", valid: false, id: "1" });
    expect(say(id, "discord")).toEqual(["!Discord gives out no number like this. Look at it once more."]);
    expect(say(found("post-id", { platform: "instagram", valid: true }))).toEqual([
      `!${plain("preserve-account-read-post")}`,
    ]);
    expect(say(found("phone", { valid: false }))).toEqual([`!${plain("preserve-account-read-no-phone")}`]);
  });
  it("names_the_page_and_says_where_it_is_another_platform", () => {
    const page = found("profile-address", { platform: "instagram", valid: true, handle: "quiet_harbor\u202e" });
    expect(say(page, "", true)).toEqual(["This is the page of quiet_harbor⟨U+202E⟩ on Instagram."]);
    expect(say(page, "instagram", true)).toHaveLength(1);
    expect(say(page, "discord", true)).toEqual(["!This address is on Instagram, and you chose Discord."]);
  });
  it("says_that_an_address_is_no_profiles", () => {
    for (const kind of ["post-address", "message-address", "group-address", "web-address", "unknown", "id"] as const)
      expect(say(found(kind), "", true)).toEqual([`!${plain("preserve-account-read-no-page", { kind })}`]);
    const deceiving = found("web-address", { valid: false, plain: "https://instagram.com@example.org/sam" });
    expect(say(deceiving, "", true)).toEqual([
      "!This address was made to look like another one. It leads to example.org.",
    ]);
  });
  it("has_a_sentence_for_phones_wallets_and_banks", () => {
    expect(say(found("phone", { valid: true, plain: "+12025550143" }))).toEqual([
      "This is the phone number +12025550143.",
    ]);
    const wallet = (valid: boolean | null) => say(found("wallet", { platform: "bitcoin", valid }))[0];
    expect([wallet(true), wallet(null)].every((text) => text?.includes("(bitcoin)") && !text.startsWith("!"))).toBe(
      true,
    );
    expect(wallet(false)).toMatch(/^!.*Copy it again\.$/);
    expect(say(found("bank-account", { valid: true }))[0]).toMatch(/fit together\.$/);
    expect(say(found("bank-routing", { valid: false }))[0]).toMatch(/^!/);
  });
});

it("spells_out_what_cannot_be_seen_in_the_name_of_an_account", () => {
  const account = {
    id: "1",
    platform: "discord",
    handle: "sam\u202egpj",
    user_id: null,
    url: null,
    created_from_id: null,
  };
  expect(bare(accountWords(account, platforms))).toBe("sam⟨U+202E⟩gpj (Discord)");
  expect([mayDeceive("quiet_harbor 88"), mayDeceive("p\u0430ypal"), mayDeceive("a\tb")]).toEqual([false, true, true]);
});

describe("where an account is written down", () => {
  let inner: StandIn;
  const box = (name: string) => screen.findByRole("textbox", { name: t(name) });
  const write = async (name: string, value: string) => fireEvent.input(await box(name), { target: { value } });
  const choose = (value: string) =>
    fireEvent.change(screen.getByRole("combobox", { name: t("preserve-account-platform") }), { target: { value } });
  const open = async () => {
    const choice = new AccountChoice();
    await choice.load();
    render(AccountPicker, { choice, legend: "Which account?" });
    await fireEvent.click(screen.getByRole("button", { name: t("preserve-account-open") }));
  };
  beforeEach(() => {
    inner = new StandIn("?record&open");
    replaceBridge(inner);
  });

  it("says_what_it_reads_out_of_a_number_and_an_address_once_it_is_typed", async () => {
    const asked = vi.spyOn(inner, "decode");
    await open();
    await choose("discord");
    await write("preserve-account-id", "1759288472");
    await write("preserve-account-id", "175928847299117063");
    const made = t("preserve-account-read-created", { when: "" }).slice(0, 20);
    expect((await screen.findByText((text) => text.startsWith(made))).closest("[aria-live]")).not.toBeNull();
    expect(asked.mock.calls).toEqual([["175928847299117063", "discord"]]);
    await write("preserve-account-url", "https://example.org/sam");
    expect(await screen.findByText(t("preserve-account-read-no-page", { kind: "web-address" }))).toBeTruthy();
    await write("preserve-account-url", "");
    await vi.waitFor(() =>
      expect(screen.queryByText(t("preserve-account-read-no-page", { kind: "web-address" }))).toBeNull(),
    );
  });

  it("keeps_what_was_typed_whatever_it_reads_out_of_it", async () => {
    await open();
    await choose("discord");
    await write("preserve-account-handle", "quiet.harbor");
    await write("preserve-account-id", "12345");
    await screen.findByText(t("preserve-account-read-wrong", { platform: "Discord" }));
    await fireEvent.click(screen.getByRole("button", { name: t("preserve-account-add") }));
    await vi.waitFor(async () =>
      expect((await inner.accounts()).at(-1)).toMatchObject({ handle: "quiet.harbor", user_id: "12345" }),
    );
  });

  it("warns_of_a_name_that_deceives_the_eye_while_it_is_typed_and_in_the_list", async () => {
    await inner.addAccount({ platform: "discord", handle: "p\u0430ypal", user_id: null, url: null });
    await open();
    expect(has("decode-name-alike")).toBe(true);
    expect(await screen.findByText((text) => text.includes(t("decode-name-alike")))).toBeTruthy();
    await write("preserve-account-handle", "sam\u202egpj");
    const warning = await screen.findByText((text) => text.includes(t("decode-name-turns")));
    expect(warning.textContent).toContain("sam⟨U+202E⟩gpj");
    const plainName = vi.spyOn(inner, "nameNote");
    await write("preserve-account-handle", "sam");
    await vi.waitFor(() => expect(screen.queryByText((text) => text.includes(t("decode-name-turns")))).toBeNull());
    expect(plainName).not.toHaveBeenCalled();
  });

  it("goes_on_in_silence_where_nothing_can_be_read", async () => {
    vi.spyOn(inner, "decode").mockRejectedValue({ code: "internal", detail: null });
    await open();
    await write("preserve-account-id", "12345");
    await new Promise((done) => setTimeout(done, 600));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(((await box("preserve-account-id")) as HTMLInputElement).value).toBe("12345");
  });
});
