import type { Hundredths } from "@guildhall/core";
import type { AwardState } from "@guildhall/core/loot";
import type { Queryable } from "@guildhall/db";
import { findDecision, type LootSession, listAwardsOfDrop } from "@guildhall/db/loot";

/** What came of a session that is decided. */
export type SessionOutcome = {
  /** Who has got it, or is asked; null where nobody was let in. */
  readonly award: {
    readonly memberId: number;
    readonly state: AwardState;
    readonly price: Hundredths | null;
  } | null;
};

/** Null while it is not decided, and where it was called off. */
export async function readOutcome(
  db: Queryable,
  guildId: string,
  { sessionId, dropId, state }: LootSession,
): Promise<SessionOutcome | null> {
  if (state !== "decided") return null;
  const decision = await findDecision(db, guildId, { sessionId });
  const awards = await listAwardsOfDrop(db, guildId, dropId);
  const award = awards.findLast(({ rankingId }) => rankingId === decision?.rankingId);
  return { award: award ? toAward(award) : null };
}

type Told = NonNullable<SessionOutcome["award"]>;

const toAward = ({ memberId, state, price }: Told): Told => ({ memberId, state, price });
