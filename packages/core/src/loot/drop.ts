import { Refusal } from "../refusal.ts";

/** What became of an item that fell. A drop is never deleted: one that was no drop is void. */
export const dropStates = [
  "waiting",
  "inSession",
  "offered",
  "awarded",
  "handed",
  "disenchanted",
  "banked",
  "void",
] as const;

export type DropState = (typeof dropStates)[number];

/** What can happen to a drop. */
export const dropMoves = [
  "openSession",
  "endSession",
  "offer",
  "award",
  "hand",
  "takeHandBack",
  "release",
  "disenchant",
  "bank",
  "restore",
  "void",
] as const;

export type DropMove = (typeof dropMoves)[number];

/** Where each move leads from each state. What is not here cannot happen. */
export const dropEdges: Readonly<Record<DropState, Readonly<Partial<Record<DropMove, DropState>>>>> = {
  waiting: {
    openSession: "inSession",
    offer: "offered",
    award: "awarded",
    disenchant: "disenchanted",
    bank: "banked",
    void: "void",
  },
  inSession: { endSession: "waiting", offer: "offered", award: "awarded" },
  // Another offer: the next in line, where the first one passed.
  offered: { offer: "offered", award: "awarded", release: "waiting" },
  // Another award: the drop goes from one member to another.
  awarded: { award: "awarded", hand: "handed", release: "waiting" },
  handed: { award: "awarded", takeHandBack: "awarded", release: "waiting" },
  disenchanted: { restore: "waiting" },
  banked: { restore: "waiting" },
  void: {},
};

/** Where a move leads. One that the drop's state does not allow is refused with the state, which the sentence names. */
export function moveDrop(state: DropState, move: DropMove): DropState {
  const next = dropEdges[state][move];
  if (!next) throw new Refusal("loot.dropNotFree", { state });
  return next;
}

/** Over how many days people are told how often an item fell. */
export const dropsToldDays = 90;

/** States in which nobody has got the drop yet, in which officers still decide. */
export const openDropStates: readonly DropState[] = ["waiting", "inSession", "offered"];

/** States of what was given and is not handed over yet, or not even given: "dropped, not yet given". */
export const owedDropStates: readonly DropState[] = [...openDropStates, "awarded"];
