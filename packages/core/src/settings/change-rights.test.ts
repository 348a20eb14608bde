import { expect, test } from "vitest";
import { allRights, type Right, rights, rightsToCome } from "../rights.ts";
import { changeRightsOf, changesToPreset, listShownRights, type RightsEditor } from "./change-rights.ts";
import type { Grantee } from "./rights-holder.ts";
import { findRightsPreset, rightsOfPresets, rightsPresets } from "./rights-presets.ts";

const officer: RightsEditor = {
  rights: new Set<Right>(["rights.edit", "events.edit", "members.view"]),
  canRunServer: false,
  position: 5,
};
const owner: RightsEditor = { rights: allRights, canRunServer: true, position: 0 };

const raiders = (...held: readonly Right[]): Grantee => ({
  kind: "role",
  id: "7",
  name: "Raiders",
  position: 3,
  rights: new Set(held),
});

const grant = (right: Right) => ({ right, isGranted: true });
const take = (right: Right) => ({ right, isGranted: false });
const codeOf = (code: string) => expect.objectContaining({ code });

test("an officer grants and takes what the officer holds, of who stands below", () => {
  const changed = changeRightsOf(
    raiders("members.view"),
    [grant("events.edit"), take("members.view")],
    officer,
  );
  expect(changed).toEqual(new Set(["events.edit"]));
});

test.each([grant("data.erase"), take("data.erase")])(
  "a right that the officer does not hold is neither granted nor taken: %j",
  (change) => {
    const holder = change.isGranted ? raiders() : raiders("data.erase");
    expect(() => changeRightsOf(holder, [change], officer)).toThrow(codeOf("settings.rightNotHeld"));
  },
);

test.each([5, 6])("a role at place %i is not changed by somebody whose highest is 5", (position) => {
  const above = { ...raiders(), position };
  expect(() => changeRightsOf(above, [grant("events.edit")], officer)).toThrow(
    codeOf("settings.granteeAbove"),
  );
});

test("whoever runs the server changes every role, whatever roles they have", () => {
  const above = { ...raiders(), position: 90 };
  expect(changeRightsOf(above, [grant("data.erase")], owner)).toEqual(new Set(["data.erase"]));
});

test.each([
  ["granted already", raiders("events.edit"), [grant("events.edit")]],
  ["taken already", raiders(), [take("events.edit")]],
  ["granted twice in one go", raiders(), [grant("events.edit"), grant("events.edit")]],
])("what is no longer as it was seen is refused: %s", (_title, holder, changes) => {
  expect(() => changeRightsOf(holder, changes, officer)).toThrow(codeOf("settings.rightsMoved"));
});

test.each(rightsPresets)("whatever a role had, %s makes it that preset", (preset) => {
  for (const held of [[], ["members.view", "data.erase"], rights] as const) {
    const changes = changesToPreset(new Set(held), preset, []);
    expect(changeRightsOf(raiders(...held), changes, owner)).toEqual(new Set(rightsOfPresets[preset]));
  }
});

test("a preset leaves the rights of modules that are off as they are", () => {
  const changes = changesToPreset(new Set<Right>(["events.edit"]), "member", ["events"]);
  expect(changes).toEqual([grant("members.view")]);
});

test("nobody is shown a right that means nothing: to come, or of a module that is off", () => {
  expect(listShownRights([]).filter((right) => rightsToCome.has(right))).toEqual([]);
  expect(listShownRights([])).toContain("events.edit");
  expect(listShownRights(["events"])).not.toContain("events.edit");
});

test("each preset is known again, also where only some rights are shown", () => {
  for (const preset of rightsPresets) {
    expect(findRightsPreset(new Set(rightsOfPresets[preset]), rights)).toBe(preset);
  }
  const shown: readonly Right[] = ["members.view", "events.edit"];
  expect(findRightsPreset(new Set<Right>(["members.view"]), shown)).toBe("member");
  expect(findRightsPreset(new Set<Right>(["events.edit"]), shown)).toBeUndefined();
});

test("each preset holds all of the next, so that whoever has one may hand out those below", () => {
  const sets = rightsPresets.map((preset) => new Set<Right>(rightsOfPresets[preset]));
  for (const [index, set] of sets.entries()) expect(sets[index + 1]?.isSubsetOf(set) ?? true).toBe(true);
});
