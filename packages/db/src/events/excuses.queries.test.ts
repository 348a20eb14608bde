import { renewSignUp, standardRules } from "@guildhall/core/events";
import { expect, test } from "vitest";
import { makeEvent, makeGuild, makeMember, openTestDatabase } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import { listKeptAnswers, listSignUps, saveExcuse, saveSignUp, takeExcuseBack } from "./index.ts";

const db = await openTestDatabase();
const now = Temporal.Instant.from("2026-11-21T20:00:00Z");

async function makeScene() {
  const { guildId } = await makeGuild(db);
  const { memberId } = await makeMember(db, guildId);
  const { eventId } = await makeEvent(db, guildId);
  const whose = { eventId, memberId };
  return {
    guildId,
    whose,
    answer: (answer: "coming" | "late") => {
      const wish = { memberId, answer, role: null, classKey: null };
      const signUp = renewSignUp(undefined, wish, { limits: standardRules, seated: [], now });
      return transaction(db, (tx) => saveSignUp(tx, guildId, { ...whose, ...signUp }));
    },
    excuse: (excusedBy: "leave" | "week", isExcused = true) =>
      transaction(db, (tx) =>
        saveExcuse(tx, guildId, { ...whose, excusedBy, isExcused, now: now.add({ hours: 1 }) }),
      ),
    takeBack: (inGuild = guildId) =>
      transaction(db, (tx) => takeExcuseBack(tx, inGuild, { ...whose, isWaiting: false, now })),
    read: async () =>
      (await listSignUps(db, guildId, eventId)).map((signUp) => [signUp.answer, signUp.isExcused]),
  };
}

test("what was answered before a leave comes back with its time when the leave is taken back", async () => {
  const { guildId, whose, answer, excuse, takeBack, read } = await makeScene();
  await answer("late");
  await excuse("leave");
  await excuse("week", false);
  expect(await read()).toEqual([["cant", false]]);
  await takeBack();
  expect(await read()).toEqual([["late", false]]);
  const kept = (await listKeptAnswers(db, guildId, whose.eventId)).get(whose.memberId);
  expect(kept).toMatchObject({ answeredAt: now, excusedBy: null });
});

test("an excuse for who said nothing leaves nothing behind", async () => {
  const { excuse, takeBack, read } = await makeScene();
  await excuse("leave");
  expect(await read()).toEqual([["cant", true]]);
  await takeBack();
  expect(await read()).toEqual([]);
});

test("what a person answers is the person's own, and nothing takes it back", async () => {
  const { answer, excuse, takeBack, read } = await makeScene();
  await excuse("leave");
  await answer("coming");
  await takeBack();
  expect(await read()).toEqual([["coming", false]]);
});

test("an answer that came back can be excused again", async () => {
  const { answer, excuse, takeBack, read } = await makeScene();
  await answer("late");
  await excuse("leave");
  await takeBack();
  await answer("coming");
  await excuse("leave");
  await takeBack();
  expect(await read()).toEqual([["coming", false]]);
});

test("another guild takes no excuse back", async () => {
  const { excuse, takeBack, read } = await makeScene();
  const { guildId } = await makeGuild(db);
  await excuse("leave");
  await takeBack(guildId);
  expect(await read()).toEqual([["cant", true]]);
});
