import { type ActionInput, type ActionName, perform } from "../actor/actions.ts";
import { type Burst, type BurstOutcome, burstClicks } from "../actor/burst-clicks.ts";
import type { ChannelOptions, MemberOptions, RoleOptions } from "../actor/guild-control.ts";
import type { Seat } from "../actor/place.ts";
import type { GuildOptions, WorldControl } from "../actor/world-control.ts";
import type { SandboxClock } from "../clock.ts";
import type { Faults } from "../faults/faults.ts";
import type { GatewayFault } from "../faults/gateway-fault.ts";
import type { RestFault } from "../faults/rest-fault.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { getUser, guildChannels } from "../world/lookup.ts";
import type { RecentRequest } from "./recent-requests.ts";

/** What a control may touch. */
export type Controlled = {
  readonly world: WorldControl;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly crashes: readonly unknown[];
  readonly recentRequests: readonly RecentRequest[];
};

export type Overview = {
  readonly guilds: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: readonly { readonly id: string; readonly name: string; readonly isBot: boolean }[];
    readonly channels: readonly { readonly id: string; readonly name: string; readonly type: number }[];
  }[];
};

function overview({ world }: Controlled): Overview {
  const { state } = world;
  const guilds = [...state.guilds.values()].map((guild) => ({
    id: guild.id,
    name: guild.name,
    members: [...guild.members.keys()].map((userId) => {
      const { globalName, username, isBot } = getUser(state, userId);
      return { id: userId, name: globalName ?? username, isBot };
    }),
    channels: guildChannels(state, guild).map(({ id, name, type }) => ({ id, name, type })),
  }));
  return { guilds };
}

type ActInput = { readonly action: ActionName; readonly seat: Seat; readonly input: ActionInput<ActionName> };

/** What another process can do to the sandbox: `POST /control/<name>` with the input as JSON. */
export const controls = {
  act: ({ world }: Controlled, { action, seat, input }: ActInput): unknown =>
    perform(world.state, action, { seat, input }),
  overview: (controlled: Controlled, _input: null): Overview => overview(controlled),
  guild: ({ world }: Controlled, input: GuildOptions): { id: string } => ({ id: world.guild(input).id }),
  getGuild: ({ world }: Controlled, input: { guild: string }): { id: string } => ({
    id: world.getGuild(input.guild).id,
  }),
  member: (
    { world }: Controlled,
    input: { guild: string; name: string; options: MemberOptions },
  ): { id: string } => ({
    id: world.getGuild(input.guild).member(input.name, input.options).id,
  }),
  role: (
    { world }: Controlled,
    input: { guild: string; name: string; options: RoleOptions },
  ): { id: string } => ({
    id: world.getGuild(input.guild).role(input.name, input.options).id,
  }),
  channel: (
    { world }: Controlled,
    input: { guild: string; name: string; options: ChannelOptions },
  ): { id: string } => ({
    id: world.getGuild(input.guild).channel(input.name, input.options).id,
  }),
  setAvailable: ({ world }: Controlled, input: { guild: string; isAvailable: boolean }): null => {
    world.getGuild(input.guild).setAvailable(input.isAvailable);
    return null;
  },
  removeBot: ({ world }: Controlled, input: { guild: string }): null => {
    world.getGuild(input.guild).removeBot();
    return null;
  },
  /** Reads the clock, after moving it on by so many milliseconds; 0 only reads. */
  clock: async (
    { clock }: Controlled,
    input: { advanceMs: number },
  ): Promise<{ now: string; offsetMs: number }> => {
    if (input.advanceMs > 0) await clock.advance({ milliseconds: input.advanceMs });
    return { now: clock.now().toString(), offsetMs: clock.offsetMs };
  },
  disturbRest: ({ faults }: Controlled, input: RestFault): null => {
    faults.disturbRest(input);
    return null;
  },
  disturbGateway: ({ faults }: Controlled, input: GatewayFault): null => {
    faults.disturbGateway(input);
    return null;
  },
  clearFaults: ({ faults }: Controlled, _input: null): null => {
    faults.clear();
    return null;
  },
  cutGateway: ({ gateway }: Controlled, input: { code?: number }): null => {
    gateway.cut(input.code);
    return null;
  },
  setGatewayReachable: ({ gateway }: Controlled, input: { isReachable: boolean }): null => {
    gateway.setReachable(input.isReachable);
    return null;
  },
  burst: ({ world }: Controlled, input: Burst): Promise<BurstOutcome> => burstClicks(world.state, input),
  askToReconnect: ({ gateway }: Controlled, _input: null): null => {
    gateway.askToReconnect();
    return null;
  },
  invalidate: ({ gateway }: Controlled, input: { isResumable: boolean }): null => {
    gateway.invalidate(input.isResumable);
    return null;
  },
  recentRequests: ({ recentRequests }: Controlled, _input: null): readonly RecentRequest[] => recentRequests,
  crashes: ({ crashes }: Controlled, _input: null): string[] => crashes.map(String),
} as const;

export type ControlName = keyof typeof controls;
export type ControlInput<Name extends ControlName> = Parameters<(typeof controls)[Name]>[1];
export type ControlOutput<Name extends ControlName> = Awaited<ReturnType<(typeof controls)[Name]>>;
