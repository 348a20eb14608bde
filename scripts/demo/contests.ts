import type { Result } from "@guildhall/core/attendance";
import { contestResult, holdEvent, viewAttendance, viewOwnAttendance } from "@guildhall/use-cases/attendance";
import { listEvents } from "@guildhall/use-cases/events";
import { isBefore } from "./is-before.ts";
import type { GuildStory } from "./plan-story.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** So many settlings are looked at, the last one first, for somebody who has a reason. */
const mostEvents = 6;
/** A result may be contested for two days; a correction comes within one. */
const appealsAfterHours = 20;

/** Who missed a part of an event appeals; if nobody did, who missed all of it. */
const worthAnAppeal: readonly (readonly Result[])[] = [
  ["late", "leftEarly"],
  ["absent", "noShow"],
];

/** What waits is held, so that it waits for whoever tries it; and somebody appeals against one of the last settlings. */
export async function playContests(
  stage: Stage,
  { calendar }: GuildStory,
  now: Temporal.Instant,
): Promise<void> {
  const context = contextAt(stage, now);
  for (const { eventId, endsAt } of await listEvents(context, stage.system, { period: "unsettled" }))
    await holdEvent(contextAt(stage, endsAt.add({ minutes: 20 })), actorOf(stage, calendar.guild.ownerId), {
      eventId,
    });
  const past = await listEvents(context, stage.system, { period: "past" });
  const recent = past.filter(({ state }) => state === "settled").slice(0, mostEvents);
  for (const results of worthAnAppeal)
    for (const { eventId, endsAt } of recent) {
      const later = endsAt.add({ hours: appealsAfterHours });
      if (await appeal(stage, { eventId, results, at: isBefore(later, now) ? later : now })) return;
    }
}

type Appeal = {
  readonly eventId: number;
  readonly results: readonly Result[];
  readonly at: Temporal.Instant;
};

/** Says whether anybody did: there may be nobody of these results, or the time to appeal may be over. */
async function appeal(stage: Stage, { eventId, results, at }: Appeal): Promise<boolean> {
  const context = contextAt(stage, at);
  const { lines } = await viewAttendance(context, stage.system, { eventId });
  const short = lines.find(
    ({ userId, result }) =>
      userId !== null && stage.cast.has(userId) && result !== null && results.includes(result),
  );
  if (!short?.userId) return false;
  const actor = actorOf(stage, short.userId);
  const { contestableFor } = await viewOwnAttendance(context, actor, { eventId });
  const [wantedResult] = contestableFor;
  const reason = "My game crashed and I rejoined through the phone. Ask Mireille, I healed the whole time.";
  if (!wantedResult) return false;
  await contestResult(context, actor, { eventId, wantedResult, reason });
  return true;
}
