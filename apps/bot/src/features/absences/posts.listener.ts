import { closeDeletedPost, noticePost, recheckPosts } from "@guildhall/use-cases/absences";
import { GatewayDispatchEvents } from "discord.js";
import { defineDeletionListeners } from "#bot/discord/define-deletion-listeners.ts";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";

/** Deleting the post of a leave ends it, and so does deleting the message that it begins with. */
export const postDeletedListener = defineDispatchListener({
  event: GatewayDispatchEvents.ThreadDelete,
  run: async (context, { guild_id: guildId, id }) =>
    await closeDeletedPost(context, { kind: "system", guildId }, { threadId: id }),
});

export const postMessageDeletedListeners = defineDeletionListeners(closeDeletedPost);

/** A post of somebody else than the bot: its author is asked when to be away. */
export const postOpenedListener = defineDispatchListener({
  event: GatewayDispatchEvents.ThreadCreate,
  async run(context, { guild_id: guildId, id: threadId, parent_id: forumId, ...thread }) {
    if (!guildId || !forumId) return;
    // Discord tells of a thread again to whoever is added to it.
    const isOpenedByHand = "newly_created" in thread && thread.newly_created === true;
    await noticePost(context, { kind: "system", guildId }, { threadId, forumId, isOpenedByHand });
  },
});

/** A name or a tag that somebody changed comes back. One that only fell asleep is left alone. */
export const postChangedListener = defineDispatchListener({
  event: GatewayDispatchEvents.ThreadUpdate,
  async run(context, { guild_id: guildId, id: threadId, parent_id: forumId, thread_metadata }) {
    if (!guildId || !forumId || thread_metadata?.archived) return;
    const about = { threadId, forumId, isOpenedByHand: false };
    await noticePost(context, { kind: "system", guildId }, about);
  },
});

/** What was done to posts while the bot was away is found out when it sees the server again. */
export const postsUnseenListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildCreate,
  run: async (context, { id: guildId }) => await recheckPosts(context, { kind: "system", guildId }),
});
