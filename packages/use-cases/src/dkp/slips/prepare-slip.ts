import { type Hundredths, Refusal, toHundredths } from "@guildhall/core";
import {
  limitsOf,
  type MatchedLine,
  matchPointsList,
  maxSlipLines,
  type Pool,
  type PreviewSlipInput,
  planAdjustment,
  planLimits,
  readPointsList,
  slipOf,
  sumAmounts,
  usualPoolRules,
  weekLeftOf,
} from "@guildhall/core/dkp";
import type { Member } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listPools } from "@guildhall/db/dkp";
import { listMembers } from "@guildhall/db/members";
import { loadNameable } from "#use-cases/attendance/load-nameable.ts";
import { readLimitedAccounts } from "../limit-entries.ts";

/** What a pasted list would write, line by line and account by account. */
export type SlipPreview = {
  /** Null before the house has one. */
  readonly pool: Pool | null;
  readonly lines: readonly SlipLine[];
  /** An entry for each, as writing it takes it. */
  readonly entries: readonly SlipEntry[];
  /** By how much all accounts together change. */
  readonly total: Hundredths;
  /** Lines that wait for a word: nothing is written before. */
  readonly openCount: number;
  /** Whom a line may be said to mean. */
  readonly roster: readonly Member[];
};

export type SlipLine = Omit<MatchedLine, "memberId" | "candidateIds"> & {
  /** Whom it means; null where that is not known. */
  readonly member: Member | null;
  readonly candidates: readonly Member[];
};

export type SlipEntry = {
  readonly member: Member;
  readonly amount: Hundredths;
  /** What caps take of it, or the floor gives. */
  readonly limited: Hundredths;
  /** What the week still lets the account gain; null where no cap of the week holds what is given. */
  readonly weekLeft: Hundredths | null;
  readonly before: Hundredths;
  readonly after: Hundredths;
};

type PastedSlip = PreviewSlipInput & { readonly at: Temporal.Instant };

/** Whom each line of a pasted list means, and what each account holds before and after. */
export async function prepareSlip(
  db: Queryable,
  guildId: string,
  { text, poolId, answers, at }: PastedSlip,
): Promise<SlipPreview> {
  const pools = await listPools(db, guildId);
  const pool = poolId === undefined ? pools[0] : pools.find((one) => one.poolId === poolId);
  if (poolId !== undefined && !pool) throw new Refusal("dkp.poolNotFound");
  const read = readPointsList(text);
  if (read.length > maxSlipLines) throw new Refusal("dkp.tooManyLines", { most: maxSlipLines });
  const { members } = await loadNameable(db, guildId);
  const lines = matchPointsList(read, members, answers);
  const roster = await listMembers(db, guildId);
  const memberOf = new Map(roster.map((member) => [member.memberId, member]));
  const entries = await foresee(db, guildId, { pool, memberOf, slip: slipOf(lines), at });
  return {
    pool: pool ?? null,
    lines: lines.map((line) => nameLine(line, memberOf)),
    entries,
    total: sumAmounts(entries.map(({ before, after }) => ({ amount: toHundredths(after - before) }))),
    openCount: lines.filter(isOpen).length,
    roster,
  };
}

type Foreseen = {
  readonly pool: Pool | undefined;
  readonly memberOf: ReadonlyMap<number, Member>;
  readonly slip: ReturnType<typeof slipOf>;
  readonly at: Temporal.Instant;
};

/** What each account holds before and after, with what caps take and the floor gives. */
async function foresee(
  db: Queryable,
  guildId: string,
  { pool, memberOf, slip, at }: Foreseen,
): Promise<readonly SlipEntry[]> {
  const memberIds = slip.map(({ memberId }) => memberId);
  if (memberIds.length === 0) return [];
  const entries = planAdjustment({ slipId: "preview", lines: slip, at });
  const limits = pool ? limitsOf(pool) : usualPoolRules.dkp;
  const accountOf = await readLimitedAccounts(db, guildId, { pool, memberIds, at });
  const rows = Map.groupBy(
    [...entries, ...planLimits({ limits, accountOf, entries })],
    (row) => row.memberId,
  );
  return slip.flatMap(({ memberId, amount }) => {
    const member = memberOf.get(memberId);
    const { balance: before, ...account } = accountOf(memberId);
    const change = sumAmounts(rows.get(memberId) ?? []);
    const limited = toHundredths(change - amount);
    const weekLeft = amount > 0 ? weekLeftOf(limits, account) : null;
    const after = toHundredths(before + change);
    return member ? [{ member, amount, limited, weekLeft, before, after }] : [];
  });
}

function nameLine(
  { memberId, candidateIds, ...line }: MatchedLine,
  memberOf: ReadonlyMap<number, Member>,
): SlipLine {
  const member = memberId === null ? null : (memberOf.get(memberId) ?? null);
  return { ...line, member, candidates: candidateIds.flatMap((id) => memberOf.get(id) ?? []) };
}

function isOpen({ state }: MatchedLine): boolean {
  return state === "asked" || state === "unknown" || state === "twice";
}
