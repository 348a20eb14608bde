import { type Hundredths, parseHundredths, toHundredths } from "@guildhall/core";
import { cappedKinds, type GuildWeek, type LimitedAccount } from "@guildhall/core/dkp";
import { and, eq, gt, gte, inArray, lt, notExists, notInArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpBalances, dkpEntries } from "./dkp.tables.ts";

export type AccountsOfWeek = {
  readonly poolId: number;
  readonly memberIds: readonly number[];
  /** Null where it does not matter what the week gave. */
  readonly week: GuildWeek | null;
  /** Rows that are about to be taken back: they count no more. */
  readonly reversedIds: readonly number[];
};

/** By the member whom a row names: the account that it moves, what that holds, and what the week gave it. */
export async function listLimitedAccounts(
  db: Queryable,
  guildId: string,
  asked: AccountsOfWeek,
): Promise<ReadonlyMap<number, LimitedAccount & { readonly accountId: number }>> {
  const accountId = accountIdOf(members);
  const rows = await db
    .select({ memberId: members.id, accountId, balance: dkpBalances.amount })
    .from(members)
    .leftJoin(
      dkpBalances,
      and(
        eq(dkpBalances.guildId, guildId),
        eq(dkpBalances.poolId, asked.poolId),
        eq(dkpBalances.memberId, accountId),
      ),
    )
    .where(and(eq(members.guildId, guildId), inArray(members.id, [...asked.memberIds])));
  const { week } = asked;
  const accountIds = rows.map((row) => row.accountId);
  const earned = week
    ? await sumEarned(db, guildId, { ...asked, week, accountIds })
    : new Map<number, Hundredths>();
  return new Map(
    rows.map(({ memberId, accountId: account, balance }) => [
      memberId,
      {
        accountId: account,
        balance: balance ?? toHundredths(0),
        earnedInWeek: earned.get(account) ?? toHundredths(0),
      },
    ]),
  );
}

type Earning = AccountsOfWeek & { readonly week: GuildWeek; readonly accountIds: readonly number[] };

/** What caps hold and nobody took back, less what caps took of it. */
async function sumEarned(
  db: Queryable,
  guildId: string,
  { poolId, accountIds, week, reversedIds }: Earning,
): Promise<ReadonlyMap<number, Hundredths>> {
  const undo = alias(dkpEntries, "undo");
  const isUndone = and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id));
  const isGain = and(inArray(dkpEntries.kind, [...cappedKinds]), gt(dkpEntries.amount, toHundredths(0)));
  const isCut = and(eq(dkpEntries.kind, "limit"), lt(dkpEntries.amount, toHundredths(0)));
  const rows = await db
    .select({
      accountId: accountIdOf(members),
      amount: sql`sum(${dkpEntries.amount})`.mapWith(parseHundredths),
    })
    .from(dkpEntries)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpEntries.memberId)))
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.poolId, poolId),
        gte(dkpEntries.effectiveAt, week.fromAt),
        lt(dkpEntries.effectiveAt, week.untilAt),
        inArray(accountIdOf(members), [...accountIds]),
        or(isGain, isCut),
        notExists(db.select({ id: undo.id }).from(undo).where(isUndone)),
        reversedIds.length > 0 ? notInArray(dkpEntries.id, [...reversedIds]) : undefined,
      ),
    )
    .groupBy(accountIdOf(members));
  return new Map(rows.map(({ accountId, amount }) => [accountId, amount]));
}
