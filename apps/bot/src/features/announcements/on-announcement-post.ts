import { type AnnouncementPost, savePostCrossposted, savePostProblem } from "@guildhall/db/announcements";
import { findMessage } from "@guildhall/db/messages";
import { listChannels } from "@guildhall/db/settings";
import { announcementMessageKind } from "@guildhall/use-cases/announcements";
import { RESTJSONErrorCodes, Routes } from "discord.js";
import { hopelessCode } from "#bot/discord/hopeless-code.ts";
import { unlessGoneOr } from "#bot/discord/is-gone.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { takeAwayMessage } from "#bot/discord/take-away-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { readPost } from "./read-post.ts";

const identityOf = ({ postId, round }: AnnouncementPost) => ({
  ...{ kind: announcementMessageKind, subjectId: postId, variant: String(round) },
});

/** One channel shows what is announced there. What one channel does not take keeps no other one waiting. */
export const onAnnouncementPost = onFact({
  name: "announcement-post",
  facts: ["announcements.postChanged"],
  subject: ({ postId }) => postId,
  async run(tools, { guildId, postId }) {
    const read = await readPost(tools, guildId, postId);
    if (!read) return;
    const { post, announcement, marker, view } = read;
    if (!view) return await takeAwayMessage(tools, guildId, identityOf(post));
    try {
      await showMessage(tools, guildId, {
        ...{ ...identityOf(post), channelId: post.channelId, view, marker, comesBack: false },
        pingRoleIds: announcement.pings && post.pingRoleId && post.round === 1 ? [post.pingRoleId] : [],
      });
      if (announcement.crossposts) await crosspost(tools, guildId, post);
      await saveProblem(tools, guildId, { post, problem: null });
    } catch (error) {
      // Somebody has to change the server first: the page says so, and how to try again.
      const problem = hopelessCode(error);
      if (!problem) throw error;
      await saveProblem(tools, guildId, { post, problem });
    }
  },
});

type Trouble = { readonly post: AnnouncementPost; readonly problem: string | null };

async function saveProblem(
  { context }: Tools,
  guildId: string,
  { post: { postId, problem: known }, problem }: Trouble,
): Promise<void> {
  if (known !== problem) await savePostProblem(context.db, guildId, { postId, problem });
}

/** Sends it on to the servers that follow the channel, once. Later edits go there by themselves. */
async function crosspost(tools: Tools, guildId: string, post: AnnouncementPost): Promise<void> {
  const { postId, round, crosspostedRound, channelId } = post;
  const { db } = tools.context;
  const channel = (await listChannels(db, guildId)).find((one) => one.channelId === channelId);
  const standing = await findMessage(db, guildId, identityOf(post));
  if (crosspostedRound === round || channel?.kind !== "announcement" || !standing?.messageId) return;
  const route = Routes.channelMessageCrosspost(channelId, standing.messageId);
  const unlessDone = unlessGoneOr(RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted);
  await tools.client.rest.post(route).catch(unlessDone);
  await savePostCrossposted(db, guildId, { postId, round });
}
