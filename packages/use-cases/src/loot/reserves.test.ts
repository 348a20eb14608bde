import { transaction } from "@guildhall/db";
import { saveNewDrop } from "@guildhall/db/loot";
import { makeEvent, makeItem, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import {
  closeSession,
  openSession,
  releaseReserve,
  reserveItem,
  viewReserves,
  viewSession,
} from "#use-cases/loot/index.ts";
import { makeSale } from "#use-cases/testing/make-sale.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Three members, and an event in an hour that may drop four things. */
async function makeReserving() {
  const sale = await makeSale(db, [0, 0, 0]);
  const { context, guildId, bidders } = sale;
  const startsAt = context.clock.now().add({ hours: 1 });
  const event = await makeEvent(db, guildId, { startsAt });
  const itemIds = [sale.itemId];
  for (let made = 0; made < 3; made += 1) itemIds.push(await makeItem(db, guildId, { game: "generic" }));
  const [aldo, brix, corvin] = bidders;
  if (!(aldo && brix && corvin)) throw new Error("Three came");
  const reserve = async ({ actor }: typeof aldo, index: number) =>
    await reserveItem(context, actor, { eventId: event.eventId, itemId: itemIds[index] ?? 0 });
  const look = async () =>
    await viewReserves(context, aldo.actor, { eventId: event.eventId, language: "en" });
  const read = async () => {
    const { items } = await look();
    return items.map(({ item, people }) => [
      itemIds.indexOf(item.itemId),
      people.map(({ memberId }) => memberId),
    ]);
  };
  return { ...sale, event, itemIds, aldo, brix, corvin, reserve, look, read };
}

test("two items a head, each once, whoever presses at once; one that is taken back leaves room for another", async () => {
  const { context, event, itemIds, aldo, brix, reserve, read } = await makeReserving();
  const all = await Promise.allSettled([0, 0, 1, 2].map((index) => reserve(aldo, index)));
  // Once or twice, by which of them come first.
  const refused = all.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(["loot.tooManyReserves"]));
  await reserve(brix, 3);
  expect((await read()).flatMap(([, people]) => people)).toHaveLength(3);
  await expect(reserve(aldo, 3)).rejects.toEqual(refusal("loot.tooManyReserves"));
  const [first] = (await read()).filter(
    ([, people]) => Array.isArray(people) && people.includes(aldo.memberId),
  );
  const itemId = itemIds[Number(first?.[0])] ?? 0;
  const own = { eventId: event.eventId, itemId };
  await releaseReserve(context, aldo.actor, own);
  await expect(releaseReserve(context, aldo.actor, own)).rejects.toEqual(refusal("loot.notReserved"));
  await reserve(aldo, 3);
  expect(await read()).toContainEqual([3, expect.arrayContaining([aldo.memberId, brix.memberId])]);
});

test("everybody reads what they reserved themselves, how much they may, and whether that can still change", async () => {
  const { context, itemIds, aldo, brix, reserve, look } = await makeReserving();
  await reserve(aldo, 0);
  await reserve(brix, 1);
  expect(await look()).toMatchObject({ isOpen: true, limit: 2, ownItemIds: [itemIds[0]] });
  context.clock.advance({ hours: 1 });
  expect(await look()).toMatchObject({ isOpen: false, ownItemIds: [itemIds[0]] });
});

test("nobody reserves once the event has begun, nor for one of another guild", async () => {
  const { context, event, aldo, reserve } = await makeReserving();
  const other = await makeReserving();
  await expect(
    reserveItem(other.context, other.aldo.actor, { eventId: event.eventId, itemId: other.itemId }),
  ).rejects.toEqual(refusal("events.notFound"));
  await reserve(aldo, 0);
  context.clock.advance({ hours: 1 });
  await expect(reserve(aldo, 1)).rejects.toEqual(refusal("loot.reserveTooLate"));
  const own = { eventId: event.eventId, itemId: other.itemId };
  await expect(releaseReserve(context, aldo.actor, own)).rejects.toEqual(refusal("loot.reserveTooLate"));
});

test("a drop is rolled for by those who reserved it, and by nobody else", async () => {
  const { context, guildId, system, event, itemIds, aldo, brix, reserve } = await makeReserving();
  await reserve(aldo, 0);
  await reserve(brix, 0);
  context.clock.advance({ hours: 1 });
  const fallen = { houseId: event.houseId, itemId: itemIds[0] ?? 0, eventId: event.eventId };
  const about = { recordedByMemberId: null, batchId: null, droppedAt: context.clock.now() };
  const dropId = await transaction(db, (tx) =>
    saveNewDrop(tx, guildId, { ...fallen, ...about, state: "waiting" }),
  );
  const [sessionId = 0] = await openSession(context, system, {
    requestId: "reserved",
    dropIds: [dropId],
    stages: [{ mode: "reserve" }],
  });
  await closeSession(context, system, { sessionId });
  const { entrants, state } = await viewSession(context, aldo.actor, { sessionId, language: "en" });
  expect(state).toBe("decided");
  expect(entrants?.map(({ memberId }) => memberId).toSorted()).toEqual(
    [aldo.memberId, brix.memberId].toSorted(),
  );
});
