import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listCountingChannels } from "@guildhall/db/attendance";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";
import { followVoice, type PersonInVoice } from "./follow-voice.ts";

export type VoiceNews = {
  readonly person: PersonInVoice;
  /** When Discord told it. */
  readonly at: Temporal.Instant;
  readonly cutAt: Temporal.Instant | undefined;
};

const nowhere: ReadonlySet<string> = new Set();

/** Somebody joined, left or muted. The same news again changes nothing. */
export async function recordVoice(
  { db }: Context,
  actor: Actor,
  { person, at, cutAt }: VoiceNews,
): Promise<void> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  const isNowhere = person.channelId === null;
  const channelIds = isNowhere ? nowhere : await listCountingChannels(db, guildId, at);
  await transaction(db, async (tx) => {
    const hasChanged = await followVoice(tx, guildId, {
      people: [person],
      hearing: { channelIds, at, cutAt },
    });
    if (hasChanged) await recordFact(tx, { name: "attendance.voiceChanged", guildId }, at);
  });
}
