import {
  type APISelectMenuComponent,
  type APISelectMenuOption,
  type ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from "discord.js";
import type { z } from "zod";
import type { Answer } from "./answer.ts";
import type { ParamsSchema } from "./custom-id.ts";
import { type Control, type ControlDefinition, defineControl } from "./define-control.ts";
import type { DiscordRequest } from "./request.ts";

/** Discord's limit of the choices in one menu. */
export const maxOptions = 25;

export type SelectKind = "text" | "channel" | "role" | "user";

export type SelectLook = {
  readonly placeholder?: string;
  readonly minValues?: number;
  readonly maxValues?: number;
  readonly isDisabled?: boolean;
  /** Of a text select; at most 25. */
  readonly options?: readonly APISelectMenuOption[];
  /** Of a channel select: which kinds it offers. */
  readonly channelTypes?: readonly ChannelType[];
  /** Of a channel, role or user select: the ids that are chosen already. */
  readonly chosen?: readonly string[];
};

export type Select<Params> = Control & {
  customId(params: Params): string;
  /** The select in Discord's form; it takes a whole row. */
  component(params: Params, look?: SelectLook): APISelectMenuComponent;
};

export type SelectDefinition<Schema extends ParamsSchema> = ControlDefinition<Schema> & {
  readonly kind: SelectKind;
  /** `values` are Discord ids, or the values of the options. They come from outside: check them. */
  run(request: DiscordRequest, params: z.output<Schema>, values: readonly string[]): Promise<Answer>;
};

/** Declares a select. */
export function defineSelect<Schema extends ParamsSchema>({
  kind,
  run,
  ...definition
}: SelectDefinition<Schema>): Select<z.output<Schema>> {
  const control = defineControl({
    ...definition,
    sort: "select",
    run: (request, params, { values = [] }) => run(request, params, values),
  });
  return {
    ...control,
    component: (params, look = {}) => ({
      custom_id: control.customId(params),
      ...(look.placeholder === undefined ? {} : { placeholder: look.placeholder }),
      ...(look.isDisabled ? { disabled: true } : {}),
      min_values: look.minValues ?? 1,
      max_values: look.maxValues ?? 1,
      ...contentOf(kind, look),
    }),
  };
}

function contentOf(kind: SelectKind, { options = [], channelTypes, chosen = [] }: SelectLook) {
  switch (kind) {
    case "text":
      return { type: ComponentType.StringSelect as const, options: [...options] };
    case "channel":
      return {
        type: ComponentType.ChannelSelect as const,
        ...(channelTypes ? { channel_types: [...channelTypes] } : {}),
        default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel as const })),
      };
    case "role":
      return {
        type: ComponentType.RoleSelect as const,
        default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Role as const })),
      };
    case "user":
      return {
        type: ComponentType.UserSelect as const,
        default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.User as const })),
      };
  }
}
