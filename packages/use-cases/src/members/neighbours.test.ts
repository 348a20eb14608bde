import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { addUnlinkedMember, changeStanding, viewNeighbours } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Aldo, Brix, Dana and Ines, of whom Brix and Ines have left. */
async function makeRow() {
  const { context, guildId, system } = await makeStory(db);
  const add = (name: string) => addUnlinkedMember(context, system, { name });
  const [aldo, brix] = [await add("Aldo"), await add("Brix")];
  const [dana, ines] = [await add("Dana"), await add("Ines")];
  for (const { memberId } of [brix, ines])
    await changeStanding(context, system, { memberIds: [memberId], standing: "left" });
  const reader = makeActor(guildId, "Maren", ["members.view"]);
  return { context, guildId, reader, aldo, brix, dana, ines };
}

test("one walks through the roster by name, past whoever left", async () => {
  const { context, reader, aldo, dana } = await makeRow();
  expect(await viewNeighbours(context, reader, aldo)).toEqual({
    previous: null,
    next: { memberId: dana.memberId, name: "Dana" },
    place: 1,
    count: 2,
  });
  expect(await viewNeighbours(context, reader, dana)).toMatchObject({
    previous: { memberId: aldo.memberId },
    next: null,
    place: 2,
  });
});

test("of those who left the neighbours are those who left", async () => {
  const { context, reader, brix, ines } = await makeRow();
  const next = { memberId: ines.memberId, name: "Ines" };
  expect(await viewNeighbours(context, reader, brix)).toEqual({ previous: null, next, place: 1, count: 2 });
});

test("who may not see the roster walks nowhere, and nobody through that of another guild", async () => {
  const { context, guildId, aldo } = await makeRow();
  const elsewhere = await makeRow();
  const blind = viewNeighbours(context, makeActor(guildId, "Wyn"), aldo);
  await expect(blind).rejects.toThrow(refusal("common.forbidden"));
  const abroad = viewNeighbours(context, elsewhere.reader, aldo);
  await expect(abroad).rejects.toThrow(refusal("members.notFound"));
});
