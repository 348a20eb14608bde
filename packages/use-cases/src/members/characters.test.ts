import { listCharacters, listPowerReadings } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listAudit } from "#use-cases/audit/index.ts";
import { changeGuild } from "#use-cases/settings/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { deleteBuild, deleteCharacter, saveBuild, saveCharacter, viewMember } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A guild that plays Throne and Liberty, somebody who never did anything there, and an officer. */
async function makeScene() {
  const story = await makeStory(db);
  const { guildId } = story;
  const admin = makeActor(guildId, "Maren", ["settings.edit", "audit.view"]);
  await changeGuild(story.context, admin, { game: "throne-and-liberty" });
  return {
    ...story,
    admin,
    dana: makeActor(guildId, "Dana"),
    keeper: makeActor(guildId, "Corvin", ["members.edit"]),
  };
}

test("a newcomer joins the roster by saying what they play; the first character and build are the main ones", async () => {
  const { context, dana } = await makeScene();
  const { memberId, characterId } = await saveCharacter(context, dana, { name: "Danika" });
  await saveBuild(context, dana, { characterId, classKey: "templar", power: 6420 });
  await saveBuild(context, dana, { characterId, classKey: "oracle" });
  const { isOwn, characters } = await viewMember(context, dana, { memberId, days: 60 });
  expect(isOwn).toBe(true);
  expect(characters).toMatchObject([
    {
      name: "Danika",
      isMain: true,
      builds: [
        { classKey: "templar", role: "tank", power: 6420, isMain: true },
        { classKey: "oracle", role: "healer", power: null, isMain: false },
      ],
    },
  ]);
});

test("another main takes the place of the first, and after the main goes the oldest alt is it", async () => {
  const { context, guildId, dana } = await makeScene();
  const { memberId, characterId } = await saveCharacter(context, dana, { name: "First" });
  await saveCharacter(context, dana, { name: "Second", isMain: true });
  const mains = async () =>
    (await listCharacters(db, guildId, memberId)).filter(({ isMain }) => isMain).map(({ name }) => name);
  expect(await mains()).toEqual(["Second"]);
  await saveCharacter(context, dana, { characterId, name: "First again", isMain: true });
  expect(await mains()).toEqual(["First again"]);
  await deleteCharacter(context, dana, { characterId });
  expect(await mains()).toEqual(["Second"]);
});

test("power is kept with its moment, once per change, until its build goes", async () => {
  const { context, guildId, dana } = await makeScene();
  const { memberId, characterId } = await saveCharacter(context, dana, { name: "Danika" });
  const build = { characterId, classKey: "templar" };
  const { buildId } = await saveBuild(context, dana, { ...build, power: 6000 });
  for (const power of [6000, 6200, 6420]) {
    context.clock.advance({ hours: 24 });
    await saveBuild(context, dana, { ...build, buildId, power });
  }
  const history = await listPowerReadings(db, guildId, memberId);
  expect(history.map(({ power }) => power)).toEqual([6000, 6200, 6420]);
  const other = await saveBuild(context, dana, { characterId, classKey: "oracle" });
  await deleteBuild(context, dana, { buildId });
  expect(await listPowerReadings(db, guildId, memberId)).toEqual([]);
  expect((await listCharacters(db, guildId, memberId))[0]?.builds).toMatchObject([
    { buildId: other.buildId, isMain: true },
  ]);
});

test("what is one's own asks for no right, what is another's does, and the audit tells them apart", async () => {
  const { context, guildId, admin, dana, keeper, members } = await makeScene();
  const { memberId, characterId } = await saveCharacter(context, dana, { name: "Danika" });
  await saveCharacter(context, keeper, { characterId, name: "Dana" });
  const forbidden = refusal("common.forbidden");
  const stranger = members[0];
  await expect(saveCharacter(context, stranger, { memberId, name: "Mine" })).rejects.toThrow(forbidden);
  await expect(deleteCharacter(context, stranger, { characterId })).rejects.toThrow(forbidden);
  await expect(saveBuild(context, stranger, { characterId, classKey: "templar" })).rejects.toThrow(forbidden);
  expect(await listCharacters(db, guildId, memberId)).toMatchObject([{ name: "Dana" }]);
  const { entries } = await listAudit(context, admin, { feature: "members" });
  expect(entries.map(({ right }) => right)).toEqual(["members.edit", null]);
});

test("characters and builds of another guild are not there", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { context, keeper } = here;
  const theirs = await saveCharacter(there.context, there.dana, { name: "Danika" });
  const { buildId } = await saveBuild(there.context, there.dana, { ...theirs, classKey: "templar" });
  const unknown = refusal("members.characterNotFound");
  await expect(saveCharacter(context, keeper, { ...theirs, name: "Mine" })).rejects.toThrow(unknown);
  await expect(deleteCharacter(context, keeper, theirs)).rejects.toThrow(unknown);
  await expect(saveBuild(context, keeper, { ...theirs, classKey: "oracle" })).rejects.toThrow(unknown);
  await expect(deleteBuild(context, keeper, { buildId })).rejects.toThrow(refusal("members.buildNotFound"));
  const member = await makeMember(db, here.guildId);
  const { characterId } = await saveCharacter(context, keeper, { ...member, name: "Own" });
  const foreign = saveBuild(context, keeper, { characterId, buildId, classKey: "oracle" });
  await expect(foreign).rejects.toThrow(refusal("members.buildNotFound"));
});

test("two at once leave one main character", async () => {
  const { context, guildId, dana } = await makeScene();
  const saving = ["One", "Two", "Three"].map((name) => saveCharacter(context, dana, { name }));
  const [first] = await Promise.all(saving);
  const characters = await listCharacters(db, guildId, first?.memberId ?? 0);
  expect(characters.map(({ isMain }) => isMain)).toEqual([true, false, false]);
});
