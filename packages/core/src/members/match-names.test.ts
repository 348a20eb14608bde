import fc from "fast-check";
import { expect, test } from "vitest";
import { matchNames } from "./match-names.ts";
import { nameLikeness } from "./name-likeness.ts";

const naming = (name: string, discord = "") => ({ names: [name], discord });
const people = (...names: readonly string[]) => names.map((name) => ({ personId: name, names: [name] }));
const sure = (personId: string, confidence = 100) => ({ kind: "sure", candidate: { personId, confidence } });

test("the same name is sure, however it is written and decorated, in every script", () => {
  const known = people("Aurélien", "[NW] Зоряна ★", "사라", "محمد / نور", "月影", "Straße");
  const rows = ["AURELIEN", "зоряна", "★사라★", "مُحَمَّد", "月影", "strasse"].map((name) => naming(name));
  expect(matchNames(rows, known)).toEqual(known.map(({ personId }) => sure(personId)));
});

test("an alt in a nickname leads to the person, and so does the account that a row names", () => {
  const known = people("Main: Aldo / Brix", "Lune d'Or");
  expect(matchNames([naming("Brix"), naming("Sélène", "lune d’or")], known)).toEqual([
    sure("Main: Aldo / Brix"),
    sure("Lune d'Or"),
  ]);
});

test("a typing error in a long name is sure, in a short one a question with its likeness", () => {
  const known = people("Maximilianus", "Mireille");
  const [long, short] = matchNames([naming("Maximilianvs"), naming("Mireile")], known);
  expect(long).toMatchObject({ kind: "question", candidates: [{ confidence: 91 }] });
  expect(short).toMatchObject({ kind: "question", candidates: [{ personId: "Mireille", confidence: 87 }] });
});

test("two people of one name, and a name against an account, are questions", () => {
  const twins = [
    { personId: "one", names: ["Aldo"] },
    { personId: "two", names: ["aldo"] },
  ];
  expect(matchNames([naming("Aldo")], twins)).toMatchObject([{ kind: "question", candidates: [{}, {}] }]);
  expect(matchNames([naming("Aldo", "Brix")], people("Aldo", "Brix"))).toMatchObject([{ kind: "question" }]);
});

test("who is meant for sure by one row is no candidate for another", () => {
  const [maren, marek] = matchNames([naming("Maren"), naming("Marek")], people("Maren"));
  expect([maren?.kind, marek?.kind]).toEqual(["sure", "nobody"]);
});

test("names that have nothing to do with each other are nobody's", () => {
  expect(matchNames([naming("Quentin")], people("Aldo", "Зоряна", "月影"))).toEqual([{ kind: "nobody" }]);
});

test("a letter missing, added, wrong or swapped costs one, and a name that another begins with is likely", () => {
  expect(nameLikeness("aldo", "aldo")).toBe(100);
  expect(nameLikeness("mireile", "mireille")).toBe(87);
  expect(nameLikeness("corvni", "corvin")).toBe(83);
  expect(nameLikeness("aldo", "aldorin")).toBe(75);
});

test("likeness is the same in both directions, and whole only for the same", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(nameLikeness(a, b)).toBe(nameLikeness(b, a));
      if (a !== b) expect(nameLikeness(a, b)).toBeLessThan(100);
    }),
  );
});

test("two thousand rows are matched against five thousand people at once", () => {
  const known = Array.from({ length: 5_000 }, (_, index) => ({
    personId: String(index),
    names: [`Soldier ${index.toString(36)}`],
  }));
  const rows = Array.from({ length: 2_000 }, (_, index) => naming(`soldier ${(index * 2).toString(36)}`));
  expect(matchNames(rows, known).filter(({ kind }) => kind === "sure")).toHaveLength(2_000);
});
