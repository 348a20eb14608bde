import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import { isAtHand, type ListEventsInput } from "@guildhall/core/events";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Context } from "@guildhall/use-cases";
import { listClosings } from "@guildhall/use-cases/attendance";
import { viewWeek } from "@guildhall/use-cases/dkp";
import { type EventSummary, listEvents, listUnanswered } from "@guildhall/use-cases/events";
import { viewGuild, viewWaiting } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

const mostNext = 4;
const mostSettled = 12;

/** What the first page gathers. Null stands for what the reader has no right to see. */
export async function readOverview(context: Context, actor: MemberActor) {
  const guild = await viewGuild(context, actor);
  const hasEvents = isFeatureOn(guild.modulesOff, "events");
  const list = async (period: ListEventsInput["period"]) =>
    hasEvents ? await listEvents(context, actor, { period }) : [];
  const [upcoming, past] = await Promise.all([list("upcoming"), list("past")]);
  const now = context.clock.now();
  const canSettle = hasRight(actor, "events.settle");
  return toPlain({
    now,
    name: actor.name,
    guild,
    next: upcoming.slice(0, mostNext),
    atHand: upcoming.find((event) => isAtHand(event, now))?.eventId ?? null,
    unsettled: canSettle ? await readUnsettled(context, actor) : null,
    waiting: await viewWaiting(context, actor),
    missing: await readMissing(context, actor, upcoming[0]),
    turnout: toTurnout(past),
    week: hasRight(actor, "dkp.view-all") ? await viewWeek(context, actor) : null,
    rights: [...actor.rights],
  });
}

export type OverviewView = Plain<Awaited<ReturnType<typeof readOverview>>>;

/** What is over and waits, and when each settles itself. */
async function readUnsettled(context: Context, actor: MemberActor) {
  const events = await listEvents(context, actor, { period: "unsettled" });
  const eventIds = events.map(({ eventId }) => eventId);
  const closings = await listClosings(context, actor, { eventIds });
  const closingOf = new Map(closings.map((closing) => [closing.eventId, closing]));
  return events.map((event) => ({ ...event, closing: closingOf.get(event.eventId) ?? null }));
}

/** Who has not answered the next event. */
async function readMissing(context: Context, actor: MemberActor, next: EventSummary | undefined) {
  if (!next || !hasRight(actor, "members.view")) return null;
  const { eventId, title } = next;
  return { eventId, title, members: await listUnanswered(context, actor, { eventId }) };
}

/** The last settled events in their order: how many had said to come, and how many came. */
function toTurnout(past: readonly EventSummary[]) {
  return past
    .filter(({ cameCount }) => cameCount !== null)
    .slice(0, mostSettled)
    .map(({ eventId, title, startsAt, counts, cameCount }) => ({
      eventId,
      title,
      startsAt,
      signedUp: counts.coming + counts.late,
      came: cameCount ?? 0,
    }))
    .toReversed();
}
