import { expect, test } from "vitest";
import type { Sandbox } from "../sandbox.ts";
import { startCheckedSandbox } from "../testing/index.ts";
import { demoGuilds, furnishDemo } from "./index.ts";

const [nightwatch, emberCourt] = demoGuilds;

async function furnish(): Promise<Sandbox> {
  const sandbox = await startCheckedSandbox();
  await furnishDemo(sandbox.world);
  return sandbox;
}

/** What a database may have stored: who is there, and which roles and channels. Threads are made anew. */
function listIds({ world }: Sandbox): readonly string[] {
  const { guilds, channels } = world.state;
  const roles = [...guilds.values()].flatMap((guild) => [...guild.roles.values()]);
  const people = [...guilds.values()].flatMap((guild) => [...guild.members.keys()]);
  const places = [...channels.values()].filter((channel) => !channel.thread);
  return [
    ...people,
    ...roles.filter(({ managed }) => !managed).map(({ id, name }) => `${id} ${name}`),
    ...places.map(({ id, name }) => `${id} ${name}`),
  ];
}

test("each start furnishes the same people, roles and channels", async () => {
  await using first = await furnish();
  await using second = await furnish();
  expect(listIds(second)).toEqual(listIds(first));
});

test("no two things have the same id", () => {
  const ids = demoGuilds.flatMap((guild) => [
    guild.id,
    guild.generalId,
    ...guild.roles.map(({ id }) => id),
    ...guild.categories.flatMap(({ id, channels }) => [id, ...channels.map((channel) => channel.id)]),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the accounts have names that Discord allows, and only Bram is in both guilds", () => {
  for (const { people } of demoGuilds) {
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    for (const { username } of people) expect(username).toMatch(/^[a-z0-9_.]{2,32}$/);
  }
  const elsewhere = new Set(emberCourt?.people.map(({ id }) => id));
  const both = nightwatch?.people.filter(({ id }) => elsewhere.has(id));
  expect(both?.map(({ globalName }) => globalName)).toEqual(["Bram"]);
});

test("members see the hall, and only officers the officers' channel", async () => {
  await using sandbox = await furnish();
  const guild = sandbox.world.getGuild("Nightwatch");
  expect(await guild.member("Bram").in("#welcome").messages()).toHaveLength(2);
  expect(await guild.member("Yara").in("#officers").messages()).toHaveLength(1);
  await expect(guild.member("Bram").in("#officers").say("hello")).rejects.toThrow();
});

test("who joined long ago joined long ago, and voice is not empty", async () => {
  await using sandbox = await furnish();
  const { state } = sandbox.world.getGuild("Nightwatch");
  const days = [...state.members.values()].map(({ joinedAt }) =>
    Temporal.Instant.from(joinedAt).until(sandbox.clock.now()).total("days"),
  );
  expect(Math.max(...days)).toBeGreaterThan(150);
  expect([...state.voiceStates.keys()].toSorted()).toEqual(nightwatch?.inVoice.userIds.toSorted());
});
