import { roles } from "@guildhall/core/games";
import { type Database, transaction } from "@guildhall/db";
import { createBuild, createCharacter } from "@guildhall/db/members";
import { makeEvent, makeMember } from "@guildhall/db/testing";
import { answerEvent } from "@guildhall/use-cases/events";
import type { Locator, Page } from "@playwright/test";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

const playerCount = 72;

type Player = { readonly memberId: number; readonly userId: string; readonly name: string };

/** An event in a day, to which so many come. */
async function fillEvent({ db, discord }: House, { guildId }: TestGuild) {
  const now = discord.clock.now();
  const { eventId } = await makeEvent(db, guildId, { startsAt: now.add({ hours: 24 }) });
  const players = [];
  for (let index = 1; index <= playerCount; index += 1) {
    const player = await makeMember(db, guildId, { name: `Player ${index}` });
    await equip(db, guildId, { ...player, index, now });
    await answer({ db, discord }, guildId, { eventId, player, answer: "coming" });
    players.push(player);
  }
  return { eventId, players };
}

type Equipping = Player & { readonly index: number; readonly now: Temporal.Instant };

async function equip(db: Database, guildId: string, player: Equipping): Promise<void> {
  const { memberId, name, index, now } = player;
  await transaction(db, async (tx) => {
    const characterId = await createCharacter(tx, guildId, { memberId, name, isMain: true, now });
    const role = roles[index % 5] ?? "melee";
    const build = { classKey: null, role, power: 3000 + ((index * 131) % 900), link: null, isMain: true };
    await createBuild(tx, guildId, { ...build, memberId, characterId, now });
  });
}

type Saying = {
  readonly eventId: number;
  readonly player: Player;
  readonly answer: "coming" | "cant";
};

async function answer(
  { db, discord }: Pick<House, "db" | "discord">,
  guildId: string,
  { eventId, player, answer }: Saying,
): Promise<void> {
  const { userId, name } = player;
  const actor = { kind: "member", guildId, userId, name, rights: new Set<never>() } as const;
  await answerEvent({ db, clock: discord.clock }, actor, { eventId, answer });
}

const nameIn = async (seat: Locator) => (await seat.locator("bdi").textContent()) ?? "";

const party = (page: Page, number: number) =>
  page.getByRole("region", { name: `Party ${number}`, exact: true });

