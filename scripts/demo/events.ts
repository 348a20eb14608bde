import {
  answerEvent,
  answerForMember,
  cancelEvent,
  createEvent,
  endEvent,
  startEvent,
} from "@guildhall/use-cases/events";
import type { EventStory, PersonStory } from "./event-story.ts";
import { isBefore } from "./is-before.ts";
import { actorOf, contextAt, numberOf, type Stage } from "./stage.ts";

/** Plays an event as far as the story goes, attendance apart: planned, answered, begun, called off or ended early. */
export async function playEvent(stage: Stage, story: EventStory, now: Temporal.Instant): Promise<number> {
  const { title, note, rewardPoints, durationMinutes, plannedAt, plannedBy, startsAt } = story;
  const officer = actorOf(stage, plannedBy);
  const { eventId } = await createEvent(contextAt(stage, plannedAt), officer, {
    title,
    note,
    rewardPoints,
    durationMinutes,
    startsAt: startsAt.toString(),
  });
  await Promise.all(story.people.map((person) => playAnswers(stage, eventId, person)));
  const signedUp = story.unlinked.filter(({ saidComing }) => saidComing);
  await Promise.all(signedUp.map(({ name }) => answerFor(stage, { eventId, name, story })));
  const { calledOffAt, endedEarlyAt } = story;
  if (calledOffAt) await cancelEvent(contextAt(stage, calledOffAt), officer, { eventId });
  if (!isBefore(now, startsAt)) await startEvent(contextAt(stage, startsAt), stage.system, { eventId });
  if (endedEarlyAt) await endEvent(contextAt(stage, endedEarlyAt), officer, { eventId });
  return eventId;
}

async function playAnswers(stage: Stage, eventId: number, { userId, answers }: PersonStory): Promise<void> {
  for (const { at, answer } of answers)
    await answerEvent(contextAt(stage, at), actorOf(stage, userId), { eventId, answer });
}

type SigningUp = { readonly eventId: number; readonly name: string; readonly story: EventStory };

/** Who has no account is signed up by the officer who planned the event. */
async function answerFor(stage: Stage, { eventId, name, story }: SigningUp): Promise<void> {
  const officer = actorOf(stage, story.plannedBy);
  const memberId = numberOf(stage, name);
  await answerForMember(contextAt(stage, story.plannedAt), officer, { eventId, memberId, answer: "coming" });
}
