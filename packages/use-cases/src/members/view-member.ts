import { type Actor, type Feature, hasRight, isSelf, Refusal, requireRight } from "@guildhall/core";
import {
  type AttendanceShare,
  type LeftOutReason,
  type ShareWindowInput,
  shareOf,
  whyLeftOut,
} from "@guildhall/core/attendance";
import type { Game, GameOverrides } from "@guildhall/core/games";
import {
  type Character,
  findStanding,
  type HouseSeats,
  type MemberInput,
  type PowerReading,
  type Rank,
} from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listAbsencesOfMember } from "@guildhall/db/absences";
import { listEventsOfMember, type MemberEvent } from "@guildhall/db/attendance";
import { listAnswersOfMember, listUpcomingEvents } from "@guildhall/db/events";
import {
  findRosterMember,
  listCharacters,
  listMerges,
  listPowerReadings,
  listRanks,
  type Merge,
  type RosterMember,
} from "@guildhall/db/members";
import { getGuild, getOverrides } from "@guildhall/db/settings";
import { type AbsenceView, toAbsenceView } from "#use-cases/absences/absence-view.ts";
import type { Context } from "#use-cases/context.ts";
import { listMemberBalances, type MemberBalance } from "./list-member-balances.ts";
import { loadSeating } from "./load-seating.ts";
import { loadShareParts, type ShareParts } from "./load-share-parts.ts";
import { readLeftAfterAward } from "./read-left-after-award.ts";
import { sinceOf } from "./since-of.ts";
import type { UpcomingAnswer } from "./upcoming-answer.ts";

/** Everything that the guild may know of one member. */
export type MemberDetails = {
  readonly member: RosterMember;
  /** Whether it is the reader. */
  readonly isOwn: boolean;
  readonly game: Game;
  /** What the guild plays otherwise than the game's profile says. */
  readonly overrides: GameOverrides;
  readonly ranks: readonly Rank[];
  /** In their order; while there is one, nobody hears of it. */
  readonly houses: readonly HouseSeats[];
  readonly characters: readonly Character[];
  /** The oldest first. */
  readonly power: readonly PowerReading[];
  /** Null where the guild measures no attendance. */
  readonly share: AttendanceShare | null;
  readonly parts: ShareParts | null;
  /** Settled events, the latest first; with why one does not count. */
  readonly events: readonly (MemberEvent & { readonly leftOutFor: LeftOutReason | null })[];
  /** Planned, active, and the last that are over; the latest first. */
  readonly absences: readonly AbsenceView[];
  /** Events to come, the next first. */
  readonly upcoming: readonly UpcomingAnswer[];
  /** Per pool; null for whoever may not see the points of others. */
  readonly balances: readonly MemberBalance[] | null;
  /** After how many days somebody left who had just been given something; for officers. */
  readonly leftAfterAwardDays: number | null;
  /** Who went over to this member; of nobody for whoever may not take it back. */
  readonly merges: readonly Pick<Merge, "mergedMemberId" | "name" | "mergedAt">[];
};

/** One member: the own page is open to everybody, those of others to whoever sees the roster. */
export async function viewMember(
  { db, clock }: Context,
  actor: Actor,
  { memberId, days }: MemberInput & ShareWindowInput,
): Promise<MemberDetails> {
  const { guildId } = actor;
  const now = clock.now();
  const found = await findRosterMember(db, guildId, memberId);
  const isOwn = isSelf(actor, found?.userId);
  if (!isOwn) requireRight(actor, "members.view");
  if (!found) throw new Refusal("members.notFound");
  const member = { ...found, standing: findStanding(found) };
  const { joinedAt } = member;
  const { game, modulesOff, timeZone } = await getGuild(db, guildId);
  const isOn = (feature: Feature) => isFeatureOn(modulesOff, feature);
  const absences = isOn("absences") ? await listAbsencesOfMember(db, guildId, memberId) : [];
  const whose = { name: found.name, userId: found.userId };
  const since = sinceOf(days, now);
  const events = isOn("attendance") ? await listEventsOfMember(db, guildId, { memberId, since }) : [];
  const seesBalances = isOn("dkp") && (isOwn || hasRight(actor, "dkp.view-all"));
  return {
    member,
    isOwn,
    game,
    overrides: await getOverrides(db, guildId, game),
    ranks: await listRanks(db, guildId),
    houses: (await loadSeating(db, guildId)).houses,
    characters: await listCharacters(db, guildId, memberId),
    power: await listPowerReadings(db, guildId, memberId),
    share: isOn("attendance") ? shareOf(events, joinedAt) : null,
    parts: isOn("attendance") ? await loadShareParts(db, guildId, { events, joinedAt, timeZone }) : null,
    events: events.map((event) => ({ ...event, leftOutFor: whyLeftOut(event, joinedAt) })).toReversed(),
    absences: absences.slice(0, absenceCount).map((each) => toAbsenceView(actor, { ...each, ...whose })),
    upcoming: isOn("events") ? await listUpcoming(db, guildId, { memberId, now }) : [],
    balances: seesBalances ? await listMemberBalances(db, guildId, memberId) : null,
    leftAfterAwardDays: (await readLeftAfterAward(db, actor))(memberId),
    merges: hasRight(actor, "members.edit") ? await listMerged(db, guildId, memberId) : [],
  };
}

const absenceCount = 5;

const upcomingCount = 10;

async function listUpcoming(
  db: Queryable,
  guildId: string,
  { memberId, now }: { readonly memberId: number; readonly now: Temporal.Instant },
): Promise<readonly UpcomingAnswer[]> {
  const events = await listUpcomingEvents(db, guildId, { now, limit: upcomingCount });
  const eventIds = events.map(({ eventId }) => eventId);
  const answers = await listAnswersOfMember(db, guildId, { memberId, eventIds });
  return events.map(({ eventId, title, startsAt }) => ({
    eventId,
    title,
    startsAt,
    answer: answers.get(eventId) ?? null,
  }));
}

async function listMerged(db: Queryable, guildId: string, memberId: number) {
  const merges = await listMerges(db, guildId, memberId);
  return merges.map(({ mergedMemberId, name, mergedAt }) => ({ mergedMemberId, name, mergedAt }));
}
