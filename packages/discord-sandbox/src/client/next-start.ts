import type { Guild } from "../world/state/guild.ts";
import type { Message } from "../world/state/message.ts";
import { nowMs, type World } from "../world/world.ts";
import type { ChannelView } from "./channel-view.ts";

/** A moment that Discord writes as "in 3 hours": what a card counts down to. */
const countdown = /<t:(\d+):R>/g;
/** Older messages speak of what is over. */
const readPerChannel = 50;

function countdownsOf({ payload }: Message): number[] {
  const words = JSON.stringify([payload.content, payload.embeds]);
  return [...words.matchAll(countdown)].map(([, seconds]) => Number(seconds) * 1000);
}

function botMessages(world: World, { id }: ChannelView): Message[] {
  const messages = [...(world.channels.get(id)?.messages.values() ?? [])].slice(-readPerChannel);
  return messages.filter(({ payload }) => payload.author.id === world.application.botUserId);
}

/** When the next thing begins: an event of the server, or what a message of the bot counts down to. */
export function findNextStartMs(world: World, guild: Guild, channels: readonly ChannelView[]): number | null {
  const events = [...guild.scheduledEvents.values()];
  const starts = events.map(({ payload }) => Date.parse(payload.scheduled_start_time));
  const counted = channels.flatMap((channel) => botMessages(world, channel).flatMap(countdownsOf));
  const ahead = [...starts, ...counted].filter((startMs) => startMs > nowMs(world));
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
