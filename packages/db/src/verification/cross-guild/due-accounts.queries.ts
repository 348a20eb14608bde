import type { Game } from "@guildhall/core/games";
import { and, asc, eq, lte, ne } from "drizzle-orm";
import type { Database } from "../../client.ts";
import { gameAccounts } from "../verification.tables.ts";

type Claim = {
  readonly game: Game;
  readonly now: Temporal.Instant;
  /** Until when it is the claimant's to read. */
  readonly until: Temporal.Instant;
};

export type DueAccount = { readonly guildId: string; readonly accountId: number };

/** The account that waits longest to be read. Whoever gets it holds it for a while: of two that come at once, one does. */
export async function claimDueAccount(
  db: Database,
  { game, now, until }: Claim,
): Promise<DueAccount | undefined> {
  const isDue = and(
    eq(gameAccounts.game, game),
    lte(gameAccounts.refreshAt, now),
    ne(gameAccounts.state, "declined"),
  );
  const [due] = await db
    .select({ guildId: gameAccounts.guildId, accountId: gameAccounts.id })
    .from(gameAccounts)
    .where(isDue)
    .orderBy(asc(gameAccounts.refreshAt), asc(gameAccounts.id))
    .limit(1);
  if (!due) return undefined;
  const [taken] = await db
    .update(gameAccounts)
    .set({ refreshAt: until })
    .where(and(eq(gameAccounts.guildId, due.guildId), eq(gameAccounts.id, due.accountId), isDue));
  return taken.affectedRows === 1 ? due : undefined;
}
