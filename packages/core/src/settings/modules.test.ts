import { expect, test } from "vitest";
import { features } from "../features.ts";
import { allRights, rights } from "../rights.ts";
import { newGuild } from "./connect-guild.ts";
import {
  featuresOf,
  isFeatureOn,
  isModuleOn,
  keepRightsOfModules,
  modules,
  requireFeatureOn,
} from "./modules.ts";
import { switchGuildModule } from "./switch-module.ts";

test("with nothing switched off everything is there, and with everything off what belongs to no module stays", () => {
  expect(features.filter((feature) => !isFeatureOn([], feature))).toEqual([]);
  for (const feature of ["settings", "members", "privacy", "audit"] as const)
    expect(isFeatureOn(modules, feature)).toBe(true);
  for (const feature of modules.flatMap(featuresOf)) expect(isFeatureOn(modules, feature)).toBe(false);
});

test("no feature belongs to two modules", () => {
  const all = modules.flatMap(featuresOf);
  expect(new Set(all).size).toBe(all.length);
});

test("points have nothing to pay for without events, and come back with them", () => {
  expect(isModuleOn(["events"], "points")).toBe(false);
  expect(isModuleOn([], "points")).toBe(true);
});

test("with points off nobody settles, corrects attendance or sees DKP, whatever was granted", () => {
  const kept = keepRightsOfModules(allRights, ["points"]);
  const lost = rights.filter((right) => !kept.has(right));
  expect(lost.toSorted()).toEqual(
    [...rights.filter((right) => /^(attendance|dkp)\./.test(right)), "events.settle"].toSorted(),
  );
});

test("what is off is refused by the name of its module", () => {
  expect(() => requireFeatureOn(["points"], "dkp")).toThrow(
    expect.objectContaining({ code: "common.moduleOff", details: { module: "points" } }),
  );
  expect(() => requireFeatureOn(["points"], "events")).not.toThrow();
});

test("a switch moves one module, and a switch to where it stands is refused", () => {
  const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
  const server = {
    guildId: "1",
    name: "Nightwatch",
    iconHash: null,
    ownerId: "2",
    afkChannelId: null,
    language: "en",
  } as const;
  const guild = { ...newGuild(server, now), modulesOff: ["events"] } as const;
  const both = switchGuildModule(guild, { module: "points", isOn: false });
  expect(both.modulesOff).toEqual(["events", "points"]);
  expect(switchGuildModule(both, { module: "events", isOn: true }).modulesOff).toEqual(["points"]);
  expect(() => switchGuildModule(guild, { module: "events", isOn: false })).toThrow(
    expect.objectContaining({ code: "settings.unchanged" }),
  );
});
