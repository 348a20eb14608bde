import type { Rule } from "./tree.ts";

const emptyWords = /^(utils?|helpers?|common|misc|managers?|services?|handlers?)$/;

/** No name that could hold anything: such a folder or file becomes the place where everything ends up. */
export const checkEmptyNames: Rule = ({ files }) =>
  files
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .flatMap((path) => {
      const word = path.split(/[/.-]/).find((part) => emptyWords.test(part));
      return word ? [{ path, message: `"${word}" says nothing: name it after the one thing it is` }] : [];
    });
