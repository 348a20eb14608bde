import { listRunningIntervals } from "@guildhall/db/attendance";
import { listPlaces } from "@guildhall/db/settings";
import { makeEvent, makeMember } from "@guildhall/db/testing";
import { answerForMember } from "@guildhall/use-cases/events";
import { buildParties, publishParties } from "@guildhall/use-cases/groups";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

/** A siege that begins in a minute, with one party of four that everybody knows, and Wyn, who said nothing. */
async function planSiege({ db, discord }: House, guild: TestGuild) {
  const { guildId } = guild;
  const server = discord.world.getGuild(guildId);
  const startsAt = discord.clock.now().add({ minutes: 1 });
  const voice = (await listPlaces(db, guildId)).find(({ place }) => place === "voice");
  const voiceChannelId = voice?.discordId ?? null;
  const { eventId } = await makeEvent(db, guildId, { startsAt, title: "Siege", voiceChannelId });
  const context = { db, clock: discord.clock };
  const system = { kind: "system", guildId } as const;
  const join = async (name: string) => {
    const person = server.member(name);
    return { person, ...(await makeMember(db, guildId, { name, userId: person.id })) };
  };
  for (const name of [guild.owner, "Iris", "Odo", "Ulf"]) {
    const { memberId } = await join(name);
    await answerForMember(context, system, { eventId, memberId, answer: "coming" });
  }
  await join("Wyn");
  const draftNumber = await buildParties(context, system, { eventId, draftNumber: null });
  await publishParties(context, system, { eventId, draftNumber });
  return { server, path: `/guilds/${guildId}/events/${eventId}/live` };
}

test("whoever comes without a word has a seat by one press, and the room turns into the sheet of the evening", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const { server, path } = await planSiege(house, guild);
  for (const name of [guild.owner, "Iris", "Odo", "Wyn"]) await server.member(name).joinVoice("Raid");
  await expect.poll(() => listRunningIntervals(house.db, guild.guildId)).toHaveLength(4);
  await house.advanceClock({ minutes: 10 });
  await signInAs(page, guild.owner, path);
  const party = page.getByRole("region", { name: "Party 1", exact: true });
  await expect(party.getByRole("listitem").filter({ hasText: "Ulf" })).toContainText("missing");
  await expect(party.getByRole("listitem").filter({ hasText: "Iris" })).toContainText("here");
  await expect(page.getByRole("heading", { name: "Here without a seat" })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Seat Wyn in Party 1" }).click();
  await expect(toast(page, "Wyn plays in Party 1, and is told.")).toBeVisible();
  await expect(party.getByRole("listitem").filter({ hasText: "Wyn" })).toContainText("here");
  await expect(page.getByRole("heading", { name: "Here without a seat" })).toHaveCount(0);

  await house.advanceClock({ minutes: 90 });
  await page.reload();
  const sheet = page.getByRole("region", { name: "Attendance sheet" });
  await sheet.getByRole("button", { name: /Ulf.*no-show/ }).click();
  await page.getByRole("menuitemradio", { name: "excused" }).click();
  await expect(toast(page, "1 member counts as excused when you settle.")).toBeVisible();
  await expect(sheet.getByRole("button", { name: /Ulf.*excused/ })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});
