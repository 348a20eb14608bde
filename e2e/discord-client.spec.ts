import { test as base, expect, type Page } from "@playwright/test";
import {
  become,
  messageField,
  messagesWith,
  openChannel,
  openDiscord,
  typeCommand,
} from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { openPlayground, type Playground } from "./fixtures/playground.ts";
import { watchConsole } from "./fixtures/watch-console.ts";

const test = base.extend<{ playground: Playground }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  playground: async ({}, use) => {
    await using playground = await openPlayground();
    await use(playground);
  },
  page: async ({ page, playground: { discord, guildId } }, use) => {
    const violations = watchConsole(page, /Content Security Policy/i);
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await openDiscord(page, discord.url, { guildId });
    await use(page);
    expect(violations, "what the content security policy refused").toEqual([]);
    expect(errors, "what was thrown in the page").toEqual([]);
  },
});

/** Looks of the page that people look at too: they are kept with the run's results. */
async function keepLook(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

test.use({ viewport: { width: 1440, height: 900 } });

test("a dialog takes a choice and a text, and only the one who asked reads the answer", async ({ page }) => {
  await typeCommand(page, "/ask");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "A question" });
  await dialog.getByRole("button", { name: "Your class" }).click();
  await dialog.getByRole("option", { name: "Healer" }).click();
  await dialog.getByRole("textbox", { name: "Why?" }).fill("I heal");
  await keepLook(page, "dialog");
  await dialog.getByRole("button", { name: "Submit" }).click();
  await expect(messagesWith(page, "healer, because I heal")).toContainText("Only Corvin sees this.");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(messagesWith(page, "healer")).toHaveCount(0);
  await become(page, "Bram");
  await expect(messagesWith(page, "healer")).toHaveCount(0);
});

test("a dialog takes boxes, one of several, and a file", async ({ page }) => {
  await typeCommand(page, "/apply");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Join us" });
  await dialog.getByRole("radio", { name: "At weekends" }).check();
  await dialog.getByRole("checkbox", { name: "Siege" }).check();
  await dialog.getByRole("checkbox", { name: "Hunt" }).check();
  await dialog.getByRole("checkbox", { name: "I read the rules" }).check();
  const file = { name: "build.png", mimeType: "image/png", buffer: Buffer.from("no picture") };
  await dialog.getByLabel("A picture of your build").setInputFiles(file);
  await keepLook(page, "boxes");
  await dialog.getByRole("button", { name: "Submit" }).click();
  await expect(messagesWith(page, "weekends, Siege and Hunt, true, build.png")).toBeVisible();
});

