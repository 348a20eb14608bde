import { listRoster } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import {
  addUnlinkedMember,
  changeStanding,
  listHouses,
  moveToHouse,
  saveHouses,
  undoHouseMove,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details = {}) => expect.objectContaining({ code, details });

/** A guild of two houses; three people without an account sit in the first. */
async function makeScene(ownSeats: number | null = null) {
  const story = await makeStory(db);
  const { context, officer } = story;
  const memberIds: number[] = [];
  for (const name of ["Ada", "Bo", "Cy"])
    memberIds.push((await addUnlinkedMember(context, officer, { name })).memberId);
  const [known] = await listHouses(context, officer);
  const wolves = { houseId: known?.houseId ?? 0, name: "Wolves", ownSeats: null };
  const houses = await saveHouses(context, officer, { houses: [wolves, { name: "Ravens", ownSeats }] });
  const ravensId = houses[1]?.houseId ?? 0;
  const [ada = 0, bo = 0, cy = 0] = memberIds;
  return { ...story, wolves, ravensId, ada, bo, cy };
}

const houseOf = async (guildId: string, memberId: number) =>
  (await listRoster(db, guildId)).find((member) => member.memberId === memberId)?.houseId;

test("a guild begins with one house under its name; houses come, get names and places, and count their people", async () => {
  const { context, guildId, officer, wolves, ravensId } = await makeScene();
  const ravens = { houseId: ravensId, name: "Crows", ownSeats: 60 };
  expect(await saveHouses(context, officer, { houses: [ravens, wolves] })).toMatchObject([
    { ...ravens, position: 1, seats: 60, taken: 0 },
    { ...wolves, position: 2, seats: null, taken: 3 },
  ]);
  expect(await listFactNames(db, guildId)).toContain("members.housesChanged");
});

test("whoever joins sits in the first house, wherever it stands in the list", async () => {
  const { context, guildId, officer, wolves, ravensId } = await makeScene();
  await saveHouses(context, officer, {
    houses: [{ houseId: ravensId, name: "Ravens", ownSeats: null }, wolves],
  });
  const { memberId } = await addUnlinkedMember(context, officer, { name: "Dee" });
  expect(await houseOf(guildId, memberId)).toBe(wolves.houseId);
});

test("a house with people in it stays; those who left long ago go with it to the first", async () => {
  const { context, guildId, officer, wolves, ravensId, ada } = await makeScene();
  await moveToHouse(context, officer, { memberIds: [ada], houseId: ravensId });
  const removing = () => saveHouses(context, officer, { houses: [wolves] });
  await expect(removing()).rejects.toThrow(refusal("members.houseHeld", { name: "Ravens" }));
  await changeStanding(context, officer, { memberIds: [ada], standing: "left" });
  expect(await removing()).toHaveLength(1);
  expect(await houseOf(guildId, ada)).toBe(wolves.houseId);
});

test("nobody moves beyond the last seat unless that is meant, and whoever left takes none", async () => {
  const { context, guildId, officer, ravensId, ada, bo, cy } = await makeScene(2);
  const move = (memberIds: readonly number[], isOverfullMeant = false) =>
    moveToHouse(context, officer, { memberIds: [...memberIds], houseId: ravensId, isOverfullMeant });
  const full = refusal("members.houseFull", { name: "Ravens", taken: 0, seats: 2, coming: 3 });
  await expect(move([ada, bo, cy])).rejects.toThrow(full);
  expect(await houseOf(guildId, ada)).not.toBe(ravensId);
  expect(await move([ada, bo])).toMatchObject({ changed: 2, house: { taken: 2 } });
  expect(await move([ada])).toMatchObject({ changed: 0 });
  await changeStanding(context, officer, { memberIds: [ada], standing: "left" });
  await move([cy]);
  await changeStanding(context, officer, { memberIds: [ada], standing: "active" });
  expect((await listHouses(context, officer))[1]).toMatchObject({ seats: 2, taken: 3 });
});

test("who is in the house in the game already is moved all the same", async () => {
  const { context, officer, ravensId, ada, bo } = await makeScene(1);
  const meant = { memberIds: [ada, bo], houseId: ravensId, isOverfullMeant: true };
  expect(await moveToHouse(context, officer, meant)).toMatchObject({ changed: 2, house: { taken: 2 } });
});

