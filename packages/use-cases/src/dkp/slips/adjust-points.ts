import { type Actor, type Hundredths, Refusal, requireRight, toHundredths } from "@guildhall/core";
import {
  type AdjustPointsInput,
  adjustmentKeys,
  limitsOf,
  type Pool,
  planAdjustment,
  requireZeroSum,
  sumAmounts,
  weekLeftOf,
} from "@guildhall/core/dkp";
import type { Member } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { listEntriesOfKeys } from "@guildhall/db/dkp";
import { listMembersByIds } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { readLimitedAccounts } from "../limit-entries.ts";
import { writeAdjustment } from "../write-adjustment.ts";
import { lockChosenPool } from "./lock-chosen-pool.ts";

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
  /** What caps took of it, or the floor gave. */
  readonly limited: Hundredths;
  /** What the week still lets the member gain; null where no cap of the week holds what was given. */
  readonly weekLeft: Hundredths | null;
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
    const written = await tellWritten(tx, guildId, { pool, slipId, told, now });
    return { pool, batchNumber, total: sumAmounts(lines), lines: written };
  });
}

type Told = Pick<AdjustedLine, "member" | "amount">;

type Written = {
  readonly pool: Pool;
  readonly slipId: string;
  readonly told: readonly Told[];
  readonly now: Temporal.Instant;
};

/** Where the slip left everybody, with what limits made of each line. */
async function tellWritten(
  tx: Transaction,
  guildId: string,
  { pool, slipId, told, now }: Written,
): Promise<readonly AdjustedLine[]> {
  const rows = await listEntriesOfKeys(tx, guildId, adjustmentKeys(slipId));
  const own = Map.groupBy(rows, ({ memberId }) => memberId);
  const memberIds = told.map(({ member }) => member.memberId);
  const accountOf = await readLimitedAccounts(tx, guildId, { pool, memberIds, at: now });
  return told.map(({ member, amount }) => {
    const { memberId } = member;
    const { balance, ...account } = accountOf(memberId);
    const limited = toHundredths(sumAmounts(own.get(memberId) ?? []) - amount);
    const weekLeft = amount > 0 ? weekLeftOf(limitsOf(pool), account) : null;
    return { member, amount, limited, weekLeft, balance };
  });
}

async function nameMembers(
  tx: Transaction,
  guildId: string,
  lines: AdjustPointsInput["lines"],
): Promise<readonly Told[]> {
  const memberIds = lines.map(({ memberId }) => memberId);
  const named = await listMembersByIds(tx, guildId, memberIds);
  const memberOf = new Map(named.map((member) => [member.memberId, member]));
  return lines.map(({ memberId, amount }) => {
    const member = memberOf.get(memberId);
    if (!member) throw new Refusal("dkp.memberNotFound");
    return { member, amount };
  });
}
