import { transaction } from "@guildhall/db";
import { findDrop, getAward, listAwardsOfBatch, saveNewDrop } from "@guildhall/db/loot";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { makeItem } from "#use-cases/testing/take-item.ts";
import { addWish, saveRules, setItemWeight } from "#use-cases/wishlists/index.ts";
import { acceptOffer } from "./accept-offer.ts";
import { handOutNight } from "./hand-out-night.ts";
import { passOffer } from "./pass-offer.ts";
import { previewNight } from "./preview-night.ts";
import { undoNight } from "./undo-night.ts";
import { viewNights } from "./view-nights.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Aldo and Brix wished for a blade and a ring before a siege, at which both fell. */
async function makeNight() {
  const story = await makeStory(db);
  const { context, guildId, officer, system, event } = story;
  const join = async (name: string) => {
    const { memberId, houseId, userId } = await makeMember(db, guildId, { name });
    const account = {
      userId,
      name,
      avatarHash: null,
      isBot: false,
      joinedAt: context.clock.now(),
      roleIds: [],
    };
    await recordServerMembers(context, system, { members: [account], asOf: context.clock.now() });
    return { memberId, houseId, actor: { ...makeActor(guildId, name), userId } };
  };
  const [aldo, brix] = [await join("Aldo"), await join("Brix")];
  const [blade, ring] = [await makeItem(context, story, "Blade"), await makeItem(context, story, "Ring")];
  await setItemWeight(context, system, { itemId: blade, weight: 5 });
  for (const { memberId } of [aldo, brix])
    for (const itemId of [blade, ring])
      await addWish(context, system, { memberId, itemId, quantity: 1, note: null });
  const criteria = [{ kind: "lootWeight" as const, windowDays: 30, bands: [0, 3] }];
  await saveRules(context, system, { name: "Even", seenVersion: 0, rules: { gates: [], criteria } });
  context.clock.advance({ hours: 100 });
  const fall = async (itemId: number) =>
    await transaction(db, (tx) =>
      saveNewDrop(tx, guildId, {
        ...{ houseId: aldo.houseId, itemId, eventId: event.eventId, droppedAt: context.clock.now() },
        ...{ state: "waiting", recordedByMemberId: null, batchId: null },
      }),
    );
  const drops = { ring: await fall(ring), blade: await fall(blade) };
  const night = { eventId: event.eventId, language: "en" as const, choices: [] };
  const press = async (more: object = {}) => {
    const asked = { ...night, ...more };
    const { previewId } = await previewNight(context, officer, asked);
    return await handOutNight(context, officer, {
      ...{ ...asked, previewId, requestId: "the-night", reason: null },
      ...more,
    });
  };
  const readDrops = async () =>
    await Promise.all(
      [drops.ring, drops.blade].map(async (dropId) => (await findDrop(db, guildId, dropId))?.state),
    );
  return { ...story, aldo, brix, drops, night, press, readDrops };
}

test("what was read is handed out: the heaviest first, and each winner counts for the next", async () => {
  const { context, officer, guildId, night, press, readDrops, aldo, brix } = await makeNight();
  const preview = await previewNight(context, officer, night);
  const planned = preview.rows.map(({ dropId, memberId }) => [dropId, memberId]);
  expect(preview.rows.map(({ item, memberId }) => [item?.shown.name, memberId])).toEqual([
    ["Blade", aldo.memberId],
    ["Ring", brix.memberId],
  ]);
  const { batchId } = await press();
  const given = await listAwardsOfBatch(db, guildId, batchId);
  expect(given.map(({ dropId, memberId }) => [dropId, memberId])).toEqual(planned);
  expect(await readDrops()).toEqual(["offered", "offered"]);
  await expect(previewNight(context, officer, night)).rejects.toEqual(refusal("loot.nothingOpen"));
});

test("an officer swaps and leaves out; against the rules a reason is asked for", async () => {
  const { context, officer, night, press, drops, brix, guildId } = await makeNight();
  const choices = [
    { dropId: drops.blade, memberId: brix.memberId },
    { dropId: drops.ring, memberId: null },
  ];
  const preview = await previewNight(context, officer, { ...night, choices });
  expect(preview.rows).toMatchObject([
    { dropId: drops.blade, memberId: brix.memberId, isChosen: true, isOverride: true },
    { dropId: drops.ring, memberId: null, isChosen: true },
  ]);
  await expect(press({ choices })).rejects.toEqual(refusal("loot.reasonNeeded"));
  const { awardIds } = await press({ choices, reason: "Tank first" });
  expect(awardIds).toHaveLength(1);
  expect(await getAward(db, guildId, awardIds[0] ?? 0)).toMatchObject({
    memberId: brix.memberId,
    reason: "override",
    note: "Tank first",
  });
});

test("a night that changed since it was read is refused, and a press that comes again is written once", async () => {
  const { context, officer, members, night, guildId } = await makeNight();
  const { previewId } = await previewNight(context, officer, night);
  const asked = { ...night, previewId, requestId: "the-night", reason: null };
  await expect(handOutNight(context, officer, { ...asked, previewId: "another" })).rejects.toEqual(
    refusal("loot.nightChanged"),
  );
  await expect(handOutNight(context, members[0], asked)).rejects.toEqual(refusal("common.forbidden"));
  const all = await Promise.all([1, 2, 3].map(() => handOutNight(context, officer, asked)));
  all.push(await handOutNight(context, officer, asked));
  expect(all).toEqual(all.map(() => all[0]));
  expect(await listAwardsOfBatch(db, guildId, all[0]?.batchId ?? 0)).toHaveLength(2);
});

test("one undo takes everything back, also what was accepted, and what went on to the next in line", async () => {
  const { context, officer, aldo, brix, press, readDrops, guildId } = await makeNight();
  const { batchId, awardIds } = await press();
  const [blade = 0, ring = 0] = awardIds;
  await acceptOffer(context, brix.actor, { awardId: ring });
  await passOffer(context, aldo.actor, { awardId: blade });
  const states = async () =>
    (await listAwardsOfBatch(db, guildId, batchId)).map(({ memberId, state }) => [memberId, state]);
  expect(await states()).toEqual([
    [aldo.memberId, "passed"],
    [brix.memberId, "awarded"],
    [brix.memberId, "offered"],
  ]);
  const undone = await Promise.allSettled([1, 2].map(() => undoNight(context, officer, { batchId })));
  expect(undone.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await states()).toEqual([
    [aldo.memberId, "passed"],
    [brix.memberId, "undone"],
    [brix.memberId, "undone"],
  ]);
  expect(await readDrops()).toEqual(["waiting", "waiting"]);
  const other = await makeNight();
  await expect(undoNight(other.context, other.officer, { batchId })).rejects.toEqual(
    refusal("loot.batchNotFound"),
  );
});

test("an event stands among the open nights while something of it waits, and then among those to take back", async () => {
  const { context, officer, event, aldo, brix, press } = await makeNight();
  const { eventId } = event;
  const read = async () => {
    const { open, past } = await viewNights(context, officer);
    return [open, past].map((nights) => nights.map((night) => [night.eventId, night.dropCount]));
  };
  const { roster } = await viewNights(context, officer);
  expect(roster.map(({ memberId }) => memberId)).toEqual([aldo.memberId, brix.memberId]);
  expect(await read()).toEqual([[[eventId, 2]], []]);
  const { batchId } = await press();
  expect(await read()).toEqual([[], [[eventId, 2]]]);
  await undoNight(context, officer, { batchId });
  expect(await read()).toEqual([[[eventId, 2]], []]);
});
