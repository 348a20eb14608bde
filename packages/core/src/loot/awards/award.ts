import { Refusal } from "../../refusal.ts";

/** How far a drop is on its way to a member. An award never goes: it ends. */
export const awardStates = [
  "offered",
  "passed",
  "expired",
  "awarded",
  "handed",
  "confirmed",
  "refunded",
  "reassigned",
  "undone",
] as const;

export type AwardState = (typeof awardStates)[number];

/** What can happen to an award, as its history tells it. */
export const awardMoves = [
  "accept",
  "pass",
  "expire",
  "hand",
  "takeHandBack",
  "confirm",
  "refund",
  "reassign",
  "undo",
] as const;

export type AwardMove = (typeof awardMoves)[number];

/** The same, and how an award begins. */
export const awardSteps = ["offer", "award", ...awardMoves] as const;

export type AwardStep = (typeof awardSteps)[number];

/** Where each move leads from each state. What is not here cannot happen. */
export const awardEdges: Readonly<Record<AwardState, Readonly<Partial<Record<AwardMove, AwardState>>>>> = {
  // Before the winner answers, officers may still take somebody else.
  offered: {
    accept: "awarded",
    pass: "passed",
    expire: "expired",
    reassign: "reassigned",
    undo: "undone",
  },
  // The winner may say to have it before an officer does.
  awarded: {
    hand: "handed",
    confirm: "confirmed",
    refund: "refunded",
    reassign: "reassigned",
    undo: "undone",
  },
  handed: {
    takeHandBack: "awarded",
    confirm: "confirmed",
    refund: "refunded",
    reassign: "reassigned",
    undo: "undone",
  },
  confirmed: { refund: "refunded", reassign: "reassigned", undo: "undone" },
  passed: {},
  expired: {},
  refunded: {},
  reassigned: {},
  undone: {},
};

/** States in which the drop is the member's, or may become so. A drop has at most one such award. */
export const liveAwardStates = ["offered", "awarded", "handed", "confirmed"] as const satisfies AwardState[];

/** States in which the member has got the drop: it was paid, counts as received, and weighs on the next one. */
export const heldAwardStates = ["awarded", "handed", "confirmed"] as const satisfies AwardState[];

export function isLive(state: AwardState): boolean {
  return liveAwardStates.some((live) => live === state);
}

export function isHeld(state: AwardState): boolean {
  return heldAwardStates.some((held) => held === state);
}

/** Where a move leads. One that the award's state does not allow is refused with the state, which the sentence names. */
export function moveAward(state: AwardState, move: AwardMove): AwardState {
  const next = awardEdges[state][move];
  if (!next) throw new Refusal("loot.awardNotOpen", { state });
  return next;
}

/** How long somebody may think about an offer. */
export const offerHours = 12;

/** After how long somebody asks why an award is not handed over. */
export const handOverHours = 48;
