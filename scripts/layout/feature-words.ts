import { features } from "@guildhall/core";
import { places, sharedMessages, sharedStories } from "./places.ts";
import type { Problem, Rule } from "./tree.ts";

type Wording = { pattern: RegExp; shared: readonly string[] };

/** How a path names its feature, place by place. */
const wordings: readonly Wording[] = [
  ...places.map(({ folder, infrastructure }) => ({
    pattern: new RegExp(`^${folder}/(?<word>[^/]+)/`),
    shared: infrastructure,
  })),
  { pattern: /^packages\/i18n\/messages\/[^/]+\/(?<word>.+)\.json$/, shared: sharedMessages },
  { pattern: /^e2e\/(?<word>[^/]+)\.spec\.ts$/, shared: sharedStories },
];

/** A folder, a messages file or a story carries a word of core/src/features.ts, the same one everywhere. */
export const checkFeatureWords: Rule = ({ files }) =>
  wordings.flatMap(({ pattern, shared }) => {
    const known = new Set<string>([...features, ...shared]);
    const foreign = files
      .map((file) => pattern.exec(file))
      .filter((match) => match && !known.has(wordOf(match)));
    return uniqueByPath(foreign.map((match) => problemOf(match as RegExpExecArray)));
  });

function wordOf(match: RegExpExecArray): string {
  return match.groups?.word ?? "";
}

function problemOf(match: RegExpExecArray): Problem {
  return {
    path: match[0].replace(/\/$/, ""),
    message: `"${wordOf(match)}" is not a word of core/src/features.ts`,
  };
}

function uniqueByPath(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()];
}
