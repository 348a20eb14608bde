import { contractsEndJob } from "@guildhall/core/announcements";
import { openTestDatabase } from "@guildhall/db/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changeGuild, changeSettings } from "#use-cases/settings/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { listPlannedSlots } from "#use-cases/testing/list-planned-slots.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import {
  endContracts,
  noteBoardOver,
  repeatContracts,
  resumeContracts,
  setContracts,
  tickContract,
  viewBoard,
  viewContracts,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code: `announcements.${code}` });
const nothing = { monsters: [], event: null, dungeon: null, lines: [] };

async function makeScene() {
  const story = await makeStory(db);
  const { context, officer, members } = story;
  const [member] = members;
  const set = (...lines: readonly string[]) => setContracts(context, officer, { ...nothing, lines });
  const today = async () => (await viewContracts(context, member)).today;
  const idOf = async (value: string) =>
    (await today())?.contracts.find((one) => one.value === value)?.contractId ?? 0;
  return { ...story, member, set, today, idOf };
}

test("today's contracts stand until the guild's next day begins, by its clock", async () => {
  const { context, guildId, system, set, today } = await makeScene();
  await changeGuild(context, system, { timeZone: "Europe/Paris" });
  await changeSettings(context, system, { changes: { "announcements.contractsResetTime": 4 * 60 } });
  const { boardId } = await set("Fishing");
  const endsAt = (await today())?.endsAt;
  expect(endsAt?.toZonedDateTimeISO("Europe/Paris").toPlainTime().toString()).toBe("04:00:00");
  expect(await listPlannedSlots(db, guildId, contractsEndJob)).toEqual([`${boardId} ${endsAt}`]);
  context.clock.advance({ hours: 24 });
  await noteBoardOver(context, system, { boardId });
  expect(await today()).toBeNull();
  expect(await viewBoard(context, system, { boardId })).toBeUndefined();
  expect((await viewContracts(context, system)).past).toMatchObject([{ contracts: [{ value: "Fishing" }] }]);
  context.clock.advance({ hours: 31 * 24 });
  expect((await viewContracts(context, system)).past).toEqual([]);
});

test("who has done a contract has done it also when the others change, and their order", async () => {
  const { context, member, set, today, idOf } = await makeScene();
  const { boardId } = await set("Fishing", "Siege");
  await tickContract(context, member, { contractId: await idOf("Siege") });
  expect(await set("Siege", "Hunt")).toEqual({ boardId });
  expect((await today())?.contracts).toMatchObject([
    { value: "Siege", done: 1, isOwnDone: true },
    { value: "Hunt", done: 0, isOwnDone: false },
  ]);
  await set("Hunt");
  await set("Siege");
  expect((await today())?.contracts).toMatchObject([{ value: "Siege", done: 0 }]);
});

test("two officers who set contracts at once make one board, with the contracts of one of them", async () => {
  const { set, today } = await makeScene();
  const [one, other] = await Promise.all([set("Fishing"), set("Siege")]);
  expect(one).toEqual(other);
  expect((await today())?.contracts).toHaveLength(1);
});

test("the same as last time is one press; without a last time it is refused", async () => {
  const { context, officer, set, today } = await makeScene();
  await expect(repeatContracts(context, officer)).rejects.toThrow(refusal("noFormerContracts"));
  await set("Fishing", "Siege");
  context.clock.advance({ hours: 24 });
  await Promise.all([repeatContracts(context, officer), repeatContracts(context, officer)]);
  expect((await today())?.contracts.map(({ value }) => value)).toEqual(["Fishing", "Siege"]);
});

test("a board that officers take down is gone at once, and nothing of it is ticked any more", async () => {
  const { context, officer, member, set, today, idOf } = await makeScene();
  const board = await set("Fishing");
  const contractId = await idOf("Fishing");
  await endContracts(context, officer, board);
  await endContracts(context, officer, board);
  expect(await today()).toBeNull();
  await expect(tickContract(context, member, { contractId })).rejects.toThrow(refusal("contractNotFound"));
});

test("a board that was taken down by mistake stands again as it was, while its day lasts and no other one is up", async () => {
  const { context, guildId, officer, member, set, today, idOf } = await makeScene();
  const board = await set("Fishing");
  await tickContract(context, member, { contractId: await idOf("Fishing") });
  const before = await today();
  await endContracts(context, officer, board);
  const other = await set("Siege");
  await expect(resumeContracts(context, officer, board)).rejects.toThrow(refusal("contractsStand"));
  await endContracts(context, officer, other);
  await Promise.all([1, 2].map(() => resumeContracts(context, officer, board)));
  expect(await today()).toEqual(before);
  const told = (await listFactNames(db, guildId)).length;
  await resumeContracts(context, officer, board);
  expect(await listFactNames(db, guildId)).toHaveLength(told);
  await endContracts(context, officer, board);
  context.clock.advance({ hours: 24 });
  await expect(resumeContracts(context, officer, board)).rejects.toThrow(refusal("contractsOver"));
});

test("whatever members press, twice or two at once, each counts by the last thing that they said", async () => {
  const { context, guildId, members, set, today, idOf } = await makeScene();
  await set("Fishing");
  const contractId = await idOf("Fishing");
  const press = fc.record({
    who: fc.nat({ max: 2 }),
    isDone: fc.boolean(),
    times: fc.integer({ min: 1, max: 3 }),
  });
  const last = new Map<number, boolean>();
  await fc.assert(
    fc.asyncProperty(fc.array(press, { maxLength: 6 }), async (presses) => {
      for (const { who, isDone, times } of presses) {
        const actor = members[who] ?? members[0];
        last.set(who, isDone);
        await Promise.all(
          Array.from({ length: times }, () => tickContract(context, actor, { contractId, isDone })),
        );
      }
      const done = [...last.values()].filter(Boolean).length;
      expect((await today())?.contracts[0]?.done).toBe(done);
    }),
    { numRuns: 15 },
  );
  const told = (await listFactNames(db, guildId)).length;
  await tickContract(context, members[0], { contractId, isDone: last.get(0) ?? false });
  expect(await listFactNames(db, guildId)).toHaveLength(told);
});

test("a member sets, repeats and ends nothing, and a contract of another guild is not found", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const board = await there.set("Theirs");
  const contractId = await there.idOf("Theirs");
  const { context, officer, member } = here;
  const forbidden = expect.objectContaining({ code: "common.forbidden" });
  const lines = { ...nothing, lines: ["Ours"] };
  await expect(setContracts(context, member, lines)).rejects.toThrow(forbidden);
  await expect(repeatContracts(context, member)).rejects.toThrow(forbidden);
  await expect(endContracts(context, member, board)).rejects.toThrow(forbidden);
  await expect(endContracts(context, officer, board)).rejects.toThrow(refusal("contractNotFound"));
  await expect(resumeContracts(context, member, board)).rejects.toThrow(forbidden);
  await expect(resumeContracts(context, officer, board)).rejects.toThrow(refusal("contractNotFound"));
  await expect(tickContract(context, member, { contractId })).rejects.toThrow(refusal("contractNotFound"));
  expect(await viewBoard(context, officer, board)).toBeUndefined();
  expect(await there.today()).toMatchObject({ contracts: [{ done: 0 }] });
});
