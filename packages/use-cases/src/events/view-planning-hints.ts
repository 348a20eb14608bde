import { type Actor, requireRight } from "@guildhall/core";
import {
  countAvailability,
  findExcuse,
  findShortRoles,
  rankSlots,
  type ShortRole,
  type Slot,
  type SlotCount,
  slotAt,
} from "@guildhall/core/absences";
import { type Forecast, forecastTurnout } from "@guildhall/core/attendance";
import { type GuildEvent, isClosed, type PlanningHintsInput } from "@guildhall/core/events";
import { findStanding } from "@guildhall/core/members";
import { type Guild, isFeatureOn } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listAvailabilities, listCurrentAbsences } from "@guildhall/db/absences";
import { listEventsBetween } from "@guildhall/db/events";
import { listMainBuilds, listRoster } from "@guildhall/db/members";
import { getGameProfile, getGuild } from "@guildhall/db/settings";
import { loadHistory } from "#use-cases/attendance/load-history.ts";
import type { Context } from "#use-cases/context.ts";

/** What speaks for and against a start that an officer thinks of. */
export type PlanningHints = {
  readonly memberCount: number;
  /** On leave then, or never free at that time of the week. */
  readonly awayCount: number;
  readonly shortRoles: readonly ShortRole[];
  /** What is planned at the same time. */
  readonly sameTime: readonly Pick<GuildEvent, "eventId" | "title" | "startsAt">[];
  /** How many can in that part of the week; null while nobody has said. */
  readonly slot: SlotCount | null;
  /** How many would come; null where the guild measures no attendance. */
  readonly turnout: Forecast | null;
  /** Parts of the week that suit most people, the best first. */
  readonly best: readonly Slot[];
};

/** Nothing is saved, and nobody is named: it only helps to choose a time. */
export async function viewPlanningHints(
  { db, clock }: Context,
  actor: Actor,
  { day, time, durationMinutes }: PlanningHintsInput,
): Promise<PlanningHints> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const guild = await getGuild(db, guildId);
  const startsAt = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(guild.timeZone).toInstant();
  const until = startsAt.add({ minutes: durationMinutes });
  const planned = await listEventsBetween(db, guildId, { from: startsAt, until, withDrafts: true });
  const { awayIds, ...hints } = await viewPeople(db, guild, startsAt);
  return {
    ...hints,
    turnout: isFeatureOn(guild.modulesOff, "attendance")
      ? await forecastSilent(db, guildId, { now: clock.now(), startsAt, awayIds })
      : null,
    sameTime: planned
      .filter((event) => !isClosed(event) && !event.rules.isRollCall)
      .map(({ eventId, title, startsAt }) => ({ eventId, title, startsAt })),
  };
}

async function viewPeople(
  db: Queryable,
  guild: Guild,
  startsAt: Temporal.Instant,
): Promise<Omit<PlanningHints, "sameTime" | "turnout"> & { readonly awayIds: ReadonlySet<number> }> {
  const { guildId, timeZone } = guild;
  const members = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  const memberCount = members.length;
  if (!isFeatureOn(guild.modulesOff, "absences"))
    return { memberCount, awayCount: 0, awayIds: new Set(), shortRoles: [], slot: null, best: [] };
  const absences = Map.groupBy(await listCurrentAbsences(db, guildId), ({ memberId }) => memberId);
  const weeks = new Map((await listAvailabilities(db, guildId)).map((week) => [week.memberId, week]));
  const people = members.map(({ memberId, ...member }) => ({
    memberId,
    absences: absences.get(memberId) ?? [],
    availability: weeks.get(memberId),
    timeZone: member.timeZone ?? timeZone,
  }));
  const away = people.filter((person) => findExcuse(person, startsAt, { noticeHours: 0 }));
  const roles = new Map((await listMainBuilds(db, guildId)).map(({ memberId, role }) => [memberId, role]));
  const players = people.map(({ memberId }) => ({ memberId, role: roles.get(memberId) ?? null }));
  const awayIds = new Set(away.map(({ memberId }) => memberId));
  const said = people.flatMap((person) =>
    person.availability ? [{ ...person.availability, ...person }] : [],
  );
  const counts = countAvailability(said, { timeZone, now: startsAt });
  const slot = slotAt(startsAt, timeZone);
  return {
    memberCount,
    awayCount: away.length,
    awayIds,
    shortRoles: findShortRoles(players, awayIds, await getGameProfile(db, guildId)),
    slot: said.length === 0 ? null : (counts.find((one) => one.slot === slot) ?? null),
    best: rankSlots(counts),
  };
}

type Silent = {
  readonly now: Temporal.Instant;
  readonly startsAt: Temporal.Instant;
  readonly awayIds: ReadonlySet<number>;
};

/** As if the event stood there now, and nobody had answered yet. */
async function forecastSilent(
  db: Queryable,
  guildId: string,
  { now, startsAt, awayIds }: Silent,
): Promise<Forecast> {
  const roster = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  const roles = new Map((await listMainBuilds(db, guildId)).map(({ memberId, role }) => [memberId, role]));
  const people = roster.map(({ memberId, joinedAt }) => ({
    memberId,
    joinedAt,
    said: awayIds.has(memberId) ? ("away" as const) : ("unanswered" as const),
    role: roles.get(memberId) ?? null,
  }));
  const hours = Math.max(0, now.until(startsAt).total("hours"));
  return forecastTurnout(await loadHistory(db, guildId, now), people, hours);
}
