import { type Answer, renewSignUp, standardRules } from "@guildhall/core/events";
import { expect, test } from "vitest";
import { makeEvent, makeGuild, makeMember, openTestDatabase } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import { countSignUps, findSignUp, listAnswersOfMember, listSignUps, saveSignUp } from "./index.ts";

const db = await openTestDatabase();
const answeredAt = Temporal.Instant.from("2026-11-20T12:00:00Z");

type Given = {
  readonly eventId: number;
  readonly memberId: number;
  readonly answer: Answer;
  readonly minute?: number;
};

async function answer(guildId: string, { minute = 0, eventId, ...given }: Given): Promise<void> {
  const renewal = { limits: standardRules, seated: [], now: answeredAt.add({ minutes: minute }) };
  const signUp = renewSignUp(undefined, { ...given, role: null, classKey: null }, renewal);
  await transaction(db, (tx) => saveSignUp(tx, guildId, { eventId, ...signUp }));
}

test("another answer replaces the first, and those who answered first stand first", async () => {
  const { guildId } = await makeGuild(db);
  const { eventId } = await makeEvent(db, guildId);
  const [one, other] = [await makeMember(db, guildId), await makeMember(db, guildId, { name: "Wyn" })];
  await answer(guildId, { eventId, memberId: one.memberId, answer: "coming" });
  await answer(guildId, { eventId, memberId: other.memberId, answer: "maybe", minute: 1 });
  await answer(guildId, { eventId, memberId: one.memberId, answer: "cant", minute: 2 });
  expect(await listSignUps(db, guildId, eventId)).toMatchObject([
    { memberId: other.memberId, userId: other.userId, name: "Wyn", answer: "maybe" },
    { memberId: one.memberId, userId: one.userId, name: "Corvin", answer: "cant" },
  ]);
  expect(await findSignUp(db, guildId, { eventId, memberId: one.memberId })).toMatchObject({
    answer: "cant",
  });
});

test("answers are counted per event, none as zero", async () => {
  const { guildId } = await makeGuild(db);
  const events = [await makeEvent(db, guildId), await makeEvent(db, guildId)];
  const [busy = 0, quiet = 0] = events.map(({ eventId }) => eventId);
  for (const given of ["coming", "coming", "cant"] as const) {
    const { memberId } = await makeMember(db, guildId);
    await answer(guildId, { eventId: busy, memberId, answer: given });
  }
  const nobody = { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 };
  expect(await countSignUps(db, guildId, [busy, quiet])).toEqual(
    new Map([
      [busy, { ...nobody, coming: 2, cant: 1 }],
      [quiet, nobody],
    ]),
  );
  expect(await countSignUps(db, guildId, [])).toEqual(new Map());
});

test("answers of one guild are not there in another", async () => {
  const [here, there] = [await makeGuild(db), await makeGuild(db)];
  const { eventId } = await makeEvent(db, there.guildId);
  const { memberId } = await makeMember(db, there.guildId);
  await answer(there.guildId, { eventId, memberId, answer: "coming" });
  const eventIds = [eventId];
  expect(await listAnswersOfMember(db, there.guildId, { memberId, eventIds })).toEqual(
    new Map([[eventId, "coming"]]),
  );
  expect(await listAnswersOfMember(db, here.guildId, { memberId, eventIds })).toEqual(new Map());
  expect(await listSignUps(db, here.guildId, eventId)).toEqual([]);
  expect(await findSignUp(db, here.guildId, { eventId, memberId })).toBeUndefined();
  expect((await countSignUps(db, here.guildId, eventIds)).get(eventId)?.coming).toBe(0);
});
