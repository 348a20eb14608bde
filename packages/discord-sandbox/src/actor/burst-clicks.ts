import { setTimeout as wait } from "node:timers/promises";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { type ComponentNode, flattenComponents } from "../rules/component-tree.ts";
import { canView } from "../world/access.ts";
import { getChannel, getGuild, getMessage, getUser } from "../world/lookup.ts";
import type { Message } from "../world/state/message.ts";
import type { World } from "../world/world.ts";
import { refuseInClient } from "./client-refusal.ts";
import { click } from "./use-component.ts";

/** Everybody presses the buttons of one message at once. */
export type Burst = {
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
  readonly clickCount: number;
  readonly durationMs: number;
};

export type BurstOutcome = {
  readonly answered: number;
  readonly failed: number;
  readonly slowestMs: number;
};

type Button = ComponentNode & { readonly style?: number; readonly disabled?: boolean };

/** Whatever may be pressed again and again: no link, and nothing in red, which may be final. */
function harmlessButtons({ payload }: Message): string[] {
  const nodes = flattenComponents((payload.components ?? []) as ComponentNode[]) as Button[];
  const isHarmless = ({ type, style, disabled }: Button) =>
    type === ComponentType.Button && !disabled && style !== ButtonStyle.Link && style !== ButtonStyle.Danger;
  return nodes.filter(isHarmless).flatMap(({ custom_id }) => custom_id ?? []);
}

function peopleWhoSee(world: World, { guildId, channelId }: Burst): string[] {
  const channel = getChannel(world, channelId);
  return [...getGuild(world, guildId).members.keys()].filter(
    (userId) => !getUser(world, userId).isBot && canView(world, userId, channel),
  );
}

/** Presses in turn, evenly over the time, and waits for the last answer. */
export async function burstClicks(world: World, burst: Burst): Promise<BurstOutcome> {
  const channel = getChannel(world, burst.channelId);
  const names = harmlessButtons(getMessage(channel, burst.messageId));
  const people = peopleWhoSee(world, burst);
  const press = async (index: number) => {
    const [round, turn] = [Math.floor(index / people.length), index % people.length];
    const user = getUser(world, people[turn] ?? "");
    const name = names[(round + turn) % names.length] ?? "";
    const startedMs = performance.now();
    const { kind } = await click(world, { user, channel }, { name, messageId: burst.messageId });
    return { hasFailed: kind === "failed", durationMs: performance.now() - startedMs };
  };
  if (names.length === 0 || people.length === 0) refuseInClient("Nobody can press anything there.");
  const presses = Array.from({ length: burst.clickCount }, async (_, index) => {
    await wait((index * burst.durationMs) / burst.clickCount);
    return press(index);
  });
  const outcomes = await Promise.all(presses);
  const failed = outcomes.filter(({ hasFailed }) => hasFailed).length;
  const slowestMs = Math.max(...outcomes.map(({ durationMs }) => durationMs));
  return { answered: outcomes.length - failed, failed, slowestMs };
}
