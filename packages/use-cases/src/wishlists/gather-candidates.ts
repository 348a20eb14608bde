import { type Hundredths, toHundredths } from "@guildhall/core";
import type { AttendanceShare } from "@guildhall/core/attendance";
import { priorityOf, rulesOf } from "@guildhall/core/dkp";
import { findStanding } from "@guildhall/core/members";
import {
  type Candidate,
  longestDays,
  type Rules,
  tierOf,
  type WindowShare,
  windowsOf,
} from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { listSettledEvents, type SettledEvent } from "@guildhall/db/attendance";
import { listBalances, listPools } from "@guildhall/db/dkp";
import { listTakenItems } from "@guildhall/db/loot";
import { listRosterOf, listStandingStrikes, type RosterMember } from "@guildhall/db/members";
import { listOwnTiers } from "@guildhall/db/wishlists";
import { loadShares } from "#use-cases/attendance/load-shares.ts";
import { findGearPool } from "#use-cases/dkp/rank-pool.ts";
import { sinceOf } from "#use-cases/members/since-of.ts";
import { findWhoWasThere } from "./find-who-was-there.ts";

/** Somebody who wants a drop, with what is known of it apart from the person. What is left out is null. */
export type Entrant = Pick<Candidate, "memberId"> &
  Partial<Pick<Candidate, "interest" | "wishRank" | "wishedAt" | "roll" | "bid" | "bidAt" | "votes">>;

export type Gathering = {
  readonly entrants: readonly Entrant[];
  /** The event that the drop fell at; null where nobody had to be anywhere, as for what the guild bank sells. */
  readonly eventId: number | null;
  /** The pool whose points count; null where none do. */
  readonly poolId: number | null;
  readonly rules: Rules;
  readonly now: Temporal.Instant;
};

/**
 * Everything that gates and criteria ask of these people, as it is now: in as many reads for a hundred as for one. Who is
 * no longer in the roster is left out.
 */
export async function gatherCandidates(
  db: Queryable,
  guildId: string,
  { entrants, eventId, poolId, rules, now }: Gathering,
): Promise<readonly Candidate[]> {
  const memberIds = entrants.map(({ memberId }) => memberId);
  const roster = await listRosterOf(db, guildId, memberIds);
  const sharesOf = await readShares(db, guildId, { rules, now });
  const wasThere = await findWhoWasThere(db, guildId, { eventId, now });
  const since = now.subtract({ hours: 24 * longestDays });
  const taken = Map.groupBy(
    await listTakenItems(db, guildId, { memberIds, since }),
    ({ memberId }) => memberId,
  );
  const strikes = Map.groupBy(
    await listStandingStrikes(db, guildId, { memberIds, now }),
    ({ memberId }) => memberId,
  );
  const tiers = new Map((await listOwnTiers(db, guildId)).map(({ memberId, tier }) => [memberId, tier]));
  const pointsOf = await readPoints(db, guildId, { poolId, memberIds });
  const entrantOf = new Map(entrants.map((entrant) => [entrant.memberId, entrant]));
  return roster.map((member) => ({
    ...nothing,
    ...entrantOf.get(member.memberId),
    memberId: member.memberId,
    standing: findStanding(member),
    joinedAt: member.joinedAt,
    shares: sharesOf(member),
    wasThere: wasThere(member.memberId),
    taken: (taken.get(member.memberId) ?? []).map(({ memberId: _whose, ...item }) => item),
    strikesUntil: (strikes.get(member.memberId) ?? []).map(({ expiresAt }) => expiresAt),
    tier: tierOf(rules, { ownTier: tiers.get(member.memberId) ?? null, rankId: member.rankId }),
    points: pointsOf(member.memberId),
  }));
}

const nothing = {
  interest: null,
  wishRank: null,
  wishedAt: null,
  roll: null,
  bid: null,
  bidAt: null,
  votes: null,
};

type ShareReader = (member: RosterMember) => readonly WindowShare[];

/** Attendance over every window that is asked for. */
async function readShares(
  db: Queryable,
  guildId: string,
  { rules, now }: Pick<Gathering, "rules" | "now">,
): Promise<ShareReader> {
  const windows = windowsOf(rules);
  const longest = windows.includes(null) ? null : Math.max(...windows.map(Number));
  const settled = await listSettledEvents(db, guildId, { since: sinceOf(longest, now) });
  const readers = await Promise.all(
    windows.map(async (windowDays) => ({
      windowDays,
      read: await loadShares(db, guildId, eventsSince(settled, sinceOf(windowDays, now))),
    })),
  );
  return (member) => readers.map(({ windowDays, read }) => toWindow(windowDays, read(member)));
}

const eventsSince = (settled: readonly SettledEvent[], since: Temporal.Instant) =>
  settled.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, since) >= 0);

function toWindow(windowDays: number | null, { countedEvents, percent }: AttendanceShare): WindowShare {
  return { windowDays, countedEvents, percent };
}

type Accounts = { readonly poolId: number | null; readonly memberIds: readonly number[] };

/** What each of these members has in a pool, nothing for whom it has no row; of efforts against gear the priority. */
async function readPoints(
  db: Queryable,
  guildId: string,
  { poolId, memberIds }: Accounts,
): Promise<(memberId: number) => Hundredths | null> {
  if (poolId === null) return () => null;
  const pools = await listPools(db, guildId);
  const pool = pools.find((one) => one.poolId === poolId);
  if (!pool) return () => null;
  const gearPool = findGearPool({ pool, pools });
  const balances = await listBalances(db, guildId, { poolId, memberIds });
  if (!gearPool) return (memberId) => balances.get(memberId) ?? null;
  const gears = await listBalances(db, guildId, { ...gearPool, memberIds });
  const { baseGear } = rulesOf(pool);
  const none = toHundredths(0);
  return (memberId) => {
    const [effort, gear] = [balances.get(memberId), gears.get(memberId)];
    if (effort === undefined && gear === undefined) return null;
    return priorityOf({ effort: effort ?? none, gear: gear ?? none, baseGear });
  };
}
