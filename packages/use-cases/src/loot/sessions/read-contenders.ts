import type { Candidate, Rules } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import type { Drop, LootSession } from "@guildhall/db/loot";
import { gatherCandidates } from "#use-cases/wishlists/gather-candidates.ts";
import { findPointsPool } from "../find-points-pool.ts";
import { listFitting } from "./list-fitting.ts";
import { readWants } from "./read-wants.ts";
import { stageOf } from "./require-open.ts";

type Contest = {
  readonly session: LootSession;
  readonly drop: Drop;
  readonly rules: Rules;
  readonly now: Temporal.Instant;
};

/** Who takes part in a stage, with all that the guild's rules ask of them by now; lists count as they stood when it was opened. */
export async function readContenders(
  db: Queryable,
  guildId: string,
  { session, drop, rules, now }: Contest,
): Promise<readonly Candidate[]> {
  const stage = stageOf(session);
  const wants = new Map(
    (await readWants(db, guildId, { drop, stage, session, rules })).map((want) => [want.memberId, want]),
  );
  const entrants = (await listFitting(db, guildId, { session, stage })).map(({ memberId, interest }) => {
    const want = wants.get(memberId);
    const ofWish = want?.interest === interest ? want : { wishRank: null, wishedAt: null };
    return { ...ofWish, memberId, interest };
  });
  const { eventId } = drop;
  const poolId = session.poolId ?? (await findPointsPool(db, guildId, drop));
  return await gatherCandidates(db, guildId, { entrants, eventId, poolId, rules, now });
}
