import { languages } from "@guildhall/core";
import { type Guild, type PlaceObstacle, places, type SetupLine } from "@guildhall/core/settings";
import { translatorFor } from "@guildhall/i18n";
import type { SetupView } from "@guildhall/use-cases/settings";
import { expect, test } from "vitest";
import { setupControls } from "./set-up-guild.button.ts";
import { renderSetup } from "./setup.view.ts";

const longestId = "18446744073709551615";
const guild: Guild = {
  guildId: longestId,
  name: "*".repeat(100),
  iconHash: null,
  ownerId: longestId,
  afkChannelId: null,
  language: "fr",
  timeZone: "America/Argentina/ComodRivadavia",
  game: "throne-and-liberty",
  inGameName: null,
  inGameServer: null,
  rules: null,
  style: "standard",
  modulesOff: [],
  connectedAt: Temporal.Instant.from("2026-11-01T12:00:00Z"),
  disconnectedAt: null,
  resetAt: null,
};
const empty: SetupView = { guild, lines: [], picks: [], underWay: [], isFinished: false, problem: null };

function render(wishes: Partial<SetupView>, language: (typeof languages)[number] = "en") {
  const now = Temporal.Instant.from("2026-11-21T20:04:00Z");
  const shown = { setup: { ...empty, ...wishes }, now, language, t: translatorFor(language) };
  return renderSetup(shown, setupControls);
}

function textOf(view: ReturnType<typeof render>): string {
  const [embed] = view.embeds ?? [];
  return [
    embed?.title,
    embed?.description,
    ...(embed?.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ].join("");
}

const mend = (obstacle: PlaceObstacle): SetupLine[] =>
  places.map((thing) => ({ action: "mend", thing, discordId: longestId, obstacle }));

test.each(languages)("the longest panel stays within Discord's limits in %s", (language) => {
  const lines: SetupLine[] = [{ action: "create", thing: "category" }, ...mend("settings.closedToBot")];
  const view = render({ lines, problem: "settings.cannotReadAuditLog" }, language);
  expect(textOf(view).length).toBeLessThan(6000);
  expect(view.embeds?.[0]?.title?.length).toBeLessThanOrEqual(256);
  for (const { name, value } of view.embeds?.[0]?.fields ?? []) {
    expect(name.length).toBeLessThanOrEqual(256);
    expect(value.length).toBeLessThanOrEqual(1024);
  }
  expect(view.components).toHaveLength(5);
});

test.each(languages)("every button and select fits in %s, with the longest ids", (language) => {
  const lines = places.map(
    (thing): SetupLine => ({ action: "use", thing, discordId: longestId, isMadeByUs: false, isNew: true }),
  );
  const rows = JSON.stringify(render({ lines }, language).components);
  const all = (key: string) =>
    [...rows.matchAll(new RegExp(`"${key}":"([^"]*)"`, "g"))].map(([, text = ""]) => text);
  expect(all("custom_id")).toHaveLength(9);
  for (const customId of all("custom_id")) expect(customId.length).toBeLessThanOrEqual(100);
  for (const label of all("label")) expect(label.length).toBeLessThanOrEqual(80);
  for (const placeholder of all("placeholder")) expect(placeholder.length).toBeLessThanOrEqual(150);
});

test("while the bot is at work nothing can be pressed but to look again", () => {
  const view = render({
    underWay: [
      { thing: "category", discordId: longestId, isMadeByUs: true },
      { thing: "events", discordId: null, isMadeByUs: true },
    ],
  });
  expect(view.embeds?.[0]?.fields?.[1]?.value).toBe("`…` **#événements** is being created");
  expect(JSON.stringify(view.components)).toContain("Look again");
  expect(view.components).toHaveLength(1);
});

test("the button counts what it does, and cannot be pressed where there is nothing to do or something to mend", () => {
  const kept: SetupLine = {
    action: "use",
    thing: "events",
    discordId: longestId,
    isMadeByUs: true,
    isNew: false,
  };
  const confirmOf = (lines: SetupLine[]) => {
    const last = render({ lines }).components?.at(-1);
    return last && "components" in last ? last.components[0] : undefined;
  };
  expect(confirmOf([kept])).toMatchObject({ label: "Nothing to change", disabled: true });
  expect(confirmOf([{ ...kept, isNew: true }])).toMatchObject({ label: "Use 1" });
  expect(confirmOf([kept, { action: "create", thing: "voice" }])).toMatchObject({ label: "Create 1" });
  expect(confirmOf([{ action: "create", thing: "voice" }, ...mend("settings.placeGone")])).toMatchObject({
    label: "Create 1",
    disabled: true,
  });
});
