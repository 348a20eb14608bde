import { randomUUID } from "node:crypto";
import type { MemberActor } from "@guildhall/core";
import { markAttendance, previewSettlement, settleEvent } from "#use-cases/attendance/index.ts";
import { answerEvent, createEvent } from "#use-cases/events/index.ts";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { startSession } from "#use-cases/privacy/index.ts";
import { recordServer } from "#use-cases/settings/index.ts";
import { attend } from "./attend.ts";
import type { Story } from "./make-story.ts";

/**
 * An officer does everything in a guild that leaves a trace: is seen there, plans, answers, comes, marks others, is paid,
 * settles, signs in. The event of the story is over and settled afterwards.
 */
export async function liveThrough(story: Story, person: MemberActor, note: string): Promise<void> {
  const { context, event, members } = story;
  await beSeen(story, person);
  const startsAt = context.clock.now().add({ hours: 48 }).toString();
  const plan = { title: `Raid of ${person.name}`, startsAt, durationMinutes: 60, note, rewardPoints: 10 };
  const { eventId } = await createEvent(context, person, plan);
  await answerEvent(context, person, { eventId, answer: "coming" });
  const [aldo, brix] = members;
  for (const member of [aldo, brix]) await answerEvent(context, member, { eventId, answer: "maybe" });
  await attend(story, person, { answer: "coming", from: 0 });
  await attend(story, aldo, { answer: "coming", from: 0, to: 90 });
  context.clock.advance({ hours: 3 });
  const settling = { eventId: event.eventId };
  const { lines } = await previewSettlement(context, person, settling);
  const marked = lines.find(({ userId }) => userId === aldo.userId)?.memberId ?? 0;
  await markAttendance(context, person, { ...settling, memberId: marked, result: "late", note });
  const { previewId } = await previewSettlement(context, person, settling);
  await settleEvent(context, person, { ...settling, previewId });
}

async function beSeen(
  { context, guildId, system, event }: Story,
  { userId, name }: MemberActor,
): Promise<void> {
  const asOf = context.clock.now();
  const account = { userId, name, avatarHash: null, isBot: false, joinedAt: asOf, roleIds: [guildId] };
  await recordServerMembers(context, system, { members: [account], asOf });
  const overwrites = [{ id: userId, allow: "1024", deny: "0" }];
  const channelId = event.voiceChannelId;
  const channel = {
    channelId,
    parentId: null,
    kind: "voice",
    name: "Raid",
    position: 0,
    overwrites,
  } as const;
  await recordServer(context, system, { roles: [], channels: [channel], asOf });
  await startSession(
    context,
    { kind: "user", userId },
    { sessionId: randomUUID(), device: "Firefox, Windows", guilds: [] },
  );
}
