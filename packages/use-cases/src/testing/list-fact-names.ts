import type { FactName } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import { listFactsSince } from "@guildhall/db/facts";

/** What the apps were told of a guild, in order. */
export async function listFactNames(db: Queryable, guildId: string): Promise<readonly FactName[]> {
  const everything = { since: Temporal.Instant.fromEpochMilliseconds(0), limit: 1000 };
  return (await listFactsSince(db, guildId, everything)).map(({ fact }) => fact.name);
}
