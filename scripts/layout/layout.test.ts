import { expect, test } from "vitest";
import { checkEmptyNames } from "./empty-names.ts";
import { checkFeatureWords } from "./feature-words.ts";
import { checkFileKinds } from "./file-kinds.ts";
import { checkImportOrder } from "./import-order.ts";
import { checkPageLength } from "./page-length.ts";
import type { Rule, Tree } from "./tree.ts";

/** A repository in memory: paths and what they hold. */
function makeTree(contents: Record<string, string>): Tree {
  return { files: Object.keys(contents), read: (path) => contents[path] ?? "" };
}

function pathsRefused(rule: Rule, ...files: string[]): string[] {
  return rule(makeTree(Object.fromEntries(files.map((file) => [file, ""])))).map(({ path }) => path);
}

test.each([
  ["packages/core/src/points/point.ts", "packages/core/src/points"],
  ["packages/db/src/outbox/index.ts", "packages/db/src/outbox"],
  ["packages/use-cases/src/calendar/index.ts", "packages/use-cases/src/calendar"],
  ["apps/bot/src/features/raid/index.ts", "apps/bot/src/features/raid"],
  ["apps/web/src/features/overview/client.ts", "apps/web/src/features/overview"],
  ["packages/i18n/messages/en/points.json", "packages/i18n/messages/en/points.json"],
  ["e2e/points.spec.ts", "e2e/points.spec.ts"],
])("%s is refused: its word is not on the list", (file, refused) => {
  expect(pathsRefused(checkFeatureWords, file)).toEqual([refused]);
});

test("words of the list and infrastructure stand in their places", () => {
  const files = [
    "packages/core/src/refusal.ts",
    "packages/core/src/games/throne-and-liberty.ts",
    "packages/core/src/dkp/award.ts",
    "packages/db/src/facts/facts.tables.ts",
    "packages/i18n/messages/fr/shell.json",
    "apps/web/src/features/dkp/index.ts",
    "e2e/dkp.spec.ts",
    "e2e/fixtures/guild.ts",
  ];
  expect(pathsRefused(checkFeatureWords, ...files)).toEqual([]);
});

test("a wrong folder is named once, however much it holds", () => {
  const files = ["a.ts", "b.ts"].map((name) => `packages/core/src/points/${name}`);
  expect(pathsRefused(checkFeatureWords, ...files)).toEqual(["packages/core/src/points"]);
});

test.each([
  ["packages/core/src/events/event.ts", 'import { award } from "../dkp/index.ts";'],
  ["packages/core/src/events/cross-guild/event.ts", 'import { award } from "../../dkp/index.ts";'],
  ["packages/db/src/events/events.queries.ts", 'import { awards } from "../dkp/index.ts";'],
  ["packages/db/src/events/events.queries.ts", 'import type { Award } from "@guildhall/core/dkp";'],
  ["packages/core/src/events/index.ts", 'export * from "../dkp/index.ts";'],
  ["packages/core/src/events/event.ts", 'const dkp = await import("../dkp/index.ts");'],
])("%s may not say %s: dkp comes after events", (path, text) => {
  const problems = checkImportOrder(makeTree({ [path]: text }));
  expect(problems).toEqual([{ path, message: '"dkp" comes after "events" in core/src/features.ts' }]);
});

test("a later feature uses an earlier one, anybody uses infrastructure, use-cases combine any", () => {
  const tree = makeTree({
    "packages/core/src/dkp/award.ts": 'import { isOpen } from "../events/index.ts";',
    "packages/db/src/events/events.queries.ts": 'import { recordFact } from "../facts/index.ts";',
    "packages/db/src/events/cross-guild/events.queries.ts": 'import { id } from "../../columns.ts";',
    "packages/use-cases/src/events/close-event.ts": 'import { award } from "@guildhall/core/dkp";',
  });
  expect(checkImportOrder(tree)).toEqual([]);
});

test.each([
  "packages/core/src/dkp/dkp.queries.ts",
  "packages/core/src/dkp/series/series.ts",
  "packages/db/src/events/series/series.queries.ts",
  "packages/db/src/dkp/award.ts",
  "packages/use-cases/src/dkp/award.command.ts",
  "apps/bot/src/features/dkp/award.ts",
  "apps/bot/src/features/dkp/buttons/award.button.ts",
  "apps/web/src/features/dkp/dkp.store.ts",
  "apps/web/src/features/dkp/hooks/use-dkp.ts",
])("%s is refused: no kind of file for its place", (file) => {
  expect(pathsRefused(checkFileKinds, file)).toEqual([file]);
});

test("every kind of file that the house knows is let in", () => {
  const files = [
    "packages/core/src/dkp/award.input.ts",
    "packages/core/src/events/series/recurrence.ts",
    "packages/use-cases/src/events/reminders/mute-event.ts",
    "packages/core/src/dkp/award.test.ts",
    "packages/db/src/dkp/dkp.tables.ts",
    "packages/db/src/dkp/cross-guild/dkp.queries.ts",
    "packages/db/src/testing/make-guild.ts",
    "packages/use-cases/src/privacy/cross-guild/list-sessions.ts",
    "apps/bot/src/features/index.ts",
    "apps/bot/src/features/dkp/award.button.ts",
    "apps/bot/src/features/dkp/balance.view.test.ts",
    "apps/bot/src/features/dkp/on-points-awarded.ts",
    "apps/web/src/features/dkp/client.ts",
    "apps/web/src/features/dkp/dkp.loaders.ts",
    "apps/web/src/features/dkp/components/balance-table.test.tsx",
  ];
  expect(pathsRefused(checkFileKinds, ...files)).toEqual([]);
});

test.each([
  "packages/core/src/utils.ts",
  "packages/core/src/dkp/date-helpers.ts",
  "packages/db/src/common/index.ts",
  "apps/bot/src/discord/command-handler.ts",
  "apps/web/src/components/misc/button.tsx",
  "scripts/process-manager.ts",
  "packages/use-cases/src/dkp/dkp.service.ts",
])("%s is refused: its name could hold anything", (file) => {
  expect(pathsRefused(checkEmptyNames, file)).toEqual([file]);
});

test("a word that only contains an empty one is a name, and texts may be common", () => {
  const files = ["packages/core/src/dkp/commonwealth.ts", "packages/i18n/messages/en/common.json"];
  expect(pathsRefused(checkEmptyNames, ...files)).toEqual([]);
});

test("a page of 41 lines is refused, one of 40 is not", () => {
  const tree = makeTree({
    "apps/web/src/app/page.tsx": "line\n".repeat(41),
    "apps/web/src/app/guilds/[guildId]/dkp/page.tsx": "line\n".repeat(40),
  });
  expect(checkPageLength(tree)).toEqual([
    { path: "apps/web/src/app/page.tsx", message: "41 lines: a page has at most 40" },
  ]);
});
