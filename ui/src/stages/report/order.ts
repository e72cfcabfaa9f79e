// Which platform and which way come first for a situation. What is not confirmed stands last and apart.
import type { Happening, PlatformSummary, Route, Situation } from "../../bridge";

export type Platforms = { named: PlatformSummary[]; others: PlatformSummary[] };

/** Those that the person named, in their order; then the rest, as they come. */
export function orderPlatforms(all: readonly PlatformSummary[], named: readonly string[]): Platforms {
  const mine = named.flatMap((id) => all.filter((one) => one.id === id));
  return { named: mine, others: all.filter((one) => !mine.includes(one)) };
}

/** Who didn't say how old the person is may be telling of a child. */
export function mayBeMinor(situation: Situation): boolean {
  return situation.age !== "18-24" && situation.age !== "25-plus";
}

const fitting: Record<Happening, readonly string[]> = {
  "threat-to-share": ["sextortion", "message", "account"],
  "asking-for-pictures": ["message", "account", "voice"],
  "asking-to-meet": ["message", "account"],
  "pictures-shared": ["post", "account", "search-result", "website"],
  "fake-pictures": ["post", "account", "ai-output", "search-result", "website"],
  "found-images-of-child": ["minor-image", "post", "group", "search-result", "website", "account"],
  "worried-about-changes": ["account", "message"],
  "something-else": ["account", "message"],
  unsure: ["account", "message"],
  "rather-not-say": ["account", "message"],
};

/** What this situation is reported as, the strongest first. */
function wanted(situation: Situation): string[] {
  const pictures = mayBeMinor(situation) ? "minor-image" : "intimate-image-adult";
  const happening: readonly Happening[] = situation.happening.length > 0 ? situation.happening : ["unsure"];
  const all = happening.flatMap((one) =>
    one === "pictures-shared" || one === "fake-pictures" ? [pictures, ...fitting[one]] : fitting[one],
  );
  // Whoever looks after the person often has no account there.
  return [...new Set([...all, "not-a-user"])];
}

/** Where a way is, as people say it: an app for both kinds of phone is one place. */
export function places(where: readonly string[]): string[] {
  const both = ["in-app-ios", "in-app-android"];
  if (!both.every((one) => where.includes(one))) return [...where];
  return ["any-phone", ...where.filter((one) => !both.includes(one))];
}

/** Ways that are there for somebody else: they stand last, whatever else fits. */
export function isForAdults(route: Route, situation: Situation): boolean {
  return route.what === "intimate-image-adult" && mayBeMinor(situation);
}

export type Routes = { fitting: Route[]; others: Route[]; unchecked: Route[] };

/** The ways of a platform: those that fit, the other ones, and those that nobody could confirm. */
export function orderRoutes(routes: readonly Route[], situation: Situation): Routes {
  const order = wanted(situation);
  const rank = (route: Route) => {
    const place = order.indexOf(route.what);
    return place === -1 ? order.length : place;
  };
  const late = (route: Route) => Number(route.what === "underage" || isForAdults(route, situation));
  const sorted = [...routes].sort((a, b) => rank(a) - rank(b) || late(a) - late(b));
  const confirmed = sorted.filter((route) => route.confirmed);
  return {
    fitting: confirmed.filter((route) => rank(route) < order.length),
    others: confirmed.filter((route) => rank(route) === order.length),
    unchecked: sorted.filter((route) => !route.confirmed),
  };
}
