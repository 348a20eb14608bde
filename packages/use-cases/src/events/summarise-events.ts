import type { Actor } from "@guildhall/core";
import type { Answer, AnswerCounts, GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { countCame } from "@guildhall/db/attendance";
import { countSignUps, listAnswersOfMember } from "@guildhall/db/events";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** An event as a list shows it. */
export type EventSummary = GuildEvent & {
  readonly counts: AnswerCounts;
  /** What the reader said; null also where the event signed them up. */
  readonly ownAnswer: Answer | null;
  /** How many came, once it was settled. */
  readonly cameCount: number | null;
};

/** What people answered to some events, in as many queries as for one. */
export async function summariseEvents(
  db: Queryable,
  actor: Actor,
  events: readonly GuildEvent[],
): Promise<readonly EventSummary[]> {
  const { guildId } = actor;
  const eventIds = events.map(({ eventId }) => eventId);
  const member = await findActingMember(db, actor);
  const [counts, came, own] = await Promise.all([
    countSignUps(db, guildId, eventIds),
    countCame(db, guildId, eventIds),
    member && listAnswersOfMember(db, guildId, { memberId: member.memberId, eventIds, onlyPressed: true }),
  ]);
  return events.map((event) => ({
    ...event,
    counts: counts.get(event.eventId) ?? nobody,
    ownAnswer: own?.get(event.eventId) ?? null,
    cameCount: came.get(event.eventId) ?? null,
  }));
}

const nobody: AnswerCounts = { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 };
