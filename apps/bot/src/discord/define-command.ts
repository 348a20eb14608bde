import type { Feature } from "@guildhall/core";
import type { z } from "zod";
import type { OpenModal, Reply } from "./answer.ts";
import type { CommandOption } from "./command-options.ts";
import { parseInput } from "./parse-input.ts";
import type { DiscordRequest } from "./request.ts";

/** What was given to the options, by their names; nothing for those that were left out. */
export type GivenOptions = Readonly<Record<string, string | number>>;

/** One sub-command: `/guild language` is command `guild`, name `language`. Its words are under `<feature>.commands`. */
export type Command = {
  readonly feature: Feature;
  /** Whose it is where its words stand with another feature: `/event settle` is attendance. */
  readonly belongsTo?: Feature;
  readonly command: string;
  readonly name: string;
  readonly options: readonly CommandOption[];
  /** `/when` itself, where all others are sub-commands: its words are those of the command. */
  readonly standsAlone?: boolean;
  /** Whether it can be asked for while the guild is taken away. */
  readonly worksAfterReset?: boolean;
  /** Whether it can be asked for in a guild's war server too, which is no guild of its own. */
  readonly worksInWarServer?: boolean;
  /** Checks what Discord sent, then asks the feature. */
  answer(request: DiscordRequest, given: GivenOptions): Promise<Reply | OpenModal>;
};

type CommandDefinition<Input> = Omit<Command, "answer"> & {
  /** The use-case's own schema: both apps check with it. */
  readonly input: z.ZodType<Input>;
  run(request: DiscordRequest, input: Input): Promise<Reply | OpenModal>;
};

/** Declares a command; the type of its input reaches `run`. */
export function defineCommand<Input>({ input, run, ...shape }: CommandDefinition<Input>): Command {
  return { ...shape, answer: async (request, given) => await run(request, parseInput(input, given)) };
}
