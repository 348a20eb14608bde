import { listWaitingDrops } from "@guildhall/db/loot";
import { expect, test } from "vitest";
import { openCatalogue } from "#bot/testing/open-catalogue.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { db, sandbox, restart } = bot;

const fieldsOf = (reply: {
  readonly message?: { readonly embeds?: readonly { readonly fields?: readonly object[] }[] } | undefined;
}) => reply.message?.embeds?.[0]?.fields;

test("what dropped is read first, an unclear line is asked about, and one press records it once", async () => {
  const { guildId, officer } = await openCatalogue(bot, "Dropping");
  const eventId = await planEvent(bot, officer, "Archboss");
  await sandbox.clock.advance({ hours: 3 });
  const list = "2x Moonlit Arc\nBled of Dask\nZzyzx ×3";
  const draft = await (await officer.slash("/loot drop")).submit({ "Items, one a line": list });
  expect(fieldsOf(draft)).toMatchObject([
    { name: "To be recorded: 2", value: "2 × Moonlit Arc" },
    { name: "Not clear: 2", value: "2. Bled of Dask, 3. Zzyzx" },
  ]);
  await restart();
  const answered = await draft.select("Line 2: which item is “Bled of Dask”?", "Blade of Dusk");
  expect(fieldsOf(answered)?.[0]).toMatchObject({
    name: "To be recorded: 3",
    value: "2 × Moonlit Arc, 1 × Blade of Dusk",
  });
  const recorded = await answered.click("Record 3 drops");
  expect(recorded.content).toBe("3 drops are recorded, at Archboss.");
  expect(await listWaitingDrops(db, guildId, eventId)).toHaveLength(3);
  const undone = await recorded.click("Undo");
  expect(undone.content).toContain("3 drops are taken back");
  expect(await listWaitingDrops(db, guildId, eventId)).toEqual([]);
});

test("what dropped long after an event, or before any, belongs to none", async () => {
  const { officer } = await openCatalogue(bot, "Guessing");
  await planEvent(bot, officer, "Archboss");
  await sandbox.clock.advance({ hours: 30 });
  const draft = await (await officer.slash("/loot drop")).submit({ "Items, one a line": "Moonlit Arc" });
  expect((await draft.click("Record 1 drop")).content).toBe("1 drop is recorded, at no event.");
});

test("a member who gives nothing is told so before anything is written", async () => {
  const { server } = await openCatalogue(bot, "Asking");
  const refused = await server.member("Asking Bram").slash("/loot drop");
  expect(refused.content).toContain("the right");
});
