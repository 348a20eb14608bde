import { standardRules } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { findPayingPool } from "@guildhall/db/dkp";
import { findEvent } from "@guildhall/db/events";
import type { Drop } from "@guildhall/db/loot";

/** The pool whose points count for a drop that costs nothing: the one that pays for its event, else the usual one of its house. */
export async function findPointsPool(
  db: Queryable,
  guildId: string,
  { houseId, eventId }: Pick<Drop, "houseId" | "eventId">,
): Promise<number | null> {
  const event = eventId === null ? undefined : await findEvent(db, guildId, eventId);
  const paying = { houseId, rules: event?.rules ?? standardRules };
  return (await findPayingPool(db, guildId, paying))?.poolId ?? null;
}
