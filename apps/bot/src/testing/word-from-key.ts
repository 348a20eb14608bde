import type { ReadWord } from "../discord/command-words.ts";

/** Words for the commands of a test's own feature: each is called what its key says. */
export const wordFromKey: ReadWord = (_language, key) => {
  const parts = key.split(".");
  const kind = parts.at(-1);
  return (kind === "name" || kind === "description" ? parts.at(-2) : kind) ?? key;
};
