import { type Hundredths, toHundredths } from "@guildhall/core";
import { coversMoment } from "@guildhall/core/absences";
import {
  type DecayRule,
  type DecaySparing,
  decayOf,
  type NewEntry,
  type Pool,
  planDecay,
  rulesOf,
  sumAmounts,
} from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { listAbsences } from "@guildhall/db/absences";
import { type HeldAccount, listHeldAccounts, listOpenHolds, listWrittenSince } from "@guildhall/db/dkp";

/** What decay does to one account. */
export type DecayLine = Pick<HeldAccount, "memberId" | "userId" | "name" | "balance"> & {
  /** What the row takes; zero for who is spared. */
  readonly amount: Hundredths;
  readonly balanceAfter: Hundredths;
  readonly sparedBy: DecaySparing | null;
};

/** What decay does in one pool: that of the points, or that of the gear points beside it. */
export type DecayPart = {
  readonly pool: Pool;
  /** Whoever loses something, or would if nothing spared the account: the largest balance first. */
  readonly lines: readonly DecayLine[];
  readonly entries: readonly NewEntry[];
  readonly total: Hundredths;
};

type Preparing = {
  readonly pool: Pool;
  readonly pools: readonly Pool[];
  readonly rule: DecayRule;
  readonly runId: string;
  /** The moment that the run belongs to: what was written since does not decay. */
  readonly at: Temporal.Instant;
};

/** What a run of a pool's decay writes, in each pool that decays with it. */
export async function prepareDecay(
  db: Queryable,
  guildId: string,
  { pool, pools, rule, runId, at }: Preparing,
): Promise<readonly DecayPart[]> {
  const away = rule.sparesLeave ? await listAway(db, guildId, at) : new Set<number>();
  const parts: DecayPart[] = [];
  for (const part of listDecayingPools(pool, pools)) {
    const { poolId } = part;
    const written = await listWrittenSince(db, guildId, { poolId, at });
    const bound = await listOpenHolds(db, guildId, poolId);
    const accounts = (await listHeldAccounts(db, guildId, poolId)).map((account) => ({
      ...account,
      decaying: withoutBound(
        atMost(account.balance, account.balance - (written.get(account.memberId) ?? 0)),
        bound.get(account.memberId),
      ),
      sparedBy: findSparing(account, away),
    }));
    const entries = planDecay(
      { poolId, runId, rule, at },
      accounts.map((account) => ({ ...account, balance: account.decaying })),
    );
    parts.push({ pool: part, entries, total: sumAmounts(entries), lines: toLines(rule, accounts) });
  }
  return parts;
}

/** The pool and the gear points beside it, as its rules say, in the order of their numbers. */
export function listDecayingPools(pool: Pool, pools: readonly Pool[]): readonly Pool[] {
  if (pool.system !== "epgp") return [pool];
  const { decaying } = rulesOf(pool);
  const gear = pools.filter(({ gearOfPoolId }) => gearOfPoolId === pool.poolId);
  const effort = decaying === "gear" ? [] : [pool];
  return [...effort, ...(decaying === "effort" ? [] : gear)].toSorted((a, b) => a.poolId - b.poolId);
}

async function listAway(db: Queryable, guildId: string, at: Temporal.Instant): Promise<ReadonlySet<number>> {
  const leaves = await listAbsences(db, guildId, { from: at, until: at.add({ milliseconds: 1 }) });
  return new Set(leaves.filter((leave) => coversMoment(leave, at)).map(({ memberId }) => memberId));
}

/** Points spent since the run was due are gone already, points earned since are not its own. */
function atMost(balance: Hundredths, balanceThen: number): Hundredths {
  return toHundredths(Math.min(balance, balanceThen));
}

/** What the leader of an auction has bound does not decay. Of bids that nobody sees nothing is known: a smaller decay would tell of them. */
function withoutBound(balance: Hundredths, bound = toHundredths(0)): Hundredths {
  return toHundredths(Math.min(balance, Math.max(0, balance - bound)));
}

function findSparing({ memberId, hasLeft }: HeldAccount, away: ReadonlySet<number>): DecaySparing | null {
  if (hasLeft) return "left";
  return away.has(memberId) ? "leave" : null;
}

type Account = HeldAccount & { readonly decaying: Hundredths; readonly sparedBy: DecaySparing | null };

function toLines(rule: DecayRule, accounts: readonly Account[]): readonly DecayLine[] {
  return accounts
    .map(({ memberId, userId, name, balance, decaying, sparedBy }) => {
      const loss = decayOf(rule, decaying);
      const amount = toHundredths(sparedBy === null ? -loss : 0);
      const balanceAfter = toHundredths(balance + amount);
      return { loss, line: { memberId, userId, name, balance, amount, balanceAfter, sparedBy } };
    })
    .filter(({ loss }) => loss > 0)
    .map(({ line }) => line)
    .toSorted((a, b) => b.balance - a.balance || a.memberId - b.memberId);
}
