/** Letters that are no plain letter with a mark. */
const alike: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Accents of Latin, Greek and Cyrillic, and the vowel signs of Arabic. Signs of other scripts are letters. */
const marks = /[\u0300-\u036F\u064B-\u065F\u0670\u0640]/gu;

/** How a text compares with others: without case, accents, spaces and signs. Empty for one that is nothing but signs. */
export function foldName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(marks, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => alike[letter] ?? letter);
}
