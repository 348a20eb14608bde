import { expect, test } from "vitest";
import type { MemberActor } from "./actor.ts";
import { canHear, toNews } from "./news.ts";
import { noRights } from "./rights.ts";

const member: MemberActor = { kind: "member", guildId: "1", userId: "2", name: "Corvin", rights: noRights };

test("news name the feature that changed, and nothing of what changed", () => {
  expect(toNews(7, { name: "settings.guildChanged", guildId: "1" })).toEqual({
    id: 7,
    feature: "settings",
  });
});

test("every member hears of events, and of the settings only who may see them", () => {
  expect(canHear(member, { id: 1, feature: "events" })).toBe(true);
  expect(canHear(member, { id: 1, feature: "settings" })).toBe(false);
  const officer = { ...member, rights: new Set(["settings.view"] as const) };
  expect(canHear(officer, { id: 1, feature: "settings" })).toBe(true);
  expect(canHear({ kind: "system", guildId: "1" }, { id: 1, feature: "settings" })).toBe(true);
});
