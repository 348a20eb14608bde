/** Known to the product: they have words of its own and fill the application. Each is at most once in a form. */
export const builtInKinds = [
  "characterName",
  "class",
  "role",
  "power",
  "timeZone",
  "language",
  "formerGuild",
  "buildLink",
  "whyUs",
] as const;

export type BuiltInKind = (typeof builtInKinds)[number];

/** What a form can ask. */
export const questionKinds = [
  "shortText",
  "longText",
  "number",
  "oneOf",
  "someOf",
  "yesNo",
  ...builtInKinds,
] as const;

export type QuestionKind = (typeof questionKinds)[number];

export function isBuiltIn(kind: QuestionKind): kind is BuiltInKind {
  return builtInKinds.some((one) => one === kind);
}

/** A question as the officers wrote it. */
export type QuestionDraft = {
  readonly kind: QuestionKind;
  /** Null for our own words, which only a built-in kind has. */
  readonly label: string | null;
  readonly help: string | null;
  readonly isRequired: boolean;
  /** What is chosen from, of `oneOf` and `someOf`; else empty. */
  readonly options: readonly string[];
  /** Of a text its length, of a number its value, of `someOf` how many are chosen; null for none. */
  readonly minimum: number | null;
  readonly maximum: number | null;
};

export type Question = QuestionDraft & { readonly questionId: number };

/** Kinds whose answer is a text, with the most letters that it may have. */
const textLengths: Partial<Record<QuestionKind, number>> = { shortText: 200, longText: 1_500, whyUs: 1_500 };

/** The most letters of a text; undefined for a kind that is no text. */
export function longestText(kind: QuestionKind): number | undefined {
  return textLengths[kind];
}

/** Whether the kind has a smallest and a largest. */
export function isBounded(kind: QuestionKind): boolean {
  return kind === "number" || kind === "someOf" || longestText(kind) !== undefined;
}

/** Whether people choose from what the officer wrote. */
export function hasOptions(kind: QuestionKind): boolean {
  return kind === "oneOf" || kind === "someOf";
}
