import { ButtonStyle, ComponentType, InteractionType } from "discord-api-types/v10";
import { type ComponentNode, flattenComponents } from "../rules/component-tree.ts";
import type { Message } from "../world/state/message.ts";
import type { World } from "../world/world.ts";
import { act } from "./act.ts";
import { refuseInClient } from "./client-refusal.ts";
import type { Place } from "./find-command.ts";
import type { ReplyData } from "./reply-data.ts";
import { type EntityKind, resolveEntities } from "./resolve-entities.ts";

type Control = ComponentNode & {
  readonly label?: string;
  readonly placeholder?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { label: string; value: string }[];
  readonly emoji?: { readonly name?: string };
};

/** What a person can see here and use, newest first. */
function visibleMessages({ channel, user }: Place): Message[] {
  const messages = [...channel.messages.values()].reverse();
  return messages.filter((message) => !message.ephemeralFor || message.ephemeralFor === user.id);
}

function controlsOf(message: Message): Control[] {
  return flattenComponents((message.payload.components ?? []) as ComponentNode[]);
}

function isCalled(control: Control, name: string): boolean {
  return [control.label, control.custom_id, control.placeholder, control.emoji?.name].includes(name);
}

export type ComponentPick = {
  /** Its label, placeholder, emoji, or custom id. */
  readonly name: string;
  /** The message it is on; the newest that has one when absent. */
  readonly messageId?: string | undefined;
};

function findControl(place: Place, pick: ComponentPick): { message: Message; control: Control } {
  const messages = visibleMessages(place).filter(
    (each) => !pick.messageId || each.payload.id === pick.messageId,
  );
  for (const message of messages) {
    const control = controlsOf(message).find((each) => isCalled(each, pick.name));
    if (control?.disabled) refuseInClient(`"${pick.name}" is disabled.`);
    if (control) return { message, control };
  }
  return refuseInClient(`${place.user.username} sees no "${pick.name}" here.`);
}

/** Presses a button. */
export async function click(world: World, place: Place, pick: ComponentPick): Promise<ReplyData> {
  const { message, control } = findControl(place, pick);
  if (control.type !== ComponentType.Button) refuseInClient(`"${pick.name}" is not a button.`);
  if (control.style === ButtonStyle.Link)
    refuseInClient(`"${pick.name}" opens a page; the bot hears nothing of it.`);
  return act(world, {
    userId: place.user.id,
    channel: place.channel,
    type: InteractionType.MessageComponent,
    data: { component_type: control.type, custom_id: control.custom_id, id: control.id },
    source: message,
  });
}

/** What each menu of people, roles or channels offers. */
export const selectKinds: Partial<Record<ComponentType, EntityKind>> = {
  [ComponentType.UserSelect]: "user",
  [ComponentType.RoleSelect]: "role",
  [ComponentType.MentionableSelect]: "mentionable",
  [ComponentType.ChannelSelect]: "channel",
};

/** An option of a text select, by the label that is shown or the value behind it. */
export function pickOption(control: Pick<Control, "options">, wanted: string): string {
  const option = control.options?.find((each) => each.label === wanted || each.value === wanted);
  return option?.value ?? refuseInClient(`"${wanted}" is not offered.`);
}

function requireCount(control: Control, count: number): void {
  const isFitting = count >= (control.min_values ?? 1) && count <= (control.max_values ?? 1);
  if (!isFitting) refuseInClient(`${count} is not a number of choices that this menu takes.`);
}

/** Chooses in a select menu: options by label, people, roles and channels by name. */
export async function select(
  world: World,
  place: Place,
  pick: ComponentPick & { values: readonly string[] },
): Promise<ReplyData> {
  const { message, control } = findControl(place, pick);
  const kind = selectKinds[control.type as ComponentType];
  if (!kind && control.type !== ComponentType.StringSelect) refuseInClient(`"${pick.name}" is not a menu.`);
  requireCount(control, pick.values.length);
  const resolved = resolveEntities(world, place);
  const values = pick.values.map((value) =>
    kind ? resolved.resolve(kind, value) : pickOption(control, value),
  );
  return act(world, {
    userId: place.user.id,
    channel: place.channel,
    type: InteractionType.MessageComponent,
    data: {
      component_type: control.type,
      custom_id: control.custom_id,
      id: control.id,
      values,
      ...(kind ? { resolved: resolved.data } : {}),
    },
    source: message,
  });
}
