import { configure, fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { browser } from "./browser";
import { leaving } from "./leaving";
import PhoneNumber from "./PhoneNumber.svelte";
import WebAddress from "./WebAddress.svelte";
import { plain, t } from "./words";

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });

let opened: string[];
beforeEach(() => {
  opened = [];
  browser.opener = (address) => {
    opened.push(address);
    return Promise.resolve();
  };
});
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name, hidden: true }));
const bare = (text: string | null | undefined) => text?.replace(/[\u2066-\u2069]/g, "");

describe("a number to call", () => {
  it("stands_large_and_alone_with_a_square_on_request", async () => {
    render(PhoneNumber, { number: "1-800-CALL-FBI" });
    expect(document.querySelector("svg")).toBeNull();
    await press(`${t("number-show")} 1-800-CALL-FBI`);
    expect(bare(screen.getByRole("img", { hidden: true }).getAttribute("aria-label"))).toBe(
      plain("number-square", { number: "1-800-CALL-FBI" }),
    );
    expect(bare(document.querySelector("dialog")?.textContent)).toContain("18002255324");
    await press(t("number-close"));
    expect(document.querySelector("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button"));
  });
  it("offers_no_square_where_it_is_not_one_number", () => {
    render(PhoneNumber, { number: "112, 110" });
    expect(screen.queryByRole("button")).toBeNull();
  });
});

it("can_be_left_while_a_dialog_is_open", async () => {
  let left = 0;
  leaving.go = () => {
    left += 1;
    return Promise.resolve();
  };
  render(PhoneNumber, { number: "911" });
  await press(`${t("number-show")} 911`);
  await press(t("header-leave"));
  expect(left).toBe(1);
});

describe("a page outside", () => {
  const url = "https://example.org/report";
  const open = `${t("browser-open")} The office`;

  it("opens_only_after_it_was_said_what_the_browser_keeps", async () => {
    render(WebAddress, { url, name: "The office" });
    await press(open);
    expect(screen.getByText(t("browser-keeps"))).toBeTruthy();
    expect(opened).toEqual([]);
    await press(t("browser-go"));
    expect(await screen.findByText(t("browser-opened"))).toBeTruthy();
    expect(opened).toEqual([url]);
  });
  it("stays_here_where_the_person_wants_that", async () => {
    render(WebAddress, { url, name: "The office" });
    await press(open);
    await press(t("browser-stay"));
    expect([opened, document.querySelector("dialog")]).toEqual([[], null]);
  });
  it("says_when_the_browser_could_not_be_opened", async () => {
    browser.opener = () => Promise.reject<never>({ code: "internal", detail: null });
    render(WebAddress, { url, name: "The office" });
    await press(open);
    await press(t("browser-go"));
    expect(await screen.findByText(t("browser-failed"))).toBeTruthy();
    expect(screen.queryByText(t("browser-opened"))).toBeNull();
  });
  it("offers_to_open_secure_addresses_only", () => {
    render(WebAddress, { url: "http://example.org/", name: "The office" });
    expect(screen.getAllByRole("button").length).toBe(1);
  });
});
