// Which words the page of the first talk offers in this situation. The words themselves are in support.ftl.
import type { Happening, Situation } from "../../bridge";
import { ageOf, mayBeNear, whoOf, type Who } from "./help";

export type Talk = {
  who: Who;
  /** Ids of sentences, each after `support-talk-`. */
  before: string[];
  say: string[];
  /** Each has a `.why`. Empty for those whom it happened to: nobody is to be asked. */
  dont: string[];
};

const has = (s: Situation, one: Happening) => s.happening.includes(one);

export function talkFor(s: Situation): Talk {
  const who = whoOf(s);
  const only = (wanted: boolean, id: string) => (wanted ? [id] : []);
  if (who === "me")
    return {
      who,
      before: ["me-whom", ...only(mayBeNear(s), "near"), "me-write"],
      say: [
        "me-say-happened",
        ...only(has(s, "threat-to-share"), "me-say-threat"),
        "me-say-listen",
        "me-say-phone",
        "me-say-help",
      ],
      dont: [],
    };
  return {
    who,
    before: ["calm", ...only(mayBeNear(s), "near"), ...only(who !== "student", "enough")],
    say: [
      "say-glad",
      "say-trouble",
      "say-fault",
      // Those who must report can't promise silence; others shouldn't.
      who === "student" ? "say-no-secret" : "say-much",
      "say-next",
      ...only(s.person === "other-young-person", "say-other"),
    ],
    dont: ["dont-why", "dont-before", "dont-lead", ageOf(s) === "adult" ? "dont-show-adult" : "dont-show", "dont-all"],
  };
}
