import { type Actor, hasRight } from "@guildhall/core";
import {
  type Answer,
  type CalendarDay,
  type CalendarInput,
  type CalendarPlan,
  type DayLayout,
  hasEnded,
  layOutDays,
  offeredAnswers,
  planCalendar,
  spanOfCalendar,
  takesAnswers,
} from "@guildhall/core/events";
import { readTimeZone } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listEventsBetween, listKeptAnswersOf } from "@guildhall/db/events";
import { findRosterMember } from "@guildhall/db/members";
import { getGuild, getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { type EventSummary, summariseEvents } from "../summarise-events.ts";

/** An event on the calendar, with what the reader may do about it there. */
export type CalendarEvent = EventSummary & {
  readonly hasEnded: boolean;
  /** A leave or the own week answered in the reader's place. */
  readonly isAway: boolean;
  /** What the reader may answer now; nothing where it is too late, or too early. */
  readonly offered: readonly Answer[];
};

export type Calendar = Omit<CalendarPlan, "days"> & {
  readonly days: readonly (CalendarDay & DayLayout)[];
  readonly events: readonly CalendarEvent[];
};

/** A month or a week of the guild's events on the clock that the reader asks for. Drafts are for those who plan. */
export async function viewCalendar(
  { db, clock }: Context,
  actor: Actor,
  input: CalendarInput,
): Promise<Calendar> {
  const { guildId } = actor;
  const now = clock.now();
  const timeZone = input.timeZone ? readTimeZone(input.timeZone) : await findZone(db, actor);
  const plan = planCalendar(input, { now, timeZone });
  const withDrafts = hasRight(actor, "events.edit");
  const found = await listEventsBetween(db, guildId, { ...spanOfCalendar(plan), withDrafts });
  const away = await findAway(db, actor, found);
  const settings = await getSettings(db, guildId);
  const events = (await summariseEvents(db, actor, found)).map((event) => ({
    ...event,
    hasEnded: hasEnded(event, now),
    isAway: away.has(event.eventId),
    offered: takesAnswers(event, now) ? offeredAnswers(settings, event.rules) : [],
  }));
  const layouts = layOutDays(found, plan);
  const days = plan.days.map((day, index) => ({ ...day, ...(layouts[index] ?? empty) }));
  return { ...plan, days, events };
}

const empty: DayLayout = { parts: [], rollCallIds: [] };

async function findZone(db: Queryable, actor: Actor): Promise<string> {
  const member = await findActingMember(db, actor);
  const known = member && (await findRosterMember(db, actor.guildId, member.memberId));
  return known?.timeZone ?? (await getGuild(db, actor.guildId)).timeZone;
}

/** Events that something else answered for the reader. */
async function findAway(
  db: Queryable,
  actor: Actor,
  events: readonly { readonly eventId: number }[],
): Promise<ReadonlySet<number>> {
  const member = await findActingMember(db, actor);
  if (!member) return new Set();
  const eventIds = events.map(({ eventId }) => eventId);
  const kept = await listKeptAnswersOf(db, actor.guildId, { memberId: member.memberId, eventIds });
  return new Set([...kept].filter(([, { excusedBy }]) => excusedBy !== null).map(([eventId]) => eventId));
}
