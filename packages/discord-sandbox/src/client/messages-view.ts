import { type APIMessage, InteractionType } from "discord-api-types/v10";
import { placeOf } from "../actor/place.ts";
import type { Interaction } from "../world/state/interaction.ts";
import type { Message } from "../world/state/message.ts";
import type { World } from "../world/world.ts";
import type { WindowSeat } from "./choose-seat.ts";

/** A channel as one person reads it, oldest first. */
export type MessagesView = {
  readonly channelId: string;
  readonly messages: readonly MessageView[];
  readonly hasOlder: boolean;
};

export type MessageView = {
  readonly payload: APIMessage;
  readonly isEphemeral: boolean;
  /** What was typed or picked to get this answer: `/event create`. */
  readonly command: string | null;
};

type Data = {
  readonly name?: string;
  readonly type?: number;
  readonly options?: readonly {
    readonly name: string;
    readonly type: number;
    readonly options?: Data["options"];
  }[];
};

/** Subcommands, by the option types that Discord gives to them and to their groups. */
function subcommandWords(options: Data["options"]): string[] {
  const branch = options?.find(({ type }) => type <= 2);
  return branch ? [branch.name, ...subcommandWords(branch.options)] : [];
}

export function commandWords({ payload }: Interaction): string | null {
  if (payload.type === InteractionType.MessageComponent || payload.type === InteractionType.ModalSubmit)
    return null;
  const { name = "", type, options } = ("data" in payload ? payload.data : {}) as Data;
  return type === 1 ? `/${[name, ...subcommandWords(options)].join(" ")}` : name;
}

function commandsById(world: World, messages: readonly Message[]): Map<string, string | null> {
  const wanted = new Set(messages.map(({ interactionId }) => interactionId));
  const used = [...world.interactions.values()].filter(({ id }) => wanted.has(id));
  return new Map(used.map((interaction) => [interaction.id, commandWords(interaction)]));
}

function isVisibleTo({ ephemeralFor }: Message, userId: string): boolean {
  return ephemeralFor === undefined || ephemeralFor === userId;
}

export function viewMessages(
  world: World,
  { guild, user }: WindowSeat,
  page: { channelId: string; limit: number },
): MessagesView {
  const { channel } = placeOf(world, { userId: user.id, guildId: guild.id, channel: page.channelId });
  const visible = [...channel.messages.values()].filter((message) => isVisibleTo(message, user.id));
  const shown = visible.slice(-page.limit);
  const commands = commandsById(world, shown);
  const messages = shown.map(({ payload, ephemeralFor, interactionId }) => ({
    payload,
    isEphemeral: ephemeralFor !== undefined,
    command: commands.get(interactionId ?? "") ?? null,
  }));
  return { channelId: channel.id, messages, hasOlder: visible.length > shown.length };
}
