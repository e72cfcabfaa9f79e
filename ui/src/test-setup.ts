import { beforeEach } from "vitest";
import { heldNowhere } from "./design/unlock.fixture";

// Files of tests share a window: a cover that one of them put up must not lie over the pages of the next.
beforeEach(() => document.body.replaceChildren());
beforeEach(heldNowhere);
