/** One slash command that can be sent, its subcommands written out, in the words of one language. */
export type CommandEntry = {
  /** The registered words: `event create`. */
  readonly path: string;
  /** The words that the person reads and types. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
};

export type OptionKind =
  | "text"
  | "whole"
  | "number"
  | "flag"
  | "user"
  | "channel"
  | "role"
  | "mention"
  | "file";

export type CommandOption = {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly kind: OptionKind;
  readonly isRequired: boolean;
  readonly hasAutocomplete: boolean;
  readonly choices: readonly { readonly label: string; readonly value: string | number }[];
  /** Empty: channels of any type. */
  readonly channelTypes: readonly number[];
};

type Localised = {
  readonly name: string;
  readonly name_localizations?: Partial<Record<string, string | null>> | null;
  readonly description?: string;
  readonly description_localizations?: Partial<Record<string, string | null>> | null;
};

/** A command or an option of one, as the bot registered it. */
export type RawOption = Localised & {
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly (Localised & { readonly value: string | number })[];
  readonly options?: readonly RawOption[];
  readonly channel_types?: readonly number[];
};

const chatInput = 1;
const lastBranchType = 2;

/** By the numbers that Discord gives to option types. */
const kinds: Readonly<Record<number, OptionKind>> = {
  3: "text",
  4: "whole",
  5: "flag",
  6: "user",
  7: "channel",
  8: "role",
  9: "mention",
  10: "number",
  11: "file",
};

function nameIn(named: Localised, locale: string): string {
  return named.name_localizations?.[locale] ?? named.name;
}

function toOption(raw: RawOption, locale: string): CommandOption {
  return {
    name: raw.name,
    label: nameIn(raw, locale),
    description: raw.description_localizations?.[locale] ?? raw.description ?? "",
    kind: kinds[raw.type] ?? "text",
    isRequired: raw.required ?? false,
    hasAutocomplete: raw.autocomplete ?? false,
    choices: (raw.choices ?? []).map((choice) => ({ label: nameIn(choice, locale), value: choice.value })),
    channelTypes: raw.channel_types ?? [],
  };
}

type Words = { readonly path: string; readonly label: string };

function expand(raw: Omit<RawOption, "type">, before: Words, locale: string): CommandEntry[] {
  const path = `${before.path} ${raw.name}`.trim();
  const label = `${before.label} ${nameIn(raw, locale)}`.trim();
  const options = raw.options ?? [];
  const branches = options.filter(({ type }) => type <= lastBranchType);
  if (branches.length > 0) return branches.flatMap((branch) => expand(branch, { path, label }, locale));
  const description = raw.description_localizations?.[locale] ?? raw.description ?? "";
  return [{ path, label, description, options: options.map((option) => toOption(option, locale)) }];
}

/** All slash commands of a place, in the order of their words. */
export function listCommandEntries(commands: readonly RawOption[], locale: string): CommandEntry[] {
  const slash = commands.filter(({ type }) => type === chatInput);
  const entries = slash.flatMap((command) => expand(command, { path: "", label: "" }, locale));
  return entries.toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** What fits to the words typed so far, those that begin with them first. */
export function searchEntries(entries: readonly CommandEntry[], typed: string): CommandEntry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = ({ label, path }: CommandEntry) => (`${label}|${path}`.startsWith(words.join(" ")) ? 0 : 1);
  return entries
    .filter(({ label, path }) => words.every((word) => `${label} ${path}`.toLowerCase().includes(word)))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The command whose words are complete: a blank or its end follows them. */
export function findTypedEntry(entries: readonly CommandEntry[], typed: string): CommandEntry | undefined {
  const isTyped = (words: string) => typed.toLowerCase().startsWith(`${words.toLowerCase()} `);
  return entries.find(({ label, path }) => isTyped(label) || isTyped(path));
}
