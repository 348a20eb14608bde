import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listCountingChannels, listRunningIntervals } from "@guildhall/db/attendance";
import { recordFact } from "@guildhall/db/facts";
import { listBots } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { followVoice, type PersonInVoice } from "./follow-voice.ts";

export type VoicePicture = {
  /** Everybody who is in voice in this server now. */
  readonly people: readonly PersonInVoice[];
  readonly at: Temporal.Instant;
  readonly cutAt: Temporal.Instant | undefined;
};

/**
 * Compares what we believe with what Discord shows, after a start or a cut. Who is still where they were was there all
 * along; for everybody else the change lies somewhere in the cut.
 */
export async function reconcileVoice(
  { db }: Context,
  actor: Actor,
  { people, at, cutAt }: VoicePicture,
): Promise<void> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  if (people.length === 0 && (await listRunningIntervals(db, guildId)).length === 0) return;
  const channelIds = await listCountingChannels(db, guildId, at);
  // A picture of voice does not say who is a bot; the members of the server do.
  const userIds = people.map(({ userId }) => userId);
  const bots = await listBots(db, guildId, userIds);
  const inVoice = people.filter(({ userId }) => !bots.has(userId));
  const here = new Set(inVoice.map(({ userId }) => userId));
  await transaction(db, async (tx) => {
    const running = await listRunningIntervals(tx, guildId);
    const gone = running.filter(({ userId }) => !here.has(userId));
    const left = gone.map(({ userId, isDeaf }) => ({ userId, isDeaf, channelId: null, name: null }));
    const everybody = [...inVoice, ...left].toSorted((a, b) => (a.userId < b.userId ? -1 : 1));
    const hearing = { channelIds, at, cutAt };
    const hasChanged = await followVoice(tx, guildId, { people: everybody, hearing });
    if (hasChanged) await recordFact(tx, { name: "attendance.voiceChanged", guildId }, at);
  });
}
