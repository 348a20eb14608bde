import type { Actor } from "@guildhall/core";
import { contestTime, type Result } from "@guildhall/core/attendance";
import {
  listContests,
  listEventsOfMember,
  listResultHistories,
  type NamedContest,
} from "@guildhall/db/attendance";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** A settled event whose own result may still be contested. */
type ContestableEvent = {
  readonly eventId: number;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  readonly result: Result | null;
  readonly untilAt: Temporal.Instant;
};

export type OwnContests = {
  /** What is open, and what was decided lately; the latest first. */
  readonly contests: readonly NamedContest[];
  readonly events: readonly ContestableEvent[];
};

/** Events are settled within days, and contested within days of that. */
const lookBackHours = 14 * 24;
const mostEvents = 8;

/** What whoever asks said against the own results, and what may still be said. */
export async function viewOwnContests({ db, clock }: Context, actor: Actor): Promise<OwnContests> {
  const { guildId } = actor;
  const now = clock.now();
  const member = await findActingMember(db, actor);
  if (!member) return { contests: [], events: [] };
  const { memberId } = member;
  const since = now.subtract({ hours: lookBackHours });
  const all = await listContests(db, guildId, { memberId });
  const isShown = ({ state, decidedAt }: NamedContest) =>
    state === "open" ||
    (state !== "withdrawn" && decidedAt !== null && Temporal.Instant.compare(decidedAt, since) > 0);
  const attended = (await listEventsOfMember(db, guildId, { memberId, since })).slice(-mostEvents);
  const eventIds = attended.map(({ eventId }) => eventId);
  const histories = await listResultHistories(db, guildId, { eventIds, memberId });
  const hours = (await getSettings(db, guildId))["attendance.contestHours"];
  const events = attended.flatMap(({ eventId, title, startsAt, result }) => {
    const history = histories.get(eventId) ?? [];
    const contests = all.filter((contest) => contest.eventId === eventId);
    const time = contestTime({ history, contests, hours, now });
    return typeof time === "string" ? [] : [{ eventId, title, startsAt, result, untilAt: time }];
  });
  return { contests: all.filter(isShown).toReversed(), events: events.toReversed() };
}
