import { type MemberActor, toHundredths } from "@guildhall/core";
import { type AccountPart, accountPeriodOf } from "@guildhall/core/dkp";
import { listPools } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { besideGear, latestCount, type OwnBalance, readBalances } from "./read-balances.ts";
import { viewAccount } from "./view-account.ts";

/** The own points in every pool where there are any rows, now or as they stood. Nobody needs a right for what is one's own. */
export async function viewOwnBalance(
  context: Context,
  actor: MemberActor,
  { at }: Pick<AccountPart, "at"> = {},
): Promise<readonly OwnBalance[]> {
  const { db } = context;
  const member = await findActingMember(db, actor);
  if (!member) return [];
  const { guildId } = actor;
  const { memberId } = member;
  if (at !== undefined) return await readPast(context, guildId, { memberId, at });
  return await readBalances(db, guildId, { memberId, seesSecret: true });
}

type Past = { readonly memberId: number; readonly at: string };

async function readPast(
  { db, clock }: Context,
  guildId: string,
  { memberId, at }: Past,
): Promise<readonly OwnBalance[]> {
  const now = clock.now();
  const { timeZone } = await getGuild(db, guildId);
  const account = { memberId, period: accountPeriodOf({ at }, { now, timeZone }), now };
  const pools = await listPools(db, guildId);
  const accounts = await Promise.all(pools.map((pool) => viewAccount(db, guildId, { pool, ...account })));
  const filled = accounts
    .filter(({ lines }) => lines.length > 0)
    .map(({ pool, balance, lines }) => ({
      ...{ pool, balance, held: toHundredths(0), holds: [] },
      latest: lines.slice(0, latestCount),
    }));
  return besideGear(pools, filled);
}
