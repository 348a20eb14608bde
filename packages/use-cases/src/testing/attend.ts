import type { MemberActor } from "@guildhall/core";
import type { Answer } from "@guildhall/core/events";
import { recordVoice } from "#use-cases/attendance/record-voice.ts";
import { answerEvent } from "#use-cases/events/answer-event.ts";
import type { Story } from "./make-story.ts";

export type Attending = {
  /** Nothing for somebody who comes without a word. */
  readonly answer?: Answer;
  /** Minutes after the start; nothing for somebody who never comes. */
  readonly from?: number;
  /** Minutes after the start; nothing for somebody who stays. */
  readonly to?: number;
};

/** A member answers the event of the story, and joins and leaves its voice channel. */
export async function attend(
  { context, event, system }: Story,
  { userId, name, ...member }: MemberActor,
  { answer, from, to }: Attending,
): Promise<void> {
  const { eventId, startsAt, voiceChannelId } = event;
  if (answer) await answerEvent(context, { ...member, userId, name }, { eventId, answer });
  const hear = async (channelId: string | null, minute: number) => {
    const at = startsAt.add({ minutes: minute });
    const person = { userId, name, channelId, isDeaf: false };
    await recordVoice(context, system, { person, at, cutAt: undefined });
  };
  if (from !== undefined) await hear(voiceChannelId, from);
  if (to !== undefined) await hear(null, to);
}
