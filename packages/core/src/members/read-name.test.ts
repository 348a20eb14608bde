import { expect, test } from "vitest";
import { foldName } from "./fold-name.ts";
import { readName } from "./read-name.ts";

const plain = { alts: [], isAlt: false, ownerName: null };

test.each([
  ["Aldo", "Aldo"],
  ["[NW] Aldo", "Aldo"],
  ["★彡 Aldo 彡★", "彡 Aldo 彡"],
  ["🔥Aldo🔥", "Aldo"],
  ["NW | Aldo", "Aldo"],
  ["Aldo | Tank", "Aldo"],
  ["~~ Aldo ~~", "Aldo"],
  ["𝕬𝖑𝖉𝖔", "Aldo"],
  ["Main: Aldo", "Aldo"],
  ["Aldo (main)", "Aldo"],
  ["Jean-Noël d'Arc", "Jean-Noël d'Arc"],
  ["【夜】月影", "月影"],
  ["Зоряна", "Зоряна"],
  ["محمد", "محمد"],
  ["사라", "사라"],
])("%s is %s", (text, name) => {
  expect(readName(text)).toEqual({ ...plain, name });
});

test.each([
  ["Aldo / Brix", "Aldo", ["Brix"]],
  ["Main: Aldo / Alt: Brix", "Aldo", ["Brix"]],
  ["Alt: Brix / Main: Aldo", "Aldo", ["Brix"]],
  ["Aldo (alt: Brix)", "Aldo", ["Brix"]],
  ["Aldo / Brix / Cleo", "Aldo", ["Brix", "Cleo"]],
])("%s is %s with alts", (text, name, alts) => {
  expect(readName(text)).toEqual({ ...plain, name, alts });
});

test.each([
  ["Brix (alt)", "Brix", null],
  ["[Alt] Brix", "Brix", null],
  ["Reroll: Brix", "Brix", null],
  ["Brix (alt of Aldo)", "Brix", "Aldo"],
  ["Brix (alt d’Aldo)", "Brix", "Aldo"],
  ["Brix (main: Aldo)", "Brix", "Aldo"],
])("%s is an alt", (text, name, ownerName) => {
  expect(readName(text)).toEqual({ name, alts: [], isAlt: true, ownerName });
});

test("a text of signs alone is kept, and a broken bracket breaks nothing", () => {
  expect(readName("★").name).toBe("★");
  expect(readName("[Aldo").name).toBe("Aldo");
});

test.each([
  ["Aurélien", "AURELIEN"],
  ["Ørsted", "orsted"],
  ["Weiß", "weiss"],
  ["Ёлка", "елка"],
  ["مُحَمَّد", "محمد"],
  ["Xx_Aldo_xX", "xXAldoXx"],
  ["Ａｌｄｏ", "aldo"],
])("%s compares like %s", (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test("names of scripts without cases stay what they are", () => {
  expect(new Set(["사라", "사리", "月影", "月光", "がく", "かく"].map(foldName)).size).toBe(6);
});
