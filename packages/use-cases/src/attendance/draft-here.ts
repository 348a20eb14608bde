import { type MemberActor, requireRight } from "@guildhall/core";
import type { DraftHereInput } from "@guildhall/core/attendance";
import { listBots, listMembers, listServerPeople } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { draftMarks, type MarkDraftView } from "./draft-marks.ts";

/** An officer is about to mark everybody who is in the own voice channel, whatever channel it is. */
export async function draftHere(
  context: Context,
  actor: MemberActor,
  { eventId, result, userIds }: DraftHereInput,
): Promise<MarkDraftView> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  return await draftMarks(context, actor, {
    ...{ eventId, result, source: "here" },
    find: async (tx) => {
      const bots = await listBots(tx, guildId, userIds);
      const people = userIds.filter((userId) => !bots.has(userId));
      const roster = new Map((await listMembers(tx, guildId)).map((member) => [member.userId, member]));
      const strangers = new Set(people.filter((userId) => !roster.has(userId)));
      const server = strangers.size > 0 ? await listServerPeople(tx, guildId) : [];
      return {
        memberIds: people.flatMap((userId) => roster.get(userId)?.memberId ?? []),
        questions: [],
        unknown: server.filter(({ userId }) => strangers.has(userId)).map(({ name }) => name),
      };
    },
  });
}
