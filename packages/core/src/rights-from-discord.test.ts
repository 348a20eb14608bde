import { expect, test } from "vitest";
import { allRights, noRights } from "./rights.ts";
import { joinPermissions, rightsFromDiscord } from "./rights-from-discord.ts";

const sendMessages = 1n << 11n;
const plain = { isOwner: false, permissions: String(sendMessages) };

test.each([
  ["the owner, whatever the roles say", { isOwner: true, permissions: "0" }, allRights],
  ["Administrator", { isOwner: false, permissions: String(8n | sendMessages) }, allRights],
  ["Manage Server", { isOwner: false, permissions: String(32n | sendMessages) }, allRights],
  ["a plain member", plain, noRights],
  ["bits beyond 2^53", { isOwner: false, permissions: String((1n << 60n) | 32n) }, allRights],
])("%s", (_who, standing, rights) => {
  expect(rightsFromDiscord(standing, [])).toEqual(rights);
});

test("a plain member has what was granted to the own roles, and no more", () => {
  expect(rightsFromDiscord(plain, ["events.edit", "members.view"])).toEqual(
    new Set(["events.edit", "members.view"]),
  );
});

test("whoever manages the server keeps every right, however little was granted", () => {
  expect(rightsFromDiscord({ isOwner: false, permissions: "32" }, ["members.view"])).toEqual(allRights);
});

test("the bits of all roles count together, beyond 2^53 too", () => {
  expect(joinPermissions(["2048", "32", String(1n << 60n)])).toBe(String((1n << 60n) | 2080n));
  expect(joinPermissions([])).toBe("0");
});
