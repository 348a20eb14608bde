import { type Actor, Refusal } from "@guildhall/core";
import type { AnnouncementInput } from "@guildhall/core/announcements";
import { listLanguageChannels, listPosts, saveAnnouncement, savePostAnew } from "@guildhall/db/announcements";
import type { Context } from "#use-cases/context.ts";
import { changeState } from "./change-state.ts";
import { sendOut } from "./send-out.ts";

/** What was taken down is posted anew, where the languages are spoken now. Nobody is pinged a second time. */
export async function putUpAnnouncement(
  context: Context,
  actor: Actor,
  { announcementId }: AnnouncementInput,
): Promise<void> {
  const { guildId } = actor;
  await changeState(context, actor, {
    ...{ useCase: "announcements.putUpAnnouncement", announcementId },
    async take(tx, announcement, now) {
      const { state, postedAt } = announcement;
      if (state === "posted") return false;
      if (state !== "takenDown") throw new Refusal("announcements.notPosted");
      const channels = await listLanguageChannels(tx, guildId);
      for (const post of await listPosts(tx, guildId, [announcementId])) {
        const { channelId, pingRoleId } = channels.find(({ language }) => language === post.language) ?? post;
        await savePostAnew(tx, guildId, { postId: post.postId, isNewRound: true, channelId, pingRoleId });
      }
      await sendOut(tx, guildId, { announcement, now });
      await saveAnnouncement(tx, guildId, { announcementId, postedAt });
      return true;
    },
  });
}
