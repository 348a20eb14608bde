import { Refusal } from "@guildhall/core";
import { listAwardsOfDrop } from "@guildhall/db/loot";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeSale } from "#use-cases/testing/make-sale.ts";
import { closeDueSession } from "./close-due-session.ts";
import { closeSession } from "./close-session.ts";
import { viewSession } from "./view-session.ts";

const db = await openTestDatabase();

test("fifty bid at once: every bid is in the book, one leads, and the points of one are bound", async () => {
  const sale = await makeSale(
    db,
    Array.from({ length: 50 }, () => 1_000),
  );
  const sessionId = await sale.open({ mode: "open" });
  const bids = await Promise.allSettled(
    sale.bidders.map((_, who) => sale.bid(who, sessionId, 100 + who * 10)),
  );
  const lost = bids.filter((bid) => bid.status === "rejected" && !(bid.reason instanceof Refusal));
  expect(lost).toEqual([]);
  const view = await viewSession(sale.context, sale.system, { sessionId, language: "en" });
  expect(view.leaderMemberId).toBe(sale.bidders[49]?.memberId);
  const held = await sale.held();
  expect(held.filter((amount) => amount > 0)).toEqual([590]);
  expect(view.bids).toHaveLength(bids.filter(({ status }) => status === "fulfilled").length);
  await closeSession(sale.context, sale.system, { sessionId });
  expect((await sale.balances()).filter((balance) => balance < 1_000)).toHaveLength(1);
});

test("a bot that dies before any statement of an ending leaves the sale as it was, and the next one ends it once", async () => {
  const sale = await makeSale(db, [300, 300]);
  const { context, system } = sale;
  const sessionId = await sale.open({ mode: "open" });
  await sale.bid(0, sessionId, 50);
  await sale.bid(1, sessionId, 90);
  const { endsAt, dropId } = await viewSession(context, system, { sessionId, language: "en" });
  context.clock.advance(context.clock.now().until(endsAt));
  const count = await crashAtEveryStatement(
    db,
    (dying) => closeDueSession({ ...context, db: dying }, system, { sessionId }),
    async () => {
      expect(await sale.balances()).toEqual([300, 300]);
      expect(await sale.held()).toEqual([0, 90]);
      expect(await listAwardsOfDrop(db, sale.guildId, dropId)).toEqual([]);
    },
  );
  expect(count).toBeGreaterThan(10);
  await closeDueSession(context, system, { sessionId });
  expect(await sale.balances()).toEqual([300, 245]);
  expect(await listAwardsOfDrop(db, sale.guildId, dropId)).toMatchObject([
    { memberId: sale.bidders[1]?.memberId, price: 55_00 },
  ]);
});
