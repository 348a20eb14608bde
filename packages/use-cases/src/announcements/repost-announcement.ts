import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { AnnouncementPostInput } from "@guildhall/core/announcements";
import { type Transaction, transaction } from "@guildhall/db";
import {
  type AnnouncementPost,
  findPost,
  listLanguageChannels,
  lockAnnouncement,
  savePostAnew,
} from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { wasMessageDeleted } from "@guildhall/db/messages";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { announcementMessageKind } from "./announcement-message-kind.ts";

/** A message that somebody deleted is posted anew, and one that Discord did not take is tried again. Nothing stands twice. */
export async function repostAnnouncement(
  { db, clock }: Context,
  actor: Actor,
  { postId }: AnnouncementPostInput,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const named = await findPost(tx, guildId, postId);
    if (!named) throw new Refusal("announcements.postNotFound");
    const { announcementId } = named;
    const { state } = await lockAnnouncement(tx, guildId, announcementId);
    if (state !== "posted") throw new Refusal("announcements.notPosted");
    await begin(tx, guildId, (await findPost(tx, guildId, postId)) ?? named);
    const target = { kind: "announcement", id: announcementId } as const;
    const after = { channelLanguages: [named.language] };
    await recordAudit(tx, actor, { useCase: "announcements.repostAnnouncement", target, after, now });
    await recordFact(tx, { name: "announcements.postChanged", guildId, postId }, now);
  });
}

async function begin(tx: Transaction, guildId: string, post: AnnouncementPost): Promise<void> {
  const { postId, round, problem, language } = post;
  const shown = { kind: announcementMessageKind, subjectId: postId, variant: String(round) };
  const isNewRound = await wasMessageDeleted(tx, guildId, shown);
  const channels = await listLanguageChannels(tx, guildId);
  const { channelId, pingRoleId } = channels.find((one) => one.language === language) ?? post;
  if (!isNewRound && problem === null && channelId === post.channelId)
    throw new Refusal("announcements.stillStands");
  await savePostAnew(tx, guildId, { postId, isNewRound, channelId, pingRoleId });
}
