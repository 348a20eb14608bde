import { createPool, undoEntries } from "@guildhall/use-cases/dkp";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();

test("what was written is found, read as it would be taken back, and taken back with a reason", async () => {
  const { guildId, server, officer } = await openHall(bot, "Undo");
  const context = { db: bot.db, clock: bot.sandbox.clock };
  const system = { kind: "system", guildId } as const;
  await createPool(context, system, { name: "Sieges", system: "dkp" });
  await officer.slash("/member add", { name: "Dana" });
  const [dana] = await officer.autocomplete("/dkp adjust", { member: "dana" });
  const [pool] = await officer.autocomplete("/dkp adjust", { pool: "sie" });
  expect(pool?.name).toBe("Sieges");
  const slip = { member: dana?.value ?? "", reason: "Wrong night", pool: pool?.value ?? "" };
  const given = await officer.slash("/dkp adjust", { ...slip, points: "12.5" });
  expect(given.content).toContain("now 12.50 in Sieges");
  const [what] = await officer.autocomplete("/dkp undo", { what: "wrong" });
  expect(what?.name).toMatch(/^Wrong night · Dana · \+12\.50 · Sieges · /);
  const refused = await server.member("Nosy").slash("/dkp undo", { what: what?.value ?? "" });
  expect(refused.content).toContain("You need the right");
  const shown = await officer.slash("/dkp undo", { what: what?.value ?? "" });
  expect(shown.message?.embeds[0]?.description).toContain("Dana −12.50, then 0.00 in Sieges");
  const dialog = await shown.click("Take back 1 entry…");
  const done = await dialog.submit({ Reason: "It was on Tuesday" });
  expect(done.content).toBe("1 entry taken back in Sieges, −12.50.");
  const late = await officer.slash("/dkp undo", { what: what?.value ?? "" });
  expect(late.content).toContain("taken back already");
});

test("a preview of which a part was taken back meanwhile is shown again and writes nothing", async () => {
  const { guildId, officer } = await openHall(bot, "Meanwhile");
  const context = { db: bot.db, clock: bot.sandbox.clock };
  const system = { kind: "system", guildId } as const;
  for (const name of ["Dana", "Edda"]) await officer.slash("/member add", { name });
  const dialog = await officer.slash("/dkp adjust-many");
  const list = { "Name and points, a line each": "Dana; 5\nEdda; 3", Reason: "Siege" };
  const written = await (await dialog.submit(list)).click("Write 2 entries");
  expect(written.content).toContain("2 entries written");
  const [batch] = await officer.autocomplete("/dkp undo", { what: "" });
  const [, row] = await officer.autocomplete("/dkp undo", { what: "siege" });
  const shown = await officer.slash("/dkp undo", { what: batch?.value ?? "" });
  const asked = await shown.click("Take back 2 entries…");
  const entryId = Number(String(row?.value).replace("entry-", ""));
  await undoEntries(context, system, { entryId, slipId: "meanwhile" });
  const again = await asked.submit({ Reason: "Wrong night" });
  expect(again.content).toContain("This has changed since you were asked");
  const once = await (await again.click("Take back 1 entry…")).submit({ Reason: "Wrong night" });
  expect(once.content).toMatch(/^1 entry taken back in DKP/);
});
