import { GatewayDispatchEvents } from "discord-api-types/v10";
import { sandboxHand } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import { channelPayload } from "../payloads/channel-payload.ts";
import type { Channel, Thread } from "../state/channel.ts";
import { timestamp, type World } from "../world.ts";

export function threadUpdated(world: World, channel: Channel): Dispatch {
  const guildId = channel.guildId ?? "";
  return {
    t: GatewayDispatchEvents.ThreadUpdate,
    d: { ...channelPayload(world, channel), guild_id: guildId },
    to: { guildId, channelId: channel.id },
  } as Dispatch;
}

export function setArchived(world: World, thread: Thread, isArchived: boolean): void {
  if (thread.isArchived === isArchived) return;
  thread.isArchived = isArchived;
  thread.archiveChangedAt = timestamp(world);
}

/** Archives the thread after its time without activity. https://discord.com/developers/docs/topics/threads#active-archived-threads */
export function armArchive(world: World, channel: Channel): void {
  const thread = channel.thread;
  if (!thread) return;
  thread.cancelArchive();
  thread.cancelArchive = world.clock.after(thread.autoArchiveMinutes * 60_000, () =>
    change(world, {
      by: sandboxHand,
      write: () => setArchived(world, thread, true),
      dispatch: () => [threadUpdated(world, channel)],
    }),
  );
}

/** A message opens an archived thread again and starts its idle time anew. */
export function wakeThread(world: World, channel: Channel): void {
  const thread = channel.thread;
  if (!thread) return;
  if (thread.isArchived)
    change(world, {
      by: sandboxHand,
      write: () => setArchived(world, thread, false),
      dispatch: () => [threadUpdated(world, channel)],
    });
  armArchive(world, channel);
}
