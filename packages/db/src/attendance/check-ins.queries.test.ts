import { expect, test } from "vitest";
import { saveMerge } from "../members/index.ts";
import { makeEvent, makeGuild, makeMember, openTestDatabase } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import { findCheckInCode, listCheckIns, saveCheckIn, saveCheckInCode } from "./index.ts";

const db = await openTestDatabase();
const at = (minute: number) => Temporal.Instant.from("2026-11-24T20:00:00Z").add({ minutes: minute });
const nothing = {
  characterIds: [],
  mainCharacterId: null,
  absenceIds: [],
  seatIds: [],
  ledIds: [],
  heirOfRankIds: [],
  rankId: null,
};

test("a person who was two rows checked in once, the first time", async () => {
  const { guildId } = await makeGuild(db);
  const { eventId } = await makeEvent(db, guildId);
  const [one, other] = [await makeMember(db, guildId), await makeMember(db, guildId)];
  await transaction(db, async (tx) => {
    await saveCheckIn(tx, guildId, { eventId, memberId: one.memberId, checkedInAt: at(5) });
    await saveCheckIn(tx, guildId, { eventId, memberId: other.memberId, checkedInAt: at(9) });
  });
  expect(await listCheckIns(db, guildId, eventId)).toHaveLength(2);
  const merge = { memberId: other.memberId, mergedMemberId: one.memberId, moved: nothing, mergedAt: at(20) };
  await transaction(db, (tx) => saveMerge(tx, guildId, merge));
  expect(await listCheckIns(db, guildId, eventId)).toEqual([
    { memberId: other.memberId, checkedInAt: at(5) },
  ]);
});

test("a code and who entered it are each guild's own", async () => {
  const [here, there] = [await makeGuild(db), await makeGuild(db)];
  const { eventId } = await makeEvent(db, there.guildId);
  const { memberId } = await makeMember(db, there.guildId);
  const code = { eventId, code: "FHJ23", openedAt: at(0), closesAt: at(10) };
  await transaction(db, async (tx) => {
    await saveCheckInCode(tx, there.guildId, code);
    await saveCheckIn(tx, there.guildId, { eventId, memberId, checkedInAt: at(1) });
  });
  expect(await findCheckInCode(db, there.guildId, eventId)).toEqual(code);
  expect(await findCheckInCode(db, here.guildId, eventId)).toBeUndefined();
  expect(await listCheckIns(db, here.guildId, eventId)).toEqual([]);
});
