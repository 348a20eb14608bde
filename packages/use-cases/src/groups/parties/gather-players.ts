import { type GuildEvent, isPicked } from "@guildhall/core/events";
import { isPlaying, type PlayableBuild, type Player } from "@guildhall/core/groups";
import type { Queryable } from "@guildhall/db";
import { listResultsOfEvents, listSettledEvents } from "@guildhall/db/attendance";
import { listSignUps, type NamedSignUp } from "@guildhall/db/events";
import { listSeats, listStatics } from "@guildhall/db/groups";
import {
  listBuilds,
  listOwnLanguages,
  listRanks,
  listRoster,
  type RosterMember,
} from "@guildhall/db/members";

/** Of so many settled events, and not older than this, it counts who sat out. */
const rememberedEvents = 10;
const rememberedDays = 60;

/** Somebody who says to come, as the balancer and people see them. */
export type NamedPlayer = Omit<Player, "lock"> & {
  readonly name: string;
  readonly userId: string | null;
};

type Asked = {
  readonly event: GuildEvent;
  readonly now: Temporal.Instant;
  /** Members who are there without having said to come: they count as if they stood by. */
  readonly guestIds?: readonly number[];
};

/**
 * Everybody who plays at an event: who has a seat and says to come, and who is there if needed. Where officers pick a
 * line-up, who is picked.
 */
export async function gatherPlayers(
  db: Queryable,
  guildId: string,
  { event, now, guestIds = [] }: Asked,
): Promise<readonly NamedPlayer[]> {
  const roster = new Map((await listRoster(db, guildId)).map((member) => [member.memberId, member]));
  const guests = guestIds.flatMap((memberId) => roster.get(memberId) ?? []);
  const signUps = [...(await listPlaying(db, guildId, event)), ...guests.map(asStandby)];
  const playingIds = new Set(signUps.map(({ memberId }) => memberId));
  const builds = Map.groupBy(await listBuilds(db, guildId), ({ memberId }) => memberId);
  const languages = await listOwnLanguages(db, guildId);
  const staticOf = await readStatics(db, guildId, playingIds);
  const mayLead = await readLeaders(db, guildId);
  const satOut = await countSatOut(db, guildId, now);
  return signUps.flatMap(({ memberId, answer, userId, name, role, classKey }) => {
    const member = roster.get(memberId);
    if (!member || !isPlaying(answer)) return [];
    const language = userId === null ? undefined : languages.get(userId);
    return {
      ...{ memberId, name, userId, houseId: member.houseId, answer },
      builds: preferring(builds.get(memberId) ?? [], { role, classKey }),
      languages: language ? [language] : [],
      staticId: staticOf.get(memberId) ?? null,
      mayLead: mayLead(member),
      satOutCount: satOut.get(memberId) ?? 0,
    };
  });
}

/** Answers of those who play. */
export async function listPlaying(
  db: Queryable,
  guildId: string,
  event: GuildEvent,
): Promise<readonly NamedSignUp[]> {
  return (await listSignUps(db, guildId, event.eventId)).filter((signUp) => plays(signUp, event));
}

function plays({ hasLeft, ...signUp }: NamedSignUp, { rules }: GuildEvent): boolean {
  if (hasLeft) return false;
  return isPicked(signUp, rules) || (signUp.answer === "standby" && !rules.hasLineUp);
}

const asStandby = ({ memberId, userId, name }: Pick<RosterMember, "memberId" | "userId" | "name">) => ({
  ...{ memberId, userId, name, role: null, classKey: null },
  answer: "standby" as const,
});

type Played = Pick<NamedSignUp, "role" | "classKey">;

/** What somebody signed up as comes first, then what the roster has. */
function preferring(
  builds: readonly (PlayableBuild & { readonly classKey: string | null })[],
  { role, classKey }: Played,
): readonly PlayableBuild[] {
  const likeness = (build: (typeof builds)[number]) =>
    Number(build.role === role) + Number(build.role === role && build.classKey === classKey);
  const ordered = builds.toSorted((one, other) => likeness(other) - likeness(one));
  if (role !== null && ordered[0]?.role !== role) {
    const [main] = builds;
    return [{ buildId: null, role, power: main?.power ?? null }, ...ordered.map(asPlayable)];
  }
  return ordered.map(asPlayable);
}

function asPlayable({ buildId, role, power }: PlayableBuild): PlayableBuild {
  return { buildId, role, power };
}

/** With which static each plays tonight: the own one, or the one in which they step in for a regular who does not come. */
async function readStatics(
  db: Queryable,
  guildId: string,
  playingIds: ReadonlySet<number>,
): Promise<ReadonlyMap<number, number>> {
  const seats = await listSeats(db, guildId);
  const regulars = seats.filter(({ isSubstitute }) => !isSubstitute);
  const staticOf = new Map(
    regulars.filter(({ memberId }) => playingIds.has(memberId)).map((seat) => [seat.memberId, seat.staticId]),
  );
  const missing = new Map<number, number>();
  for (const { memberId, staticId } of regulars)
    if (!playingIds.has(memberId)) missing.set(staticId, (missing.get(staticId) ?? 0) + 1);
  for (const { memberId, staticId, isSubstitute } of seats) {
    const wanted = missing.get(staticId) ?? 0;
    if (!isSubstitute || wanted === 0 || !playingIds.has(memberId) || staticOf.has(memberId)) continue;
    staticOf.set(memberId, staticId);
    missing.set(staticId, wanted - 1);
  }
  return staticOf;
}

type Ranked = { readonly memberId: number; readonly rankId: number | null };

/** Whoever leads a static, or has more than the lowest rank; in a guild that has neither, everybody. */
async function readLeaders(db: Queryable, guildId: string): Promise<(member: Ranked) => boolean> {
  const leaders = new Set((await listStatics(db, guildId)).map(({ leaderMemberId }) => leaderMemberId));
  const ranks = await listRanks(db, guildId);
  const higher = new Set(ranks.slice(0, -1).map(({ rankId }) => rankId));
  if (leaders.size + higher.size === 0) return () => true;
  return ({ memberId, rankId }) => leaders.has(memberId) || (rankId !== null && higher.has(rankId));
}

/** How often each was there lately and sat out. */
async function countSatOut(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<ReadonlyMap<number, number>> {
  const since = now.subtract({ hours: 24 * rememberedDays });
  const settled = (await listSettledEvents(db, guildId, { since })).slice(0, rememberedEvents);
  const eventIds = settled.map(({ eventId }) => eventId);
  const counts = new Map<number, number>();
  for (const { memberId, result } of await listResultsOfEvents(db, guildId, eventIds))
    if (result === "benched") counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  return counts;
}
