import { expect, test } from "vitest";
import { judgeOwner, judgeRoom, nameRoom, renameRoom } from "./room.ts";

const now = Temporal.Instant.from("2026-11-22T20:00:00Z");
const ago = (seconds: number) => now.subtract({ seconds });

test("a room stays while somebody sits in it, and goes when it was empty for fifteen seconds", () => {
  const empty = { sittingCount: 0, now };
  expect(judgeRoom({ emptySince: ago(600) }, { sittingCount: 1, now })).toEqual({ kind: "stays" });
  expect(judgeRoom({ emptySince: null }, empty)).toEqual({ kind: "waits", until: now.add({ seconds: 15 }) });
  expect(judgeRoom({ emptySince: ago(14) }, empty)).toMatchObject({ kind: "waits" });
  expect(judgeRoom({ emptySince: ago(15) }, empty)).toEqual({ kind: "goes" });
});

test("a room stays its owner's for fifteen seconds, then it is of whoever has sat in it the longest", () => {
  const owned = { userId: "1", ownerAwaySince: null };
  const sitters = [
    { userId: "4", since: ago(60) },
    { userId: "3", since: ago(600) },
    { userId: "20", since: ago(600) },
  ];
  const waiting = { userId: "1", ownerAwaySince: now, passesAt: now.add({ seconds: 15 }) };
  const settled = { ownerAwaySince: null, passesAt: null };
  expect(judgeOwner(owned, { sitters, now })).toEqual(waiting);
  const away = { ...owned, ownerAwaySince: ago(14) };
  expect(judgeOwner(away, { sitters, now })).toMatchObject({ userId: "1", ownerAwaySince: ago(14) });
  expect(judgeOwner({ ...owned, ownerAwaySince: ago(15) }, { sitters, now })).toEqual({
    ...settled,
    userId: "3",
  });
  expect(judgeOwner({ userId: null, ownerAwaySince: null }, { sitters, now })).toMatchObject({ userId: "3" });
  const back = [...sitters, { userId: "1", since: now }];
  expect(judgeOwner(away, { sitters: back, now })).toEqual({ ...settled, userId: "1" });
  expect(judgeOwner(away, { sitters: [], now })).toEqual({ ...settled, userId: "1" });
});

test("a room is called after whoever opened it, and no longer than Discord takes", () => {
  expect(nameRoom({ pattern: "{name}'s room" }, "Yara")).toBe("Yara's room");
  expect(nameRoom({ pattern: "Salon de {name}" }, "x".repeat(120))).toHaveLength(100);
});

test("a room is renamed twice in ten minutes, and a third time after them", () => {
  const first = renameRoom({ renamedAt: null, renamedBeforeAt: null }, ago(300));
  const second = renameRoom(first, now);
  expect(() => renameRoom(second, now)).toThrow(
    expect.objectContaining({ code: "announcements.roomRenamedOften", details: { minutes: 5 } }),
  );
  const third = renameRoom(second, now.add({ minutes: 5 }));
  expect(third).toEqual({ renamedAt: now.add({ minutes: 5 }), renamedBeforeAt: now });
});
