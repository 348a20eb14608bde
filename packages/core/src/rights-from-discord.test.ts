import { expect, test } from "vitest";
import { allRights, noRights } from "./rights.ts";
import { rightsFromDiscord } from "./rights-from-discord.ts";

const sendMessages = 1n << 11n;

test.each([
  ["the owner, whatever the roles say", { isOwner: true, permissions: "0" }, allRights],
  ["Administrator", { isOwner: false, permissions: String(8n | sendMessages) }, allRights],
  ["Manage Server", { isOwner: false, permissions: String(32n | sendMessages) }, allRights],
  ["a plain member", { isOwner: false, permissions: String(sendMessages) }, noRights],
  ["bits beyond 2^53", { isOwner: false, permissions: String((1n << 60n) | 32n) }, allRights],
])("%s", (_who, standing, rights) => {
  expect(rightsFromDiscord(standing)).toBe(rights);
});
