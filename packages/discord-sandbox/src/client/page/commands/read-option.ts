import type { PersonFile } from "../../../actor/pick-file.ts";
import type { CommandOption } from "./command-entry.ts";

/** What stands in one field: the words that are shown, and the value behind them once something was picked. */
export type Entered = { readonly text: string; readonly picked?: string | number | boolean | PersonFile };

export type OptionValue = string | number | boolean | PersonFile;

export type Reading =
  | { readonly kind: "empty" }
  | { readonly kind: "missing" }
  | { readonly kind: "wrong" }
  | { readonly kind: "value"; readonly value: OptionValue };

const value = (read: OptionValue): Reading => ({ kind: "value", value: read });

function readNumber(typed: string, isWhole: boolean): Reading {
  const number = Number(typed.replace(",", "."));
  const isFitting = Number.isFinite(number) && (!isWhole || Number.isInteger(number));
  return isFitting ? value(number) : { kind: "wrong" };
}

function readChoice({ choices }: CommandOption, typed: string): Reading {
  const choice = choices.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
  return choice ? value(choice.value) : { kind: "wrong" };
}

/** Reads a field as the client would send it; what must be picked from a list cannot be typed freely. */
export function readOption(option: CommandOption, { text, picked }: Entered): Reading {
  if (picked !== undefined) return value(picked);
  const typed = text.trim();
  if (typed === "") return { kind: option.isRequired ? "missing" : "empty" };
  if (option.choices.length > 0) return readChoice(option, typed);
  switch (option.kind) {
    case "text":
      return value(typed);
    case "whole":
      return readNumber(typed, true);
    case "number":
      return readNumber(typed, false);
    case "flag":
    case "user":
    case "channel":
    case "role":
    case "mention":
    case "file":
      return { kind: "wrong" };
  }
}

/** All fields at once; undefined values are left out. */
export function readOptions(
  options: readonly CommandOption[],
  entered: Readonly<Record<string, Entered>>,
): { values: Record<string, OptionValue>; problems: Record<string, "missing" | "wrong"> } {
  const values: Record<string, OptionValue> = {};
  const problems: Record<string, "missing" | "wrong"> = {};
  for (const option of options) {
    const reading = readOption(option, entered[option.name] ?? { text: "" });
    if (reading.kind === "value") values[option.name] = reading.value;
    else if (reading.kind !== "empty") problems[option.name] = reading.kind;
  }
  return { values, problems };
}
