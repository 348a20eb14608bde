import { viewDecision, viewWhyNotMe } from "#use-cases/loot/index.ts";
import type { Hall } from "../make-hall.ts";
import type { Attacks } from "./attack.ts";

const asked = ({ decidedDropId }: Hall) => ({ of: "drop", id: decidedDropId, language: "en" }) as const;

/** How drops were decided. */
export const decisionsAttacks: Attacks = {
  viewDecision: {
    right: null,
    attempt: (context, actor, hall) => viewDecision(context, actor, asked(hall)),
  },
  viewWhyNotMe: {
    right: "loot.award",
    attempt: (context, actor, hall) =>
      viewWhyNotMe(context, actor, { ...asked(hall), memberId: hall.bram.memberId }),
  },
};