test("whoever was moved by mistake goes back where they came from, full or not, and whoever was moved on stays", async () => {
  const { context, guildId, officer, wolves, ravensId, ada, bo, cy } = await makeScene(1);
  const houses = (await listHouses(context, officer)).map(({ houseId, name, ownSeats }) => ({
    ...{ houseId, name, ownSeats },
  }));
  const bears = { name: "Bears", ownSeats: 1 };
  const bearsId = (await saveHouses(context, officer, { houses: [...houses, bears] }))[2]?.houseId ?? 0;
  await moveToHouse(context, officer, { memberIds: [ada], houseId: bearsId });
  const meant = { memberIds: [ada, bo, cy], houseId: ravensId, isOverfullMeant: true };
  const { from } = await moveToHouse(context, officer, meant);
  expect(from).toEqual([
    { memberId: ada, houseId: bearsId },
    { memberId: bo, houseId: wolves.houseId },
    { memberId: cy, houseId: wolves.houseId },
  ]);
  await moveToHouse(context, officer, { memberIds: [cy], houseId: bearsId });
  const undo = () => undoHouseMove(context, officer, { houseId: ravensId, from: [...from] });
  const undone = await Promise.all([undo(), undo()]);
  expect(undone.map(({ changed }) => changed).toSorted()).toEqual([0, 2]);
  const stands = await Promise.all([ada, bo, cy].map((memberId) => houseOf(guildId, memberId)));
  expect(stands).toEqual([bearsId, wolves.houseId, bearsId]);
});

test("two officers who give away the last seat at once give it away once", async () => {
  const { context, officer, ravensId, ada, bo } = await makeScene(1);
  const moves = await Promise.allSettled(
    [ada, bo].map((memberId) => moveToHouse(context, officer, { memberIds: [memberId], houseId: ravensId })),
  );
  expect(moves.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("without the right, and for houses and members of another guild, nothing changes", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { context, officer, members, wolves, ravensId, ada } = here;
  const move = { memberIds: [ada], houseId: ravensId };
  await expect(moveToHouse(context, members[0], move)).rejects.toMatchObject({ code: "common.forbidden" });
  const save = saveHouses(context, members[0], { houses: [wolves] });
  await expect(save).rejects.toMatchObject({ code: "common.forbidden" });
  const theirHouse = moveToHouse(context, officer, { ...move, houseId: there.ravensId });
  await expect(theirHouse).rejects.toThrow(refusal("members.houseNotFound"));
  const theirMember = moveToHouse(context, officer, { ...move, memberIds: [there.ada] });
  await expect(theirMember).rejects.toThrow(refusal("members.notFound"));
  const undo = { houseId: wolves.houseId, from: [{ memberId: ada, houseId: ravensId }] };
  await expect(undoHouseMove(context, members[0], undo)).rejects.toMatchObject({ code: "common.forbidden" });
  const toTheirs = undoHouseMove(context, officer, {
    ...undo,
    from: [{ memberId: ada, houseId: there.ravensId }],
  });
  await expect(toTheirs).rejects.toThrow(refusal("members.houseNotFound"));
  const ofTheirs = undoHouseMove(context, officer, {
    ...undo,
    from: [{ memberId: there.ada, houseId: ravensId }],
  });
  await expect(ofTheirs).rejects.toThrow(refusal("members.notFound"));
  const theirs = saveHouses(context, officer, { houses: [there.wolves] });
  await expect(theirs).rejects.toThrow(refusal("members.houseNotFound"));
});

test("two officers who add the second house at once leave one list", async () => {
  const { context, guildId, officer } = await makeStory(db);
  const { houseId } = await makeMember(db, guildId);
  const add = (name: string) =>
    saveHouses(context, officer, {
      houses: [
        { houseId, name: "Wolves", ownSeats: null },
        { name, ownSeats: null },
      ],
    });
  await Promise.all([add("Ravens"), add("Bears")]);
  expect(await listHouses(context, officer)).toHaveLength(2);
});
