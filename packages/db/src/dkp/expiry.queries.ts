import { parseHundredths } from "@guildhall/core";
import type { AgeingAccount } from "@guildhall/core/dkp";
import { and, eq, gt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { listHeldAccounts } from "./decay.queries.ts";
import { dkpEntries } from "./dkp.tables.ts";

type Cutoff = { readonly poolId: number; readonly cutoff: Temporal.Instant };

/** Accounts that hold anything, with what came in since the cutoff: gains, less what a cap or a correction took of them. */
export async function listAgeingAccounts(
  db: Queryable,
  guildId: string,
  { poolId, cutoff }: Cutoff,
): Promise<readonly (AgeingAccount & { readonly name: string; readonly userId: string | null })[]> {
  const gains = await listGains(db, guildId, { poolId, cutoff });
  const accounts = await listHeldAccounts(db, guildId, poolId);
  return accounts
    .filter(({ balance }) => balance > 0)
    .map(({ hasLeft: _anywhere, ...account }) => ({
      ...account,
      gained: gains.get(account.memberId) ?? parseHundredths("0"),
    }));
}

async function listGains(db: Queryable, guildId: string, { poolId, cutoff }: Cutoff) {
  const undone = alias(dkpEntries, "undone");
  const isOfGain = and(gt(undone.amount, sql`0`), gt(undone.effectiveAt, cutoff));
  const memberId = accountIdOf(members);
  const rows = await db
    .select({ memberId, amount: sql`sum(${dkpEntries.amount})`.mapWith(parseHundredths) })
    .from(dkpEntries)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpEntries.memberId)))
    .leftJoin(undone, and(eq(undone.guildId, guildId), eq(undone.id, dkpEntries.reversesEntryId)))
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.poolId, poolId),
        gt(dkpEntries.effectiveAt, cutoff),
        or(gt(dkpEntries.amount, sql`0`), eq(dkpEntries.kind, "limit"), isOfGain),
      ),
    )
    .groupBy(memberId);
  return new Map(rows.map((row) => [row.memberId, row.amount]));
}
