import type { APIMessage } from "discord-api-types/v10";
import { refuse } from "../rules/discord-error.ts";
import { sendMessage } from "../world/changes/create-message.ts";
import { createThread } from "../world/changes/threads.ts";
import type { World } from "../world/world.ts";
import { refuseInClient } from "./client-refusal.ts";
import type { Place } from "./find-command.ts";

export type Post = { readonly title: string; readonly content: string; readonly tags: readonly string[] };

/** A person writes into a forum; the post's first message has the post's id. */
export function writePost(world: World, { user, channel: parent }: Place, post: Post): APIMessage {
  const guild = world.guilds.get(parent.guildId ?? "") ?? refuse("wrongChannelKind");
  const tags = parent.forum?.tags ?? refuseInClient(`#${parent.name} is not a forum.`);
  const appliedTagIds = post.tags.map(
    (name) => tags.find((tag) => tag.name === name)?.id ?? refuseInClient(`There is no tag "${name}".`),
  );
  const by = { userId: user.id };
  const thread = createThread(world, by, {
    guild,
    parent,
    name: post.title,
    ownerId: user.id,
    appliedTagIds,
  });
  const draft = {
    channel: thread,
    authorId: user.id,
    body: { content: post.content },
    extra: { id: thread.id },
  };
  return sendMessage(world, by, draft).payload;
}
