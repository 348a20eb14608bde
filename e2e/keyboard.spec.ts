import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { findNightwatch } from "./fixtures/find-nightwatch.ts";
import type { House } from "./fixtures/house.ts";
import { callByName, pressByKey, reach } from "./fixtures/keys.ts";
import { expect, signInAs, test, toast, undo } from "./fixtures/test.ts";

// Comes after every-page.spec.ts, which compares pages of the same house with pictures.
test.use({ hasDemo: true });

async function answer(page: Page): Promise<void> {
  await callByName(page, "My page");
  const answers = page.getByRole("group", { name: /^Your answer to/ }).nth(1);
  await pressByKey(page, answers.getByRole("button", { name: "Maybe" }));
  await expect(answers.getByRole("button", { name: "Maybe", pressed: true })).toBeVisible();
}

async function planEvent(page: Page): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await pressByKey(page, page.getByRole("link", { name: "New event" }));
  await reach(page, page.getByLabel("Title"));
  await page.keyboard.type("Harvest");
  await pressByKey(page, page.getByRole("button", { name: "Plan the event" }));
  await expect(toast(page, "Harvest is planned.")).toBeVisible();
}

async function settleEvent(page: Page): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await pressByKey(page, page.getByRole("link", { name: "Settle" }));
  await pressByKey(page, page.getByRole("button", { name: /^Settle and write/ }));
  await expect(toast(page, /^Settled\./)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(toast(page, /^Points taken back/)).toBeVisible();
}

async function givePoints(page: Page): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press("d");
  const rows = page.getByRole("table", { name: "Standings" }).getByRole("row");
  await reach(page, rows.nth(1));
  await page.keyboard.press("Space");
  await page.keyboard.press("j");
  await page.keyboard.press("Space");
  await expect(page.getByText("2 selected")).toBeVisible();
  await pressByKey(page, page.getByRole("button", { name: "Adjust points" }));
  const sheet = page.getByRole("dialog", { name: "Adjust points" });
  await reach(page, sheet.getByLabel("Points for each"));
  await page.keyboard.type("5");
  await reach(page, sheet.getByLabel("Reason"));
  await page.keyboard.type("Helped");
  await pressByKey(page, sheet.getByRole("button", { name: "Write 2 entries" }));
  await expect(toast(page, /2 entries written/)).toBeVisible();
}

async function handOver(page: Page): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  const table = page.getByRole("table", { name: "Dropped, not yet given" });
  const ticks = table.getByRole("button", { name: "Handed over" });
  await expect(ticks.first()).toBeVisible();
  const count = await ticks.count();
  await pressByKey(page, ticks);
  await expect(ticks).toHaveCount(count - 1);
}

async function orderWish(page: Page): Promise<void> {
  await callByName(page, "Wishlists");
  const list = page.getByRole("list", { name: "Upgrade" }).getByRole("listitem");
  const last = await list.nth(1).getByRole("button").nth(1).textContent();
  await reach(page, list.nth(1).getByRole("button", { name: /^Move/ }));
  for (const key of ["Space", "ArrowUp", "Space"]) await page.keyboard.press(key);
  await expect(list.first()).toContainText(last ?? "nothing");
}

async function tickCode(page: Page): Promise<void> {
  await callByName(page, "Notices");
  await pressByKey(page, page.getByRole("link", { name: "Codes" }));
  const tick = page.getByRole("checkbox", { name: /I have it/ }).first();
  const wasTicked = await tick.isChecked();
  await pressByKey(page, tick, "Space");
  await expect(tick).toBeChecked({ checked: !wasTicked });
}

