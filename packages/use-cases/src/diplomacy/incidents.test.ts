import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  addIncident,
  deleteForeignGuild,
  listForeignGuilds,
  restoreIncident,
  saveForeignGuild,
  takeBackIncident,
  viewForeignGuild,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A guild with a diplomat, on the 15th of a month at noon, and a foreign guild that it knows. */
async function makeScene() {
  const { context, guildId } = await makeStory(db);
  const diplomat = makeActor(guildId, "Maren", ["diplomacy.edit"]);
  const named = { name: "Emberfall", tag: null, server: null, note: null };
  const { foreignGuildId } = await saveForeignGuild(context, diplomat, named);
  const day = (days: number) =>
    context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().add({ days }).toString();
  const add = (words: string, happenedOn?: string) =>
    addIncident(context, diplomat, {
      foreignGuildId,
      kind: "attack",
      words,
      ...(happenedOn && { happenedOn }),
    });
  const log = async () =>
    (await viewForeignGuild(context, diplomat, { foreignGuildId })).incidents.map(({ words }) => words);
  return { context, guildId, diplomat, foreignGuildId, day, add, log };
}

test("what happened stands in the log, the last first, and nothing that is still to come", async () => {
  const { context, diplomat, day, add, log } = await makeScene();
  await add("They came at night", day(-3));
  await add("They came again");
  await add("A week before", day(-7));
  expect(await log()).toEqual(["They came again", "They came at night", "A week before"]);
  await expect(add("They will come", day(1))).rejects.toThrow(refusal("diplomacy.notYetHappened"));
  expect(await listForeignGuilds(context, diplomat)).toMatchObject([{ incidentCount: 3 }]);
});

test("the same incident sent twice at once is written once", async () => {
  const { add, log } = await makeScene();
  const [one, other] = await Promise.all([add("They came"), add("They came")]);
  expect(one).toEqual(other);
  expect(await log()).toEqual(["They came"]);
});

test("what is taken back is gone until it is put back, as it was written", async () => {
  const { context, diplomat, guildId, foreignGuildId, add, log } = await makeScene();
  const { incidentId } = await add("They came");
  const { incidents: before } = await viewForeignGuild(context, diplomat, { foreignGuildId });
  const other = makeActor(guildId, "Corvin", ["diplomacy.edit"]);
  await Promise.all([1, 2].map(() => takeBackIncident(context, other, { incidentId })));
  expect(await log()).toEqual([]);
  expect(await listForeignGuilds(context, diplomat)).toMatchObject([{ incidentCount: 0 }]);
  await restoreIncident(context, other, { incidentId });
  expect((await viewForeignGuild(context, diplomat, { foreignGuildId })).incidents).toEqual(before);
});

test("the log is for whoever keeps foreign guilds, and goes with its guild and to no other", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { incidentId } = await there.add("They came");
  const member = makeActor(there.guildId, "Aldo");
  const theirs = { incidentId };
  await expect(takeBackIncident(there.context, member, theirs)).rejects.toThrow(refusal("common.forbidden"));
  for (const move of [takeBackIncident, restoreIncident])
    await expect(move(here.context, here.diplomat, theirs)).rejects.toThrow(
      refusal("diplomacy.incidentNotFound"),
    );
  const foreign = { foreignGuildId: there.foreignGuildId, kind: "other", words: "Seen" } as const;
  await expect(addIncident(here.context, here.diplomat, foreign)).rejects.toThrow(
    refusal("diplomacy.guildNotFound"),
  );
  await deleteForeignGuild(there.context, there.diplomat, foreign);
  await expect(takeBackIncident(there.context, there.diplomat, theirs)).rejects.toThrow(
    refusal("diplomacy.guildNotFound"),
  );
});
