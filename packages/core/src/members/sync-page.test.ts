import { expect, test } from "vitest";
import type { ServerMember } from "./server-member.ts";
import { formatSyncSlot, nextSyncPage, parseSyncSlot, type SyncPage, syncPageSize } from "./sync-page.ts";

const page: SyncPage = { startedAt: Temporal.Instant.from("2026-11-21T20:00:00.120Z"), afterUserId: "0" };

const membersUpTo = (count: number): readonly ServerMember[] =>
  Array.from({ length: count }, (_, index) => ({
    userId: String(index + 1),
    name: "Corvin",
    avatarHash: null,
    isBot: false,
    joinedAt: null,
    roleIds: [],
  }));

test("a page comes back from its slot, to the millisecond and with the largest id", () => {
  const last = { ...page, afterUserId: "18446744073709551615" };
  const slot = formatSyncSlot(last);
  expect(parseSyncSlot(slot)).toEqual(last);
  expect(slot.length).toBeLessThanOrEqual(64);
});

test("a full page is followed by one after its last member", () => {
  expect(nextSyncPage(page, membersUpTo(syncPageSize))).toEqual({ ...page, afterUserId: "1000" });
});

test("a page that is not full is the last, an empty one too", () => {
  expect(nextSyncPage(page, membersUpTo(syncPageSize - 1))).toBeUndefined();
  expect(nextSyncPage(page, [])).toBeUndefined();
});
