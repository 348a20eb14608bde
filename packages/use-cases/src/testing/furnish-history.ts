import { type Right, toHundredths } from "@guildhall/core";
import { withRules } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findTalkOfUser, savePlace } from "@guildhall/db/settings";
import { makeEvent, randomSnowflake } from "@guildhall/db/testing";
import { markAttendance, openCheckIn, previewSettlement, recordVoice } from "#use-cases/attendance/index.ts";
import type { Context } from "#use-cases/context.ts";
import { adjustPoints } from "#use-cases/dkp/index.ts";
import { answerEvent, saveTemplate } from "#use-cases/events/index.ts";
import { openTalk } from "#use-cases/settings/index.ts";
import type { Hall } from "./make-hall.ts";
import { settleNow } from "./settle-now.ts";

type History = Pick<
  Hall,
  "talkId" | "events" | "templateId" | "previewId" | "secretTime" | "slipId" | "checkInCode"
>;

/** Events in every state; Bram took part in all of them, and was paid for one. */
export async function furnishHistory(
  context: Context,
  { guildId, marker, system, bram }: Pick<Hall, "guildId" | "marker" | "system" | "bram">,
): Promise<History> {
  const { db, clock } = context;
  const voiceChannelId = randomSnowflake();
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "events", discordId: randomSnowflake(), isMadeByUs: true });
    await savePlace(tx, guildId, { place: "voice", discordId: voiceChannelId, isMadeByUs: true });
    await savePlace(tx, guildId, { place: "panel", discordId: randomSnowflake(), isMadeByUs: true });
  });
  const plan = async (hours: number, wishes: Parameters<typeof makeEvent>[2] = {}) => {
    const startsAt = clock.now().add({ hours });
    const planned = { title: `Siege ${marker}`, startsAt, voiceChannelId, createdByUserId: bram.userId };
    return (await makeEvent(db, guildId, { ...planned, ...wishes })).eventId;
  };
  const events = {
    upcoming: await plan(2),
    draft: await plan(3, { state: "draft", rules: withRules({ opensHoursBefore: 3 }) }),
    locked: await plan(5, { state: "locked" }),
    running: await plan(-1),
    over: await plan(-4),
    settled: await plan(-8),
  };
  const bramActs = { ...bram, kind: "member", guildId, rights: new Set<Right>() } as const;
  await openTalk(context, bramActs);
  const talkId = (await findTalkOfUser(db, guildId, bram.userId))?.id ?? 0;
  await answerEvent(context, bramActs, { eventId: events.upcoming, answer: "coming" });
  const secretTime = clock.now().subtract({ hours: 3, minutes: 42, milliseconds: 321 });
  const person = { userId: bram.userId, name: bram.name, channelId: voiceChannelId, isDeaf: false };
  await recordVoice(context, system, { person, at: secretTime, cutAt: undefined });
  const { memberId } = bram;
  const mark = { eventId: events.settled, memberId, result: "present", note: `Was there ${marker}` } as const;
  await markAttendance(context, system, mark);
  await settleNow(context, system, events.settled);
  const { code: checkInCode } = await openCheckIn(context, system, { eventId: events.running });
  const lines = [{ memberId, amount: toHundredths(3_00) }];
  const slipId = `slip-${marker}`;
  await adjustPoints(context, system, { slipId, lines, reason: marker });
  const { previewId } = await previewSettlement(context, system, { eventId: events.over });
  const planned = { name: `Siege ${marker}`, note: marker, durationMinutes: 90, rewardPoints: 12 };
  const { templateId } = await saveTemplate(context, system, planned);
  const shown = { slipId, previewId, checkInCode, secretTime: secretTime.toString() };
  return { talkId, events, templateId, ...shown };
}
