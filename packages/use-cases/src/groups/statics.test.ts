import type { Slot } from "@guildhall/core/absences";
import { listAuditEntries } from "@guildhall/db/audit";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { saveAvailability } from "#use-cases/absences/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { changeStatic, createStatic, disbandStatic, listStatics, seatMember, unseatMember } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A guild with a keeper of its statics, and four people in the roster. */
async function makeScene() {
  const { context, guildId } = await makeStory(db);
  const keeper = makeActor(guildId, "Maren", ["groups.edit"]);
  const names = ["Aldo", "Brix", "Corvin", "Dana"] as const;
  const [aldo, brix, corvin, dana] = await Promise.all(
    names.map((name) => makeMember(db, guildId, { name })),
  );
  if (!aldo || !brix || !corvin || !dana) throw new Error("There are four of them");
  const make = (name = "Dawn", leader = aldo) =>
    createStatic(context, keeper, { name, leaderMemberId: leader.memberId, targets: { tank: 1 } });
  const actAs = ({ userId, name }: { readonly userId: string | null; readonly name: string }) => ({
    ...makeActor(guildId, name),
    userId: userId ?? "0",
  });
  return { context, guildId, keeper, aldo, brix, corvin, dana, make, actAs };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

/** Names of a static's people, `~` before substitutes. */
async function listNames({ context, keeper }: Scene): Promise<readonly string[]> {
  const { statics } = await listStatics(context, keeper);
  return statics.map(
    ({ name, seats }) =>
      `${name}: ${seats.map((seat) => `${seat.isSubstitute ? "~" : ""}${seat.name}`).join(" ")}`,
  );
}

test("a static begins with its leader, and shows who plays with it and what it is short of", async () => {
  const scene = await makeScene();
  const { context, keeper, guildId, aldo, brix, corvin } = scene;
  const { staticId } = await scene.make();
  await seatMember(context, keeper, { staticId, memberId: corvin.memberId, isSubstitute: true });
  await seatMember(context, keeper, { staticId, memberId: brix.memberId, isSubstitute: false });
  await seatMember(context, keeper, { staticId, memberId: brix.memberId, isSubstitute: false });
  expect(await listNames(scene)).toEqual(["Dawn: Aldo Brix ~Corvin"]);
  const { statics } = await listStatics(context, keeper);
  expect(statics).toMatchObject([
    { leaderMemberId: aldo.memberId, gaps: [{ role: "tank", have: 0, want: 1 }], weeksTogether: 0 },
  ]);
  expect(await listFactNames(db, guildId)).toEqual(Array(3).fill("groups.staticChanged"));
});

test("when all regulars can play is told to who reads the roster; substitutes and other guilds do not count", async () => {
  const scene = await makeScene();
  const { context, guildId, keeper, aldo, brix, corvin } = scene;
  const { staticId } = await scene.make();
  await seatMember(context, keeper, { staticId, memberId: brix.memberId, isSubstitute: false });
  await seatMember(context, keeper, { staticId, memberId: corvin.memberId, isSubstitute: true });
  const say = async (person: typeof aldo, free: readonly Slot[]) =>
    await saveAvailability(context, scene.actAs(person), { free: [...free], never: [] });
  await say(aldo, ["tue-evening", "sun-evening"]);
  await say(brix, ["sun-evening"]);
  await say(corvin, ["mon-morning"]);
  const reader = makeActor(guildId, "Rhea", ["members.view"]);
  const commonOf = async (actor: typeof reader) => (await listStatics(context, actor)).statics[0]?.common;
  expect(await commonOf(reader)).toEqual({ slots: ["sun-evening"], saidCount: 2 });
  expect(await commonOf(keeper)).toBeNull();
  const other = await makeScene();
  await other.make();
  const stranger = makeActor(other.guildId, "Rhea", ["members.view"]);
  expect((await listStatics(other.context, stranger)).statics).toMatchObject([{ common: null }]);
});

test("nobody is a regular of two statics, and a substitute of as many as they like", async () => {
  const scene = await makeScene();
  const { context, keeper, aldo, brix } = scene;
  const dawn = await scene.make();
  const dusk = await scene.make("Dusk", brix);
  const join = (isSubstitute: boolean) =>
    seatMember(context, keeper, { ...dusk, memberId: aldo.memberId, isSubstitute });
  await expect(join(false)).rejects.toThrow(refusal("groups.inAnother"));
  await join(true);
  await expect(scene.make("Noon", aldo)).rejects.toThrow(refusal("groups.inAnother"));
  expect(await listNames(scene)).toEqual(["Dawn: Aldo", "Dusk: Brix ~Aldo"]);
  await disbandStatic(context, keeper, dawn);
  await join(false);
  expect(await listNames(scene)).toEqual(["Dusk: Brix Aldo"]);
});

test("the leader changes the own static and no other, disbands none, and hands it over to a regular only", async () => {
  const scene = await makeScene();
  const { context, keeper, aldo, brix, corvin, dana } = scene;
  const dawn = await scene.make();
  const dusk = await scene.make("Dusk", dana);
  const leader = scene.actAs(aldo);
  const { staticId } = dawn;
  await seatMember(context, leader, { staticId, memberId: brix.memberId, isSubstitute: false });
  const forbidden = refusal("common.forbidden");
  const elsewhere = { staticId: dusk.staticId, memberId: corvin.memberId, isSubstitute: false };
  await expect(seatMember(context, leader, elsewhere)).rejects.toThrow(forbidden);
  await expect(disbandStatic(context, leader, dawn)).rejects.toThrow(forbidden);
  const hand = (memberId: number) =>
    changeStatic(context, leader, { staticId, name: "Daybreak", leaderMemberId: memberId, targets: {} });
  await expect(hand(corvin.memberId)).rejects.toThrow(refusal("groups.leaderNotIn"));
  await hand(brix.memberId);
  await expect(hand(aldo.memberId)).rejects.toThrow(forbidden);
  await unseatMember(context, keeper, { staticId, memberId: aldo.memberId });
  expect(await listNames(scene)).toEqual(["Daybreak: Brix", "Dusk: Dana"]);
  const entries = await listAuditEntries(db, scene.guildId, { limit: 10 });
  const changed = entries.find(({ useCase }) => useCase === "groups.changeStatic");
  expect(changed).toMatchObject({ right: null, after: { leader: brix.memberId } });
});

test("the leader cannot leave, whoever says so", async () => {
  const scene = await makeScene();
  const { staticId } = await scene.make();
  const going = unseatMember(scene.context, scene.keeper, { staticId, memberId: scene.aldo.memberId });
  await expect(going).rejects.toThrow(refusal("groups.leaderStays"));
});

test("of two statics that take one name at once, one is made; the name is taken however it is written", async () => {
  const scene = await makeScene();
  const made = await Promise.allSettled([scene.make("Dawn", scene.aldo), scene.make("DAWN", scene.brix)]);
  expect(made.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const noon = await scene.make("Noon", scene.corvin);
  const rename = changeStatic(scene.context, scene.keeper, { ...noon, name: "dawn" });
  await expect(rename).rejects.toThrow(refusal("groups.nameTaken"));
});

test("of two officers who fill the same seat at once, both find the person there once", async () => {
  const scene = await makeScene();
  const { context, keeper, brix } = scene;
  const { staticId } = await scene.make();
  const seat = { staticId, memberId: brix.memberId, isSubstitute: false };
  await Promise.all([seatMember(context, keeper, seat), seatMember(context, keeper, seat)]);
  expect(await listNames(scene)).toEqual(["Dawn: Aldo Brix"]);
});

test("a static of another guild is not found, nor are its people", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const mine = await here.make();
  const theirs = await there.make();
  const unknown = refusal("groups.notFound");
  const { context, keeper } = here;
  const seat = { staticId: theirs.staticId, memberId: here.brix.memberId, isSubstitute: false };
  await expect(seatMember(context, keeper, seat)).rejects.toThrow(unknown);
  await expect(disbandStatic(context, keeper, theirs)).rejects.toThrow(unknown);
  const stranger = { staticId: mine.staticId, memberId: there.brix.memberId, isSubstitute: false };
  await expect(seatMember(context, keeper, stranger)).rejects.toThrow(refusal("members.notFound"));
  expect(await listNames(there)).toEqual(["Dawn: Aldo"]);
});
