import { describe, expect, it } from "vitest";
import type { Happening, Route, Situation } from "../../bridge";
import { situation } from "../../bridge/stand-in-data";
import { orderPlatforms, orderRoutes, places } from "./order";

const route = (what: string, confirmed = true, id = what): Route => ({
  route: id,
  title: what,
  what,
  where: ["form"],
  needs_account: null,
  source: "",
  read_on: "2026-11-23",
  confirmed,
  url: null,
});
const of = (happening: Happening[], age: Situation["age"] = "13-15"): Situation => ({ ...situation, happening, age });
const names = (routes: Route[]) => routes.map((r) => r.route);

describe("platforms", () => {
  const all = ["discord", "instagram", "roblox"].map((id) => ({ id, name: id }));
  it("puts_those_of_the_answers_first_in_the_order_of_the_answers", () => {
    const { named, others } = orderPlatforms(all, ["roblox", "discord"]);
    expect([named.map((p) => p.id), others.map((p) => p.id)]).toEqual([["roblox", "discord"], ["instagram"]]);
  });
  it("knows_only_platforms_that_are_there", () => {
    expect(orderPlatforms(all, ["gone"])).toEqual({ named: [], others: all });
  });
});

describe("ways", () => {
  it("says_both_kinds_of_phone_in_one_word_and_one_kind_by_its_name", () => {
    expect(places(["in-app-ios", "in-app-android", "web"])).toEqual(["any-phone", "web"]);
    expect(places(["in-app-ios", "web"])).toEqual(["in-app-ios", "web"]);
  });
  it("puts_the_message_before_the_account_for_a_threat_and_the_form_without_an_account_after_them", () => {
    const routes = [route("not-a-user"), route("account"), route("message"), route("sextortion")];
    expect(names(orderRoutes(routes, of(["threat-to-share"])).fitting)).toEqual([
      "sextortion",
      "message",
      "account",
      "not-a-user",
    ]);
  });
  it("never_puts_the_way_for_adults_first_where_it_may_be_about_a_child", () => {
    const routes = [route("intimate-image-adult"), route("post"), route("group"), route("minor-image")];
    for (const age of ["13-15", "unsure", "rather-not-say"] as const) {
      const ordered = orderRoutes(routes, of(["pictures-shared"], age));
      expect([names(ordered.fitting), names(ordered.others)]).toEqual([
        ["minor-image", "post"],
        ["group", "intimate-image-adult"],
      ]);
    }
  });
  it("puts_the_way_for_adults_first_for_an_adult", () => {
    const routes = [route("post"), route("intimate-image-adult")];
    expect(names(orderRoutes(routes, of(["pictures-shared"], "25-plus")).fitting)).toEqual([
      "intimate-image-adult",
      "post",
    ]);
  });
  it("keeps_what_nobody_could_confirm_apart_however_well_it_fits", () => {
    const ordered = orderRoutes([route("message", false), route("account")], of(["threat-to-share"]));
    expect([names(ordered.fitting), names(ordered.others), names(ordered.unchecked)]).toEqual([
      ["account"],
      [],
      ["message"],
    ]);
  });
  it("puts_the_account_of_a_child_who_is_too_young_last", () => {
    const routes = [route("underage"), route("live"), route("account")];
    expect(names(orderRoutes(routes, of(["threat-to-share"])).others)).toEqual(["live", "underage"]);
  });
  it("loses_no_way_and_keeps_the_order_of_equals", () => {
    const routes = [
      route("message", true, "a"),
      route("message", true, "b"),
      route("x", true, "c"),
      route("x", true, "d"),
    ];
    const { fitting, others } = orderRoutes(routes, of([]));
    expect([...names(fitting), ...names(others)]).toEqual(["a", "b", "c", "d"]);
  });
  it("finds_a_child_in_found_pictures_even_where_the_answers_are_about_an_adult", () => {
    const routes = [route("post"), route("minor-image")];
    expect(names(orderRoutes(routes, of(["found-images-of-child"], "25-plus")).fitting)).toEqual([
      "minor-image",
      "post",
    ]);
  });
});
