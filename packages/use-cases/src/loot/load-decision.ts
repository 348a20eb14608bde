import { Refusal } from "@guildhall/core";
import { isHeld, type ViewDecisionInput } from "@guildhall/core/loot";
import type { Outcome } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import {
  type AwardOfDrop,
  type Decision,
  findDecision,
  findDecisionOfAward,
  listAwardsOfDrop,
} from "@guildhall/db/loot";

export type Decided = {
  readonly decision: Decision;
  /** What came of it, whoever passed. */
  readonly awards: readonly AwardOfDrop[];
  readonly outcome: Outcome;
};

/** A decision with what became of it. */
export async function loadDecision(
  db: Queryable,
  guildId: string,
  asked: Pick<ViewDecisionInput, "of" | "id">,
): Promise<Decided> {
  const decision = await find(db, guildId, asked);
  if (!decision) throw new Refusal("loot.notDecided");
  const all = await listAwardsOfDrop(db, guildId, decision.dropId);
  const awards = all.filter(({ rankingId }) => rankingId === decision.rankingId);
  const passed = awards.filter(({ state }) => state === "passed" || state === "expired");
  const awardedTo = awards.find(({ state }) => state === "offered" || isHeld(state))?.memberId ?? null;
  return { decision, awards, outcome: { passedIds: passed.map(({ memberId }) => memberId), awardedTo } };
}

function find(db: Queryable, guildId: string, { of, id }: Pick<ViewDecisionInput, "of" | "id">) {
  if (of === "award") return findDecisionOfAward(db, guildId, id);
  return findDecision(db, guildId, of === "drop" ? { dropId: id } : { sessionId: id });
}
