import { makeEvent, makeMember } from "@guildhall/db/testing";
import { answerEvent } from "@guildhall/use-cases/events";
import { buildParties, publishParties } from "@guildhall/use-cases/groups";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

/** An event that begins soon, to which two people of the server come; the first is in the war server too. */
async function publishEvent({ db, discord }: House, { guildId }: TestGuild) {
  const { clock, world } = discord;
  const context = { db, clock };
  const { eventId } = await makeEvent(db, guildId, {
    startsAt: clock.now().add({ hours: 1 }),
    title: "Siege",
  });
  const userIds: string[] = [];
  for (const name of ["Alda", "Corvin"]) {
    const { id: userId } = world.getGuild(guildId).member(`${name} ${guildId}`);
    await makeMember(db, guildId, { userId, name });
    const actor = { kind: "member", guildId, userId, name, rights: new Set<never>() } as const;
    await answerEvent(context, actor, { eventId, answer: "coming" });
    userIds.push(userId);
  }
  const system = { kind: "system", guildId } as const;
  const draftNumber = await buildParties(context, system, { eventId, draftNumber: null });
  return { userIds, publish: () => publishParties(context, system, { eventId, draftNumber }) };
}

test("a war server is linked by a code, its players get role and invite, and after the end the roles go", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const { world } = house.discord;
  const { userIds, publish } = await publishEvent(house, guild);
  const [there = "", missing = ""] = userIds;
  const camp = world.guild({ name: `Camp of ${guild.name}`, owner: `Marshal of ${guild.name}` });
  camp.member(`Alda ${guild.guildId}`);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/groups/war-server`);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Make a code" }).click();
  await expect(toast(page, "The code is there.")).toBeVisible();
  const code = (await page.getByRole("button", { name: /^Copy/ }).locator("bdi").textContent()) ?? "";
  const marshal = camp.member(`Marshal of ${guild.name}`);
  await expect(async () =>
    expect((await marshal.slash("/group link", { code })).content).toContain("is the war server of"),
  ).toPass();
  await expect(page.getByRole("heading", { name: `Camp of ${guild.name}` })).toBeVisible();
  await publish();
  const rolesOf = (userId: string) =>
    (camp.state.members.get(userId)?.roleIds ?? []).map((id) => camp.state.roles.get(id)?.name);
  await expect.poll(() => rolesOf(there)).toEqual(["Party 1"]);
  await expect(page.getByRole("listitem").filter({ hasText: "Corvin" })).toContainText("invited");
  expect(await findBarriers(page)).toEqual([]);
  const letters = () =>
    [...world.state.channels.values()]
      .filter(({ recipientIds }) => recipientIds?.includes(missing))
      .flatMap(({ messages }) => [...messages.values()].map(({ payload }) => payload));
  await expect.poll(() => JSON.stringify(letters())).toContain("discord.gg/");
  await house.advanceClock({ hours: 1, minutes: 90 + 20 });
  await expect.poll(() => rolesOf(there)).toEqual([]);
});
