import { type Feature, Refusal } from "@guildhall/core";
import {
  ComponentType,
  type MessageComponentInteraction,
  type ModalData,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Asking } from "./acknowledge.ts";
import type { Answer } from "./answer.ts";
import { type CommandIndex, readOptions } from "./command-index.ts";
import { splitCustomId } from "./custom-id.ts";
import type { Control, Entered } from "./define-control.ts";
import type { BotFeature } from "./define-feature.ts";
import { indexBy } from "./index-by.ts";
import type { DiscordRequest } from "./request.ts";

/** Where an interaction leads. */
export type Route = {
  /** For log and metrics, such as `/event create` or `button events.answer`: it names no person and no id. */
  readonly name: string;
  /** Whose it is; nothing where an update took it away. */
  readonly feature?: Feature;
  readonly worksAfterReset?: boolean | undefined;
  readonly worksInWarServer?: boolean | undefined;
  /** In a direct message: the guild that it is about. */
  guildIn?(): string;
  answer(request: DiscordRequest): Promise<Answer>;
};

/** Finds the way of every command, menu, press and dialog. What an update took away leads to a refusal. */
export function createRoutes(
  features: readonly BotFeature[],
  index: CommandIndex,
): (interaction: Asking) => Route {
  const controls = indexBy(
    features.flatMap(({ controls = [] }) => controls),
    ({ key }) => key,
  );

  return (interaction) => {
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
      const { key, texts } = splitCustomId(interaction.customId);
      return routeToControl(controls.get(key), texts, enteredInto(interaction));
    }
    if (interaction.isChatInputCommand()) {
      const found = index.findCommand(interaction);
      if (!found) return gone("unknown command", "common.commandGone");
      const given = readOptions(interaction, found);
      const { worksAfterReset, worksInWarServer, belongsTo: feature = found.command.feature } = found.command;
      const answer = (request: DiscordRequest) => found.command.answer(request, given);
      return { name: `/${found.path}`, feature, worksAfterReset, worksInWarServer, answer };
    }
    const menu = index.findMenu(interaction);
    if (!menu) return gone("unknown menu", "common.commandGone");
    const { targetId } = interaction;
    const { feature, name } = menu;
    return { name: `menu ${feature}.${name}`, feature, answer: (request) => menu.run(request, targetId) };
  };
}

function routeToControl(control: Control | undefined, texts: readonly string[], entered: Entered): Route {
  if (!control) return gone("unknown button", "common.buttonGone");
  const { label, feature, guildIn, worksInWarServer } = control;
  return {
    name: label,
    feature,
    worksInWarServer,
    ...(guildIn && { guildIn: () => guildIn(texts) }),
    answer: (request) => control.answer(request, texts, entered),
  };
}

/** Discord shows old lists for a while after an update, and old messages for ever. */
function gone(name: string, code: "common.commandGone" | "common.buttonGone"): Route {
  return { name, answer: () => Promise.reject(new Refusal(code)) };
}

function enteredInto(interaction: MessageComponentInteraction | ModalSubmitInteraction): Entered {
  if (interaction.isModalSubmit()) return { fields: fieldsOf(interaction) };
  return interaction.isAnySelectMenu() ? { values: interaction.values } : {};
}

/** What was written or chosen, by field, several that were chosen on a line each. Discord sends an empty text for a field that was left out. */
function fieldsOf({ fields }: ModalSubmitInteraction): Readonly<Record<string, string>> {
  const entered = [...fields.fields.values()].map((field) => [field.customId, textOf(field)] as const);
  return Object.fromEntries(entered.filter(([, text]) => text !== ""));
}

function textOf(field: ModalData): string {
  if (field.type === ComponentType.TextInput) return field.value;
  const isChosen = field.type === ComponentType.StringSelect || field.type === ComponentType.UserSelect;
  return isChosen ? field.values.join("\n") : "";
}
