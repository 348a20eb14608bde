import type { MemberActor } from "@guildhall/core";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeSettings } from "#use-cases/settings/index.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import { makeWishers, type Wishers } from "#use-cases/testing/make-wishers.ts";
import { saveRules, viewItemWishes, viewLine, viewRules } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

type Gates = Parameters<typeof saveRules>[2]["rules"]["gates"];

/** Aldo and Brix want the first two items, each the other one more, and both wishes count; Aldo alone wants the third. */
async function makeScene({ gates = [] }: { readonly gates?: Gates } = {}) {
  const wishers = await makeWishers(db);
  const { context, keeper, aldo, brix, wishAs } = wishers;
  const criteria = [
    { kind: "interest" as const, order: ["upgrade", "trait", "lithograph"] },
    { kind: "wishRank" as const, bands: [] },
    { kind: "wishedAt" as const },
  ];
  const { version } = (await viewRules(context, keeper)).inForce;
  await saveRules(context, keeper, { name: "Ours", rules: { gates, criteria }, seenVersion: version });
  for (const [actor, index] of [
    [aldo, 0],
    [aldo, 1],
    [brix, 1],
    [brix, 0],
    [aldo, 2],
  ] as const)
    await wishAs(actor, index);
  context.clock.advance({ hours: 72 });
  return wishers;
}

/** Places by the numbers of the items; null where the list is not to be read. */
async function readLine({ context }: Pick<Wishers, "context">, actor: MemberActor, memberId: number) {
  const wishes = await viewLine(context, actor, { memberId, language: "en" });
  return wishes?.map(({ itemId, line }) => ({ itemId, ...line })) ?? null;
}

test("each wish has its place in line, and what put the member behind the one above", async () => {
  const scene = await makeScene();
  const { aldo, memberId, itemIds } = scene;
  const [first, second, third] = itemIds;
  expect(await readLine(scene, aldo, memberId)).toEqual([
    {
      ...{ itemId: first, place: 1, placeCount: 2, memberCount: 2, decidedBy: null, failures: [] },
      countsAs: "upgrade",
    },
    {
      ...{ itemId: second, place: 2, placeCount: 2, memberCount: 2, failures: [], countsAs: "upgrade" },
      decidedBy: {
        criterion: { kind: "wishRank", bands: [] },
        cell: expect.objectContaining({ value: 2 }),
      },
    },
    {
      ...{ itemId: third, place: 1, placeCount: 1, memberCount: 1, decidedBy: null, failures: [] },
      countsAs: "upgrade",
    },
  ]);
});

test("places are the ones that the page of an item shows, whoever of the two asks", async () => {
  const scene = await makeScene();
  const { context, aldo, brix, memberId, brixId } = scene;
  for (const [actor, id] of [
    [aldo, memberId],
    [brix, brixId],
  ] as const)
    for (const { itemId, place } of (await readLine(scene, actor, id)) ?? []) {
      const page = await viewItemWishes(context, actor, { itemId, language: "en" });
      expect([itemId, place]).toEqual([itemId, page.ownPlace]);
    }
  expect(await readLine(scene, brix, brixId)).toHaveLength(2);
});

test("a wish that is too young has no place yet, and does not take that of others", async () => {
  const scene = await makeScene();
  const { aldo, brix, memberId, brixId, itemOf, wishAs } = scene;
  await wishAs(brix, 2);
  const young = (await readLine(scene, brix, brixId))?.at(-1);
  expect(young).toMatchObject({
    itemId: itemOf(2),
    place: null,
    placeCount: 1,
    memberCount: 2,
    countsAs: null,
    failures: [],
  });
  expect((await readLine(scene, aldo, memberId))?.map(({ place }) => place)).toEqual([1, 2, 1]);
});

test("of two wishes for one item the better one is in line, and the other says so", async () => {
  const scene = await makeScene();
  const { context, aldo, memberId, itemOf, wishAs } = scene;
  await wishAs(aldo, 2, { interest: "lithograph" });
  context.clock.advance({ hours: 72 });
  const wishes = await viewLine(context, aldo, { memberId, language: "en" });
  const ofThird = wishes?.filter(({ itemId }) => itemId === itemOf(2)) ?? [];
  expect(ofThird.map(({ interest, line }) => [interest, line.place, line.countsAs])).toEqual([
    ["upgrade", 1, "upgrade"],
    ["lithograph", 1, "upgrade"],
  ]);
});

test("a gate that keeps the member out is named in place of a place", async () => {
  const scene = await makeScene({ gates: [{ kind: "daysInGuild", days: 300 }] });
  const line = await readLine(scene, scene.aldo, scene.memberId);
  expect(line?.map(({ place, failures }) => [place, failures[0]?.code])).toEqual(
    Array.from({ length: 3 }, () => [null, "daysInGuild"]),
  );
});

test("where lists are private each member reads the own line, and that of others who may read lists", async () => {
  const scene = await makeScene();
  const { context, guildId, aldo, brix, memberId } = scene;
  const system = { kind: "system", guildId } as const;
  await changeSettings(context, system, { changes: { "wishlists.isPublic": false } });
  const reader = makeActor(guildId, "Maren", ["wishlists.view-private"]);
  expect(await readLine(scene, aldo, memberId)).toHaveLength(3);
  expect(await readLine(scene, reader, memberId)).toHaveLength(3);
  expect(await readLine(scene, brix, memberId)).toBeNull();
});

test("nobody reads the line of another guild", async () => {
  const { context, memberId } = await makeScene();
  const elsewhere = await makeWishers(db);
  const abroad = viewLine(context, elsewhere.aldo, { memberId, language: "en" });
  await expect(abroad).rejects.toThrow(refusal("members.notFound"));
});
