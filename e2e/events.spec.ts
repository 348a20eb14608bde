import { findBarriers } from "./fixtures/find-barriers.ts";
import { planEvent } from "./fixtures/plan-event.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("an event planned on the page gets its card in Discord, and answers given there appear without a reload", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner);
  await planEvent(page, { house, guild, title: "Castle Siege" });
  await page.getByRole("link", { name: /Castle Siege/ }).click();
  await expect(page.getByRole("heading", { name: "Castle Siege", level: 1 })).toBeVisible();
  await expect(page.getByText("Nobody has answered yet.")).toBeVisible();
  await expect(page.getByText("Live", { exact: true })).toBeVisible();

  const member = house.discord.world.getGuild(guild.guildId).member(guild.member).in("#events");
  await expect.poll(async () => (await member.messages()).length).toBeGreaterThan(0);
  await member.click("Coming");
  await expect(page.getByRole("listitem").filter({ hasText: guild.member })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await member.click("Can't");
  await expect(page.getByRole("heading", { name: "Can't", level: 2 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Coming", level: 2 })).toBeHidden();

  await page.getByRole("link", { name: "Change", exact: true }).click();
  await page.getByLabel("Title").fill("Siege of Stonegard");
  await page.getByLabel("Start", { exact: true }).fill("21:00");
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByRole("heading", { name: "Siege of Stonegard", level: 1 })).toBeVisible();
  const titles = async () =>
    (await member.messages()).flatMap(({ embeds }) => embeds.map(({ title }) => title));
  await expect.poll(titles).toEqual(["Siege of Stonegard"]);
  await page.getByRole("link", { name: "Plan again" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Siege of Stonegard");
  await expect(page.getByLabel("Start", { exact: true })).toHaveValue("21:00");
});

test("a member answers on the page, and a second tab of the same browser follows over one stream", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner);
  await planEvent(page, { house, guild, title: "Guild raid" });
  const second = await page.context().newPage();
  const streams: string[] = [];
  second.on("request", (request) => request.url().endsWith("/live") && streams.push(request.url()));
  await second.goto(`/guilds/${guild.guildId}/events`);
  await expect(second.getByText("Live", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: /Guild raid/ }).click();
  await page.getByRole("button", { name: "Late" }).click();
  await expect(toast(page, "Your answer: Late.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Late" })).toHaveAttribute("aria-pressed", "true");
  await expect(second.getByText("you: Late")).toBeVisible();
  expect(streams).toEqual([]);

  await page.close();
  await expect.poll(() => streams.length).toBe(1);
  await second.close();
});

test("a form that does not fit says what to do, and plans nothing", async ({ page, guild, house }) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/events/new`);
  await page.getByLabel("Length in minutes").fill("2");
  await page.getByRole("button", { name: "Plan the event" }).click();
  await expect(page.getByText("Give it a title of up to 100 letters.")).toBeVisible();
  await expect(page.getByText("Give 5 to 1,440 minutes.")).toBeVisible();
  await page.goto(`/guilds/${guild.guildId}/events`);
  await expect(page.getByText("No event is planned.")).toBeVisible();
});

test("a member sees events, is told which right planning and settling take, and gets neither in another way", async ({
  page,
  browser,
  baseURL,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner);
  await planEvent(page, { house, guild, title: "Archboss" });
  const address = await page.getByRole("link", { name: /Archboss/ }).getAttribute("href");

  const context = await browser.newContext({ baseURL });
  const member = await context.newPage();
  await signInAs(member, guild.member, `/guilds/${guild.guildId}/events`);
  await expect(member.getByRole("link", { name: /Archboss/ })).toBeVisible();
  await expect(member.getByRole("link", { name: "New event" })).toHaveCount(0);
  await member.goto(`/guilds/${guild.guildId}/events/new`);
  await expect(member.getByText('You need the right "Create and change events"')).toBeVisible();
  await member.goto(`${address}?tab=settle`);
  await expect(member.getByText('You need the right "Close & pay events"')).toBeVisible();
  await expect(member.getByRole("button", { name: /Settle/ })).toHaveCount(0);
  const answer = await member.request.get(`/api${address}/settlement`);
  expect(answer.status()).toBe(403);
  expect(await answer.text()).not.toContain("previewId");
  await context.close();
});

test("an event of another guild is not found, on the page or behind it", async ({ page, guild, house }) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner);
  await planEvent(page, { house, guild, title: "Ours only" });
  const address = await page.getByRole("link", { name: /Ours only/ }).getAttribute("href");
  const eventId = address?.split("/").at(-1);

  const other = house.discord.world.guild({ name: "Ember Court", owner: guild.owner });
  await expect
    .poll(async () => (await page.request.get(`/api/guilds/${other.id}/events`)).status())
    .toBe(400);
  await page.goto(`/guilds/${other.id}/events/${eventId}`);
  await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
  for (const part of ["", "/attendance", "/settlement"])
    expect((await page.request.get(`/api/guilds/${other.id}/events/${eventId}${part}`)).status()).toBe(404);
});

test("a page that loses its line says so, and knows everything again when it is back", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner);
  await planEvent(page, { house, guild, title: "Riftstone" });
  const address = (await page.getByRole("link", { name: /Riftstone/ }).getAttribute("href")) ?? "";
  await page.route("**/live", (route) => route.abort());
  await page.goto(address);
  await expect(page.getByText("Reconnecting")).toBeVisible();
  await expect(page.getByText("Nobody has answered yet.")).toBeVisible();
  await house.discord.world.getGuild(guild.guildId).member(guild.member).in("#events").click("Maybe");
  await page.unroute("**/live");
  await expect(page.getByText("Live", { exact: true })).toBeVisible({ timeout: 10_000 });
  await expect(page.getByRole("listitem").filter({ hasText: guild.member })).toBeVisible();
});

test("who leaves the server loses the page that is open, and is told so without a reload", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/events`);
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  await house.discord.world.getGuild(guild.guildId).member(guild.member).leaveGuild();
  await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible({ timeout: 5_000 });
});

test("an answer is seen before it has arrived, stays while news come in, and goes back where it does not arrive", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner);
  await planEvent(page, { house, guild, title: "Boonstone" });
  await page.getByRole("link", { name: /Boonstone/ }).click();
  const late = page.getByRole("button", { name: "Late" });
  await expect(late).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  const line = Promise.withResolvers<void>();
  await page.route("**/events/*", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await line.promise;
    await route.abort();
  });
  await late.click();
  await expect(late).toHaveAttribute("aria-pressed", "true");
  const member = house.discord.world.getGuild(guild.guildId).member(guild.member).in("#events");
  await expect.poll(async () => (await member.messages()).length).toBeGreaterThan(0);
  await member.click("Maybe");
  await expect(page.getByRole("listitem").filter({ hasText: guild.member })).toBeVisible();
  await expect(late).toHaveAttribute("aria-pressed", "true");

  line.resolve();
  await expect(toast(page, /No answer came/)).toBeVisible();
  await expect(late).toHaveAttribute("aria-pressed", "false");
});
