import {
  markAttendance,
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
  for (const [index, settling] of story.settlings.entries()) {
    if (index === 0) await markUnlinked(stage, eventId, { ...settling, unlinked: story.unlinked });
    await settle(stage, eventId, settling);
  }
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
  const officer = actorOf(stage, by);
  const markOne = ({ name, result }: Marking["unlinked"][number]) =>
    markAttendance(contextAt(stage, at), officer, { eventId, memberId: numberOf(stage, name), result });
  await Promise.all(unlinked.map(markOne));
}

/** The story knows people by their account, the sheet by their number in the roster. */
async function mark(stage: Stage, eventId: number, { at, by, marks }: SettlingStory): Promise<void> {
  const context = contextAt(stage, at);
  const officer = actorOf(stage, by);
  const { lines } = await previewSettlement(context, officer, { eventId });
  for (const { userId, result } of marks) {
    const memberId = lines.find((line) => line.userId === userId)?.memberId;
    if (memberId !== undefined) await markAttendance(context, officer, { eventId, memberId, result });
  }
}
