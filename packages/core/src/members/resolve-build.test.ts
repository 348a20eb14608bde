import { expect, test } from "vitest";
import { profileOf } from "../games/index.ts";
import { resolveBuild } from "./resolve-build.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const [tl, wow, generic] = [
  profileOf("throne-and-liberty"),
  profileOf("world-of-warcraft"),
  profileOf("generic"),
];
const build = { characterId: 1 };

test("a pair of weapons brings its usual role", () => {
  expect(resolveBuild(tl, { ...build, classKey: "templar", power: 6420 })).toEqual({
    classKey: "templar",
    role: "tank",
    power: 6420,
    link: null,
  });
});

test("a class that is played in several roles asks for one of them", () => {
  const several = wow.classes.find(({ roles }) => roles.length > 1);
  const [role] = several?.roles ?? [];
  const classKey = several?.key ?? "";
  expect(resolveBuild(wow, { ...build, classKey, role })).toMatchObject({ classKey, role });
  expect(() => resolveBuild(wow, { ...build, classKey })).toThrow(refusal("members.roleNeeded"));
});

test("a class of another game, or none where the game has classes, is refused", () => {
  const unknown = refusal("members.classUnknown");
  expect(() => resolveBuild(wow, { ...build, classKey: "templar" })).toThrow(unknown);
  expect(() => resolveBuild(tl, { ...build, role: "tank" })).toThrow(unknown);
});

test("where a game has no classes the role alone makes the build", () => {
  expect(resolveBuild(generic, { ...build, role: "healer" })).toMatchObject({
    classKey: null,
    role: "healer",
  });
  expect(() => resolveBuild(generic, build)).toThrow(refusal("members.roleNeeded"));
});

test.each([
  ["https://questlog.gg/throne-and-liberty/en/character-builder/1", true],
  ["https://www.maxroll.gg/x", true],
  ["http://questlog.gg/x", false],
  ["https://questlog.gg.evil.example/x", false],
  ["https://evilquestlog.gg/x", false],
  ["https://questlog.gg:8443/x", false],
  ["https://questlog.gg@evil.example/x", false],
  ["https://questlog.gg\\@evil.example/x", false],
  ["https://questlog.gg/x) [click](https://evil.example", false],
])("a link to %s is taken: %s", (link, isTaken) => {
  const resolve = () => resolveBuild(tl, { ...build, classKey: "templar", link });
  if (isTaken) expect(resolve().link).toBe(link);
  else expect(resolve).toThrow(refusal("members.linkNotAllowed"));
});
