import { listChannels } from "@guildhall/db/settings";
import { cancelEvent } from "@guildhall/use-cases/events";
import { ChannelType, REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf } from "#bot/testing/plan-event.ts";
import { planWithRules } from "#bot/testing/plan-with-rules.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };
const rest = () => new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);

/** The post in a forum, with its tags by name and what it begins with. */
function postIn(forumId: string, title: string) {
  const { channels } = sandbox.world.state;
  const found = [...channels.values()].find((each) => each.parentId === forumId && each.name === title);
  if (!found) throw new Error(`No post "${title}"`);
  const tags = channels.get(forumId)?.forum?.tags ?? [];
  return {
    id: found.id,
    thread: found.thread,
    tags: found.thread?.appliedTagIds.map((id) => tags.find((tag) => tag.id === id)?.name),
    messages: [...found.messages.values()].map(({ payload }) => payload),
  };
}

/** The bot hears of a channel apart from what is planned in it. */
async function untilKnown(guildId: string, channelId: string): Promise<void> {
  await until(async () => {
    const known = (await listChannels(db, guildId)).map((channel) => channel.channelId);
    expect(known).toContain(channelId);
  });
}

/** The roles that each post pinged which was opened in this forum; the card is edited soon after, and an edit pings nobody. */
function watchPings(forumId: string): readonly unknown[] {
  const pings: unknown[] = [];
  sandbox.observe({
    rest({ method, path, response }) {
      if (method === "POST" && path === `/channels/${forumId}/threads`) pings.push(response);
    },
  });
  return pings;
}

test("in a forum the card begins a post under the tag of its state, pings once, heals, and is closed at the end", async () => {
  const { guildId, server } = await openHall(bot, "Forum");
  const forum = server.channel("raids", { type: ChannelType.GuildForum });
  const raiders = server.role("Raiders");
  const available_tags = [{ name: "Open" }, { name: "Called off" }];
  await rest().patch(Routes.channel(forum.id), { body: { available_tags } });
  await untilKnown(guildId, forum.id);
  const pings = watchPings(forum.id);
  const rules = { channelId: forum.id, mentionRoleIds: [raiders.id] };
  const { eventId } = await planWithRules(bot, guildId, { title: "Boonstone", rules });
  await until(() => {
    expect(postIn(forum.id, "Boonstone").tags).toEqual(["Open"]);
    expect(pings).toMatchObject([{ message: { mention_roles: [raiders.id] } }]);
  });
  const bram = server.member("Forum Bram");
  const first = postIn(forum.id, "Boonstone").id;
  await bram.in("Boonstone").click("Coming");
  await until(() => expect(JSON.stringify(postIn(forum.id, "Boonstone").messages)).toContain("Bram"));
  await rest().delete(Routes.channel(first));
  await until(() => {
    const { id, messages } = postIn(forum.id, "Boonstone");
    expect(id).not.toBe(first);
    expect(messages).toHaveLength(1);
    expect(pings).toMatchObject([{}, { message: { mention_roles: [] } }]);
  });
  await cancelEvent(context, { kind: "system", guildId }, { eventId });
  await until(() =>
    expect(postIn(forum.id, "Boonstone")).toMatchObject({
      thread: { isArchived: true, isLocked: true },
    }),
  );
});

test("a card whose channel was deleted stands in the guild's own", async () => {
  const { guildId, server, officer } = await openHall(bot, "Lost");
  const own = server.channel("sieges");
  await untilKnown(guildId, own.id);
  await planWithRules(bot, guildId, { title: "Siege", rules: { channelId: own.id } });
  await until(async () => expect(await officer.in("#sieges").messages()).toHaveLength(1));
  expect(await officer.in("#events").messages()).toEqual([]);
  await rest().delete(Routes.channel(own.id));
  await until(() => cardOf(officer, "Siege"));
});
