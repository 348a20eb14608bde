import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { addUnlinkedMember, saveCharacter, searchMembers } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeRoster() {
  const story = await makeStory(db);
  const { context, system } = story;
  const named = async (name: string, ...characters: readonly string[]) => {
    const { memberId } = await addUnlinkedMember(context, system, { name });
    for (const character of characters) await saveCharacter(context, system, { memberId, name: character });
  };
  await named("Skandra");
  await named("Kanute");
  await named("Dana", "Danika", "Ekanor");
  await named("50%_off");
  return story;
}

test("members are found by any part of a name, theirs or a character's, and whose name begins so come first", async () => {
  const { context, officer } = await makeRoster();
  const find = async (text: string, limit = 5) =>
    (await searchMembers(context, officer, { text, limit })).map(({ name, characterName }) => [
      name,
      characterName,
    ]);
  const found = [
    ["Kanute", null],
    ["Dana", "Ekanor"],
    ["Skandra", null],
  ];
  expect(await find("kan")).toEqual(found);
  expect(await find("KÁN", 1)).toEqual(found.slice(0, 1));
  expect(await find("%_")).toEqual([["50%_off", null]]);
  expect(await find("__")).toEqual([]);
});

test("who may not see the roster finds nobody in it, and nobody those of another guild", async () => {
  const { context, officer } = await makeRoster();
  const elsewhere = await makeStory(db);
  const search = { text: "kan", limit: 5 };
  const without = searchMembers(context, { ...officer, rights: new Set() }, search);
  await expect(without).rejects.toThrow(refusal("common.forbidden"));
  expect(await searchMembers(context, elsewhere.officer, search)).toEqual([]);
});
