import { type Actor, requireRight } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import type { Member } from "@guildhall/core/members";
import { listPastEvents, listUpcomingEvents } from "@guildhall/db/events";
import { listMembers } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** What an officer chooses from who changes a list. */
export type ListTools = {
  readonly roster: readonly Member[];
  /** Those that run or ran of late: by their attendance it is known who is there. */
  readonly events: readonly Pick<GuildEvent, "eventId" | "title" | "startsAt">[];
};

const shownEvents = 8;

/** Whom a list can take in, and the events by whose attendance somebody is present. */
export async function viewListTools({ db, clock }: Context, actor: Actor): Promise<ListTools> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  const page = { now, limit: shownEvents, after: undefined, withDrafts: false };
  const upcoming = await listUpcomingEvents(db, guildId, page);
  const running = upcoming.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0);
  const past = await listPastEvents(db, guildId, page);
  const events = [...running, ...past].slice(0, shownEvents);
  return {
    roster: await listMembers(db, guildId),
    events: events.map(({ eventId, title, startsAt }) => ({ eventId, title, startsAt })),
  };
}
