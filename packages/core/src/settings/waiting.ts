import type { Right } from "../rights.ts";

/** What can wait for somebody, what presses most first, and the right that decides it; null for what everybody does alone. */
export const rightsOfWaiting = {
  contests: "events.settle",
  trials: "recruitment.review",
  applications: "recruitment.review",
  clearances: "recruitment.review",
  newcomers: "members.edit",
  memberClaims: "members.edit",
  rankClaims: "ranks.edit",
  accounts: "verification.approve",
  contacts: "diplomacy.edit",
  pacts: "diplomacy.edit",
  drops: "loot.award",
  codes: null,
} as const satisfies Readonly<Record<string, Right | null>>;

export type WaitingKind = keyof typeof rightsOfWaiting;

export const waitingKinds = Object.keys(rightsOfWaiting) as readonly WaitingKind[];
