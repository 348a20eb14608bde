import { type Feature, Refusal } from "@guildhall/core";
import type { Translate } from "@guildhall/i18n";
import type { z } from "zod";
import type { Reply } from "./reply.ts";
import type { DiscordRequest } from "./request.ts";

/** A text option that people choose from a list, shown in their language. */
export type ChoiceOption = {
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly label: (t: Translate) => string }[];
};

/** One sub-command: `/guild language` is command `guild`, name `language`. Its words are under `<feature>.commands`. */
export type Command = {
  readonly feature: Feature;
  readonly command: string;
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  /** Checks what Discord sent, then asks the feature. */
  answer(request: DiscordRequest, given: Readonly<Record<string, string>>): Promise<Reply>;
};

type CommandDefinition<Input> = Omit<Command, "answer"> & {
  /** The use-case's own schema: both apps check with it. */
  readonly input: z.ZodType<Input>;
  run(request: DiscordRequest, input: Input): Promise<Reply>;
};

/** Declares a command; the type of its input reaches `run`. */
export function defineCommand<Input>({ input, run, ...shape }: CommandDefinition<Input>): Command {
  return {
    ...shape,
    answer(request, given) {
      const parsed = input.safeParse(given);
      if (parsed.success) return run(request, parsed.data);
      const fields = parsed.error.issues.map(({ path }) => path.join(".")).join(", ");
      throw new Refusal("common.invalidInput", { fields });
    },
  };
}
