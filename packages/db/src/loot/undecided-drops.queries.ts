import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { drops } from "./drops.tables.ts";
import { lootSessions } from "./sessions.tables.ts";

/** Something that fell and that the rules would give away. */
export type UndecidedDrop = {
  readonly dropId: number;
  readonly itemId: number;
  readonly eventId: number | null;
  /** When its session was opened; null while it waits for one. */
  readonly openedAt: Temporal.Instant | null;
  readonly poolId: number | null;
};

/** What waits for a decision or is about to be given by the rules, the oldest first; not what is bid or voted on. */
export async function listUndecidedDrops(
  db: Queryable,
  guildId: string,
  { limit }: { readonly limit: number },
): Promise<readonly UndecidedDrop[]> {
  const isItsSession = and(
    eq(lootSessions.guildId, guildId),
    eq(lootSessions.dropId, drops.id),
    eq(lootSessions.isOpen, true),
  );
  const { itemId, eventId } = drops;
  const { openedAt, poolId } = lootSessions;
  return await db
    .select({ dropId: drops.id, itemId, eventId, openedAt, poolId })
    .from(drops)
    .leftJoin(lootSessions, isItsSession)
    .where(
      and(
        eq(drops.guildId, guildId),
        inArray(drops.state, ["waiting", "inSession"]),
        or(isNull(lootSessions.id), eq(lootSessions.mode, "priority")),
      ),
    )
    .orderBy(asc(drops.droppedAt), asc(drops.id))
    .limit(limit);
}
