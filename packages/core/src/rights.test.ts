import { expect, test } from "vitest";
import type { Actor } from "./actor.ts";
import { Refusal } from "./refusal.ts";
import { allRights, noRights, requireRight } from "./rights.ts";

const member = {
  kind: "member",
  guildId: "1",
  userId: "2",
  name: "Corvin",
  rights: noRights,
} as const satisfies Actor;

test("a missing right is refused and named", () => {
  expect(() => requireRight(member, "settings.edit")).toThrow(
    expect.objectContaining({ code: "common.forbidden", details: { right: "settings.edit" } }),
  );
  expect(() => requireRight(member, "settings.edit")).toThrow(Refusal);
});

test("a granted right and the product itself pass", () => {
  expect(() => requireRight({ ...member, rights: allRights }, "settings.edit")).not.toThrow();
  expect(() => requireRight({ kind: "system", guildId: "1" }, "settings.edit")).not.toThrow();
});
