import { rights } from "@guildhall/core";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { RightsHolderView } from "@guildhall/use-cases/settings";
import { expect, test } from "vitest";
import { renderRights } from "./rights.view.ts";

const t = translatorFor("en");

const raiders: RightsHolderView = {
  kind: "role",
  id: "7",
  name: "Raiders",
  colour: 0,
  isEveryone: false,
  peopleCount: 3,
  rights: ["events.edit"],
  preset: null,
  hasAll: false,
  isEditable: false,
};

const show = (...holders: readonly RightsHolderView[]) =>
  renderRights(t, { rights, grantable: [], holders }).embeds?.[0];

test("each role and person is named with what they may do", () => {
  const fields = show(
    { ...raiders, hasAll: true, name: "Owners" },
    raiders,
    { ...raiders, kind: "member", name: "Bram", preset: "member", rights: ["members.view"] },
    { ...raiders, isEveryone: true, rights: [] },
  )?.fields;
  expect(fields).toEqual([
    { name: "Owners (3 people)", value: "Every right: Discord lets this role manage the server" },
    { name: "Raiders (3 people)", value: "Create and change events" },
    { name: "Bram (Single person)", value: "**Member**: See the roster" },
  ]);
});

test("a guild in which nothing was granted is told who may do all", () => {
  expect(show({ ...raiders, rights: [] })?.description).toContain("Nobody was granted a right yet");
});

test.each(["en", "fr"] as const)(
  "forty roles with every right and the longest names fit into Discord's limits: %s",
  (language) => {
    const holders = Array.from({ length: 40 }, () => ({ ...raiders, name: "*".repeat(100), rights }));
    const view = renderRights(translatorFor(language), { rights, grantable: [], holders });
    expectFitsDiscord(view);
    expect(view.embeds?.[0]?.fields?.at(-1)?.name).toBe("…");
  },
);
