import { wantsSeat } from "@guildhall/core/events";
import {
  answerEvent,
  changeEvent,
  type EventSummary,
  listEvents,
  saveLineUp,
  viewEvent,
} from "@guildhall/use-cases/events";
import { isBefore } from "./is-before.ts";
import type { GuildStory } from "./plan-story.ts";
import { contextAt, type Stage } from "./stage.ts";

/** So many came too late for a seat, and so many sit out. */
const waitingCount = 3;
const benchedCount = 2;

/** One event is full: some wait in line, and the officers have begun a line-up that they have not published. */
export async function playLineUp(stage: Stage, { now }: GuildStory): Promise<void> {
  const context = contextAt(stage, now);
  const events = await listEvents(context, stage.system, { period: "upcoming" });
  const isMeant = (event: EventSummary) =>
    isBefore(now, event.startsAt) && event.counts.coming > benchedCount;
  // The next one stays open to everybody who tries the demo.
  const [, full] = events.filter(isMeant);
  if (!full) return;
  const { eventId } = full;
  const { signUps } = await viewEvent(context, stage.system, { eventId });
  const seated = signUps.filter(({ answer }) => wantsSeat(answer));
  const rules = { seats: seated.length, leastPeople: seated.length, hasLineUp: true };
  await changeEvent(context, stage.system, { eventId, rules });
  const answered = new Set(signUps.map(({ userId }) => userId));
  const late = [...stage.cast.values()].filter(({ userId }) => !answered.has(userId)).slice(0, waitingCount);
  for (const actor of late) await answerEvent(context, actor, { eventId, answer: "coming" });
  const picks = seated.map(({ memberId }, index) => ({
    memberId,
    pick: index < benchedCount ? ("benched" as const) : ("picked" as const),
  }));
  await saveLineUp(context, stage.system, { eventId, picks });
}
