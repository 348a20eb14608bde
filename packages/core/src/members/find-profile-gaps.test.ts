import { expect, test } from "vitest";
import { findProfileGaps } from "./find-profile-gaps.ts";

const build = { buildId: 1, classKey: null, role: "tank", power: 6420, link: null, isMain: true } as const;
const main = { isMain: true, builds: [build] };
const timeZone = "Europe/Paris";

test.each([
  ["nothing is known", { characters: [], timeZone: null }, ["character", "timeZone"]],
  ["the main has no build", { characters: [{ ...main, builds: [] }], timeZone }, ["build"]],
  [
    "the build has no power",
    { characters: [{ ...main, builds: [{ ...build, power: null }] }], timeZone },
    ["power"],
  ],
  ["only the days are unknown", { characters: [main], timeZone: null }, ["timeZone"]],
  ["all is known, whatever alts lack", { characters: [main, { isMain: false, builds: [] }], timeZone }, []],
])("a profile tells its next step: %s", (_case, profile, gaps) => {
  expect(findProfileGaps(profile)).toEqual(gaps);
});
