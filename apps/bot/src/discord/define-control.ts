import type { Feature } from "@guildhall/core";
import type { z } from "zod";
import type { Answer } from "./answer.ts";
import {
  type Address,
  addressKey,
  encodeCustomId,
  listParams,
  type ParamsSchema,
  parseParams,
} from "./custom-id.ts";
import type { DiscordRequest } from "./request.ts";

/** What a press brings besides the custom id: what was chosen in a select, or entered into a dialog. */
export type Entered = {
  readonly values?: readonly string[];
  readonly fields?: Readonly<Record<string, string>>;
};

/** A button, a select or a dialog, as the router sees it: something that a custom id leads to. */
export type Control = {
  readonly feature: Feature;
  /** For the log: `button events.answer`. */
  readonly label: string;
  /** `events.answer:1`, how every custom id of it begins. */
  readonly key: string;
  /** Reads the params from the custom id, then asks the feature. */
  answer(request: DiscordRequest, texts: readonly string[], entered: Entered): Promise<Answer>;
  /** In a direct message, which knows no guild: the one that a custom id is about. */
  guildIn?(texts: readonly string[]): string;
  /** Whether it can be pressed in a guild's war server too. */
  readonly worksInWarServer?: boolean;
};

export type ControlDefinition<Schema extends ParamsSchema> = Address & {
  /** What the custom id carries, in this order: texts and whole numbers. */
  readonly params: Schema;
  /** Lets it be pressed in direct messages too, on behalf of this guild. */
  guildIn?(params: z.output<Schema>): string;
  readonly worksInWarServer?: boolean;
};

type ControlParts<Schema extends ParamsSchema> = ControlDefinition<Schema> & {
  readonly sort: "button" | "select" | "modal";
  run(request: DiscordRequest, params: z.output<Schema>, entered: Entered): Promise<Answer>;
};

/** What all three have in common: custom ids out, params in. */
export function defineControl<Schema extends ParamsSchema>({
  sort,
  params: schema,
  run,
  guildIn,
  worksInWarServer = false,
  ...at
}: ControlParts<Schema>) {
  return {
    feature: at.feature,
    label: `${sort} ${at.feature}.${at.name}`,
    key: addressKey(at),
    worksInWarServer,
    customId: (params: z.output<Schema>): string => encodeCustomId(at, listParams(schema, params)),
    answer: (request: DiscordRequest, texts: readonly string[], entered: Entered): Promise<Answer> =>
      run(request, parseParams(schema, texts), entered),
    ...(guildIn && { guildIn: (texts: readonly string[]) => guildIn(parseParams(schema, texts)) }),
  };
}