test("one's own message is written anew, with names that are completed", async ({ page }) => {
  await messageField(page).pressSequentially("Thanks @bra");
  await expect(page.getByRole("option", { name: /@Bram/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const message = messagesWith(page, "Thanks @Bram");
  await message.click({ button: "right" });
  await page.getByRole("dialog").getByRole("button", { name: "Edit message" }).click();
  await page.keyboard.type(" for the shield");
  await page.keyboard.press("Enter");
  await expect(messagesWith(page, "Thanks @Bram for the shield")).toContainText("(edited)");
});

test("an answer that takes its time is shown as thinking, one that never comes as failed", async ({
  page,
  playground: { discord, finishThinking },
}) => {
  await typeCommand(page, "/think");
  await page.keyboard.press("Enter");
  await expect(messagesWith(page, "Guildhall is thinking…")).toBeVisible();
  finishThinking();
  await expect(messagesWith(page, "Thought it over")).toBeVisible();
  await typeCommand(page, "/silent");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Sending…" })).toBeVisible();
  await discord.clock.advance({ seconds: 4 });
  await expect(page.getByRole("alert")).toContainText("The application did not respond");
});

test("menus, buttons and what is disabled work as in Discord", async ({ page }) => {
  await typeCommand(page, "/menus");
  await page.keyboard.press("Enter");
  const message = messagesWith(page, "Choose one of these");
  await expect(message.getByRole("button", { name: "Not now" })).toBeDisabled();
  await message.getByRole("button", { name: "Builds" }).click();
  await message.getByRole("option", { name: "Siege" }).click();
  await message.getByRole("option", { name: "Hunt" }).click();
  await message.getByRole("button", { name: "Done" }).click();
  await expect(messagesWith(page, "Chosen: Siege and Hunt")).toBeVisible();
  await message.getByRole("button", { name: "Somebody" }).click();
  await page.keyboard.type("bra");
  await page.keyboard.press("Enter");
  await expect(messagesWith(page, /Chosen: \d+/)).toBeVisible();
  await message.getByRole("button", { name: "Yes" }).click();
  await expect(messagesWith(page, "Pressed")).toContainText("(edited)");
});

test("a command is found, filled in and sent by keys alone, in the words of the person's language", async ({
  page,
}) => {
  await become(page, "Yara");
  await messageField(page).pressSequentially("/sal");
  await expect(page.getByRole("option", { name: "/saluer" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("bra");
  await keepLook(page, "command");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(messagesWith(page, "Hello @Bram")).toContainText("Yara a utilisé /greet");
});

test("a required option that is missing is asked for, and nothing is sent", async ({ page }) => {
  const form = await typeCommand(page, "/greet");
  await form.getByRole("button", { name: "Send" }).click();
  await expect(form.getByRole("alert")).toContainText("This is required.");
  await form.getByRole("button", { name: "+ how" }).click();
  await page.keyboard.type("coldly");
  await form.getByRole("button", { name: "Send" }).click();
  await expect(form.getByRole("combobox", { name: "how" })).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Escape");
  await expect(messageField(page)).toBeVisible();
});

test("menus of people and messages hold the app's commands", async ({ page }) => {
  await messageField(page).fill("who has **rams**?");
  await page.keyboard.press("Enter");
  await messagesWith(page, "who has rams?").click({ button: "right" });
  await page.getByRole("dialog").getByRole("button", { name: "Quote" }).click();
  await expect(messagesWith(page, "Quoted: who has rams?")).toBeVisible();
  await page.getByRole("button", { name: "Show members" }).click();
  await page.getByRole("button", { name: "More about Bram" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Praise" }).click();
  await expect(messagesWith(page, "Praised @Bram")).toBeVisible();
  await page.getByRole("button", { name: "More about Bram" }).click();
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Be Bram in a second window" }).click();
  await expect((await opened).getByText("as Bram", { exact: true })).toBeVisible();
});

test("a direct message, a thread and a file are where one looks for them", async ({ page }) => {
  await typeCommand(page, "/whisper");
  await page.keyboard.press("Enter");
  await openChannel(page, "Guildhall");
  await expect(messagesWith(page, "Psst")).toBeVisible();
  await messageField(page).fill("thank you");
  await page.keyboard.press("Enter");
  await expect(messagesWith(page, "thank you")).toBeVisible();
  await openChannel(page, "general");
  await typeCommand(page, "/talk");
  await page.keyboard.press("Enter");
  await openChannel(page, "Ram talk");
  const file = { name: "rams.csv", mimeType: "text/csv", buffer: Buffer.from("who,scrolls\nBram,2") };
  await page.getByRole("main").locator("input[type=file]").setInputFiles(file);
  await messageField(page).fill("here they are");
  await page.keyboard.press("Enter");
  await expect(messagesWith(page, "here they are").getByRole("link", { name: /rams.csv/ })).toBeVisible();
});

test("people are heard and seen in voice, and write posts with their names", async ({ page }) => {
  await page.getByRole("button", { name: "Join Raid", exact: true }).click();
  await expect(page.getByRole("list", { name: "Raid" })).toContainText("Corvin");
  await page.getByRole("button", { name: "Deafen" }).click();
  await expect(page.getByRole("img", { name: "deafened" })).toBeVisible();
  await page.getByRole("button", { name: "Leave voice" }).click();
  await expect(page.getByRole("list", { name: "Raid" })).toHaveCount(0);
  await openChannel(page, "loot");
  await page.getByRole("button", { name: "New post" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Ram scrolls");
  await page.getByRole("textbox", { name: "Your message" }).fill("Who needs some?");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("button", { name: /Ram scrolls/ }).click();
  await expect(messagesWith(page, "Who needs some?")).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "loot" }).click();
  await expect(page.getByRole("button", { name: "New post" })).toBeVisible();
});

test("two windows are two people, and each hears of the other at once", async ({
  page,
  playground,
  context,
}) => {
  const { discord, guildId } = playground;
  const other = await context.newPage();
  await openDiscord(other, discord.url, {
    guildId,
    personId: discord.world.getGuild(guildId).member("Yara").id,
  });
  await messageField(other).fill("bonsoir");
  await other.keyboard.press("Enter");
  await expect(messagesWith(page, "bonsoir")).toContainText("Yara");
  await expect(other.getByText("Vous êtes")).toBeVisible();
  await openChannel(page, "loot");
  await messageField(other).fill("encore là ?");
  await other.keyboard.press("Enter");
  const unread = page.getByRole("button", { name: "general unread" });
  await expect(unread).toBeVisible();
  await become(page, "Bram");
  await expect(unread).toBeHidden();
  await become(page, "Corvin");
  await expect(unread).toBeVisible();
  await unread.click();
  await expect(messagesWith(page, "encore là ?")).toBeVisible();
  await expect(unread).toBeHidden();
  await expect(page.getByText("Acting as")).toBeVisible();
});

test("an event of the server is listed, and people say that it interests them", async ({ page }) => {
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /^Events/ })
    .click();
  const event = page.getByRole("listitem").filter({ hasText: "Castle Siege" });
  await expect(event).toContainText("in 2 hours");
  await event.getByRole("button", { name: "Interested" }).click();
  await expect(event).toContainText("1 interested");
});

for (const colorScheme of ["dark", "light"] as const)
  test(`the page can be read and used by everybody in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await typeCommand(page, "/menus");
    await page.keyboard.press("Enter");
    await expect(messagesWith(page, "Choose one of these")).toBeVisible();
    await messageField(page).fill("/");
    expect(await findBarriers(page)).toEqual([]);
  });

test("trouble is made and ended from the panel, and the clock moves for every window", async ({
  page,
  playground,
}) => {
  const { discord } = playground;
  const cut = page.getByRole("switch", { name: "Cut the gateway" });
  await cut.click();
  await expect(cut).toBeChecked();
  expect(discord.gateway.isReachable).toBe(false);
  await cut.click();
  await expect(cut).not.toBeChecked();
  const slow = page.getByRole("switch", { name: "Slow REST, 800 ms" });
  await slow.click();
  await expect(slow).toBeChecked();
  await slow.click();
  await page.getByRole("button", { name: "+1 h" }).click();
  await expect.poll(() => discord.clock.offsetMs).toBe(3_600_000);
  await page.getByRole("button", { name: "to start" }).click();
  await expect.poll(() => discord.clock.offsetMs).toBeGreaterThan(7_100_000);
  await expect(page.getByRole("button", { name: "+1 day" })).toBeVisible();
});

test("a phone shows one thing at a time", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Channels" }).click();
  await expect(page.getByRole("main")).toBeHidden();
  await openChannel(page, "general");
  await messageField(page).fill("from my phone");
  await page.keyboard.press("Enter");
  await expect(messagesWith(page, "from my phone")).toBeVisible();
  await page.getByRole("button", { name: "Acting as" }).click();
  await page.getByRole("button", { name: "Be Bram" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("button", { name: "Acting as" })).toContainText("Bram");
  await page.getByRole("button", { name: "Show members" }).click();
  await expect(page.getByRole("button", { name: "More about Yara" })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
