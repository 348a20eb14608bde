import { type Actor, type Hundredths, Refusal, requireRight, toHundredths } from "@guildhall/core";
import {
  type AdjustPointsInput,
  adjustmentKeys,
  type Pool,
  planAdjustment,
  requireZeroSum,
  sumAmounts,
} from "@guildhall/core/dkp";
import type { Member } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { listBalances, listEntriesOfKeys } from "@guildhall/db/dkp";
import { listMembersByIds } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockChosenPool } from "./lock-chosen-pool.ts";
import { writeAdjustment } from "./write-adjustment.ts";

/** A slip as it was written. */
export type Adjusted = {
  readonly pool: Pool;
  /** By which it is taken back. */
  readonly batchNumber: number;
  readonly total: Hundredths;
  readonly lines: readonly AdjustedLine[];
};

type AdjustedLine = {
  readonly member: Member;
  readonly amount: Hundredths;
  /** What the member has now. */
  readonly balance: Hundredths;
};

/**
 * An officer gives or takes points, with a reason that the members read. A slip that comes twice, by a double click or a
 * repeated request, is written once and answered alike.
 */
export async function adjustPoints(
  { db, clock }: Context,
  actor: Actor,
  { slipId, poolId, lines, reason }: AdjustPointsInput,
): Promise<Adjusted> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const pool = await lockChosenPool(tx, guildId, poolId);
    if (pool.system === "zero-sum") requireZeroSum(lines);
    const told = await nameMembers(tx, guildId, lines);
    const [known] = await listEntriesOfKeys(tx, guildId, adjustmentKeys(slipId));
    const entries = planAdjustment({ slipId, lines, at: now });
    const batchNumber =
      known?.batchNumber ??
      (await writeAdjustment(tx, actor, { useCase: "dkp.adjustPoints", pool, entries, reason, now }));
    const memberIds = lines.map(({ memberId }) => memberId);
    const balances = await listBalances(tx, guildId, { poolId: pool.poolId, memberIds });
    const withBalance = ({ member, amount }: Omit<AdjustedLine, "balance">) => ({
      member,
      amount,
      balance: balances.get(member.memberId) ?? toHundredths(0),
    });
    return { pool, batchNumber, total: sumAmounts(lines), lines: told.map(withBalance) };
  });
}

async function nameMembers(tx: Transaction, guildId: string, lines: AdjustPointsInput["lines"]) {
  const memberIds = lines.map(({ memberId }) => memberId);
  const named = await listMembersByIds(tx, guildId, memberIds);
  const memberOf = new Map(named.map((member) => [member.memberId, member]));
  return lines.map(({ memberId, amount }) => {
    const member = memberOf.get(memberId);
    if (!member) throw new Refusal("dkp.memberNotFound");
    return { member, amount };
  });
}
