import { foldName } from "../members/index.ts";

/** Longer words are cut: a name has none, and what somebody pastes must not cost more than a word. */
const longestWord = 40;

const words = /[\p{L}\p{N}\p{M}]+/gu;

/** `Queen's` is one word, `l'épée` is two. */
const possessive = /(?<=\p{L})['’ʼ](?=s(?!\p{L}))/giu;

/** Scripts that put no space between words. */
const unspaced = "\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";
const runs = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, "gu");
const isUnspaced = new RegExp(`^[${unspaced}]`, "u");

export type FoldedText = {
  /** In order. Where a script knows no spaces, each two neighbours are a word. */
  readonly words: readonly string[];
  /** All letters with a space between words. Texts that have the same are the same to whoever searches. */
  readonly folded: string;
};

/**
 * A name or what was typed as the search compares them: without case, accents and width. Korean syllables are taken apart, so
 * that one that is half typed begins the whole one.
 */
export function foldText(text: string): FoldedText {
  const found = text.normalize("NFKC").replace(possessive, "").match(words) ?? [];
  const cut = found.flatMap((word) => foldName(word).match(runs) ?? []).map(takeApart);
  return { words: cut.flatMap(cutRun), folded: cut.join(" ") };
}

function cutRun(run: string): readonly string[] {
  if (!isUnspaced.test(run)) return [run.slice(0, longestWord)];
  const letters = [...run];
  return letters.map((letter, index) => letter + (letters[index + 1] ?? ""));
}

/** The letters that end a syllable, as those that begin one: typing 가가 passes through 각. */
const endings =
  "ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".split(
    " ",
  );
const firstEnding = 0x11a8;

function takeApart(word: string): string {
  const isKorean = /\p{Script=Hangul}/u.test(word);
  return isKorean ? word.normalize("NFKD").replace(/[\u11A8-\u11C2]/g, toBeginning) : word;
}

function toBeginning(ending: string): string {
  return endings[ending.charCodeAt(0) - firstEnding] ?? ending;
}