test("seventy-two people become parties; hands, locks and sign-offs are kept, and only who moved is told", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const { eventId, players } = await fillEvent(house, guild);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/events/${eventId}/parties`);
  await page.getByRole("button", { name: "Build parties" }).click();
  await expect(page.getByText("70 placed, 2 on the bench.")).toBeVisible();
  await expect(party(page, 1).getByRole("listitem").first()).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  // A finger cannot hover: a press tells what a number is, and a press elsewhere is enough of it.
  await page.getByRole("button", { name: "proven best" }).click();
  await expect(page.getByRole("tooltip")).toContainText("can score more");
  await page.getByText("70 placed, 2 on the bench.").click();
  await expect(page.getByRole("tooltip")).toHaveCount(0);

  const first = party(page, 1).getByRole("listitem").first();
  const moved = await nameIn(first);
  const second = party(page, 2).getByRole("listitem").first();
  const swapped = await nameIn(second);
  await first.dragTo(second);
  await expect(toast(page, `${moved} is placed by hand.`)).toBeVisible();
  await expect(party(page, 2).getByText(moved, { exact: true })).toBeVisible();
  await expect(party(page, 1).getByText(swapped, { exact: true })).toBeVisible();

  // The same without a pointer: picked up, and put onto another.
  const third = party(page, 3).getByRole("listitem").first();
  const carried = await nameIn(third);
  await third.getByRole("button").press("Enter");
  const move = page.getByRole("button", { name: "Move…" });
  // The swap before may still be under way; a press on what is disabled is lost.
  await expect(move).toBeEnabled();
  await move.press("Enter");
  await expect(page.getByRole("region", { name: "Somebody is picked up" })).toContainText(carried);
  const fourth = party(page, 4).getByRole("listitem").first();
  const met = await nameIn(fourth);
  await fourth.getByRole("button", { name: `Swap with ${met}` }).press("Enter");
  await expect(toast(page, `${carried} is placed by hand.`)).toBeVisible();
  await expect(party(page, 4).getByText(carried, { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Lock Party 5" }).click();
  await expect(page.getByRole("button", { name: "Let Party 5 go" })).toBeVisible();
  const locked = await party(page, 5).locator("bdi").allInnerTexts();

  await page.getByRole("button", { name: /^Publish, tell/ }).click();
  const asking = page.getByRole("dialog", { name: "Publish the parties?" });
  await asking.getByRole("button", { name: /^Publish, tell/ }).click();
  await expect(toast(page, /The parties are published/)).toBeVisible();

  // Of those who have a place: nobody's place is new because somebody on the bench signs off.
  const names = [6, 7, 8].map((number) => nameIn(party(page, number).getByRole("listitem").first()));
  const seated = new Set(await Promise.all(names));
  const leaving = players.filter(({ name }) => seated.has(name));
  expect(leaving).toHaveLength(3);
  for (const player of leaving) await answer(house, guild.guildId, { eventId, player, answer: "cant" });
  for (const { name } of leaving) await expect(page.getByText(name, { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Balance the rest" }).click();
  await expect(toast(page, "The parties are balanced.")).toBeVisible();
  await expect(party(page, 2).getByText(moved, { exact: true })).toBeVisible();
  await expect(party(page, 4).getByText(carried, { exact: true })).toBeVisible();
  expect((await party(page, 5).locator("bdi").allInnerTexts()).toSorted()).toEqual(locked.toSorted());

  await page.getByRole("button", { name: /^Publish, tell/ }).click();
  const told = Number((await asking.getByText(/are told|is told/).textContent())?.match(/\d+/)?.[0]);
  expect(told).toBeLessThan(playerCount / 2);
  for (const { name } of leaving) await expect(asking.getByText(`${name}: `)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await asking.getByRole("button", { name: /^Publish, tell/ }).click();
  await expect(page.getByText(/, published\./)).toBeVisible();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(toast(page, "One step taken back.")).toBeVisible();
});

test("one press on the page moves who sits in voice to their party, which My page names, and says who is missing", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const { db, discord } = house;
  const { guildId } = guild;
  const server = discord.world.getGuild(guildId);
  const startsAt = discord.clock.now().add({ minutes: 20 });
  const { eventId } = await makeEvent(db, guildId, { startsAt, title: "Siege" });
  const players = [];
  for (const name of [guild.owner, "Iris", "Odo", "Ulf"]) {
    const person = server.member(name);
    const player = await makeMember(db, guildId, { name, userId: person.id });
    await answer(house, guildId, { eventId, player: { ...player, userId: person.id }, answer: "coming" });
    players.push(person);
  }
  await signInAs(page, guild.owner, `/guilds/${guildId}/events/${eventId}/parties`);
  await page.getByRole("button", { name: "Build parties" }).click();
  await page.getByRole("button", { name: /^Publish, tell/ }).click();
  const asking = page.getByRole("dialog", { name: "Publish the parties?" });
  await asking.getByRole("checkbox", { name: "A voice channel for each party" }).check();
  await asking.getByRole("button", { name: /^Publish, tell/ }).click();
  const move = page.getByRole("button", { name: "Move everyone" });
  await expect(move).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const [first, second, third] = players;
  for (const person of [first, second, third]) await person?.joinVoice("Raid");
  await move.click();
  await expect(page.getByText("Moved to their parties: 3. Already there: 0.")).toBeVisible();
  await expect(page.getByText("In no voice channel: Ulf")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.goto(`/guilds/${guildId}/me`);
  await expect(page.getByText("You play in Party 1.")).toBeVisible();
});
