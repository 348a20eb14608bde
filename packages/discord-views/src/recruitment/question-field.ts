import { languages } from "@guildhall/core";
import type { GameProfile } from "@guildhall/core/games";
import { buildHosts } from "@guildhall/core/members";
import { isBuiltIn, longestText, type Question, yesAndNo } from "@guildhall/core/recruitment";
import type { Translate } from "@guildhall/i18n";
import { describeAnswer, nameQuestion } from "@guildhall/i18n/describe-answer";

export type Choice = { readonly value: string; readonly label: string };

/** One question as a field of a dialog in Discord. */
export type QuestionField = {
  readonly label: string;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  /** What was typed before. Several that were chosen stand on a line each. */
  readonly value?: string;
  readonly maxLength?: number;
  readonly options?: readonly Choice[];
  /** How many may be chosen. */
  readonly mostChosen?: number;
};

type Asked = {
  readonly game: GameProfile;
  readonly t: Translate;
  /** Of this form; a class says what roles there are. */
  readonly questions: readonly Question[];
};

/** Discord's limits. */
const mostOptions = 25;
const longestLine = 300;
const longestHint = 100;

/** How a question is asked in Discord. A list that Discord cannot show is typed instead. */
export function questionField(question: Question, typed: string | undefined, asked: Asked): QuestionField {
  const hint = hintOf(question, asked);
  const options = optionsOf(question, asked);
  return {
    label: nameQuestion(asked.t, question),
    ...(hint ? { hint: hint.slice(0, longestHint) } : {}),
    ...(question.isRequired && !followsFromClass(question, asked) ? {} : { isOptional: true }),
    ...(options.length > 0 ? choiceOf(question, options) : textOf(question)),
    ...filledIn(question, typed, { ...asked, isChosen: options.length > 0 }),
  };
}

function choiceOf({ kind, maximum }: Question, options: readonly Choice[]) {
  return {
    options,
    mostChosen: kind === "someOf" ? Math.min(maximum ?? options.length, options.length) : 1,
  };
}

function textOf({ kind }: Question) {
  const isLong = kind === "longText" || kind === "whyUs";
  return { maxLength: longestOf(kind), ...(isLong ? { isLong } : {}) };
}

const longestOf = (kind: Question["kind"]) => longestText(kind) ?? longestLine;

/** What is typed is shown as people read it, what is chosen by its value. */
function filledIn(
  { kind }: Question,
  typed: string | undefined,
  { t, game, isChosen }: Asked & { readonly isChosen: boolean },
) {
  if (!typed) return {};
  const value = isChosen ? typed : describeAnswer(t, { kind, value: typed }, game).slice(0, longestOf(kind));
  return { value };
}

/** Of a class that is played as one thing nobody says the role as well. */
function followsFromClass({ kind }: Question, { questions, game }: Asked): boolean {
  return kind === "role" && game.classes.length > 0 && questions.some((one) => one.kind === "class");
}

/** What is chosen from, as people read it; empty where the answer is typed. */
export function choicesOf(
  { kind, options }: Pick<Question, "kind" | "options">,
  { game, t }: Pick<Asked, "game" | "t">,
): readonly Choice[] {
  const known = valuesOf(kind, game) ?? options;
  return known.map((value) => ({ value, label: describeAnswer(t, { kind, value }, game) }));
}

function optionsOf(question: Question, asked: Asked): readonly Choice[] {
  const choices = choicesOf(question, asked);
  return choices.length > mostOptions ? [] : choices;
}

/** What is chosen from where the product knows it; undefined where the officer wrote it, or nothing is chosen. */
function valuesOf(kind: Question["kind"], { classes, roles }: GameProfile): readonly string[] | undefined {
  switch (kind) {
    case "class":
      return classes.map(({ key }) => key);
    case "role":
      return roles;
    case "language":
      return languages;
    case "yesNo":
      return yesAndNo;
    default:
      return undefined;
  }
}

/** What stands under a question: the officer's words, else ours. */
export function hintOf(
  { kind, help }: Pick<Question, "kind" | "help">,
  { game, t }: Pick<Asked, "game" | "t">,
): string | null {
  if (help !== null || !isBuiltIn(kind)) return help;
  switch (kind) {
    case "class":
      return game.classes.length > mostOptions ? t("recruitment.hints.class") : null;
    case "buildLink":
      return t("recruitment.hints.buildLink", { hosts: buildHosts(game.game).join(", ") });
    case "characterName":
    case "power":
    case "timeZone":
      return t(`recruitment.hints.${kind}`);
    default:
      return null;
  }
}
