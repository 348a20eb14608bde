import { type ButtonLook, button } from "@guildhall/discord-views";
import type { APIButtonComponentWithCustomId } from "discord.js";
import type { z } from "zod";
import type { Answer } from "./answer.ts";
import type { ParamsSchema } from "./custom-id.ts";
import { type Control, type ControlDefinition, defineControl } from "./define-control.ts";
import type { DiscordRequest } from "./request.ts";

export type Button<Params> = Control & {
  customId(params: Params): string;
  /** The button in Discord's form. */
  component(params: Params, look: ButtonLook): APIButtonComponentWithCustomId;
};

export type ButtonDefinition<Schema extends ParamsSchema> = ControlDefinition<Schema> & {
  run(request: DiscordRequest, params: z.output<Schema>): Promise<Answer>;
};

/** Declares a button. It works as long as its message stands, whatever process posted it. */
export function defineButton<Schema extends ParamsSchema>(
  definition: ButtonDefinition<Schema>,
): Button<z.output<Schema>> {
  const control = defineControl({ ...definition, sort: "button" });
  return {
    ...control,
    component: (params, look) => button(control.customId(params), look),
  };
}
