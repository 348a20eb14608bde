import type { GameProfile } from "../../games/index.ts";
import { languages } from "../../languages.ts";
import { buildHosts, isBuildLink, maxPower, memberName } from "../../members/index.ts";
import { findTimeZone, suggestTimeZones } from "../../settings/index.ts";
import { type AnswerProblem, type AnswerProblemCode, yesAndNo } from "./answer.ts";
import { longestText, type Question, type QuestionKind } from "./question.ts";

/** What was read out of an answer, or why it does not fit. */
export type Reading =
  | { readonly value: string }
  | { readonly code: AnswerProblemCode; readonly details: AnswerProblem["details"] };

const wrong = (code: AnswerProblemCode, details: AnswerProblem["details"] = {}): Reading => ({
  code,
  details,
});

const longestGuildName = 60;
const longestLink = 300;

type Read = (text: string, question: Question, game: GameProfile) => Reading;

/** How each kind is read. */
const readings: Readonly<Record<QuestionKind, Read>> = {
  shortText: readText,
  longText: readText,
  whyUs: readText,
  number: readWholeNumber,
  oneOf: (text, { options }) => readOption(text, options),
  someOf: readChosen,
  yesNo: (text) => readOption(text, yesAndNo),
  language: (text) => readOption(text, languages),
  characterName: (text) =>
    memberName.safeParse(text).success ? { value: text } : wrong("nameUnfit", { max: 32 }),
  class: (text, _question, { classes }) =>
    classes.some(({ key }) => key === text) ? { value: text } : wrong("classUnknown"),
  role: (text, _question, game) =>
    game.roles.some((role) => role === text) ? { value: text } : wrong("roleUnfit"),
  power: readPower,
  timeZone: readZone,
  formerGuild: (text) =>
    text.length > longestGuildName ? wrong("tooLong", { max: longestGuildName }) : { value: text },
  buildLink: readLink,
};

/** Reads one answer that is not empty. Whether a role fits the class is a matter of both, and judged elsewhere. */
export function checkAnswer(question: Question, typed: string, game: GameProfile): Reading {
  return readings[question.kind](plain(typed), question, game);
}

/** Without what no keyboard types, apart from line ends. */
function plain(typed: string): string {
  return typed
    .replaceAll("\r\n", "\n")
    .replace(/[^\P{Cc}\n]/gu, "")
    .trim();
}

function readOption(text: string, options: readonly string[]): Reading {
  return options.includes(text) ? { value: text } : wrong("notAnOption");
}

function readText(text: string, { kind, minimum, maximum }: Question): Reading {
  const max = Math.min(maximum ?? Number.POSITIVE_INFINITY, longestText(kind) ?? 0);
  if (text.length > max) return wrong("tooLong", { max });
  return minimum !== null && text.length < minimum ? wrong("tooShort", { min: minimum }) : { value: text };
}

/** Spaces of every kind, points, commas and the apostrophe of Switzerland: they stand between thousands. */
const grouping = /[\s.,'’\u00A0\u202F]/gu;

function readWholeNumber(text: string, { minimum, maximum }: Question): Reading {
  const digits = text.replace(grouping, "").replace("−", "-");
  const number = Number(digits);
  if (!(/^-?\d{1,15}$/.test(digits) && Number.isSafeInteger(number))) return wrong("noNumber");
  if (minimum !== null && number < minimum) return wrong("tooSmall", { min: minimum });
  if (maximum !== null && number > maximum) return wrong("tooLarge", { max: maximum });
  return { value: String(number) };
}

/** Each once, in the order of the form. */
function readChosen(text: string, { options, minimum, maximum }: Question): Reading {
  const chosen = new Set(text.split("\n").map((line) => line.trim()));
  const known = options.filter((option) => chosen.has(option));
  if (known.length < chosen.size) return wrong("notAnOption");
  if (minimum !== null && known.length < minimum) return wrong("tooFew", { min: minimum });
  if (maximum !== null && known.length > maximum) return wrong("tooMany", { max: maximum });
  return { value: known.join("\n") };
}

function readPower(text: string): Reading {
  const digits = text.replace(grouping, "");
  const fits = /^\d{1,9}$/.test(digits) && Number(digits) <= maxPower;
  return fits ? { value: String(Number(digits)) } : wrong("powerUnfit");
}

function readZone(text: string): Reading {
  const timeZone = findTimeZone(text);
  return timeZone
    ? { value: timeZone }
    : wrong("timeZoneUnknown", { suggestions: suggestTimeZones(text).join(", ") });
}

function readLink(text: string, _question: Question, { game }: GameProfile): Reading {
  const fits = text.length <= longestLink && isBuildLink(game, text);
  return fits ? { value: text } : wrong("linkNotAllowed", { hosts: buildHosts(game).join(", ") });
}
