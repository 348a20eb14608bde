import {
  markAttendance,
  previewSettlement,
  reconcileVoice,
  recordVoice,
  settleEvent,
} from "@guildhall/use-cases/attendance";
import type { EventStory, PersonStory, SettlingStory, VoiceStory } from "./event-story.ts";
import { isBefore } from "./is-before.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** Plays who was in voice during an event, and how officers settled it. */
export async function playAttendance(stage: Stage, eventId: number, story: EventStory): Promise<void> {
  await playVoice(stage, story);
  for (const settling of story.settlings) await settle(stage, eventId, settling);
}

/** How long after the end people still leave one by one; the others go together. */
const lingeringMinutes = { some: 4, all: 12 };

/**
 * Before the start and after the end nothing counts: who is there by then is told at once, as the bot hears it when it
 * connects. What happens in between is told one by one.
 */
async function playVoice(stage: Stage, { people, startsAt, endsAt }: EventStory): Promise<void> {
  const inVoice = people.filter(({ voice }) => voice.length > 0);
  if (inVoice.length === 0) return;
  const lastGoAt = endsAt.add({ minutes: lingeringMinutes.some });
  const isEarly = ({ at }: VoiceStory) => isBefore(at, startsAt);
  const isInTime = ({ at }: VoiceStory) => isBefore(at, lastGoAt);
  const early = inVoice.filter(({ voice }) => voice.some(isEarly));
  await showVoice(stage, early, startsAt.subtract({ seconds: 1 }));
  const tell = async (person: PersonStory) => {
    const news = person.voice.filter((change) => !isEarly(change) && isInTime(change));
    for (const change of news) await tellVoice(stage, person.userId, change);
  };
  await Promise.all(inVoice.map(tell));
  const somebodyStayed = inVoice.some(({ voice }) => !voice.every(isInTime));
  if (somebodyStayed) await showVoice(stage, [], endsAt.add({ minutes: lingeringMinutes.all }));
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
  const { lines } = await previewSettlement(context, officer, { eventId });
  for (const { userId, result } of marks) {
    const memberId = lines.find((line) => line.userId === userId)?.memberId;
    if (memberId !== undefined) await markAttendance(context, officer, { eventId, memberId, result });
  }
  const { previewId, hasChanges } = await previewSettlement(context, officer, { eventId });
  if (hasChanges) await settleEvent(context, officer, { eventId, previewId });
}
