import type { Language, Refusal, RefusalCode, RefusalDetails } from "@guildhall/core";
import { createTranslator, type Formats, type NamespaceKeys, type NestedKeyOf } from "use-intl/core";
import { type Messages, messages } from "./messages.generated.ts";

export type { Messages } from "./messages.generated.ts";

/** Turns a key and its values into a sentence. Keys and values are checked by the compiler. */
export type Translate = ReturnType<typeof createTranslator<Messages>>;

/** A namespace, `events`, what of it stands together, `events.web`, or the sentence of one "no". */
export type MessagePart = NamespaceKeys<Messages, NestedKeyOf<Messages>> | RefusalCode;

type MessageTree = { [key: string]: MessageTree | string };

/**
 * Every style that a sentence may name. Dates have their own, because `short` of some languages drops the century and that
 * of others the weekday. Sentences that were taken apart while building know no style but these.
 */
export const formats = {
  number: { percent: { style: "percent" } },
  dateTime: {
    day: { weekday: "short", day: "numeric", month: "short" },
    moment: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
    time: { hour: "2-digit", minute: "2-digit" },
  },
} as const satisfies Formats;

const translators = new Map<Language, Translate>();

/** The translator of a language, made once. Times in sentences are UTC: Discord shows a reader's own time by itself. */
export function translatorFor(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const translate: Translate = createTranslator({
    locale: language,
    messages: messages[language] as Messages,
    formats,
    timeZone: "UTC",
    onError: (error) => {
      throw error;
    },
  });
  translators.set(language, translate);
  return translate;
}

/** All texts of a language. */
export function allMessages(language: Language): Messages {
  return messages[language] as Messages;
}

/** Some of the texts, each at its place, for a page that ships only what it shows. */
export function pickMessages<Part extends MessagePart>(
  language: Language,
  parts: readonly Part[],
): Pick<Messages, Part & keyof Messages> {
  const picked: MessageTree = {};
  for (const part of parts) pickPart(picked, allMessages(language), part.split("."));
  return picked as Pick<Messages, Part & keyof Messages>;
}

function pickPart(picked: MessageTree, all: MessageTree, [key = "", ...below]: readonly string[]): void {
  const whole = all[key];
  if (whole === undefined || picked[key] === whole) return;
  if (typeof whole === "string" || below.length === 0) {
    picked[key] = whole;
    return;
  }
  const branch = { ...(picked[key] as MessageTree | undefined) };
  pickPart(branch, whole, below);
  picked[key] = branch;
}

/** The sentence of an expected "no". Rights, modules and roles of a fight are named in words, not by their codes. */
export function translateRefusal(t: Translate, { code, details }: Pick<Refusal, "code" | "details">): string {
  const say = t as DynamicTranslate;
  const { right, module, role, roles } = details;
  const nameRole = (one: string) => say(`shell.roles.${one}`, {});
  return say(code, {
    ...details,
    ...(typeof right === "string" && { right: say(`common.rights.${right}`, {}) }),
    ...(typeof module === "string" && { module: say(`settings.modules.${module}.name`, {}) }),
    ...(typeof role === "string" && { role: nameRole(role) }),
    ...(typeof roles === "string" && { roles: roles.split(", ").map(nameRole).join(", ") }),
  });
}

/** A code is a key (messages.test.ts sees to it), but which values its sentence takes is known only where it is thrown. */
type DynamicTranslate = (key: string, values: RefusalDetails) => string;

/** A text by its whole key, for words without placeholders whose key is put together, such as names of commands. */
export function getMessage(language: Language, key: string): string {
  return (translatorFor(language) as DynamicTranslate)(key, {});
}

/** The name of a language in the reader's words. */
export function translateLanguage(t: Translate, language: Language): string {
  return (t as DynamicTranslate)(`common.languages.${language}`, {});
}
