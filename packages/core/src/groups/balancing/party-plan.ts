import type { PartyShape } from "../../games/index.ts";

/** Smallest and largest party that is balanced. */
export const partySizes = { min: 4, max: 40 } as const;

/** A party that is to be filled. */
export type PartyPlan = {
  readonly partyKey: string;
  readonly size: number;
  /** From the front: seats and who may sit there. A party that is not full does without the last ones. */
  readonly seats: PartyShape["seats"];
  /** Only members of this house sit here; null where houses mix. */
  readonly houseId: number | null;
  readonly wantsLeader: boolean;
};
