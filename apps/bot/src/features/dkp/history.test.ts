import { toHundredths } from "@guildhall/core";
import { adjustPoints } from "@guildhall/use-cases/dkp";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();

test("an account is turned page by page and explained; whoever has none reads so, now and then", async () => {
  const { guildId, server, officer } = await openHall(bot, "Books");
  const bram = server.member("Bram");
  await officer.slash("/member add", { name: "Dana" });
  const [dana] = await officer.autocomplete("/dkp adjust", { member: "dana" });
  const member = dana?.value ?? "";
  const context = { db: bot.db, clock: bot.sandbox.clock };
  for (let points = 1; points <= 11; points += 1)
    await adjustPoints(
      context,
      { kind: "system", guildId },
      {
        slipId: `history-slip-${points}`,
        lines: [{ memberId: Number(member), amount: toHundredths(points * 100) }],
        reason: `Siege ${points}`,
      },
    );
  const first = await officer.slash("/dkp history", { member });
  expect(first.message?.embeds[0]).toMatchObject({
    title: "History of Dana, DKP",
    footer: { text: "Page 1 of 2" },
  });
  expect(first.message?.embeds[0]?.description).toContain("**+11.00**  Siege 11  → 66.00");
  const older = await first.click("Older");
  expect(older.message?.embeds[0]?.description).toMatch(/\*\*\+1\.00\*\* {2}Siege 1 {2}→ 1\.00$/);
  expect((await older.click("Newer")).message?.embeds[0]).toMatchObject({ footer: { text: "Page 1 of 2" } });
  const explained = await officer.slash("/dkp explain", { member });
  expect(explained.message?.embeds[0]).toMatchObject({
    title: "Dana, DKP: 66.00",
    fields: [{ value: "By officers: +66.00 (11 entries)" }, {}, {}],
  });
  expect((await bram.slash("/dkp explain")).content).toContain("no points yet");
  expect((await bram.slash("/dkp balance", { at: "yesterday 20:00" })).content).toBe(
    "You had no points then.",
  );
});