async function takeLeave(page: Page, house: House): Promise<void> {
  await callByName(page, "My page");
  await pressByKey(page, page.getByRole("button", { name: "I’ll be away" }));
  const sheet = page.getByRole("dialog", { name: "I’ll be away" });
  await reach(page, sheet.getByLabel("First day"));
  // The first of January is typed the same whether the day comes first or the month.
  await page.keyboard.type(`0101${house.discord.clock.now().toZonedDateTimeISO("UTC").year + 1}`);
  await pressByKey(page, sheet.getByRole("button", { name: "Go on leave" }));
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

async function changeSetting(page: Page): Promise<void> {
  await callByName(page, "Settings");
  const parts = page.getByRole("navigation", { name: "Parts of the settings" });
  await pressByKey(page, parts.getByRole("link", { name: "Events" }));
  await reach(page, page.getByRole("textbox", { name: /^Usual length/ }));
  await page.keyboard.type("100");
  await page.keyboard.press("Control+s");
  await expect(toast(page, /^Saved/)).toBeVisible();
}

async function openMember(page: Page): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await expect(page.getByRole("heading", { name: "Members", level: 1 })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("Mireille");
  const row = page.getByRole("table", { name: "Members" }).getByRole("row", { name: /Mireille/ });
  await pressByKey(page, row);
  await expect(page.getByRole("heading", { name: "Mireille", level: 1 })).toBeVisible();
}

test("the ten things that are done most often are done by keys alone", async ({ page, house }) => {
  test.slow();
  const { guildId, owner } = findNightwatch();
  await signInAs(page, owner, `/guilds/${guildId}`);
  for (const act of [
    answer,
    planEvent,
    settleEvent,
    givePoints,
    handOver,
    orderWish,
    tickCode,
    takeLeave,
    changeSetting,
    openMember,
  ])
    await test.step(act.name, () => act(page, house));
});

/** Does something, takes it back from the notice that says it, and reads what is said then. */
async function doAndUndo(
  page: Page,
  act: () => Promise<void>,
  { done, undone }: { readonly done: RegExp; readonly undone: RegExp },
): Promise<void> {
  await act();
  await undo(page, done);
  await expect(toast(page, undone)).toBeVisible();
}

async function judgeMember(page: Page, hall: string): Promise<void> {
  await page.goto(`${hall}/members`);
  await page.getByRole("searchbox").fill("Mireille");
  await page.getByRole("row", { name: /Mireille/ }).press("Enter");
  const note = async () => {
    await page.getByLabel("New note").fill("Knows every pull");
    await page.getByRole("button", { name: "Keep the note" }).click();
  };
  await doAndUndo(page, note, { done: /^The note on Mireille is kept/, undone: /^The note is deleted/ });
  await expect(page.getByText("Knows every pull", { exact: true })).toHaveValue("Knows every pull");
  await page.getByRole("button", { name: "Keep the note" }).click();
  const kept = page.getByRole("listitem").filter({ hasText: "Knows every pull" });
  const remove = () => kept.getByRole("button", { name: "Delete the note" }).click();
  await doAndUndo(page, remove, { done: /^The note is deleted/, undone: /^The note is back/ });
  await expect(kept).toBeVisible();
  const strike = async () => {
    await page.getByRole("button", { name: "Give a strike" }).click();
    const dialog = page.getByRole("dialog", { name: "A strike for Mireille" });
    await dialog.getByLabel("Reason").fill("Left in the middle of it");
    await dialog.getByRole("button", { name: "Give a strike" }).click();
  };
  await doAndUndo(page, strike, { done: /^Mireille has a strike now/, undone: /^The strike is taken back/ });
  await expect(page.getByText("Left in the middle of it")).toHaveCount(0);
  await strike();
  const takeBack = () => page.getByRole("button", { name: "Take the strike back" }).click();
  await doAndUndo(page, takeBack, {
    done: /^The strike is taken back/,
    undone: /^The strike stands again/,
  });
  await expect(page.getByText("Left in the middle of it")).toBeVisible();
}

async function keepOut(page: Page, hall: string): Promise<void> {
  await page.goto(`${hall}/recruitment/forms`);
  const keep = async (name: string) => {
    await page.getByLabel("Name in the game, or number").fill(name);
    await page.getByLabel("Reason").fill("Robbed the bank");
    await page.getByRole("button", { name: "Keep out" }).click();
  };
  const liftOf = (name: string) => page.getByRole("button", { name: `Let ${name} apply again` });
  const added = { done: /^Grimlow cannot apply any more/, undone: /^Grimlow can apply again/ };
  await doAndUndo(page, () => keep("Grimlow"), added);
  await expect(liftOf("Grimlow")).toHaveCount(0);
  await keep("Wolfram");
  const lifted = { done: /^Wolfram can apply again/, undone: /^Wolfram cannot apply again/ };
  await doAndUndo(page, () => liftOf("Wolfram").click(), lifted);
  await expect(liftOf("Wolfram")).toBeVisible();
}

async function moveContact(page: Page, hall: string): Promise<void> {
  await page.goto(`${hall}/diplomacy`);
  await page.getByRole("row").nth(1).press("Enter");
  const sheet = page.getByRole("dialog");
  const name = (await sheet.getByRole("heading").first().textContent()) ?? "nobody";
  const add = async () => {
    await sheet.getByRole("combobox", { name: "Add somebody" }).click();
    await page.getByRole("option", { name: "Mireille" }).click();
    await sheet.getByRole("button", { name: "Add", exact: true }).click();
  };
  const undone = new RegExp(`^Mireille does not speak for ${name}`);
  await doAndUndo(page, add, { done: /^Mireille (speaks|waits)/, undone });
  await expect(sheet.getByRole("button", { name: "Remove Mireille" })).toHaveCount(0);
}

async function postpone(page: Page, hall: string): Promise<void> {
  await page.goto(`${hall}/announcements`);
  const rows = page.getByRole("main").getByRole("listitem");
  await rows.filter({ hasText: "Scheduled" }).getByRole("link").first().click();
  const goesOut = page.getByText(/^Goes out/);
  const before = (await goesOut.textContent()) ?? "never";
  const unschedule = () => page.getByRole("button", { name: "Back to draft" }).click();
  await doAndUndo(page, unschedule, { done: /^A draft again/, undone: /^Scheduled/ });
  await expect(goesOut).toHaveText(before);
}

/** By the palette, which opens the sheet at once; closed, it gives the focus back to what had it before the palette. */
async function givePointsByName(page: Page, hall: string): Promise<void> {
  await page.goto(`${hall}/dkp`);
  const open = page.getByRole("button", { name: "Give points" });
  const sheet = page.getByRole("dialog", { name: "Adjust points" });
  await open.focus();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find anything" }).fill("Give points");
  await page.getByRole("option", { name: "Give points" }).click();
  await expect(sheet).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(open).toBeFocused();
  const give = async () => {
    await open.click();
    await sheet.getByRole("button", { name: "Whom" }).click();
    await page.getByRole("option", { name: "Mireille" }).click();
    await page.keyboard.press("Escape");
    await sheet.getByLabel("Points for each").fill("5");
    await sheet.getByLabel("Reason").fill("Helped");
    await sheet.getByRole("button", { name: "Write 1 entry" }).click();
  };
  await doAndUndo(page, give, { done: /^1 entry written, \+5\.00/, undone: /^Taken back/ });
}

async function takeContractsDown(page: Page, hall: string): Promise<void> {
  await page.goto(`${hall}/announcements/contracts`);
  const ticks = page.getByRole("checkbox", { checked: true });
  const ticked = await ticks.count();
  const end = () => page.getByRole("button", { name: "Take down" }).click();
  await doAndUndo(page, end, {
    done: /^The contracts are taken down/,
    undone: /^The contracts are up again/,
  });
  await expect(ticks).toHaveCount(ticked);
}

async function rewordDecision(page: Page, hall: string): Promise<void> {
  await page.goto(`${hall}/recruitment/texts?language=en`);
  const card = page.locator("section").filter({ has: page.getByRole("heading", { name: "Rejected" }) });
  const text = card.getByLabel("Message");
  const usual = await text.inputValue();
  await text.fill("Not now, {name} of {guild}.");
  await expect(card.getByText("Not now, Brightblade of Nightwatch.")).toBeVisible();
  const save = () => card.getByRole("button", { name: "Save" }).click();
  await doAndUndo(page, save, { done: /^The message is saved/, undone: /^The usual words are back/ });
  await expect(text).toHaveValue(usual);
}

test("what an officer did last is taken back from the notice that says it, and stands as before", async ({
  page,
}) => {
  const { guildId, owner } = findNightwatch();
  const hall = `/guilds/${guildId}`;
  await signInAs(page, owner, hall);
  for (const act of [
    judgeMember,
    keepOut,
    moveContact,
    postpone,
    givePointsByName,
    takeContractsDown,
    rewordDecision,
  ])
    await test.step(act.name, () => act(page, hall));
});

async function openRanking(page: Page): Promise<void> {
  await page.locator("main a[href*='/loot/decisions/']").first().click();
  await page.waitForURL(/\/decisions\//);
}

async function openChartTable(page: Page): Promise<void> {
  await page.getByRole("button", { name: "As table" }).first().click();
}

/** Lists of every kind that are no common table: their pages, what is pressed there first, and which button is theirs. */
const exported: readonly (readonly [path: string, open?: typeof openRanking, index?: number])[] = [
  ["settings/rights?customise=1"],
  ["dkp/lists"],
  ["loot/history", openRanking],
  ["announcements/codes"],
  ["recruitment"],
  ["absences"],
  ["trends", openChartTable, 1],
];

test("lists of every kind come as a file, a line for each row and a cell for each column", async ({
  page,
}) => {
  const { guildId, owner } = findNightwatch();
  await signInAs(page, owner, `/guilds/${guildId}`);
  for (const [path, open, index = 0] of exported) {
    await page.goto(`/guilds/${guildId}/${path}`);
    await open?.(page);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export CSV" }).nth(index).click();
    const file = await readFile(await (await downloading).path(), "utf8");
    // What stands in quotes may hold commas and lines of its own.
    const lines = file
      .replaceAll(/"(?:[^"]|"")*"/g, "")
      .trimEnd()
      .split("\r\n");
    const widths = lines.map((line) => line.split(",").length);
    expect(file.startsWith("\uFEFF"), path).toBe(true);
    expect(lines.length, path).toBeGreaterThan(1);
    expect(new Set(widths).size, path).toBe(1);
  }
});
