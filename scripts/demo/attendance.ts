import type { Result } from "@guildhall/core/attendance";
import {
  checkIn,
  markMany,
  openCheckIn,
  previewSettlement,
  reconcileVoice,
  recordVoice,
  settleEvent,
} from "@guildhall/use-cases/attendance";
import type { EventStory, PersonStory, SettlingStory, VoiceStory } from "./event-story.ts";
import { isBefore } from "./is-before.ts";
import { actorOf, contextAt, numberOf, type Stage } from "./stage.ts";

/** Plays who was in voice during an event, and how officers settled it. */
export async function playAttendance(stage: Stage, eventId: number, story: EventStory): Promise<void> {
  await playVoice(stage, story);
  if (isWaiting(story)) await playCheckIn(stage, eventId, story);
  for (const [index, settling] of story.settlings.entries()) {
    if (index === 0) await markUnlinked(stage, eventId, { ...settling, unlinked: story.unlinked });
    await settle(stage, eventId, settling);
  }
}

/** Nobody settled it yet: people can still look at what it rests on. */
function isWaiting({ settlings, people, endsAt }: EventStory): boolean {
  const isOver = people.some(({ voice }) => voice.some(({ at }) => !isBefore(at, endsAt)));
  return isOver && settlings.length === 0;
}

/** Two who said to come, and whom no voice channel heard, enter the code that the officer said in the game. */
async function playCheckIn(
  stage: Stage,
  eventId: number,
  { people, startsAt, plannedBy }: EventStory,
): Promise<void> {
  const unheard = people.filter(
    ({ answers, voice }) => voice.length === 0 && answers.at(-1)?.answer === "coming",
  );
  if (unheard.length === 0) return;
  const openedAt = startsAt.add({ minutes: 4 });
  const { code } = await openCheckIn(contextAt(stage, openedAt), actorOf(stage, plannedBy), { eventId });
  const context = contextAt(stage, openedAt.add({ minutes: 1 }));
  for (const { userId } of unheard.slice(0, 2))
    await checkIn(context, actorOf(stage, userId), { eventId, code });
}

/** After the end people leave together at these moments, until nobody is left. */
const leavingMinutes = [2, 5, 12];

/**
 * Before the start and after the end nothing counts: who is there then is told at once, as the bot hears it when it
 * connects. What happens in between is told one by one.
 */
async function playVoice(stage: Stage, { people, startsAt, endsAt }: EventStory): Promise<void> {
  const inVoice = people.filter(({ voice }) => voice.length > 0);
  if (inVoice.length === 0) return;
  const isEarly = ({ at }: VoiceStory) => isBefore(at, startsAt);
  const isDuring = (change: VoiceStory) => !isEarly(change) && isBefore(change.at, endsAt);
  const early = inVoice.filter(({ voice }) => voice.some(isEarly));
  await showVoice(stage, early, startsAt.subtract({ seconds: 1 }));
  const tell = async (person: PersonStory) => {
    for (const change of person.voice.filter(isDuring)) await tellVoice(stage, person.userId, change);
  };
  await Promise.all(inVoice.map(tell));
  const isHere = (person: PersonStory, at: Temporal.Instant) =>
    person.voice.findLast((change) => !isBefore(at, change.at))?.isThere;
  const somebodyLeaves = inVoice.some(({ voice }) => voice.some(({ at }) => !isBefore(at, endsAt)));
  for (const minutes of somebodyLeaves ? leavingMinutes : []) {
    const at = endsAt.add({ minutes });
    await showVoice(
      stage,
      inVoice.filter((person) => isHere(person, at)),
      at,
    );
  }
}

async function showVoice(stage: Stage, present: readonly PersonStory[], at: Temporal.Instant): Promise<void> {
  const { system, voiceChannelId: channelId } = stage;
  const people = present.map(({ userId }) => ({ ...nameOf(stage, userId), channelId, isDeaf: false }));
  await reconcileVoice(contextAt(stage, at), system, { people, at, cutAt: undefined });
}

async function tellVoice(stage: Stage, userId: string, { at, isThere, isDeaf }: VoiceStory): Promise<void> {
  const { system, voiceChannelId } = stage;
  const person = { ...nameOf(stage, userId), channelId: isThere ? voiceChannelId : null, isDeaf };
  await recordVoice(contextAt(stage, at), system, { person, at, cutAt: undefined });
}

function nameOf(stage: Stage, userId: string): { readonly userId: string; readonly name: string } {
  return { userId, name: actorOf(stage, userId).name };
}

async function settle(stage: Stage, eventId: number, { at, by, marks }: SettlingStory): Promise<void> {
  const context = contextAt(stage, at);
  const officer = actorOf(stage, by);
  if (marks.length > 0) await mark(stage, eventId, { at, by, marks });
  const { previewId, hasChanges } = await previewSettlement(context, officer, { eventId });
  if (hasChanges) await settleEvent(context, officer, { eventId, previewId });
}

type Marking = Pick<SettlingStory, "at" | "by"> & Pick<EventStory, "unlinked">;

/** Who has no account is in no voice channel that anybody hears: an officer says who was there. */
async function markUnlinked(stage: Stage, eventId: number, { at, by, unlinked }: Marking): Promise<void> {
  const marks = unlinked.map(({ name, result }) => ({
    memberId: numberOf(stage, name),
    result,
    source: "officer" as const,
    note: result === "present" ? "Plays without Discord. Seen in the raid." : null,
  }));
  if (marks.length > 0) await markMany(contextAt(stage, at), actorOf(stage, by), { eventId, marks });
}

/** Some officers write why. */
const notes: Readonly<Partial<Record<Result, string>>> = {
  leftEarly: "Had to go before the last boss.",
  benched: "Gave the seat to somebody who needed the drop.",
};

/** The story knows people by their account, the sheet by their number in the roster. */
async function mark(stage: Stage, eventId: number, { at, by, marks }: SettlingStory): Promise<void> {
  const context = contextAt(stage, at);
  const officer = actorOf(stage, by);
  const { lines } = await previewSettlement(context, officer, { eventId });
  const numbers = new Map(lines.map(({ userId, memberId }) => [userId, memberId]));
  const known = marks.flatMap(({ userId, result }) => {
    const memberId = numbers.get(userId);
    return memberId === undefined
      ? []
      : [{ memberId, result, source: "officer" as const, note: notes[result] ?? null }];
  });
  if (known.length > 0) await markMany(context, officer, { eventId, marks: known });
}
