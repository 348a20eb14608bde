import type { MemberActor } from "@guildhall/core";
import { findTalkOfUser } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** The thread in which the person talks with the officers; null while there is none. */
export async function viewOwnTalk(
  { db }: Context,
  { guildId, userId }: MemberActor,
): Promise<{ readonly threadId: string | null }> {
  const talk = await findTalkOfUser(db, guildId, userId);
  return { threadId: talk && !talk.closedAt ? talk.threadId : null };
}
