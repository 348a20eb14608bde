import { type Actor, type Hundredths, hasRight, requireRight } from "@guildhall/core";
import type { AttendanceShare, ShareWindowInput } from "@guildhall/core/attendance";
import { type Game, profileOf } from "@guildhall/core/games";
import {
  countSeats,
  findStanding,
  type HouseSeats,
  type Member,
  type Rank,
  type Standing,
} from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listCurrentAbsences } from "@guildhall/db/absences";
import { listLastHeard, listSettledEvents } from "@guildhall/db/attendance";
import { listPools, listStandings } from "@guildhall/db/dkp";
import { listLastAnswers } from "@guildhall/db/events";
import { listHouses, listMainBuilds, listRanks, listRoster, type MainBuild } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import { loadShares } from "#use-cases/attendance/load-shares.ts";
import type { Context } from "#use-cases/context.ts";
import { readLeftAfterAward } from "./read-left-after-award.ts";
import { sinceOf } from "./since-of.ts";

/** Somebody in the roster, with what officers look at. */
export type RosterRow = Member & {
  readonly standing: Standing;
  readonly rankId: number | null;
  readonly joinedAt: Temporal.Instant;
  /** The main build of the main character; null until the person says what they play. */
  readonly build: Pick<MainBuild, "classKey" | "role" | "power"> | null;
  /** Null where the guild measures no attendance. */
  readonly share: AttendanceShare | null;
  /** In the guild's first pool; null for whoever may not see it. */
  readonly balance: Hundredths | null;
  /** When the person last answered or was heard of in voice. */
  readonly seenAt: Temporal.Instant | null;
  readonly isInVoice: boolean;
  readonly isOnLeave: boolean;
  /** After how many days somebody left who had just been given something; for officers. */
  readonly leftAfterAwardDays: number | null;
};

export type Roster = {
  readonly game: Game;
  readonly ranks: readonly Rank[];
  /** In their order, with how full each is. */
  readonly houses: readonly HouseSeats[];
  /** Of the pool that the balances are of; null where nothing was paid yet, or the reader may not see it. */
  readonly poolName: string | null;
  /** By name. */
  readonly rows: readonly RosterRow[];
};

/** Everybody in the roster, those who left too. */
export async function viewRoster(
  { db, clock }: Context,
  actor: Actor,
  { days }: ShareWindowInput,
): Promise<Roster> {
  requireRight(actor, "members.view");
  const { guildId } = actor;
  const { game, modulesOff } = await getGuild(db, guildId);
  const members = await listRoster(db, guildId);
  const builds = keyed(await listMainBuilds(db, guildId));
  const measures = isFeatureOn(modulesOff, "attendance");
  const settled = measures ? await listSettledEvents(db, guildId, { since: sinceOf(days, clock.now()) }) : [];
  const shareOf = measures ? await loadShares(db, guildId, settled) : undefined;
  const seenOf = await readSeen(db, guildId);
  const points = hasRight(actor, "dkp.view-all") ? await readPoints(db, guildId) : undefined;
  const onLeave = isFeatureOn(modulesOff, "absences") ? await readOnLeave(db, guildId) : undefined;
  const leftAfterAward = await readLeftAfterAward(db, actor);
  const rows = members.map(({ isInServer, timeZone: _own, ...member }) => ({
    ...member,
    standing: findStanding({ ...member, isInServer }),
    build: builds.get(member.memberId) ?? null,
    share: shareOf?.(member) ?? null,
    balance: points?.balanceOf(member.memberId) ?? null,
    ...seenOf(member),
    isOnLeave: onLeave?.has(member.memberId) ?? false,
    leftAfterAwardDays: leftAfterAward(member.memberId),
  }));
  return {
    game,
    ranks: await listRanks(db, guildId),
    houses: countSeats(await listHouses(db, guildId), rows, profileOf(game).houseSeats),
    poolName: points?.poolName ?? null,
    rows,
  };
}

const keyed = <Row extends { readonly memberId: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> =>
  new Map(rows.map((row) => [row.memberId, row]));

async function readSeen(db: Queryable, guildId: string) {
  const heard = new Map((await listLastHeard(db, guildId)).map((one) => [one.userId, one]));
  const answered = await listLastAnswers(db, guildId);
  return ({ memberId, userId }: Member): Pick<RosterRow, "seenAt" | "isInVoice"> => {
    const voice = userId === null ? undefined : heard.get(userId);
    const seenAt = latest(voice?.heardAt, answered.get(memberId));
    return { seenAt: seenAt ?? null, isInVoice: voice?.isInVoice ?? false };
  };
}

function latest(
  one: Temporal.Instant | undefined,
  other: Temporal.Instant | undefined,
): Temporal.Instant | undefined {
  if (!one || !other) return one ?? other;
  return Temporal.Instant.compare(one, other) < 0 ? other : one;
}

async function readOnLeave(db: Queryable, guildId: string): Promise<ReadonlySet<number>> {
  const absences = await listCurrentAbsences(db, guildId);
  return new Set(absences.filter(({ state }) => state === "active").map(({ memberId }) => memberId));
}

async function readPoints(db: Queryable, guildId: string) {
  const [pool] = await listPools(db, guildId);
  if (!pool) return undefined;
  const standings = keyed(await listStandings(db, guildId, pool.poolId));
  return { poolName: pool.name, balanceOf: (memberId: number) => standings.get(memberId)?.balance };
}
