import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listMessagesIn } from "@guildhall/db/messages";
import { findPlace } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { absenceMessageKinds } from "./absence-messages.ts";

export type NoticedPost = {
  readonly threadId: string;
  /** The forum that it stands in. */
  readonly forumId: string;
  /** Whether a person has just opened it. */
  readonly isOpenedByHand: boolean;
};

/** A post in the forum of leaves was opened or changed by hand: who opened one is asked when, and a changed one heals. */
export async function noticePost(
  { db, clock }: Context,
  actor: Actor,
  { threadId, forumId, isOpenedByHand }: NoticedPost,
): Promise<void> {
  requireRight(actor, "absences.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    if ((await findPlace(tx, guildId, "absences")) !== forumId) return;
    const messages = await listMessagesIn(tx, guildId, threadId);
    const post = messages.find(({ kind }) => kind === absenceMessageKinds.post);
    if (post) await recordFact(tx, { name: "absences.postChanged", guildId, absenceId: post.subjectId }, now);
    else if (isOpenedByHand) await recordFact(tx, { name: "absences.postOpened", guildId, threadId }, now);
  });
}
