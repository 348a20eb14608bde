import {
  type APIButtonComponentWithCustomId,
  type APIMessageComponentEmoji,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { z } from "zod";
import type { Answer } from "./answer.ts";
import type { ParamsSchema } from "./custom-id.ts";
import { type Control, type ControlDefinition, defineControl } from "./define-control.ts";
import type { DiscordRequest } from "./request.ts";

const styles = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

export type ButtonLook = {
  readonly label: string;
  readonly style?: keyof typeof styles;
  readonly emoji?: APIMessageComponentEmoji;
  readonly isDisabled?: boolean;
};

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
    component: (params, { label, style = "secondary", emoji, isDisabled = false }) => ({
      type: ComponentType.Button,
      custom_id: control.customId(params),
      style: styles[style],
      label,
      ...(emoji ? { emoji } : {}),
      ...(isDisabled ? { disabled: true } : {}),
    }),
  };
}
