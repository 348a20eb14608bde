import type { AwardState } from "@guildhall/core/loot";
import type { Tone } from "#web/components/ui/chip.tsx";

/** Lit while it is on its way to somebody, good once they have it. */
export const awardTones: Readonly<Record<AwardState, Tone>> = {
  offered: "info",
  passed: "plain",
  expired: "plain",
  awarded: "lamp",
  handed: "good",
  confirmed: "good",
  refunded: "plain",
  reassigned: "plain",
  undone: "plain",
};
