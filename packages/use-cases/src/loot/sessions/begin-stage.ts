import { runOfClosing } from "@guildhall/core/loot";
import { keepCandidate } from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { enqueueJob } from "@guildhall/db/jobs";
import { type Drop, type LootSession, saveEntrants } from "@guildhall/db/loot";
import { gatherCandidates } from "#use-cases/wishlists/gather-candidates.ts";
import { readRules } from "#use-cases/wishlists/read-rules.ts";
import { readWants } from "./read-wants.ts";
import { stageOf } from "./require-open.ts";

type Begun = {
  readonly session: Pick<
    LootSession,
    "sessionId" | "stages" | "stageIndex" | "openedAt" | "endsAt" | "poolId"
  >;
  readonly drop: Drop;
  readonly now: Temporal.Instant;
};

/** A stage begins: whoever said before to want the drop takes part, and the clock is told when it ends. */
export async function beginStage(
  tx: Transaction,
  guildId: string,
  { session, drop, now }: Begun,
): Promise<void> {
  await enqueueJob(tx, guildId, runOfClosing(session));
  const { rules } = await readRules(tx, guildId);
  const wants = await readWants(tx, guildId, { drop, stage: stageOf(session), session, rules });
  if (wants.length === 0) return;
  const { eventId } = drop;
  const { sessionId, poolId } = session;
  const gathered = await gatherCandidates(tx, guildId, { entrants: wants, eventId, poolId, rules, now });
  const wantOf = new Map(wants.map((want) => [want.memberId, want]));
  const entrants = gathered.flatMap((candidate) => {
    const want = wantOf.get(candidate.memberId);
    if (!want) return [];
    const { memberId, interest, wishId } = want;
    const kept = keepCandidate(candidate);
    return [{ memberId, interest, wishId, way: "wish" as const, candidate: kept, enteredAt: now }];
  });
  await saveEntrants(tx, guildId, { sessionId, entrants });
}
