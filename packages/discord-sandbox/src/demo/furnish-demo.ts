import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord-api-types/v10";
import type { GuildControl } from "../actor/guild-control.ts";
import type { WorldControl } from "../actor/world-control.ts";
import type { Forum } from "../world/state/channel.ts";
import type { DemoCategory, DemoChannel, DemoGuild, DemoPerson } from "./demo-guild.ts";
import { emberCourt } from "./ember-court.ts";
import { nightwatch } from "./nightwatch.ts";

/** The guilds of the demo, the one that it opens with first. */
export const demoGuilds: readonly DemoGuild[] = [nightwatch, emberCourt];

/** Makes the demo's guilds with their people, channels and first words. */
export async function furnishDemo(world: WorldControl): Promise<void> {
  for (const guild of demoGuilds) await furnishGuild(world, guild);
}

async function furnishGuild(world: WorldControl, demo: DemoGuild): Promise<void> {
  const everybody = [...demo.people, ...demo.newcomers];
  for (const { id, username, globalName, locale } of everybody)
    world.user(globalName, { id, username, locale });
  const { name, id, ownerId } = demo;
  const owner = demo.people.find((person) => person.id === ownerId);
  const guild = world.guild({
    name,
    id,
    owner: owner?.globalName ?? name,
    foundedAt: joinedAt(world, owner?.joinedDaysAgo ?? 0),
    general: { id: demo.generalId },
  });
  for (const { name: roleName, ...role } of demo.roles) guild.role(roleName, role);
  for (const person of everybody) addPerson(world, guild, person);
  for (const category of demo.categories) addCategory(guild, category);
  for (const { name: eventName, inHours, ...event } of demo.scheduled)
    guild.scheduledEvent(eventName, { ...event, startsAt: hoursAhead(world, inHours) });
  await fillWithLife(guild, demo);
}

function addPerson(world: WorldControl, guild: GuildControl, person: DemoPerson): void {
  const { id, nick, roles, joinedDaysAgo } = person;
  guild.member(id, { roles, joinedAt: joinedAt(world, joinedDaysAgo), ...(nick ? { nick } : {}) });
}

function joinedAt({ state }: WorldControl, daysAgo: number): string {
  return state.clock
    .now()
    .subtract({ hours: 24 * daysAgo })
    .toString({ smallestUnit: "millisecond" });
}

/** On the hour, as people plan. */
function hoursAhead({ state }: WorldControl, hours: number): string {
  const at = state.clock.now().add({ hours }).round({ smallestUnit: "hour", roundingMode: "ceil" });
  return at.toString({ smallestUnit: "millisecond" });
}

function addCategory(guild: GuildControl, { id, name, channels }: DemoCategory): void {
  guild.channel(name, { id, type: ChannelType.GuildCategory });
  for (const channel of channels) addChannel(guild, name, channel);
}

function addChannel(guild: GuildControl, category: string, channel: DemoChannel): void {
  const { name, onlyFor, tags, topic = null, ...rest } = channel;
  guild.channel(name, { ...rest, topic, category, ...(tags ? { forum: forumWith(rest.id, tags) } : {}) });
  if (!onlyFor) return;
  const view = String(PermissionFlagsBits.ViewChannel);
  const role = guild.role(onlyFor);
  guild.overwrite(name, { id: guild.id, type: OverwriteType.Role, allow: "0", deny: view });
  guild.overwrite(name, { id: role.id, type: OverwriteType.Role, allow: view, deny: "0" });
}

/** Tags have ids of their own, made from that of their forum so that they stay the same. */
function forumWith(forumId: string, names: readonly string[]): Partial<Forum> {
  return {
    tags: names.map((name, index) => ({
      id: `${forumId.slice(0, -1)}${index + 5}`,
      name,
      moderated: false,
      emoji_id: null,
      emoji_name: null,
    })),
  };
}

async function fillWithLife(guild: GuildControl, { messages, inVoice }: DemoGuild): Promise<void> {
  for (const { channel, by, content, title, tags } of messages) {
    const author = guild.member(by).in(channel);
    await (title ? author.post(title, content, tags) : author.say(content));
  }
  for (const userId of inVoice.userIds) await guild.member(userId).joinVoice(inVoice.channel);
}
