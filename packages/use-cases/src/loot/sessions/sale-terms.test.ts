import { randomUUID } from "node:crypto";
import { rightsOfPresets } from "@guildhall/core/settings";
import { listOpenLootSessions } from "@guildhall/db/loot";
import { getGuild } from "@guildhall/db/settings";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeSale } from "#use-cases/testing/make-sale.ts";
import { openSession, viewSaleTerms, viewSession } from "./index.ts";

const db = await openTestDatabase();

test("what an officer reads before opening a session is what it is opened with when nothing else is said", async () => {
  const sale = await makeSale(db, [100]);
  const { context, system, bidders, poolId } = sale;
  const { usual, pools } = await viewSaleTerms(context, system);
  for (const stage of usual) {
    const opened = await viewSession(context, system, {
      sessionId: await sale.open({ mode: stage.mode }),
      language: "en",
    });
    expect(opened.stage).toEqual(stage);
  }
  expect(pools).toMatchObject([{ poolId }]);
  const [member] = bidders;
  if (!member) throw new Error("Somebody came");
  await expect(viewSaleTerms(context, member.actor)).rejects.toMatchObject({ code: "common.forbidden" });
  const officer = { ...member.actor, rights: new Set(rightsOfPresets.officer) };
  expect(await viewSaleTerms(context, officer)).toEqual(await viewSaleTerms(context, system));
});

test("a sale whose end an officer chose by the guild's clock ends then, and several drops end together", async () => {
  const { context, guildId, system, drop } = await makeSale(db, [100]);
  const { timeZone } = await getGuild(db, guildId);
  const evening = context.clock.now().toZonedDateTimeISO(timeZone).add({ days: 1 }).with({ hour: 21 });
  const ends = {
    day: evening.toPlainDate().toString(),
    time: evening.toPlainTime().toString({ smallestUnit: "minute" }),
  };
  const sale = {
    dropIds: [await drop(), await drop()],
    stages: [
      { mode: "open" as const, minutes: 5 },
      { mode: "roll" as const, minutes: 30 },
    ],
  };
  await openSession(context, system, { requestId: randomUUID(), ...sale, ends });
  const opened = await listOpenLootSessions(db, guildId);
  expect(opened.map(({ endsAt }) => endsAt.toZonedDateTimeISO(timeZone).toPlainTime().hour)).toEqual([
    21, 21,
  ]);
  expect(opened.map(({ stages }) => stages[1]?.minutes)).toEqual([30, 30]);
  const past = { requestId: randomUUID(), dropIds: [await drop()], stages: sale.stages };
  const yesterday = { day: evening.subtract({ days: 2 }).toPlainDate().toString(), time: "21:00" };
  await expect(openSession(context, system, { ...past, ends: yesterday })).rejects.toMatchObject({
    code: "loot.endNotAhead",
  });
});
