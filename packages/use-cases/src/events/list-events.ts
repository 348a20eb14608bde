import type { Actor } from "@guildhall/core";
import type { Answer, AnswerCounts, GuildEvent, ListEventsInput } from "@guildhall/core/events";
import { countCame } from "@guildhall/db/attendance";
import {
  countSignUps,
  listAnswersOfMember,
  listPastEvents,
  listUnsettledEvents,
  listUpcomingEvents,
} from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** An event as a list shows it. */
export type EventSummary = GuildEvent & {
  readonly counts: AnswerCounts;
  readonly ownAnswer: Answer | null;
  /** How many came, once it was settled. */
  readonly cameCount: number | null;
};

const pageSize = 100;

/** The guild's events with what people answered: those to come, those that are over, or those that wait to be settled. */
export async function listEvents(
  { db, clock }: Context,
  actor: Actor,
  { period }: ListEventsInput,
): Promise<readonly EventSummary[]> {
  const { guildId } = actor;
  const found = await listOf[period](db, guildId, { now: clock.now(), limit: pageSize });
  const eventIds = found.map(({ eventId }) => eventId);
  const member = await findActingMember(db, actor);
  const [counts, came, own] = await Promise.all([
    countSignUps(db, guildId, eventIds),
    countCame(db, guildId, eventIds),
    member && listAnswersOfMember(db, guildId, { memberId: member.memberId, eventIds }),
  ]);
  return found.map((event) => ({
    ...event,
    counts: counts.get(event.eventId) ?? nobody,
    ownAnswer: own?.get(event.eventId) ?? null,
    cameCount: came.get(event.eventId) ?? null,
  }));
}

const listOf = {
  upcoming: listUpcomingEvents,
  past: listPastEvents,
  unsettled: listUnsettledEvents,
};

const nobody: AnswerCounts = { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 };
