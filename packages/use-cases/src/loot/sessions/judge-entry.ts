import { Refusal } from "@guildhall/core";
import type { EntryWay } from "@guildhall/core/loot";
import { judgeGates, keepCandidate } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { findDrop, type LootEntrant, type LootSession } from "@guildhall/db/loot";
import { gatherCandidates } from "#use-cases/wishlists/gather-candidates.ts";
import { readRules } from "#use-cases/wishlists/read-rules.ts";

type Entry = {
  readonly session: Pick<LootSession, "dropId" | "poolId">;
  readonly memberId: number;
  readonly interest: string;
  readonly way: EntryWay;
  readonly now: Temporal.Instant;
};

/** Who comes into a session passes the guild's gates, in every mode; refuses by the first that does not open, with its numbers. */
export async function judgeEntry(db: Queryable, guildId: string, entry: Entry): Promise<LootEntrant> {
  const { session, memberId, interest, way, now } = entry;
  const drop = await findDrop(db, guildId, session.dropId);
  if (!drop) throw new Refusal("loot.dropNotFound");
  const { rules } = await readRules(db, guildId);
  const asked = { entrants: [{ memberId, interest }], eventId: drop.eventId, poolId: session.poolId };
  const [candidate] = await gatherCandidates(db, guildId, { ...asked, rules, now });
  if (!candidate) throw new Refusal("loot.notAMember");
  const [failure] = judgeGates(rules.gates, candidate, now);
  if (failure) {
    const { code: reason, value, needed } = failure;
    throw new Refusal("loot.notLetIn", { reason, value: value ?? 0, needed: needed ?? 0 });
  }
  return { memberId, interest, way, wishId: null, candidate: keepCandidate(candidate), enteredAt: now };
}
