import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test.each([
  ["Tevent's Warblade of Despair", ["tevents", "warblade", "of", "despair"]],
  ["L’Épée de l'Œil", ["l", "epee", "de", "l", "oeil"]],
  ["GROẞSCHWERT der Straße", ["grossschwert", "der", "strasse"]],
  ["Møllers Ærmer", ["mollers", "aermer"]],
  ["Лук Тёмного Леса", ["лук", "темного", "леса"]],
  ["ＳＷＯＲＤ　Ⅳ", ["sword", "iv"]],
  ["ﾛﾝｸﾞ", ["ロン", "ング", "グ"]],
  ["勇者の剣+5", ["勇者", "者の", "の剣", "剣", "5"]],
  ["ดาบ", ["ดา", "าบ", "บ"]],
  ["★ – ★", []],
])("%s is searched by its words", (text, words) => {
  expect(foldText(text).words).toEqual(words);
});

test("a syllable that is half typed begins the whole one, also when its last letter belongs to the next", () => {
  const folded = (text: string) => foldText(text).folded;
  for (const typed of ["ㄱ", "가", "각", "가거", "가검"]) expect(folded("가검")).toContain(folded(typed));
  expect(folded("닭")).toBe(folded("달ㄱ"));
});

test("a word that nobody types is cut", () => {
  expect(foldText("a".repeat(3_000)).words).toEqual(["a".repeat(40)]);
});
