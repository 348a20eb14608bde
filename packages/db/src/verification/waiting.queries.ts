import { and, eq, isNull, ne, or } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { members } from "../members/index.ts";
import { type Tally, tallyBy, toTally } from "../tally.ts";
import { gameAccounts } from "./verification.tables.ts";

/** Claims that wait for an answer of somebody else than who made them. */
export async function tallyOpenAccounts(
  db: Queryable,
  guildId: string,
  { answererUserId }: { readonly answererUserId: string | null },
): Promise<Tally> {
  const isOfOther =
    answererUserId === null ? undefined : or(isNull(members.userId), ne(members.userId, answererUserId));
  const rows = await db
    .select(tallyBy(gameAccounts.claimedAt))
    .from(gameAccounts)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, gameAccounts.memberId)))
    .where(and(eq(gameAccounts.guildId, guildId), eq(gameAccounts.state, "open"), isOfOther));
  return toTally(rows);
}
