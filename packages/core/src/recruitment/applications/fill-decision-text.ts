import { Refusal } from "../../refusal.ts";

/** What a text of a decision can name. */
export const decisionPlaceholders = ["name", "guild", "reason", "trialEnd"] as const;

export type DecisionValues = Readonly<Record<(typeof decisionPlaceholders)[number], string>>;

const placeholder = /\{(?<word>[^{}]*)\}/g;

/** Refuses a text that names something which nobody fills in. */
export function requireKnownPlaceholders(text: string): void {
  for (const { groups } of text.matchAll(placeholder)) {
    const word = groups?.word ?? "";
    if (!isKnown(word)) throw new Refusal("recruitment.unknownPlaceholder", { word });
  }
}

/** The text with everything filled in. A line that would name a reason where none was given is left out. */
export function fillDecisionText(text: string, values: DecisionValues): string {
  return text
    .split("\n")
    .filter((line) => values.reason !== "" || !line.includes("{reason}"))
    .join("\n")
    .replaceAll(placeholder, (all, word: string) => (isKnown(word) ? values[word] : all))
    .trim();
}

function isKnown(word: string): word is keyof DecisionValues {
  return decisionPlaceholders.some((known) => known === word);
}
